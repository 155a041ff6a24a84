"""What stands behind a value and says what it is of: the noun that it counts, the whole that it is a share of.

Each rule takes (sentence, token index of the value, its quantity) and answers with the words or None.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import FALLING, PARTIAL, RISING
from mfgfacts.lexicon.changes import LEVELS as MARKS
from mfgfacts.lexicon.subjects import (
    BEING,
    COUNTERS,
    GENERIC,
    LEVELS,
    MANNERS,
    NOT_COUNTED,
    TIMES,
)
from mfgfacts.lexicon.tags import TAGS
from mfgfacts.lexicon.verbs import PAST, VERBS_BEFORE_VALUES, is_plural
from mfgfacts.model import Kind
from mfgfacts.relate import phrase
from mfgfacts.relate.ahead import SAME, owned, subject_of_verb
from mfgfacts.relate.narrowing import NARROWING, narrowed
from mfgfacts.relate.subject import subject_of

if TYPE_CHECKING:
    from mfgfacts.model import Quantity
    from mfgfacts.sentence import Sentence

_UNCOUNTED: Final = frozenset((Kind.INDEX, Kind.RANK, Kind.RATIO, Kind.DURATION))
#: What counts a name as well: "one in three U.S. households".
_COUNTING: Final = (Kind.COUNT, Kind.RATIO)
_AT: Final = re.compile("[TP]DA?$")
_ATTRIBUTES: Final = (Kind.MEASURE, Kind.MONEY)
_PROPORTION: Final = re.compile(r" (?:in|of|out of) ")
_ATTRIBUTIVE: Final = re.compile(r"D[ANu]*$")
_LED: Final = re.compile(
    r"[UL](?:Q?A|Q|QPM|PM|M|A?P?QN{0,2}(?:P?M|A)?)?T$|[UL]Q?(?:PM|M)?P$|[UL]D?A*[NK]{1,4}(?:[OP]Q?[NK]{1,3})?T$"
)
_MOVEMENT: Final = re.compile(r"[NK]{0,2}[IJ](?=[PO])")


def moved(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """value noun-of-change "in" noun-phrase: "a 37% jump in bookings", "a fivefold increase in speed"."""
    match = _MOVEMENT.match(sentence.tags, k + 1)
    if not match or sentence.words[match.end()] not in ("in", "of", "for"):
        return None
    end = phrase.rightward(sentence, match.end() + 1)
    return phrase.text(sentence, match.end() + 1, end) or None


def multiplied(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """verb-of-multiplying noun-phrase: "halving the content", "to double its output"."""
    word = sentence.words[k].rsplit(None, 1)[-1].lower()
    if quantity.kind is not Kind.RATIO or (word not in RISING and word not in FALLING and word != "halve"):
        return None
    if sentence.tags[k + 1 : k + 2] == "W":
        return SAME
    first = k + 2 + 2 * (sentence.tags[k + 3 : k + 4] == "-") if sentence.tags[k + 1 : k + 3] == "DQ" else k
    end = phrase.rightward(sentence, first + 1)  # "double its 85-person team"
    words = phrase.text(sentence, first + 1, end)
    if not words and sentence.tags[k - 1] in "NKIJ" and (own := subject_of(sentence, k)):  # "said profit doubled"
        return phrase.text(sentence, *own) or None
    return words if words and sentence.lower[k + 1] not in ("that", "those", "this") else None


def _counts(sentence: Sentence, k: int, quantity: Quantity) -> bool:
    """Whether a ratio or duration describes the noun behind it: "one in five households", "90-minute delays"."""
    if quantity.kind in (Kind.DURATION, Kind.INDEX):  # "90-minute delays", "the 50-point mark"
        return "-" in sentence.words[k] and sentence.tags[k + 1 : k + 2] in ("N", "K")
    return quantity.kind is Kind.RATIO and _is_proportion(sentence, k)


def _is_proportion(sentence: Sentence, k: int) -> bool:
    """Whether a ratio counts things: "one in five households", "a one-in-four probability"."""
    if _PROPORTION.search(sentence.words[k]):
        return True
    attributive = sentence.tags[k - 1 : k] == "D" or sentence.lower[k].startswith(("a ", "an "))
    return attributive and sentence.tags[k + 1 : k + 2] == "N"


def counted(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value noun-phrase: "64 fish farms", "$70 million upgrade", "a 12% slice of the pie"."""
    tags, start = sentence.tags, k + 1
    if quantity.kind in _UNCOUNTED and not _counts(sentence, k, quantity):
        return None
    if sentence.lower[start : start + 1] and sentence.lower[start] in MARKS:  # "2 points below the level"
        return None
    if tags[start : start + 1] == "(":
        start = _past_repeated(sentence, k, quantity)
    bare = quantity.kind in _COUNTING
    if (bare and (_is_age(sentence, k) or _is_moved_to(sentence, k))) or (not bare and _acts(sentence, k)):
        return None
    start, end = _counted_phrase(sentence, start + (bare and tags[start : start + 2] == "QN"))  # "six 90 W lamps"
    if end == start and tags[start] == "V" and tags[k - 1 : k] == "D" and not _is_done(sentence, start):
        end = start + 1  # "a €12 million grant", but "the 60 cents paid"
    if not bare and end == start + 1 and tags[end : end + 1] == "P" and _is_unlisted(sentence, start):
        return None  # "the €1 billion imposed on five banks"
    if end == start or tags[start] == "D" or not NOT_COUNTED.isdisjoint(sentence.lower[k + 1 : start + 1]):
        return None
    if not bare and (tags[start] == "K" or tags[k - 1 : k] == "X") and not _ATTRIBUTIVE.search(tags, k - 4, k):
        return _named(sentence, k, start) if quantity.kind in _ATTRIBUTES else None
    return _counted_words(sentence, k, start, end)


def _acts(sentence: Sentence, k: int) -> bool:
    """Whether a verb in the past stands behind the share: "38% named security concerns", not "a 5% reduced price"."""
    acts = sentence.tags[k + 1 : k + 3] in _ACTED and TAGS.get(sentence.lower[k + 1]) == "V"
    return acts and _is_done(sentence, k + 1) and (k == 0 or sentence.tags[k - 1] in _BEGUN)


def _is_unlisted(sentence: Sentence, i: int) -> bool:
    """Whether the word at `i` ends as the past form of a verb that no table has."""
    word = sentence.lower[i]
    return word.endswith("ed") and not word.endswith("eed") and word not in TAGS


def _is_done(sentence: Sentence, i: int) -> bool:
    return sentence.lower[i].endswith("ed") or sentence.lower[i] in PAST


_ACTED: Final = ("NN", "NG", "NK")
_BEGUN: Final = ",&;:BA"


def _is_age(sentence: Sentence, k: int) -> bool:
    """Whether the number counts nothing: "Children younger than 12 travel free", "people aged 16 to 74 used"."""
    return sentence.lower[k].startswith(("younger ", "older ")) or sentence.lower[k - 1 : k] == ["aged"]


def _counted_words(sentence: Sentence, k: int, start: int, end: int) -> str | None:
    """What the noun phrase behind the value says, or whose it is where it says too little."""
    words = phrase.text(sentence, start, narrowed(sentence, start, end))
    if end == start + 1 and (sentence.tags[end : end + 1] == "D" or words in LEVELS) and _is_led(sentence, k):
        return subject_of_verb(sentence, k) if words in LEVELS else None
    if sentence.lower[k + 1] == "off":
        return words
    if words.lower() in GENERIC or (
        sentence.tags[end - 1] in "IJ" and MANNERS.issuperset(sentence.lower[start : end - 1])
    ):
        return owned(sentence, k, end, words)  # "which saw 4% organic growth"
    if words.lower() in COUNTERS:
        owner = subject_of_verb(sentence, k)
        if owner and owner != SAME and not (words.lower() == "persons" and _holds(sentence, k)):
            return owner
    return words + _behind_verb(sentence, end)


#: "In Mexico, 75MW Sierra Alta began", "Helm's 90 MW Orm and 120 MW Velm stations were"
_NAMED: Final = re.compile("K{1,4}N{0,2}(?=[XVULSP&,.])")
#: "maker plans $400 million GA plant", "features 100-kW JJE electric drive"
_HEADED: Final = re.compile("K{1,3}N{1,3}(?=$|[.,;&PMT])")


def _named(sentence: Sentence, k: int, start: int) -> str | None:
    """The name behind a value without an article, where the value opens a noun phrase or a verb leads to it."""
    name = _NAMED.match(sentence.tags, start) if _opens(sentence, k) else None
    if name is None and sentence.tags[k - 1 : k] in ("V", "G", "N"):
        name = _HEADED.match(sentence.tags, start)
    if name is None and sentence.tags[k - 1 : k] in ("G", "P", "T") and sentence.words[start].isupper():
        name = _MEASURE.match(sentence.tags, start)
    return phrase.text(sentence, *name.span()) if name else None


#: "went from $4m ARR to $8m ARR": an acronym of what is measured.
_MEASURE: Final = re.compile("K(?=[PTA.,;&]|$)")


def _is_led(sentence: Sentence, k: int) -> bool:
    """Whether the one word behind the value is nothing that is counted: a level that something moves to, or a verb.

    "Starts were at a 1.2 million-unit pace", "A reading of 50 separates a growing sector".
    """
    word = sentence.lower[k + 1]
    if word in LEVELS:
        return _AT.search(sentence.tags, k - 3, k) is not None
    if sentence.lower[k + 3 : k + 4] and sentence.lower[k + 3] in TIMES:  # "40 trucks a day load grain"
        return False
    return word.endswith("s") and sentence.lower[k + 2] in ("a", "an", "the")


def _opens(sentence: Sentence, k: int) -> bool:
    """Whether a noun phrase may begin with the value: at the clause's beginning, behind "and" or a possessive."""
    if sentence.tags[k - 1] == ")" and (opening := sentence.tags.rfind("(", max(0, k - 6), k)) > 0:
        k = opening  # "In Kale's (Velm) 12,000 square metre 5G hall"
    return k == 0 or sentence.tags[k - 1] in ",&;B" or sentence.lower[k - 1].endswith(("'s", "’s", "s'", "s’"))


def _is_moved_to(sentence: Sentence, k: int) -> bool:
    """Whether a movement leads to the count: "employment fell to 612,400 persons", not "raised €9 from 12 banks"."""
    led = _LED.search(sentence.tags, k - 8, k)
    return led is not None and (sentence.tags[k - 1] == "T" or sentence.lower[led.start()] not in PARTIAL)


def _past_repeated(sentence: Sentence, k: int, quantity: Quantity) -> int:
    """Where the noun begins behind a value and its equivalent in brackets: "a 12 acre (5 ha) orchard"."""
    repeated = quantity.kind in _ATTRIBUTES and _ATTRIBUTIVE.search(sentence.tags, k - 4, k)
    return phrase.past_brackets(sentence, k) if repeated else k + 1


def _holds(sentence: Sentence, k: int) -> bool:
    """Whether the verb before the value is no verb of being: "The lift carries 8 persons" counts persons."""
    verb = phrase.governing(sentence, k)
    return verb > 0 and sentence.lower[verb] not in BEING


def _counted_phrase(sentence: Sentence, start: int) -> tuple[int, int]:
    """The noun phrase from token `start` on, without "more" and "such", with what it is counted by ("per head")."""
    tags, low = sentence.tags, sentence.lower
    start += low[start : start + 1] == ["off"]  # "shave 0.3 points off growth"
    while tags[start + 1 : start + 2] in ("N", "K", "V", "G") and (tags[start] in "Aul" or low[start] == "such"):
        start += 1
    led = tags[start : start + 1] in ("U", "L") and tags[start + 1 : start + 2] in ("N", "K")  # "eight lift motors"
    led = led and low[start] not in PAST and not low[start].endswith("ed")  # "31 grew hops"
    end = phrase.rightward(sentence, start + led)
    if tags[end : end + 2] == "PN" and low[end] == "per" and low[end + 1] not in TIMES:
        end += 2
    return start, end - _ends_in_verb(sentence, start, end)


def _ends_in_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a base form closes the phrase behind a plural: "the two plants open in", "six ships dock here".

    What is counted by more than one ends in its plural; a base form behind it is what the plural does.
    """
    low = sentence.lower
    return (
        end - start > 1
        and low[end - 1] in VERBS_BEFORE_VALUES
        and low[end - 1][-1] != "s"
        and sentence.tags[end : end + 1] in ("P", "T", "D", "A", "W", "R", ".", "")
        and is_plural(low[end - 2])
    )


#: A relative clause that stands behind the verb: "64 farms have been opened on the coast that breed …".
_EXTRAPOSED: Final = re.compile(r"X+A?V(?:PD?[NK]+|P?M)*(?=RV)")


def _behind_verb(sentence: Sentence, end: int) -> str:
    """The relative clause of the noun phrase that ends at `end` where it stands behind the verb, or nothing."""
    verb = _EXTRAPOSED.match(sentence.tags, end, end + 16)
    relative = NARROWING.match(sentence.tags, verb.end(), verb.end() + 12) if verb else None
    return " " + phrase.text(sentence, *relative.span()) if relative else ""
