"""The words of a text as queries and indexes compare them: folded, in the singular, one space between them.

Case, accents, kinds of dashes, thousands separators and a plural's ending make no difference, `%` and `percent` are
one. Every sign is a word of its own, so that `C++`, `5G-A` and `49.1%` are found as they are typed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Needle = tuple[str, ...]

# Control characters and surrogates are no words: neither a terminal nor UTF-8 could hold a query for them.
_TOKEN: Final = re.compile(r"\d++(?:[.,]\d++)++|\w++|[^\w\s\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_QUOTED: Final = r'"([^"]*)"?'
_THOUSANDS: Final = r"\d{1,3}(?:,\d{3})++(?:\.\d++)?"
_NOT_ASCII: Final = r"[^\x00-\x7f]++"
_SIGNS: Final = str.maketrans("‐‑‒–—―−‘’“”\xa0", "-------''\"\" ")
_SAME: Final = {"percent": "%", "percentage": "%"}
_LONGEST: Final = 500
#: How much a match counts: in a claim's own words, its speaker, its sentence, its document's title.
WEIGHTS: Final = (20.0, 2.0, 1.0, 0.5)
_GROUPED: Final = r"[0-9]{4,}(?:\.[0-9]+)?"
#: Signs that something else is folded to, or that JSON escapes: they are no use as needles.
_FOLDED_TO: Final = frozenset("-'\".!\\/")


def parse(query: str) -> tuple[str, ...]:
    """Return the phrases of a query, each in the normal form of `normal`, in the order written."""
    found: list[str] = []
    end = 0
    for quoted in re.finditer(_QUOTED, query):
        found += query[end : quoted.start()].split()
        found.append(quoted.group(1))
        end = quoted.end()
    found += query[end:].split()
    return tuple(dict.fromkeys(form for phrase in found if (form := normal(phrase)).strip()))


def normal(text: str) -> str:
    """Return the words and signs of a text, folded, one space between them and around them: `" 5g base station "`."""
    return f" {' '.join(filter(None, map(_words, folded(text).split())))} "


@lru_cache(maxsize=1 << 15)
def _words(part: str) -> str:
    """Return the words and signs of what stands between two spaces: no word spans one, and most come again."""
    return " ".join([_stem(token) for token in _TOKEN.findall(part)])


def matches(text: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the phrases stand in `text`, left to right, for highlighting."""
    tokens = [(_stem(folded(found.group())), found.start(), found.end()) for found in _TOKEN.finditer(text)]
    words = [phrase.split() for phrase in phrases]
    end = 0
    for i, (_, start, _) in enumerate(tokens):
        if start < end:
            continue
        sizes = [len(wanted) for wanted in words if [token[0] for token in tokens[i : i + len(wanted)]] == wanted]
        if sizes:
            end = tokens[i + max(sizes) - 1][2]
            yield start, end


def folded(text: str) -> str:
    """Return a text in small letters, without accents, its dashes, quotes and compatibility forms as ASCII has them."""
    if text.isascii():
        return text.lower()
    return re.sub(_NOT_ASCII, _fold_run, text).lower()


def _fold_run(found: re.Match[str]) -> str:
    return _folded_run(found.group())


@lru_cache(maxsize=1 << 12)
def _folded_run(run: str) -> str:
    """Fold characters that are not ASCII: each by itself, so a run folds as its text would."""
    from unicodedata import combining, normalize

    forms = normalize("NFKD", run.translate(_SIGNS)).casefold()
    return "".join([sign for sign in forms if not combining(sign)])


@lru_cache(maxsize=1 << 15)
def _stem(token: str) -> str:
    """Return the singular of a regular plural, a number without thousands separators, one form of `%`."""
    if not token.isalpha():
        token = token.replace(",", "") if "," in token and re.fullmatch(_THOUSANDS, token) else token
        return token[:_LONGEST]
    if len(token) > 3 and token.endswith("s") and token[-2] not in "sui":  # noqa: PLR2004 - gas, bus, its
        if token.endswith("ies") and len(token) > 4:  # noqa: PLR2004 - ties, pies
            token = f"{token[:-3]}y"
        else:
            token = token[:-2] if token.endswith(("sses", "xes", "ches", "shes", "zzes")) else token[:-1]
    return _SAME.get(token, token)[:_LONGEST]


@lru_cache(maxsize=64)
def needle(phrase: str) -> Needle:
    """Return what a folded text that a phrase stands in must hold: one of these texts, or nothing sure.

    The text may be the whole line of a fact: what JSON escapes, other than by number, is in no needle.
    """
    return max(map(_written, phrase.split()), key=lambda texts: min(map(len, texts), default=0), default=())


@lru_cache(maxsize=64)
def endings(phrase: str) -> tuple[str, ...]:
    """Return what may follow a phrase's needle in its word, as a plural's ending does; empty where that is not sure."""
    word = max(phrase.split(), key=lambda word: min(map(len, _written(word)), default=0), default="")
    if not (word.isascii() and word.isalnum()) or len(word) >= _LONGEST:
        return ()
    text = _written(word)[0]
    return tuple(form[len(text) :] for form in _forms(word) if form.startswith(text))


def _written(word: str) -> Needle:
    if word == "%":
        return ("%", "percent")
    if not word.isascii():
        return (word,) if word.isalnum() else ()
    if word.isalpha():
        return (word[:-1] if word.endswith("y") and len(word) > 1 else word,)
    if re.fullmatch(_GROUPED, word):
        whole, dot, part = word.partition(".")
        first = len(whole) % 3 or 3
        groups = [whole[:first], *(whole[i : i + 3] for i in range(first, len(whole), 3))]
        return (word, f"{','.join(groups)}{dot}{part}")
    return () if word in _FOLDED_TO else (word,)


@lru_cache(maxsize=64)
def plain(phrase: str) -> Callable[[str], bool] | None:
    """Return a test of folded texts that a phrase surely stands in if they pass; None where there is no cheap one.

    A word of letters and digits, which is no number, is a token wherever neither these nor a number end beside it.
    """
    words = phrase.split()
    if not words or not all(word.isascii() and word.isalnum() and not word.isdigit() for word in words):
        return None
    together = r"\s+".join(f"(?:{'|'.join(_forms(word))})" for word in words)
    search = re.compile(rf"(?<![\w.,]){together}(?!\w)").search
    return lambda text: search(text) is not None


def _forms(word: str) -> list[str]:
    """Return the words of letters and digits that have this one for their normal form."""
    forms = (word, f"{word}s", f"{word}es", f"{word[:-1]}ies")
    return [form for form in forms if _stem(form) == word]


def holds(folded_text: str, sought: Needle) -> bool:
    """Does a folded text hold a needle?"""
    return any(text in folded_text for text in sought)
