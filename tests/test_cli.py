"""The commands as a user starts them; the facts are made by hand, so that the reading is not what is tested."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import jsonschema
import pytest

from mfgfacts import store
from mfgfacts.cli.app import COMMANDS
from tests.conftest import environment
from tests.example_facts import FACTS, example

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

EVIL = "\x1b]52;c;AAAA\x07 \x9b31m 5G \u202egnp"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.jsonl"
    store.write(path, store.lines(FACTS))
    return path


def on_a_terminal(folder: Path, *arguments: str, **env: str) -> str:
    """Run mfgfacts with a terminal as its stdout and give what it shows."""
    controller, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "mfgfacts", *arguments],
        cwd=folder,
        env=environment({"TERM": "xterm-256color", "COLUMNS": "100", **env}),
        stdin=subprocess.DEVNULL,
        stdout=terminal,
        stderr=subprocess.PIPE,
    ):
        os.close(terminal)
        shown = b""
        while True:
            try:
                part = os.read(controller, 1 << 16)
            except OSError:  # the terminal is closed: EIO is Linux's end of file
                break
            if not part:
                break
            shown += part
    os.close(controller)
    return shown.decode()


@pytest.mark.parametrize("option", ["-h", "--help"])
@pytest.mark.parametrize(
    "command",
    [(), *((name,) for name in COMMANDS)],
)
def test_help_begins_with_examples_and_fits_80_columns(command: tuple[str, ...], option: str, run: Run) -> None:
    done = run(*command, option, COLUMNS="80")
    assert done.returncode == 0
    assert done.stdout.startswith("Examples:\n  mfgfacts ")
    assert [line for line in done.stdout.splitlines() if len(line) > 80] == []
    assert done.stderr == ""


def test_usage_names_what_must_be_given_without_braces(run: Run) -> None:
    assert "Usage: mfgfacts diff [OPTIONS] A B\n" in run("diff").stderr


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version").stdout == "mfgfacts 0.1.0\n"


def test_no_command_is_a_usage_error_that_helps(run: Run) -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Examples:")


def test_a_mistyped_command_is_told(run: Run) -> None:
    done = run("serch", "5G")
    assert done.returncode == 2
    assert "Did you mean 'search'?" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_can_be_shown(shell: str, run: Run) -> None:
    assert f"_MFGFACTS_COMPLETE=complete_{shell}" in run(_MFGFACTS_COMPLETE=f"source_{shell}").stdout


def test_completion_knows_the_commands_and_options(run: Run) -> None:
    done = run(_MFGFACTS_COMPLETE="complete_bash", COMP_WORDS="mfgfacts se", COMP_CWORD="1")
    assert done.stdout.split() == ["search"]
    done = run(_MFGFACTS_COMPLETE="complete_bash", COMP_WORDS="mfgfacts search --mod", COMP_CWORD="2")
    assert done.stdout.split() == ["--modality"]
    done = run(_MFGFACTS_COMPLETE="complete_bash", COMP_WORDS="mfgfacts diff --only per", COMP_CWORD="3")
    assert done.stdout.split() == ["period"]


@pytest.mark.parametrize(
    "arguments", [("--help",), ("search", "--help"), ("search", "5G"), ("search", "--unit", "%", "5")]
)
def test_the_start_is_light(arguments: tuple[str, ...], facts: Path) -> None:
    code = "import sys; from mfgfacts.cli import main; main(sys.argv[1:]); print('\\n', *sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=facts.parent, env=environment({}), capture_output=True, text=True, check=True,
    )  # fmt: skip
    heavy = {"pint", "dateparser", "pydantic", "rich", "rich.console", "regex", "mfgfacts.pipeline", "hashlib", "csv"}
    assert heavy.isdisjoint(done.stderr.split())


class TestSearch:
    def test_a_pipe_gets_whole_facts_and_scores(self, run: Run, facts: Path) -> None:
        done = run("search", "5G", "--facts", facts)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert [line["quote"] for line in lines] == ["2.937 million", "537"]
        assert lines[0]["score"] > lines[1]["score"] > 0
        del lines[0]["score"]
        assert lines[0] == json.loads(store.line(FACTS[0]))
        assert (done.returncode, done.stderr) == (0, "")

    def test_each_line_keeps_the_schema_of_search(self, run: Run, facts: Path) -> None:
        schema = json.loads(run("schema", "search").stdout)
        lines = run("search", "--max", "9,999,999,999", "--facts", facts).stdout.splitlines()
        assert len(lines) == len(FACTS)
        for line in lines:
            jsonschema.validate(json.loads(line), schema)

    def test_no_hit_is_1(self, run: Run, facts: Path) -> None:
        done = run("search", "nothing of the kind", "--facts", facts)
        assert (done.returncode, done.stdout) == (1, "")
        assert run("search", "nothing", "--json", "--facts", facts).stdout == "[]\n"

    def test_the_facts_come_from_the_environment_or_stdin(self, run: Run, facts: Path) -> None:
        assert run("search", "5G", "-c", MFGFACTS_FACTS=str(facts)).stdout == "2\n"
        assert run("search", "5G", "-c", "--facts", "-", stdin=facts.read_bytes()).stdout == "2\n"

    def test_counts_paths_and_the_best(self, run: Run, facts: Path) -> None:
        assert run("search", "-l", "plant").stdout == "docs/energy.txt\n"
        assert run("search", "-l", "plant", "--facts", facts, cwd=facts.parent.parent).stdout.endswith("energy.txt\n")
        assert len(run("search", "5G", "-m", "1").stdout.splitlines()) == 1
        assert run("search", "5G", "-m", "-1").returncode == 2

    @pytest.mark.parametrize(
        ("option", "found"),
        [
            (("--kind", "money"), ["3 billion yuan"]),
            (("--unit", "%"), ["49.1%"]),
            (("--unit", "MW"), ["900 MW"]),
            (("--unit", "yuan"), ["3 billion yuan"]),
            (("--unit", "megawatt"), ["900 MW"]),
            (("--min", "1 GW"), ["1.2 GW"]),
            (("--min", "800 MW", "--max", "1 GW"), ["900 MW"]),
            (("--during", "2023-Q1"), ["2.937 million"]),
            (("--since", "2022-12", "--until", "2022"), ["49.1%"]),
            (("--change", "up"), ["49.1%"]),
            (("--modality", "target"), ["537"]),
            (("--doc", "ener", "--min", "1 GW"), ["1.2 GW"]),
            (("--speaker", "statistics"), ["49.1%"]),
        ],
    )
    def test_filters(self, option: tuple[str, ...], found: list[str], run: Run, facts: Path) -> None:
        done = run("search", *option, "--facts", facts)
        assert [json.loads(line)["quote"] for line in done.stdout.splitlines()] == found, done.stderr

    @pytest.mark.parametrize(
        ("option", "told"),
        [
            (("--min", "1 florble"), "unknown unit 'florble'"),
            (("--unit", "florble"), "unknown unit 'florble'"),
            (("--min", "GW"), "--min"),
            (("--min", ""), "--min"),
            (("--min", "1 GW", "--unit", "kilometre"), "gigawatt is never compared with kilometre"),
            (("--max", "5 USD", "--unit", "yuan", "--unit", "%"), "USD is never compared with % or CNY"),
            (("--min", "1 GW", "--max", "3 km"), "kilometre is never compared with gigawatt"),
            (("--min", "1 GW", "--max", "900 MW"), "less than --min"),
            (("--min", "5", "--max", "3"), "less than --min"),
            (("--since", "2024", "--until", "2020"), "before --since"),
            (("x AND", "--fts"), "a word is missing"),
            (("about:x", "--fts"), "claim, speaker, sentence and title"),
            (("(" * 2000, "--fts"), "brackets"),
            (("--during", "soon"), "2023-H1"),
            (("--during", "2023-13"), "calendar"),
            (("--during", "2023..2021"), "ends before it begins"),
            (("--during", "2023", "--since", "2022"), "--during"),
            (("--kind", "weight"), "--kind"),
            ((), "QUERY"),
        ],
    )
    def test_a_bad_filter_is_told(self, option: tuple[str, ...], told: str, run: Run, facts: Path) -> None:
        done = run("search", *option, "--facts", facts)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
        assert "Traceback" not in done.stderr

    def test_a_missing_file_says_what_to_do(self, run: Run) -> None:
        done = run("search", "5G")
        assert done.returncode == 2
        assert "facts.jsonl" in done.stderr
        assert "mfgfacts extract" in done.stderr

    def test_a_broken_line_is_told_and_the_others_are_used(self, run: Run, facts: Path) -> None:
        lines = facts.read_text(encoding="utf-8").splitlines()
        facts.write_text("\n".join([lines[0], lines[1][:100], "[]", *lines[2:]]), encoding="utf-8")
        done = run("search", "5G", "--facts", facts)
        assert done.returncode == 2
        assert len(done.stdout.splitlines()) == 2
        assert f"{facts}:2: not a fact" in done.stderr
        assert f"{facts}:3: not a fact" in done.stderr

    def test_csv_is_safe_for_a_spreadsheet(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "evil.jsonl"
        store.write(path, [store.line(example("-5%", '=HYPERLINK("x")', sentence="+1 =a -5%", doc="@SUM"))])
        done = run("search", "hyperlink", "--format", "csv", "--facts", path)
        row = next(csv.DictReader(io.StringIO(done.stdout)))
        assert row["about"] == '\'=HYPERLINK("x")'
        assert row["doc"] == "'@SUM"
        assert row["sentence"].startswith("'+1")
        assert (row["quote"], row["bound"], row["low"]) == ("-5%", "=", "1")

    @pytest.mark.parametrize("style", ["tsv", "md", "table"])
    def test_one_row_a_line_whatever_the_text(self, style: str, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "odd.jsonl"
        odd = "5G | base\tstations\nof <b>them</b>"
        store.write(path, [store.line(example("7", odd, sentence=f"7 {odd}"))])
        lines = run("search", "5G", "--format", style, "--facts", path).stdout.splitlines()
        if style == "tsv":
            assert len(lines) == 2
            assert "\\tstations\\nof" in lines[1]
            assert lines[0].count("\t") == lines[1].count("\t")
        elif style == "md":
            assert len(lines) == 3
            assert "5G \\| base stations of &lt;b>" in lines[2]
        else:
            assert any("base stations of <b>them</b>" in line for line in lines)

    def test_a_terminal_gets_a_page_with_the_words_marked(self, facts: Path) -> None:
        shown = on_a_terminal(facts.parent, "search", "5G")
        assert "\x1b[" in shown
        assert "2.937 million" in shown
        assert "docs/report.txt:1:" in shown

    @pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_no_colour_where_none_is_wanted(self, env: dict[str, str], facts: Path) -> None:
        assert "\x1b" not in on_a_terminal(facts.parent, "search", "5G", **env)
        assert "\x1b" not in on_a_terminal(facts.parent, "search", "5G", "--color", "never")

    def test_colour_can_be_asked_for_in_a_pipe(self, run: Run, facts: Path) -> None:
        assert "\x1b[" in run("search", "5G", "--format", "table", "--color", "always", "--facts", facts).stdout
        assert "\x1b" not in run("search", "5G", "--format", "table", "--facts", facts).stdout

    @pytest.mark.parametrize("style", ["table", "json", "jsonl", "csv", "tsv", "md"])
    def test_a_document_can_not_command_the_terminal(self, style: str, tmp_path: Path) -> None:
        fact = example("7", EVIL, sentence=f"7 {EVIL}", title=EVIL, doc=EVIL, speaker=EVIL)
        store.write(tmp_path / "facts.jsonl", [store.line(fact)])
        shown = on_a_terminal(tmp_path, "search", "5G", "--format", style, "--color", "never")
        assert "5G" in shown
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)

    def test_footnotes_on_a_terminal_can_not_either(self, facts: Path) -> None:
        (facts.parent / "draft.md").write_text(f"{EVIL} sold 7 cars.\r\n\tAnd 8 boats.", encoding="utf-8", newline="")
        shown = on_a_terminal(facts.parent, "check", "draft.md", "--footnotes")
        assert "        And 8 " in shown
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)

    @pytest.mark.parametrize("width", [40, 72, 100])
    def test_a_page_fills_the_terminal_and_is_no_wider(self, width: int, tmp_path: Path) -> None:
        fact = example(
            "7", "cars and lorries " * 20, sentence="7 " + "cars and lorries " * 20, title="A long title " * 12
        )
        store.write(tmp_path / "facts.jsonl", [store.line(fact)])
        lines = on_a_terminal(tmp_path, "search", "cars", NO_COLOR="1", COLUMNS=str(width)).splitlines()
        assert width - 8 < max(map(len, lines)) <= width
        explained = on_a_terminal(tmp_path, "explain", fact.id, NO_COLOR="1", COLUMNS=str(width))
        first, second = explained[explained.index("  about ") :].splitlines()[:2]
        assert all(width - 8 < len(line) <= width for line in (first, second)), (first, second)

    def test_in_a_pipe_json_keeps_the_text_true(self, run: Run, tmp_path: Path) -> None:
        store.write(tmp_path / "facts.jsonl", [store.line(example("7", EVIL, sentence=f"7 {EVIL}"))])
        assert json.loads(run("search", "5G").stdout)["about"] == EVIL

    @pytest.mark.parametrize(
        ("arguments", "found"),
        [
            (("--near", "1 GW", "--within", "20%"), ["1.2 GW", "900 MW"]),
            (("--near", "1 GW", "--within", "10%"), ["900 MW"]),
            (("--near", "3000", "--within", "0.05"), ["3,000"]),
            (("--sort", "value", "--unit", "MW", "--unit", "GW"), ["900 MW", "1.2 GW"]),
            (("--sort", "value", "-r", "--unit", "MW", "--unit", "GW"), ["1.2 GW", "900 MW"]),
            (("--sort", "time", "--since", "2022"), ["49.1%", "2.937 million"]),
            (("--sort", "doc", "--reverse", "--kind", "count", "-m", "2"), ["2.937 million", "537"]),
            (("--offset", "1", "-m", "1", "5G"), ["537"]),
            (("--fts", "output OR invest*"), ["3 billion yuan", "49.1%"]),
            (("--fts", "title:cafe", "--max", "1 GW"), ["900 MW"]),
        ],
    )
    @pytest.mark.parametrize("index", ["never", "always"])
    def test_near_sorted_in_part_or_by_expression(
        self, index: str, arguments: tuple[str, ...], found: list[str], run: Run, facts: Path
    ) -> None:
        done = run("search", *arguments, "--index", index, "--facts", facts)
        assert [json.loads(line)["quote"] for line in done.stdout.splitlines()] == found, done.stderr
        assert done.stderr == ""

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("--near", "1 GW", "--min", "1 GW"), "either --near"),
            (("--near", "1 GW", "--within", "200%"), "10%"),
            (("--near", "1 GW", "--within", "much"), "10%"),
            (("--within", "5%"), "--near"),
            (("--near", "GW"), "--near"),
            (("5G", "--sort", "size"), "--sort"),
            (("5G", "--offset", "-1"), "--offset"),
            (("5G", "-C", "-1"), "--context"),
            (("5G", "--index", "maybe"), "--index"),
            (("--fts", "  "), "QUERY"),
        ],
    )
    def test_more_that_makes_no_sense_is_told(
        self, arguments: tuple[str, ...], told: str, run: Run, facts: Path
    ) -> None:
        done = run("search", *arguments, "--facts", facts)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr

    def test_the_sentences_around_come_from_the_document(self, run: Run, tmp_path: Path) -> None:
        text = "First there is nothing. Then 5 cars were sold. So it went! Nobody asked.\n\nThe end.\n"
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        assert run("extract", "a.txt").returncode == 0
        around = json.loads(run("search", "cars", "-C", "2").stdout)
        assert (around["before"], around["after"]) == (["First there is nothing."], ["So it went!", "Nobody asked."])
        jsonschema.validate(around, json.loads(run("schema", "search").stdout))
        page = run("search", "cars", "-C", "1", "--format", "table").stdout
        assert page.index("First there") < page.index("Then 5 cars") < page.index("So it went!")
        (tmp_path / "a.txt").write_text(f"{text}More.", encoding="utf-8")
        done = run("search", "cars", "-C", "1")
        assert json.loads(done.stdout)["after"] is None
        assert "not there as it was read" in done.stderr

    def test_without_an_index_the_hits_of_many_facts_are_not_ranked_and_that_is_said(
        self, run: Run, tmp_path: Path
    ) -> None:
        many = [example("1", "cars", line=n, sentence="robots") for n in range(1, 8000)]
        store.write(tmp_path / "facts.jsonl", store.lines([*many, example("2", "robots")]))
        done = run("search", "robots", "--index", "never", "-m", "1")
        assert json.loads(done.stdout)["score"] == 0
        assert done.stderr == "facts.jsonl: no index is used, so the hits come in reading order, not ranked\n"
        done = run("search", "robots", "-m", "1")
        assert (json.loads(done.stdout)["quote"], done.stderr) == ("2", "")
        assert (tmp_path / "facts.jsonl.index").is_file()

    def test_other_programs_read_what_it_writes(self, run: Run, facts: Path) -> None:
        duckdb = pytest.importorskip("duckdb")
        out = facts.with_name("hits.jsonl")
        out.write_text(run("search", "--max", "9,999,999,999", "--facts", facts).stdout, encoding="utf-8")
        for path, number in ((facts, len(FACTS)), (out, len(FACTS))):
            reading = "SELECT count(*), sum(low) FROM read_json(?, format = 'newline_delimited')"
            rows, total = duckdb.execute(reading, [str(path)]).fetchall()[0]
            assert (rows, total) == (number, sum(float(fact.low or 0) for fact in FACTS))
            database = facts.with_name(f"{path.stem}.db")
            insert = [sys.executable, "-m", "sqlite_utils", "insert", str(database), "facts", "-", "--nl"]
            with path.open("rb") as stream:
                subprocess.run(insert, stdin=stream, check=True)
            with closing(sqlite3.connect(database)) as connection:
                assert connection.execute("SELECT count(*), sum(low) FROM facts").fetchone() == (number, total)

    @pytest.mark.parametrize("style", ["csv", "tsv"])
    def test_columns_are_stable(self, style: str, run: Run, facts: Path) -> None:
        header = run("search", "5G", "--format", style, "--facts", facts).stdout.splitlines()[0]
        columns = "id doc kind quote bound low high unit direction role about from to attribution modality sentence"
        assert header.split("," if style == "csv" else "\t") == f"{columns} title path line column score".split()


class TestStats:
    def test_a_pipe_gets_lines_that_keep_the_schema(self, run: Run, facts: Path) -> None:
        schema = json.loads(run("schema", "stats").stdout)
        done = run("stats", "--facts", facts)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        for line in lines:
            jsonschema.validate(line, schema)
        assert lines[0] == {"by": "kind", "key": "count", "facts": 3}
        assert {line["key"]: line["facts"] for line in lines if line["by"] == "doc"} == {
            "report": 3,
            "energy": 2,
            "money": 2,
        }
        assert [line for line in lines if line["by"] == "year"] == [
            {"by": "year", "key": "2022", "facts": 1},
            {"by": "year", "key": "2023", "facts": 1},
            {"by": "year", "key": None, "facts": 5},
        ]
        assert (done.returncode, done.stderr) == (0, "")

    def test_an_index_changes_nothing(self, run: Run, facts: Path) -> None:
        before = run("stats", "--facts", facts).stdout
        assert run("index", "--facts", facts).stderr.startswith(f"{len(FACTS)} facts → ")
        assert run("stats", "--facts", facts).stdout == before

    def test_a_terminal_gets_bars(self, facts: Path) -> None:
        shown = on_a_terminal(facts.parent, "stats", "--by", "kind", "--by", "year", "-m", "2", "--color", "never")
        assert "Kind\r\n  count    3  ████" in shown
        assert "and 2 more; -m 0 shows all" in shown
        assert "\x1b" not in shown

    def test_a_document_can_not_command_the_terminal(self, tmp_path: Path) -> None:
        store.write(tmp_path / "facts.jsonl", [store.line(example("7", "cars", doc=EVIL))])
        shown = on_a_terminal(tmp_path, "stats", "--color", "never")
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)

    def test_stdin_broken_lines_and_no_facts(self, run: Run, facts: Path) -> None:
        done = run("stats", "--by", "kind", "-f", "-", "--format", "csv", stdin=facts.read_bytes() + b"{}\n")
        assert done.returncode == 2
        assert done.stdout.splitlines()[:2] == ["by,key,facts", "kind,count,3"]
        assert "<stdin>:8: not a fact" in done.stderr
        empty = run("stats", "-f", "-", "--format", "table", stdin="")
        assert (empty.returncode, empty.stdout, empty.stderr) == (0, "", "no facts\n")


class TestExplain:
    def test_a_unique_end_of_an_id_is_enough(self, run: Run, facts: Path) -> None:
        fact = FACTS[0]
        for name in (fact.id, fact.id[-8:], fact.id[-10:-4]):
            done = run("explain", name, "--json", "--facts", facts)
            assert done.returncode == 0
            (explained,) = json.loads(done.stdout)
            assert (explained["id"], explained["quote"]) == (fact.id, "2.937 million")
            slots = {step["slot"]: step["value"] for step in explained["steps"]}
            assert slots["value"] == "2937000"
            assert slots["bound"] == ">"

    def test_an_ambiguous_or_unknown_id_names_the_nearest(self, run: Run, facts: Path) -> None:
        several = run("explain", "energy", "--facts", facts)
        assert several.returncode == 2
        assert "several" in several.stderr
        near = run("explain", f"{FACTS[0].id[:-2]}zz", "--facts", facts)
        assert near.returncode == 2
        assert FACTS[0].id in near.stderr

    def test_one_of_id_and_text(self, run: Run, facts: Path) -> None:
        assert run("explain", "--facts", facts).returncode == 2
        assert run("explain", "x", "--text", "5 cars", "--facts", facts).returncode == 2


class TestSchema:
    def test_it_is_a_schema(self, run: Run) -> None:
        for command in ("extract", "search", "diff", "conflicts", "verify"):
            jsonschema.Draft202012Validator.check_schema(json.loads(run("schema", command).stdout))

    def test_every_example_keeps_it(self, run: Run) -> None:
        schema = json.loads(run("schema").stdout)
        for fact in FACTS:
            jsonschema.validate(json.loads(store.line(fact)), schema)


class TestStreams:
    def test_a_closed_pipe_is_quiet(self, tmp_path: Path) -> None:
        many = [store.line(example(str(n), "5G base stations", line=n)) for n in range(1, 3000)]
        store.write(tmp_path / "facts.jsonl", many)
        command = f"{sys.executable} -m mfgfacts search 5G; echo status $? >&2"
        done = subprocess.run(
            ["bash", "-c", f"({command}) | head -1"],
            cwd=tmp_path, env=environment({}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert len(done.stdout.splitlines()) == 1
        assert done.stderr == "status 0\n"

    @pytest.mark.parametrize("redirection", [">&-", "> /dev/full"])
    @pytest.mark.parametrize("command", ["search 5G", "--help", "schema"])
    def test_a_stdout_that_takes_nothing_is_told(self, command: str, redirection: str, facts: Path) -> None:
        done = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m mfgfacts {command} {redirection}"],
            cwd=facts.parent, env=environment({}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 2
        assert done.stderr.startswith("mfgfacts: ")
        assert "Traceback" not in done.stderr

    @pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full"])
    def test_a_closed_stderr_changes_nothing(self, redirection: str, facts: Path) -> None:
        done = subprocess.run(
            ["bash", "-c", f"{sys.executable} -m mfgfacts search 5G {redirection}"],
            cwd=facts.parent, env=environment({}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0
        assert len(done.stdout.splitlines()) == 2

    def test_output_is_utf_8_whatever_the_locale(self, facts: Path) -> None:
        env = environment({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
        done = subprocess.run(
            [sys.executable, "-m", "mfgfacts", "search", "plant"],
            cwd=facts.parent, env=env, capture_output=True, check=False,
        )  # fmt: skip
        assert "Café Énergie".encode() in done.stdout

    def test_ctrl_c_ends_with_130(self, tmp_path: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "mfgfacts", "extract", "-", "-o", "facts.jsonl"],
            cwd=tmp_path, env=environment({}), stdin=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as child:  # fmt: skip
            assert child.stdin is not None
            assert child.stderr is not None
            child.stdin.write(b"5 cars. " * 20_000)  # more than a pipe holds: it has begun to read
            child.send_signal(signal.SIGINT)
            assert child.wait(30) == 130
            assert child.stderr.read() == b""
        assert list(tmp_path.iterdir()) == []
