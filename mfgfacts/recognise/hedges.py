"""Hedge words around a number: where they begin and which bound they set."""

from __future__ import annotations

from typing import Final, NamedTuple

from mfgfacts.lexicon.bounds import (
    AFTER,
    AROUND,
    BY_LAST_WORD,
    COUNTING,
    FILLERS,
    LED_BY,
    OCCASIONS,
    OVER,
    OWNED,
    PASSING,
    SHADES,
    SIGNS,
    TAKE_OVER,
    UP_TO_MEASURED,
)
from mfgfacts.lexicon.changes import CLIMBING, MOVED_UP
from mfgfacts.lexicon.scales import TIMES
from mfgfacts.model import Bound, new
from mfgfacts.recognise.pattern import Pattern

_REACH: Final = 64
_NEAR: Final = 48
_AFTER: Final = Pattern(
    r"\+(?!\w)|(?:[\s\u00a0]{1,2}|-)(?:[a-z]{3,14}[\s])??(?:(?:or|and|at|give)[\s][a-z]{2,9}(?:[\s](?:very[\s])?(?:most|least|minimum|maximum|so|take))?|plus|max(?:imum)?|minimum|approximately)\b"
)
#: Words with which the stretch before a number can end where it is a hedge.
_ENDINGS: Final = frozenset(BY_LAST_WORD) | FILLERS | {"the", "a"}


_OPENING: Final = "([“‘\"'—–"
_NO_END: Final = frozenset(",;:)”]!?")


class Hedge(NamedTuple):
    """The words that limit a value, and where they begin."""

    start: int
    bound: Bound
    words: str


def before(text: str, start: int, floor: int) -> Hedge | None:  # noqa: C901 - the quick looks, in order
    """Read the hedge that ends where the number begins: "no less than", "well over", "≥"."""
    if start <= floor:
        return None
    at = start - 1
    char = text[at]
    if char == " " and (space := text.rfind(" ", floor if at < floor + 24 else at - 24, at)) >= 0:
        last = text[space + 1 : at]
        if last.isalpha():
            last = last.lower()
            if last not in _ENDINGS:
                return None
            begin = text.rfind(" ", floor if at < floor + _NEAR else at - _NEAR, space)
            word = text[begin + 1 : space].lower() if begin >= 0 else ""  # no space: none of all that stands before
            if word.isalpha():
                if last in _AFTER_WORDS:
                    if word not in _AFTER_WORDS[last]:
                        return None
                elif last in _ALONE and word not in _BEFORE_ALONE[last]:
                    return new(Hedge, (space + 1, _ALONE[last], text[space + 1 : at]))
        elif last[-1:] in _NO_END:
            return None
    if char in SIGNS or (char == " " and at > floor and text[at - 1] in SIGNS):
        at = at if char in SIGNS else at - 1
        return Hedge(at, SIGNS[text[at]], text[at])
    return _worded(text, start, floor)


def _worded(text: str, start: int, floor: int) -> Hedge | None:
    """Read a hedge in words, with the fillers behind it and the shades before it."""
    base = floor if start < floor + _REACH else start - _REACH
    window = text[base:start].rstrip("*_")
    words = window.lower().replace("\u00a0", " ").split()
    skipped = 0
    while skipped < 2 and skipped < len(words) and words[-1 - skipped] in FILLERS:  # noqa: PLR2004
        skipped += 1
    kept = words[: len(words) - skipped]
    if kept and kept[-1] in ("the", "a") and len(kept) > 1 and kept[-2] in PASSING:
        kept.pop()
        skipped += 1
    found = _phrase(kept)
    if found is None:
        return None
    length, bound = found
    while length < len(kept) and kept[-1 - length] in SHADES:
        length += 1
    begin = base + _offset(window, length + skipped)
    if kept[-1] in _MOVING and _is_movement(text[max(0, begin - 12) : begin].split()[-1:], kept[-2:]):
        return None
    return new(Hedge, (begin, bound, text[begin:start].rstrip()))


_MOVING: Final = ("to", "than")
_SIZES_OF_DIFFERENCE: Final = ("%", "percent", "cent", "pct", "points")


def _is_movement(before: list[str], words: list[str]) -> bool:
    """Whether "up to" or "less than" says how a value moved or differs: "edged up to 4%", "6% less than 11,544"."""
    if not before:
        return False
    return (
        before[0] in CLIMBING or before[0] in MOVED_UP
        if words[-1] == "to"
        else before[0].endswith(_SIZES_OF_DIFFERENCE)
    )


def idle(text: str, hedge: Hedge, unit: str, end: int) -> bool:
    """Whether the words of a hedge say something else of the number that ends at `end`.

    "over" before a length of time says when, not how long: "another £50 million over five years". "over" and "up" can
    belong to the word before them: "handed over 435 cars", "took over 12 firms", "pushed the price up to $35".
    """
    words = hedge.words.lower()
    if words != "over" and words != "up to" and words != "around":  # noqa: PLR1714 - once a hedge
        return False
    before = text[max(0, hedge.start - 32) : hedge.start].split()
    last = before[-1].lower() if before else ""
    if words == "around":
        return last in AROUND
    if words == "up to":
        return unit != "" and not UP_TO_MEASURED.isdisjoint(map(str.lower, before[-3:]))
    if unit.lower() in TIMES or unit in _TIME_SYMBOLS:
        return last not in _LASTING
    if unit and text[end - len(unit) - 1] == "-":  # "scanned over 1.5-mm sheet"
        return True
    if last in TAKE_OVER:
        found = _NOUNS.match(text, end)
        return found is not None and not OWNED.isdisjoint(found[0].lower().split())
    return last in OVER or (not unit and _goes_by(text, end, "" if hedge.words[0] == "O" else last))


def _goes_by(text: str, end: int, last: str) -> bool:
    """Whether "over" leads to what goes by as time does: "fell by 4% over three growing seasons"."""
    nouns = _NOUNS.match(text, end)
    words = nouns[0].lower().split()[:2] if nouns else []
    at = next((i for i, word in enumerate(words) if word in OCCASIONS), -1)
    if nouns is None or at < 0:
        return False
    if not last:
        return len(nouns[0].split()) == at + 1 and text[nouns.end() : nouns.end() + 1] == ","
    return last not in COUNTING and not last.endswith(("ed", "ing"))


_TIME_SYMBOLS: Final = frozenset("h hr hrs min mins s ms d wk yr yrs ns ps fs".split())
_NOUNS: Final = Pattern(r"(?:[ \n][A-Za-z-]{2,}){1,3}")
_LASTING: Final = frozenset(
    "for in after lasted lasting lasts took take takes taken taking spans spanning of is was were within aged".split()
)


def _phrase(words: list[str]) -> tuple[int, Bound] | None:
    """Find the longest hedge phrase at the end of the words: its length in words, and its bound."""
    if not words:
        return None
    last = words[-1]
    sizes = _SIZES.get(last)
    if sizes is None:
        last = last.lstrip(_OPENING)
        sizes = _SIZES.get(last)
        if sizes is None:
            return None
    if sizes == _WORD_ALONE:
        return 1, _BOUNDS[last,]
    ends = [_plain(word) for word in words[-sizes[0] :]]
    for size in sizes:
        if size == 1:
            return 1, _BOUNDS[last,]
        if size <= len(ends):
            bound = _BOUNDS.get(tuple(ends[-size:]))
            if bound is not None:
                return size - (words[-size] in LED_BY), bound
    return None


_WORD_ALONE: Final = (1,)
#: The bound of each phrase, and how many words the phrases have that end in a word, longest first.
_BOUNDS: Final = {phrase: bound for entries in BY_LAST_WORD.values() for phrase, bound in reversed(entries)}
_SIZES: Final = {
    last: tuple(sorted({len(phrase) for phrase, _ in entries}, reverse=True)) for last, entries in BY_LAST_WORD.items()
}


def _after_words() -> dict[str, frozenset[str]]:
    """What must stand before a word that ends a hedge only in a phrase of two words or more."""
    words = {
        last: {phrase[-2] for phrase, _ in entries}
        for last, entries in BY_LAST_WORD.items()
        if last not in FILLERS and all(len(phrase) > 1 for phrase, _ in entries)
    }
    led = {last: frozenset(before | ({"cannot"} if "not" in before else set())) for last, before in words.items()}
    return {**led, "the": frozenset(PASSING), "a": _ENDINGS | PASSING}


_AFTER_WORDS: Final = _after_words()
#: Words that are a hedge by themselves, and the words that make a longer one with them.
_ALONE: Final = {phrase[0]: bound for phrase, bound in _BOUNDS.items() if len(phrase) == 1 and phrase[0] not in FILLERS}
_BEFORE_ALONE: Final = {
    last: SHADES | FILLERS | {"cannot"} | {phrase[-2] for phrase in _BOUNDS if phrase[-1] == last and len(phrase) > 1}
    for last in _ALONE
}


def _plain(word: str) -> str:
    """Strip opening marks, and read "didn't" and "never" as "not"."""
    if word.isalpha():
        return "not" if word == "cannot" else word
    word = word.lstrip(_OPENING)
    return "not" if word.endswith(("n't", "n’t")) or word == "cannot" else word


def _offset(window: str, count: int) -> int:
    """Where the last `count` words of the window begin."""
    pieces = window.rsplit(None, count)
    rest = pieces[0] if len(pieces) > count else ""
    begin = len(rest)
    while begin < len(window) and (window[begin].isspace() or window[begin] in "([“‘\"'—–"):
        begin += 1
    return begin


def after(text: str, end: int) -> Hedge | None:
    """Read the hedge that follows a number and its unit: "or more", "or so", "+"; its start is its end's offset."""
    following = text[end : end + 1]
    if following != "+" and not following.isspace() and following != "-":
        return None
    found = _AFTER.match(text, end)
    if found is None:
        return None
    if following == "+":
        return Hedge(found.end(), Bound.AT_LEAST, "+")
    words = found[0].lower().replace("-", " ").split()
    for size in (len(words), len(words) - 1, 2):
        for skip in (0, 1):
            bound = AFTER.get(" ".join(words[skip : skip + size]))
            if bound is not None:
                return Hedge(found.end(), bound, " ".join(words[skip : skip + size]))
    return None
