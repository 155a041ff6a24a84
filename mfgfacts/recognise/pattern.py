"""Patterns that are compiled when they are first used: most texts need few of those that the grammar has."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression with the methods of `re.Pattern`; making one costs nothing.

    The first method that is called compiles it and puts the compiled methods in its slots, so that later calls find
    them there.
    """

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search", "split")

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[[str], Iterator[re.Match[str]]]
    findall: Callable[[str], list[str]]
    split: Callable[[str], list[str]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        for method in _METHODS:
            setattr(self, method, partial(self._first, method))

    def _first(self, method: str, *given: object) -> object:
        compiled = re.compile(self._source, self._flags)
        for name in _METHODS:
            setattr(self, name, getattr(compiled, name))
        return getattr(compiled, method)(*given)


_METHODS: Final = ("match", "search", "fullmatch", "finditer", "findall", "split")
