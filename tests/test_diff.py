"""What was added, removed and changed between two versions."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import jsonschema
import pytest

from mfgfacts import store
from mfgfacts.diff import Difference, diff
from mfgfacts.pipeline import extract
from tests.conftest import ROOT, SEEDS, environment
from tests.corpus.case import document
from tests.example_facts import FACTS
from tests.test_cli import on_a_terminal
from tests.test_examples import with_mfgfacts

if TYPE_CHECKING:
    from pathlib import Path

    from mfgfacts.model import Fact
    from tests.conftest import Run

ISSUED: Final = date(2024, 5, 3)
OLD: Final = """\
Brennvik sold 2.937 million pumps in 2023. Nearly 30% of them went to Norway.

The group plans to invest 1.14 trillion yuan in its plants, said Ada Byrne. It employs 4,300 people.

Output of valves fell by 3.5% in April. There are 12 cranes.
"""
NEW: Final = """\
Brennvik sold 2.9 million pumps in 2023. More than 30% of them went to Norway.

There are 17 lighthouses. Output of valves rose by 3.5% in March.

The group invested 1,140 billion yuan in its plants, said Carl Dean. It employs 4,300 people.
"""


def facts(text: str, name: str = "report") -> list[Fact]:
    return list(extract(document(text, ISSUED, name)))


def told(differences: list[Difference]) -> list[tuple[str, str, list[str]]]:
    return [
        (one.status.value, fact.quote if (fact := one.b or one.a) else "", [slot.slot for slot in one.slots])
        for one in differences
    ]


def between(old: str, new: str) -> list[tuple[str, str, list[str]]]:
    return told(list(diff(facts(old), facts(new))))


def test_each_kind_of_difference_is_told_by_its_slot() -> None:
    assert between(OLD, NEW) == [
        ("changed", "2.9 million", ["value"]),
        ("changed", "30%", ["bound"]),
        ("added", "17", []),
        ("changed", "1,140 billion yuan", ["speaker", "modality"]),
        ("changed", "3.5%", ["direction", "period"]),
        ("removed", "12", []),
    ]


def test_a_value_has_its_absolute_and_relative_change() -> None:
    (one,) = diff(facts("It employs 4,000 people."), facts("It employs 4,500 people."))
    assert one.slots == (("value", (Decimal(4000),), (Decimal(4500),), Decimal(500), Decimal("0.125")),)
    (one,) = diff(facts("The tower is 200 metres tall."), facts("The tower is 0.25 km tall."))
    assert one.slots[0].absolute == 50


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The dam cost 1.14 trillion yuan.", "The dam cost 1,140 billion yuan."),
        ("The tower is 150 metres tall.", "The tower is 0.15 km tall."),
        ("The route is 460 km long.", "The route is 285.8 miles long."),
        ("The plant made 3,000 pumps in May 2023.", "In May 2023 three thousand pumps were made by the plant."),
        ("Half of the pumps are sold abroad.", "50% of the pumps are sold abroad."),
        ("Sales of pumps\nrose by 5%.", "Sales of pumps rose by  5%."),
        ("Sales rose by 5%, the NSO said.", "Sales rose by 5%, the National Statistics Office said."),
    ],
)
def test_the_same_said_otherwise_is_no_difference(old: str, new: str) -> None:
    assert between(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "slots"),
    [
        ("The dam cost 1.14 trillion yuan.", "The dam cost 1.14 trillion euros.", ["unit"]),
        ("The rate rose by 0.4%.", "The rate rose by 0.4 percentage points.", ["unit"]),
        ("The dam cost 1.14 trillion yuan.", "The dam cost 1.14 billion yuan.", ["value"]),
        ("It sold 5 to 10 pumps.", "It sold 5 to 12 pumps.", ["value"]),
        ("Sales were 5 million euros in 2022.", "Sales were 5 million euros in 2023.", ["period"]),
        ("Sales rose to 50 units.", "Sales rose by 50 units.", ["direction"]),
        ("The bank was founded on March 5, 1961.", "The bank was founded on March 6, 1961.", ["period"]),
        ("Growth will slow to 3% in 2025.", "Growth slowed to 3% in 2025.", ["modality"]),
    ],
)
def test_the_slot_that_changed_is_named(old: str, new: str, slots: list[str]) -> None:
    ((status, _, changed),) = between(old, new)
    assert (status, changed) == ("changed", slots)


def test_moved_text_is_no_difference() -> None:
    paragraphs = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))][4].split("\n\n")
    moved = [paragraphs[0], *reversed(paragraphs[1:])]
    same = [slot for one in diff(facts("\n\n".join(paragraphs)), facts("\n\n".join(moved))) for slot in one.slots]
    assert [slot.slot for slot in same if slot.slot == "value"] == []
    assert between("It has 3 plants.\n\nIt has 9 ships.", "It has 9 ships.\n\nIt has 3 plants.") == []


def test_a_claim_that_moves_to_another_document_is_no_difference() -> None:
    old = facts("It has 3 plants.", "a") + facts("It has 9 ships.", "b")
    new = facts("It has 3 plants. It has 9 ships.", "a") + facts("It rains.", "b")
    assert list(diff(old, new)) == []


def test_documents_of_one_name_are_compared_with_each_other() -> None:
    old = facts("Sales were 5 million euros.", "north") + facts("Sales were 7 million euros.", "south")
    new = facts("Sales were 8 million euros.", "south") + facts("Sales were 6 million euros.", "north")
    assert [(one.a and one.a.quote, one.b and one.b.quote) for one in diff(old, new)] == [
        ("5 million euros", "6 million euros"),
        ("7 million euros", "8 million euros"),
    ]


def test_a_tolerance_passes_over_small_changes() -> None:
    old, new = facts("It employs 1,000 people."), facts("It employs 1,009 people.")
    assert list(diff(old, new, Decimal("0.01"))) == []
    assert len(list(diff(old, new, Decimal("0.005")))) == 1


def test_only_what_is_asked_for() -> None:
    old, new = facts(OLD), facts(NEW)
    assert told(list(diff(old, new, only=["value"]))) == [("changed", "2.9 million", ["value"])]
    assert [status for status, _, _ in told(list(diff(old, new, only=["added", "removed"])))] == ["added", "removed"]
    assert ("changed", "3.5%", ["period"]) in told(list(diff(old, new, only=["period"])))


class TestCommand:
    @pytest.fixture
    def versions(self, tmp_path: Path) -> Path:
        (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
        (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
        return tmp_path

    def test_a_pipe_gets_lines_that_keep_the_schema(self, run: Run, versions: Path) -> None:
        done = run("diff", "old.txt", "new.txt", "--date", "2024-05-03", cwd=versions)
        assert (done.returncode, done.stderr) == (1, "")
        schema = json.loads(run("schema", "diff").stdout)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        for line in lines:
            jsonschema.validate(line, schema)
        assert lines[0]["slots"] == [
            {"slot": "value", "a": 2937000, "b": 2900000, "absolute": -37000, "relative": -0.0125979}
        ]
        assert [line["status"] for line in lines if line["a"] is None] == ["added"]

    def test_no_difference_is_0_and_says_so(self, run: Run, versions: Path) -> None:
        done = run("diff", "old.txt", "old.txt", cwd=versions)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert "no difference" in run("diff", "old.txt", "old.txt", "--format", "table", cwd=versions).stderr

    def test_facts_files_documents_folders_and_stdin_can_be_mixed(self, run: Run, versions: Path) -> None:
        (versions / "folder").mkdir()
        shutil.copy(versions / "old.txt", versions / "folder")
        assert run("extract", "old.txt", "-o", "old.jsonl", cwd=versions).returncode == 0
        assert run("diff", "old.jsonl", "folder", cwd=versions).returncode == 0
        piped = (versions / "old.jsonl").read_text(encoding="utf-8")
        assert run("diff", "-", "old.txt", stdin=piped, cwd=versions).returncode == 0
        (versions / "facts").write_text(piped, encoding="utf-8")
        assert run("diff", "facts", "old.txt", cwd=versions).returncode == 0

    def test_hash_seeds_change_nothing(self, run: Run, versions: Path) -> None:
        gold = ROOT / "tests" / "gold"
        for command in (("diff", gold, SEEDS), ("diff", "old.txt", gold)):
            assert len({run(*command, cwd=versions, PYTHONHASHSEED=seed).stdout for seed in ("1", "2", "3")}) == 1

    def test_a_terminal_shows_the_two_sentences_side_by_side(self, versions: Path) -> None:
        shown = on_a_terminal(versions, "diff", "old.txt", "new.txt")
        assert "\x1b[" in shown
        row = next(line for line in shown.splitlines() if "Brennvik sold" in line)
        assert row.count("Brennvik sold") == 2
        narrow = on_a_terminal(versions, "diff", "old.txt", "new.txt", COLUMNS="50")
        assert all(line.count("Brennvik sold") < 2 for line in narrow.splitlines())

    def test_a_review_is_a_markdown_table(self, run: Run, versions: Path) -> None:
        done = run("diff", "old.txt", "new.txt", "--only", "value", "--format", "md", cwd=versions)
        assert done.stdout.splitlines()[2] == (
            "| changed | pumps | 2.937 million | 2.9 million | value | -37,000, -1.3% | old.txt:1:15 | new.txt:1:15 |"
        )

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("missing.txt", "old.txt"), "missing.txt"),
            (("old.txt", "missing.jsonl"), "missing.jsonl"),
            (("old.txt", "new.txt", "--only", "colour"), "'colour' is none of value,"),
            (("old.txt", "new.txt", "--tolerance", "much"), "write 1%"),
            (("old.txt", "new.txt", "--tolerance", "-1%"), "write 1%"),
            (("old.txt",), "Missing argument"),
            (("-", "-"), "stdin"),
        ],
    )
    def test_bad_use_is_told(self, arguments: tuple[str, ...], said: str, run: Run, versions: Path) -> None:
        done = run("diff", *arguments, cwd=versions)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr

    def test_broken_lines_are_told_and_the_others_compared(self, run: Run, tmp_path: Path) -> None:
        store.write(tmp_path / "a.jsonl", store.lines(FACTS))
        broken = [*map(store.line, FACTS), "{", store.line(FACTS[0]).replace("mfgfacts/1", "mfgfacts/2", 1)]
        store.write(tmp_path / "b.jsonl", broken)
        done = run("diff", "a.jsonl", "b.jsonl")
        assert (done.returncode, done.stdout) == (2, "")
        assert f"b.jsonl:{len(FACTS) + 1}: not a fact" in done.stderr
        assert f"b.jsonl:{len(FACTS) + 2}: not a fact" in done.stderr
        assert "newer" in done.stderr

    @pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
    def test_git_shows_what_a_commit_changed(self, versions: Path) -> None:
        path = with_mfgfacts(versions / "bin")

        def git(*arguments: str) -> str:
            identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
            return subprocess.run(
                ["git", *identity, *arguments],
                cwd=versions, env=environment({"PATH": path}), capture_output=True, text=True, check=True,
            ).stdout  # fmt: skip

        git("init", "--quiet")
        git("config", "difftool.mfgfacts.cmd", 'mfgfacts diff "$LOCAL" "$REMOTE"')
        git("add", "old.txt")
        git("commit", "--quiet", "-m", "old")
        shutil.copy(versions / "new.txt", versions / "old.txt")
        shown = git("difftool", "--no-prompt", "--tool=mfgfacts", "HEAD", "--", "old.txt")
        assert [json.loads(line)["status"] for line in shown.splitlines()].count("added") == 1
        git("add", "new.txt")
        shown = git("difftool", "--no-prompt", "--tool=mfgfacts", "--cached", "--", "new.txt")
        assert {json.loads(line)["status"] for line in shown.splitlines()} == {"added"}
