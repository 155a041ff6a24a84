"""Every error that mfgfacts raises on purpose.

    MfgfactsError
    ├── UnreadableDocument    a document could not be read, or not whole
    ├── GarbledDocument       a document was read, but its bytes are not what they should be
    ├── InvalidSources        sources.json is broken
    ├── UnreadableFacts       a facts file is missing or can't be read
    ├── InvalidFact           a line of a facts file is not a fact
    ├── InvalidConfiguration  a setting is not what it should be
    ├── UnknownUnit           a unit that neither the table nor pint knows
    ├── InvalidQuery          a query in FTS5's syntax can't be read
    ├── UnusableIndex         a search index is missing, stale or broken: search works without it
    ├── UnknownFact           no fact has this id, or several do
    ├── InvalidStyle          a citation style is unknown or no CSL
    ├── MissingExtra          an optional package is not installed
    ├── NoDocuments           there is nothing to read
    ├── LostDocuments         the run would drop documents from an existing facts file
    └── UnwritableTarget      the result could not be written

Each message names the file, the line where there is one, and what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class MfgfactsError(Exception):
    """What a user can mend: a file, a setting, a query."""


class UnreadableDocument(MfgfactsError):
    """A document could not be read, or not whole."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: not read: {reason}")


class GarbledDocument(MfgfactsError):
    """A document was read, but its bytes are not what they should be."""

    def __init__(self, path: Path | str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")


class InvalidSources(MfgfactsError):
    """The bibliography beside the documents is broken."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: not a CSL-JSON bibliography: {reason}")


class UnreadableFacts(MfgfactsError):
    """A facts file is missing or can't be read."""

    def __init__(
        self, path: Path | str, reason: str, remedy: str = "run `mfgfacts extract` first, or name another with --facts"
    ) -> None:
        super().__init__(f"{path}: no facts read: {reason}; {remedy}")


class InvalidFact(MfgfactsError):
    """A line of a facts file is not a fact."""

    def __init__(self, path: Path | str, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: not a fact: {reason}")


class InvalidConfiguration(MfgfactsError):
    """A setting is not what it should be."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")


class UnknownUnit(MfgfactsError):
    """A unit that neither the table nor pint knows."""

    def __init__(self, unit: str, near: Sequence[str] = ()) -> None:
        hint = f"; did you mean {', '.join(near)}?" if near else "; write it as in kWh, tonne, %, EUR or yuan"
        super().__init__(f"unknown unit {unit!r}{hint}")


class InvalidQuery(MfgfactsError):
    """A query in FTS5's syntax can't be read."""

    def __init__(self, query: str, reason: str) -> None:
        super().__init__(f"--fts: {reason}, in {query[:200]!r}; without --fts a query is literal text")
        self.reason = reason


class UnusableIndex(MfgfactsError):
    """A search index is missing, stale or broken."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: index not used: {reason}")
        self.reason = reason


class UnknownFact(MfgfactsError):
    """No fact has this id, or several do."""

    def __init__(self, fact_id: str, near: Sequence[str], *, several: bool = False) -> None:
        what = "fits several facts" if several else "is no fact's id"
        hint = f"; {'choose one of' if several else 'nearest'}: {', '.join(near)}" if near else ""
        super().__init__(f"{fact_id!r} {what}{hint}")


class InvalidStyle(MfgfactsError):
    """A citation style is unknown, or its file is no CSL."""

    def __init__(self, style: str, reason: str) -> None:
        super().__init__(f"{style}: no citation style: {reason}")


class MissingExtra(MfgfactsError):
    """An optional package is not installed."""

    def __init__(self, extra: str, needed_for: str) -> None:
        super().__init__(f"{needed_for}: the extra is not installed; pip install 'mfgfacts[{extra}]'")


class NoDocuments(MfgfactsError):
    """There is nothing to read."""

    def __init__(self, place: str, remedy: str) -> None:
        super().__init__(f"{place}: no documents found; {remedy}")


class LostDocuments(MfgfactsError):
    """The run would drop documents from an existing facts file."""

    def __init__(self, path: Path, lost: Sequence[str]) -> None:
        names = ", ".join(lost[:5]) + (f" and {len(lost) - 5} more" if len(lost) > 5 else "")  # noqa: PLR2004 - five names fit a line
        super().__init__(
            f"{path}: facts of documents outside the given paths would be lost ({names}); "
            "--add keeps them, --replace drops them"
        )


class UnwritableTarget(MfgfactsError):
    """The result could not be written."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: not written: {reason}")
