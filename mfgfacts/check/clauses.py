"""The clause of a sentence that gives one value: the words that stand nearer to it than to any other value.

    Gas-fired plants covered 46% of the load, | imports another 13% | and nuclear reactors a fifth.

A sentence with one value is one clause. Between two values the first semicolon or dash parts them, else a bracket or a
word that contrasts (while, but, compared with), else a comma, else `and`; where there is none of these, all that stands
between them belongs to the later value.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mfgfacts.model import Fact

_PARTS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"[;:]\s|\s[–—]\s",
        r"[([](?=[^)\]]*\w\s+\w[^)\]]*$)",
        r",?\s(?:while|whereas|whilst|but|although|though)\s",
        r",?\s(?:against|compared|versus|with(?=\s+\w)|up\s+from|down\s+from)\s(?=[^,;]*$)",
        r",\s",
        r"\s(?:and|or|then)\s",
        r"\sto\s$",
    )
)
_PARTICIPLE: Final = re.compile(r",\s(?:[a-z]+ing|which|who)\b")
_CLOSING: Final = {"(": ")", "[": "]"}
#: A value that is told before what has it: "With sales of €3bn, machinery led".
_FRONTED: Final = re.compile(r"\W*(?:With|At|By)\b[^,]*$")
#: What joins a movement's size and its end: "climbed 0.5 points to 6.9%" is one clause.
_MOVED: Final = re.compile(r",?\s(?:to|from)\s(?:a\s|an\s)?")
#: Words of a bracket beside its value, from which it is a clause of its own.
_FEW: Final = 1
#: What a share is taken of, right after it: all members of a list share it.
_OF_WHOLE: Final = re.compile(
    r"\W*of\s(?:the\s|its\s|all\s|their\s)?(?:[\w'’-]+\s?){1,3}?(?=\s(?:in|by|on|at|for|to|from)\s|[.,;(]|$|(?<=\s))"
)


class Clause(NamedTuple):
    """The words on either side of a value, as stems.

    Attributes:
        before, after: of its own clause.
        whole: what the value is a share of; these are not in `after`.
        text: the clause as printed, without the value.
    """

    before: frozenset[str]
    after: frozenset[str]
    whole: frozenset[str]
    text: str

    @property
    def own(self) -> frozenset[str]:
        """All but the whole."""
        return self.before | self.after


def clause(fact: Fact, beside: Iterable[Fact]) -> Clause:
    """Cut out the clause of a value.

    Args:
        fact: the claim.
        beside: the quantities of its sentence, itself may be among them.
    """
    beside = list(beside)
    if fact.group is not None and any(one.group == fact.group and one.about != fact.about for one in beside):
        return Clause(_stems(fact.about or ""), frozenset(), frozenset(), fact.about or "")  # of a list, respectively
    (start, end), *others = _places(fact, beside)
    text = fact.sentence
    others = [(a, b) for a, b in others if not _MOVED.fullmatch(text, *((b, start) if b <= start else (end, a)))]
    opened, closed = _bracket(text, start, end)
    around = [_around(text, one, opened) for one in others if opened < one[0] < closed]
    first = max((_cut(text, b, start)[1] for _, b in around if b <= start), default=max(opened, 0))
    last = min((a if text[a] in "([" else _cut(text, end, a)[0] for a, _ in around if a >= end), default=closed)
    if text[last : last + 1] == "," and _FRONTED.match(text[first:start]):
        last = min((_cut(text, last + 1, a)[0] for a, _ in around if a > last), default=closed)
    after = text[end:last]
    if text[last : last + 1] in {"(", "["} and opened < 0:
        behind = _bracket(text, last + 1, last + 1)[1] + 1
        after += text[behind : min((_cut(text, behind, a)[0] for a, _ in around if a >= behind), default=closed)]
    following = min((a for a, _ in around if a >= end), default=closed)
    return _clause(text[first:start], after, text[end:following])


def _around(sentence: str, place: tuple[int, int], opened: int) -> tuple[int, int]:
    """Take the bracket that a value stands in for it, where that is a clause of its own."""
    first, last = _bracket(sentence, *place)
    return (first, last + 1) if first > opened else place


@lru_cache(maxsize=1 << 14)
def _bracket(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Where the bracket around a value opens and closes: before and behind the sentence where there is none.

    One that holds the value alone, as "Germany (17%)", is none; one around that may be.
    """
    opened = max(sentence.rfind("(", 0, start), sentence.rfind("[", 0, start))
    if opened < 0 or any(sign in sentence[opened:start] for sign in ")]"):
        return -1, len(sentence)
    closed = sentence.find(_CLOSING[sentence[opened]], end)
    closed = closed if closed >= 0 else len(sentence)
    if start < end and len(sentence[opened + 1 : start].split()) + len(sentence[end:closed].split()) < _FEW:
        return _bracket(sentence, opened, min(closed + 1, len(sentence)))
    return opened, closed


@lru_cache(maxsize=1 << 12)
def _clause(before: str, after: str, following: str) -> Clause:
    whole = _OF_WHOLE.match(following)
    cut = whole.end() if whole else 0
    return Clause(_stems(before), _stems(after[cut:]), _stems(following[:cut]), f"{before}…{after}")


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in words(text) if word.stem)


def _places(fact: Fact, beside: Iterable[Fact]) -> list[tuple[int, int]]:
    """Where values stand in their sentence, the fact's own first; those that can't be told are left out."""
    own = fact.sentence.find(f"{fact.quote}{fact.suffix[:8]}".rstrip())
    own = max(own, 0) if own >= 0 else max(fact.sentence.find(fact.quote), 0)
    found = [(own, own + len(fact.quote))]
    for other in beside:
        at = own + other.start - fact.start
        if other.start != fact.start and at >= 0 and fact.sentence[at : at + len(other.quote)] == other.quote:
            found.append((at, at + len(other.quote)))
    return found


@lru_cache(maxsize=1 << 14)
def _cut(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause of an earlier value ends, and that of a later one begins; a participle has what is before it."""
    between = sentence[start:end]
    for pattern in _PARTS:
        found = pattern.search(between)
        if found:
            doing = _PARTICIPLE.search(sentence, start + found.start(), end)
            at = doing.start() if doing else start + found.start()
            return at, start if doing else at
    return start, start
