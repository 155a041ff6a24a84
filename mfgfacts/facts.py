"""The claims and periods of a document's sentences → its facts: ids, places, quotes with their surroundings, flags."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from mfgfacts.model import GENERATOR, Bound, Fact, Kind, Modality, When, new

if TYPE_CHECKING:
    from collections.abc import Callable

    from mfgfacts.model import Base, Claim, Document, Period
    from mfgfacts.sentence import Sentence

_BLANK: Final = re.compile(r"\n[ \t\r]*\n\s*")
_LINE: Final = re.compile(r"\n")
#: Characters of `prefix` and `suffix`, and of the longest `sentence` and of each side of a quote in a longer one.
_CONTEXT: Final = 32
_LONGEST: Final = 1000
_SIDE: Final = 500
#: What each date is; a member of an enumeration takes ten times as long to look up as a name.
_DATE: Final = Kind.DATE
_EQUAL: Final = Bound.EQUAL
_ACTUAL: Final = Modality.ACTUAL


class Places:
    """Line, column, paragraph and page of rising offsets of one document; each stretch is counted once.

    Paragraphs are parted by blank lines, in a text without any by line ends.
    """

    __slots__ = ("_break", "_labels", "_line", "_line_end", "_line_start", "_pages", "_paragraph", "_text")

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._pages, self._labels = document.pages, document.page_labels
        self._break = _BLANK if _BLANK.search(document.text) else _LINE
        self._line, self._line_start, self._paragraph = 1, 0, 1
        self._line_end = document.text.find("\n")

    def of(self, offset: int) -> tuple[int, int, int, int | None, str | None]:
        """Line, column, paragraph, page and page label of an offset not before the last one asked for."""
        if offset > self._line_end >= 0:
            self._pass(offset)
        page = label = None
        if self._pages:
            page = bisect_right(self._pages, offset)
            label = self._labels[page - 1] if page and len(self._labels) >= page else None
        return self._line, offset - self._line_start + 1, self._paragraph, page, label

    def _pass(self, offset: int) -> None:
        """Count the line ends and paragraphs' ends before an offset."""
        text, first = self._text, self._line_end
        after = text.rfind("\n", first, offset) + 1
        self._line += text.count("\n", first, after)
        self._line_start, self._line_end = after, text.find("\n", offset)
        self._paragraph += len(self._break.findall(text, first, after))


class Maker:
    """Makes the facts of one document, sentence by sentence in reading order.

    Args:
        document: whose sentences they are.
        flags: what every fact of it is flagged with.
        named: names the next fact of the document with a sentence and a quote.
    """

    __slots__ = ("_boilerplate", "_flags", "_id", "_name", "_places", "_source", "_text")

    def __init__(self, document: Document, flags: tuple[str, ...], named: Callable[[str, str], str]) -> None:
        self._id, self._text, self._source = document.id, document.text, document.source
        self._flags = flags
        self._name = named
        self._places = Places(document)
        self._boilerplate = list(document.boilerplate)

    def flags_of(self, sentence: Sentence) -> tuple[str, ...]:
        """What each fact of the sentence is flagged with."""
        flags = self._flags
        if len(sentence.text) > _LONGEST:
            flags = (*flags, "long_sentence")
        if self._boilerplate:
            while self._boilerplate and self._boilerplate[0].end <= sentence.start:
                self._boilerplate.pop(0)
            if self._boilerplate and self._boilerplate[0].start <= sentence.start:
                flags = (*flags, "boilerplate")
        return flags

    def _named(self, sentence: Sentence, start: int, end: int) -> tuple[str, str, str]:
        """The fact's id, its sentence and its quote."""
        words = sentence.text
        if len(words) > _LONGEST:
            words = _cut(words, start - sentence.start, end - sentence.start)
        quote = self._text[start:end]
        return self._name(words, quote), words, quote

    def quantity(
        self, sentence: Sentence, claim: Claim, base: Base | None, flags: tuple[str, ...], groups: dict[int, str]
    ) -> Fact:
        """The fact of a claim; `groups` gathers the id that each group goes by."""
        mention, value, about, change, time, attribution, modality, number, doubts, _ = claim
        start, end, text = mention.start, mention.end, self._text
        name, words, quote = self._named(sentence, start, end)
        line, column, paragraph, page, label = self._places.of(start)
        kind, low, high, unit, bound = value
        group = None if number is None else groups.setdefault(number, name)
        return new(Fact, (
            name, self._id, kind, quote, start, end, line, column, paragraph, page, label,
            low, high, unit, base, bound, mention.hedge, change, about, time, attribution, modality, words,
            text[start - _CONTEXT if start > _CONTEXT else 0 : start], text[end : end + _CONTEXT], group,
            flags + doubts if doubts else flags, mention.rule, self._source, GENERATOR,
        ))  # fmt: skip

    def date(self, sentence: Sentence, j: int, period: Period, about: str | None, flags: tuple[str, ...]) -> Fact:
        """The fact of the sentence's `j`-th period."""
        rule, start, end, _ = sentence.periods[j]
        text = self._text
        name, words, quote = self._named(sentence, start, end)
        line, column, paragraph, page, label = self._places.of(start)
        first, last, doubts = period
        time = new(When, (first, last, quote, start, end)) if first and last else None
        return new(Fact, (
            name, self._id, _DATE, quote, start, end, line, column, paragraph, page, label,
            None, None, None, None, _EQUAL, None, None, about, time, None, _ACTUAL,
            words, text[start - _CONTEXT if start > _CONTEXT else 0 : start], text[end : end + _CONTEXT], None,
            flags + doubts if doubts else flags, rule, self._source, GENERATOR,
        ))  # fmt: skip


def _cut(words: str, start: int, end: int) -> str:
    """At most 500 characters on either side of the quote, cut at a space."""
    first, last = max(0, start - _SIDE), min(len(words), end + _SIDE)
    if first:
        space = words.find(" ", first, start)
        first = space + 1 if space >= 0 else first
    if last < len(words):
        space = words.rfind(" ", end, last)
        last = space if space > end else last
    return words[first:last]
