"""Fact → JSON line, fast enough to be no part of the run.

A line is put together by hand: `dataclasses.asdict` and `json.dumps` take ten times as long. What many facts share
(source, generator, sentence) is serialised once and used again while it stays the same object.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.model import SCHEMA, Bound, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from mfgfacts.model import Base, Change, Fact, Quoted, Source, When

#: Members of `source` that are not CSL-JSON; a bibliography can't set them.
RESERVED: Final = frozenset({"path", "sha256", "guessed"})

#: More digits than any number of the world has; Python's `int` reads no more than 4,300.
MAX_DIGITS: Final = 4000

_LEADING: Final = ("title", "author", "issued", "URL")
_HEAD: Final = f'{{"schema":"{SCHEMA}","id":'

# U+2028 and U+2029 end a line for some readers, bidi controls hide text on a terminal, surrogates can't be written.
_UNSAFE: Final = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def lines(facts: Iterable[Fact]) -> Iterator[str]:
    """Serialise facts in their order."""
    return map(_Writer().line, facts)


def number(value: Decimal | None) -> str:
    """Write a number with all its digits and no others: `2937000`, `0.4`, `null`.

    Raises:
        ValueError: it is not finite or has more than 4,000 digits. A bug in a normaliser, never bad input.
    """
    if value is None:
        return "null"
    digits = str(value)
    if digits.isdecimal():  # as most are
        return digits
    if "E" in digits or "N" in digits or "I" in digits:
        digits = _plain(value)
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def _plain(value: Decimal) -> str:
    if not value.is_finite() or abs(value.adjusted()) > MAX_DIGITS:
        raise ValueError(f"no number for a fact: {value}")
    return format(value, "f")


def string(text: str) -> str:
    """Quote a string as JSON, keeping what is not ASCII; line separators, controls and surrogates are escaped."""
    return _safe(encode_basestring(text))


#: Words that come again and again: ids of documents, rules, units.
_name: Final = lru_cache(maxsize=1024)(string)


def _safe(written: str) -> str:
    """Escape what JSON leaves as it is: only what isn't printable can be unsafe, and it stands in strings only."""
    if (written.isascii() and "\x7f" not in written) or written.isprintable():
        return written
    return _UNSAFE.sub(_escape, written)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


class _Writer:
    """Serialises facts; remembers the JSON of the last sentence and of what the last document's facts share."""

    __slots__ = ("_sentence", "_shared")

    def __init__(self) -> None:
        self._sentence: tuple[str, str] = ("", '""')
        self._shared = _Shared("", None, "", "", "")

    def line(self, fact: Fact) -> str:
        """Serialise one fact as one line of JSON, without the newline."""
        (
            name, doc, kind, quote, start, end, row, column, paragraph, page, label, low, high, unit, base, bound,
            hedge, change, about, time, attribution, modality, words, prefix, suffix, group, flags, rule, origin, maker,
        ) = fact  # fmt: skip
        sentence, sentence_json = self._sentence
        if words is not sentence:
            sentence_json = string(words)
            self._sentence = (words, sentence_json)
        shared_doc, shared_origin, shared_maker, doc_json, end_json = self._shared
        if doc is not shared_doc or origin is not shared_origin or maker is not shared_maker:
            doc_json, end_json = _name(doc), f'{_source(origin)},"generator":{_name(maker)}}}'
            self._shared = _Shared(doc, origin, maker, doc_json, end_json)
        bare = kind is _DATE and (low, high, unit, base, bound, hedge, change) == _BARE
        quote_json = _quote(quote)
        when = "null" if time is None else _when(time, quote, quote_json)
        value = _NO_VALUE if bare else _value(low, high, unit, base, bound, hedge, change)
        said = (
            f'{_HEAD}{_quote(name)},"doc":{doc_json},"kind":"{kind._value_}","quote":{quote_json},'
            f'"start":{start},"end":{end},"line":{row},"column":{column},"paragraph":{paragraph},'
            f"{_NO_PAGE if page is None and label is None else _page(page, label)},"
            f'{value},"about":{"null" if about is None else _quote(about)},'
            f'"time":{when},'
            f'"attribution":{"null" if attribution is None else _quoted(attribution)},"modality":"{modality._value_}",'
            '"sentence":'
        )
        around = (
            f',"prefix":{_quote(prefix)},"suffix":{_quote(suffix)},'
            f'"group":{"null" if group is None else _quote(group)},"flags":{_flags(flags)},"rule":{_name(rule)},'
            '"source":'
        )
        return f"{_safe(said)}{sentence_json}{_safe(around)}{end_json}"


class _Shared(NamedTuple):
    """What the facts of a document share, and its JSON: the document's id, and how each line ends."""

    doc: str
    source: Source | None
    generator: str
    doc_json: str
    end_json: str


#: Quotes a string for a part of the line that `_safe` looks over as a whole.
_quote: Final = encode_basestring


#: Serialises one fact, by a writer of its own: a cache of one sentence and one source, each replaced in one step.
line: Final = _Writer().line


_NO_PAGE: Final = '"page":null,"page_label":null'
#: A date has no value.
_DATE: Final = Kind.DATE
_BARE: Final = (None, None, None, None, Bound.EQUAL, None, None)
_NO_VALUE: Final = '"low":null,"high":null,"unit":null,"base":null,"bound":"=","hedge":null,"change":null'


def _text(text: str | None) -> str:
    return "null" if text is None else _quote(text)


def _page(page: int | None, label: str | None) -> str:
    return f'"page":{"null" if page is None else page},"page_label":{_text(label)}'


def _value(  # noqa: PLR0913, PLR0917 - what says how much
    low: Decimal | None,
    high: Decimal | None,
    unit: str | None,
    base: Base | None,
    bound: Bound,
    hedge: str | None,
    change: Change | None,
) -> str:
    least = number(low)
    return (
        f'"low":{least},"high":{least if high is low else number(high)},'
        f'"unit":{"null" if unit is None else _name(unit)},"base":{"null" if base is None else _base(base)},'
        f'"bound":"{bound._value_}","hedge":{_text(hedge)},"change":{"null" if change is None else _change(change)}'
    )


def _base(base: Base) -> str:
    low, high, unit = base
    least = number(low)
    return f'{{"low":{least},"high":{least if high is low else number(high)},"unit":{_name(unit)}}}'


@cache
def _change(change: Change) -> str:
    return f'{{"direction":"{change.direction}","role":"{change.role}"}}'


def _when(when: When, quote: str, quote_json: str) -> str:
    """The JSON of a period, which is often the quote of its fact."""
    first, last, words, start, end = when
    words_json = quote_json if words is quote else _quote(words)
    return f'{{"from":"{_day(first)}","to":"{_day(last)}","quote":{words_json},"start":{start},"end":{end}}}'


@lru_cache(maxsize=1024)
def _day(day: date) -> str:
    return day.isoformat()


def _quoted(words: Quoted) -> str:
    quote, start, end = words
    return f'{{"quote":{_quote(quote)},"start":{start},"end":{end}}}'


@lru_cache(maxsize=256)
def _flags(flags: tuple[str, ...]) -> str:
    return f"[{','.join(map(string, flags))}]"


def _source(source: Source) -> str:
    metadata = source.metadata
    names = [name for name in _LEADING if name in metadata]
    names += [name for name in metadata if name not in _LEADING and name not in RESERVED]
    members = {"path": source.path, "sha256": source.sha256} | {name: metadata[name] for name in names}
    if source.guessed:
        members["guessed"] = sorted(source.guessed)
    return _safe(json.dumps(members, ensure_ascii=False, allow_nan=False, separators=(",", ":")))
