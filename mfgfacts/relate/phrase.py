"""Noun phrases, verbs and subjects of a tagged sentence, by token index.

Everything here is a short walk over `Sentence.tags`; no walk is longer than LIMIT tokens. A search by a pattern that is
told to begin before the first token begins at it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.subjects import TIMES
from mfgfacts.lexicon.tags import ARTICLES

if TYPE_CHECKING:
    from mfgfacts.model import Sentence

LIMIT: Final = 40
#: Letters of the longest word in -ed that is often a noun ("seed", "shed").
_SHORT: Final = 5

_NOUN: Final = r"(?:[NK#]|[IJ](?![NKIJ]*[UL])|[VGul](?=[NK])|A(?=[VN][NK])|-(?=[NK]))"
#: noun-phrase = determiner* adverb? noun+ (and noun+)?
_PHRASE: Final = re.compile(rf"D*A?{_NOUN}+(?:&D?{_NOUN}+(?!A*(?:[TXVULS]|P[AD]*Q)))?")
#: post-modifier = of noun-phrase | to verb … | that verb …: what narrows the noun down
_OF: Final = re.compile(rf"O(?:D*A?{_NOUN}+)(?:&{_NOUN}+)?")
_FINITE: Final = frozenset("XVULS")
#: "the 2,300 farms": what is counted is said, not how many.
_COUNTED: Final = ("N", "K")
_PARTICLES: Final = ("u", "l")
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")
_TURNS: Final = ("B", ":")
#: Tags that neither are a verb nor end the search for one.
_UNGOVERNED: Final = 'DOTP&RWGIJulANK#QM,()[]"-*'
#: Tags that neither begin a clause nor may be its verb.
_INSIDE: Final = "DOTP&WGIJulANK#QM,[]*"


def text(sentence: Sentence, first: int, last: int) -> str:
    """The words of tokens `first` to `last`, end exclusive, without a leading article, white space folded."""
    tags, lower = sentence.tags, sentence.lower
    while first < last and (
        lower[first] in ARTICLES
        or tags[first] in ',;:.*"-)]'
        or (tags[first] == "Q" and tags[first + 1 : min(first + 2, last)] in _COUNTED)
    ):
        first += 1
    while last > first and tags[last - 1] in ',;:.*"-([':
        last -= 1
    if first >= last:
        return ""
    gaps, printed = sentence.gaps, sentence.words
    if gaps.count(" ", first + 1, last) == last - first - 1:
        words = " ".join(printed[first:last])
    else:
        words = printed[first]
        for i in range(first + 1, last):
            words += f" {printed[i]}" if gaps[i] == " " else printed[i]
    return " ".join(words.replace("*", "").split()) if "*" in words else words


def rightward(sentence: Sentence, i: int) -> int:
    """The end of the noun phrase that begins at token `i`, with its "of" phrase; `i` where there is none."""
    match = _PHRASE.match(sentence.tags, i, i + LIMIT)
    if not match:
        return i
    of = _OF.match(sentence.tags, match.end(), match.end() + LIMIT)
    end = of.end() if of else match.end()
    return end - 1 if _ends_in_verb(sentence, i, end) else end


def _ends_in_verb(sentence: Sentence, i: int, end: int) -> bool:
    """Whether an unlisted past form closes the phrase: "volunteers cleared the beach", "passengers fainted."."""
    if end - i < 2 or sentence.tags[end - 1 : end + 1] not in ("ND", "N.", "NP", "N"):  # noqa: PLR2004 - a noun and it
        return False
    last = sentence.lower[end - 1]
    return last.endswith("ed") and len(last) > _SHORT and not last.endswith("eed")


def leftward(sentence: Sentence, end: int) -> int:
    """The beginning of the noun phrase that ends before token `end`; `end` where there is none."""
    tags = sentence.tags
    floor = end - LIMIT if end > LIMIT else 0
    i = floor + len(tags[floor:end].rstrip("NKIJ#"))
    if i == end:
        return end
    while i > floor:
        letter = tags[i - 1]
        if letter == "D":
            i -= 1
            if i < 1 or tags[i - 1] not in "OD":
                break
        elif not (
            (letter == "O" and i - 1 > floor and tags[i - 2] in "NKIJ")
            or (
                tags[i] in "NK"
                and (
                    letter == "M"
                    or (letter in "Gul-V" and _adjectival(sentence, i - 1))
                    or (letter == "&" and i - 1 > floor and tags[i - 2] in "NK")
                )
            )
        ):
            break
        else:
            i = floor + len(tags[floor : i - 1].rstrip("NKIJ#"))
    return i


def _adjectival(sentence: Sentence, i: int) -> bool:
    """Whether the participle or comparative at `i` belongs to the noun after it; a form in -s is a verb."""
    if sentence.tags[i] != "V":
        return True
    return (i == 0 or sentence.tags[i - 1] in "DO,&([") and not sentence.lower[i].endswith("s")


def governing(sentence: Sentence, k: int) -> int:
    """The index of the verb that governs token `k`: the nearest to its left in the clause; -1 where there is none."""
    tags = sentence.tags
    near = tags[k - 2 : k] if k > 1 else tags[:k]
    if ("u" in near or "l" in near) and near.strip("PTA") in _PARTICLES:
        i = k - 1 if tags[k - 1] in "ul" else k - 2
        if sentence.words[i] in ("up", "down"):  # "profit up 3%": the particle is all the verb there is
            return i - 1 if tags[i - 1] == "V" else i
    floor = k - LIMIT + 1 if k >= LIMIT else 0
    i = floor + len(tags[floor : k - (near[-1:] in _TURNS)].rstrip(_UNGOVERNED)) - 1
    return i if i >= floor and tags[i] in _FINITE else -1


def verb_group(sentence: Sentence, v: int) -> int:
    """The index at which the verb group that ends at `v` begins: "has been", "is expected to", "continued to"."""
    tags, i = sentence.tags, v
    if i > 0 and tags[i - 1] not in "XATVULS":
        return i
    while i > 0 and (tags[i - 1] in "XAT" or (tags[i - 1] in "VULS" and tags[i] in "TX")):
        i -= 4 if tags[max(0, i - 4) : i] == "XPNT" else 1  # "is on course to reach"
    while i < v and tags[i] in "AT":
        i += 1
    return i


def subject(sentence: Sentence, v: int) -> tuple[int, int] | None:
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
    if tags[max(0, end - 2) : end] == ",G":  # "attendance, having dipped to 55%": the noun before the comma
        end -= 2
    end = _before_insertion(tags, end)
    start = _run(tags, end)
    if start and tags[start - 1] in _FINITE:  # "improved to 1% from 16% and the core margin widened": past the value
        joined = tags.rfind("&", start, end)
        own = "Q" in tags[start : max(joined, start)] and "Q" not in tags[joined:end] and tags[joined + 1] != "W"
        start = joined + 1 if own else start
    return _without_opening(sentence, start, end)


def _before_insertion(tags: str, end: int) -> int:
    """Step over what stands between commas before the verb: ", which was the ninth-largest market in 2021, now"."""
    if end > 1 and tags[end - 1] in ",-":
        for i in range(end - 2, max(0, end - LIMIT), -1):
            if tags[i] == tags[end - 1]:
                return i
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
    parts = [start, end + 1]
    if "," in tags[start:end]:
        parts[1:1] = [i + 1 for i in range(start, end) if tags[i] == ","]
    first = len(parts) - 2
    if first and "&" in tags[parts[first] : end]:
        while first > 0 and _is_member(tags, parts[first - 1], parts[first] - 1):
            first -= 1
    begin = parts[first]
    while begin < end and (
        tags[begin] in "AOP&MT,Q*B" or (tags[begin] in "ul" and tags[begin + 1 : begin + 2] not in "NK")
    ):
        begin = _after_opening(tags, begin, end)
    examples = tags.find("DP", begin, end)  # "industries such as A, B and C"
    if season := _SEASON.search(tags, begin, end):  # "exports in the 2021/22 season"
        end = season.start() if sentence.lower[season.end() - 1] in TIMES else end
    last = (
        examples
        if examples > begin
        else _phrase_end(tags, max(begin, parts[-2] if first < len(parts) - 2 else begin), end)
    )
    if (
        tags[last : last + 2] in ("QN", "QK")
        and "O" not in tags[begin:last]
        and sentence.lower[last - 1].endswith(_POSSESSIVE)
    ):
        begin, last = last + 1, _phrase_end(tags, last + 1, end)  # "the group's 12 % stake in": the stake
    last = _before_period(tags, begin, last)
    begin = _past_adjunct(sentence, begin, last) if start == 0 and tags[0] == "P" else begin
    while last > begin and tags[last - 1] in "PA&OD":
        last -= 1
    return (begin, last) if last > begin else None


def _past_adjunct(sentence: Sentence, begin: int, last: int) -> int:
    """Where the subject begins behind an opening that no comma ends: "With the drive VX-22 | the consumption falls"."""
    tags = sentence.tags
    for i in range(last - 1, begin, -1):
        if tags[i] == "D" and tags[i - 1] in "NK#MQ" and sentence.lower[i] in _THE:
            return i
    return begin


_THE: Final = frozenset(("the", "its", "their", "his", "her", "our"))
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
            if tags[i - 1 : i] != "D" or tags[i + 1 : i + 2] != "N":
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


_SEASON: Final = re.compile("PD?MN")
_PHRASE_ENDS: Final = re.compile("[,(QM]")
_MEMBER: Final = re.compile(r"D?A?[NKG#VulIJO&D]+(?:DP[NKG#O&D]+)?")


def _is_member(tags: str, start: int, end: int) -> bool:
    """Whether the words between two commas are a member of a list: a bare noun phrase."""
    return start < end and _MEMBER.fullmatch(tags, start, end) is not None
