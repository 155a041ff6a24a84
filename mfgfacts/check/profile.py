"""What claims are about, with all that stands around them: subject, sentence, title, document."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match import subject, subjects
from mfgfacts.match.acronyms import acronyms
from mfgfacts.match.stems import stem
from mfgfacts.match.words import words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mfgfacts.match import Subject
    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

#: A sentence that begins with a name: one that owns or does something, or isn't written like a word.
_NAMED_FIRST: Final = re.compile(
    r"""\W*+(?: [A-Z][\w-]*[A-Z0-9] | [A-Z]\w+['’]s\b
        | [A-Z]\w*+(?<!s)\ (?:has|had|is|was|will|took|built|sold|made|holds?|held|exported|imports?|accounts
            |produced?|produces|plans|aims|expects|employs|employed|delivered|installed|said|says|opened|owns|ranks|ranked
            |grew|rose|fell|counts|leads|led|won|got|gets|uses|used|spends?|spent|pays|paid|earns|earned|remains|makes
            |reached|recorded|shipped|targets|wants|needs|invests|invested|bought|posted|lost|added|adds)\b)""",
    re.VERBOSE,
)
_WEEKDAYS: Final = frozenset(map(stem, "monday tuesday wednesday thursday friday saturday sunday".split()))
#: What is cut from a place's name and from that of its people: Norw-ay, Norw-egian.
_PEOPLE: Final = re.compile(r"(?<=\w{4})(?:egian|ian|ean|ese|ish|any|an|ia|ay|y|a|e|i|o|n)$")
_MEMBER: Final = 7
#: Sentences from which on a name is what a document is about.
_OFTEN: Final = 3
#: Characters at the top of a document, where it says what it is about, and what of its metadata does.
_TOP: Final = 400
_HEAD: Final = ("title", "publisher", "container-title", "author")


class Known(NamedTuple):
    """The names of a document, as roots: all of them, and those that it is about."""

    names: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()


NOTHING: Final = Known()


class Profile(NamedTuple):
    """What a claim is about, with all that stands around it.

    Attributes:
        own: the words of its subject by stem.
        context: the stems of the rest of its sentence that are not another claim's.
        title: the stems of its document's title.
        said: the stems of who says it.
        taken: the stems that only other claims of its sentence are about.
        families: the beginnings of longer words of its subject and sentence (acceleration, accelerates).
        known: the names of its document.
        names: stems that are written like names, in its subject or around it.
        text: the words of its sentence and its title, for acronyms.
        short: the acronyms among them, each with its letters.
        vague: it has no subject of its own.
    """

    own: Mapping[str, Word]
    context: frozenset[str]
    title: frozenset[str]
    said: frozenset[str]
    taken: frozenset[str]
    families: frozenset[str]
    known: Known
    names: frozenset[str]
    text: tuple[Word, ...]
    short: tuple[tuple[Word, str], ...]
    vague: bool


@lru_cache(maxsize=1 << 12)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text."""
    return frozenset(word.stem for word in words(text) if word.stem)


def names(text: Sequence[Word]) -> frozenset[str]:
    """Return the stems of words that are written like names."""
    return frozenset(word.stem for word in text if word.name and word.stem) - _WEEKDAYS


@lru_cache(maxsize=1 << 14)
def root(name: str) -> str:
    """What a name has in common with the word for its people."""
    return _PEOPLE.sub("", name)


def family(word: str) -> str:
    """Return the beginning that a longer word shares with others of its family; nothing for a short one."""
    return word[:_MEMBER] if len(word) >= _MEMBER else ""


def profile(fact: Fact, its: Subject, known: Known = NOTHING) -> Profile:
    """Gather what a claim is about.

    Args:
        fact: the claim.
        its: its subject, read beside the other claims of its sentence.
        known: the names of its whole document.
    """
    title = str(fact.source.metadata.get("title") or "")
    said = stems(fact.attribution.quote) if fact.attribution is not None else frozenset()
    return Profile(
        own=its.stems,
        context=its.context,
        title=stems(title),
        said=said,
        taken=stems(fact.sentence) - its.context - its.stems.keys() - said,
        families=frozenset(map(family, (*its.stems, *its.context))) - {""},
        known=known,
        names=named(fact.sentence) & (its.context | its.stems.keys()),
        text=(*words(fact.sentence), *words(title)),
        short=(*_short(fact.sentence), *_short(title)),
        vague=its.vague,
    )


@lru_cache(maxsize=1 << 12)
def named(sentence: str) -> frozenset[str]:
    """Return the stems of a sentence's names; its first word is one only where that shows."""
    return names(words(sentence)[0 if _NAMED_FIRST.match(sentence) else 1 :])


def sentence_profile(fact: Fact, known: Known = NOTHING) -> Profile:
    """Like `profile`, of a whole sentence: what a date without a number is about."""
    return profile(fact, subject(fact._replace(about=None)), known)


def profiles(facts: Sequence[Fact], known: Mapping[str, Known]) -> Iterator[Profile]:
    """Gather what facts are about, in their order: quantities beside the others of their sentence, dates by it.

    Args:
        facts: those of one sentence know of one another, wherever they stand.
        known: the names of their documents, by path; as `documents` gives them, or nothing for a draft.
    """
    its = subjects([fact for fact in facts if fact.kind is not Kind.DATE])
    for fact in facts:
        its_document = known.get(fact.source.path, NOTHING)
        if fact.kind is Kind.DATE:
            yield sentence_profile(fact, its_document)
        else:
            yield profile(fact, next(its), its_document)


def documents(facts: Sequence[Fact]) -> Mapping[str, Known]:
    """Gather the names of each document, as far as facts are read of it, by its path."""
    told: dict[str, dict[str, bool]] = {}
    heads: dict[str, frozenset[str]] = {}
    for fact in facts:
        path = fact.source.path
        if path not in told:
            told[path] = {}
            heads[path] = _head(*(str(fact.source.metadata.get(name) or "") for name in _HEAD))
        told[path][fact.sentence] = told[path].get(fact.sentence, False) or fact.start < _TOP
    return {path: _known(sentences, heads[path]) for path, sentences in told.items()}


def _known(sentences: Mapping[str, bool], head: frozenset[str]) -> Known:
    """The names of sentences, each with whether it stands at the top, and of a head."""
    at_top = head.union(*(_named_roots(sentence) for sentence, is_top in sentences.items() if is_top))
    if len(sentences) < _OFTEN:
        return Known(at_top.union(*map(_named_roots, sentences)), at_top)
    count = Counter(chain.from_iterable(map(_named_roots, sentences)))
    return Known(at_top.union(count), at_top.union(name for name, times in count.items() if times >= _OFTEN))


@lru_cache(maxsize=1 << 10)
def _head(*texts: str) -> frozenset[str]:
    return frozenset(root(word) for text in texts for word in stems(text))


@lru_cache(maxsize=1 << 12)
def _short(text: str) -> tuple[tuple[Word, str], ...]:
    return tuple(acronyms(words(text)))


@lru_cache(maxsize=1 << 12)
def _named_roots(sentence: str) -> tuple[str, ...]:
    """The roots of a sentence's names, one as often as names have it."""
    return tuple(map(root, names(words(sentence))))
