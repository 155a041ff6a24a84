"""Laws of the periods: spans hold their trigger, no date is out of order, time grows with the text."""

from __future__ import annotations

import re
from datetime import date
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfgfacts.lexicon.periods import TRIGGERS
from mfgfacts.normalise.periods import period
from mfgfacts.recognise.periods import at

if TYPE_CHECKING:
    from mfgfacts.model import PeriodMention

WORDS = (
    "the a first second last next this year years month quarter half of in to from between and 2018 2019 "
    "1 3 31 12 March May June Monday early late mid end - – . , ’s fiscal FY Q3 H1 ago earlier before "
    "same period ended today week 1990s 19th Feb 29 2023-06-11 08.12.2025 8/12/25 9999 0000 spring winter "
    "nine months decade that few"
).split()
ANCHORS = (None, date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31))
SLOW = [
    "the end of ",
    "first half of ",
    "2018 and ",
    "Monday, ",
    "1/",
    "May ",
    "the fiscal year ended March ",
    "3-4-5 ",
    "mid-",
]


def scan(text: str) -> list[PeriodMention]:
    found: list[PeriodMention] = []
    floor = 0
    for match in re.finditer(r"(?<!\d)\d|(?<![A-Za-z])[A-Za-z]+", text):
        start = match.start()
        if start < floor or not (match[0].isdigit() or match[0].lower() in TRIGGERS):
            continue
        mention = at(text, start, floor)
        if mention:
            assert floor <= mention.start <= start < mention.end <= len(text)
            found.append(mention)
            floor = mention.end
    return found


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from([" ", "-", "", "\n", ", "]))
def test_any_text_is_read_and_resolved(words: list[str], gap: str) -> None:
    for mention in scan(gap.join(words)):
        for anchor in ANCHORS:
            resolved = period(mention, anchor, None)
            assert (resolved.first is None) == (resolved.last is None)
            assert resolved.first is None or resolved.last is None or resolved.first <= resolved.last
            assert resolved.first is not None or "undated" in resolved.flags


@pytest.mark.parametrize("piece", SLOW)
def test_time_grows_with_the_text(piece: str) -> None:
    assert min(map(seconds, [piece] * 3)) < 2  # 0.2 where nothing else runs


def seconds(piece: str) -> float:
    scan(piece * 10)
    began = process_time()
    scan(piece * (100_000 // len(piece)))
    return process_time() - began


def test_a_date_that_either_number_could_turn_is_flagged() -> None:
    (mention,) = scan("paid on 8/12/2025 in Oslo")
    assert period(mention, None, None).flags == ("ambiguous_date",)
    (_, mention) = scan("of 24/12/2018, paid on 8/12/2025 in Oslo")
    assert period(mention, None, None).first == date(2025, 12, 8)
