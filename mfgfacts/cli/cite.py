"""`mfgfacts cite`: facts as citations."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from mfgfacts import store
from mfgfacts.cite import FORMATS, Form, Locate, citations
from mfgfacts.cli import limits
from mfgfacts.cli.escape import plain
from mfgfacts.cli.files import DEFAULT, Reports, facts_stream, stdin_rows
from mfgfacts.cli.files import facts as facts_of
from mfgfacts.cli.options import FactsOption
from mfgfacts.cli.render import say
from mfgfacts.errors import InvalidFact
from mfgfacts.search import Query, Search, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from mfgfacts.cite import Citation
    from mfgfacts.model import Fact

EXAMPLES: Final = """\
mfgfacts cite 4fb4623d45                    a fact, by the end of its id
mfgfacts cite --query "5G base stations" --format footnote
mfgfacts search 5G | mfgfacts cite - --format pandoc
mfgfacts cite 4fb4623d45 --style apa       needs: pip install 'mfgfacts[cite]'
mfgfacts cite --query 5G --format bibtex > sources.bib
"""

_STDIN: Final = "-"


def command(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="Ids, or beginnings or ends of them; - for ids or facts from stdin."),
    ] = None,
    query: Annotated[
        str | None, typer.Option("--query", "-Q", metavar="WORDS", help="Cite the facts that a search finds.")
    ] = None,
    max_count: Annotated[
        int, typer.Option("--max-count", "-m", metavar="N", help="The best N of --query; 0 for all.", min=0)
    ] = 1,
    form: Annotated[Form, typer.Option("--format", metavar="FORMAT", help=f"{', '.join(Form)}.")] = Form.MD,
    style: Annotated[
        str | None, typer.Option("--style", metavar="NAME", help="A citation style: apa, chicago-author-date, ieee, ….")
    ] = None,
    csl: Annotated[str | None, typer.Option("--csl", metavar="FILE", help="A citation style of your own.")] = None,
    locator: Annotated[
        Locate,
        typer.Option("--locator", metavar="PLACE", help="page, section, paragraph or line; auto is page or paragraph."),
    ] = Locate.AUTO,
    accessed: Annotated[
        str | None, typer.Option("--accessed", metavar="DAY", help="When the pages were accessed: 2023-07-19.")
    ] = None,
    facts: FactsOption = DEFAULT,
) -> None:
    """Write facts as citations: the quote, its source and its place there.

    md, footnote and pandoc write the sentence and cite it; bibtex, ris and csl-json the sources cited, once each; w3c
    Web Annotations; url the address of the quote in its page. A style writes text as it asks.

    Exit status: 0 cited, 1 the query finds nothing, 2 where an id is unknown or something could not be read.
    """
    if style and csl:
        raise typer.BadParameter("say either --style or --csl", param_hint="--csl")
    if bool(names) is (query is not None):
        raise typer.BadParameter("name facts, or find them with --query", param_hint="ID")
    report = Reports()
    found = _found(names or (), query, max_count, facts, report)
    texts = _Texts(
        "" if facts == _STDIN else os.path.dirname(facts), read=form is Form.URL or locator is Locate.SECTION
    )
    day = limits.day(accessed, "--accessed") if accessed else None
    cited = citations(found, locator, read_date=_read_date, text_of=texts.of, accessed=day)
    if cited:
        _write(cited, form, os.path.join(".", csl) if csl else style)
    elif query is not None:
        say("no fact found")
    raise typer.Exit(report.status(0 if cited else 1))


def _found(names: Sequence[str], query: str | None, most: int, facts: str, report: Reports) -> list[Fact]:
    if query is not None:
        phrases = parse(query)
        if not phrases:
            raise typer.BadParameter("name words to find", param_hint="--query")
        return _searched(facts, Query(phrases), most, report)
    given: list[Fact] = []
    wanted: list[str] = [name for name in names if name != _STDIN]
    if _STDIN in names:
        for number, line, _ in stdin_rows(report):
            if line.lstrip().startswith("{"):
                given += _fact(line, number, report)
            elif line.strip():
                wanted.append(line.strip())
    return given + (store.named(facts_of(facts, report), wanted, report) if wanted else [])


def _searched(facts: str, query: Query, most: int, report: Reports) -> list[Fact]:
    with facts_stream(facts) as stream:
        found = Search(stream, "<stdin>" if facts == _STDIN else facts, query, report, say, index="auto")
        cited = [hit.fact for hit in found.hits(most)]
        found.close()
    return cited


def _fact(line: str, number: int, report: Reports) -> Iterator[Fact]:
    try:
        yield store.fact(line, "<stdin>", number)
    except InvalidFact as error:
        report(error)


def _read_date(printed: str) -> date | None:
    from mfgfacts.normalise.issued import of_metadata

    return of_metadata(printed)


class _Texts:
    """The documents of the facts cited, each read once; said where one is not as it was read."""

    def __init__(self, folder: str, *, read: bool) -> None:
        self._folder = folder
        self._read = read
        self._texts: dict[str, str | None] = {}

    def of(self, fact: Fact) -> str | None:
        """Return the text of a fact's document, None where it is gone or has changed, or nobody asked."""
        if not self._read:
            return None
        path = os.path.normpath(os.path.join(self._folder, fact.source.path))
        if path not in self._texts:
            self._texts[path] = self._text(path, fact.source.sha256)
            if self._texts[path] is None:
                say(f"{plain(path)}: the document is not there as it was read; what is cited is not checked against it")
        return self._texts[path]

    def _text(self, path: str, digest: str) -> str | None:
        from mfgfacts.read import documents

        if not os.path.isfile(path):
            return None
        document = next(documents([Path(path)], report=lambda _: None), None)
        return document.text if document is not None and document.source.sha256 == digest else None


def _write(cited: Sequence[Citation], form: Form, style: str | None) -> None:
    blocks: Iterator[str]
    if style:
        from mfgfacts.cite.styled import styled

        blocks = styled(cited, style)
    else:
        blocks = FORMATS[form](cited)
    terminal = sys.stdout.isatty()
    for block in blocks:
        print("\n".join(map(plain, block.split("\n"))) if terminal else block)
