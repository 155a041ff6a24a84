"""Bytes → text, and what was wrong with the bytes.

    UTF-8, UTF-16, UTF-32 with a byte order mark    as they say; the mark is no part of the text
    UTF-16 without a mark                           recognised by its NUL bytes, flagged `guessed_encoding`
    UTF-8 without a mark                            the ordinary case
    Windows-1252                                    mostly ASCII and no UTF-8 at all ("£5m" of an old file): read as
                                                    such, reported, flagged `guessed_encoding`
    UTF-8 with errors                               U+FFFD for each, reported, flagged `garbled`
    text with NUL bytes or other controls           read as it is, reported, flagged `garbled`
    anything that is mostly controls                a binary file: refused

A damaged document is read as far as it goes, since its numbers are most often whole; but it is never quiet about it.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.errors import GarbledDocument, UnreadableDocument

if TYPE_CHECKING:
    from pathlib import Path

# UTF-32's mark begins with UTF-16's, so it comes first.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: Final = (
    (b"%PDF-", "a PDF; pipe its text: pdftotext FILE - | mfgfacts extract -"),
    (b"PK\x03\x04", "a zip archive or office document; pipe its text: pandoc -t plain FILE | mfgfacts extract -"),
    (b"\x1f\x8b", "compressed; unpack it first: gunzip -c FILE | mfgfacts extract -"),
    (b"\x89PNG", "a picture; it holds no text"),
    (b"\xff\xd8\xff", "a picture; it holds no text"),
)
_CONTROLS: Final = bytes(n for n in range(32) if n not in b"\t\n\v\f\r\x1b") + b"\x7f"
_HEAD: Final = 4096
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


class Decoded(NamedTuple):
    """A document's text, its flags, and what to tell the user."""

    text: str
    flags: tuple[str, ...] = ()
    complaint: GarbledDocument | None = None


def decode(raw: bytes, name: Path | str) -> Decoded:
    """Decode a document.

    Raises:
        UnreadableDocument: it is empty, or no text.
    """
    if not raw:
        raise UnreadableDocument(name, "it is empty (0 bytes); fill it or remove it")
    for magic, remedy in _MAGIC:
        if raw.startswith(magic):
            raise UnreadableDocument(name, f"it is {remedy}")
    for mark, encoding in _MARKS:
        if raw == mark:
            raise UnreadableDocument(name, "it is empty (a byte order mark alone); fill it or remove it")
        if raw.startswith(mark):
            return _marked(raw[len(mark) :], encoding, name)
    guess = _utf16(raw[:_HEAD])
    if guess:
        marked = _marked(raw, guess, name)
        return marked._replace(flags=("guessed_encoding", *marked.flags))
    return _unmarked(raw, name)


def _marked(raw: bytes, encoding: str, name: Path | str) -> Decoded:
    try:
        return _controls(raw.decode(encoding), name)
    except UnicodeDecodeError as error:
        text = raw.decode(encoding, "replace")
        line = raw[: error.start].decode(encoding, "replace").count("\n") + 1
        return _replaced(text, line, f"invalid {encoding[:6].upper()}", name)


def _unmarked(raw: bytes, name: Path | str) -> Decoded:
    try:
        return _controls(raw.decode(), name)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        _refuse_binary(raw, name)
        western = _western(raw)
        if western is None:
            return _replaced(raw.decode("utf-8", "replace"), line, "invalid UTF-8", name)
    complaint = "invalid UTF-8; read as Windows-1252 (convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE)"
    return Decoded(western, ("guessed_encoding",), GarbledDocument(name, line, complaint))


def _western(raw: bytes) -> str | None:
    """Read as Windows-1252 what is mostly ASCII and holds no UTF-8 sequence; five bytes have no meaning there."""
    if _MULTIBYTE.search(raw) or len(raw.translate(None, bytes(range(128)))) * 10 > len(raw):
        return None
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _replaced(text: str, line: int, what: str, name: Path | str) -> Decoded:
    count = text.count("\ufffd")
    complaint = f"{what}; read with U+FFFD in {count} {'place' if count == 1 else 'places'}, mend the file"
    return Decoded(text, ("garbled",), GarbledDocument(name, line, complaint))


def _controls(text: str, name: Path | str) -> Decoded:
    if "\0" not in text:
        return Decoded(text)
    _refuse_binary(text.encode("utf-8", "replace"), name)
    line = text.count("\n", 0, text.index("\0")) + 1
    count = text.count("\0")
    what = "1 NUL character; read as it stands" if count == 1 else f"{count} NUL characters; read as they stand"
    complaint = f"{what}, mend the file"
    return Decoded(text, ("garbled",), GarbledDocument(name, line, complaint))


def _refuse_binary(raw: bytes, name: Path | str) -> None:
    head = raw[:_HEAD]
    if (len(head) - len(head.translate(None, _CONTROLS))) * 20 > len(head) > 20:  # noqa: PLR2004 - a twentieth
        raise UnreadableDocument(name, "it is a binary file, not text; convert it to text first")


def _utf16(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: nearly every other byte of Western text is NUL there, no other one is."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    most = len(head) * 0.4
    if odd >= most * 0.75 and even * 20 <= odd:
        return "utf-16-le" if odd > 1 else None
    if even >= most * 0.75 and odd * 20 <= even:
        return "utf-16-be" if even > 1 else None
    return None
