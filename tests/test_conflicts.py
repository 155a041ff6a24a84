"""Claims that disagree, and those that only seem to."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import jsonschema
import pytest

from mfgfacts import store
from mfgfacts.conflicts import conflicts
from mfgfacts.pipeline import extract
from tests.conftest import SEEDS
from tests.corpus.case import document
from tests.test_cli import on_a_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from mfgfacts.model import Fact
    from tests.conftest import Run

ISSUED: Final = date(2024, 5, 3)

#: Two documents each, and the slot that they disagree in.
CONFLICTING: Final = [
    ("In 2023, Brennvik employed 4,300 people.", "The staff of Brennvik: it employed 4,800 people in 2023.", "value"),
    ("The new tower of Brennvik is 150 metres tall.", "The new tower of Brennvik is 0.17 km tall.", "value"),
    ("Pump exports of Brennvik rose by 3% in 2023.", "Pump exports of Brennvik fell by 3% in 2023.", "direction"),
    ("Nearly 300 towns bought Brennvik pumps in 2023.", "Over 300 towns bought Brennvik pumps in 2023.", "bound"),
    ("The dam of Brennvik cost 7 billion yuan.", "The dam of Brennvik cost 7 million yuan.", "value"),
    ("The dam of Brennvik cost 7 billion yuan.", "The dam of Brennvik cost 7 billion euros.", "unit"),
    ("In 2023, the margin of Brennvik rose by 2%.", "In 2023, Brennvik's margin rose by 2 percentage points.", "unit"),
    ("Ostria's PMI was 48.8 in May.", "The purchasing managers' index of Ostria was 49.3 in May.", "value"),
]
AGREEING: Final = [
    ("Brennvik sold 2.937 million pumps in 2023.", "In 2023 Brennvik sold 2.9 million pumps."),
    ("Brennvik sold more than 2.9 million pumps in 2023.", "In 2023 Brennvik sold 3.2 million pumps."),
    ("Brennvik sold about 3 million pumps in 2023.", "In 2023 Brennvik sold 2,937,000 pumps."),
    ("The dam of Brennvik cost 1.14 trillion yuan.", "The dam of Brennvik cost 1,140 billion yuan."),
    ("Brennvik sold 5 million pumps in 2022.", "Brennvik sold 6 million pumps in 2023."),
    ("Brennvik sold 5 million pumps in 2023.", "Brennvik sold 6 million valves in 2023."),
    ("Brennvik sold 5 million pumps in 2023.", "Brennvik will sell 6 million pumps in 2023."),
    ("Ostria's exports rose by 3% in May from April.", "Ostria's exports rose by 9% in May from a year earlier."),
    ("The response rate was 68%.", "The response rate was 82%."),
    ("Average wages at Brennvik were 300 euros in 2023.", "Median wages at Brennvik were 290 euros in 2023."),
    (
        "The rotor plant of Brennvik Works has a capacity of 5 MW.",
        "The press plant of Brennvik Works has a capacity of 9 MW.",
    ),
    ("Brennvik sold 5 pumps in Oslo in 2023.", "Brennvik sold 9 pumps in Bergen in 2023."),
    ("Brennvik was ranked 19th in the world in 2023.", "Brennvik sold 21 pumps in 2023."),
]
LEVELS: Final = "Sales of pumps were 5.0 million euros in 2022. In 2023 sales of pumps were 6.0 million euros."


def facts(text: str, name: str = "report") -> list[Fact]:
    return list(extract(document(text, ISSUED, name)))


def slots(*texts: str) -> list[list[str]]:
    read = [fact for name, text in zip("abcd", texts, strict=False) for fact in facts(text, name)]
    return [[slot.slot for slot in conflict.slots] for conflict in conflicts(read)]


@pytest.mark.parametrize(("one", "other", "disagreeing"), CONFLICTING)
def test_what_can_not_both_hold_is_a_conflict(one: str, other: str, disagreeing: str) -> None:
    (found,) = slots(one, other)
    assert disagreeing in found
    assert slots(other, one) != []


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_what_can_both_hold_is_none(one: str, other: str) -> None:
    assert slots(one, other) == slots(other, one) == []


def test_a_document_can_contradict_itself() -> None:
    text = "In 2023 Brennvik sold 5 million pumps. The old plant is in Oslo. Brennvik sold 6 million pumps in 2023."
    assert slots(text) == [["value"]]


def test_members_of_a_list_are_no_conflict() -> None:
    assert slots("In 2023 sales of pumps and valves rose by 5% and 7%, respectively.") == []
    assert slots("Oslo: 12 plants\nBergen: 9 plants") == []


def test_a_copied_text_counts_once() -> None:
    text, other = "In 2023 Brennvik sold 5 million pumps.", "Brennvik sold 6 million pumps in 2023."
    assert slots(text, text) == []
    assert slots(text, other, text, text) == [["value"]]


class TestGrowth:
    @pytest.mark.parametrize(
        "text",
        [
            "Sales rose by 6.9% to 310 million euros in 2023 from 290 million euros in 2022.",
            "Sales rose by about 7% to 310 million euros in 2023 from 290 million euros in 2022.",
            "Sales rose by more than 5% to 310 million euros in 2023 from 290 million euros in 2022.",
            f"Sales of pumps rose by 20% in 2023. {LEVELS}",
            f"Sales of pumps rose by 3% in 2023. {LEVELS.replace('.0', '')}",
        ],
    )
    def test_a_rate_that_rounding_allows_is_no_conflict(self, text: str) -> None:
        assert slots(text) == []

    @pytest.mark.parametrize(
        ("text", "stated", "computed"),
        [
            ("Sales rose by 14% to 310 million euros in 2023 from 290 million euros in 2022.", "14", "6.9"),
            ("Sales fell by 14% to 310 million euros in 2023 from 290 million euros in 2022.", "-14", "6.9"),
            (f"Sales of pumps rose by 3% in 2023. {LEVELS}", "3", "20.0"),
            (f"Sales of pumps fell by 3% in 2023. {LEVELS.replace('6.0 million', '6,000 thousand')}", "-3", "20.0"),
            (
                "Steel use rose 3% in May from April. In April, steel use was 500 t. Steel use was 600 t in May.",
                "3",
                "20.0",
            ),
        ],
    )
    def test_a_rate_is_checked_against_its_levels(self, text: str, stated: str, computed: str) -> None:
        (found,) = [one for one in conflicts(facts(text)) if one.base is not None]
        assert found.slots == (("growth", (Decimal(stated),), (Decimal(computed),), None, None),)
        assert found.base is not None
        assert found.a.quote.endswith("%")

    def test_an_average_rate_is_not_checked_against_two_years(self) -> None:
        assert (
            slots("The average growth rate of sales was 14%. Sales rose to 310 tonnes in 2023 from 290 in 2022.") == []
        )


class TestCommand:
    @pytest.fixture
    def disagreeing(self, tmp_path: Path) -> Path:
        (tmp_path / "a.txt").write_text("In 2023, Brennvik employed 4,300 people.\n", encoding="utf-8")
        (tmp_path / "b.txt").write_text("We saw that Brennvik employed 4,800 people in 2023.\n", encoding="utf-8")
        return tmp_path

    def test_the_seeds_hold_none(self, run: Run) -> None:
        assert run("extract", SEEDS, "-o", "facts.jsonl").returncode == 0
        done = run("conflicts")
        assert (done.returncode, done.stdout) == (0, "")

    def test_a_pipe_gets_lines_that_keep_the_schema(self, run: Run, disagreeing: Path) -> None:
        piped = run("extract", "a.txt", "b.txt", "-o", "-", cwd=disagreeing).stdout
        done = run("conflicts", "--facts", "-", stdin=piped)
        assert done.returncode == 1
        (line,) = [json.loads(line) for line in done.stdout.splitlines()]
        jsonschema.validate(line, json.loads(run("schema", "conflicts").stdout))
        assert line["slots"] == [{"slot": "value", "a": 4300, "b": 4800, "absolute": 500, "relative": 0.116279}]

    def test_a_terminal_shows_both_sentences(self, run: Run, disagreeing: Path) -> None:
        assert run("extract", "a.txt", "b.txt", cwd=disagreeing).returncode == 0
        shown = on_a_terminal(disagreeing, "conflicts", NO_COLOR="1")
        assert "value: 4,300 ≠ 4,800" in shown
        assert any(line.count("Brennvik") == 2 for line in shown.splitlines())

    def test_a_document_can_be_asked_for(self, run: Run, disagreeing: Path) -> None:
        assert run("extract", "a.txt", "b.txt", cwd=disagreeing).returncode == 0
        for name in ("b", "b.txt", "./b.txt", "?.txt"):
            assert run("conflicts", "--doc", name, cwd=disagreeing).returncode == 1
        unknown = run("conflicts", "--doc", "c", cwd=disagreeing)
        assert unknown.returncode == 2, "no conflict of a document that is not there would be no news"
        assert "no document of facts.jsonl is called 'c'" in unknown.stderr

    def test_a_broken_line_is_told_and_the_others_compared(self, run: Run, tmp_path: Path) -> None:
        lines = [
            store.line(fact) for name, (one, _, _) in zip("ab", CONFLICTING, strict=False) for fact in facts(one, name)
        ]
        (tmp_path / "facts.jsonl").write_text("\n".join([lines[0], "nonsense", *lines[1:]]), encoding="utf-8")
        done = run("conflicts")
        assert done.returncode == 2
        assert "facts.jsonl:2: not a fact" in done.stderr

    def test_no_facts_file_is_told(self, run: Run) -> None:
        done = run("conflicts")
        assert (done.returncode, done.stdout) == (2, "")
        assert "mfgfacts extract" in done.stderr
