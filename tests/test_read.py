"""Paths, bytes and stdin → Documents: ids, order, text as decoded, title and date as printed."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mfgfacts.errors import GarbledDocument, InvalidSources, MfgfactsError, UnreadableDocument
from mfgfacts.lexicon.pages import BOILERPLATE
from mfgfacts.read import DEFAULT_MAX_SIZE, boilerplate, documents, listing, stdin
from mfgfacts.read.decode import decode
from mfgfacts.read.head import head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.model import Document

#: Prints the most memory that reading a folder takes, in bytes; in a process of its own, where nothing else allocates.
_PEAK: Final = """
import pathlib, sys, tracemalloc
from mfgfacts.read import documents
tracemalloc.start()
for _ in documents([pathlib.Path(sys.argv[1])], report=print):
    pass
print(tracemalloc.get_traced_memory()[1])
"""
SEEDS: Final = Path(__file__).parent.parent / "seeds"


class _Reports(list[MfgfactsError]):
    def __call__(self, error: MfgfactsError) -> None:
        self.append(error)


def _fail(error: MfgfactsError) -> None:
    raise AssertionError(str(error))


def _put(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def _read(*paths: Path) -> dict[str, Document]:
    return {document.id: document for document in documents(paths, max_size=DEFAULT_MAX_SIZE, report=_fail)}


class TestFolders:
    def test_the_seeds_are_read(self) -> None:
        found = _read(SEEDS)
        assert [name[:3] for name in found] == ["000", "001", "002", "003", "004"]
        assert [document.issued for document in found.values()] == [
            "2018-12-31",
            "2019-01-23",
            "2023-07-19",
            "2021-01-31",
            "2023-06-11",
        ]
        assert all(document.source.metadata["title"] for document in found.values())

    def test_documents_are_known_endings_in_sorted_order(self, tmp_path: Path) -> None:
        names = ["b.txt", "a/z.md", "a/B.MARKDOWN", "C.text", "a.txt"]
        others = [".hidden.txt", ".git/x.txt", "sources.json", "facts.jsonl", "facts.jsonl.state", "x.pdf", "y.docx"]
        _put(tmp_path, dict.fromkeys(names + others, "5%") | {"sources.json": "[]"})
        assert list(_read(tmp_path)) == ["C", "a", "B", "z", "b"]

    def test_a_file_is_read_once_however_often_it_is_named(self, tmp_path: Path) -> None:
        _put(tmp_path, {"a.txt": "5%", "x/b.txt": "5%"})
        assert list(_read(tmp_path / "x" / ".." / "a.txt", tmp_path, tmp_path / "a.txt")) == ["a", "b"]

    def test_the_order_given_is_kept(self, tmp_path: Path) -> None:
        _put(tmp_path, {"a.txt": "5%", "b.txt": "5%"})
        assert list(_read(tmp_path / "b.txt", tmp_path / "a.txt")) == ["b", "a"]

    def test_the_working_folder_changes_nothing_but_paths(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        _put(tmp_path, {"in/a.txt": "5%", "in/x/b.txt": "5%"})
        absolute = _read(tmp_path / "in")
        monkeypatch.chdir(tmp_path / "in")
        here = _read(Path())
        assert list(absolute) == list(here)
        assert [document.source.path for document in here.values()] == ["a.txt", "x/b.txt"]

    def test_a_file_without_ending_is_read_where_it_is_named(self, tmp_path: Path) -> None:
        _put(tmp_path, {"NOTES": "5%"})
        assert list(_read(tmp_path / "NOTES")) == ["NOTES"]

    def test_an_unknown_ending_is_refused_with_a_way_out(self, tmp_path: Path) -> None:
        _put(tmp_path, {"a.pdf": "%PDF", "b.jsonl": "{}", "c.log": "5%"})
        reports = _Reports()
        assert list(listing([tmp_path / name for name in ("a.pdf", "b.jsonl", "c.log")], reports)) == []
        assert ["pdftotext" in str(reports[0]), "data files" in str(reports[1]), "extract -" in str(reports[2])] == [
            True,
            True,
            True,
        ]

    def test_links_out_of_the_folder_are_named_and_not_followed(self, tmp_path: Path) -> None:
        _put(tmp_path, {"out/secret.txt": "5%", "in/a.txt": "5%"})
        (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "out" / "secret.txt")
        (tmp_path / "in" / "inner").symlink_to(tmp_path / "out")
        reports = _Reports()
        found = [entry.id for entry in listing([tmp_path / "in"], reports)]
        assert found == ["a"]
        assert [str(report).partition(": ")[0] for report in sorted(reports, key=str)] == [
            f"{tmp_path}/in/b.txt",
            f"{tmp_path}/in/inner",
        ]

    def test_links_inside_the_folder_and_circles_give_each_document_once(self, tmp_path: Path) -> None:
        _put(tmp_path, {"in/x/z.txt": "5%", "in/.store/kept.txt": "6%"})
        (tmp_path / "in" / "a.txt").symlink_to("x/z.txt")
        (tmp_path / "in" / "circle").symlink_to(".")
        (tmp_path / "in" / "k.txt").symlink_to(".store/kept.txt")
        assert list(_read(tmp_path / "in")) == ["k", "z"]

    def test_a_link_that_is_named_itself_is_followed(self, tmp_path: Path) -> None:
        _put(tmp_path, {"out/secret.txt": "5%"})
        (tmp_path / "link").symlink_to("out")
        assert list(_read(tmp_path / "link")) == ["secret"]

    def test_paths_are_relative_to_the_folder_of_the_facts(self, tmp_path: Path) -> None:
        _put(tmp_path, {"in/a.txt": "5%"})
        (found,) = documents([tmp_path / "in"], report=_fail, base=tmp_path / "out")
        assert found.source.path == "../in/a.txt"

    def test_memory_does_not_grow_with_the_number_of_documents(self, tmp_path: Path) -> None:
        peaks = []
        for count in (4, 40):
            _put(tmp_path, {f"{n}.txt": "Output rose 5%. " * 5000 for n in range(count)})
            told = subprocess.run([sys.executable, "-c", _PEAK, tmp_path], check=True, capture_output=True, text=True)
            peaks.append(int(told.stdout))
        assert 0 < peaks[1] < peaks[0] * 1.2 + 100_000


class TestIds:
    def test_names_that_clash_become_paths(self, tmp_path: Path) -> None:
        _put(tmp_path, {"in/x/r.txt": "5%", "in/y/r.txt": "5%", "in/r.md": "5%", "in/s.txt": "5%"})
        assert list(_read(tmp_path / "in")) == ["r.md", "s", "x/r.txt", "y/r.txt"]

    def test_paths_that_clash_become_longer_paths(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _put(tmp_path, {"x/r.txt": "5%", "y/r.txt": "5%"})
        monkeypatch.chdir(tmp_path)
        assert list(_read(Path("x"), Path("./y"))) == ["x/r.txt", "y/r.txt"]

    @given(st.lists(st.sampled_from(["a.txt", "a.md", "x/a.txt", "x/y/a.txt", "y/a.txt", "b.txt"]), min_size=1))
    def test_ids_are_unique(self, tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
        folder = _put(tmp_path_factory.mktemp("in"), dict.fromkeys(names, "5%"))
        ids = [
            entry.id for entry in listing([folder, folder / "x", *(folder / name for name in names)], lambda _: None)
        ]
        assert len(set(ids)) == len(ids) == len(set(names))


def _csl(*entries: object) -> str:
    return json.dumps(entries, indent=1)


class TestBibliography:
    def test_an_entry_is_found_by_name_or_by_file(self, tmp_path: Path) -> None:
        sources = _csl(
            {"id": "a", "title": "A", "issued": {"date-parts": [[2023, 7, 19]]}, "abstract": "long"},
            {"id": "second", "title": "B", "custom": {"file": "x/b.txt"}, "issued": {"date-parts": [["2023", "7"]]}},
        )
        found = _read(_put(tmp_path, {"a.txt": "5%", "x/b.txt": "5%", "sources.json": sources}))
        assert [(name, document.issued) for name, document in found.items()] == [
            ("a", "2023-07-19"),
            ("second", "2023-07"),
        ]
        assert found["a"].source.metadata == {"title": "A", "issued": {"date-parts": [[2023, 7, 19]]}}
        assert found["a"].source.guessed == frozenset()

    def test_a_date_that_is_about_right_is_a_guess(self, tmp_path: Path) -> None:
        sources = _csl({"id": "a", "title": None, "issued": {"date-parts": [[2023]], "circa": True}})
        found = _read(_put(tmp_path, {"a.txt": "Output rose 5% in 2023.", "sources.json": sources}))["a"]
        assert found.issued == "2023"
        assert found.source.guessed == {"issued"}

    def test_the_one_beside_the_document_comes_first(self, tmp_path: Path) -> None:
        _put(
            tmp_path, {"x/a.txt": "5%", "sources.json": _csl({"id": "a", "title": "far"}, {"id": "b", "title": "far"})}
        )
        _put(tmp_path, {"x/b.txt": "5%", "x/sources.json": _csl({"id": "a", "title": "near"})})
        titles = {name: document.source.metadata["title"] for name, document in _read(tmp_path).items()}
        assert titles == {"a": "near", "b": "far"}

    def test_what_it_lacks_is_read_from_the_document(self, tmp_path: Path) -> None:
        text = "Robots on the rise\n\nPublished: 19 July 2023\n\nOutput rose 5%.\n"
        found = _read(_put(tmp_path, {"a.txt": text, "sources.json": _csl({"id": "a", "publisher": "P"})}))["a"]
        assert found.source.metadata == {
            "publisher": "P",
            "title": "Robots on the rise",
            "issued": {"raw": "19 July 2023"},
        }
        assert found.issued == "19 July 2023"
        assert found.source.guessed == {"title"}

    @pytest.mark.parametrize(
        ("sources", "line", "reason"),
        [
            ('[\n {"id": "a"},\n {"id": "b"\n', 4, "delimiter"),
            ('[{"id": "a"}', 1, "missing after an entry"),
            ('[{"id": "a"}\n\n {"id": "b"}]', 3, "missing after an entry"),
            ('[{"id": "a"},\n]', 2, "Expecting value"),
            ('[{"id": "a"}]\nx', 2, "after the list's end"),
            ('{"id": "a"}', 1, "must be a list"),
            ("", 1, "must be a list"),
            (b"[\n\xff]", 2, "invalid UTF-8"),
            ("[" * 100_000, 1, "nested too deeply"),
            ('[\n"a"]', 2, "must be an object"),
            ('[\n{"title": "A"}]', 2, "needs an 'id'"),
            ('[\n{"id": "a", "title": 5}]', 2, "'title' of 'a' must be a string"),
            ('[\n{"id": "a", "issued": {"date-parts": [[2023, 2, 30]]}}]', 2, "is no date"),
            ('[\n{"id": "a", "issued": {"date-parts": []}}]', 2, "is no date"),
            ('[\n{"id": "a", "issued": 2023}]', 2, "'issued' of 'a'"),
            ('[\n{"id": "a", "volume": NaN}]', 2, "NaN is no number"),
            ('[\n{"id": "a", "volume": 1e999}]', 2, "1e999 is no number"),
            ('[{"id": "a"},\n{"id": "a"}]', 2, "a second entry"),
        ],
    )
    def test_an_error_has_its_line_and_the_documents_are_read(
        self, tmp_path: Path, sources: str | bytes, line: int, reason: str
    ) -> None:
        _put(tmp_path, {"a.txt": "5%", "b.txt": "5%", "sources.json": sources})
        reports = _Reports()
        found = [document.id for document in documents([tmp_path], report=reports)]
        assert found == ["a", "b"]
        assert len(reports) == 1
        assert isinstance(reports[0], InvalidSources)
        assert str(reports[0]).startswith(f"{tmp_path}/sources.json:{line}: ")
        assert reason in str(reports[0])

    def test_entries_beside_a_broken_one_are_used(self, tmp_path: Path) -> None:
        sources = '[{"id": "a", "title": "A"},\n {"id": 5.5},\n {"id": "b", "title": "B"}]'
        reports = _Reports()
        found = documents([_put(tmp_path, {"a.txt": "5%", "b.txt": "5%", "sources.json": sources})], report=reports)
        assert [document.source.metadata.get("title") for document in found] == ["A", "B"]
        assert [":2: " in str(report) for report in reports] == [True]

    def test_a_fifo_is_no_bibliography(self, tmp_path: Path) -> None:
        _put(tmp_path, {"a.txt": "5%"})
        os.mkfifo(tmp_path / "sources.json")
        reports = _Reports()
        assert [document.id for document in documents([tmp_path], report=reports)] == ["a"]
        assert "FIFO" in str(reports[0])


class TestDecoding:
    @pytest.mark.parametrize("text", ["Output rose 5%.\r\n\u2028\x85\ufeff北京\n", "£5 million", "𝟓 %"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
    def test_text_is_what_the_bytes_say(self, text: str, encoding: str) -> None:
        assert decode(text.encode(encoding), "a.txt") == (text, (), None)

    def test_big_endian_utf_16(self) -> None:
        assert decode(b"\xfe\xff" + "£5".encode("utf-16-be"), "a.txt").text == "£5"

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    def test_utf_16_without_a_mark_is_recognised(self, encoding: str) -> None:
        text = "Output of robots rose to £5m, up 5%.\n" * 3
        assert decode(text.encode(encoding), "a.txt") == (text, ("guessed_encoding",), None)

    def test_an_old_western_file_keeps_its_pounds(self) -> None:
        found = decode("First.\nProfit of £5m was “good”".encode("cp1252"), "a.txt")
        assert found.text == "First.\nProfit of £5m was “good”"
        assert found.flags == ("guessed_encoding",)
        assert str(found.complaint).startswith("a.txt:2: invalid UTF-8; read as Windows-1252")

    def test_stray_bytes_in_utf_8_are_replaced_and_told(self) -> None:
        found = decode("Été\nrose".encode() + b" \xff5%\xe2\x82", "a.txt")
        assert found.text == "Été\nrose \ufffd5%\ufffd"
        assert found.flags == ("garbled",)
        assert str(found.complaint) == "a.txt:2: invalid UTF-8; read with U+FFFD in 2 places, mend the file"

    def test_half_a_character_of_utf_16_is_replaced_and_told(self) -> None:
        found = decode("a\n5".encode("utf-16") + b"\x00\xd8x", "a.txt")
        assert found.text.startswith("a\n5\ufffd")
        assert found.flags == ("garbled",)
        assert "a.txt:2: invalid UTF-16" in str(found.complaint)

    def test_nul_characters_stay_and_are_told(self) -> None:
        text = "Output rose.\nIt was 5\0%, and so on, and so on, and so on."
        found = decode(text.encode(), "a.txt")
        assert (found.text, found.flags) == (text, ("garbled",))
        assert str(found.complaint) == "a.txt:2: 1 NUL character; read as it stands, mend the file"

    @pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0"])
    def test_a_byte_order_mark_alone_is_nothing(self, mark: bytes) -> None:
        with pytest.raises(UnreadableDocument, match="empty"):
            decode(mark, "a.txt")

    @given(st.binary(max_size=200))
    def test_any_bytes_are_text_or_refused(self, raw: bytes) -> None:
        try:
            found = decode(raw, "a.txt")
        except UnreadableDocument:
            return
        assert found.text.encode("utf-8")
        assert (found.complaint is None) or isinstance(found.complaint, GarbledDocument)

    @given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
    def test_utf_8_is_never_taken_for_anything_else(self, text: str) -> None:
        if not text.startswith("\ufeff") and not text.startswith(("PK", "%PDF-")):
            assert decode(text.encode(), "a.txt") == (text, (), None)

    def test_complaints_are_reported_and_the_document_read(self, tmp_path: Path) -> None:
        _put(tmp_path, {"a.txt": b"\xc3\xa9 5% \xff", "b.txt": "5%"})
        reports = _Reports()
        found = list(documents([tmp_path], report=reports))
        assert [(document.id, document.flags) for document in found] == [("a", ("garbled",)), ("b", ())]
        assert [str(report).partition(": ")[0] for report in reports] == [f"{tmp_path}/a.txt:1"]

    def test_the_hash_is_of_the_bytes(self, tmp_path: Path) -> None:
        raw = "5%".encode("utf-16")
        (found,) = documents([_put(tmp_path, {"a.txt": raw})], report=_fail)
        assert found.source.sha256 == sha256(raw).hexdigest()


class TestStdin:
    def test_it_is_one_document(self) -> None:
        found = stdin(io.BytesIO(b"# Robots\n\nOutput rose 5%.\n"), report=_fail)
        assert found is not None
        assert (found.id, found.source.path, found.source.metadata["title"]) == ("stdin", "-", "Robots")

    @pytest.mark.parametrize(("raw", "reason"), [(b"", "empty"), (b"x" * 101, "larger than 100 bytes")])
    def test_what_can_not_be_read_is_named(self, raw: bytes, reason: str) -> None:
        reports = _Reports()
        assert stdin(io.BytesIO(raw), max_size=100, report=reports) is None
        assert reason in str(reports[0])
        assert str(reports[0]).startswith("<stdin>: not read: ")

    def test_a_stream_without_end_is_cut(self) -> None:
        with Path("/dev/zero").open("rb") as stream:
            reports = _Reports()
            assert stdin(stream, max_size=1 << 20, report=reports) is None
        assert "larger than 1 MB" in str(reports[0])


TITLES: Final = {
    "Robots on the rise\n\nOutput rose 5%.": "Robots on the rise",
    "News\n\nRobots on the rise\n\nOutput rose.": "Robots on the rise",
    "Location: Home > Blogs > Robots\n\nRobots on the rise\n\nOutput": "Robots on the rise",
    "Robots on the rise\nPress release · 14 February 2025\n\nOutput": "Robots on the rise",
    "1 December 2025\n\nRobots on the rise\n\nOutput": "Robots on the rise",
    "## **Robots** on [the rise](http://x.y/z) ##\n\nOutput": "Robots on the rise",
    "Robots on the rise\n==================\n\nOutput": "Robots on the rise",
    "![picture](x.png)\n\n# Robots on the rise": "Robots on the rise",
    "---\ntitle: 'Robots: on the rise'\ndate: 2023-07-19\n---\n# Other": "Robots: on the rise",
    "Robots on the rise as demand for\nnew cars grows\n\nOutput": "Robots on the rise as demand for new cars grows",
    "Why are robots on the rise?\n\nThey are.": "Why are robots on the rise?",
    # None of these has one.
    "Output of robots rose by 5% in the first half of the year.\n\nMore": None,
    "Semiconductors – those tiny chips smaller than the tip of your finger –\npower everything. America\nmade": None,
    "Output rose by 5% over the whole of the year.\n\n## Outlook\n\nIt will rise.": None,
    "- one\n- two\n\nOutput": None,
    "Robots": None,
    "": None,
    " \n\n\t\n": None,
}

DATES: Final = {
    "Robots\n\n- Jan 23, 2019 -\n\nOutput": "Jan 23, 2019",
    " date 2023-06-11 \n\nOutput": "2023-06-11",
    "Robots on the rise\nStatistical Service, 9 May 2023\n\nOutput": "9 May 2023",
    "Robots on the rise\nPress release · 14 February 2025\n\nOutput": "14 February 2025",
    "Robots on the rise\n1 December 2025\n\nOutput": "1 December 2025",
    "Robots\n\nPublished: July 19th, 2023, 10:30 | Updated: July 20, 2023\n\nOutput": "July 19th, 2023",
    "Robots\nDate: 08.12.2025\n\nOutput": "08.12.2025",
    "Robots\n**Posted on 19-Jul-2023 by Kyla**\n\nOutput": "19-Jul-2023",
    "OSLO, Oct 24 (Northwire) - Profit fell 5%.": "Oct 24",
    "WASHINGTON, D.C., March 5, 2015 – Profit fell": "March 5, 2015",
    "Robots\n\nNEW YORK, 24 October 2024 (Northwire) - Profit": "24 October 2024",
    "Robots\n\nThursday, 19 October 2023 at 10:30 am\n\nOutput": "19 October 2023",
    "Munich, 11 June 2023 – Acme today announced that its output rose by 5%.": "11 June 2023",
    "**June 11, 2023** — Acme today announced that its output rose by 5%.": "June 11, 2023",
    "MUNICH – June 11, 2023 – Acme today announced": "June 11, 2023",
    "---\ndate: 2023-07-19 10:00:00 +0200\n---\nOutput": "2023-07-19 10:00:00 +0200",
    "Robots\n2023年7月19日\n\nOutput": "2023年7月19日",
    "HX-410 – description (rev. 3, 5 March 2024)\n\nIt lifts": "5 March 2024",
    # None of these says when it was written.
    "On March 5, 2015, the minister announced a plan.\n\nOutput": None,
    "Industrial production in March 2023\n\nOutput": None,
    "Output rose 5% in 2023.\n\nIt fell in 2022.": None,
    "GB/T 2020-10-1234 and 10.10.2020.5 are no dates": None,
    "": None,
}


class TestHead:
    @pytest.mark.parametrize(("text", "title"), TITLES.items())
    def test_titles(self, text: str, title: str | None) -> None:
        assert head(text).metadata.get("title") == title

    @pytest.mark.parametrize(("text", "issued"), DATES.items())
    def test_dates(self, text: str, issued: str | None) -> None:
        assert head(text).issued == issued

    def test_front_matter_is_told_and_the_rest_guessed(self) -> None:
        front = (
            "---\r\ntitle: A\r\nauthor: [Kyla, 'Lee']\r\nurl: https://x.y/z\r\nx:\r\n  - y\r\n---\r\nOutput 5 May 2023"
        )
        found = head(front)
        assert found.metadata == {
            "title": "A",
            "author": [{"literal": "Kyla"}, {"literal": "Lee"}],
            "URL": "https://x.y/z",
        }
        assert found.issued == "5 May 2023"
        assert found.guessed == {"issued"}

    def test_a_rule_at_the_top_is_no_front_matter(self) -> None:
        assert head("---\ntitle: x\n\nRobots on the rise\n").issued is None

    def test_the_files_name_is_asked_last(self) -> None:
        assert head("Output rose.", "2023-06-11-robots") == ({}, "2023-06-11", frozenset({"issued"}))
        assert head("Robots\n5 May 2023", "2023-06-11-robots").issued == "5 May 2023"

    @given(st.text(st.sampled_from("aA1 2023-./,\n#*_[]()>|:—JanMy"), max_size=300))
    def test_nothing_makes_it_raise(self, text: str) -> None:
        head(text)

    @pytest.mark.parametrize(
        "unit", ["A", "Aa ", "May ", "1", "1 ", "*", "[", "# ", "-\n", "a: ", "AA, ", "\n", "---\n"]
    )
    def test_no_text_makes_it_slow(self, unit: str) -> None:
        head(unit * 1_000_000)


CONSENT: Final = """\
Date: 08.12.2025
We always handle your personal data responsibly. For details please see our privacy policy.
Right of revocation
I understand that I can revoke my consent at will, and unsubscribe from the newsletter."""


class TestBoilerplate:
    ARTICLE: Final = "Output of robots rose by 5% in May.\n" * 12

    def test_consent_at_the_end_of_a_page_is_found(self) -> None:
        text = f"{self.ARTICLE}\n\n{CONSENT}\n\nKyla is a writer.\n"
        (span,) = boilerplate(text)
        assert text[span.start : span.end] == CONSENT

    def test_paragraphs_of_one_long_line_each_are_told_apart(self) -> None:
        last = "Kyla writes about robots, and has done so for 20 years. " * 5
        long = CONSENT.replace("details", "details " * 40)
        text = f"{self.ARTICLE}{long}\n{last}"
        text = text.replace(".\nOutput", ".\n\nOutput")
        assert [text[span.start : span.end] for span in boilerplate(text)] == [long]

    def test_copyright_needs_no_reader(self) -> None:
        text = self.ARTICLE + "\n\n© 2023 The Daily. All rights reserved.\n"
        assert [text[span.start : span.end] for span in boilerplate(text)] == ["© 2023 The Daily. All rights reserved."]

    @pytest.mark.parametrize(
        "article",
        [
            "The firm's privacy policy let it sell personal data of 5 million users, the regulator said.",
            "Subscribers to the newsletter rose by 5%.",
            "We raised our forecast for your industry.",
        ],
    )
    def test_news_is_none(self, article: str) -> None:
        assert boilerplate(f"{self.ARTICLE}\n\n{article}\n") == ()

    def test_the_first_third_of_a_page_is_never_any(self) -> None:
        assert boilerplate(f"{CONSENT}\n\n{self.ARTICLE * 3}") == ()

    def test_no_phrase_is_part_of_another(self) -> None:
        assert [(a, b) for a in BOILERPLATE for b in BOILERPLATE if a != b and a in b] == []

    @given(st.text(), st.integers(0, 20))
    def test_spans_stand_in_order_inside_the_text(self, noise: str, times: int) -> None:
        text = f"{noise}\n{CONSENT}\n{noise}\n" * times + noise
        spans = boilerplate(text)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end < other.start for one, other in pairwise(spans))
