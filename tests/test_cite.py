"""Citations as real readers take them: pandoc, rispy, a JSON-LD processor, a browser (tests/test_cite_browser.py)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING, Final

import pypandoc
import pytest
import rispy
from pyld import jsonld

from mfgfacts.cite import FORMATS, Form, Locate, citations
from mfgfacts.model import Document, Source
from mfgfacts.pipeline import extract
from tests.conftest import ROOT, SEEDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mfgfacts.cite import Citation
    from mfgfacts.model import Fact
    from tests.conftest import Run

TEXT: Final = (
    "# Output & prices\n\nSteel output rose 4.2% to 1,140 tonnes in May 2023, the Bureau of *Metals* said.\n\n"
    "## Wages_and #hours\n\nWages rose 4.2% too.\nThe index stood at 50.3 [a] <b>.\n"
)
BORK: Final[Mapping[str, object]] = {
    "type": "article-magazine",
    "title": "“Smart” 100% & made_in {Norvale} ~ #1",
    "author": [{"family": "Bork", "given": "Ida"}, {"literal": "Bureau of Metals and Ores"}],
    "container-title": "Metals & Mines",
    "publisher": "Norvale Press",
    "issued": {"date-parts": [[2023, 6, 11]]},
    "URL": "https://example.org/a_b?q=1&r=%20x",
    "note": "a note",
}
PANDOC: Final = pypandoc.get_pandoc_path()  # Debian 12 has one that reads no RIS


def facts_of(metadata: Mapping[str, object], text: str = TEXT, path: str = "notes/metals.md") -> list[Fact]:
    source = Source(path, "0" * 64, metadata)
    return [fact for fact in extract(Document("metals", text, source), date(2023, 6, 11)) if fact.kind != "date"]


def written(form: Form, cited: Sequence[Citation]) -> str:
    return "\n".join(FORMATS[form](cited)) + "\n"


def pandoc(text: str, source: str, target: str, *more: str) -> str:
    command = [PANDOC, "-f", source, "-t", target, "--wrap=none", *more]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("form", "reader"), [(Form.BIBTEX, "biblatex"), (Form.CSL_JSON, "csljson"), (Form.RIS, "ris")])
def test_pandoc_reads_a_bibliography_back(form: Form, reader: str) -> None:
    (read,) = json.loads(pandoc(written(form, citations(facts_of(BORK))), reader, "csljson"))
    assert read["title"] == BORK["title"]
    assert read["container-title"] == BORK["container-title"]
    assert [name.get("literal") or name["family"] for name in read["author"]] == ["Bork", "Bureau of Metals and Ores"]
    assert read["issued"]["date-parts"] == ([[2023]] if form is Form.RIS else [[2023, 6, 11]])  # pandoc's RIS has years
    assert read["URL"] == BORK["URL"]
    assert read["publisher"] == BORK["publisher"]


def test_ris_reads_back_field_by_field() -> None:
    (read,) = rispy.loads(written(Form.RIS, citations(facts_of(BORK), accessed=date(2024, 1, 2))))
    assert read["type_of_reference"] == "MGZN"
    assert read["authors"] == ["Bork, Ida", "Bureau of Metals and Ores,"]  # the comma: it has no parts
    assert read["title"] == BORK["title"]
    assert read["urls"] == [BORK["URL"]]
    assert (read["date"], read["access_date"]) == ("2023/06/11", "2024/01/02")


@pytest.mark.parametrize("issued", [None, {"date-parts": [[2023]]}, {"raw": "June 2023 or so"}, {"raw": "2023-06"}])
def test_a_date_is_given_as_far_as_it_is_known(issued: object) -> None:
    cited = citations(facts_of({"title": "Metals", "issued": issued} if issued else {"title": "Metals"}))
    known = {str(None): None, "{'date-parts': [[2023]]}": [[2023]], "{'raw': '2023-06'}": [[2023, 6]]}.get(str(issued))
    for form, reader in ((Form.BIBTEX, "biblatex"), (Form.CSL_JSON, "csljson"), (Form.RIS, "ris")):
        (read,) = json.loads(pandoc(written(form, cited), reader, "csljson"))
        parts = read.get("issued", {}).get("date-parts")
        read_of_ris = known and [known[0][:1]]
        assert parts == (read_of_ris if form is Form.RIS else known)
        assert "author" not in read


def test_pandoc_renders_its_citation_and_the_bibliography() -> None:
    plain = pandoc(written(Form.PANDOC, citations(facts_of(BORK))), "markdown", "plain", "--citeproc")
    assert re.search(
        r"Steel output rose 4.2% to 1,140 tonnes in May 2023, the Bureau of \*Metals\* said.” \(Bork", plain
    )
    assert "para. 2)" in plain
    assert plain.count("https://example.org/a_b?q=1&r=%20x") == 1


def test_markup_in_a_quote_is_text() -> None:
    cited = citations(facts_of(BORK))
    for form in (Form.MD, Form.FOOTNOTE):
        for reader in ("markdown", "commonmark_x"):
            plain = " ".join(pandoc(written(form, cited), reader, "plain").split())
            assert "The index stood at 50.3 [a] <b>." in plain.replace("**", "")
            assert "the Bureau of *Metals* said." in plain


def test_a_footnote_is_one_and_names_its_source() -> None:
    html = pandoc(written(Form.FOOTNOTE, citations(facts_of(BORK)[:1])), "markdown", "html")
    assert html.count('class="footnote-ref"') == 1
    assert "Ida Bork, Bureau of Metals and Ores, <em>“Smart” 100%" in html
    assert "2023-06-11, para. 2" in html


def test_the_quote_is_bold_where_it_stands() -> None:
    wages = facts_of(BORK)[2]
    assert wages.quote == "4.2%"
    twice = facts_of(BORK, "Prices rose 4% and wages rose 4% in May.\n")
    assert ["Prices rose **4%** and" in written(Form.MD, citations([fact])) for fact in twice] == [True, False]


def test_places_are_named_as_asked_or_the_nearest_that_is_known() -> None:
    facts = facts_of(BORK)
    by = {by: citations(facts, by, text_of=lambda _: TEXT)[-1].locator for by in Locate}
    assert str(by[Locate.AUTO]) == str(by[Locate.PAGE]) == "para. 4"
    assert str(by[Locate.LINE]) == "l. 8"
    assert str(by[Locate.SECTION]) == "sec. Wages_and #hours"
    paged = facts[0]._replace(page=7, page_label="vii")
    assert str(citations([paged])[0].locator) == "p. vii"


def test_nothing_is_made_up() -> None:
    (cited, *_) = citations(facts_of({}, path="-"))
    assert cited.item == {"id": "metals", "type": "document"}
    assert written(Form.MD, [cited]).endswith("> — n.d., para. 2\n")


@pytest.mark.parametrize(
    "metadata",
    [
        {"author": "kyla", "title": 7, "type": "x", "issued": 5, "URL": "javascript:alert(1)"},
        {"author": [None, 3, {}, {"given": "Ida"}], "issued": {"date-parts": [[None]]}, "URL": "https://a b"},
        {"author": {"family": "x"}, "issued": {"date-parts": []}, "custom": {"a": 1}, "title": ["x"]},
    ],
)
def test_metadata_of_others_is_taken_only_where_it_is_what_csl_has(metadata: Mapping[str, object]) -> None:
    for form in Form:
        out = written(form, citations(facts_of(metadata)))
        assert "javascript" not in out
        assert "custom" not in out


def test_an_annotation_holds_terms_of_the_vocabulary_alone() -> None:
    context = json.loads((ROOT / "tests" / "anno.jsonld").read_text(encoding="utf-8"))

    def load(url: str, options: Mapping[str, object]) -> dict[str, object]:
        del options
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": url, "document": context}

    for line in FORMATS[Form.W3C](citations(facts_of(BORK))):
        annotation = json.loads(line)
        options = {"documentLoader": load}
        (expanded,) = jsonld.expand(annotation, options)
        again = jsonld.compact(expanded, context, options)
        assert {**again, "@context": annotation["@context"]} == annotation
        assert "urn:mfgfacts:" in expanded["@id"]
        (target,) = expanded["http://www.w3.org/ns/oa#hasTarget"]
        selectors = target["http://www.w3.org/ns/oa#hasSelector"]
        exact, position = annotation["target"]["selector"]
        assert TEXT[position["start"] : position["end"]] == exact["exact"]
        assert [each["@type"] for each in selectors] == [
            ["http://www.w3.org/ns/oa#TextQuoteSelector"],
            ["http://www.w3.org/ns/oa#TextPositionSelector"],
        ]


def test_a_bibliography_names_each_source_once_and_keys_differ() -> None:
    facts = [*facts_of(BORK), *(fact._replace(id=f"{fact.id}b", doc="Metals") for fact in facts_of({}))]
    facts += [fact._replace(id=f"{fact.id}c", doc="a b/ç") for fact in facts_of({})]
    cited = citations(facts)
    assert list(dict.fromkeys(citation.key for citation in cited)) == ["metals", "Metals-2", "a-b"]
    assert written(Form.BIBTEX, cited).count("@") == 3


# The command.


@pytest.fixture
def place(run: Run, tmp_path: Path) -> Path:
    """Give a folder with the seeds' facts."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    assert run("extract", "-q").returncode == 0
    return tmp_path


def test_cite_takes_ids_queries_and_facts_from_stdin(run: Run, place: Path) -> None:
    by_id = run("cite", "4fb4623d45", "--format", "footnote")
    assert by_id.returncode == 0
    assert "[^4fb4623d45]: kyla, *Digitization" in by_id.stdout
    hits = run("search", "5G base stations", "--kind", "count", "-m", "1").stdout
    assert run("cite", "-", "--format", "footnote", stdin=hits).stdout == by_id.stdout
    assert run("cite", "-", "--format", "footnote", stdin="4fb4623d45\n\n").stdout == by_id.stdout
    assert run("cite", "--query", "2.937 million 5G base stations", "--format", "footnote").stdout == by_id.stdout
    del place


def test_cite_says_what_it_cannot_cite_and_cites_the_rest(run: Run, place: Path) -> None:
    done = run("cite", "4fb4623d45", "4fb4623dff", "002_", "--format", "url")
    assert done.returncode == 2
    assert done.stdout == "seeds/002_8324fd74082fd877.txt#:~:text=2.937%20million\n"
    assert "'4fb4623dff' is no fact's id; nearest: 002_8324fd74082fd877-4fb4623d45" in done.stderr
    assert "'002_' fits several facts" in done.stderr
    broken = run("cite", "-", stdin=(place / "facts.jsonl").read_text(encoding="utf-8").splitlines()[0] + '\n{"a":\n')
    assert broken.returncode == 2
    assert broken.stdout.startswith("> ")
    assert "<stdin>:2: not a fact" in broken.stderr
    assert run("cite", "--query", "xyzzy").returncode == 1
    assert run("cite").returncode == 2
    assert run("cite", "x", "--query", "y").returncode == 2


def test_an_address_without_its_document_says_so(run: Run, place: Path) -> None:
    (place / "seeds" / "002_8324fd74082fd877.txt").write_text("else", encoding="utf-8")
    done = run("cite", "4fb4623d45", "--format", "url")
    assert done.returncode == 0
    assert done.stdout.endswith("#:~:text=built%20and%20opened-,2.937%20million,-5G%20base%20stations%2C\n")
    assert "the document is not there as it was read" in done.stderr


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("apa", "(Bork, 2021, para. 9)"),
        ("chicago-author-date", "(Bork 2021, para. 9)"),
        ("ieee", "[1, Para. 9]"),
    ],
)
def test_styles_write_as_they_ask(style: str, shown: str, run: Run, place: Path) -> None:
    done = run("cite", "--query", "49.1 %", "--style", style)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout
    assert "is making progress" in done.stdout.lower()
    del place


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        ("", "Document is empty"),
        ("<style", "2.csl:1: no citation style"),
        ("<a/>", "it is no CSL style"),
        ('<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><style>&b;</style>', "it declares a document type"),
    ],
)
def test_a_broken_style_is_named(content: str | None, reason: str, run: Run, place: Path) -> None:
    if content is not None:
        (place / "2.csl").write_text(content, encoding="utf-8")
    done = run("cite", "4fb4623d45", "--csl", "2.csl")
    assert done.returncode == 2
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
    assert run("cite", "4fb4623d45", "--style", "no-such-style").returncode == 2
