"""FTS5's own query syntax, with each word brought to the form that the index holds.

expression = column filters ("title:", "- speaker:", "{claim sentence}:"), words, "quoted phrases", prefix*, ^first,
             NEAR(a b, 5), AND, OR, NOT, brackets; see https://sqlite.org/fts5.html#full_text_query_syntax
"""

from __future__ import annotations

import re
from typing import Final

from mfgfacts.errors import InvalidQuery
from mfgfacts.index.words import normal

_MOST: Final = 100_000
_PARTS: Final = re.compile(
    r"""
    (?P<string>"(?:[^"]|"")*+")                      # a quoted phrase
    | (?P<column>\{[^}"]*+\}\s*+:|[A-Za-z_]++\s*+:)  # a column or several
    | (?P<near>,\s*+[0-9]++)                         # the distance in NEAR
    | (?P<word>[^\s"(){}:,*^+\-]++)                  # a word, as long as FTS5 takes it for one
    """,
    re.VERBOSE,
)
_OPERATORS: Final = frozenset({"AND", "OR", "NOT", "NEAR"})


def translated(query: str) -> str:
    """Return a query in FTS5's syntax with its words in the singular, folded, each quoted.

    Raises:
        InvalidQuery: it is longer than a query can be, or a quotation mark is not closed.
    """
    if len(query) > _MOST:
        raise InvalidQuery(query, "the query is too long")
    result = _PARTS.sub(_translated, query)
    if _PARTS.sub(lambda found: "" if found["string"] else found[0], query).count('"'):
        raise InvalidQuery(query, "a quotation mark is not closed")
    return result


def marked(query: str) -> tuple[str, ...]:
    """Return the phrases of a query in FTS5's syntax as `parse` would: what is to stand out in what is shown."""
    words = (_words(found) for found in _PARTS.finditer(query))
    return tuple(dict.fromkeys(form for form in words if form.strip()))


def told(error: str) -> str:
    """Say in a user's words what FTS5 says of a query."""
    if error.startswith("no such column"):
        return f"{error}; there are claim, speaker, sentence and title"
    if "stack" in error:
        return "the brackets are too deep"
    if error.endswith('near ""') or "special query" in error:
        return "syntax error: a word is missing, or a bracket"
    return error.removeprefix("fts5: ")


def _words(found: re.Match[str]) -> str:
    """Return the normal form of a phrase or a word; empty where the part is neither."""
    if found["string"]:
        return normal(found["string"][1:-1].replace('""', '"'))
    return normal(found["word"]) if found["word"] and found["word"] not in _OPERATORS else ""


def _translated(found: re.Match[str]) -> str:
    words = _words(found)
    return '"{}"'.format(words.strip().replace('"', '""')) if words else found[0]
