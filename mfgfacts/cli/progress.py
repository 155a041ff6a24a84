"""How far a run is, on a terminal: documents, bytes, facts, speed, time left."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from mfgfacts.cli.run import Run

#: Seconds that pass before anything is shown, and between two looks.
_FIRST: Final = 0.5
_NEXT: Final = 0.1


class Progress:
    """A line on stderr that is gone when the run has ended; none where stderr is no terminal, or nobody wants it."""

    def __init__(self, run: Run, *, wanted: bool) -> None:
        self._run = run
        self._wanted = wanted and not run.from_stdin and sys.stderr.isatty()
        self._next = monotonic() + _FIRST
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def show(self) -> None:
        """Show how far the run is, if it is time to."""
        if not self._wanted or monotonic() < self._next:
            return
        if self._bar is None:
            self._begin()
        run = self._run
        if self._bar is not None and self._task is not None:
            passed = run.documents + len(run.failed)
            self._bar.update(self._task, completed=run.size, documents=passed, facts=run.facts)
            self._bar.refresh()
        self._next = monotonic() + _NEXT

    def _begin(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
        from rich.progress import TransferSpeedColumn as Speed

        self._bar = Progress(
            TextColumn("{task.fields[documents]:,} of {task.fields[all]:,} documents"),
            BarColumn(24),
            DownloadColumn(),
            TextColumn("{task.fields[facts]:,} facts"),
            Speed(),
            TimeRemainingColumn(compact=True),
            console=Console(stderr=True),
            auto_refresh=False,
            transient=True,
        )
        listing = self._run.listing
        self._task = self._bar.add_task("", total=listing.size(), documents=0, all=len(listing), facts=0)
        self._bar.start()
