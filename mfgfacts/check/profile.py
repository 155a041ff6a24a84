"""What claims are about, with all that stands around them: subject, sentence, title, document."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.clauses import clause
from mfgfacts.check.kin import bare, kin, of_kin
from mfgfacts.check.known import NOTHING, names, root, stems
from mfgfacts.check.opposites import PARTS, others_of
from mfgfacts.check.values import value_of
from mfgfacts.match import dimension, even, subject, subjects
from mfgfacts.match.acronyms import acronyms
from mfgfacts.match.words import DROPPED, GENERIC, MEASURES, PARTIAL, words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from mfgfacts.check.clauses import Clause
    from mfgfacts.check.known import Known
    from mfgfacts.match import Subject
    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

#: A sentence that begins with a name: one that owns or does something, or isn't written like a word.
_NAMED_FIRST: Final = re.compile(
    r"""\W*+(?: [A-Z][\w-]*[A-Z0-9] | [A-Z]\w+['’]s\b
        | [A-Z]\w*+(?<!s)\ (?:now\ |also\ |still\ |already\ )?
            (?:has|had|is|was|will|took|built|sold|made|holds?|held|exported|imports?|accounts
            |produced?|produces|plans|aims|expects|employs|employed|delivered|installed|said|says|opened|owns|ranks|ranked
            |grew|rose|fell|counts|leads|led|won|got|gets|uses|used|spends?|spent|pays|paid|earns|earned|remains|makes
            |reached|recorded|shipped|targets|wants|needs|invests|invested|bought|posted|lost|added|adds
            |forecasts?|sees|puts|predicts|predicted|estimates|reckons|thinks|believes|projects|raised|lifted|supplied)\b)""",
    re.VERBOSE,
)
_DID: Final = re.compile(r"[A-Z]\w+ (?:[a-z]+ed|has|have|had|won|sold|took|paid|spent|built|bought|cut) ")
_TWO: Final = re.compile(r"[A-Z][\w-]*[a-z] [A-Z][\w-]*[a-z]\b")
#: Those who say something and have no name: Analysts.
_SEVERAL: Final = re.compile(r"[A-Za-z][a-z]+s")
_GENERAL: Final = MEASURES | PARTIAL | GENERIC | DROPPED
_MEMBER: Final = 7
_TWO_PARTS: Final = 2


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
        around: the stems of the sentences before it in its paragraph.
        clause: the words that stand nearer to its value than to another one.
        numbers: the values that stand beside it.
        known: the names of its document.
        names: stems that are written like names, in its subject or around it.
        text: the words of its sentence and its title, for acronyms.
        short: the acronyms among them, each with its letters.
        letters: the first letters of the words, of which an acronym that they spell out is made.
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
    around: frozenset[str]
    clause: Clause
    numbers: frozenset[tuple[Decimal | None, str]]
    known: Known
    names: frozenset[str]
    text: tuple[Word, ...]
    short: tuple[tuple[Word, str], ...]
    letters: frozenset[str]
    speaker: frozenset[str]
    vague: bool
    bare: bool


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
    context, its_clause = its.context, clause(fact, beside)
    is_first = not any(one.start < fact.start for one in beside)
    if is_first and not named(fact.sentence) & (context | its.stems.keys()):  # those of another claim are its names too
        context |= named(fact.sentence) & names(words(fact.sentence.partition(fact.quote)[0]))
    context |= named(fact.sentence) & _names_of_others(fact, beside)
    said = stems(fact.attribution.quote) if fact.attribution is not None else frozenset()
    return Profile(
        own=_of_one_part(its.stems, its_clause.own),
        context=context,
        title=stems(title),
        said=said,
        taken=stems(fact.sentence) - context - its.stems.keys() - said,
        families=frozenset(chain(map(family, (*its.stems, *context)), map(bare, (*its.stems, *context)))) - {""},
        kin=of_kin((*its.stems, *context)),
        near=near,
        around=frozenset(),
        clause=its_clause,
        numbers=frozenset(value_of(one) for one in beside if one.low and one.start != fact.start),
        known=known,
        names=named(fact.sentence) & (context | its.stems.keys()),
        text=(*words(fact.sentence), *words(title)),
        short=(*_short(fact.sentence), *_short(title)),
        letters=_letters(fact.sentence) | _letters(title),
        speaker=_speaker(fact),
        vague=its.vague,
        bare=all(even(one) < 1 or one in DROPPED for one in its.stems),
    )


def _of_one_part(own: Mapping[str, Word], said: frozenset[str]) -> Mapping[str, Word]:
    """Leave out of a subject the part of which its clause has the other: "those in the public sector by 5.7%"."""
    if len(PARTS & own.keys()) < _TWO_PARTS:
        return own
    here = PARTS & own.keys() & said
    return {stem: word for stem, word in own.items() if stem in here or stem not in others_of(here)}


def _names_of_others(fact: Fact, beside: Iterable[Fact]) -> frozenset[str]:
    """The names that what stands beside a value is of, where it is of another dimension: who invests hires."""
    if ";" in fact.sentence:
        return frozenset()
    others = [one.about for one in beside if one.about and dimension(one) != dimension(fact)]
    return frozenset().union(*(names(words(about)) for about in others))


def _speaker(fact: Fact) -> frozenset[str]:
    if fact.attribution is None or _SEVERAL.fullmatch(fact.attribution.quote):
        return frozenset()
    return frozenset(map(root, names(words(fact.attribution.quote))))


@lru_cache(maxsize=1 << 12)
def named(sentence: str) -> frozenset[str]:
    """Return the stems of a sentence's names; its first word is one only where that shows."""
    text = words(sentence)
    return names(text[0 if _is_name(sentence, text) else 1 :])


def _is_name(sentence: str, text: Sequence[Word]) -> bool:
    """Does a sentence begin with a name: not with a general word, as Women hold, but one that did something?"""
    first = text[0].stem if text else ""
    if first in PARTS:
        return False
    if _NAMED_FIRST.match(sentence):
        return True
    if not first or kin(first) or first in _GENERAL:
        return False
    return bool(_DID.match(sentence)) or bool(_TWO.match(sentence))


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


@lru_cache(maxsize=1 << 12)
def _short(text: str) -> tuple[tuple[Word, str], ...]:
    return tuple(acronyms(words(text)))


@lru_cache(maxsize=1 << 12)
def _letters(text: str) -> frozenset[str]:
    """The first letters of a text's words, and the sign in R&D."""
    return frozenset(word.surface[0].lower() for word in words(text)) | {"&"}
