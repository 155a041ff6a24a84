"""Noun phrases, verbs and subjects of a tagged sentence, by token index.

Everything here is a short walk over `Sentence.tags`; no walk is longer than LIMIT tokens. A search by a pattern that is
told to begin before the first token begins at it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.tags import ARTICLES
from mfgfacts.lexicon.verbs import is_plural

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

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
#: A particle right before a value, with what may stand on one side of it: "up 3%", "down by 3%", "nearly up 3%".
_PARTICLES: Final = frozenset("u l Pu Pl Tu Tl Au Al uP lP uT lT uA lA".split())
_TURNS: Final = ("B", ":")
#: Tags that neither are a verb nor end the search for one.
_UNGOVERNED: Final = 'DOTP&RWGIJulANK#QM,()[]"-*'


def text(sentence: Sentence, first: int, last: int) -> str:
    """The words of tokens `first` to `last`, end exclusive, without a leading article, white space folded."""
    tags, lower = sentence.tags, sentence.lower
    while (
        first < last
        and (
            lower[first] in ARTICLES
            or (lower[first] == "s" and tags[first - 1] == '"')  # what a full stop leaves of "Kale Inc.'s profit"
            or tags[first] in ',;:.*"-)]'
            or (tags[first] == "Q" and tags[first + 1 : min(first + 2, last)] in _COUNTED)
        )
    ):
        first += 1
    while last > first and tags[last - 1] in ',;:.*"-([':
        last -= 1
    if first >= last:
        return ""
    if last - first > 1 and tags[first - 2 : first] == "Q-":  # "a four-year-old company", "the 12-member board"
        first += 1
    first -= lower[first] == "capita"  # "per capita income"
    gaps, printed = sentence.gaps, sentence.words
    if "M" in tags[first : last - 1] and _OWNING.search(sentence.text):  # the "'s" of "this year's corn" is no token
        start, end = sentence.span(first, last)
        return " ".join(sentence.text[start - sentence.start : end - sentence.start].replace("*", "").split())
    if gaps.count(" ", first + 1, last) == last - first - 1:
        words = " ".join(printed[first:last])
    else:
        words = printed[first]
        for i in range(first + 1, last):
            words += f" {printed[i]}" if gaps[i] == " " else printed[i]
    return " ".join(words.replace("*", "").split()) if "*" in words else words


_OWNING: Final = re.compile(r"['’]s\b|s['’]\s")


def rightward(sentence: Sentence, i: int) -> int:
    """The end of the noun phrase that begins at token `i`, with its "of" phrase; `i` where there is none."""
    match = _PHRASE.match(sentence.tags, i, i + LIMIT)
    if not match:
        return i
    verb = sentence.tags.find("NV", i, match.end())
    if verb >= 0 and is_plural(sentence.lower[verb]):  # "three in ten users lacked basic skills"
        return verb + 1
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
                    (letter == "M" and sentence.lower[i - 2] != "on")  # "reported on Thursday net income of"
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
    if near in _PARTICLES:
        i = k - 1 if tags[k - 1] in "ul" else k - 2
        if sentence.words[i] in ("up", "down"):  # "profit up 3%": the particle is all the verb there is
            return i - 1 if tags[i - 1] == "V" else i
    floor = k - LIMIT + 1 if k >= LIMIT else 0
    i = floor + len(tags[floor : k - (near[-1:] in _TURNS)].rstrip(_UNGOVERNED)) - 1
    return i if i >= floor and tags[i] in _FINITE else -1


def _is_being(sentence: Sentence, i: int) -> bool:
    """Whether the word before `i` is a "being" inside a verb group: "is being priced"."""
    return sentence.lower[i - 1] == "being" and sentence.tags[i - 2 : i - 1] == "X"


def verb_group(sentence: Sentence, v: int) -> int:
    """The index at which the verb group that ends at `v` begins: "has been", "is expected to", "continued to"."""
    tags, i = sentence.tags, v
    if i > 0 and tags[i - 1] not in "XATVULSG":
        return i
    while i > 0:
        letter = tags[i - 1]
        if letter == "T" and tags[i - 4 : i] == "XPNT":  # "is on course to reach"
            i -= 4
        elif letter in "XAT" or (letter in "VULS" and tags[i] in "TX") or (letter == "G" and _is_being(sentence, i)):
            i -= 1
        else:
            break
    while i < v and tags[i] in "AT":
        i += 1
    return i


_BRACKETS: Final = re.compile(r"\**(?:\*?[(\[][^()\[\]]{1,12}[)\]]|(?:P|D)N(?=P))*")


def past_brackets(sentence: Sentence, k: int) -> int:
    """The token behind the value, its equivalents in brackets and "per year" stepped over."""
    match = _BRACKETS.match(sentence.tags, k + 1)
    if match is None:
        return k + 1
    step = match[0].find("P")
    return match.end() if step < 0 or sentence.lower[k + 1 + step] == "per" else k + 1  # not "in savings on"
