"""How well a fact of the sources fits what a claim of a draft is about.

A draft names in one sentence what its source spreads over title and text: "Brennvik's revenue" is "revenue" in an
article about Brennvik. So each side's words are looked for in the other's subject, then in the rest of its sentence,
then in the source's title, and names in the rest of its document. Rare words count more (`mfgfacts.match`).

What makes it another thing, or not surely the same, is the likeness's `clash`:

    measure   the two name different measures (sales, exports)
    part      or different parts of one thing (long haul, short haul)
    name      the subject holds a name that the source's document lacks, or that is another claim's beside it
    place     the draft's sentence holds such a name elsewhere
    aside     it holds a name that the source has only in passing, in another sentence
    weak      most of what the draft says is not in the source
    thin      the two share no more than a name
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.check.kin import LIGHT, bare, kin, of_kin
from mfgfacts.check.known import root
from mfgfacts.check.opposites import opposed
from mfgfacts.check.profile import family
from mfgfacts.match import Likeness
from mfgfacts.match.acronyms import expansion
from mfgfacts.match.words import MEASURES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Weight

#: What a word counts that is found in the rest of the other's sentence, in its title, as one that says nearly the same,
#: as another one of its family, in the sentence before, elsewhere in its document, and as what the sentence says of
#: another claim.
_CONTEXT, _TITLE, _KIN, _FAMILY, _NEAR, _DOCUMENT, _TAKEN = 0.75, 0.8, 0.75, 0.75, 0.8, 0.6, 0.2
#: What its paragraph says before it.
_PARAGRAPH: Final = 0.45
#: What stands in its clause, and what is another claim's, where this one's subject is no more than a rate or a share.
_CLAUSE, _SHARED = 0.85, 0.6
#: What words of the draft's sentence count that are no part of the subject, and names among them.
_AROUND, _NAME_AROUND = 0.3, 0.6
#: And words of the subject that say little.
_LIGHT: Final = 0.3
#: How much the draft's words count against the source's.
_FORWARD: Final = 0.65
#: What is left of a likeness where the subjects clash.
_LEFT: Final = {"measure": 0.35, "part": 0.45, "name": 0.45, "place": 0.75}
#: What may be done to profits as well as to products.
_DONE: Final = frozenset({"made", "make", "makes", "making"})
#: Words of the source's sentence, besides names, that say what the draft says.
_SEVERAL: Final = 2
#: The part of the draft's words that the source must have to speak against it, and with which a name alone will do.
_WEAK, _WHOLLY = 0.5, 0.8


def fit(claim: Profile, fact: Profile, weight: Weight) -> Likeness:
    """Say how well a fact fits a claim's subject, and in which words."""
    mine, others = _spelled(claim, fact), _spelled(fact, claim)
    meant_here, meant_there = mine[0] | others[1], others[0] | mine[1]
    forward = {one: _found(one, claim, fact, meant_here) for one in claim.own}
    backward = {one: _found(one, fact, claim, meant_there) for one in fact.own}
    there = _forward(claim, fact, forward, meant_here, weight)
    back = there if fact.vague or fact.bare else _share(backward, weight)
    score = _FORWARD * there + (1 - _FORWARD) * back if there else 0.0
    passing = _in_passing(claim, fact, meant_here)
    clash = _clash(claim, fact, meant_here) or ("aside" if passing else _doubt(claim, fact, there, backward))
    shared = tuple(claim.own[one].surface for one, found in forward.items() if found)
    left = (*(claim.own[one].surface for one, found in forward.items() if not found), *passing)
    right = tuple(fact.own[one].surface for one, found in backward.items() if not found)
    return Likeness(round(score * _LEFT.get(clash, 1.0), 4), shared, left, right, clash)


def _found(word: str, side: Profile, other: Profile, meant: frozenset[str]) -> float:
    """How much of a word the other side has."""
    if word in other.own or word in meant:
        return 1.0
    if word in other.clause.own:
        return _CLAUSE
    if word in other.context or word in other.said:
        return _CONTEXT
    if word in other.taken:
        return _SHARED if other.bare or word in side.clause.whole else _TAKEN
    if word in other.title:
        return _TITLE
    if kin(word) & other.kin:
        return _KIN
    if family(word) in other.families or bare(word) in other.families:
        return _FAMILY
    if word in other.near:
        return _NEAR
    if word in other.around:
        return _PARAGRAPH
    return _DOCUMENT if word in side.names and other.known.has(root(word)) else 0.0


def _forward(claim: Profile, fact: Profile, own: Mapping[str, float], meant: frozenset[str], weight: Weight) -> float:
    """How much of the draft's words the fact has: those of the subject, and less so those around it."""
    much = {one: weight(one) * (_LIGHT if one in LIGHT else 1.0) for one in own}
    found = dict(own)
    for one in claim.context - LIGHT:
        is_near = bool(claim.numbers) and one in claim.clause.own
        much[one] = weight(one) * (_NAME_AROUND if is_near or one in claim.names else _AROUND)
        found[one] = _found(one, claim, fact, meant)
    total = sum(much.values())
    return sum(much[one] * found[one] for one in much) / total if total else 0.0


def lacking(claim: Profile, fact: Profile) -> frozenset[str]:
    """Return the words of a claim's subject and sentence that a fact and what stands around it lack."""
    mine, others = _spelled(claim, fact), _spelled(fact, claim)
    meant = mine[0] | others[1]
    every = (claim.own.keys() | claim.context) - LIGHT
    return frozenset(one for one in every if _found(one, claim, fact, meant) <= _PARAGRAPH)


def _share(found: Mapping[str, float], weight: Weight) -> float:
    total = sum(map(weight, found))
    return sum(weight(one) * much for one, much in found.items()) / total if total else 0.0


def _spelled(side: Profile, other: Profile) -> tuple[frozenset[str], frozenset[str]]:
    """The acronyms of one side that the other spells out, and the words that spell them."""
    short: set[str] = set()
    spelled: set[str] = set()
    for word, letters in side.short:
        found = expansion(letters, other.text) if other.letters.issuperset(letters) else ()
        if found:
            short.add(word.stem)
            spelled.update(one.stem for one in found if one.stem)
    return frozenset(short), frozenset(spelled)


def _clash(claim: Profile, fact: Profile, meant: frozenset[str]) -> str:
    """Name what makes it another thing."""
    mine, others = map(_measures, (claim, fact))
    is_one = mine & (others | fact.context) or others & claim.context or of_kin(mine) & of_kin(others)
    if mine and others and not is_one:
        return "measure"
    here, there = (side.own.keys() | side.clause.own for side in (claim, fact))
    if opposed(here - there - fact.context, fact.own.keys() - here - claim.context):
        return "part"
    around = fact.own.keys() | fact.context | fact.title | fact.said | fact.near | meant
    elsewhere = [name for name in claim.names if name not in around]
    unknown = [name for name in elsewhere if not fact.known.has(root(name)) and root(name) not in around]
    if not unknown and claim.speaker and not claim.speaker & around and not any(map(fact.known.has, claim.speaker)):
        return "place"
    if unknown:
        is_its = any(name in claim.own for name in unknown) or _is_done_by_another(claim, fact, unknown)
        return "name" if is_its else "place"
    theirs = any(name in fact.taken for name in elsewhere)
    return "name" if theirs and _has_other_name(fact, claim, meant) else ""


def _measures(side: Profile) -> frozenset[str]:
    """The measures of a subject; what a bank made is none."""
    return frozenset(one for one in MEASURES & side.own.keys() if side.own[one].surface.lower() not in _DONE)


def _is_done_by_another(claim: Profile, fact: Profile, unknown: Collection[str]) -> bool:
    """Does the draft name before its value what the source doesn't know, and the source something else?"""
    mine = claim.clause.before.intersection(unknown)
    others = fact.clause.before & fact.names
    return bool(mine) and bool(others - claim.own.keys() - claim.context - claim.taken)


def _has_other_name(fact: Profile, claim: Profile, meant: frozenset[str]) -> bool:
    """Has the fact's subject a name that the draft's sentence has not?"""
    return any(
        word.name and one in fact.names and one not in meant and not _found(one, fact, claim, meant)
        for one, word in fact.own.items()
    )


def _in_passing(claim: Profile, fact: Profile, meant: frozenset[str]) -> tuple[str, ...]:
    """The names of the draft's sentence that the source has in other sentences at most, and is not about."""
    strange = [name for name in sorted(claim.names) if root(name) not in fact.known.topics]
    if not strange:
        return ()
    roots = frozenset(map(root, fact.own.keys() | fact.context | fact.said | fact.taken | fact.near | meant))
    return tuple(name for name in strange if root(name) not in roots)


def _doubt(claim: Profile, fact: Profile, there: float, backward: Mapping[str, float]) -> str:
    """Name what makes it not surely the same thing."""
    if there < _WEAK:
        return "weak"
    return "" if _is_told(claim, fact, there, backward) else "thin"


def _is_told(claim: Profile, fact: Profile, there: float, backward: Mapping[str, float]) -> bool:
    """Do the two share more of the fact's subject than where it is, or nearly all that the draft says?"""
    if any(
        much and (not word.name or not word.surface.isalpha() or word.surface.isupper())
        for much, word in zip(backward.values(), fact.own.values(), strict=True)
    ):
        return True
    told = [one for one in (claim.context | claim.own.keys()) - claim.names if one in fact.context]
    return len(told) >= _SEVERAL or (there >= _WHOLLY and bool(told))
