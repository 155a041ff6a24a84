"""Facts that stand beside one another: a value that is right of one is wrong of the other."""

from __future__ import annotations

import pytest

from mfgfacts.check import Pool, Verdict, check
from mfgfacts.pipeline import extract
from tests.checking import draft_of, marked, rows, score
from tests.corpus.case import document

PAY = "Public sector pay increased 6.0% and private sector pay 5.2% in 2023."
TRADE = "Velmora exported goods worth 13.72 billion euros and imported goods worth 14.38 billion euros in 2023."
FARMS = (
    "Of the 2,300 farms surveyed, 41% reported losses due to drought and 12% said they planned to give up livestock."
)
BASE = "In May 2023 exports were 3.2% lower than in April. Year on year, exports were 5.1% lower in May 2023."


def verdict(source: str, text: str) -> tuple[Verdict | None, str]:
    draft, _ = draft_of(text)
    found = next(one for one in check(draft, Pool(list(extract(document(source))))) if one.verdict is not None)
    return found.verdict, found.reasons[0].slot if found.reasons else ""


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PAY, "Private sector pay increased 6.0% in 2023."),
        (TRADE, "Velmora imported goods worth 13.72 billion euros in 2023."),
        (FARMS, "Of the farms surveyed, 12% reported losses due to drought."),
        (BASE, "In May 2023, exports were 5.1% lower than in April."),
    ],
)
def test_a_value_of_what_stands_beside_is_another_things(source: str, draft: str) -> None:
    assert verdict(source, draft)[0] is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PAY, "Pay in the private sector increased 5.2% in 2023."),
        (PAY, "Public sector pay increased 6.0% in 2023."),
        (TRADE, "Goods worth 14.38 billion euros were imported by Velmora in 2023."),
        (FARMS, "Of the farms surveyed, 41% reported losses due to drought."),
        (FARMS, "12% of the farms surveyed said they would give up livestock."),
        (BASE, "In May 2023, exports were 3.2% lower than in April."),
    ],
)
def test_its_own_value_is_supported(source: str, draft: str) -> None:
    assert verdict(source, draft)[0] is Verdict.SUPPORTED


def test_parts_of_one_thing_do_not_speak_for_one_another() -> None:
    source = "Long-haul traffic grew by 11.4% in May 2023."
    assert verdict(source, "Long-haul traffic grew by 11.4% in May 2023.")[0] is Verdict.SUPPORTED
    assert verdict(source, "Short-haul traffic grew by 11.4% in May 2023.")[0] is Verdict.UNSUPPORTED


def test_a_currency_is_told_apart_where_little_else_is_shared() -> None:
    source = "On October 12, 2023 Brightwater completed the acquisition of Solvane Optics for €145 million in cash."
    assert verdict(source, "Brightwater paid $145 million for Solvane Optics.") == (Verdict.CONTRADICTED, "unit")


def test_no_fewer_of_the_hard_drafts_are_right() -> None:
    """Wrong subjects and bases above all, scored as they were written; these are floors, not what is aimed at."""
    found = score([(row, marked(row)) for row in rows("unseen-drafts.jsonl")])
    assert found.verdict >= 0.94
    assert found.contradicted >= 0.92
    assert found.false_alarms <= 0.04
