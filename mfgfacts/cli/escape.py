"""Text of documents made harmless for what shows it: a terminal, a spreadsheet, Markdown.

A document may hold escape sequences (ESC, OSC 8, OSC 52), C1 codes and bidirectional overrides. People see them
escaped; JSON keeps them true. Patterns are compiled when first needed: a search in a pipe needs none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import regex

#: What a terminal may obey or hide: control and format characters, surrogates, line and paragraph separators; not the
#: soft hyphen and the joiners that scripts need. The set is Unicode's own, which `regex` knows and `re` does not.
_CONTROL: Final = r"[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u00ad\u200c\u200d]]"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_HARMLESS: Final = r"=|[-+]?[0-9][0-9.,]*%?"


def plain(text: str) -> str:
    r"""Show control characters as escapes (``\x1b``, ``\u202e``)."""
    return text if text.isprintable() else _controls().sub(_escape, text)


def one_line(text: str) -> str:
    """Like `plain`, and line ends and tabs as single spaces."""
    return plain(re.sub(r"[ \t\n\r\f\v]+", " ", text).strip())


def json_text(line: str) -> str:
    r"""Write what a terminal would obey as ``\uXXXX``: the same JSON for a parser."""
    return line if line.isprintable() else _controls().sub(_json_escape, line)


def cell(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) and not re.fullmatch(_HARMLESS, text) else text


def markdown(text: str) -> str:
    """Escape what would end a table's cell or start HTML, a link or emphasis."""
    return re.sub(r"([\\`*\[\]|])", r"\\\1", one_line(text)).replace("&", "&amp;").replace("<", "&lt;")


@cache
def _controls() -> regex.Pattern[str]:
    import regex  # for a text that holds what is not printable, which few do

    return regex.compile(_CONTROL, flags=regex.V1)


def _escape(match: regex.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - the widths of Python's escapes


def _json_escape(match: regex.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:  # noqa: PLR2004 - the basic plane
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
