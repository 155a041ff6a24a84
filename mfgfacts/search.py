"""Find facts: by words, best first, and by what their fields say.

A query is literal text. Its words must all occur, each whole, wherever they stand in a fact: in its own words (`about`,
`quote`), its sentence, its speaker or its document's title. What stands between double quotes, or is written without a
space (`5G-A`, `C++`, `49.1%`), must stand together. Case, accents, kinds of dashes, thousands separators and a plural's
ending make no difference, `%` and `percent` are one.

    phrases = parse('smart "industrial parks"')
    hits = search(facts, phrases, Filters(kinds=frozenset({"count"})))

Ranked as BM25F ranks: a claim's own words count most, a rare word more than a common one; ties stay in reading order.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from mfgfacts.model import Base, Fact

_TOKEN: Final = re.compile(r"\d++(?:[.,]\d++)++|\w++|[^\w\s]")
_QUOTED: Final = r'"([^"]*)"?'
_THOUSANDS: Final = r"\d{1,3}(?:,\d{3})++(?:\.\d++)?"
_SIGNS: Final = str.maketrans("‐‑‒–—―−‘’“”\xa0", "-------''\"\" ")
_SAME: Final = {"percent": "%", "percentage": "%"}

# How much a match counts: in the claim's own words, its speaker, its sentence, its document's title.
_OWN, _SPEAKER, _SENTENCE, _TITLE = 20.0, 2.0, 1.0, 0.5
_SATURATION: Final = 4.0
_USUAL_LENGTH: Final = 40.0
_LONGEST: Final = 200
_TOGETHER: Final = 1.5


class Amount(NamedTuple):
    """A limit for values: a number in a unit, and the same in the SI unit of its dimension where there is one.

    `unit` is empty for a bare number, which is compared with the values as they are printed, whatever their unit.
    """

    value: Decimal
    unit: str
    base: Base | None


class Filters(NamedTuple):
    """What a fact must be; an empty or missing field asks nothing.

    `since` and `until` keep the facts whose period overlaps them; `low` and `high` those whose value may lie there.
    """

    kinds: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    low: Amount | None = None
    high: Amount | None = None
    since: date | None = None
    until: date | None = None
    docs: tuple[str, ...] = ()
    speaker: str = ""
    modality: str = ""
    direction: str = ""


ANYTHING: Final = Filters()


class Hit(NamedTuple):
    """A fact that fits, and how well."""

    fact: Fact
    score: float


class _Candidate(NamedTuple):
    fact: Fact
    weights: tuple[float, ...]
    length: int
    together: bool


def parse(query: str) -> tuple[str, ...]:
    """Return the phrases of a query, each in the normal form of `normal`, in the order written."""
    found: list[str] = []
    end = 0
    for quoted in re.finditer(_QUOTED, query):
        found += query[end : quoted.start()].split()
        found.append(quoted.group(1))
        end = quoted.end()
    found += query[end:].split()
    return tuple(dict.fromkeys(form for phrase in found if (form := normal(phrase)).strip()))


def search(facts: Iterable[Fact], phrases: tuple[str, ...], filters: Filters = ANYTHING) -> list[Hit]:
    """Return the facts in which every phrase occurs and that pass the filters, best first.

    Without phrases all that pass come back in reading order with a score of 0.
    """
    accept = _tests(filters)
    whole = " ".join(phrase.strip() for phrase in phrases)
    seen = 0
    candidates: list[_Candidate] = []
    for fact in facts:
        seen += 1
        if all(test(fact) for test in accept):
            candidate = _match(fact, phrases, f" {whole} ")
            if candidate is not None:
                candidates.append(candidate)
    rarity = [
        math.log(1 + (seen + 0.5) / (0.5 + sum(1 for found in candidates if found.weights[i] >= _OWN)))
        for i in range(len(phrases))
    ]
    hits = [Hit(found.fact, _score(found, rarity)) for found in candidates]
    return sorted(hits, key=lambda hit: -hit.score)


def _match(fact: Fact, phrases: tuple[str, ...], whole: str) -> _Candidate | None:
    """Weigh where each phrase stands; None where one is missing."""
    sentence = _remembered(fact.sentence)
    own = normal(f"{fact.about} | {fact.quote}" if fact.about else fact.quote)
    speaker = _remembered(fact.attribution.quote) if fact.attribution else ""
    title = _remembered(str(fact.source.metadata.get("title") or ""))
    weights = []
    for phrase in phrases:
        weight = _SENTENCE * min(sentence.count(phrase), 3)
        weight += _OWN * (phrase in own) + _SPEAKER * (phrase in speaker) + _TITLE * (phrase in title)
        if not weight:
            return None
        weights.append(weight)
    together = len(phrases) > 1 and (whole in own or whole in sentence)
    return _Candidate(fact, tuple(weights), own.count(" ") * 4 + sentence.count(" "), together)


def _score(found: _Candidate, rarity: list[float]) -> float:
    longer = 0.8 + 0.2 * min(found.length, _LONGEST) / _USUAL_LENGTH
    score = sum(
        rare * weight / (weight + _SATURATION * longer) for weight, rare in zip(found.weights, rarity, strict=True)
    )
    return round(score * (_TOGETHER if found.together else 1.0), 4)


def normal(text: str) -> str:
    """Return the words and signs of a text, folded, one space between them and around them: `" 5g base station "`."""
    return f" {' '.join([_stem(token) for token in _TOKEN.findall(_folded(text))])} "


def matches(text: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the phrases stand in `text`, left to right, for highlighting."""
    tokens = [(_stem(_folded(found.group())), found.start(), found.end()) for found in _TOKEN.finditer(text)]
    words = [phrase.split() for phrase in phrases]
    end = 0
    for i, (_, start, _) in enumerate(tokens):
        if start < end:
            continue
        sizes = [len(wanted) for wanted in words if [token[0] for token in tokens[i : i + len(wanted)]] == wanted]
        if sizes:
            end = tokens[i + max(sizes) - 1][2]
            yield start, end


_remembered = lru_cache(maxsize=64)(normal)  # facts of one sentence follow one another


def _folded(text: str) -> str:
    if not text.isascii():
        text = text.translate(_SIGNS)
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize

    return "".join([sign for sign in normalize("NFKD", text).casefold() if not combining(sign)])


@lru_cache(maxsize=1 << 15)
def _stem(token: str) -> str:
    """Return the singular of a regular plural, a number without thousands separators, one form of `%`."""
    if not token.isalpha():
        return token.replace(",", "") if "," in token and re.fullmatch(_THOUSANDS, token) else token
    if len(token) > 3 and token.endswith("s") and token[-2] not in "sui":  # noqa: PLR2004 - gas, bus, its
        if token.endswith("ies") and len(token) > 4:  # noqa: PLR2004 - ties, pies
            token = f"{token[:-3]}y"
        else:
            token = token[:-2] if token.endswith(("sses", "xes", "ches", "shes", "zzes")) else token[:-1]
    return _SAME.get(token, token)


def _tests(filters: Filters) -> list[Callable[[Fact], bool]]:
    """Return one test for each filter that asks something, cheap ones first."""
    tests: list[Callable[[Fact], bool]] = []
    if filters.kinds:
        tests.append(lambda fact: fact.kind in filters.kinds)
    if filters.units:
        tests.append(lambda fact: fact.unit in filters.units)
    if filters.modality:
        tests.append(lambda fact: fact.modality == filters.modality)
    if filters.direction:
        tests.append(lambda fact: fact.change is not None and fact.change.direction == filters.direction)
    if filters.docs:
        tests.append(lambda fact: any(is_named(fact, name) for name in filters.docs))
    if filters.since is not None or filters.until is not None:
        tests.append(lambda fact: _overlaps(fact, filters.since, filters.until))
    if filters.low is not None or filters.high is not None:
        tests.append(lambda fact: _lies_between(fact, filters.low, filters.high))
    if filters.speaker:
        wanted = normal(filters.speaker)
        tests.append(lambda fact: fact.attribution is not None and wanted in _remembered(fact.attribution.quote))
    return tests


def is_named(fact: Fact, name: str) -> bool:
    """Is this the fact's document: its id, the id's beginning, or its path as `*` and `?` describe it?"""
    if "*" in name or "?" in name:
        from fnmatch import fnmatchcase

        return fnmatchcase(fact.doc, name) or fnmatchcase(fact.source.path, name)
    return fact.doc.startswith(name) or fact.source.path == name or fact.source.path.endswith(f"/{name}")


def _overlaps(fact: Fact, since: date | None, until: date | None) -> bool:
    if fact.time is None:
        return False
    return (since is None or fact.time.last >= since) and (until is None or fact.time.first <= until)


def _lies_between(fact: Fact, low: Amount | None, high: Amount | None) -> bool:
    if low is not None:
        ends = _ends(fact, low)
        if ends is None or ends[1] < (low.base.low if _by_base(fact, low) and low.base else low.value):
            return False
    if high is not None:
        ends = _ends(fact, high)
        if ends is None or ends[0] > (high.base.low if _by_base(fact, high) and high.base else high.value):
            return False
    return True


def _by_base(fact: Fact, limit: Amount) -> bool:
    return bool(limit.unit) and fact.unit != limit.unit


def _ends(fact: Fact, limit: Amount) -> tuple[Decimal, Decimal] | None:
    """Return the fact's value in the limit's terms, None where the two can't be compared."""
    if _by_base(fact, limit):
        same = fact.base is not None and limit.base is not None and fact.base.unit == limit.base.unit
        return (fact.base.low, fact.base.high) if same and fact.base is not None else None
    return None if fact.low is None or fact.high is None else (fact.low, fact.high)
