"""Facts files as the commands read them: lenient, with every broken line told and counted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from mfgfacts import config, store
from mfgfacts.cli.render import say
from mfgfacts.errors import UnreadableFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Fact

DEFAULT = "facts.jsonl"


def default_facts() -> str:
    """Return the facts file of this folder: `MFGFACTS_FACTS`, else the configured one, else `facts.jsonl`."""
    configured = config.settings().get("facts", DEFAULT)
    return os.environ.get("MFGFACTS_FACTS") or str(configured)


class Reports:
    """Messages about what could not be used; the exit status of the run follows from whether there were any."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, error: MfgfactsError) -> None:
        """Tell the user at once."""
        self.count += 1
        say(f"mfgfacts: {error}")

    def status(self, otherwise: int = 0) -> int:
        """Return 2 where something was reported."""
        return 2 if self.count else otherwise


def facts(name: str, report: Reports) -> Iterator[Fact]:
    """Read a facts file, or stdin for `-`.

    Raises:
        UnreadableFacts: there is none, or it can't be read.
    """
    if name != "-":
        return store.read(Path(name), report)
    return store.read_stream(_stdin(), "<stdin>", report)


def stdin_rows(report: Reports) -> Iterator[store.Rows]:
    """Read the lines of stdin with their numbers.

    Raises:
        UnreadableFacts: it is closed.
    """
    return store.stream_rows(_stdin(), "<stdin>", report)


def facts_stream(name: str) -> BinaryIO:
    """Open a facts file, or stdin for `-`, for reading bytes.

    Raises:
        UnreadableFacts: there is none, or it can't be read.
    """
    return _stdin() if name == "-" else store.opened(name)


def _stdin() -> BinaryIO:
    if sys.stdin is None or sys.stdin.closed:
        raise UnreadableFacts("-", "stdin is closed", "pipe facts into it")
    return sys.stdin.buffer
