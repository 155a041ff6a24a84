"""Two numbers that are one quantity, and lists whose last member names the unit of all.

range     = part dash part | part "to" part | "between" part "and" part
tolerance = part "±" part
prior     = numeral "(" numeral ")" scale? unit    "12.4 (11.0) million euros"
shared    = numeral ("," numeral)* ("and" | "or") part
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.lexicon.changes import FALLING, RISING
from mfgfacts.lexicon.numerals import CARDINALS
from mfgfacts.lexicon.patterns import any_case
from mfgfacts.recognise.numbers import digits, size
from mfgfacts.recognise.parts import Part, numeric, part
from mfgfacts.recognise.pattern import Pattern

_DASHES: Final = "-–—~∼〜～−‒‑…"
_JOIN: Final = Pattern(
    rf"(?:(?<=[CF])\.(?=\s(?:to|and)\s))?(?:-(?:\s(?P<suspended>to|or|and)\s|(?P<hyphened>to|or)-)"
    rf"|[ \u00a0]?(?P<dash>[{_DASHES}])[ \u00a0]?(?:~[ \u00a0]?)?"
    r"|\s{1,2}(?P<word>to|and|or|through)\s{1,2}"
    r"(?:(?:the|a\sfurther|around|about|over|approximately|roughly)\s|~[ \u00a0]?)?)"
)
NUMBER: Final = Pattern(
    rf"(?:[A-Z]{{1,3}}[ \u00a0]?)?[$€£¥₹₩][ \u00a0]?[-−–+]?(?=[\d.½¼¾⅓⅔])"
    rf"|(?:[A-Z]{{3}}[ \u00a0]?)?[-−–+]?\.?(?=[\d½¼¾⅓⅔])"
    rf"|(?=(?:{any_case((*CARDINALS, 'hundred'))}|a\s(?:hundred|thousand|million|third|half|quarter))\b)",
    re.IGNORECASE,
)
_LIST: Final = Pattern(
    r"(?:(?:\s?,\s?|\s?[x×]\s?|/)[-−–+]?(?>\d[\d,.]{0,12}(?<=\d)(?!\d))(?:\s[mbt]r?illion)?){0,12}(?:,?\s{1,2}(?:and|or|&|by|vs\.?|versus)\s{1,2}|\s?/\s?|\s?[x×]\s?)(?=[-−–+]?[\d])"
)
_TO: Final = Pattern(r"\sto\s(?=[-−–+]?\d)")
_SPREAD: Final = frozenset(
    "range ranges ranged ranging vary varies varied varying anywhere span spans spanned spanning between".split()
)
_CHANGES: Final = (RISING | FALLING) - {
    "acceleration",
    "accelerate",
    "accelerates",
    "accelerating",
    "accelerated",
} | frozenset(
    "up down went go gone moved moving brought bring change changed changing "
    "revised adjusted upgraded downgraded".split()
)
_FAR: Final = 10
_FARTHEST: Final = 1000


def second(text: str, first: Part, floor: int, *, decimal_comma: bool) -> Part | None:
    """Read the other end of the range that `first` begins, if it begins one."""
    following = text[first.end : first.end + 2]
    if not following or not (
        following[0] in _DASHES or following == ". " or (following[0].isspace() and following[1:] in _STARTS)
    ):
        return None
    joint = _JOIN.match(text, first.end)
    if joint is None or not NUMBER.match(text, joint.end()):
        return None
    other = part_at(text, joint.end(), decimal_comma=decimal_comma)
    if other is None or not agree(first, other) or (other.kind != first.kind and first.kind is not None):
        return None
    if joint["dash"]:
        return other if _dashed(text, first, other, joint["dash"]) else None
    return other if _worded(text, first, other, floor, joint["word"] or joint["hyphened"] or "to") else None


_STARTS: Final = frozenset("t a o T ~ ∼ – — - − 〜 ～ ‒ …".split()) | {"\n", " "}


def part_at(text: str, at: int, *, decimal_comma: bool) -> Part | None:
    """Read a part whose sign, point or numeral begins exactly here."""
    found = NUMBER.match(text, at)
    if found is None:
        return None
    inside = found.end()
    if (
        inside < len(text)
        and text[inside].isalpha()
        and text[inside] in "aA"
        and text[inside + 1 : inside + 2].isspace()
    ):
        return None
    other = part(text, inside, at, decimal_comma=decimal_comma)
    return other if other is not None and other.start == at else None


def agree(first: Part, other: Part) -> bool:
    """Whether the units of both ends can be one: the same, or written once."""
    if not first.unit:
        return not other.sign
    if not other.unit:
        return first.sign and not other.kind
    return (
        first.unit.lower().rstrip("s") == other.unit.lower().rstrip("s")
        or (first.unit in _POINTS and other.unit in _POINTS)
        or (first.unit in DEGREES and other.unit[:1] in DEGREES and other.unit[-1] in "CF")
    )


#: "20°-30° C": the first end's sign is the second's without its scale.
DEGREES: Final = frozenset("°º˚")


_POINTS: Final = frozenset(("point", "points"))


def rough_sizes(first: Part, other: Part) -> tuple[float, float] | None:
    """Give rough values of both ends, the scale of the second holding for the first."""
    low, high = size(first.number), size(other.number)
    if low is None or high is None:
        return None
    if other.number.scale and not first.number.scale and inherits(first, other):
        low = size(first.number._replace(scale=other.number.scale)) or low
    return low, high


def inherits(first: Part, other: Part) -> bool:
    """Whether the scale of the second end holds for the first: "2.6–2.8bn", but not "500,000 to 1 million"."""
    if first.number.scale or not other.number.scale:
        return False
    low, high = size(first.number), size(other.number._replace(scale=""))
    return low is None or high is None or low <= max(high, 1) or (low < 1000 and low <= high * _FAR and first.sign)  # noqa: PLR2004


def in_thousands(first: Part, other: Part) -> bool:
    """Whether the thousands of the second end hold for the first: "15-20,000 people"."""
    low, high = first.number.numeral, other.number.numeral
    if not (high.endswith(",000") and low.isdigit() and len(low) <= 3):  # noqa: PLR2004 - below a thousand
        return False
    return not first.number.scale and int(low) < int(high[:-4].replace(",", "") or 0) <= _FAR * int(low)


def _dashed(text: str, first: Part, other: Part, dash: str) -> bool:
    if dash == "-" and other.number.numeral[0].isupper() and first.number.numeral[-1].isdigit():
        return False  # 7-Eleven
    sizes = rough_sizes(first, other)
    if sizes is None:
        return first.number.numeral[:1].isalpha() == other.number.numeral[:1].isalpha()
    if text[other.end : other.end + 1] in _DASHES and text[other.end + 1 : other.end + 2].isdigit():
        return False
    if dash == "—" and first.plain:
        return False
    return sizes[0] < sizes[1]


_BEFORE: Final = Pattern(r"\spreviously\b")
_OWNED: Final = ("'s", "’s")


def _worded(text: str, first: Part, other: Part, floor: int, word: str) -> bool:
    window = text[max(floor, first.start - 120) : first.start]
    before = window.lower().split()
    if (
        window.strip(" ,").removeprefix("and ") == "from" or window[:2] in _OWNED
    ):  # "increased threefold, from 45 to 138"
        window = text[max(0, first.start - 120) : first.start]
    if word == "and":
        return "between" in before[-3:]
    sizes = rough_sizes(first, other)
    if sizes is None:
        return word in ("to", "through") and first.number.numeral[:1].isalpha()
    low, high = sizes
    if word == "or":
        return first.plain and other.number.numeral.isalpha() and first.number.numeral.isalpha() and high == low + 1
    if before[-1:] == ["from"]:
        spread = not _SPREAD.isdisjoint(before[-4:])
        past = _BEFORE.match(text, other.end) is not None  # "up from 75,000 to 80,000 tonnes previously"
        return (low < high or spread) and (spread or past or not _changing(window))
    if low < high and (found := _FROM_SOME.search(window)) and _changing(window[: found.start()]):
        return False
    if before[-2:] == ["growth", "of"] or first.number.numeral[0] == "+" == other.number.numeral[0]:
        return low < high
    if "range" in before[-4:]:
        return True
    if not _CHANGES.isdisjoint(before[-3:]) and ((first.unit and other.unit) or (not first.unit and not other.unit)):
        return low < high <= 2 * low
    farthest = _FARTHEST if first.unit and other.unit and not first.sign else 100  # "the 3 kg to 1,500 kg class"
    return low < high and (high <= farthest * max(low, 1) or low < 0)


#: "climbed from a weekly average of 900 to 1,450", "from last year's 5 to 7": what it was, and what it is.
_FROM_SOME: Final = Pattern(
    r"\bfrom\s(?:(?:an?|the|its|their|our|his|her)\s(?:(?!range|spread|band)[a-z-]+\s){1,4}"
    r"|(?:\w+\s){0,2}\w+['’]s\s(?:(?!range|spread|band)[a-z-]+\s){0,3})\Z"
)


def _changing(window: str) -> bool:
    """Whether a verb or noun of change stands in the clause before "from": then both numbers are facts of their own."""
    clause = re.split(r"[.;:!?]\s", window.lower())[-1]
    return not _CHANGES.isdisjoint(re.findall(r"[a-z]+", clause))


def scaled(text: str, first: Part, *, decimal_comma: bool) -> str:
    """Find the scale that the last amount of a list has for all: "$5, $6 and $7 million"."""
    at, last = first.end, first
    for _ in range(_MEMBERS):
        joint = _AMOUNTS.match(text, at)
        found = _part_of(text, joint.end(), decimal_comma=decimal_comma) if joint else None
        if joint is None or found is None or found.unit != first.unit:
            return ""
        if found.number.scale:
            sizes = size(last.number), size(found.number._replace(scale=""))
            fits = sizes[0] is not None and sizes[1] is not None and sizes[0] <= _FAR * sizes[1] < _FAR * _FAR * _FAR
            return found.number.scale if joint[1] and fits else ""
        at, last = found.end, found
    return ""


def _part_of(text: str, at: int, *, decimal_comma: bool) -> Part | None:
    found = part_at(text, at, decimal_comma=decimal_comma)
    return found if found is not None and found.sign else None


_MEMBERS: Final = 8
_AMOUNTS: Final = Pattern(r",?\s(and|or)\s(?=[$€£¥₹A-Z])|,\s(?=[$€£¥₹A-Z])")


def prior(text: str, first: Part, *, decimal_comma: bool) -> Part | None:
    """Read scale and unit that stand behind the value of the period before: "12.4 (11.0) million euros"."""
    found = _PRIOR.match(text, first.end) if text[first.end + 1 : first.end + 2] == "(" else None
    if found is None or (number := digits(text, found.end(1), found.end(1), decimal_comma=decimal_comma)) is None:
        return None
    closed = number._replace(end=number.end + 1)
    last = numeric(text, closed, number.end) if text[number.end : number.end + 1] == ")" else None
    return last if last is not None and (last.unit or last.number.scale) else None


_PRIOR: Final = Pattern(r"([ \u00a0]\((?:[-−–$€£¥](?=\d))?)(?=\d)")


def shared(text: str, first: Part, *, decimal_comma: bool) -> Part | None:
    """Find the member of the list that `first` begins which names scale and unit for all: "0.4 and 0.8 points"."""
    found = _LIST.match(text, first.end)
    if found is None and text[first.start - 5 : first.start] == "from ":
        found = _TO.match(text, first.end)
    if found is None:
        return None
    at = found.end() + (text[found.end()] in "-−–+")
    last = part(text, at, found.end(), decimal_comma=decimal_comma)
    if last is None or last.sign or last.plain:
        return None
    return last
