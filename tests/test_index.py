"""The index beside a facts file changes how long a search takes, and nothing else."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pytest

from mfgfacts import store
from mfgfacts.errors import InvalidQuery, MfgfactsError, UnusableIndex
from mfgfacts.index import build, opened_index, place_of, translated
from mfgfacts.index.filters import ordered
from mfgfacts.model import Base, Direction, Kind
from mfgfacts.search import Amount, Filters, Query, Search, normal, parse
from mfgfacts.search.sift import sifted
from mfgfacts.stats import stats
from tests.conftest import environment
from tests.example_facts import FACTS, example

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from mfgfacts.model import Fact
    from tests.conftest import Run

GIGAWATT: Final = Amount(Decimal(1), "gigawatt", Base(Decimal(1_000_000_000), Decimal(1_000_000_000), "watt"))
ODD: Final = [
    example(
        "½",
        "ﬁnal Straße in Zürich ① ｆｕｌｌ ５Ｇ",
        sentence="½ of the final Straße, ×2 – “so” … N° 5",
        title="Ünïcode™",
    ),
    example("-0.5", "loss", low="-0.5", unit="EUR", kind=Kind.MONEY, doc="a/ü", speaker="Dr. Ångström’s office"),
    example("1,234,567.5", "units\tof\na\x00kind", low="1234567.5", speaker="percent percentage"),
    example("no number", "robots and robots and robots", low=None, title=""),
    example("12345678901234567890.5", 'a "quoted" back\\slash / and \u2028', low="12345678901234567890.5"),
    example("12345678901234567890.25", "industries' factories, buses and gases", low="12345678901234567890.25"),
    example("3 to 5%", "share", kind=Kind.PERCENT, unit="%", low="3")._replace(high=Decimal(5)),
    example("2024", "day", kind=Kind.DATE, low=None, time=("2024-02-29", "2024-02-29")),
    example(
        "\U0001f3ed 7",
        "北京市 plants",
        doc="emoji \U0001f3ed",
        sentence="北京市 has \U0001f3ed 7 plants, Ⅳ of them new.",
    ),
]
ALL: Final = [*FACTS, *ODD]
FILTERS: Final = [
    Filters(kinds=frozenset({Kind.PERCENT})),
    Filters(kinds=frozenset({Kind.COUNT, Kind.MONEY}), modality="actual"),
    Filters(units=frozenset({"megawatt", "%"})),
    Filters(low=GIGAWATT),
    Filters(high=GIGAWATT),
    Filters(low=Amount(Decimal("0.9"), "gigawatt", GIGAWATT.base), high=GIGAWATT),
    Filters(low=Amount(Decimal(4), "", None)),
    Filters(high=Amount(Decimal("-0.5"), "", None)),
    Filters(low=Amount(Decimal("12345678901234567890.3"), "", None)),
    Filters(high=Amount(Decimal(1), "EUR", None)),
    Filters(since=date(2023, 1, 1)),
    Filters(until=date(2022, 12, 31)),
    Filters(since=date(2022, 7, 1), until=date(2023, 1, 1)),
    Filters(docs=("ener", "a/ü")),
    Filters(docs=("docs/m*", "docs/report.txt")),
    Filters(speaker="bureau of statistic"),
    Filters(speaker="angstrom's"),
    Filters(direction=Direction.UP),
    Filters(kinds=frozenset({"rank"})),
]


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    return written(tmp_path / "facts.jsonl", ALL * 40)


def written(path: Path, facts: Sequence[Fact]) -> Path:
    with path.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in store.lines(facts))
    return path


def found(path: Path, query: Query, index: str, few: int = 1 << 30) -> tuple[list[tuple[str, float]], list[str]]:
    """Give lines and scores of a search, and what it said."""
    said: list[str] = []
    with path.open("rb") as stream:
        search = Search(stream, str(path), query, say=said.append, index=index, few=few)
        hits = [(hit.line.strip(), hit.score) for hit in search.hits()]
        search.close()
    return hits, said


def refuse(error: MfgfactsError) -> None:
    raise error


def queries(facts: Sequence[Fact], number: int) -> list[Query]:
    """Make queries of words that stand together in facts, or nearly, with filters and without."""
    chance = random.Random(number)  # noqa: S311 - any queries will do
    made: list[Query] = []
    while len(made) < number:
        fact = chance.choice(facts)
        text = chance.choice(
            [fact.sentence, fact.sentence, f"{fact.about} {fact.quote}", str(fact.source.metadata["title"])]
        )
        words = text.split()
        at, size = chance.randrange(len(words) or 1), chance.randint(1, 3)
        words = words[at : at + size]
        phrases = parse(" ".join([f'"{" ".join(words)}"'] if chance.random() < 0.3 else words))
        filters = chance.choice(FILTERS) if chance.random() < 0.4 else Filters()
        made.append(
            Query(
                phrases, filters, order=chance.choice(["", "", "value", "time", "doc"]), backwards=chance.random() < 0.2
            )
        )
    return made


class TestTheSameResults:
    def test_an_index_ranks_and_sorts_as_memory_does(self, facts: Path) -> None:
        build(facts)
        for query in queries(ALL, 120):
            assert found(facts, query, "auto") == found(facts, query, "never"), query

    def test_a_scan_in_reading_order_finds_the_same_facts(self, facts: Path) -> None:
        for query in queries(ALL, 120):
            ranked, scanned = found(facts, query, "never")[0], found(facts, query, "never", few=0)[0]
            if query.order:
                assert [line for line, _ in scanned] == [line for line, _ in ranked], query
            else:
                assert sorted(line for line, _ in scanned) == sorted(line for line, _ in ranked), query

    @pytest.mark.parametrize("filters", FILTERS)
    @pytest.mark.parametrize("query", ["", "robots", "5G", "the"])
    def test_filters_pass_the_same_facts(self, query: str, filters: Filters, facts: Path) -> None:
        build(facts)
        asked = Query(parse(query), filters)
        ways = [found(facts, asked, "auto"), found(facts, asked, "never")]
        assert ways[0] == ways[1]
        assert (
            sorted(ways[0][0]) == sorted((line, ways[0][0][0][1]) for line, _ in found(facts, asked, "never", 0)[0])
            or query
        )

    def test_lines_that_others_wrote_are_found_too(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        rows = [json.loads(store.line(fact)) for fact in ALL]
        path.write_text("".join(json.dumps(row) + "\r\n" for row in rows), encoding="utf-8")  # \u00e9, spaces, CRLF
        build(path)
        for query in queries(ALL, 60):
            lines = [line for line, _ in found(path, query, "auto")[0]]
            assert lines == [line for line, _ in found(path, query, "never")[0]]
            if query.order:
                assert lines == [line for line, _ in found(path, query, "never", few=0)[0]]
            else:
                assert sorted(lines) == sorted(line for line, _ in found(path, query, "never", few=0)[0])

    def test_a_part_of_the_hits_is_that_part_of_all(self, facts: Path) -> None:
        build(facts)
        for index in ("auto", "never"):
            query = Query(parse("robots"))
            everything = found(facts, query, index)[0]
            with facts.open("rb") as stream:
                part, number = Search(stream, str(facts), query, index=index).page(7, 30)
            assert [(hit.line.strip(), hit.score) for hit in part] == everything[30:37]
            assert number == len(everything)
            with facts.open("rb") as stream:
                assert Search(stream, str(facts), query, index=index).count() == number
            with facts.open("rb") as stream:
                assert list(Search(stream, str(facts), query, index=index).paths()) == ["docs/report.txt"]

    def test_counts_are_the_same(self, facts: Path) -> None:
        def counted() -> list[object]:
            with facts.open("rb") as stream:
                return list(stats(stream, str(facts), report=refuse))

        before = counted()
        build(facts)
        assert counted() == before
        assert sum(count.facts for count in before if count.by == "kind") == 40 * len(ALL)  # type: ignore[attr-defined]


class TestWhenItIsMade:
    def test_a_small_file_gets_none_and_a_larger_one_does(self, tmp_path: Path) -> None:
        small, larger = written(tmp_path / "small.jsonl", ALL), written(tmp_path / "larger.jsonl", ALL * 60)
        assert larger.stat().st_size > 1 << 19
        for path in (small, larger):
            found(path, Query(parse("5G")), "auto")
        assert sorted(os.listdir(tmp_path)) == ["larger.jsonl", "larger.jsonl.index", "small.jsonl"]
        found(small, Query(parse("5G")), "always")
        assert os.path.exists(place_of(small))

    def test_what_was_added_is_added_to_it(self, facts: Path) -> None:
        build(facts)
        inode = os.stat(place_of(facts)).st_ino
        with facts.open("a", encoding="utf-8") as out:
            out.write(store.line(example("99", "zeppelins", doc="new")) + "\n")
        hits, said = found(facts, Query(parse("zeppelin")), "auto")
        assert (len(hits), said) == (1, [])
        assert os.stat(place_of(facts)).st_ino == inode
        assert build(facts) == (40 * len(ALL) + 1, [])
        for query in queries(ALL, 40):
            assert found(facts, query, "auto") == found(facts, query, "never")

    @pytest.mark.parametrize("change", ["replaced", "rewritten", "touched", "cut", "longer elsewhere"])
    def test_a_file_that_has_changed_gets_a_new_one(self, change: str, facts: Path) -> None:
        build(facts)
        text = facts.read_text(encoding="utf-8")
        if change == "replaced":
            store.write(facts, text.replace("537", "538").splitlines())
        elif change == "rewritten":
            facts.write_text(text.replace("537", "538"), encoding="utf-8")
        elif change == "touched":
            os.utime(facts, ns=(1, 1))
        elif change == "cut":
            facts.write_text(text[: text.index("\n") + 1], encoding="utf-8")
        else:
            facts.write_text(text + text.replace("537", "538"), encoding="utf-8")
        hits = found(facts, Query(parse("industrial parks")), "auto")
        assert hits == found(facts, Query(parse("industrial parks")), "never")
        with facts.open("rb") as stream:
            assert opened_index(facts, stream.fileno())[1] == 0

    def test_who_may_not_read_the_facts_may_not_read_it(self, facts: Path) -> None:
        facts.chmod(0o600)
        build(facts)
        assert os.stat(place_of(facts)).st_mode & 0o777 == 0o600

    def test_a_file_without_a_last_line_end_is_indexed_whole(self, facts: Path) -> None:
        facts.write_bytes(facts.read_bytes() + store.line(example("99", "zeppelins")).encode())
        build(facts)
        assert len(found(facts, Query(parse("zeppelin")), "auto")[0]) == 1
        facts.write_bytes(facts.read_bytes() + b"\n" + store.line(example("98", "zeppelins")).encode())
        assert len(found(facts, Query(parse("zeppelin")), "auto")[0]) == 2

    def test_a_file_that_is_replaced_while_it_is_read_is_answered_for_as_it_was_opened(self, facts: Path) -> None:
        build(facts)
        with facts.open("rb") as stream:
            store.write(facts, [store.line(example("99", "zeppelins"))] * 900)
            build(facts)
            search = Search(stream, str(facts), Query(parse("industrial parks")), index="auto")
            assert len(list(search.hits())) == 40

    def test_broken_lines_are_told_each_time(self, facts: Path) -> None:
        lines = facts.read_text(encoding="utf-8").splitlines()
        facts.write_text("\n".join([lines[0], lines[1][:100], *lines[2:], "[]", ""]), encoding="utf-8")
        number, broken = build(facts)
        assert number == 40 * len(ALL) - 1
        for index in ("auto", "never"):
            errors: list[MfgfactsError] = []
            with facts.open("rb") as stream:
                list(Search(stream, str(facts), Query(parse("5G")), errors.append, index=index).hits())
            reports = list(map(str, errors))
            assert reports == list(map(str, broken))
            assert [report.partition(": ")[0] for report in reports] == [f"{facts}:2", f"{facts}:{len(lines) + 1}"]


class TestNothingIsTrusted:
    def _stays(self, facts: Path, said: str = "its index is not used") -> None:
        """A search finds what it would without an index, and says why it uses none, if it could not make another."""
        for query in (Query(parse("5G")), Query((), Filters(kinds=frozenset({Kind.MONEY})))):
            hits, told = found(facts, query, "auto")
            assert hits == found(facts, query, "never")[0]
            assert all(said in line for line in told)

    @pytest.mark.parametrize(
        "statement",
        [
            "CREATE TRIGGER evil AFTER INSERT ON facts BEGIN DELETE FROM facts; END",
            "CREATE VIEW evil AS SELECT load_extension('x')",
            "CREATE TABLE more (x)",
            "DROP TABLE counts",
            "DROP TABLE facts",
            "UPDATE meta SET value = 99 WHERE name = 'version'",
            "DELETE FROM meta",
            "UPDATE meta SET value = 'x'",
        ],
    )
    def test_tables_that_are_not_ours_are_made_anew(self, statement: str, facts: Path) -> None:
        build(facts)
        with sqlite3.connect(place_of(facts)) as database:
            database.execute(statement)
        database.close()
        self._stays(facts)
        with facts.open("rb") as stream:
            assert opened_index(facts, stream.fileno())[1] == 0

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE facts SET at = at + 7",
            "UPDATE facts SET at = -1",
            "UPDATE facts SET at = 1 << 62",
            "UPDATE facts SET at = 'x'",
            "UPDATE facts SET at = NULL",
            "UPDATE facts SET at = (SELECT min(at) FROM facts)",
            "UPDATE facts SET class = (SELECT class FROM facts WHERE id = 6)",
            "DELETE FROM words_data",
            "UPDATE words_data SET block = zeroblob(length(block))",
            "UPDATE words_data SET block = randomblob(length(block))",
            "DELETE FROM words_docsize",
        ],
    )
    def test_what_it_says_is_held_against_the_facts(self, statement: str, facts: Path) -> None:
        build(facts)
        database = sqlite3.connect(place_of(facts))
        database.execute(statement)
        database.commit()
        database.close()
        self._stays(facts)

    @pytest.mark.parametrize("seed", range(40))
    def test_flipped_bytes_show_nothing_that_does_not_fit(self, seed: int, facts: Path) -> None:
        build(facts)
        chance = random.Random(seed)  # noqa: S311 - any bytes will do
        content = bytearray(facts.with_name("facts.jsonl.index").read_bytes())
        for _ in range(chance.choice([1, 20, 2000])):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        facts.with_name("facts.jsonl.index").write_bytes(content)
        for query in (
            Query(parse("industrial parks")),
            Query(parse("robots"), Filters(kinds=frozenset({Kind.PERCENT}))),
        ):
            right = {line for line, _ in found(facts, query, "never")[0]}
            assert {line for line, _ in found(facts, query, "auto")[0]} <= right

    @pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"x" * 100_000, b"{}\n"])
    def test_a_file_that_is_no_index_is_replaced(self, content: bytes, facts: Path) -> None:
        facts.with_name("facts.jsonl.index").write_bytes(content)
        self._stays(facts)

    @pytest.mark.parametrize("planted", ["folder", "fifo", "link", "loop"])
    @pytest.mark.parametrize("suffix", [".index", ".index.new"])
    def test_what_is_no_file_is_neither_read_nor_written_through(self, suffix: str, planted: str, facts: Path) -> None:
        victim = facts.with_name("victim")
        victim.write_text("precious", encoding="utf-8")
        place = f"{facts}{suffix}"
        if planted == "folder":
            os.mkdir(place)
        elif planted == "fifo":
            os.mkfifo(place)
        else:
            os.symlink(victim if planted == "link" else place, place)
        self._stays(facts)
        assert victim.read_text(encoding="utf-8") == "precious"

    def test_a_hard_link_in_its_place_is_not_written_to(self, facts: Path) -> None:
        victim = facts.with_name("victim")
        victim.write_text("precious", encoding="utf-8")
        os.link(victim, f"{facts}.index.new")
        build(facts)
        assert victim.read_text(encoding="utf-8") == "precious"


class TestWhereItCanNotBeMade:
    def test_in_a_folder_that_may_only_be_read(self, tmp_path: Path, facts: Path) -> None:
        if os.getuid() != 0 or shutil.which("setpriv") is None:
            pytest.skip("only root with setpriv can become somebody else")
        tmp_path.chmod(0o755)
        parent = tmp_path.parent
        while parent != parent.parent and parent.stat().st_uid == 0 and parent.name:
            parent.chmod(parent.stat().st_mode | 0o055)
            parent = parent.parent
        command = ["setpriv", "--reuid=65534", "--clear-groups", sys.executable, "-m", "mfgfacts"]
        env = environment({"HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"})
        probe = subprocess.run([*command, "--version"], env=env, capture_output=True, check=False, cwd="/")
        if probe.returncode:
            pytest.skip("another user can't run this interpreter")
        done = subprocess.run(
            [*command, "search", "5G", "-c", "-f", str(facts)],
            env=env,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
        )
        assert (done.returncode, done.stdout) == (0, "120\n"), done.stderr
        done = subprocess.run(
            [*command, "index", "-f", str(facts)], env=env, capture_output=True, text=True, check=False, cwd="/"
        )
        assert done.returncode == 2
        assert "Permission denied" in done.stderr
        assert os.listdir(tmp_path) == ["facts.jsonl"]

    @pytest.mark.parametrize("size", [0, 4096, 100_000])
    def test_without_room(self, size: int, facts: Path) -> None:
        if shutil.which("prlimit") is None:
            pytest.skip("prlimit is not installed")
        done = subprocess.run(
            ["prlimit", f"--fsize={size}", sys.executable, "-m", "mfgfacts", "search", "5G", "-c", "-f", str(facts)],
            env=environment({"MFGFACTS_INDEX": "always"}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (0, "120\n"), done.stderr
        assert os.listdir(facts.parent) == ["facts.jsonl"]

    def test_while_another_run_makes_it(self, facts: Path) -> None:
        fcntl = pytest.importorskip("fcntl")
        with open(f"{facts}.index.new", "wb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            with pytest.raises(UnusableIndex, match="another run"):
                build(facts)
            assert len(found(facts, Query(parse("industrial parks")), "always")[0]) == 40
        build(facts)
        assert sorted(os.listdir(facts.parent)) == ["facts.jsonl", "facts.jsonl.index"]

    def test_a_killed_run_leaves_nothing_that_the_next_trips_over(self, facts: Path) -> None:
        code = (
            "import os, signal, sys, mfgfacts.index.fill as fill\n"
            "fill.Filler.finish = lambda self: os.kill(os.getpid(), signal.SIGKILL)\n"
            "from mfgfacts.index import build; build(sys.argv[1])"
        )
        killed = subprocess.run([sys.executable, "-c", code, str(facts)], env=environment({}), check=False)
        assert killed.returncode == -9
        assert len(found(facts, Query(parse("industrial parks")), "always")[0]) == 40
        assert sorted(os.listdir(facts.parent)) == ["facts.jsonl", "facts.jsonl.index"]

    def test_one_that_is_killed_while_it_adds_is_undone(self, facts: Path) -> None:
        build(facts)
        with facts.open("a", encoding="utf-8") as out:
            out.writelines(f"{store.line(example(str(i), 'zeppelins', line=i))}\n" for i in range(1, 9000))
        code = (
            "import os, signal, sys, mfgfacts.index.fill as fill\n"
            "fill.Filler.finish = lambda self: os.kill(os.getpid(), signal.SIGKILL)\n"
            "from mfgfacts.index import build; build(sys.argv[1])"
        )
        killed = subprocess.run([sys.executable, "-c", code, str(facts)], env=environment({}), check=False)
        assert killed.returncode == -9
        assert len(found(facts, Query(parse("zeppelin")), "auto", few=0)[0]) == 8999
        assert found(facts, Query(parse("5G")), "auto")[0] == found(facts, Query(parse("5G")), "never")[0]


class TestSyntax:
    @pytest.mark.parametrize(
        ("query", "number"),
        [
            ("robot*", 2),
            ("robots AND output", 1),
            ("robots NOT output", 1),
            ("output OR investment", 2),
            ("title:energie", 2),
            ('title: "Café Énergie"', 2),
            ("{claim title}: capacity", 2),
            ("- sentence: capacity", 2),
            ("NEAR(rose statistics, 5)", 0),
            ("NEAR(rose statistics, 9)", 1),
            ('"industrial parks"', 1),
            ("^537", 0),
            ("speaker:Bureau", 1),
            ("(output OR investment) AND bureau", 1),
            ("C++", None),
        ],
    )
    @pytest.mark.parametrize("few", [1 << 30, 0])
    def test_it_is_that_of_fts5(self, query: str, number: int | None, few: int, tmp_path: Path) -> None:
        path = written(tmp_path / "facts.jsonl", ALL)
        if number is None:
            with pytest.raises(InvalidQuery, match="syntax error"):
                found(path, Query(fts=translated(query)), "never", few)
        else:
            assert len(found(path, Query(fts=translated(query)), "never", few)[0]) == number
            build(path)
            assert len(found(path, Query(fts=translated(query)), "auto", few)[0]) == number

    @pytest.mark.parametrize(
        "query",
        ['"', "NEAR(", "col:x", "(" * 2000 + "x" + ")" * 2000, "AND", "a AND", "*", "^", "{x", "a:b:c", "NEAR(a, b)"],
    )
    def test_an_error_is_told(self, query: str, run: Run, tmp_path: Path) -> None:
        written(tmp_path / "facts.jsonl", ALL)
        done = run("search", "--fts", "--", query)
        assert (done.returncode, done.stdout) == (2, "")
        assert "--fts" in done.stderr
        assert "Traceback" not in done.stderr
        assert run("search", "--", query).returncode in {0, 1} or query == '"'


def test_texts_for_numbers_sort_as_numbers_do() -> None:
    chance = random.Random(3)  # noqa: S311 - any numbers will do
    numbers = {Decimal(chance.randint(-9999, 9999)).scaleb(chance.randint(-30, 30)) for _ in range(3000)}
    written = [format(number, "f") for number in sorted(numbers)]
    assert sorted(written, key=lambda number: ordered(store.encode.number(Decimal(number)))) == written
    assert ordered("") < ordered(store.encode.number(Decimal("-1e4000")))


def test_a_stream_is_searched_as_a_file_is() -> None:
    data = "".join(f"{line}\n" for line in store.lines(ALL * 3)).encode()
    for query in queries(ALL, 40):
        ranked = [hit.line.strip() for hit in Search(BytesIO(data), "<stdin>", query, few=1 << 30).hits()]
        streamed = [hit.line.strip() for hit in Search(BytesIO(data), "<stdin>", query, few=0).hits()]
        assert sorted(ranked) == sorted(streamed)


def test_stdin_has_no_index_though_it_comes_from_a_file(facts: Path) -> None:
    command = [sys.executable, "-m", "mfgfacts", "search", "5G", "-c", "-f", "-", "--index", "always"]
    with facts.open("rb") as stream:
        done = subprocess.run(
            command, cwd=facts.parent, env=environment({}), stdin=stream, capture_output=True, text=True, check=False
        )
    assert (done.returncode, done.stdout, done.stderr) == (0, "120\n", "")
    assert os.listdir(facts.parent) == ["facts.jsonl"]


def test_words_are_found_however_they_are_written(tmp_path: Path) -> None:
    path = written(tmp_path / "facts.jsonl", ODD)
    words = (
        "zurich 5g straße strasse final 1234567.5 percent % angstrom unicode™ ½ factory industry buse gase kind × iv"
    )
    for query in (*words.split(), "北京市", "\U0001f3ed", "–", "“", "…"):
        ranked = found(path, Query(parse(query)), "never")[0]
        scanned = found(path, Query(parse(query)), "never", few=0)[0]
        assert ranked, query
        assert sorted(line for line, _ in ranked) == sorted(line for line, _ in scanned)


def test_no_sign_hides_a_word_from_the_bytes_that_are_looked_through() -> None:
    for code in range(0x80, 0x20000):
        sign = chr(code)
        form = normal(f"xq{sign}zw").split()
        if form == ["xqzw"] or (len(form) == 1 and form[0].isascii()):
            line = f"one “{sign}” xq{sign}zw\n".encode()
            assert list(sifted(BytesIO(b"one\n" + line + b"one\n"), (f" {form[0]} ",))) == [(4, line)], hex(code)
    assert list(sifted(BytesIO(b"xq\xe2"), (" xq ",))) == [(0, b"xq\xe2")]


def test_words_are_found_as_bytes_however_they_are_written() -> None:
    written = [
        "SMART robots",
        "smart RoBoTs",
        "smärt robots",
        "smart röbots",
        "ſmart ro\u0301bots",
        "5,000 smart robots",
    ]
    written += ["smart \\u0072obots", "ｓｍａｒｔ robots", "smart robot"]
    others = ["smart", "robots", "smärt", "röbots", "smart “roots”"]
    lines = [f"{text}\n".encode() for pair in zip(written, others * 2, strict=False) for text in pair]
    phrases = parse("smart robots")
    assert [raw for _, raw in sifted(BytesIO(b"".join(lines)), phrases)] == lines[::2]
    assert [raw for _, raw in sifted(BytesIO(b"".join(reversed(lines))), phrases)] == lines[::-1][1::2]


@pytest.mark.parametrize("word", ["xq", "robots", "5g", "49.1", "3000", "q"])
def test_no_line_is_lost_where_chunks_and_blocks_end(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(5)  # noqa: S311 - any places will do
    forms = [
        word,
        word.upper(),
        f"{word[:1]}\u0301{word[1:]}",
        f"“{word}”",
        "".join(chr(ord(c) + 0xFEE0) for c in word),
    ]
    forms += ["".join(f"\\u{ord(sign):04x}" for sign in word)]
    others = ["a", "é" * 7, "–€’", "x\\n", "₂", "zzz", ""]
    lines = []
    for _ in range(400):
        around = [chance.choice(others) * chance.randint(0, 9) for _ in range(2)]
        lines.append((chance.choice([*forms, *others]).join(around) + "\n").encode())
    data = b"".join(lines)[:-1]
    for chunk in (7, 64, 1000, 1 << 18):
        monkeypatch.setattr("mfgfacts.search.sift._CHUNK", chunk)
        monkeypatch.setattr("mfgfacts.search.folds._BLOCK", chance.choice([5, 50, 4096]))
        found = dict(sifted(BytesIO(data), parse(word)))
        assert all(data[at : at + len(raw)] == raw and raw.count(b"\n") <= 1 for at, raw in found.items())
        assert {at for at, _ in places(lines) if at in found} == set(found)
        wanted = parse(word)[0]
        assert all(at in found for at, text in places(lines) if "\\u" in text or wanted in normal(text))


def places(lines: Sequence[bytes]) -> Iterator[tuple[int, str]]:
    """Yield where lines begin, and their texts."""
    at = 0
    for line in lines:
        yield at, line.decode()
        at += len(line)


def test_the_commonest_words_rank_as_they_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "facts.jsonl", ALL * 9)
    build(path)
    asked = [
        (Query(parse(word)), most, offset) for word in ("robot", "the", "5G", "%", "gone") for most, offset in PAGES
    ]
    asked += [(Query(parse("the robots")), 20, 0), (Query(parse("the"), backwards=True), 20, 0)]
    asked += [(Query(parse("the"), filters), 20, 0) for filters in FILTERS[:3]]
    ranked = [pages(path, *each) for each in asked]
    assert not settled(path)
    os.unlink(place_of(path))
    monkeypatch.setattr("mfgfacts.index.common._COMMON", 9)
    build(path)
    assert {"robot", "the", "%"} <= settled(path)
    assert [pages(path, *each) for each in asked] == ranked
    with path.open("a", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in store.lines(FACTS))
    build(path)
    assert not settled(path)
    again = [pages(path, *each) for each in asked]
    os.unlink(place_of(path))
    build(path)
    assert [pages(path, *each) for each in asked] == again != ranked


def test_what_would_help_is_said_where_it_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "facts.jsonl", ALL)
    module = sys.modules["mfgfacts.search.search"]  # the package has a function of that name
    monkeypatch.setattr(module, "WORTH_IT", 0)
    monkeypatch.setattr(module, "AT_ONCE", 0)

    def told(index: str, *, counted: bool) -> str:
        said: list[str] = []
        with path.open("rb") as stream:
            search = Search(stream, str(path), ROBOT, print, said.append, index=index, few=0)
            search.count() if counted else list(search.hits())
        return "".join(said).replace(str(path), "FILE")

    makes = "; `mfgfacts index` makes one"
    assert told("auto", counted=True) == f"FILE: it has no index, so every line is read{makes}"
    assert told("auto", counted=False) == f"FILE: it has no index, so the hits come in reading order, not ranked{makes}"
    assert told("never", counted=True) == "FILE: no index is used, so every line is read"
    (tmp_path / "facts.jsonl.index.new").mkdir()
    assert told("always", counted=True).endswith("), so every line is read")


ROBOT: Final = Query(parse("robot"))
PAGES: Final = ((20, 0), (5, 3), (100, 0), (60, 60), (0, 0), (1, 1000))


def pages(path: Path, query: Query, most: int, offset: int) -> list[tuple[str, float]]:
    with path.open("rb") as stream:
        search = Search(stream, str(path), query, index="always")
        hits = [(hit.line, hit.score) for hit in search.hits(most, offset)]
        search.close()
    return hits


def settled(path: Path) -> set[str]:
    database = sqlite3.connect(place_of(path))
    words = {word for (word,) in database.execute("SELECT DISTINCT word FROM best")}
    database.close()
    return words


def test_a_missing_facts_file_is_an_error_not_an_empty_index(run: Run, tmp_path: Path) -> None:
    for arguments in (("index",), ("stats",), ("index", "-f", "."), ("stats", "-f", ".")):
        done = run(*arguments)
        assert done.returncode == 2
        assert "mfgfacts: " in done.stderr
    assert os.listdir(tmp_path) == []
    with pytest.raises(MfgfactsError):
        build(tmp_path / "facts.jsonl")
