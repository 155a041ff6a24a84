"""What every word table shares: an entry with its forms, examples and look-alikes, and `table`, which indexes entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word of the lexicon.

    Attributes:
        forms: every spelling, as a document prints it.
        examples: a phrase and what it must be read as ("up to 5 MW": "<= 5 megawatt").
        never: phrases that look like it and must give nothing with this entry.
    """

    forms: tuple[str, ...] = ()
    examples: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()


EntryT = TypeVar("EntryT", bound=Entry)


def table(*entries: EntryT) -> Mapping[str, EntryT]:
    """Index entries by form.

    Raises:
        ValueError: two entries (or one, twice) claim the same form. A bug in a table, found at import.
    """
    index: dict[str, EntryT] = {}
    for entry in entries:
        for form in entry.forms:
            if form in index:
                message = f"{form!r} stands in two entries: that of {index[form].forms[0]!r} and that of {entry.forms[0]!r}"
                raise ValueError(message)
            index[form] = entry
    return index
