"""What a claim is about, and how alike two subjects are.

Words that both have speak for them; words that each has and the other lacks speak against (solar cells, wind turbines);
words that only one has are a closer description and count little (output of the plant, output of the plant in Oslo). A
word missing from `about` is looked for in the rest of the sentence, where it counts half, unless another claim of the
sentence has it. Subjects that name different measures (sales, exports), names (Oslo, Bergen), models (4G, 5G) or kinds
of a thing (bus traffic, ferry traffic) are different whatever else they share. A subject of few words (sales;
respondents) is only as much the same as the rest of the two sentences is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.acronyms import acronyms, clipped, expansion
from mfgfacts.match.rarity import even
from mfgfacts.match.words import MEASURES, PREDICATES, SMALL, unsifted, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mfgfacts.match.rarity import Weight
    from mfgfacts.match.words import Word
    from mfgfacts.model import Fact

# How much a word counts that both lack of each other, that only one has, and that stands in the other's sentence only.
_AGAINST, _CLOSER, _CONTEXT = 1.8, 0.3, 0.5
#: What is left where the two name different measures, different names or models, or different kinds of a thing.
_OTHER: Final = {"": 1.0, "measure": 0.3, "name": 0.5, "kind": 0.7}
#: How sure one can be of two claims of which one says nothing of its subject but its sentence.
_SENTENCE_ONLY: Final = 0.6
#: Verbs that join a measure to what it is of, how many words that may have, and which small ones.
_HAS: Final = frozenset({"has", "had", "have", "having", "with", "offers", "reaches", "achieves"})
_OWNER: Final = 8
_JOINS: Final = frozenset({"of", "the", "a", "an", "in", "at", "for", "and"})
#: The end of a sentence, behind which nothing is told of a value.
_END: Final = re.compile(r"[.!?]\s")
#: Words of a sentence from which they say what a claim without a subject is about.
_FEW: Final = 2
#: Telling words from which a subject stands for itself, and likeness of two sentences that says nothing for them.
_ENOUGH: Final = 2.0
#: More than rounding adds to a score.
_ROUNDED: Final = 0.001
_CHANCE: Final = 0.3


class Subject(NamedTuple):
    """What a claim is about.

    Attributes:
        words: of `about`, or of the sentence where there is none, in their order.
        stems: their stems, each with the first word that has it.
        context: the stems of the rest of the sentence that are neither another claim's nor value or speaker.
        vague: there is no `about`.
    """

    words: tuple[Word, ...]
    stems: Mapping[str, Word]
    context: frozenset[str]
    vague: bool


class Likeness(NamedTuple):
    """How alike two subjects are, and why.

    Attributes:
        score: 0 for nothing in common, 1 for the same words.
        shared: the stems that both have.
        left, right: the words that only the one or the other has, as printed.
        clash: "measure", "name" or "kind" where the two name different ones, else empty.
    """

    score: float
    shared: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    clash: str = ""


def subject(fact: Fact, others: Iterable[Fact] = ()) -> Subject:
    """Read a claim's subject.

    Args:
        fact: the claim.
        others: the claims of the same sentence, whose words are not this one's.
    """
    sentence = words(fact.sentence)
    own = _begun(words(fact.about), sentence) if fact.about else ()
    if own and not any(word.stem for word in own):
        own = unsifted(own)
    vague = not any(word.stem for word in own)
    taken = frozenset().union(*map(_content, _not_its_own(fact, others)))
    if vague:
        own = tuple(word for word in sentence if word.stem not in taken)
        if len({word.stem for word in own} - {""}) < _FEW:  # all that is said is said of another claim too
            own = tuple(word for word in sentence if word.stem not in _content(fact.quote))
    else:
        own = (*_owner(own, sentence), *own, *_predicate(fact, own))
    return Subject(own, _stems(own), _all(sentence) - taken - _all(own), vague)


@lru_cache(maxsize=1 << 14)
def _content(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in words(text) if word.stem)


def _not_its_own(fact: Fact, others: Iterable[Fact]) -> Iterator[str]:
    """Yield the words of the sentence that are value or speaker, or another claim's."""
    yield fact.quote
    if fact.attribution is not None:
        yield fact.attribution.quote
    for other in others:
        yield other.quote
        if other.about:
            yield other.about


def subjects(facts: Sequence[Fact]) -> Iterator[Subject]:
    """Read the subjects of facts in their order; those of one sentence know of one another wherever they stand."""
    siblings: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        siblings.setdefault((fact.doc, fact.sentence), []).append(fact)
    for fact in facts:
        same = siblings[fact.doc, fact.sentence]
        yield subject(fact, [other for other in same if other is not fact] if len(same) > 1 else ())


def _owner(own: tuple[Word, ...], sentence: tuple[Word, ...]) -> tuple[Word, ...]:
    """What has a measure that is named alone: the printer has a resolution of 300 dots per inch."""
    if len(own) != 1 or own[0] not in sentence:
        return ()
    at = sentence.index(own[0]) - 1
    if at > 0 and sentence[at].surface in {"a", "an", "the"}:
        at -= 1
    if at <= 0 or sentence[at].surface not in _HAS:
        return ()
    first = at
    while first > 0 and (sentence[first - 1].stem or sentence[first - 1].surface in _JOINS) and at - first < _OWNER:
        first -= 1
    return _begun(sentence[first:at], sentence)


def _predicate(fact: Fact, own: tuple[Word, ...]) -> tuple[Word, ...]:
    """The measure that stands right before or after a value, where its subject names none: weighs 48 t, 3 m long."""
    if any(word.stem in MEASURES for word in own):
        return ()
    before = [word for word in words(fact.prefix) if word.stem][-1:]
    after = [word for word in words(_END.split(fact.suffix, 1)[0])[:1] if word.surface.lower() not in SMALL]
    return tuple(word for word in (*before, *after) if word.stem in PREDICATES)[:1]


def _begun(own: tuple[Word, ...], sentence: tuple[Word, ...]) -> tuple[Word, ...]:
    """Take no capital letter for a name's where the word begins the sentence."""
    first = own[0] if own else None
    if first is None or not first.name or first not in sentence[:1] or not first.surface[1:].islower():
        return own
    return (first._replace(name=False), *own[1:])


@lru_cache(maxsize=1 << 12)
def _stems(text: tuple[Word, ...]) -> Mapping[str, Word]:
    found: dict[str, Word] = {}
    for word in text:
        if word.stem:
            found.setdefault(word.stem, word)
    return found


@lru_cache(maxsize=1 << 12)
def _all(text: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.stem for word in text if word.stem)


def likeness(a: Subject, b: Subject, weight: Weight, least: float = 0.0) -> Likeness:
    """Say how alike two subjects are; the order of the two makes no difference to the score.

    Args:
        a: the one.
        b: the other.
        weight: of words.
        least: the score from which it matters; of a lower one no more is sure than that it is lower.
    """
    shared = [stem for stem in a.stems if stem in b.stems]
    left = [stem for stem in a.stems if stem not in b.stems]
    right = [stem for stem in b.stems if stem not in a.stems]
    if left and right:
        _expand(a, b, shared, left, right)
        _expand(b, a, shared, right, left)
    clash = _clash(a, b, left, right) if left and right else ""
    if not shared and not a.context & b.stems.keys() and not b.context & a.stems.keys():
        return Likeness(0.0, (), _printed(a, left), _printed(b, right))
    inside = [stem for stem in left if stem in b.context] + [stem for stem in right if stem in a.context]
    only_a, only_b = ([weight(stem) for stem in rest if stem not in inside] for rest in (left, right))
    score = _ratio(sum(map(weight, shared)) + _CONTEXT * sum(map(weight, inside)), sum(only_a), sum(only_b))
    score *= _OTHER[clash]
    telling = (sum(map(even, shared)) + _CONTEXT * sum(map(even, inside))) / _ENOUGH
    if score > least - _ROUNDED and score and telling < 1:
        score *= telling + (1 - telling) * _sentences(a, b, weight)
    if a.vague or b.vague:
        score *= _SENTENCE_ONLY
    return Likeness(round(score, 4), tuple(shared), _printed(a, left), _printed(b, right), clash)


def _printed(side: Subject, stems: Sequence[str]) -> tuple[str, ...]:
    return tuple([side.stems[stem].surface for stem in stems])


def _ratio(common: float, only_a: float, only_b: float) -> float:
    less, more = sorted((only_a, only_b))
    return common / (common + _AGAINST * less + _CLOSER * more) if common else 0.0


def _sentences(a: Subject, b: Subject, weight: Weight) -> float:
    """How alike the sentences are, from 0 for no more than chance to 1."""
    mine, others = a.context.union(a.stems), b.context.union(b.stems)
    both, only_a, only_b = (fsum(map(weight, stems)) for stems in (mine & others, mine - others, others - mine))
    found = _ratio(both, only_a, only_b)
    return max(found - _CHANCE, 0.0) / (1 - _CHANCE)


def _expand(a: Subject, b: Subject, shared: list[str], left: list[str], right: list[str]) -> None:
    """Take acronyms and clipped words that only `a` has for the words of `b` that they abbreviate."""
    mine = [a.stems[stem] for stem in left]
    known = [(word, expansion(letters, b.words)) for word, letters in acronyms(mine)]
    if len(right) > 1:
        known += [(word, clipped(word.surface.lower(), b.words)) for word in mine if not word.name]
    for word, spelled in known:
        if spelled and word.stem in left:
            left.remove(word.stem)
            for other in spelled:
                if other.stem in right:
                    right.remove(other.stem)
                    shared.append(other.stem)


def _clash(a: Subject, b: Subject, left: Sequence[str], right: Sequence[str]) -> str:
    """Name what the two subjects have different ones of."""
    mine, others = MEASURES.intersection(a.stems), MEASURES.intersection(b.stems)
    if mine and others and not mine & others and not (mine & b.context or others & a.context):
        return "measure"
    if _named(a, left, b) and _named(b, right, a):
        return "name"
    if _qualified(a, left) & _qualified(b, right):
        return "kind"
    return ""


def _qualified(side: Subject, rest: Sequence[str]) -> set[str]:
    """The stems that directly follow words which only one side has: bus traffic, used cars."""
    return {after.stem for word, after in pairwise(side.words) if word.stem in rest and after.stem not in rest} - {""}


def _named(side: Subject, rest: Sequence[str], other: Subject) -> bool:
    """Does one side have a name that the other doesn't know?"""
    return any(side.stems[stem].name and stem not in other.context for stem in rest)
