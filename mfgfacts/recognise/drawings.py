"""Reference signs of a patent's drawings: "the housing 12", "pins 130, 132 and 134", "the arm 46 pivots".

In a patent nearly every bare number behind a noun is the sign of a part in a drawing, and "one or more" counts nothing.
Whether a document is a patent is asked once, of its wording and of how many nouns with signs it has.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Final

from mfgfacts.lexicon.names import UNREFERENCED
from mfgfacts.lexicon.numerals import CARDINALS, ORDINALS
from mfgfacts.lexicon.verbs import PAST
from mfgfacts.recognise.pattern import Pattern

#: Wording that hardly any other text has, and words that others have too: news "said" and "housing"; behind these signs
#: must stand close together.
_WORDING: Final = (
    "embodiment",
    "wherein",
    "FIG. ",
    "FIGS. ",
    "the invention",
    "present invention",
    "present disclosure",
)
_COMMON: Final = ("Fig. ", " said ", "housing", "coupled", "apparatus")
_SIGNED: Final = Pattern(
    r"\b(?:[Tt]he|[Aa]n?|said|each|respective) (?:[a-z-]+ ){0,2}([a-z]{3,}) \d{1,4}[a-z]?(?=[,.;:)](?!\d)| [a-z]{2})"
)
_ENOUGH: Final = 2
#: Characters in which a text of common words has one sign.
_DENSE: Final = 100
#: A text of a few sentences without such words is one where signs are many and crowded.
_SHORT: Final = 2000
_SENTENCE: Final = 3
_CROWDED: Final = 60
#: Characters before a number in which the word before it is looked for.
_REACH: Final = 24
_READ: Final = 200_000
_COUNTING: Final = (
    UNREFERENCED
    | CARDINALS.keys()
    | ORDINALS.keys()
    | frozenset(
        """
    and or but about least most comprising comprises include includes including having contain contains containing only
    into through until when where equal equals less more fewer greater all any both these those such approximately
    substantially nor between typically preferably being per plus minus every another exceeding exceeds exceed up down
    used uses using required requires need needs reach reaches reached totals totalling roughly nearly some further
    additional other not every within after before since during containing showing shows show produced sold added
    """.split()
    )
)
#: Endings of verbs and adjectives, behind which a number may count what follows it.
_VERBAL: Final = ("s", "ed", "ing", "ly", "al", "ive", "ous")
_COUNTED: Final = Pattern(
    r"[ \u00a0-][a-z-]*[a-rt-z]s\b(?! (?:an?|the|to|with|in|on|at|from|into|through|and|around|about|along|that|by|off"
    r"|between|within|inside|behind|above|below|around|across|over|under|onto|as|for|via|toward|towards|against|data"
    r"|signals?)\b)|[ \u00a0](?:people|persons|men|women|children)\b"
)


@lru_cache(maxsize=2)
def is_claim(text: str) -> bool:
    """Whether a text has the wording of patents, in which "at least one" counts nothing."""
    head = text[:_READ]
    return any(map(head.__contains__, _CLAIMING)) or is_patent(text)


def is_any(text: str, end: int, hedge: str | None) -> bool:
    """Whether "one" with a lower limit, which ends at `end`, counts nothing: "one or more", "at least one of the …"."""
    return hedge == "or more" or text.startswith((" of the ", " of said ", " of a ", " of an "), end) or is_claim(text)


_CLAIMING: Final = (
    "embodiment",
    "wherein",
    "present invention",
    "present disclosure",
    "plurality of",
    "comprising",
    " of claim ",
    "configured to ",
)


@lru_cache(maxsize=2)
def is_patent(text: str) -> bool:
    """Whether a text is written as patents are: its wording, and nouns with signs."""
    head = text[:_READ]
    if any(map(head.__contains__, _WORDING)):
        needed = _ENOUGH
    elif any(map(head.__contains__, _COMMON)):
        needed = max(_ENOUGH, len(head) // _DENSE)
    elif len(head) < _SHORT:
        needed = max(_SENTENCE, len(head) // _CROWDED)
    else:
        return False
    signs = (
        found
        for found in _SIGNED.finditer(head)
        if found[1] not in _COUNTING and not (_is_verbal(found[1]) and _COUNTED.match(head, found.end()))
    )
    return next(islice(signs, needed - 1, None), None) is not None


def _is_verbal(word: str) -> bool:
    """Whether a word may be a verb or an adjective, so that a number behind it counts: "the plant built 7 robots"."""
    return word in PAST or word.endswith(_VERBAL)


def is_sign(text: str, start: int, end: int) -> bool:
    """Whether a bare whole number in a patent is the sign of a part: behind a noun, and counting nothing itself."""
    word = text[start - _REACH if start > _REACH else 0 : start - 1].replace("\n", " ").rpartition(" ")[2]
    return (
        end - start <= 4  # noqa: PLR2004 - signs have up to four figures
        and text[start - 1] in " \u00a0\n"
        and word.isalpha()
        and word[1:].islower()
        and len(word) > 2  # noqa: PLR2004 - a preposition
        and word.lower() not in _COUNTING
        and not (_is_verbal(word) and _COUNTED.match(text, end))
        and is_patent(text)
    )
