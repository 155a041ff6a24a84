"""Facts as citations: the quote, where it comes from and where it stands there.

    cited = citations(facts, by=Locate.AUTO)
    for block in FORMATS[Form.FOOTNOTE](cited): …

    entry       the source of a fact as a CSL-JSON item, and its citation key
    locate      page, section, paragraph or line
    prose       Markdown, footnotes, pandoc citations
    bibliography  BibTeX, RIS, CSL-JSON: one entry a source
    annotation  W3C Web Annotation
    fragment    the address of the quote in its page: #:~:text=
    styled      any CSL style, by citeproc-py

What is unknown (an author, a date) is left out or written as the style asks, never made up; nothing reads the clock.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from mfgfacts.cite.annotation import web_annotations
from mfgfacts.cite.bibliography import bibtex, csl_json, ris
from mfgfacts.cite.citation import Citation, citations
from mfgfacts.cite.fragment import addresses
from mfgfacts.cite.locate import Locate
from mfgfacts.cite.prose import footnotes, markdown, pandoc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["FORMATS", "Citation", "Form", "Locate", "citations"]


class Form(StrEnum):
    """How citations are written."""

    MD = "md"
    FOOTNOTE = "footnote"
    PANDOC = "pandoc"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"
    W3C = "w3c"
    URL = "url"


#: What each form is written by: blocks of lines, to be printed one after the other.
FORMATS: Final[Mapping[Form, Callable[[Sequence[Citation]], Iterator[str]]]] = {
    Form.MD: markdown,
    Form.FOOTNOTE: footnotes,
    Form.PANDOC: pandoc,
    Form.BIBTEX: bibtex,
    Form.RIS: ris,
    Form.CSL_JSON: csl_json,
    Form.W3C: web_annotations,
    Form.URL: addresses,
}
