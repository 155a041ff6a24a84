"""Periods and values of comparison: "than in 2023", "from 69.8 in March", "six times the level seen in June"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPARING, EXCEEDING, LEVELS, TRAILING
from mfgfacts.relate.levels import BASES, FROM, is_basis, is_beaten, is_level, is_over
from mfgfacts.relate.owners import owns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.sentence import Sentence

#: "six times the level seen in June": the period of what the value is measured by.
_MEASURED_BY: Final = re.compile(r"QO?DM?()N+V?[PO]?D?$")
_EARLIER: Final = re.compile(
    r"previous|preceding|earlier|prior|before|last year|same|corresponding|comparable|year[ -]ago"
)
#: "5.4% on the year": against the year before.
_ON: Final = frozenset(("the year", "the quarter", "the month", "the week", "year", "quarter", "month"))
#: Rules of periods that "on" never dates: in May, but on a day.
_SPANS: Final = frozenset(("year", "month", "relative", "code", "season", "fiscal", "ago", "range"))
_OWN: Final = frozenset(("its", "their", "his", "her", "our"))
_PER: Final = frozenset(("a", "an", "each", "every"))
_PASSED: Final = EXCEEDING | TRAILING
#: The words that may lead to a period of comparison: most periods have none of them before.
_LEADING: Final = COMPARING | _PASSED | LEVELS | {"over", "on", "as"}
#: "down 2,900 from February to April": a size, and the period that it is counted from.
_DOWN_FROM: Final = re.compile(r"[ul]Q[NK]{0,2}P$|Q[NK]{0,2}[ul]P$")
#: "far short of the 18 million sold in 2019"
_SHORT: Final = frozenset(("short", "shy", "ahead"))
#: What is said of a value that another is compared with.
_SEEN: Final = frozenset("registered recorded reported posted achieved measured seen observed reached set".split())
_MARKS: Final = COMPARING | {"from"}
#: How many words before a value may mark it, but the last.
_REACH: Final = 4
#: How many words of a clause with "when" its period may be behind.
_CLAUSE: Final = 8
#: "the record of 2021", "the high set in 2008"
_BEHIND_MARK: Final = frozenset(("of", "in", "set", "reached"))
#: What stands before "after 3.1% in 2021".
_CUTS: Final = frozenset((",", "(", "Q", "-"))
_AFTER: Final = frozenset(("after", "following"))
#: ", lower than $371 million a year ago": set off behind a value, no bound of another.
_THAN: Final = ("lower than ", "higher than ", "better than ", "worse than ", "more than ", "less than ", "fewer than ")
#: The words that may mark a value as compared: most values have none of them before.
_MARKING: Final = _MARKS | _AFTER | _SHORT | {"followed"}
#: ", after a 2.0 percent slump in May"
_FALL: Final = re.compile("Q[NIJ]{1,3}P?[MD]")
#: "against 3.7% in April and 2.1% in May 2024", "to $88 million or $1.14 per share"
_CHAINED: Final = re.compile("QN{0,2}(?:PD?M,?|(?:PN)?(,)?)&$")
_GAIN: Final = re.compile(r",([PB])DA?[VN]?[IJN]{1,2}O$")
_LENGTH: Final = re.compile(r"(?:second|minute|hour|day|night|week|month|quarter|year|decade)s?$")


def is_comparison(sentence: Sentence, j: int) -> bool:
    """Whether the period is what something is compared with: "than in 2023", "compared with a year earlier"."""
    at, tags, low = sentence.period_tokens[j], sentence.tags, sentence.lower
    if "compares" in low and _is_said_to_compare(sentence, at):
        return True
    if not at:
        return False
    if ("Q" in tags[at - 7 if at > 7 else 0 : at] or tags[at - 1] in "O&") and _is_measure(sentence, j):  # noqa: PLR2004 - as far as the pattern looks
        return True
    if (low[at - 1] in _BEHIND_MARK and is_beaten(sentence, at)) or (tags[at - 1] == "N" and is_level(sentence, at)):
        return True
    if "Q" in tags[at - 8 if at > 8 else 0 : at] and is_basis(sentence, at):  # noqa: PLR2004 - as long
        return True
    near = low[at - _CLAUSE if at > _CLAUSE else 0 : at]
    if _HINTS.isdisjoint(near):
        return False
    if near[-1] in _REFERENCE or (near[-1] == "from" and _DOWN_FROM.search(tags, at - 5, at)):
        return True
    if ("short" in near and _falls_short(near)) or ("when" in near and _is_then(low, at)):
        return True
    reach = 6 if low[at - 2 : at - 1] and low[at - 2] in _SEEN else 4  # "compared with the figure registered in"
    first = max(0, at - reach)
    led = not _LEADING.isdisjoint(low[first:at])
    return is_over(sentence, at) or (led and _is_led(sentence, j, first))


def _is_led(sentence: Sentence, j: int, first: int) -> bool:
    """Whether a word of comparison, at token `first` or behind it, leads to the `j`-th period."""
    at, tags, low = sentence.period_tokens[j], sentence.tags, sentence.lower
    for step in range(at - 1, first - 1, -1):
        word = low[step]
        if word in COMPARING or (
            word in ("over", "on") and _EARLIER.search(sentence.words[at]) and "whole" not in low[step:at]
        ):
            return True
        if word == "on" and step == at - 1 and (low[at] in _ON or sentence.periods[j].rule in _SPANS):
            return True
        if (
            word == "on" and step and tags[step - 1] in "ul" and sentence.periods[j].rule != "weekday"
        ):  # "down on August"
            return True
        if (
            word == "as"
            and (step == at - 1 or low[step + 1] in ("in", "during", "a"))
            and low[step - 1] not in ("such", "early")
        ):
            return True
        if word in _PASSED or (word in LEVELS and tags[step] in "ulP"):
            return True
        if tags[step] in "QVUL;," and word not in _SEEN:
            return False
    return False


def _falls_short(near: Sequence[str]) -> bool:
    """Whether something is "short of" what is of the period: "12 percent short of its level in 2019"."""
    return near[near.index("short") + 1 :][:1] == ["of"]


def _is_then(low: Sequence[str], at: int) -> bool:
    """Whether a clause with "when" tells of the time compared: "than when I joined in 2015", "what it made when"."""
    when = at - 1 - low[at - 1 :: -1].index("when")
    return low[when - 1] in ("as", "than") or "what" in low[max(0, when - _REACH) : when]


def _is_said_to_compare(sentence: Sentence, at: int) -> bool:
    """Whether no other verb stands behind "compares": "This compares with a loss in last year's quarter"."""
    verb = sentence.lower.index("compares")
    return verb < at and _FINITE.isdisjoint(sentence.tags[verb + 1 : at])


_FINITE: Final = frozenset("XVULS")


#: "constant prices, reference year 2010"
_REFERENCE: Final = frozenset(("reference", "base"))
#: Most periods have none of these in the clause before them.
_HINTS: Final = _LEADING | _REFERENCE | {"from", "when", "short"}


def _is_measure(sentence: Sentence, j: int) -> bool:
    """Whether a value is measured by what is of the `j`-th period: "almost double the May volume of 2021 and 2020"."""
    at = sentence.period_tokens[j]
    if j and sentence.tags[at - 2 : at] == "M&":
        return is_comparison(sentence, j - 1)
    if (
        sentence.tags[at - 2 : at] == "QD"
        and sentence.tags[at + 1 : at + 2] in ("N", "V")
        and _is_multiple(sentence, at - 2)
    ):
        return True  # "nine times the April mean"
    measured = _MEASURED_BY.search(sentence.tags, at - 7, at) if sentence.lower[at - 1] != "since" else None
    return (measured is not None and _measures(sentence.lower, measured)) or sentence.tags[at - 2 : at] in ("RO", "DO")


def _is_multiple(sentence: Sentence, k: int) -> bool:
    return sentence.lower[k].endswith(("times", "double", "twice", "half", "triple"))


def _measures(low: Sequence[str], measured: re.Match[str]) -> bool:
    """Whether a value is measured by it: "six times the volume of 2019", "a fifth of the level seen in June"."""
    noun = measured.start(1)
    if measured[0][1] == "O":
        return low[noun] in BASES and low[noun - 1] not in _OWN  # "lost a tenth of its value this month"
    return low[noun - 1] not in _PER


def _chained(sentence: Sentence, k: int) -> int:
    """The value before "and" or "or" that the one at token `k` is compared together with; -1 for none."""
    low, tags = sentence.lower, sentence.tags
    chain = _CHAINED.search(tags, k - 8 if k > 8 else 0, k)  # noqa: PLR2004 - as long
    if chain is None:
        return -1
    if low[k - 1] == "and" and "M" not in chain[0]:
        return chain.start() if _is_of_old(sentence, k) else -1
    told = "M" in chain[0] or (low[k - 1] == "or" and (not chain[1] or tags[k + 1 : k + 3] == "PN"))
    return chain.start() if told else -1


def is_compared(sentence: Sentence, k: int) -> bool:
    """Whether the value itself is the one compared with: "from 69.8 in March", ", after 3% in May"."""
    low, tags = sentence.lower, sentence.tags
    if not k:
        return False
    letter, first = tags[k - 1], k - 7 if k > 7 else 0  # noqa: PLR2004 - as far as anything marks a value
    if low[k].startswith(_THAN):
        return letter in ",(" and k > sentence.quantity_tokens[0]
    if letter == "T" and low[k - 2] not in COMPARING:  # "shrank from 1.1 million to 0.9 million"
        return False
    before = _chained(sentence, k) if letter == "&" else -1
    if before >= 0:
        return is_compared(sentence, before)
    if letter == "O" and _is_amount(sentence, k):
        return True
    return not _MARKING.isdisjoint(low[first:k]) and _is_marked(sentence, k, first)


def _is_amount(sentence: Sentence, k: int) -> bool:
    """Whether it is what something compared comes to: "compared to a net loss from continuing operations of $4"."""
    amount = _AMOUNT.search(sentence.tags, k - 11 if k > 11 else 0, k)  # noqa: PLR2004 - as long
    return amount is not None and sentence.lower[amount.start() - 1] in COMPARING


_AMOUNT: Final = re.compile("[PT]D?[NKVGIJ]{1,3}(?:P[NKVG]{1,3})?O$")


def _is_marked(sentence: Sentence, k: int, first: int) -> bool:
    """Whether a word from token `first` on marks the value as compared."""
    low, tags = sentence.lower, sentence.tags
    for at in range(k - 1, k - 4 if k > 3 else -1, -1):  # noqa: PLR2004 - so many words are looked at
        if low[at] in _MARKS:
            return True
        if tags[at] in "XVUL" or tags[at : at + 2] == "M&":
            break
    if low[k - 2 : k] == ["followed", "by"]:
        return True
    of = k - 1 if low[k - 1] == "of" else k - 2
    if of > 0 and low[of] == "of" and low[of - 1] in _SHORT:
        return True
    if _follows(sentence, k):
        return True
    gain = _GAIN.search(tags, first, k)  # ", after a downwardly revised gain of 12,000"
    at = gain.start(1) if gain else k - 2 if tags[k - 1] == "D" and _FALL.match(tags, k) else k - 1
    return at > 0 and low[at] in _AFTER and tags[at - 1] in _CUTS and not _is_length(sentence, k)


def _is_of_old(sentence: Sentence, k: int) -> bool:
    """Whether a period that looks back stands behind the value: "and 39 phones shipped in the year-ago quarter"."""
    behind = _THEN.match(sentence.tags, k + 1)
    return behind is not None and _EARLIER.search(sentence.words[behind.end() - 1]) is not None


_THEN: Final = re.compile(r"[NK]{0,3}V?PD?M")


def _follows(sentence: Sentence, k: int) -> bool:
    """Whether a movement follows that of the value: "rose 0.3% following the 0.4% gain", "after rising by 2%"."""
    if sentence.tags[k + 1 : k + 2] not in ("I", "J") and sentence.tags[k - 2 : k] not in _HAVING_MOVED:
        return False
    before = _FOLLOWING.search(sentence.tags, k - 6 if k > 5 else 0, k)  # noqa: PLR2004 - as long
    return before is not None and sentence.lower[before.start(1)] in _AFTER


_HAVING_MOVED: Final = ("GP", "UP", "LP")
#: What stands between a value and the one that it follows.
_FOLLOWING: Final = re.compile(r"[Q,M]([PGV])(?:DA?[VN]?|[GUL]P)$")


def _is_length(sentence: Sentence, k: int) -> bool:
    return _LENGTH.search(sentence.words[k]) is not None


def from_value(sentence: Sentence, k: int) -> bool:
    """Whether the value is what something is compared with: "from 69.8", "from a peak of €96", "from May's 4%"."""
    reach = _REACH + (sentence.tags[k - 1 : k] == "O")
    first = k - reach if k > reach else 0
    if FROM.isdisjoint(sentence.lower[first:k]):
        return False
    for at in range(k - 1, first - 1, -1):
        if sentence.lower[at] in FROM:
            return sentence.lower[at] != "with" or sentence.lower[at - 1] in COMPARING
        if sentence.tags[at] not in "DNAO" and not (
            sentence.tags[at] == "M" and (owns(sentence, at) or sentence.tags[at + 1 : k] in _OF_THEN)
        ):
            return False
    return False


#: "from the 2012 peak of 40"
_OF_THEN: Final = ("NO", "NNO")


def is_base(sentence: Sentence, k: int) -> bool:
    """Whether the value is one that another came from or is compared with."""
    return from_value(sentence, k) or is_compared(sentence, k)
