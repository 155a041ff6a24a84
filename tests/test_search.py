from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest

from mfgfacts.model import Base, Direction, Kind, Modality
from mfgfacts.search import ANYTHING, Amount, Filters, matches, normal, parse, search
from tests.example_facts import FACTS, example


def quotes(query: str, filters: Filters = ANYTHING) -> list[str]:
    return [hit.fact.quote for hit in search(FACTS, parse(query), filters)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("5G", ["2.937 million", "537"]),
        ("5g", ["2.937 million", "537"]),
        ("49.1 %", ["49.1%"]),
        ("49.1%", ["49.1%"]),
        ("49.1 percent", ["49.1%"]),
        ("C++", ["537"]),
        ("C+", ["537"]),
        ("C+++", []),
        ('"industrial parks"', ["537"]),
        ("industrial park", ["537"]),
        ("industrial robot", ["49.1%"]),
        ('"parks industrial"', []),
        ("parks industrial", ["537"]),
        ("3000", ["3,000"]),
        ("3,000", ["3,000"]),
        ("cafe energie", ["1.2 GW", "900 MW"]),
        ("statistics", ["49.1%"]),
        ("factory", ["3,000"]),
        ("fact", []),
        ("5", []),
        ('"unclosed', []),
    ],
)
def test_a_query_is_literal_text(query: str, found: list[str]) -> None:
    assert quotes(query) == found


def test_a_claims_own_words_count_more_than_the_rest_of_its_sentence() -> None:
    long = " ".join(["robots"] * 5)
    inside = example("5", "robots in the halls of all the plants of the whole company and of its suppliers")
    beside = example("7", "cars", sentence=f"7 cars {long}")
    assert [hit.fact.quote for hit in search([beside, inside], parse("robots"))] == ["5", "7"]


def test_ties_stay_in_reading_order() -> None:
    facts = [example(str(n), "robots", line=n, sentence="There are robots.") for n in range(10, 90)]
    assert [hit.fact.quote for hit in search(facts, parse("robot"))] == [str(n) for n in range(10, 90)]


def test_words_that_stand_together_rank_higher() -> None:
    apart = example("1", "smart and large factories")
    together = example("2", "smart factories")
    assert [hit.fact.quote for hit in search([apart, together], parse("smart factories"))] == ["2", "1"]


def test_the_score_is_the_same_whatever_the_order_of_the_facts() -> None:
    shuffled = FACTS[:]
    random.Random(7).shuffle(shuffled)  # noqa: S311 - any order will do
    first = {hit.fact.id: hit.score for hit in search(FACTS, parse("5G"))}
    assert first == {hit.fact.id: hit.score for hit in search(shuffled, parse("5G"))}


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(kinds=frozenset({Kind.PERCENT})), ["49.1%"]),
        (Filters(units=frozenset({"megawatt"})), ["900 MW"]),
        (Filters(docs=("ener",)), ["1.2 GW", "900 MW"]),
        (Filters(docs=("money.txt",)), ["3 billion yuan", "3,000"]),
        (Filters(docs=("docs/mon*",)), ["3 billion yuan", "3,000"]),
        (Filters(speaker="bureau of statistic"), ["49.1%"]),
        (Filters(modality=Modality.TARGET), ["537"]),
        (Filters(direction=Direction.UP), ["49.1%"]),
        (Filters(since=date(2023, 1, 1)), ["2.937 million"]),
        (Filters(until=date(2022, 3, 1)), ["49.1%"]),
        (Filters(since=date(2022, 12, 31), until=date(2023, 1, 1)), ["2.937 million", "49.1%"]),
        (Filters(low=Amount(Decimal(3000), "", None)), ["2.937 million", "3 billion yuan", "3,000"]),
    ],
)
def test_filters_keep_reading_order(filters: Filters, found: list[str]) -> None:
    assert quotes("", filters) == found


def test_values_are_compared_across_units() -> None:
    gigawatt = Amount(Decimal(1), "gigawatt", Base(Decimal(1_000_000_000), Decimal(1_000_000_000), "watt"))
    assert quotes("", Filters(low=gigawatt)) == ["1.2 GW"]
    assert quotes("", Filters(high=gigawatt)) == ["900 MW"]
    assert quotes("", Filters(low=Amount(Decimal(1), "EUR", None))) == []


def test_what_matched_is_shown() -> None:
    text = "5G‑Advanced and ‘Industrial  Parks’, 3,000 of them"
    phrases = parse('5g "industrial park" 3000')
    assert [text[start:end] for start, end in matches(text, phrases)] == ["5G", "Industrial  Parks", "3,000"]


@pytest.mark.parametrize("text", ["1," * 50_000, "Aa " * 50_000, '"' * 50_000, "5" * 50_000, "é" * 50_000])
def test_long_odd_texts_are_no_trouble(text: str) -> None:
    assert normal(text).startswith(" ")
    assert parse(text) is not None
