"""Days that a document tells of: of trading, for prices and rates; of an election or a match, for its outcome."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import STATEMENTS
from mfgfacts.lexicon.scheduling import FUTURES
from mfgfacts.lexicon.trading import BEATING, BESIDE, COMMODITIES, DEMONYMS, EVENTS, GAUGES, GAUGING, SECURITIES
from mfgfacts.model import Kind, Modality, When
from mfgfacts.relate.phrase import governing
from mfgfacts.relate.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mfgfacts.model import Period
    from mfgfacts.relate.draft import Read
    from mfgfacts.sentence import Sentence

#: How long after a day a document tells of it.
_FRESH: Final = timedelta(days=4)
_PRICES: Final = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.INDEX, Kind.RATIO))
#: How many words behind a month may name what is traded: "May New York cocoa".
_NEAR: Final = 6
#: "beat the Northern Kings 3-1", not "beat Wall Street estimates"
_OPPONENT: Final = re.compile("D?K{1,4}[#PBQ,]")
#: How many words at a sentence's head may be its subject.
_HEAD: Final = 8
#: "sending its shares up 4%"
_SENDING: Final = re.compile("GD?([NK]{1,3})[ul]$")
_EVENT: Final = re.compile("M[NKI]{1,4}")
#: A dateline: "LONDON, Feb 16 (Agency) - ".
_DATELINE: Final = re.compile(r"K[K,/ ]*M?[^-XVULS.;]{0,8}-")


def is_fresh(day: date, issued: date) -> bool:
    """Whether a document tells of a day: it is that of its date, or not long before."""
    return timedelta(0) <= issued - day <= _FRESH


def latest(sentence: Sentence, j: int, period: Period, issued: date, day: When | None = None) -> When | None:
    """The sentence's `j`-th period where it is a fresh day, and not before the `day` named until then."""
    first = period.first
    if first is None or first != period.last or not is_fresh(first, issued) or (day and first <= day.first):
        return day
    mention, quote = sentence.periods[j], sentence.words[sentence.period_tokens[j]]
    return When(first, first, quote, mention.start, mention.end)


def day_of(sentence: Sentence, periods: Sequence[Period], issued: date | None, day: When | None) -> When | None:
    """The latest fresh day that a sentence names, or the `day` named before it."""
    if issued:
        for j, period in enumerate(periods):
            day = latest(sentence, j, period, issued, day)
    return day


def is_traded(one: Read, i: int) -> bool:
    """Whether the `i`-th value is what a security's price or rate was that day, or by how much it moved."""
    sentence, k = one.draft.sentence, one.draft.sentence.quantity_tokens[i]
    if one.draft.moods[i] is not Modality.ACTUAL or one.draft.quantities[i].kind not in _PRICES:
        return False
    if not STATEMENTS.isdisjoint(sentence.lower[max(0, k - _HEAD) : k]):  # "cut its price target to €8"
        return False
    sent = _SENDING.search(sentence.tags, max(0, k - _HEAD), k)
    if sent:
        return names_security(sentence.lower[sent.start(1) : sent.end(1)])
    verb = governing(sentence, k)
    told = verb > 0 and (is_past(sentence, k) or sentence.tags[verb] in "ul")
    if not told:
        return False
    near = max(0, verb - _HEAD)
    near = max(near, *(sentence.tags.rfind(turn, near, verb) + 1 for turn in "&;B"))
    if sentence.tags[verb] == "X" and "share" in sentence.lower[near:verb]:  # "the share was 86%": a part of a whole
        return False
    if names_security(sentence.lower[near:verb]):
        return True
    return any(near <= at < verb and is_contract(sentence, at) for at in sentence.period_tokens)


def names_security(words: Sequence[str]) -> bool:
    """Whether a subject is a security: "shares in the mill", "the share index"; not "stocks of wheat"."""
    found = SECURITIES.intersection(words)
    if found and not _FLOWS.isdisjoint(words):  # "crude steel output"
        found = frozenset(word for word in found if not _is_flow(words, words.index(word)))
    if found:
        return any(
            words[at + 1 : at + 2] != ["of"] or word == "shares" for at, word in enumerate(words) if word in found
        )
    at = words.index("share") if "share" in words else 0
    if at and words[at - 1] == "the" and words[at + 1 : at + 2] != ["of"]:  # "The share gave up 3%"
        return True
    if GAUGES.isdisjoint(words):
        return False
    return not BESIDE.isdisjoint(words) or any(word.endswith("-year") for word in words)  # "two-year yields"


#: What no price is of, behind the name of a good.
_FLOWS: Final = frozenset(
    "output production exports imports shipments deliveries consumption demand inventories stockpiles".split()
)


def _is_flow(words: Sequence[str], at: int) -> bool:
    """Whether what is named right there is made or moved, not traded: "crude steel output"."""
    return not _FLOWS.isdisjoint(words[at : at + 3])


def opens_market(sentence: Sentence) -> bool:
    """Whether a sentence at a document's head is of a market: "Coffee futures fell", "Asian shares ended lower"."""
    dateline = _DATELINE.match(sentence.tags)
    start = dateline.end() if dateline else 0
    words = sentence.lower[start : start + _HEAD]
    if not GAUGING.isdisjoint(words):
        return names_security(words) or "yields" in words
    if "prices" in words and not COMMODITIES.isdisjoint(words[: words.index("prices")]):  # "Dutch gas prices fell"
        return True
    at = words.index("shares") if "shares" in words else 0
    return at > 0 and words[at - 1].endswith(DEMONYMS)


def is_contract(sentence: Sentence, at: int) -> bool:
    """Whether the month at token `at` names what is traded: "March raw sugar gained 0.6%"."""
    tags, low = sentence.tags, sentence.lower
    if low[at - 1 : at] == ["for"] and low[at - 2] in FUTURES:  # "crude futures for December closed up"
        return True
    if tags[at - 1 : at] in ("P", "O", "T"):
        return False
    for i in range(at + 1, min(at + _NEAR, len(tags))):
        if low[i] in COMMODITIES and tags[i + 1 : i + 2] not in ("N", "K"):
            return True
        if tags[i] not in "NK":
            return False
    return False


def is_event(sentence: Sentence, at: int) -> bool:
    """Whether the day at token `at` is that of an event: "Sunday's election", "beat the Kings on Sunday"."""
    behind = _EVENT.match(sentence.tags, at)
    if behind and not EVENTS.isdisjoint(sentence.lower[at + 1 : behind.end()]):
        return True
    if sentence.tags[at - 1 : at] != "P":
        return False
    if sentence.lower[at - 2] in EVENTS:
        return True
    for word in BEATING.intersection(sentence.lower[:at]):
        if _OPPONENT.match(sentence.tags, sentence.lower.index(word) + 1):
            return True
    return False
