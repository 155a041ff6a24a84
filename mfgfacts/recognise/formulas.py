"""Formulas between dollar signs, as papers in TeX write them: there no dollar is money ("$10^{16}$ cm$^{-3}$")."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from mfgfacts.recognise.pattern import Pattern

#: What only a formula holds between two dollar signs; plain digits alone are one too ("$5$ km").
_FORMULA: Final = Pattern(r"\$(?:[^$\n]{0,120}?[\\^_=<>][^$\n]{0,120}|[\d.,\s]{1,12}|[A-Za-z])\$(?!\d)")


def in_formula(text: str, at: int) -> bool:
    """Whether the dollar sign at a place opens or closes a formula."""
    return at in _edges(text)


@lru_cache(maxsize=2)
def _edges(text: str) -> frozenset[int]:
    """Find where formulas open and close; only a text with a command or a power in one has any."""
    if "\\" not in text and "$^" not in text and "^{" not in text:
        return frozenset()
    edges: set[int] = set()
    for found in _FORMULA.finditer(text):
        edges.update((found.start(), found.end() - 1))
    return frozenset(edges)
