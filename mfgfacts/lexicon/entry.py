"""What every word table shares: an entry with its forms, examples and look-alikes, and `table`, which indexes entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping


class Entry(Protocol):
    """A word of the lexicon. Entries are named tuples: a table of two thousand must import in a few milliseconds.

    forms: every spelling, as a document prints it.
    examples: a phrase and what it must be read as ("up to 5 MW": "<= 5 megawatt").
    never: phrases that look like it and must give nothing with this entry.
    """

    @property
    def forms(self) -> tuple[str, ...]:
        """Every spelling."""

    @property
    def examples(self) -> Mapping[str, str]:
        """Phrases and their readings."""

    @property
    def never(self) -> tuple[str, ...]:
        """Phrases that must give nothing."""


EntryT = TypeVar("EntryT", bound=Entry)


def table(*entries: EntryT) -> dict[str, EntryT]:
    """Index entries by form.

    Raises:
        ValueError: two entries (or one, twice) claim the same form. A bug in a table, found at import.
    """
    index = {form: entry for entry in entries for form in entry.forms}
    if len(index) != sum([len(entry.forms) for entry in entries]):
        _complain(entries)
    return index


def _complain(entries: tuple[EntryT, ...]) -> None:
    seen: dict[str, EntryT] = {}
    for entry in entries:
        for form in entry.forms:
            if form in seen:
                message = (
                    f"{form!r} stands in two entries: that of {seen[form].forms[0]!r} and that of {entry.forms[0]!r}"
                )
                raise ValueError(message)
            seen[form] = entry
