"""Facts as they are given to a command that compares: a facts file, or documents that are read on the fly."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mfgfacts.cli.files import facts as facts_of
from mfgfacts.errors import UnreadableDocument

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from mfgfacts.cli.files import Reports
    from mfgfacts.model import Fact

_FACTS: Final = (".jsonl", ".ndjson")
_HEAD: Final = b'{"schema":"mfgfacts/'


class Given:
    """A facts file, a document or a folder of documents.

    Attributes:
        name: as it was typed.
        folder: what the paths of its facts' documents are relative to; empty for the current one.
    """

    def __init__(self, name: str, report: Reports, max_size: int, day: date | None) -> None:
        self.name = name
        self._report, self._max_size, self._day = report, max_size, day
        self.is_facts = name == "-" or name.lower().endswith(_FACTS) or _begins_with_a_fact(name)
        self.folder = os.path.dirname(name) if self.is_facts else ""

    def facts(self) -> Iterator[Fact]:
        """Yield its facts in their order; what is wrong with it is told.

        Raises:
            UnreadableDocument: it is not there.
            UnreadableFacts: as a facts file is read.
        """
        if self.name == os.devnull:  # one side of a comparison that git starts for a new or deleted file
            return iter(())
        if self.name != "-" and not os.path.exists(self.name):
            raise UnreadableDocument(self.name, "no such file or folder; check the name")
        return facts_of(self.name, self._report) if self.is_facts else self._extracted()

    def _extracted(self) -> Iterator[Fact]:
        from mfgfacts import store
        from mfgfacts.cli.run import Run
        from mfgfacts.work import Kept

        run = Run([Path(self.name)], self._max_size, self._day)
        run.report = self._report
        for part in run.parts():
            if not isinstance(part, Kept):  # nothing is known already
                yield from store.read_stream(BytesIO(part.lines), self.name, self._report)


def _begins_with_a_fact(name: str) -> bool:
    """Does a file without a known ending hold facts? What can't be opened is told when it is read."""
    if os.path.splitext(name)[1] or not os.path.isfile(name):
        return False
    try:
        with open(name, "rb") as file:
            return file.read(len(_HEAD)) == _HEAD
    except OSError:
        return False
