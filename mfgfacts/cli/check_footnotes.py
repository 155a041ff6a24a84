"""The draft with a footnote on every claim, written as it was read."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mfgfacts import store
from mfgfacts.cli.escape import plain
from mfgfacts.errors import UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.check import Finding
    from mfgfacts.cli.check_sources import Reading
    from mfgfacts.model import Fact


def write_footnoted(drafts: Sequence[Reading], findings: Sequence[Finding], output: str | None) -> None:
    """Write a draft with footnotes to a file, or to stdout.

    Raises:
        UnwritableTarget: the file is the draft, or can't be written.
    """
    from mfgfacts.check.footnotes import footnoted

    for draft, _ in drafts:
        if draft.path.lower().endswith((".html", ".htm")):
            raise UnwritableTarget(
                output or "-", "footnotes are Markdown's; convert the page first: pandoc -t markdown"
            )
        text = footnoted(draft.text, findings, _citing(findings))
        if output is None or output == "-":
            sys.stdout.write("\n".join(map(_shown, text.split("\n"))) if sys.stdout.isatty() else text)
            continue
        if os.path.realpath(output) == os.path.realpath(draft.path):
            raise UnwritableTarget(output, "it is the draft; name another file with -o")
        whole = text if text.endswith("\n") else f"{text}\n"
        store.write(Path(output), whole[:-1].split("\n"))


def _shown(line: str) -> str:
    return plain(line.removesuffix("\r").expandtabs())


def _citing(findings: Sequence[Finding]) -> Callable[[Fact], str]:
    """Write facts' sources and places as footnotes do."""
    from mfgfacts.cite import citations
    from mfgfacts.cite.prose import footnote
    from mfgfacts.normalise.issued import of_metadata

    facts = [fact for found in findings for fact in found.evidence]
    notes = {cited.fact.id: footnote(cited) for cited in citations(facts, read_date=of_metadata)}
    return lambda fact: notes[fact.id]
