"""Texts made to be slow on, all on one line: twice the text takes twice as long and gives twice as much."""

from __future__ import annotations

from typing import Final

import pytest

from tests.benchmarks.measure import MEGABYTE, cpu, write_facts

pytestmark = pytest.mark.benchmark

MOST_FOR_TWICE: Final = 2.5
SETTLED: Final = 0.1  # seconds; below it a ratio says more about the clock than about the program
MOST_SECONDS: Final = 60.0
AGAIN: Final = 4
MOST_PER_CHARACTER: Final = 1500
COMMON: Final = (
    *("A", "Aa ", "1", "1,", ",", "(", ")", "()", "[", "]", '"', "“", "”", " ", "\u00a0"),
    *("1% ", "$1 ", "May ", "one hundred and "),
)
RARER: Final = (
    *("AB", "1,000,", "1.", ".", ", ", "((1) ", "“a” ", "\t", "'", "-", "–", "1-", "1–", "/", "1/2 ", "%", "$"),
    *("March 5, ", "2018 ", "million ", "twenty-", "of ", "the first half of ", "more than ", "and ", "U.S. ", "said "),
    *("according to ", "Mr. Li said ", "5 to ", "5% to ", "1 of which ", "respectively, ", "a year earlier ", "e.g. "),
    *("http://a.b/1", "x1", "1e9", "\u0301", "½", "١", "a quarter of a third of ", "no less than not more than ", "\n"),
    f"“{'a' * 56} about 5%\n",  # no space for long before a hedge
    *("1 kg·m ", "5 m/", "7 feet ", "x × 10", "between 5 and ", "10^", "No. ", "Q1 ", "1 (2) ", "5.\n", "A. B. "),
)


def repeated(pattern: str, size: int) -> str:
    return (pattern * (size // len(pattern) + 1))[:size]


def seconds(text: str) -> float:
    return cpu(lambda: write_facts(text))


def ratio_for_twice(half: str, whole: str) -> tuple[float, float]:
    """Give the least time for the whole, and how many times the least time for the half that is."""
    long, short = seconds(whole), seconds(half)
    for _ in range(AGAIN):
        if long <= MOST_FOR_TWICE * max(short, SETTLED):
            break
        long, short = min(long, seconds(whole)), min(short, seconds(half))
    return long, long / max(short, SETTLED)


@pytest.mark.parametrize(
    ("pattern", "size"),
    [*((pattern, MEGABYTE) for pattern in COMMON), *((pattern, MEGABYTE // 10) for pattern in RARER)],
)
def test_time_is_linear(pattern: str, size: int) -> None:
    taken, times = ratio_for_twice(repeated(pattern, size // 2), repeated(pattern, size))
    print(f"\n{pattern!r}: {taken:.2f} s for {size} characters, {times:.2f} times the half")
    assert times <= MOST_FOR_TWICE
    assert taken <= MOST_SECONDS


@pytest.mark.parametrize("pattern", ["1% ", "$1 ", "May 5 ", "one hundred and ", "1,", "1/2 ", "2018 "])
def test_output_is_in_proportion(pattern: str) -> None:
    text = repeated(pattern, 50_000)
    assert write_facts(text) <= MOST_PER_CHARACTER * len(text)
