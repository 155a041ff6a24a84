"""The subject of a verb: the noun phrase before it, without what opens the clause, stands between, or dates it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import TIMES
from mfgfacts.relate.phrase import LIMIT, leftward, verb_group

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

_FINITE: Final = frozenset("XVULS")
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")
#: Tags that neither begin a clause nor may be its verb.
_INSIDE: Final = "DOTP&WGIJulANK#QM,[]*"


def subject_of(sentence: Sentence, v: int) -> tuple[int, int] | None:
    """The tokens of the noun phrase that the verb at `v` is said of; None where the clause has none of its own."""
    tags = sentence.tags
    end = verb_group(sentence, v)
    while end > 0 and tags[end - 1] in 'A"':
        end -= 1
    if end > 0 and tags[end - 1] == "&":  # "and burns 3 litres": the verb shares the subject of the one before
        return None
    if end > 0 and tags[end - 1] == "R":  # "Mining, which accounts for": the noun before the relative
        end -= 1
        while end > 0 and tags[end - 1] in ",P":
            end -= 1
        first = leftward(sentence, end)
        return (first, end) if first < end else None
    if tags[end - 2 : end] == ",G":  # "attendance, having dipped to 55%": the noun before the comma
        end -= 2
    end = _before_insertion(tags, end)
    start = _run(tags, end)
    if start and tags[start - 1] in "XVULSR" and (noun := _before_relative(sentence, start - 1)):
        return _without_opening(sentence, _run(tags, noun), noun)
    if start and tags[start - 1] in _FINITE:  # "improved to 1% from 16% and the core margin widened": past the value
        joined = tags.rfind("&", start, end)
        own = "Q" in tags[start : max(joined, start)] and "Q" not in tags[joined:end] and tags[joined + 1] != "W"
        start = joined + 1 if own else start
    return _without_opening(sentence, _clause(sentence, start, end), end)


def _clause(sentence: Sentence, start: int, end: int) -> int:
    """Where the clause begins behind "as" and another clause's value, or "seeing": "at 40 as | the price rose"."""
    low, tags = sentence.lower, sentence.tags
    if "seeing" in low[start:end]:
        return low.index("seeing", start) + 1
    joined = "as" in low[start:end] and low.index("as", start)
    return joined + 1 if joined and "Q" in tags[start:joined] and tags[joined + 1] in "DNKA" else start


def _before_relative(sentence: Sentence, verb: int) -> int:
    """Where the noun phrase ends whose relative clause has the `verb`: "visitors | who came by bus"; 0 for none."""
    tags, i = sentence.tags, verb
    if tags[i] == "R":  # "the orchard which supplies the mill is": a verb that is a noun as often
        i += tags[i + 1 : i + 3] in ("ND", "NP", "NK") and sentence.lower[i + 1].endswith("s")
    while i > 1 and tags[i - 1] in "XA":
        i -= 1
    relative = i > 1 and tags[i - 1] == "R" and tags[i - 2] in "NK" and sentence.lower[i - 1] in _RELATIVES
    return i - 1 if relative else 0


_RELATIVES: Final = frozenset(("who", "which", "that"))


def _before_insertion(tags: str, end: int) -> int:
    """Step over what stands between commas before the verb: ", which had been a village in 1950, now"."""
    if end > 1 and tags[end - 1] in ",-":
        double = tags[end - 2 : end] == "--"  # "The ratio--the share with jobs--was"
        for i in range(end - 2 - double, max(0, end - LIMIT), -1):
            if tags[i] == tags[end - 1]:
                return i - (double and tags[i - 1] == "-")
            if tags[i] in ";.B":
                break
    if end > 1 and tags[end - 1] in ")]":
        opening = tags.rfind("(" if tags[end - 1] == ")" else "[", max(0, end - LIMIT), end)
        return opening if opening > 0 else end
    return end


def _run(tags: str, end: int) -> int:
    """Where the clause's words before `end` begin: after the last verb, clause mark or sentence sign."""
    i, floor = end, end - LIMIT if end > LIMIT else 0
    while i > floor:
        i = floor + len(tags[floor:i].rstrip(_INSIDE))
        if i == floor:
            break
        letter = tags[i - 1]
        if letter == ")" and "Q" not in tags[(opening := tags.rfind("(", floor, i)) : i] and opening > floor:
            i = opening
            continue
        if letter in 'BRS;:.()XUL"' or (letter == "-" and i < end):
            break
        if letter == "V" and not (tags[i : i + 1] in ("P", "N", "K", "T") and i - 1 > floor and tags[i - 2] in "NKDO"):
            break
        i -= 1
    return i


def _without_opening(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Cut "In June 2017," and other openings off a clause's words, and keep a list whole ("A, B and C")."""
    tags = sentence.tags
    if start < end and tags[start] not in _OPENING and _PARTED.isdisjoint(tags[start:end]):
        begin, examples = start, tags.find("DP", start, end)
        last = examples if examples > start else end  # a noun phrase and nothing else, as most are
    else:
        begin, last, end = _parted(sentence, start, end)
    if (
        tags[last : last + 2] in ("QN", "QK")
        and "O" not in tags[begin:last]
        and sentence.lower[last - 1].endswith(_POSSESSIVE)
    ):
        whole = "P" in tags[begin:last]  # "Wages for the country's 12 million migrants rose"
        begin, last = begin if whole else last + 1, _phrase_end(tags, last + 1, end)  # "the group's 12 % stake in"
    elif tags[last : last + 2] in ("QN", "QK", "QV") and _singles_out(sentence, begin, last):
        begin, last = last + 1, _phrase_end(tags, last + 1, end)  # "The top five suppliers"
    last = _before_period(tags, begin, last)
    begin = _past_adjunct(sentence, begin, last) if start == 0 and tags[0] == "P" else begin
    while last > begin and tags[last - 1] in "PA&ODT":
        last -= 1
    return (begin, last) if last > begin else None


#: Tags with which an opening can begin, and tags that part a clause's words.
_OPENING: Final = "AOP&MT,Q*Bul"
_PARTED: Final = frozenset(",(QM")


def _parted(sentence: Sentence, start: int, end: int) -> tuple[int, int, int]:
    """Where a subject behind an opening or in a list begins and ends, and where its clause's words do."""
    tags = sentence.tags
    begin = first = final = tags.rfind(",", start, end) + 1 or start
    if final > start and "&" in tags[final:end]:
        while begin > start:
            member = tags.rfind(",", start, begin - 1) + 1 or start
            if not _is_member(tags, member, begin - 1):
                break
            begin = first = member
    while begin < end and (
        (tags[begin] in "AOP&MT,Q*B" and not _describes(sentence, begin))
        or (tags[begin] in "ul" and tags[begin + 1 : begin + 2] not in "NK")
    ):
        begin = _after_opening(tags, begin, end)
    examples = tags.find("DP", begin, end)  # "industries such as A, B and C"
    if season := _SEASON.search(tags, begin, end):  # "exports in the 2021/22 season"
        end = season.start() if sentence.lower[season.end() - 1] in TIMES else end
    last = examples if examples > begin else _phrase_end(tags, max(begin, final) if first < final else begin, end)
    return begin, last, end


def _past_adjunct(sentence: Sentence, begin: int, last: int) -> int:
    """Where the subject begins behind an opening that no comma ends: "With the drive VX-22 | the consumption falls"."""
    tags = sentence.tags
    for i in range(last - 1, begin, -1):
        if tags[i] == "D" and tags[i - 1] in "NK#MQ" and sentence.lower[i] in _THE:
            return i
    return begin


def _describes(sentence: Sentence, i: int) -> bool:
    """Whether the period at `i` describes the noun behind it: "full-year demand", not "In June demand"."""
    return sentence.tags[i] == "M" and "-" in sentence.words[i] and sentence.tags[i + 1 : i + 2] in ("N", "K")


def _singles_out(sentence: Sentence, begin: int, last: int) -> bool:
    """Whether the words before a count only tell which are counted: "the remaining 40 farms", "the largest 20"."""
    words = [
        word for word, tag in zip(sentence.lower[begin:last], sentence.tags[begin:last], strict=True) if tag != "D"
    ]
    return bool(words) and all(word in _SINGLING or word.endswith("est") for word in words)


_SINGLING: Final = frozenset("top first last next remaining other new bottom past leading only additional".split())
_THE: Final = frozenset(("the", "a", "an", "its", "their", "his", "her", "our"))
_DATED: Final = re.compile("PD?NOD?M")


def _before_period(tags: str, begin: int, last: int) -> int:
    """Where a phrase ends without the period that it is of: "Corn stocks | at the end of the 2012/13 season"."""
    dated = _DATED.search(tags, begin + 1, last) if "M" in tags[begin:last] else None
    return dated.start() if dated else last


def _phrase_end(tags: str, i: int, end: int) -> int:
    """Where the subject ends: before a comma, a bracket, a value, or a period that describes no noun."""
    match = _PHRASE_ENDS.search(tags, i, end)
    while match:
        i = match.start()
        letter = tags[i]
        if letter == "Q":
            if tags[i - 1 : i] not in ("D", "O") or tags[i + 1 : i + 2] not in _COUNTED:
                return i
        elif letter != "M" or tags[i + 1 : i + 2] not in ("N", "K"):
            return i
        match = _PHRASE_ENDS.search(tags, i + 1, end)
    return max(i, end)


def _after_opening(tags: str, begin: int, end: int) -> int:
    """One step past an opening adverb, conjunction or prepositional phrase that ends in a period."""
    if tags[begin] == "P":
        stop = tags.find("M", begin, end)
        if stop >= 0:
            return stop + 1
        return begin + 1
    return begin + 1


#: "The 40 farms", "rooms of 5-star hotels"
_COUNTED: Final = ("N", "-")
_SEASON: Final = re.compile("PD?MN")
_PHRASE_ENDS: Final = re.compile("[,(QM]")
_MEMBER: Final = re.compile(r"D?A?[NKG#VulIJO&D]+(?:DP[NKG#O&D]+)?")


def _is_member(tags: str, start: int, end: int) -> bool:
    """Whether the words between two commas are a member of a list: a bare noun phrase."""
    return start < end and _MEMBER.fullmatch(tags, start, end) is not None
