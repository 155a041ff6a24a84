"""Words before a bare number that make it a name: labels, acronyms, capitalised words, parts of a drawing, schedules.

All rules are general: which sort of word stands before the number, and whether what follows is counted by it.
"""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.changes import FALLING, RISING
from mfgfacts.lexicon.names import (
    ABBREVIATED,
    ACTING,
    CAPITAL_LABELS,
    COLLECTIVES,
    INDICES,
    LABELS,
    OFFICES,
    OPENERS,
    PLURALS,
    SPELLS,
    STREETS,
    UNREFERENCED,
    VERSIONED,
)
from mfgfacts.lexicon.periods import MONTHS, WEEKDAYS
from mfgfacts.model import Refusal
from mfgfacts.recognise.drawings import is_sign
from mfgfacts.recognise.names import CODE_MORE, MEMBERS, word_before
from mfgfacts.recognise.parts import IDLE
from mfgfacts.recognise.pattern import Pattern

_SHORT: Final = 3
_YEAR: Final = 4
_NOUN: Final = Pattern(r"[\s\u00a0]{1,2}[a-z]{2,}")


def labelled(text: str, start: int, end: int) -> Refusal | None:
    """Refuse what follows a label ("Article 14"), an acronym ("ISO 9283") or a capitalised word ("Model 3")."""
    window = text[max(0, start - 40) : start]
    if not window or not (window[-1].isspace() or window[-1] == "#"):
        return None
    pieces = window.rsplit(None, 2)
    if not pieces or window.count("\n\n", max(0, len(window) - 3)):
        return None
    raw = pieces[-1]
    word = raw.lstrip("([“‘\"'*_").rstrip(".*_:")
    lower = word.lower()
    number = text[start:end]
    if number.isdigit() and (
        (len(number) <= _SHORT and len(pieces) > 1 and _referenced(pieces, text, end)) or is_sign(text, start, end)
    ):
        found = MEMBERS.match(text, end)
        return Refusal(start, found.end() if found else end, "reference sign")
    if len(pieces) > 1 and pieces[-2].lower() in ("patent", "patents"):
        return Refusal(start, _coded(text, end), "patent number")
    if (refusal := _label(text, start, end, raw, lower, pieces)) is not None:
        return refusal
    if number.isdigit() and lower.rpartition("-")[2] in STREETS and raw[:1].isupper() and not _NOUN.match(text, end):
        found = MEMBERS.match(text, end)
        return Refusal(start, found.end() if found else end, "address")
    if (
        raw[-1:] in ".:"
        or not word
        or word.islower()
        or not word[0].isalpha()
        or not word[-1].isalnum()
        or lower in OPENERS
        or lower in MONTHS
        or lower in WEEKDAYS
    ):
        return None
    if _names(word, number, text, start, end):
        groups = _GROUPS.match(text, end) if word in OFFICES else None
        groups = groups or (MEMBERS.match(text, end) if raw[-1] == "s" and number.isdigit() else None)
        return Refusal(start, max(groups.end() if groups else end, _coded(text, end)), f"name with {raw}")
    return None


_GROUPS: Final = Pattern(r"(?:[ \u00a0,]?\d{3}){1,4}(?!\d)")


def _label(  # noqa: PLR0913, PLR0917 - what stands before a number, cut already
    text: str, start: int, end: int, raw: str, lower: str, pieces: list[str]
) -> Refusal | None:
    """Refuse what a word names that labels, a unit of a schedule or a version."""
    number = text[start:end]
    if (
        lower in LABELS
        and number.isdigit()
        and (raw[:1].isupper() or lower not in CAPITAL_LABELS)
        and (raw[-1:] != "." or lower in ABBREVIATED)
        and not (lower in _NUMBERING and verb(text, start, end))
        and not (raw.islower() and _located(text, start, end))
    ):
        found = MEMBERS.match(text, end)
        return Refusal(start, _coded(text, found.end() if found else end), f"label after {raw}")
    if (
        lower in SPELLS
        and len(number) <= _SHORT
        and number.isdigit()
        and len(pieces) > 1
        and _scheduled(pieces[-2], text, end)
    ):
        found = MEMBERS.match(text, end)
        return Refusal(start, found.end() if found else end, f"label after {raw}")
    if lower in VERSIONED and number.replace(".", "").isdigit() and number[0] != "." and raw[-1:] != ".":
        more = _DOTTED.match(text, end) if lower[-1] == "s" else None
        return Refusal(start, more.end() if more else end, f"label after {raw}")
    return None


_DOTTED: Final = Pattern(r"(?:(?:,|,?\s(?:and|or|to|&|through))\s?\d{1,3}(?:\.\d{1,3}){1,3}(?!\w|\s?%))*")


def _scheduled(before: str, text: str, end: int) -> bool:
    """Whether a unit of time and a number are a place in a schedule: "on day 1", "at week 12"."""
    following = _NEXT_WORD.match(text, end)
    return before.lower() in _AT and (following is None or not _plural(following[1]))


_AT: Final = frozenset("on at by from to until through in and since between after before of during".split())


def _referenced(pieces: list[str], text: str, end: int) -> bool:
    """Whether a number is the sign of a part in a drawing: "the housing 10 includes a first end 14"."""
    noun, article = pieces[-1], pieces[-2].lower()
    if article not in ARTICLES or not noun.isalpha() or not noun.islower() or noun in UNREFERENCED or noun in _CHANGES:
        return False
    return _AFTER_SIGN.match(text, end) is not None


ARTICLES: Final = frozenset("the a an said first second third each respective".split())
_AFTER_SIGN: Final = Pattern(
    r"\s?[,.;:)]|\s(?:and|or|of|is|are|was|were|has|have|may|can|includes?|comprises?|to|in|on|at|by|with|which|that|from|for|via|as|when|into)\b"
    r"|\s[a-z]{2,}[a-rt-z]s\s(?:an?|the|its|each|one|\d+)\b|\s*\Z"
    rf"|\s(?:{'|'.join(ACTING)})\b"
)


def _names(word: str, number: str, text: str, start: int, end: int) -> bool:
    """Whether a capitalised word and a bare number make a name: "ISO 9283", "Model 3", "Web 2.0", "Windows 10"."""
    if "," in number or not number[0].isdigit():
        return False
    if " " in number:  # a supplier's number: "(Halvor 111 175 144)"
        return (
            text[end : end + 1] == ")"
            and number[-2:] != "00"
            and _SUPPLIED.search(text, max(0, start - 40), start) is not None
        )
    if "." in number:
        return word.lower() not in INDICES and _version(word, number, text, end)
    if not number.isdigit():
        return False
    if lower_index(word):
        return False
    if len(word) > 1 and (word.isupper() or not word[1:].islower()):
        return True
    return not _counts(word, text, start, end)


_SUPPLIED: Final = Pattern(r"\((?:[A-Z][\w-]*,?\s){1,3}\Z")


def lower_index(word: str) -> bool:
    """Whether an acronym is that of a measure or a statistic, whose value follows it: "pH 5", "CI 12–34"."""
    return word.lower() in INDICES and len(word) > 1 and word[-1].isupper()


def _version(word: str, number: str, text: str, end: int) -> bool:
    """Whether a number with a point is a version: "Web 2.0", "the USB 3.2 port", "Ubuntu 22.04 LTS"."""
    if len(number) <= _SHORT and (number[-1] == "0" or not _NOUN.match(text, end)):
        return True
    if not _VERSION.fullmatch(number) or (following := _NEXT_WORD.match(text, end)) is None:
        return False
    if following[1][0].isupper():
        return ".0" in number
    acronym = len(word) > 1 and word.isalnum() and not word[1:].islower()
    return acronym and len(number) <= _YEAR and not _plural(following[1]) and following[1] not in OPENERS | IDLE


_VERSION: Final = Pattern(r"\d{1,2}\.\d{1,2}")


def _plural(noun: str) -> bool:
    return (noun[-1] == "s" and noun not in _NO_PLURAL) or noun in PLURALS


def verb(text: str, start: int, end: int) -> bool:
    """Whether "number" before a number is a verb: "they number 600 people", not "the number 5 buses"."""
    pieces = text[max(0, start - 40) : start].split()[-2:]
    if len(pieces) < 2 or pieces[1] not in _NUMBERING or not pieces[0].isalpha():  # noqa: PLR2004 - noun and verb
        return False
    before, following = pieces[0].lower(), _NEXT_WORD.match(text, end)
    if before not in _COUNTED and before in OPENERS | IDLE | ARTICLES:
        return False
    if following is None:
        many = pieces[1] == "number" and before[-1] == "s"
        return (many or before in COLLECTIVES or before in _COUNTED) and _CLAUSE_ENDS.match(text, end) is not None
    return _plural(following[1])


_CLAUSE_ENDS: Final = Pattern(r"[.;](?!\d)|,\s(?!\d)")


def _located(text: str, start: int, end: int) -> bool:
    """Whether the label is a noun of a place or time before a counted subject: "at the national level 350 projects"."""
    following = _NEXT_WORD.match(text, end)
    if following is None or not following[1].islower() or not _plural(following[1]):
        return False
    found = _PLACED.search(text, max(0, start - 60), start)
    return found is not None and (end - start > 1 or found[1] in _POINTING)


_PLACED: Final = Pattern(
    r"(?:^|\n|[.;:,]\s)(?:At|at|In|in|On|on|Under|under|During|during)\s"
    r"(?:(?:the|a|an|its|their|our)\s[a-z-]{4,}|(this|that|each|every|the\ssame)(?:\s[a-z-]{4,})?|[a-z]{4,}(?=\slevel\s))"
    r"\s[a-z]+\s\Z"
)
_POINTING: Final = frozenset({"this", "that", "each", "every", "the same"})


_COUNTED: Final = frozenset({"they", "we", "you", "who", "which", "that"})
_NUMBERING: Final = frozenset({"number", "numbers", "numbered"})


def after_label(text: str, start: int) -> bool:
    """Whether a capitalised label stands before a number: "Category 6A"."""
    word = word_before(text, start - 1) if text[start - 1 : start] == " " else ""
    return word[:1].isupper() and word.rstrip(".").lower() in LABELS


def _counts(word: str, text: str, start: int, end: int) -> bool:
    """Whether a capitalised word before a bare number is no name: a headline's verb, a sentence's first word."""
    following = _NEXT_WORD.match(text, end)
    plural = following is not None and following[1][-1] == "s" and following[1].lower() not in _NO_PLURAL
    if following is None or following[1][0].islower():
        before = text[max(0, start - len(word) - 4) : start - len(word) - 1].rstrip(' \t"“‘(*')
        opening = not before or before[-1] in ".!?:;\n•"
        return opening and (plural or word.lower().endswith(("ing", "ly")))
    return plural or word.lower() in _CHANGES


_NEXT_WORD: Final = Pattern(r"[\s\u00a0-]{1,2}([^\W\d_]{2,})")
_NO_PLURAL: Final = frozenset("was is has does its as this us plus versus less series always".split())
_CHANGES: Final = RISING | FALLING


def _coded(text: str, end: int) -> int:
    """Go on over what is glued to a name's number: "12642-2013", "60204-1"."""
    found = CODE_MORE.match(text, end)
    return found.end() if found else end
