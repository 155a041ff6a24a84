"""`mfgfacts extract`: what it reads, what it writes, what it keeps, what it says."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

import jsonschema
import pytest

from tests.conftest import SEEDS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

TEXT = "In 2022 the company built 250 robots, up 20% from 2021."


def docs_in(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(json.loads(line)["doc"] for line in lines))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two documents beside which facts.jsonl is written."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.txt").write_text(TEXT, encoding="utf-8")
    (docs / "b.md").write_text("# Report\n\nPrices fell by 3.5% in May 2021.\n", encoding="utf-8")
    return tmp_path


def test_the_seeds_are_read_without_a_word(run: Run, tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(SEEDS)
    done = run("extract")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert re.fullmatch(r"\d+ facts from 5 documents → facts\.jsonl; now: mfgfacts search WORDS\n", done.stderr)
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    lines = (tmp_path / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 80
    for line in lines:
        fact = json.loads(line)
        validator.validate(fact)
        text = (SEEDS / f"{fact['doc']}.txt").read_bytes().decode()
        assert text[fact["start"] : fact["end"]] == fact["quote"]


def test_nothing_to_read_says_what_to_do(run: Run) -> None:
    done = run("extract")
    assert done.returncode == 2
    assert "mfgfacts extract PATH" in done.stderr


def test_stdin_goes_to_stdout(run: Run, tmp_path: Path) -> None:
    done = run("extract", "-", stdin=TEXT)
    assert done.returncode == 0
    assert {json.loads(line)["doc"] for line in done.stdout.splitlines()} == {"stdin"}
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []
    assert run("extract", "-", "-o", "x.jsonl", stdin=TEXT).stdout == ""
    assert docs_in(tmp_path / "x.jsonl") == ["stdin"]


@pytest.mark.usefixtures("folder")
def test_one_command_feeds_another(run: Run) -> None:
    facts = run("extract", "-o", "-", "docs").stdout
    assert run("search", "robots", "--facts", "-", "--count", stdin=facts).stdout.strip() != "0"


def test_paths_are_relative_to_the_facts_file(run: Run, folder: Path) -> None:
    (folder / "out").mkdir()
    assert run("extract", "docs", "-o", "out/f.jsonl").returncode == 0
    line = (folder / "out/f.jsonl").read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(line)["source"]["path"] == "../docs/a.txt"
    assert "docs/a.txt:1:" in run("search", "robots", "--facts", "out/f.jsonl", "--format", "table").stdout
    identity = json.loads(line)["id"]
    assert "docs/a.txt:1:" in run("explain", identity, "--facts", "out/f.jsonl", "--format", "table").stdout


@pytest.mark.usefixtures("folder")
def test_quiet_and_verbose(run: Run) -> None:
    assert run("extract", "docs", "-q").stderr == ""
    told = run("extract", "docs", "-v").stderr.splitlines()
    assert [line.split(":")[0] for line in told[:2]] == ["a", "b"]


class TestWhatTheFileHolds:
    def test_other_documents_are_not_lost_unasked(self, run: Run, folder: Path) -> None:
        facts = folder / "facts.jsonl"
        assert run("extract", "docs").returncode == 0
        old = facts.read_bytes()
        done = run("extract", "docs/a.txt")
        assert done.returncode == 2
        assert "(b)" in done.stderr
        assert "--add" in done.stderr
        assert facts.read_bytes() == old
        assert run("extract", "docs/a.txt", "--add").returncode == 0
        assert sorted(docs_in(facts)) == ["a", "b"]
        assert run("extract", "docs/a.txt", "--replace").returncode == 0
        assert docs_in(facts) == ["a"]

    def test_a_document_that_left_its_folder_leaves_the_file(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        (folder / "docs/b.md").unlink()
        assert run("extract", "docs").returncode == 0
        assert docs_in(folder / "facts.jsonl") == ["a"]

    def test_a_document_that_can_not_be_read_now_keeps_its_facts(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        (folder / "docs/b.md").write_bytes(b"")
        done = run("extract", "docs")
        assert done.returncode == 2
        assert "b.md" in done.stderr
        assert docs_in(folder / "facts.jsonl") == ["a", "b"]

    def test_the_same_run_twice_gives_the_same_bytes(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        first = (folder / "facts.jsonl").read_bytes()
        run("extract", "docs", PYTHONHASHSEED="7")
        assert (folder / "facts.jsonl").read_bytes() == first

    def test_a_file_of_something_else_is_left_alone(self, run: Run, folder: Path) -> None:
        (folder / "notes").write_text("my notes\n", encoding="utf-8")
        for target in ("notes", "docs/a.txt"):
            done = run("extract", "docs", "-o", target)
            assert done.returncode == 2
            assert "-o" in done.stderr
        assert (folder / "notes").read_text(encoding="utf-8") == "my notes\n"
        assert (folder / "docs/a.txt").read_text(encoding="utf-8") == TEXT

    @pytest.mark.usefixtures("folder")
    @pytest.mark.parametrize("target", ["missing/facts.jsonl", "docs", "new/", "/dev/full"])
    def test_a_target_that_can_not_be_written(self, target: str, run: Run) -> None:
        done = run("extract", "docs", "-o", target)
        assert done.returncode == 2
        assert "not written" in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.parametrize("arguments", [("--add", "--replace"), ("--json",), ("--format", "csv")])
    def test_options_that_contradict_each_other(self, arguments: tuple[str, ...], run: Run, folder: Path) -> None:
        assert run("extract", "docs", *arguments).returncode == 2
        assert not (folder / "facts.jsonl").exists()


class TestBadInput:
    def test_one_bad_document_does_not_stop_the_others(self, run: Run, folder: Path) -> None:
        (folder / "docs/empty.txt").write_bytes(b"")
        (folder / "docs/large.txt").write_bytes(b"5 cars " * 1000)
        (folder / "docs/zip.txt").write_bytes(b"PK\x03\x04" + bytes(100))
        os.mkfifo(folder / "docs/pipe.txt")
        done = run("extract", "docs", "nowhere.txt", "--max-size", "1k")
        assert done.returncode == 2
        for name in ("empty.txt", "large.txt", "zip.txt", "pipe.txt", "nowhere.txt"):
            assert name in done.stderr
        assert "--max-size" in done.stderr
        assert "Traceback" not in done.stderr
        assert docs_in(folder / "facts.jsonl") == ["a", "b"]

    def test_where_nothing_could_be_read_the_old_file_stays(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        old = (folder / "facts.jsonl").read_bytes()
        (folder / "void").mkdir()
        for path in ("void", "nowhere"):
            for arguments in (("--replace",), ("--add",), ()):
                done = run("extract", path, *arguments)
                assert done.returncode == 2
                assert done.stderr.startswith(f"mfgfacts: {path}: ")
        assert (folder / "facts.jsonl").read_bytes() == old

    def test_a_broken_bibliography_names_its_line(self, run: Run, folder: Path) -> None:
        (folder / "docs/sources.json").write_text('[\n {"id": "a"},\n {"id": }\n]\n', encoding="utf-8")
        done = run("extract", "docs")
        assert done.returncode == 2
        assert "sources.json:3" in done.stderr
        assert docs_in(folder / "facts.jsonl") == ["a", "b"]

    def test_a_document_without_numbers_is_well(self, run: Run, folder: Path) -> None:
        (folder / "words.txt").write_text("Nothing is counted here.\n", encoding="utf-8")
        done = run("extract", "words.txt")
        assert done.returncode == 0
        assert "no facts from 1 document" in done.stderr
        assert (folder / "facts.jsonl").read_bytes() == b""

    @pytest.mark.usefixtures("folder")
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("--date", "yesterday"), "--date"),
            (("--max-size", "big"), "--max-size"),
            (("-", "docs"), "stdin"),
            (("--frmat", "csv"), "--format"),
        ],
    )
    def test_wrong_arguments(self, arguments: tuple[str, ...], told: str, run: Run) -> None:
        done = run("extract", *arguments)
        assert done.returncode == 2
        assert told in done.stderr
        assert "Traceback" not in done.stderr

    def test_a_name_can_not_command_the_terminal(self, run: Run, folder: Path) -> None:
        (folder / "docs/\x1b]0;x\x07.txt").write_bytes(b"")
        done = run("extract", "docs")
        assert "\\x1b]0;x\\x07.txt" in done.stderr
        assert "\x1b" not in done.stderr


class TestRefused:
    def test_numbers_that_are_no_facts_come_with_a_reason(self, run: Run, folder: Path) -> None:
        (folder / "docs/a.txt").write_text("The 5G network and ISO 9001 matter.\n", encoding="utf-8")
        done = run("extract", "--refused", "docs/a.txt")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert done.returncode == 0
        assert any("9001" in row["quote"] for row in rows)
        assert all(row["reason"] and row["path"] == "docs/a.txt" and row["line"] == 1 for row in rows)
        assert not (folder / "facts.jsonl").exists()
        assert "docs/a.txt:1:" in run("extract", "--refused", "docs/a.txt", "--format", "table").stdout


class TestExplainText:
    def test_each_number_is_explained(self, run: Run) -> None:
        done = run("explain", "--text", "About 3 cars were sold last year under ISO 9001.", "--date", "2023-07-19")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        by_quote = {row["quote"]: row for row in rows}
        steps = {step["slot"]: step for step in by_quote["3"]["steps"]}
        assert (steps["bound"]["value"], steps["value"]["value"]) == ("~", "3")
        assert any(row["status"] == "refused" and row["reason"] for row in rows)
        when = {step["slot"]: step for step in by_quote["last year"]["steps"]}
        assert "2022" in when["period"]["value"]
        assert "2023-07-19" in when["period"]["why"]

    def test_a_text_without_numbers(self, run: Run) -> None:
        done = run("explain", "--text", "nothing here")
        assert (done.returncode, done.stdout) == (1, "")


def test_one_setting_after_another_counts(run: Run, folder: Path) -> None:
    (folder / "mfgfacts.toml").write_text('sources = ["docs"]\nfacts = "own.jsonl"\nformat = "csv"\n', encoding="utf-8")
    assert run("extract").returncode == 0
    assert docs_in(folder / "own.jsonl") == ["a", "b"]
    assert run("search", "robots", "-c").stdout.strip() != "0"
    assert run("extract", MFGFACTS_FACTS="environment.jsonl").returncode == 0
    assert docs_in(folder / "environment.jsonl") == ["a", "b"]
    assert run("extract", "-o", "flag.jsonl", MFGFACTS_FACTS="environment.jsonl").returncode == 0
    assert docs_in(folder / "flag.jsonl") == ["a", "b"]
