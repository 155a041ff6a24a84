"""Words as parts of regular expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_case(words: Iterable[str]) -> str:
    """Alternatives that are words of ASCII letters in any case, tried in order.

    They are parted by their first letters, in sets: what begins with another is ruled out by one look, where each word
    of `(?i:may|june)` is tried in full.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?-i:[{first.upper()}{first.lower()}])(?i:{'|'.join(group)})" for first, group in rests.items())
