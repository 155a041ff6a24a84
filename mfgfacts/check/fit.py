"""How well a fact of the sources fits what a claim of a draft is about.

A draft names in one sentence what its source spreads over title and text: "Brennvik's revenue" is "revenue" in an
article about Brennvik. So each side's words are looked for in the other's subject, then in the rest of its sentence,
then in the source's title, and names in the rest of its document. Rare words count more (`mfgfacts.match`). A name of
the draft that the source's document does not know, or another measure (sales, exports), makes it another thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match import Likeness, subject, subjects
from mfgfacts.match.acronyms import acronyms, expansion
from mfgfacts.match.stems import stem
from mfgfacts.match.words import MEASURES, words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mfgfacts.match import Subject, Weight
    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

#: What a word counts that is found in the rest of the other's sentence, in its title, elsewhere in its document.
_CONTEXT, _TITLE, _DOCUMENT = 0.75, 0.8, 0.6
#: And one that the other's sentence says of another claim.
_TAKEN: Final = 0.2
#: What words of the draft's sentence count that are no part of the subject, and names among them.
_AROUND, _NAME_AROUND = 0.3, 0.6
#: How much the draft's words count against the source's.
_FORWARD: Final = 0.65
#: What is left of a likeness where the subjects clash: another measure, another name in or around the subject.
_LEFT: Final = {"measure": 0.35, "name": 0.45, "place": 0.75}
_BEGINNING: Final = 5
_WEEKDAYS: Final = frozenset(map(stem, "monday tuesday wednesday thursday friday saturday sunday".split()))
#: A sentence that begins with a name: one that owns or does something, or isn't written like a word.
_NAMED_FIRST: Final = re.compile(
    r"""\W*+(?: [A-Z]\w*[A-Z0-9] | [A-Z]\w+['’]s\b
        | [A-Z]\w*+(?<!s)\ (?:has|had|is|was|will|took|built|sold|made|holds?|held|exports?|exported|imports?|accounts
            |produced?|produces|plans|aims|expects|employs|employed|delivered|installed|said|says|opened|owns|ranks|ranked
            |grew|rose|fell|counts|leads|led|won|got|gets|uses|used|spends?|spent|pays|paid|earns|earned|remains|makes
            |reached|recorded|shipped|targets|wants|needs|invests|invested|bought|posted|lost|added|adds)\b)""",
    re.VERBOSE,
)


class Profile(NamedTuple):
    """What a claim is about, with all that stands around it.

    Attributes:
        own: the words of its subject by stem.
        context: the stems of the rest of its sentence that are not another claim's.
        title: the stems of its document's title.
        said: the stems of who says it.
        taken: the stems that only other claims of its sentence are about.
        known: the stems of all that is read of its document, and their beginnings (Norway, Norwegian).
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
    known: frozenset[str]
    names: frozenset[str]
    text: tuple[Word, ...]
    short: tuple[tuple[Word, str], ...]
    vague: bool


def stems(text: str) -> frozenset[str]:
    """Return the stems of a text."""
    return frozenset(word.stem for word in words(text) if word.stem)


def names(text: Sequence[Word]) -> frozenset[str]:
    """Return the stems of words that are written like names."""
    return frozenset(word.stem for word in text if word.name and word.stem) - _WEEKDAYS


def profile(fact: Fact, its: Subject, known: frozenset[str] = frozenset()) -> Profile:
    """Gather what a claim is about.

    Args:
        fact: the claim.
        its: its subject, read beside the other claims of its sentence.
        known: the stems of its whole document.
    """
    title = str(fact.source.metadata.get("title") or "")
    text = (*words(fact.sentence), *words(title))
    sentence = words(fact.sentence)
    named = names(sentence[_begins_small(fact.sentence) :])
    said = stems(fact.attribution.quote) if fact.attribution is not None else frozenset()
    taken = stems(fact.sentence) - its.context - its.stems.keys() - said
    named &= its.context | its.stems.keys()
    short = tuple(acronyms(text))
    return Profile(its.stems, its.context, stems(title), said, taken, known, named, text, short, its.vague)


def _begins_small(sentence: str) -> int:
    """Say whether the capital letter of the first word is the sentence's own: 1, or 0 where it is a name's."""
    return 0 if _NAMED_FIRST.match(sentence) else 1


def sentence_profile(fact: Fact, known: frozenset[str] = frozenset()) -> Profile:
    """Like `profile`, of a whole sentence: what a date without a number is about."""
    return profile(fact, subject(fact._replace(about=None)), known)


def profiles(facts: Sequence[Fact], known: Mapping[str, frozenset[str]]) -> Iterator[Profile]:
    """Gather what facts are about, in their order: quantities beside the others of their sentence, dates by it.

    Args:
        facts: those of one sentence know of one another, wherever they stand.
        known: the stems of their documents, by path; as `documents` gives them, or nothing for a draft.
    """
    nothing: frozenset[str] = frozenset()
    its = subjects([fact for fact in facts if fact.kind is not Kind.DATE])
    for fact in facts:
        words_of = known.get(fact.source.path, nothing)
        if fact.kind is Kind.DATE:
            yield profile(fact, subject(fact._replace(about=None)), words_of)
        else:
            yield profile(fact, next(its), words_of)


def fit(claim: Profile, fact: Profile, weight: Weight) -> Likeness:
    """Say how well a fact fits a claim's subject, and in which words."""
    mine, others = _spelled(claim, fact), _spelled(fact, claim)
    meant_here, meant_there = mine[0] | others[1], others[0] | mine[1]
    forward = {one: _found(one, claim, fact, meant_here) for one in claim.own}
    backward = {one: _found(one, fact, claim, meant_there) for one in fact.own}
    there = _forward(claim, fact, forward, meant_here, weight)
    back = there if fact.vague else _share(backward, weight)
    score = _FORWARD * there + (1 - _FORWARD) * back if there else 0.0
    clash = _clash(claim, fact, meant_here) or ("" if _is_told(fact, backward) else "thin")
    if clash:
        score *= _LEFT.get(clash, 1.0)
    shared = tuple(stem for stem, found in forward.items() if found)
    left = tuple(claim.own[stem].surface for stem, found in forward.items() if not found)
    right = tuple(fact.own[stem].surface for stem, found in backward.items() if not found)
    return Likeness(round(score, 4), shared, left, right, clash)


def _is_told(fact: Profile, found: Mapping[str, float]) -> bool:
    """Do the two share more of the fact's subject than where it is?"""
    return any(
        much and (not word.name or not word.surface.isalpha() or word.surface.isupper())
        for much, word in zip(found.values(), fact.own.values(), strict=True)
    )


def _found(stem: str, side: Profile, other: Profile, meant: frozenset[str]) -> float:
    """How much of a word the other side has."""
    if stem in other.own or stem in meant:
        return 1.0
    if stem in other.context or stem in other.said:
        return _CONTEXT
    if stem in other.taken:
        return _TAKEN
    if stem in other.title:
        return _TITLE
    is_name = stem in side.names or (stem in side.own and side.own[stem].name)
    return _DOCUMENT if is_name and _is_known(stem, other.known) else 0.0


def _is_known(name: str, known: frozenset[str]) -> bool:
    return name in known or (len(name) >= _BEGINNING and beginning(name) in known)


def beginning(stem: str) -> str:
    """What a name has in common with the word for its people: `Kastri…`."""
    return f"{stem[:_BEGINNING]}…"


def _forward(claim: Profile, fact: Profile, own: Mapping[str, float], meant: frozenset[str], weight: Weight) -> float:
    """How much of the draft's words the fact has: those of the subject, and less so those around it."""
    much = {one: weight(one) for one in own}
    found = dict(own)
    for one in claim.context:
        much[one] = weight(one) * (_NAME_AROUND if one in claim.names else _AROUND)
        found[one] = _found(one, claim, fact, meant)
    total = sum(much.values())
    return sum(much[one] * found[one] for one in much) / total if total else 0.0


def _share(found: Mapping[str, float], weight: Weight) -> float:
    total = sum(map(weight, found))
    return sum(weight(stem) * much for stem, much in found.items()) / total if total else 0.0


def _spelled(side: Profile, other: Profile) -> tuple[frozenset[str], frozenset[str]]:
    """The acronyms of one side that the other spells out, and the words that spell them."""
    short: set[str] = set()
    spelled: set[str] = set()
    for word, letters in side.short:
        found = expansion(letters, other.text)
        if found:
            short.add(word.stem)
            spelled.update(one.stem for one in found if one.stem)
    return frozenset(short), frozenset(spelled)


def _clash(claim: Profile, fact: Profile, meant: frozenset[str]) -> str:
    mine, others = MEASURES.intersection(claim.own), MEASURES.intersection(fact.own)
    if mine and others and not mine & others and not (mine & fact.context or others & claim.context):
        return "measure"
    around = fact.own.keys() | fact.context | fact.title | fact.said | meant
    unknown = [name for name in claim.names if name not in around and not _is_known(name, fact.known)]
    if unknown:
        return "name" if any(name in claim.own for name in unknown) else "place"
    theirs = any(name in fact.taken and name not in around for name in claim.names)
    return "name" if theirs and _has_other_name(fact, claim, meant) else ""


def _has_other_name(fact: Profile, claim: Profile, meant: frozenset[str]) -> bool:
    """Has the fact's subject a name that the draft's sentence has not?"""
    return any(
        word.name and stem in fact.names and stem not in meant and not _found(stem, fact, claim, meant)
        for stem, word in fact.own.items()
    )


def documents(facts: Sequence[Fact]) -> Mapping[str, frozenset[str]]:
    """Gather the stems of what is read of each document, by its path."""
    found: dict[str, set[str]] = {}
    seen: set[tuple[str, str]] = set()
    for fact in facts:
        path = fact.source.path
        if (path, fact.sentence) not in seen:
            seen.add((path, fact.sentence))
            found.setdefault(path, set(stems(str(fact.source.metadata.get("title") or "")))).update(
                stems(fact.sentence)
            )
    return {path: frozenset(known | set(map(beginning, known))) for path, known in found.items()}
