"""Noun phrases, verbs and subjects of a tagged sentence, by token index.

Everything here is a short walk over `Sentence.tags`; no walk is longer than LIMIT tokens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.tags import ARTICLES, PAST

if TYPE_CHECKING:
    from mfgfacts.model import Sentence

LIMIT: Final = 40
#: Letters of the longest word in -ed that is often a noun ("seed", "shed").
_SHORT: Final = 5

_NOUN: Final = r"(?:[NK#]|[IJ](?![NKIJ]*[UL])|[VGul](?=[NK])|A(?=[VN][NK])|-(?=[NK]))"
#: noun-phrase = determiner* adverb? noun+ (and noun+)?
_PHRASE: Final = re.compile(rf"D*A?{_NOUN}+(?:&D?{_NOUN}+(?![A]*[TXVULS]))?")
#: post-modifier = of noun-phrase | to verb … | that verb …: what narrows the noun down
_OF: Final = re.compile(rf"O(?:D*A?{_NOUN}+)(?:&{_NOUN}+)?")
_LEFTWARD: Final = frozenset("NKIJGul#V-")
_FINITE: Final = frozenset("XVULS")


def text(sentence: Sentence, first: int, last: int) -> str:
    """The words of tokens `first` to `last`, end exclusive, without a leading article, white space folded."""
    while first < last and (sentence.lower[first] in ARTICLES or sentence.tags[first] in ',;:.*"-)]'):
        first += 1
    while last > first and sentence.tags[last - 1] in ',;:.*"-([':
        last -= 1
    if first >= last:
        return ""
    words = sentence.words[first]
    for i in range(first + 1, last):
        words += f" {sentence.words[i]}" if sentence.gaps[i] == " " else sentence.words[i]
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
    tags, i = sentence.tags, end
    floor = max(0, end - LIMIT)
    while i > floor:
        letter = tags[i - 1]
        if (
            letter in "NKIJ#"
            or (letter == "M" and i < end and tags[i] in "NK")
            or (letter in "Gul-V" and i < end and tags[i] in "NK" and _adjectival(sentence, i - 1))
        ):
            i -= 1
        elif letter == "O" and i < end and i - 1 > floor and tags[i - 2] in "NKIJ":
            i -= 1
        elif letter == "D" and i < end:
            i -= 1
            if i < 1 or tags[i - 1] not in "OD":
                break
        elif letter == "&" and i < end and i - 1 > floor and tags[i - 2] in "NK" and tags[i] in "NK":
            i -= 1
        else:
            break
    return i


def _adjectival(sentence: Sentence, i: int) -> bool:
    """Whether the participle or comparative at `i` belongs to the noun after it; a form in -s is a verb."""
    if sentence.tags[i] != "V":
        return True
    return (i == 0 or sentence.tags[i - 1] in "DO,&([") and not sentence.lower[i].endswith("s")


def governing(sentence: Sentence, k: int) -> int:
    """The index of the verb that governs token `k`: the nearest to its left in the clause; -1 where there is none."""
    tags = sentence.tags
    if tags[max(0, k - 2) : k].strip("PTA") in ("u", "l"):  # "profit up 3%": the particle is all the verb there is
        i = k - 1 if tags[k - 1] in "ul" else k - 2
        if sentence.words[i] in ("up", "down"):
            return i - 1 if tags[i - 1] == "V" else i
    for i in range(k - 1, max(-1, k - LIMIT), -1):
        letter = tags[i]
        if letter in "VULXS":
            return i
        if letter in ";." or (letter in "B:" and i < k - 1):
            return -1
    return -1


def is_past(sentence: Sentence, k: int) -> bool:
    """Whether the verb that governs token `k` stands in the past ("rose", "had risen", not "will have risen")."""
    verb = governing(sentence, k)
    if verb < 0:
        return False
    for i in range(verb_group(sentence, verb), verb + 1):
        word = sentence.lower[i]
        if sentence.tags[i] in "XVULS":
            return word in PAST or word.endswith("ed")
    return False


def verb_group(sentence: Sentence, v: int) -> int:
    """The index at which the verb group that ends at `v` begins: "has been", "is expected to", "continued to"."""
    tags, i = sentence.tags, v
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
    if end > 0 and tags[end - 1] == "&":  # "and draws 1.1 kW": the verb shares the subject of the one before
        return None
    if end > 0 and tags[end - 1] == "R":  # "Mining, which accounts for": the noun before the relative
        end -= 1
        while end > 0 and tags[end - 1] in ",P":
            end -= 1
        first = leftward(sentence, end)
        return (first, end) if first < end else None
    if tags[max(0, end - 2) : end] == ",G":  # "utilisation, having dipped to 72%": the noun before the comma
        end -= 2
    end = _before_insertion(tags, end)
    return _without_opening(sentence, _run(tags, end), end)


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
    i, floor = end, max(0, end - LIMIT)
    while i > floor:
        letter = tags[i - 1]
        if letter == ")" and "Q" not in tags[(opening := tags.rfind("(", floor, i)) : i] and opening > floor:
            i = opening
            continue
        if letter in "BRS;:.()" or letter in "XUL" or letter == '"' or (letter == "-" and i < end):
            break
        if letter == "V" and not (tags[i : i + 1] in ("P", "N", "K") and i - 1 > floor and tags[i - 2] in "NKDO"):
            break
        i -= 1
    return i


def _without_opening(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Cut "In March 2023," and other openings off a clause's words, and keep a list whole ("A, B and C")."""
    tags = sentence.tags
    parts = [start, *[i + 1 for i in range(start, end) if tags[i] == ","], end + 1]
    first = len(parts) - 2
    if "&" in tags[parts[first] : end]:
        while first > 0 and _is_member(tags, parts[first - 1], parts[first] - 1):
            first -= 1
    begin = parts[first]
    while begin < end and (
        tags[begin] in "AOP&MT,Q*B" or (tags[begin] in "ul" and tags[begin + 1 : begin + 2] not in "NK")
    ):
        begin = _after_opening(tags, begin, end)
    examples = tags.find("DP", begin, end)  # "industries such as A, B and C"
    last = (
        examples
        if examples > begin
        else _phrase_end(tags, max(begin, parts[-2] if first < len(parts) - 2 else begin), end)
    )
    while last > begin and tags[last - 1] in "PA&OD":
        last -= 1
    return (begin, last) if last > begin else None


def _phrase_end(tags: str, i: int, end: int) -> int:
    """Where the subject ends: before a comma, a bracket, a value, or a period that describes no noun."""
    while i < end and tags[i] not in ",(":
        if tags[i] == "Q" and (tags[i - 1 : i] != "D" or tags[i + 1 : i + 2] != "N"):
            break
        if tags[i] == "M" and tags[i + 1 : i + 2] not in ("N", "K"):
            break
        i += 1
    return i


def _after_opening(tags: str, begin: int, end: int) -> int:
    """One step past an opening adverb, conjunction or prepositional phrase that ends in a period."""
    if tags[begin] == "P":
        stop = tags.find("M", begin, end)
        if stop >= 0:
            return stop + 1
        return begin + 1
    return begin + 1


_MEMBER: Final = re.compile(r"D?A?[NKG#VulIJO&D]+(?:DP[NKG#O&D]+)?")


def _is_member(tags: str, start: int, end: int) -> bool:
    """Whether the words between two commas are a member of a list: a bare noun phrase."""
    return start < end and _MEMBER.fullmatch(tags, start, end) is not None
