"""The document's own date: from metadata as printed, from its top, or guessed."""

from __future__ import annotations

from datetime import date

import pytest

from mfgfacts.normalise.issued import issued

PRINTED = {
    "2023-06-11": date(2023, 6, 11),
    "2024-10-24T08:00:00+01:00": date(2024, 10, 24),
    "2024-10": date(2024, 10, 31),
    "2023": date(2023, 12, 31),
    "D:20241024080000Z": date(2024, 10, 24),
    "20241024": date(2024, 10, 24),
    "Thu, 24 Oct 2024 08:00:00 GMT": date(2024, 10, 24),
    "October 24th, 2024": date(2024, 10, 24),
    "24.10.2024": date(2024, 10, 24),
    "Mar. 5, '15": date(2015, 3, 5),
}
STATED = {
    "LONDON, March 3, 2022 (AP) — Prices rose on 4 January 2021.": date(2022, 3, 3),
    "---\ntitle: Kilns\ndate: 2022-05-06\n---\nText of 1 May 2020.": date(2022, 5, 6),
    "Published: 6 May 2022 | by the editors\n\nText.": date(2022, 5, 6),
    "Kilns and ovens\nPress release · 14 February 2025\n\nText.": date(2025, 2, 14),
    "Kilns\n\n- Jan 23, 2019 -\n\nOn March 5, 2015, it opened.": date(2019, 1, 23),
    "date 2023-06-11\n\nThis photo was taken on May 26, 2023.": date(2023, 6, 11),
}
GUESSED = {
    "The kiln was lit on 3 May 2020, they said on 4 May 2021.": date(2020, 5, 3),
    "At 10am on July 19, the press came. Sales of 2023 rose in 2023.": date(2023, 7, 19),
    "Sales rose.": None,
}


@pytest.mark.parametrize(("printed", "day"), PRINTED.items())
def test_metadata_wins_and_is_no_guess(printed: str, day: date) -> None:
    assert issued("On 1 January 1999 it rained.", printed) == (day, False)


@pytest.mark.parametrize(("text", "day"), STATED.items())
def test_the_top_of_the_text_states_it(text: str, day: date) -> None:
    assert issued(text, None) == (day, False)


@pytest.mark.parametrize(("text", "day"), GUESSED.items())
def test_what_is_inferred_is_flagged(text: str, day: date | None) -> None:
    assert issued(text, None) == (day, True)


def test_unreadable_metadata_leaves_it_to_the_text() -> None:
    assert issued("- Jan 23, 2019 -", "some time") == (date(2019, 1, 23), False)
