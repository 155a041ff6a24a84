"""Which periods of a sentence date its values: not the day of saying, nor what the claim comes before or after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import MARKETS, STATEMENTS
from mfgfacts.lexicon.speakers import CLAUSE, EXPECT, PRESENTING, SPEECH, TELL
from mfgfacts.model import When, new
from mfgfacts.relate.outlook import FORESEEN, is_outlook
from mfgfacts.relate.owners import is_owner
from mfgfacts.relate.trading import is_contract, is_event

if TYPE_CHECKING:
    from datetime import date

    from mfgfacts.model import Period, PeriodMention
    from mfgfacts.sentence import Sentence

#: What was said on Thursday need not have happened then.
_REPORTED: Final = re.compile(r"S[TDNK]{0,4}P?D?$")
#: "Rules adopted in June will spare": the period of the participle.
_MODIFYING: Final = re.compile(r"[NK]([VN])PD?$")
#: Words of what happened once: "the only year since 2015"; without an article ("up only 2% since") three mean less.
_UNIQUE: Final = frozenset(("first", "last", "best", "worst"))
_UNIQUE_WITH_ARTICLE: Final = frozenset(("only", "most", "least"))
_NO_SUPERLATIVES: Final = frozenset(("west", "rest", "interest", "invest", "harvest", "forest", "test", "latest"))
#: "Since work began in 2022", "since he took over in 2016": a clause between "since" and its period.
_CLAUSE: Final = re.compile(
    r"[PB](?:(?:D?[NKGVI]{1,5}X?)?D?[VULIN]{1,2}[PD]{0,2}|(?:W|D?[NKG]{1,4})X?A?[VUL](?:[PAT]|D?[NKG]{1,3}){0,3}PD?)$"
)
#: "tore the roofs off 6,400 houses on Saturday"
_COUNTED: Final = re.compile(r"Q[NK]{1,2}PD?$")
_CITED: Final = re.compile(r"K\(M\)[SV]")
_DATELINE: Final = re.compile(r"(?:K[K/-]{0,3}\.?,){1,3}")
#: "Dec. 3, 2019 /Newswire/ -- "
_WIRED: Final = re.compile(r"[-(]|\*K{1,2}\*-")
_AROUND: Final = frozenset(("after", "before"))
#: What stands right before or behind the period of a text.
_SET_APART: Final = frozenset("-(*")
_BRACKETS: Final = ("(", "[")
#: How far before its period "since" may stand.
_BACK: Final = 9
#: How far before "since" what is the first or the highest may be named: "the first plant of its kind built here since".
_FIRST_BACK: Final = 13
_TO: Final = re.compile(r" (?:to|until|till|through) |[-–—]")
#: "After the drought of 2018": the period of what the claim comes after or before.
_ANCHORED: Final = re.compile(r"[PB]D?[NKVG]{1,4}[OP]D?$")

#: "4% projected in March": when it was foreseen, not what it is of.
_FORESEEN: Final = re.compile(r"[QNIJ][VSN]PD?$")
_DAYS: Final = frozenset(("day", "numeric", "iso"))
_REPORTING: Final = PRESENTING | {"reported", "reports", "posted", "posts", "announced", "said", "says"}
_SHORT: Final = frozenset(("week", "month", "day"))
_PUBLISHED: Final = re.compile(r"X[VSL]P$")
_LONG: Final = frozenset(("decade", "century"))
_COMING: Final = frozenset(("next", "coming"))
_LABELLED: Final = frozenset(("to", "from", "under"))
#: "to a 2016 high of 40": of the value and no other thing's.
_VALUED: Final = re.compile(r"[NKIJ]{1,3}OP?Q")
#: "a May jobless rate of 5.1 percent", "the May rate (5.1%)": the period is that of the value, whoever reports it.
_OF_VALUE: Final = re.compile(r"[NKIJ]{1,3}(?:OP?|\()?Q")


def when_of(sentence: Sentence, j: int, period: Period, issued: date | None) -> When | None:
    """When a claim holds that the sentence's `j`-th period dates; None where the period dates something else."""
    first, last, _ = period
    if first is None or last is None:
        return None
    at, mention = sentence.period_tokens[j], sentence.periods[j]
    word = _preposition(sentence, at)
    since = _since(sentence, j, word)
    if since >= 0:
        last = _until(sentence, j, since, period, issued)
    elif is_outlook(sentence, j, period, issued):
        pass
    elif issued and last < issued and _was_foreseen(sentence, j):
        return None
    elif _dates_no_value(sentence, j, mention, word):
        return None
    if last is None:
        return None
    quote = sentence.words[at]
    if (
        word == "from" and not _TO.search(quote) and not _is_of_value(sentence, j)
    ):  # "from 1 October": when it begins, not when it holds
        return None
    return new(When, (first, last, quote, mention.start, mention.end))


def _dates_no_value(sentence: Sentence, j: int, mention: PeriodMention, word: str) -> bool:
    """Whether the period behind the preposition is a day of saying, a length, a name, or what something comes after."""
    at, rule = sentence.period_tokens[j], mention.rule
    if j and sentence.tags[at - 2 : at] == "M(":  # "said on Thursday (4 May)": the same day again
        return _dates_no_value(sentence, j - 1, sentence.periods[j - 1], _preposition(sentence, at - 2))
    if _is_said_then(sentence, j):
        return True
    if rule == "weekday" and not _dates_values(sentence, j):
        return True
    if (rule == "relative" and _is_length(mention)) or _is_labelling(sentence, j, word):
        return True
    if rule == "month" and is_contract(sentence, at):
        return True
    if word in _AROUND and not is_owner(sentence, j):
        return True
    return _is_reported(sentence, j) or _is_anchored(sentence, j) or _is_printed(sentence, j)


def _was_foreseen(sentence: Sentence, j: int) -> bool:
    """Whether something was foreseen in a period for later: "4% projected in March", not "forecast for 2020"."""
    at = sentence.period_tokens[j]
    foreseen = _FORESEEN.search(sentence.tags, at - 4, at)
    if foreseen is None or sentence.lower[foreseen.start() + 2] != "in":
        return False
    word = sentence.lower[foreseen.start() + 1]
    return word in FORESEEN and (word != "seen" or not STATEMENTS.isdisjoint(sentence.lower))


def _until(sentence: Sentence, j: int, since: int, period: Period, issued: date | None) -> date | None:
    """The last day of what is counted since the `j`-th period: the document's; None where nothing is counted."""
    if _tells_when(sentence, j) or (issued is None and counts_from(sentence, since)):
        return period.last
    return max(issued, period.first) if issued and period.first and counts_from(sentence, since) else None


def _tells_when(sentence: Sentence, j: int) -> bool:
    """Whether something is told of the period itself: "the worst since 2007, when 11,000 hectares burned"."""
    at = sentence.period_tokens[j]
    return sentence.tags[at + 1 : at + 3] == ",R" and sentence.lower[at + 2] == "when"


def _is_said_then(sentence: Sentence, j: int) -> bool:
    """Whether the period is that of saying or publishing: "this week said", "will be released on 22 November"."""
    at, mention = sentence.period_tokens[j], sentence.periods[j]
    rule = mention.rule
    if rule == "deictic" or (rule == "relative" and mention.parts["unit"].lower() in _SHORT):
        return at > 0 and sentence.tags[at + 1 : at + 2] == "S"
    if rule not in _DAYS:
        return False
    published = _PUBLISHED.search(sentence.tags, at - 3, at) if at > 3 else None  # noqa: PLR2004 - as long as it is
    return published is not None and sentence.lower[published.start() + 1] in PRESENTING


def _is_of_value(sentence: Sentence, j: int) -> bool:
    """Whether the period describes the noun of a value: "from the 2015 earnings of €75 million"."""
    at = sentence.period_tokens[j]
    if is_owner(sentence, j):
        return True
    return sentence.tags[at - 1 : at] == "D" and _OF_VALUE.match(sentence.tags, at + 1) is not None


def _is_length(mention: PeriodMention) -> bool:
    """Whether the relative period is a length of time ahead: "over the next century", "for the coming decade"."""
    parts = mention.parts
    return parts["unit"].lower() in _LONG and parts["mod"].lower() in _COMING


def _is_labelling(sentence: Sentence, j: int, word: str) -> bool:
    """Whether the year tells one thing from others: "to a 2019 recall", "from the 2018-2019 model years"."""
    at, tags = sentence.period_tokens[j], sentence.tags
    if sentence.lower[at + 1 : at + 2] == ["model"]:
        return True
    if word not in _LABELLED or tags[at - 1 : at] != "D" or sentence.periods[j].rule != "year":
        return False
    return tags[at + 1 : at + 2] == "N" and _VALUED.match(tags, at + 1) is None


def _is_anchored(sentence: Sentence, j: int) -> bool:
    """Whether the period dates an event that the claim comes after or before: "after the drought of 2018"."""
    at = sentence.period_tokens[j]
    if _AROUND.isdisjoint(sentence.lower[at - 8 if at > 8 else 0 : at]):  # noqa: PLR2004 - as far as the pattern looks
        return False
    match = _ANCHORED.search(sentence.tags, at - 8, at)
    if match is None or sentence.lower[match.start()] not in _AROUND:
        return False
    return _DUES.isdisjoint(sentence.lower[match.start() + 1 : match.start() + 3])


#: "income before tax in 2023"
_DUES: Final = frozenset("tax taxes taxation interest depreciation amortisation amortization items".split())


def _is_printed(sentence: Sentence, j: int) -> bool:
    """Whether the period is that of a text: "PORT ELLIN, 12 March 2024 – …", "as Ruiz (2018) predicts"."""
    at, tags = sentence.period_tokens[j], sentence.tags
    if tags[at + 1 : at + 2] not in _SET_APART and tags[at - 1 : at] not in _BRACKETS:
        return False
    if at == 1 and tags[0] in "([" and tags[2:3] in (")", "]"):  # "(14.06.2023) Prices of eggs rose"
        return sentence.periods[j].rule in _DAYS
    if tags[at - 1 : at] == "(":
        if sentence.lower[at + 1 : at + 2] == ["="]:  # "the index (2015 = 100)"
            return True
        return _CITED.match(tags, at - 2) is not None if at > 1 else False
    return _WIRED.match(tags, at + 1) is not None and (at == 0 or _DATELINE.fullmatch(tags, 0, at) is not None)


def _dates_values(sentence: Sentence, j: int) -> bool:
    """Whether a day of the week dates a value and not the news of it: "rose to 9.2 metres on Tuesday"."""
    at, tags = sentence.period_tokens[j], sentence.tags
    if at + 1 < len(tags) and sentence.lower[at + 1] in _REPORTING:  # "on Thursday reported a 4% decline"
        return False
    if not MARKETS.isdisjoint(sentence.lower) or is_event(sentence, at):
        return True
    if not PRESENTING.isdisjoint(sentence.lower):
        return False
    alone = len(sentence.periods) == 1
    if alone and tags[max(0, at - 2) : at].startswith("Q"):
        return True
    return "S" not in tags and (tags[:at] in ("", "P") or (alone and _COUNTED.search(tags, at - 5, at) is not None))


def _is_reported(sentence: Sentence, j: int) -> bool:
    """Whether the period dates the saying and not what is said: "said on Thursday", "the August forecasts"."""
    at, tags = sentence.period_tokens[j], sentence.tags
    if at + 1 < len(sentence.words) and sentence.lower[at + 1] in STATEMENTS:
        return sentence.periods[j].rule != "the"  # "its full-year forecast": of the year, not made in it
    adopted = _MODIFYING.search(tags, at - 4, at) if tags[at + 1 : at + 2] in ("X", "V", "U", "L", "S") else None
    how = sentence.lower[adopted.start(1)] if adopted else ""
    if how.endswith("ed") or (adopted and adopted[1] == "V" and not how.endswith("s")):  # not "the targets for 2030"
        return True
    told = _REPORTED.search(tags, at - 7, at) if "S" in tags[at - 7 if at > 7 else 0 : at] else None  # noqa: PLR2004 - as far as it looks
    if told is None or "for" in sentence.lower[at - 2 : at]:  # "announced results for the second quarter"
        return False
    if tags[told.start() - 1 : told.start()] == "Q" and sentence.lower[told.start()] == "reported":
        return False  # "against the 14 reported in May"
    word, use = sentence.lower[told.start()], SPEECH.get(sentence.lower[told.start()])
    if use == EXPECT and not word.endswith(("ed", "ecast")):  # "expects in 2025": what is expected is then
        return False
    if len(told[0].rstrip("D")) == 1 and (
        len(told[0]) == 1 or _OF_VALUE.match(tags, at + 1)
    ):  # "expects first-quarter earnings of"
        return tags[at + 1 : at + 2] not in ("N", "K") or sentence.periods[j].rule == "weekday"
    return use in (TELL, CLAUSE, None) or not set("NK") & set(told[0])  # "reported sales in May of 5,000"


def _preposition(sentence: Sentence, at: int) -> str:
    tags = sentence.tags
    at -= 1
    while at >= 0 and tags[at] in "DA":
        at -= 1
    return sentence.lower[at] if at >= 0 and tags[at] in "PTBO" else ""


def _since(sentence: Sentence, j: int, word: str) -> int:
    """The token of the "since" from which the period counts: right before it, or before a clause; -1 for none."""
    at = sentence.period_tokens[j]
    near = sentence.lower[at - _BACK if at > _BACK else 0 : at]
    if "since" not in near:
        return -1
    i = at - 1 - near[::-1].index("since")
    return i if word == "since" or _CLAUSE.fullmatch(sentence.tags, i, at) else -1


def counts_from(sentence: Sentence, since: int) -> bool:
    """Whether "since" opens the claim's own time; "the first time since June", "the highest since 2019" do not."""
    for i in range(since - 1, max(-1, since - _FIRST_BACK), -1):
        word = sentence.lower[i]
        if sentence.tags[i] in "QUL":  # "the largest partner had dropped 7% since May"
            return True
        if word in _UNIQUE or (word.endswith("est") and word not in _NO_SUPERLATIVES):
            return False
        if word in _UNIQUE_WITH_ARTICLE and sentence.tags[max(0, i - 1) : i] == "D":
            return False
    return True
