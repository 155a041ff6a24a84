"""What the sentences before have set: the subject, the period, the speaker and the heading under which one stands."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from mfgfacts.model import When, record
from mfgfacts.relate.coming import announced
from mfgfacts.relate.earlier import NOBODY, Earlier
from mfgfacts.relate.outlook import headed_outlook
from mfgfacts.relate.phrase import text as words_of
from mfgfacts.relate.reports import Report, headed, reported
from mfgfacts.relate.rows import NO_COLUMNS, Columns, columns, is_row
from mfgfacts.relate.speaker import following, last_speaker
from mfgfacts.relate.subject import subject_of
from mfgfacts.relate.time import topic
from mfgfacts.relate.told import is_long
from mfgfacts.relate.trading import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from mfgfacts.model import Modality, Period
    from mfgfacts.relate.about import About
    from mfgfacts.relate.draft import Read
    from mfgfacts.sentence import Sentence

_VERB: Final = re.compile("[XVULS]")
#: Sentences without values after which their subject is read, though nothing has asked for it.
_UNREAD: Final = 8
#: Sentences in which a document says which period it reports on.
_HEADS: Final = 4
_ITEM: Final = re.compile(r"(?:>\s*)?(?:[-*•·▪–+]\s|\d{1,2}[.)]\s|\([a-z0-9]{1,2}\)\s)")


class Elsewhere(Enum):
    """For how long another period than the report's has been named at a sentence's head.

    One that lies before the report's is looked back at in its paragraph alone.
    """

    NOWHERE = "nowhere"
    HERE = "here"
    FROM_HERE = "from here"


@record
class Context:
    """What the sentences before have set.

    Attributes:
        subject: for "it" and for a clause without a subject.
        told: the last sentence with values whose subject is no pronoun.
        unread: the sentences since the one that gave the subject, which may have a nearer one; read when it is wanted.
        time: the paragraph's period.
        period: the period named last, for "a year earlier".
        speaker: who speaks on.
        mood, heading_time: what the lead-in of the list says of its items that is being read.
        report: the period that the whole document reports on.
        elsewhere: whether another period has been named since, and for how long.
        heads: the sentences read in which the report's period may be named.
        paragraph: the number of the paragraph.
        day: the latest day named at the document's head, of which it tells prices.
        head: that of the table that is being read.
        outlook: the coming period that the document, or a heading of it, says to foresee figures for.
    """

    subject: str | None = None
    time: When | None = None
    period: Period | None = None
    speaker: Earlier = NOBODY
    mood: Modality | None = None
    heading_time: When | None = None
    unread: tuple[Sentence, ...] = ()
    told: Sentence | None = None
    report: Report | None = None
    elsewhere: Elsewhere = Elsewhere.NOWHERE
    heads: int = 0
    paragraph: int = 0
    day: When | None = None
    head: Columns = NO_COLUMNS
    outlook: When | None = None


def advance(context: Context, sentence: Sentence, *, blank: bool) -> Context:
    """The context in which the sentence stands: a paragraph begins afresh, an item or a line below its heading.

    Behind a `blank` line a paragraph has begun, be it with a sentence without numbers that stands before.
    """
    if not sentence.first_in_paragraph:
        return _afresh(context) if blank else context
    elsewhere = Elsewhere.NOWHERE if context.elsewhere is Elsewhere.HERE else context.elsewhere
    head = NO_COLUMNS if blank else context.head
    of_document = (
        context.report, elsewhere, context.heads, context.paragraph + 1, context.day, head, context.outlook,
    )  # fmt: skip
    if is_item(sentence) or (context.heading_time and not blank and is_line(sentence)):
        time = context.heading_time
        return Context(None, time, context.period, NOBODY, context.mood, time, (), None, *of_document)
    return Context(None, None, context.period, context.speaker, None, None, (), context.told, *of_document)


def _afresh(context: Context) -> Context:
    """The context behind a blank line, made without `replace`, which takes as long as all else that is done here."""
    return Context(
        context.subject, None, context.period, context.speaker, context.mood, context.heading_time, context.unread,
        context.told, context.report, context.elsewhere, context.heads, context.paragraph + 1, context.day,
        context.head, context.outlook,
    )  # fmt: skip


def led_in(context: Context, passage: Sentence) -> Context:
    """The context after a passage without numbers that stands before a sentence: who spoke last, what it announces."""
    return replace(
        context, speaker=context.speaker.then(last_speaker, passage), mood=announced(passage) or context.mood
    )


def is_item(sentence: Sentence) -> bool:
    """Whether the sentence is an item of a list."""
    text = sentence.text
    return not text[:1].isalpha() and _ITEM.match(text) is not None


def is_line(sentence: Sentence) -> bool:
    """Whether the sentence is a line by itself, without a full stop: "Net sales: €27 million"."""
    return sentence.first_in_paragraph and not sentence.tags.endswith(".")


def after(  # noqa: PLR0913, PLR0917 - what the sentence has left behind, each of another kind
    context: Context,
    sentence: Sentence,
    periods: Sequence[Period],
    named: Period | None,
    one: Read | None,
    issued: date | None,
) -> Context:
    """The context that the sentence leaves for the next; `named` is the period that "a year earlier" counts from."""
    if is_row(sentence):
        return replace(context, head=context.head if one else columns(sentence, periods), heads=context.heads + 1)
    named_at_head = topic(sentence, periods, issued) if periods else None
    time = named_at_head or context.time
    report, elsewhere = _report(context, sentence, periods, named_at_head, issued)
    mood, heading_time = context.mood, context.heading_time
    if (one is None or sentence.tags[-1:] == ":") and sentence.tags[-1:] != "." and not is_item(sentence):
        mood, heading_time = announced(sentence), _heading(sentence, periods)
    speaker = following(sentence, one, context.speaker) if one else context.speaker.then(last_speaker, sentence)
    said = _said(one.abouts) if one else None
    unread = () if said else context.unread if one else (*context.unread, sentence)
    if len(unread) > _UNREAD:
        said, unread = spoken_of(unread, context.subject), ()
    return Context(
        said or context.subject,
        time,
        named,
        speaker,
        mood,
        heading_time,
        unread,
        sentence if one and _PRONOMINAL.match(sentence.tags) is None else context.told,
        report,
        elsewhere,
        context.heads + 1,
        context.paragraph,
        day_of(sentence, periods, issued, context.day) if context.heads < _HEADS else context.day,
        NO_COLUMNS,
        _outlook(context, sentence, periods, issued),
    )


def _outlook(context: Context, sentence: Sentence, periods: Sequence[Period], issued: date | None) -> When | None:
    """The coming period that figures are foreseen for: that of a heading, or named near the document's head."""
    if not periods or issued is None or (context.heads >= _HEADS and not is_line(sentence)):
        return context.outlook
    return headed_outlook(sentence, periods, issued) or context.outlook


def _said(abouts: Sequence[About | None]) -> str | None:
    """What the first value is of that is of anything."""
    for about in abouts:
        if about and about.words:
            return about.words
    return None


def _report(
    context: Context, sentence: Sentence, periods: Sequence[Period], at_head: When | None, issued: date | None
) -> tuple[Report | None, Elsewhere]:
    """The period that the document reports on, and whether another has been named since."""
    report, elsewhere = context.report, context.elsewhere
    if periods and issued and is_line(sentence) and not sentence.quantities and sentence.tags[-1] != ":":
        section = headed(sentence, periods, issued)
        if section:
            return section, Elsewhere.NOWHERE
    if report is None:
        if periods and issued and context.heads < _HEADS:
            report = reported(sentence, periods, issued)
        return report, Elsewhere.NOWHERE
    if at_head:
        when = report.when
        elsewhere = (
            Elsewhere.NOWHERE
            if (at_head.first, at_head.last) == (when.first, when.last)
            else Elsewhere.HERE
            if at_head.last < when.first
            else Elsewhere.FROM_HERE
        )
    return report, elsewhere


def _heading(sentence: Sentence, periods: Sequence[Period]) -> When | None:
    """The period that a lead-in gives its items: a month at least before a day, on which it was said."""
    whens = list(_whens(sentence, periods))
    day = whens[0] if whens and sentence.tags[-1:] == ":" else None  # not "Released: 24 April 2014"
    return next(filter(is_long, whens), day)


def _whens(sentence: Sentence, periods: Sequence[Period]) -> Iterator[When]:
    for mention, token, period in zip(sentence.periods, sentence.period_tokens, periods, strict=True):
        if period.first and period.last:
            yield When(period.first, period.last, sentence.words[token], mention.start, mention.end)


def spoken_of(unread: Sequence[Sentence], said: str | None) -> str | None:
    """What the sentences before speak of: the subject of the last of the unread that has one, or what was `said`."""
    return next((words for sentence in reversed(unread) if (words := _subject(sentence))), said)


def meant(context: Context, sentence: Sentence) -> str | None:
    """What a sentence goes on speaking of: for "it", the name that is the subject of the one before.

    "Kale operates 40 mills. It earned": Kale, not the mills.
    """
    said, told = context.subject, context.told
    opening = _PRONOMINAL.match(sentence.tags) if told and not context.unread else None
    if told and opening and sentence.lower[opening.end() - 1] == "it":
        verb = _VERB.search(told.tags)
        found = subject_of(told, verb.start()) if verb and verb.start() else None
        if found and told.tags[found[1] - 1] == "K":
            return words_of(told, *found)
    return spoken_of(context.unread, said)


#: "In 2022 it earned", "But it has": a sentence whose subject is a pronoun.
_PRONOMINAL: Final = re.compile("(?:PD?(?:N{1,2}P)?M,?|[BA&],?)*W")


def _subject(sentence: Sentence) -> str | None:
    """What a sentence without values speaks of: the subject of its first verb."""
    verb = _VERB.search(sentence.tags)
    found = subject_of(sentence, verb.start()) if verb and verb.start() else None
    return words_of(sentence, *found) if found and sentence.tags[found[0]] != "W" else None
