"""What claims are about, with all that stands around them: subject, sentence, title, document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.clauses import clause
from mfgfacts.check.kin import bare, of_kin
from mfgfacts.match import dimension, even, subject, subjects
from mfgfacts.match.acronyms import LONGEST, acronyms, rows
from mfgfacts.match.stems import stem
from mfgfacts.match.words import DROPPED, words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from mfgfacts.check.clauses import Clause
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
#: Letters of an acronym that is spelled out in another sentence.
_LETTERS: Final = 3
#: Characters at the top of a document, where it says what it is about, and what of its metadata does.
_TOP: Final = 400
_HEAD: Final = ("title", "publisher", "container-title", "author")


class Known(NamedTuple):
    """The names of a document, as roots, and what its words may be abbreviated to.

    Attributes:
        names: all of them.
        topics: those that it is about: that it names again and again, or at its top.
        often: those that it names again and again.
        rows: the first letters of its words, sentence by sentence.
    """

    names: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    rows: str = ""

    def has(self, name: str) -> bool:
        """Is a root among the names, or do words in a row begin with its letters?"""
        return name in self.names or (_LETTERS <= len(name) <= LONGEST and name in self.rows)


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
        kin: the lines of `kin` that the words of its subject, and of subject and sentence, stand in.
        near: the names of the sentence before that it goes on from, where it names nothing itself.
        clause: the words that stand nearer to its value than to another one.
        numbers: the values that stand beside it.
        known: the names of its document.
        names: stems that are written like names, in its subject or around it.
        text: the words of its sentence and its title, for acronyms.
        short: the acronyms among them, each with its letters.
        speaker: the names of who says it, as roots.
        vague: it has no subject of its own.
        bare: its subject is no more than a rate or a share.
    """

    own: Mapping[str, Word]
    context: frozenset[str]
    title: frozenset[str]
    said: frozenset[str]
    taken: frozenset[str]
    families: frozenset[str]
    kin: frozenset[int]
    near: frozenset[str]
    clause: Clause
    numbers: frozenset[tuple[Decimal, str]]
    known: Known
    names: frozenset[str]
    text: tuple[Word, ...]
    short: tuple[tuple[Word, str], ...]
    speaker: frozenset[str]
    vague: bool
    bare: bool


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


def profile(
    fact: Fact, its: Subject, beside: Iterable[Fact] = (), known: Known = NOTHING, near: frozenset[str] = frozenset()
) -> Profile:
    """Gather what a claim is about.

    Args:
        fact: the claim.
        its: its subject, read beside the other claims of its sentence.
        beside: those other claims.
        known: the names of its whole document.
        near: the names of the sentence before that it goes on from.
    """
    title = str(fact.source.metadata.get("title") or "")
    context = its.context
    is_first = not any(one.start < fact.start for one in beside)
    if is_first and not named(fact.sentence) & (context | its.stems.keys()):  # those of another claim are its names too
        context |= named(fact.sentence) & names(words(fact.sentence.partition(fact.quote)[0]))
    context |= named(fact.sentence) & _names_of_others(fact, beside)
    said = stems(fact.attribution.quote) if fact.attribution is not None else frozenset()
    return Profile(
        own=its.stems,
        context=context,
        title=stems(title),
        said=said,
        taken=stems(fact.sentence) - context - its.stems.keys() - said,
        families=frozenset(chain(map(family, (*its.stems, *context)), map(bare, (*its.stems, *context)))) - {""},
        kin=of_kin((*its.stems, *context)),
        near=near,
        clause=clause(fact, beside),
        numbers=frozenset((one.low, str(one.unit)) for one in beside if one.low and one.start != fact.start),
        known=known,
        names=named(fact.sentence) & (context | its.stems.keys()),
        text=(*words(fact.sentence), *words(title)),
        short=(*_short(fact.sentence), *_short(title)),
        speaker=_speaker(fact),
        vague=its.vague,
        bare=all(even(one) < 1 or one in DROPPED for one in its.stems),
    )


def _names_of_others(fact: Fact, beside: Iterable[Fact]) -> frozenset[str]:
    """The names that what stands beside a value is of, where it is of another dimension: who invests hires."""
    if ";" in fact.sentence:
        return frozenset()
    others = [one.about for one in beside if one.about and dimension(one) != dimension(fact)]
    return frozenset().union(*(names(words(about)) for about in others))


def _speaker(fact: Fact) -> frozenset[str]:
    said = words(fact.attribution.quote) if fact.attribution is not None else ()
    return frozenset(map(root, names(said)))


@lru_cache(maxsize=1 << 12)
def named(sentence: str) -> frozenset[str]:
    """Return the stems of a sentence's names; its first word is one only where that shows."""
    return names(words(sentence)[0 if _NAMED_FIRST.match(sentence) else 1 :])


def sentence_profile(fact: Fact, known: Known = NOTHING) -> Profile:
    """Like `profile`, of a whole sentence: what a date without a number is about."""
    return profile(fact, subject(fact._replace(about=None)), known=known)


def profiles(facts: Sequence[Fact], known: Mapping[str, Known]) -> Iterator[Profile]:
    """Gather what facts are about, in their order: quantities beside the others of their sentence, dates by it.

    Args:
        facts: those of one sentence know of one another, wherever they stand.
        known: the names of their documents, by path; as `documents` gives them, or nothing for a draft.
    """
    quantities = [fact for fact in facts if fact.kind is not Kind.DATE]
    its = subjects(quantities)
    beside: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in quantities:
        beside[fact.doc, fact.sentence].append(fact)
    for fact in facts:
        its_document = known.get(fact.source.path, NOTHING)
        if fact.kind is Kind.DATE:
            yield sentence_profile(fact, its_document)
        else:
            yield profile(fact, next(its), beside[fact.doc, fact.sentence], its_document)


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
    letters = "\n".join(map(_rows, sentences))
    if len(sentences) < _OFTEN:
        return Known(at_top.union(*map(_named_roots, sentences)), at_top, rows=letters)
    count = Counter(chain.from_iterable(map(_named_roots, sentences)))
    often = frozenset(name for name, times in count.items() if times >= _OFTEN)
    return Known(at_top.union(count), at_top | often, often, letters)


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


@lru_cache(maxsize=1 << 12)
def _rows(sentence: str) -> str:
    """The first letters of a sentence's words, without and with its small words."""
    return "\n".join(map("".join, rows(words(sentence))))
