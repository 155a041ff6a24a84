"""How much of a facts file is in memory at once: one document's facts, or all of them where they have room."""

from __future__ import annotations

import os
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mfgfacts import store
from mfgfacts.cli.files import facts
from mfgfacts.digests import Digests, digest
from mfgfacts.errors import MfgfactsError, UnreadableFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.cli.files import Reports
    from mfgfacts.model import Fact

#: How many times their size on disk facts take in memory, and how much of a machine's they may.
_TAKEN: Final = 4
_SHARE: Final = 0.75


def by_document(name: str, report: Reports) -> Iterator[list[Fact]]:
    """Read a facts file document by document, as runs write them; all at once where one's facts are not together.

    Raises:
        UnreadableFacts: as `facts`.
    """
    if name == "-" or not _is_together(name):
        hold(name)
        yield list(facts(name, report))
        return
    for _, own in groupby(facts(name, report), attrgetter("doc")):
        yield list(own)


def _is_together(name: str) -> bool:
    """Do the facts of each document follow one another in this file?"""
    seen = Digests()
    try:
        return os.path.isfile(name) and all(seen.add(digest(doc)) for doc, _ in store.passages(Path(name)))
    except MfgfactsError:
        return False


def hold(*names: str) -> None:
    """Refuse facts files that have no room in this machine's memory, where all their facts are to be there at once.

    Raises:
        UnreadableFacts: there is less memory than they would take.
    """
    size = sum(os.path.getsize(name) for name in names if os.path.isfile(name))
    if not hasattr(os, "sysconf"):  # pragma: no cover - Windows
        return
    there = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if _TAKEN * size > _SHARE * there:
        reason = f"all of it would have to be in memory, about {_TAKEN * size >> 30} GB of {there >> 30}"
        raise UnreadableFacts(" ".join(names), reason, "take a part: `mfgfacts search … --format jsonl > part.jsonl`")
