"""What stands between the sentences with numbers, where it tells who speaks: before one, or behind its quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.model import new
from mfgfacts.relate import is_item
from mfgfacts.relate.earlier import NOBODY, Earlier
from mfgfacts.relate.speaker import closing_speaker, leans_back, opening_speaker
from mfgfacts.segment import cut, passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.sentence import Sentence

#: Characters between two sentences with numbers that may hold another, and how many are looked at for a speaker.
_GAP: Final = 8
_LOOK_BACK: Final = 300
#: Characters in which a quotation must close for its speaker to be looked for, and how many are looked at behind it.
_QUOTATION: Final = 600
_BEHIND: Final = 160


class Around(NamedTuple):
    """What stands around a sentence.

    Attributes:
        before: what stands before it without a number, where it may speak of somebody named there.
        quoted: it begins inside a quotation.
        blank: a blank line stands between it and the sentence before.
        later: who is named behind the quotation that it leaves open.
    """

    before: Sentence | None
    quoted: bool
    blank: bool
    later: Earlier


def around(text: str, sentences: Sequence[Sentence], end: int) -> Iterator[Around]:
    """What stands around each sentence; `end` is where the one before the first ended."""
    for sentence in sentences:
        start, valued = sentence.start, bool(sentence.quantities)
        quoted = valued and not sentence.first_in_paragraph and cut.is_quoted(text, start)
        before, blank = None, False
        if start > end + 1:
            blank = text.find("\n\n", end, start) >= 0
            before = _leant_on(text, sentence, end, quoted=quoted)
        speaks = valued and (quoted or '"' in sentence.tags)
        yield new(Around, (before, quoted, blank, _later(text, sentence) if speaks else NOBODY))
        end = sentence.end


def _leant_on(text: str, sentence: Sentence, end: int, *, quoted: bool) -> Sentence | None:
    """What stands between a sentence and the `end` of the one before it, where the sentence may lean on it."""
    first, start = end, sentence.start
    if start - end <= _GAP:
        return None
    if start - end > _LOOK_BACK:
        first = start - _LOOK_BACK
    if quoted or leans_back(sentence) or (is_item(sentence) and ":\n" in text[first:start]):
        return passage(text, first, start)
    return None


def _next(text: str, sentence: Sentence) -> Earlier:
    """Who speaks behind a whole quotation that opens its paragraph: "“We grew 4%.” Ann Lee said that …"."""
    whole = sentence.first_in_paragraph and sentence.tags[0] == '"' == sentence.tags[-1]
    if not whole or text[sentence.end : sentence.end + 1] != " ":
        return NOBODY
    behind = passage(text, sentence.end, cut.end(text, sentence.end + 1, min(len(text), sentence.end + _BEHIND)))
    return Earlier().then(opening_speaker, behind)


def _later(text: str, sentence: Sentence) -> Earlier:
    """Who is named behind the quotation that is open at the sentence's end: "… 40%. We are pleased,” said X"."""
    if not cut.is_quoted(text, sentence.end):
        return _next(text, sentence)
    stop = text.find("\n", sentence.end, sentence.end + _QUOTATION)
    limit = stop if stop >= 0 else min(len(text), sentence.end + _QUOTATION)
    close = min((at for mark in '”"' if (at := text.find(mark, sentence.end, limit)) >= 0), default=-1)
    if close < 0:
        return NOBODY
    begin = max(sentence.end, text.rfind(" ", sentence.end, max(sentence.end, close - 1)))
    behind = passage(text, begin, cut.end(text, close + 1, min(limit, close + _BEHIND)))
    return Earlier().then(closing_speaker, behind)
