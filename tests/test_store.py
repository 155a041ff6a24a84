"""Facts survive the file: what is written is what is read, and a file is written whole or not at all."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfgfacts import store
from mfgfacts.errors import InvalidFact, MfgfactsError, UnreadableFacts, UnwritableTarget
from mfgfacts.model import (
    Base,
    Bound,
    Change,
    Direction,
    Fact,
    Kind,
    Modality,
    Quoted,
    Role,
    Source,
    When,
)
from mfgfacts.store.encode import number

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE: Final = Source(
    path="seeds/report.txt",
    sha256="ab" * 32,
    metadata={"title": "Output “rose”", "issued": {"date-parts": [[2023, 7, 19]]}, "author": [{"literal": "Kyla"}]},
    guessed=frozenset({"title"}),
)

FACT: Final = Fact(
    id="report-0123456789",
    doc="report",
    kind=Kind.COUNT,
    quote="2.937 million",
    start=10,
    end=23,
    line=1,
    column=11,
    paragraph=1,
    page=None,
    page_label=None,
    low=Decimal("2.937E+6"),
    high=Decimal("2.937E+6"),
    unit="1",
    base=None,
    bound=Bound.MORE,
    hedge="more than",
    change=Change(Direction.UP, Role.TO),
    about="5G base stations",
    time=When(date(2023, 1, 1), date(2023, 6, 30), "the first half of 2023", 30, 52),
    attribution=Quoted("MIIT", 60, 64),
    modality=Modality.ACTUAL,
    sentence="China had more than 2.937 million 5G base stations in the first half of 2023, said MIIT.",
    prefix="more than ",
    suffix=" 5G base stations",
    group=None,
    flags=("boilerplate",),
    rule="number",
    source=SOURCE,
    generator="mfgfacts 0.1.0",
)

FIELDS: Final = (
    "schema id doc kind quote start end line column paragraph page page_label low high unit base bound hedge change "
    "about time attribution modality sentence prefix suffix group flags rule source generator"
).split()


def _writable_as_json(text: str) -> bool:
    """Two halves of a surrogate pair side by side are one character in JSON; no decoder leaves such a pair."""
    return re.search("[\ud800-\udbff][\udc00-\udfff]", text) is None


texts = st.text(
    st.characters() | st.sampled_from('\0\x1b\x7f\x85\u2028\u2029\u202e\ud800\udcff"\\\n\r\t%’'), max_size=40
).filter(_writable_as_json)
texts_or_none = st.none() | texts
numbers = (
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
    | st.builds(Decimal, st.integers(-(10**40), 10**40))
    | st.sampled_from([Decimal("4E+4"), Decimal("0.40"), Decimal("-0"), Decimal("1E-20"), Decimal("2.937E+6")])
)
days = st.dates(min_value=date(1, 1, 1))
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
sources = st.builds(
    Source,
    path=texts,
    sha256=texts,
    metadata=st.dictionaries(
        texts.filter(lambda name: name not in {"path", "sha256", "guessed"})
        | st.sampled_from(["title", "issued", "URL"]),
        json_values,
        max_size=4,
    ),
    guessed=st.frozensets(texts, max_size=2),
)


@st.composite
def words(draw: st.DrawFn) -> Quoted:
    quote, start = draw(texts), draw(st.integers(0, 10**9))
    return Quoted(quote, start, start + len(quote))


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    where = draw(words())
    open_number = draw(st.booleans())
    place = st.integers(1, 10**9)
    return Fact(
        id=draw(texts),
        doc=draw(texts),
        kind=draw(st.sampled_from(Kind)),
        quote=where.quote,
        start=where.start,
        end=where.end,
        line=draw(place),
        column=draw(place),
        paragraph=draw(place),
        page=draw(st.none() | place),
        page_label=draw(texts_or_none),
        low=None if open_number else draw(numbers),
        high=None if open_number else draw(numbers),
        unit=draw(texts_or_none),
        base=draw(st.none() | st.builds(Base, numbers, numbers, texts)),
        bound=draw(st.sampled_from(Bound)),
        hedge=draw(texts_or_none),
        change=draw(st.none() | st.builds(Change, st.sampled_from(Direction), st.sampled_from(Role))),
        about=draw(texts_or_none),
        time=draw(st.none() | st.builds(lambda first, last, at: When(first, last, *at), days, days, words())),
        attribution=draw(st.none() | words()),
        modality=draw(st.sampled_from(Modality)),
        sentence=draw(texts),
        prefix=draw(texts),
        suffix=draw(texts),
        group=draw(texts_or_none),
        flags=tuple(draw(st.lists(texts, max_size=3))),
        rule=draw(texts),
        source=draw(sources),
        generator=draw(texts),
    )


def _line(**changed: object) -> str:
    """Give the line of FACT with some members changed; `...` takes one away."""
    row = {**json.loads(store.line(FACT)), **changed}
    return json.dumps({name: value for name, value in row.items() if value is not ...})


class TestLine:
    @given(facts())
    def test_a_fact_is_the_same_after_a_round_trip(self, fact: Fact) -> None:
        line = store.line(fact)
        assert "\n" not in line
        line.encode("utf-8")
        assert store.fact(line) == fact

    @given(st.lists(facts(), max_size=4))
    def test_facts_survive_the_file(self, tmp_path_factory: pytest.TempPathFactory, written: list[Fact]) -> None:
        path = tmp_path_factory.mktemp("facts") / "facts.jsonl"
        store.write(path, store.lines(written))
        assert list(store.read(path)) == written

    @given(facts())
    def test_what_two_facts_share_is_written_for_both(self, fact: Fact) -> None:
        other = fact._replace(source=SOURCE, sentence="Another.")
        assert list(store.lines([fact, other, fact])) == [store.line(fact), store.line(other), store.line(fact)]

    def test_fields_stand_in_the_order_of_the_contract(self) -> None:
        row = json.loads(store.line(FACT))
        assert list(row) == FIELDS
        assert list(row["time"]) == ["from", "to", "quote", "start", "end"]
        assert list(row["source"]) == ["path", "sha256", "title", "author", "issued", "guessed"]

    def test_text_is_kept_readable_and_controls_are_escaped(self) -> None:
        line = store.line(FACT._replace(about="“5G” 北京\u2028\x1b\u202e\x7f\udcff"))
        assert '"about":"“5G” 北京\\u2028\\u001b\\u202e\\u007f\\udcff"' in line

    def test_lines_of_source_members_can_not_be_set_by_a_bibliography(self) -> None:
        line = store.line(FACT._replace(source=replace(SOURCE, metadata={"path": "/etc/passwd", "title": "T"})))
        assert json.loads(line)["source"]["path"] == SOURCE.path
        assert line.count('"path"') == 1


class TestNumber:
    @pytest.mark.parametrize(
        ("value", "digits"),
        [
            ("2937000", "2937000"),
            ("0.40", "0.4"),
            ("4E+4", "40000"),
            ("1.50E-7", "0.00000015"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("-1.60", "-1.6"),
            ("1E+30", "1" + 30 * "0"),
            ("0.333333333333333", "0.333333333333333"),
            ("100", "100"),
            ("0E+3", "0"),
        ],
    )
    def test_digits_are_exact_and_plain(self, value: str, digits: str) -> None:
        assert number(Decimal(value)) == digits

    def test_no_number_is_null(self) -> None:
        assert number(None) == "null"

    @pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN", "1E+9999999", "1E-9999999"])
    def test_what_can_not_be_written_out_is_a_bug(self, value: str) -> None:
        with pytest.raises(ValueError, match="no number"):
            number(Decimal(value))


class TestSchema:
    @given(facts())
    def test_every_line_fits_the_schema(self, fact: Fact) -> None:
        metadata = {"title": "T", "author": [{"literal": "A"}], "issued": {"raw": "May 5"}}
        told = fact._replace(
            source=replace(SOURCE, metadata=metadata), prefix=fact.prefix[:32], suffix=fact.suffix[:32]
        )
        jsonschema.validate(json.loads(store.line(told)), store.SCHEMA, jsonschema.Draft202012Validator)

    def test_it_is_a_schema_and_names_every_field(self) -> None:
        jsonschema.Draft202012Validator.check_schema(store.SCHEMA)
        assert list(cast("dict[str, object]", store.SCHEMA["properties"])) == FIELDS
        assert store.SCHEMA["required"] == FIELDS
        assert store.SCHEMA["additionalProperties"] is False

    @pytest.mark.parametrize(
        "changed", [{"kind": "mass"}, {"low": "5"}, {"extra": 1}, {"schema": "mfgfacts/2"}, {"unit": ...}]
    )
    def test_other_lines_do_not(self, changed: dict[str, object]) -> None:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(json.loads(_line(**changed)), store.SCHEMA, jsonschema.Draft202012Validator)


class TestFactId:
    def test_it_is_the_document_and_ten_digits(self) -> None:
        assert re.fullmatch("report-[0-9a-f]{10}", store.fact_id("report", "It rose 5%.", "5%", 0))

    def test_it_never_changes(self) -> None:
        assert store.fact_id("report", "It rose 5%.", "5%", 0) == "report-96424e5396"

    @given(st.tuples(texts, texts, texts, st.integers(0, 9)), st.tuples(texts, texts, texts, st.integers(0, 9)))
    def test_other_claims_have_other_ids(
        self, one: tuple[str, str, str, int], other: tuple[str, str, str, int]
    ) -> None:
        assert (store.fact_id(*one) == store.fact_id(*other)) == (one == other)

    def test_parts_do_not_run_into_each_other(self) -> None:
        assert store.fact_id("d", "ab", "c", 0) != store.fact_id("d", "a", "bc", 0)


BROKEN: Final = {
    "": "Expecting value",
    "{": "Expecting property name",
    '{"schema": "mfgfacts/1"}': "'start' is missing|'quote' is missing",
    "[]": "an object is wanted|JSON object",
    "null": "JSON object",
    '{"a": 1, "a": 2}': "'a' stands twice",
    '{"low": NaN}': "NaN",
    '{"low": -Infinity}': "Infinity",
    '{"low": 1e99999999999999999999}': "no number",
    '{"low": ' + 5000 * "9" + "}": "digits",
    100_000 * "[": "nested too deeply",
    100_000 * '{"a":': "nested too deeply",
    _line(schema="mfgfacts/2"): "newer mfgfacts",
    _line(schema="other/1"): "not 'mfgfacts/1'",
    _line(schema=...): "'schema' is missing",
    _line(sentence=...): "'sentence' is missing",
    _line(kind="mass"): "'kind' must be one of percent",
    _line(kind=["percent"]): "'kind' must be one of",
    _line(start="10"): "'start' must be an integer",
    _line(start=True): "'start' must be an integer",
    _line(start=-1): "'start' must be an integer",
    _line(end=99): "do not fit the quote",
    _line(line=0): "'line' must be an integer from 1",
    _line(page=0): "'page' must be an integer from 1",
    _line(low="5"): "'low' must be a number",
    _line(low=None): "both numbers or both null",
    _line(base={"low": 1, "high": None, "unit": "metre"}): "'base' must be",
    _line(base={"low": 1, "high": 1}): "'unit' is missing",
    _line(change={"direction": "sideways", "role": "by"}): "'direction' must be one of up, down",
    _line(time={"from": "2023-02-30", "to": "2023-03-01", "quote": "x", "start": 0, "end": 1}): "'from' must be a day",
    _line(time={"from": "20230201", "to": "2023-03-01", "quote": "x", "start": 0, "end": 1}): "'from' must be a day",
    _line(time="2023"): "'time' must be an object",
    _line(attribution={"quote": "x", "start": 0, "end": 2}): "do not fit",
    _line(flags="x"): "'flags' must be a list of strings",
    _line(flags=[1]): "'flags' must be a list of strings",
    _line(source="x"): "'source' must be an object",
    _line(source={"path": "x"}): "'sha256' is missing",
    _line().replace('"low": 2937000', '"low": 1e5000'): "more digits",
}


class TestFact:
    @pytest.mark.parametrize(("line", "reason"), BROKEN.items(), ids=range(len(BROKEN)))
    def test_a_broken_line_is_named_with_its_reason(self, line: str, reason: str) -> None:
        with pytest.raises(InvalidFact, match=reason) as caught:
            store.fact(line, Path("facts.jsonl"), 7)
        assert str(caught.value).startswith("facts.jsonl:7: not a fact: ")
        assert len(str(caught.value)) < 300

    def test_members_of_a_hit_are_passed_over(self) -> None:
        assert store.fact(_line(score=3.5)) == FACT

    def test_every_prefix_of_a_line_is_refused(self) -> None:
        line = store.line(FACT)
        for end in range(len(line)):
            with pytest.raises(InvalidFact):
                store.fact(line[:end])

    @given(st.binary(max_size=60))
    def test_no_bytes_make_it_raise_anything_else(self, noise: bytes) -> None:
        line = store.line(FACT)
        at = sum(noise) % len(line)
        try:
            store.fact(line[:at] + noise.decode("latin-1") + line[at + len(noise) :])
        except InvalidFact:
            pass

    def test_facts_of_one_document_share_their_source(self) -> None:
        one, other = store.fact(store.line(FACT)), store.fact(_line(rule="other"))
        assert one.source is other.source


class TestGlance:
    @given(facts())
    def test_a_line_of_our_own_says_what_its_fact_does(self, fact: Fact) -> None:
        line = store.line(fact)
        assert store.glance(line) == store.glance_quickly(line) == store.glance_of(store.fact(line))

    @given(facts(), st.data())
    def test_the_same_lines_are_broken_for_each_reader(self, fact: Fact, data: st.DataObject) -> None:
        line = store.line(fact)
        at = data.draw(st.integers(0, len(line) - 1))
        noise = data.draw(
            st.sampled_from(['"', "\\", "0", "-", "1", ".", "e9", "null", "{", "}", ",", "", "\x00", "\n", "é"])
        )
        damaged = line[:at] + noise + line[at + data.draw(st.integers(0, 3)) :]
        try:
            told = store.glance_of(store.fact(damaged))
        except InvalidFact:
            with pytest.raises(InvalidFact):
                store.glance_quickly(damaged)
        else:
            assert store.glance_quickly(damaged) == told

    @pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
    def test_a_broken_line_is_broken(self, line: str) -> None:
        with pytest.raises(InvalidFact):
            store.glance_quickly(line)


class TestRead:
    def _file(self, tmp_path: Path, content: bytes) -> Path:
        path = tmp_path / "facts.jsonl"
        path.write_bytes(content)
        return path

    def test_lines_end_at_line_feeds_alone(self, tmp_path: Path) -> None:
        fact = FACT._replace(quote="1\x852\u2028 ", start=0, end=5)
        raw = json.dumps(json.loads(store.line(fact)), ensure_ascii=False).encode()
        assert list(store.read(self._file(tmp_path, raw + b"\r\n\n" + raw))) == [fact, fact]

    def test_a_byte_order_mark_is_no_part_of_the_first_line(self, tmp_path: Path) -> None:
        assert list(store.read(self._file(tmp_path, b"\xef\xbb\xbf" + store.line(FACT).encode()))) == [FACT]

    def test_broken_lines_are_reported_and_the_others_read(self, tmp_path: Path) -> None:
        good = store.line(FACT).encode()
        path = self._file(tmp_path, b"\n".join([good, b"{", b"\xff", good, good[:50]]))
        reports: list[str] = []
        assert list(store.read(path, lambda error: reports.append(str(error)))) == [FACT, FACT]
        assert [report.split(": ")[0] for report in reports] == [f"{path}:{line}" for line in (2, 3, 5)]
        with pytest.raises(InvalidFact, match=":2: "):
            list(store.read(path))

    def test_a_line_that_is_too_long_is_refused_without_being_held(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mfgfacts.store.scan.MAX_LINE", 5000)
        good = store.line(FACT).encode()
        path = self._file(tmp_path, good + b"\n" + b"x" * 3_000_000 + b"\n" + good)
        reports: list[MfgfactsError] = []
        assert list(store.read(path, reports.append)) == [FACT, FACT]
        assert "facts.jsonl:2: not a fact: the line is longer than" in str(reports[0])

    def test_a_missing_file_says_what_to_do(self, tmp_path: Path) -> None:
        with pytest.raises(UnreadableFacts, match=r"No such file.*mfgfacts extract"):
            list(store.read(tmp_path / "facts.jsonl"))
        with pytest.raises(UnreadableFacts, match="directory"):
            list(store.read(tmp_path))

    def test_it_reads_from_a_fifo(self, tmp_path: Path) -> None:
        fifo = tmp_path / "pipe"
        os.mkfifo(fifo)
        writer = threading.Thread(target=lambda: fifo.write_text(store.line(FACT) + "\n", encoding="utf-8"))
        writer.start()
        assert list(store.read(fifo)) == [FACT]
        writer.join()


def _every(*_: str) -> bool:
    return True


class TestExisting:
    def _file(self, tmp_path: Path) -> Path:
        path = tmp_path / "facts.jsonl"
        other = FACT._replace(doc='b"\\ü', source=replace(SOURCE, path="b.txt"))
        lines = [store.line(FACT), store.line(other), _line(doc="c")]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def test_documents_and_their_sources_are_listed(self, tmp_path: Path) -> None:
        path = self._file(tmp_path)
        path.write_text(path.read_text(encoding="utf-8") + 2 * f"{store.line(FACT)}\n", encoding="utf-8")
        assert list(store.passages(path)) == [
            ("report", SOURCE.path), ('b"\\ü', "b.txt"), ("c", SOURCE.path), ("report", SOURCE.path),
        ]  # fmt: skip

    def test_lines_of_other_documents_are_kept_as_they_stand(self, tmp_path: Path) -> None:
        kept = list(store.keep(self._file(tmp_path), lambda doc, place: (doc, place) != ('b"\\ü', "b.txt")))
        assert kept == [("report", store.line(FACT)), ("c", _line(doc="c"))]

    def test_a_broken_line_is_not_lost_in_silence(self, tmp_path: Path) -> None:
        path = self._file(tmp_path)
        path.write_text(path.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
        with pytest.raises(InvalidFact, match=":4: "):
            list(store.keep(path, _every))


class TestWrite:
    def test_a_file_is_made_with_the_mode_of_the_umask(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        old = os.umask(0o027)
        try:
            store.write(path, ["a", "ü"])
        finally:
            os.umask(old)
        assert path.read_bytes() == "a\nü\n".encode()
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        assert os.listdir(tmp_path) == ["facts.jsonl"]

    def test_an_old_file_keeps_its_mode(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        path.write_text("old", encoding="utf-8")
        path.chmod(0o604)
        store.write(path, ["new"])
        assert path.read_text(encoding="utf-8") == "new\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o604

    def test_a_link_stays_and_its_target_is_replaced(self, tmp_path: Path) -> None:
        real, link = tmp_path / "there" / "real.jsonl", tmp_path / "facts.jsonl"
        real.parent.mkdir()
        link.symlink_to(real)
        store.write(link, ["new"])
        assert link.is_symlink()
        assert real.read_text(encoding="utf-8") == "new\n"
        assert os.listdir(real.parent) == ["real.jsonl"]

    def test_what_the_lines_raise_passes_through_and_the_old_file_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        path.write_text("old", encoding="utf-8")

        def lines() -> Iterator[str]:
            yield "new"
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            store.write(path, lines())
        assert path.read_text(encoding="utf-8") == "old"
        assert os.listdir(tmp_path) == ["facts.jsonl"]

    def test_an_error_of_the_lines_is_not_the_targets(self, tmp_path: Path) -> None:
        def lines() -> Iterator[str]:
            yield from (line for _, line in store.keep(tmp_path / "missing.jsonl", _every))

        with pytest.raises(UnreadableFacts):
            store.write(tmp_path / "facts.jsonl", lines())
        assert os.listdir(tmp_path) == []

    def test_a_temporary_file_that_can_not_be_looked_at_is_removed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object) -> bool:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(os.path, "samestat", fail)
        with pytest.raises(UnwritableTarget, match="the disk reports an error"):
            store.write(tmp_path / "facts.jsonl", ["new"])
        assert os.listdir(tmp_path) == []

    def test_it_may_read_the_file_that_it_replaces(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        store.write(path, [store.line(FACT), _line(doc="c")])
        store.write(path, (line for _, line in store.keep(path, lambda doc, _: doc != "c")))
        assert list(store.read(path)) == [FACT]

    def test_a_device_is_written_to_and_stays_a_device(self) -> None:
        store.write(Path("/dev/null"), ["new"])
        assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)

    def test_what_stdout_leads_to_is_written_to(self) -> None:
        code = "import pathlib, mfgfacts.store; mfgfacts.store.write(pathlib.Path('/dev/stdout'), ['new'])"
        assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True).stdout == b"new\n"

    def test_what_a_killed_run_left_is_swept_away_and_what_a_living_one_writes_is_not(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        dead = subprocess.Popen([sys.executable, "-c", ""])
        dead.wait()
        (tmp_path / f".facts.jsonl.mfgfacts-{dead.pid}-00000000.tmp").write_text("torn", encoding="utf-8")
        kept = [f".facts.jsonl.mfgfacts-{os.getpid()}-00000000.tmp", ".facts.jsonl.mfgfacts-x-0.tmp", ".other.tmp"]
        for name in kept:
            (tmp_path / name).write_text("", encoding="utf-8")
        store.write(path, ["new"])
        assert sorted(os.listdir(tmp_path)) == sorted([*kept, "facts.jsonl"])

    def test_a_leftover_that_is_a_link_leads_nowhere(self, tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_text("precious", encoding="utf-8")
        (tmp_path / ".facts.jsonl.mfgfacts-4000000-00000000.tmp").symlink_to(victim)
        store.write(tmp_path / "facts.jsonl", ["new"])
        assert victim.read_text(encoding="utf-8") == "precious"

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            (".", "it is a folder"),
            ("missing/facts.jsonl", "its folder does not exist; create it"),
            ("file/facts.jsonl", "not a folder"),
            ("x" * 300, "the name is too long"),
            ("a\0b", "null byte"),
            ("circle", "in a circle"),
        ],
    )
    def test_an_impossible_target_is_refused_with_a_remedy(self, tmp_path: Path, name: str, reason: str) -> None:
        (tmp_path / "file").write_text("", encoding="utf-8")
        (tmp_path / "circle").symlink_to(tmp_path / "circle")
        with pytest.raises(UnwritableTarget, match=reason):
            store.write(tmp_path / name, ["new"])
        assert sorted(os.listdir(tmp_path)) == ["circle", "file"]

    def test_long_names_have_room_for_the_temporary_files_name(self, tmp_path: Path) -> None:
        path = tmp_path / ("\N{FACTORY}" * 60 + ".jsonl")
        store.write(path, ["new"])
        assert path.read_text(encoding="utf-8") == "new\n"
