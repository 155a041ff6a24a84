"""Quotes that still stand, moved, changed or are gone, and what became of their documents."""

from __future__ import annotations

import json
import shutil
import textwrap
from typing import TYPE_CHECKING, Final

import jsonschema
import pytest

from mfgfacts import store
from mfgfacts.cli import main
from mfgfacts.pipeline import extract
from mfgfacts.verify import Status, verify
from tests.conftest import SEEDS
from tests.corpus.case import document
from tests.test_cli import on_a_terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mfgfacts.model import Fact
    from tests.conftest import Run

TEXT: Final = """\
Brennvik results

Brennvik sold 2.937 million pumps in 2023. Nearly 30% of them went to Norway.

The group employs 4,300 people. Output of valves fell by 3.5% in April, said Ada Byrne.
"""


def facts(text: str) -> list[Fact]:
    return list(extract(document(text)))


def statuses(old: str, new: str) -> dict[str, tuple[str, str | None]]:
    found = verify(facts(old), new, lambda: facts(new))
    return {one.fact.quote: (one.status.value, one.now and one.now.quote) for one in found}


def changed(old: str, new: str) -> dict[str, tuple[str, str | None]]:
    return {quote: said for quote, said in statuses(old, new).items() if said[0] not in {"ok", "moved"}}


def test_nothing_changed_is_all_ok() -> None:
    assert set(statuses(TEXT, TEXT).values()) == {("ok", None)}


def test_text_put_before_moves_every_quote() -> None:
    new = f"A new first line with 7 words.\n\n{TEXT}"
    for finding in verify(facts(TEXT), new, lambda: facts(new)):
        assert finding.status is Status.MOVED
        assert finding.now is not None
        assert new[finding.now.start : finding.now.end] == finding.now.quote == finding.fact.quote
        assert finding.now.start - finding.fact.start == len(new) - len(TEXT)


@pytest.mark.parametrize(
    ("old", "new", "quote", "said"),
    [
        ("2.937 million", "2.94 million", "2.937 million", ("changed", "2.94 million")),
        ("2.937 million", "three million", "2.937 million", ("changed", "three million")),
        ("4,300", "4,500", "4,300", ("changed", "4,500")),
        ("The group employs 4,300 people.", "Today 4,500 people are employed.", "4,300", ("changed", "4,500")),
        ("Output of valves fell by 3.5%", "Valve output rose by 3.6%", "3.5%", ("changed", "3.6%")),
        ("The group employs 4,300 people. ", "", "4,300", ("orphaned", None)),
        ("Nearly 30% of them went to Norway.", "It rains in Norway.", "30%", ("orphaned", None)),
    ],
)
def test_what_stands_in_a_quotes_place_is_told(old: str, new: str, quote: str, said: tuple[str, str | None]) -> None:
    assert old in TEXT
    assert changed(TEXT, TEXT.replace(old, new)) == {quote: said}


def test_one_place_is_no_place_for_two_quotes() -> None:
    old = "It has 12 ships. " * 3
    found = verify(facts(old), "It has 12 ships. It has 12 ships. ", list)
    assert [one.status.value for one in found] == ["ok", "ok", "orphaned"]


def test_paragraphs_that_change_places_move_their_quotes() -> None:
    head, *rest = TEXT.strip().split("\n\n")
    assert {said for said, _ in statuses(TEXT, "\n\n".join([head, *reversed(rest)])).values()} == {"moved"}


def test_other_white_space_is_no_other_text() -> None:
    assert changed(TEXT, textwrap.fill(TEXT, 24)) == {}
    assert changed(TEXT, TEXT.replace(" ", "  \n")) == {}


class TestCommand:
    @pytest.fixture
    def folder(self, run: Run, tmp_path: Path) -> Path:
        (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
        assert run("extract", "report.txt").returncode == 0
        return tmp_path

    def lines(self, run: Run, *arguments: str) -> list[dict[str, str]]:
        done = run("verify", *arguments)
        assert "Traceback" not in done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_a_fresh_extraction_is_all_ok(self, run: Run) -> None:
        assert run("extract", SEEDS).returncode == 0
        done = run("verify")
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert (done.returncode, {line["status"] for line in lines}) == (0, {"ok"})
        schema = json.loads(run("schema", "verify").stdout)
        for line in lines:
            jsonschema.validate(line, schema)

    @pytest.mark.parametrize(
        ("edit", "state", "status"),
        [
            (lambda text: text.replace("\n", "\r\n").encode(), "new line ends", {"moved"}),
            (lambda text: text.encode("utf-16"), "re-encoded", {"ok"}),
            (lambda text: b"\xef\xbb\xbf" + text.encode(), "re-encoded", {"ok"}),
            (lambda text: textwrap.fill(text, 24).encode(), "reflowed", {"ok", "moved"}),
            (lambda text: f"New. {text}".encode(), "edited", {"moved"}),
            (lambda text: text.replace("4,300", "4,500").encode(), "edited", {"ok", "changed"}),
        ],
    )
    def test_what_became_of_a_document_is_told(
        self, edit: Callable[[str], bytes], state: str, status: set[str], run: Run, folder: Path
    ) -> None:
        (folder / "report.txt").write_bytes(edit(TEXT))
        lines = self.lines(run)
        assert {line["document"] for line in lines} == {state}
        assert {line["status"] for line in lines} <= status
        schema = json.loads(run("schema", "verify").stdout)
        for line in lines:
            jsonschema.validate(line, schema)

    def test_a_renamed_document_is_found_by_its_bytes(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").rename(folder / "results.txt")
        assert {(line["status"], line["document"], line["path"]) for line in self.lines(run)} == {
            ("ok", "renamed", "results.txt")
        }

    def test_a_missing_document_orphans_its_quotes(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").unlink()
        assert {(line["status"], line["document"]) for line in self.lines(run)} == {("orphaned", "missing")}
        assert run("verify").returncode == 1

    def test_a_document_that_can_not_be_read_is_told(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").write_bytes(b"")
        done = run("verify")
        assert done.returncode == 2
        assert "report.txt: not read" in done.stderr

    def test_nothing_is_written_without_update(self, run: Run, folder: Path) -> None:
        before = (folder / "facts.jsonl").read_bytes()
        (folder / "report.txt").write_text(f"New. {TEXT}", encoding="utf-8")
        assert run("verify").returncode == 1
        assert (folder / "facts.jsonl").read_bytes() == before

    def test_update_anchors_what_moved_as_a_fresh_extraction_would(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").write_text(f"New.\n\n{TEXT}", encoding="utf-8")
        done = run("verify", "--update")
        assert done.returncode == 0
        assert "quotes re-anchored" in done.stderr
        assert run("verify").returncode == 0
        assert run("extract", "report.txt", "-o", "fresh.jsonl").returncode == 0
        updated, fresh = (list(store.read(folder / name)) for name in ("facts.jsonl", "fresh.jsonl"))
        assert [fact._replace(source=fresh[0].source, paragraph=1) for fact in updated] == [
            fact._replace(paragraph=1) for fact in fresh
        ]

    def test_update_keeps_its_hands_off_what_changed(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").write_text(f"New. {TEXT}".replace("4,300", "4,500"), encoding="utf-8")
        assert run("verify", "--update").returncode == 1
        assert {(line["status"], line["quote"]) for line in self.lines(run) if line["status"] != "ok"} == {
            ("changed", "4,300")
        }

    def test_update_follows_a_renamed_document(self, run: Run, folder: Path) -> None:
        (folder / "report.txt").rename(folder / "results.txt")
        assert run("verify", "--update").returncode == 0
        assert {line["document"] for line in self.lines(run)} == {"same"}

    def test_update_refuses_to_lose_a_line(self, run: Run, folder: Path) -> None:
        path = folder / "facts.jsonl"
        broken = path.read_text(encoding="utf-8") + "nonsense\n"
        path.write_text(broken, encoding="utf-8")
        (folder / "report.txt").write_text(f"New. {TEXT}", encoding="utf-8")
        done = run("verify", "--update")
        assert done.returncode == 2
        assert "not updated" in done.stderr
        assert path.read_text(encoding="utf-8") == broken

    def test_a_facts_file_elsewhere_finds_its_documents(self, run: Run, folder: Path) -> None:
        (folder / "inner").mkdir()
        shutil.copytree(SEEDS, folder / "seeds")
        assert run("extract", "seeds", "-o", "inner/facts.jsonl").returncode == 0
        assert run("verify", "inner/facts.jsonl").returncode == 0

    def test_a_terminal_shows_what_is_not_ok(self, folder: Path) -> None:
        (folder / "report.txt").write_text(f"New. {TEXT}".replace("4,300", "4,500"), encoding="utf-8")
        shown = on_a_terminal(folder, "verify", NO_COLOR="1")
        assert "report.txt: edited" in shown
        assert "changed  4,300 → 4,500" in shown
        assert "moved:" in shown

    def test_facts_from_stdin_have_no_document(self, run: Run, folder: Path) -> None:
        assert run("extract", "-", "-o", "typed.jsonl", stdin=TEXT).returncode == 0
        done = run("verify", "typed.jsonl")
        assert done.returncode == 2
        assert "stdin" in done.stderr
        assert run("verify", "-", "--update", stdin=(folder / "facts.jsonl").read_bytes()).returncode == 2

    def test_a_facts_file_is_named_once(self, run: Run, folder: Path) -> None:
        assert "FACTS" in run("verify", "facts.jsonl", "--facts", "other.jsonl", cwd=folder).stderr
        assert run("verify", "facts.jsonl", cwd=folder, MFGFACTS_FACTS="other.jsonl").returncode == 0

    def test_no_facts_file_is_told(self, run: Run) -> None:
        done = run("verify", "none.jsonl")
        assert (done.returncode, done.stdout) == (2, "")
        assert "none.jsonl" in done.stderr


def test_facts_are_checked_a_document_at_a_time_or_all_where_they_are_mixed(run: Run, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"{TEXT}\nPlant {name} made 7 robots in 2022.\n", encoding="utf-8")
    assert run("extract", "a.txt", "b.txt", "c.txt").returncode == 0
    (tmp_path / "b.txt").write_text(TEXT.replace("4,300", "4,301"), encoding="utf-8")
    facts_file = tmp_path / "facts.jsonl"
    lines = facts_file.read_text(encoding="utf-8").splitlines(keepends=True)
    told = run("verify")
    for mixed in (lines[::-1], lines[::2] + lines[1::2], [*lines, "broken\n"]):
        facts_file.write_text("".join(mixed), encoding="utf-8")
        other = run("verify")
        assert sorted(other.stdout.splitlines()) == sorted(told.stdout.splitlines())
    facts_file.write_text("".join(lines), encoding="utf-8")
    assert run("verify", "-", stdin="".join(lines)).stdout == told.stdout


@pytest.mark.parametrize("command", ["conflicts", "diff facts.jsonl", "verify --update"])
def test_what_has_no_room_in_memory_is_refused(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.jsonl").write_text("".join(f"{store.line(fact)}\n" for fact in facts(TEXT)), encoding="utf-8")
    monkeypatch.setattr("os.sysconf", {"SC_PAGE_SIZE": 10, "SC_PHYS_PAGES": 100}.__getitem__, raising=False)
    assert main([*command.split(), *(["facts.jsonl"] if command != "conflicts" else [])]) == 2
    assert "all of it would have to be in memory" in capsys.readouterr().err
