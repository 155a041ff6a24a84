"""A draft with a footnote on every claim: its source where it is supported, a visible mark where it is not.

Nothing else of the text changes, to the byte: marks are put in, and the footnotes stand behind its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mfgfacts.check.finding import Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.check.finding import Finding
    from mfgfacts.model import Fact


def footnoted(text: str, findings: Sequence[Finding], cite: Callable[[Fact], str]) -> str:
    """Put footnotes into a draft.

    Args:
        text: the draft.
        findings: what a check found of it, in its order.
        cite: writes a fact's source and place as the text of a footnote.
    """
    notes: dict[str, str] = {}
    marks = _Marks(text)
    parts: list[str] = []
    at = 0
    for found in findings:
        if found.status is Status.CHECKED:
            mark = marks.of(found)
            notes.setdefault(mark, _note(found, cite))
            label = "" if found.verdict is Verdict.SUPPORTED else f" **⟨{found.verdict}⟩**"
            parts += (text[at : found.end], label, f"[^{mark}]")
            at = found.end
    parts.append(text[at:])
    return "".join((*parts, *_below(text, notes)))


class _Marks:
    """Names for footnotes: the end of the fact's id where a fact is cited, else a running number."""

    def __init__(self, text: str) -> None:
        self._prefix = "check-"
        while f"[^{self._prefix}" in text:
            self._prefix += "-"
        self._text = text
        self._count = 0
        self._named: dict[str, str] = {}

    def of(self, found: Finding) -> str:
        """Name the footnote of a finding; one fact that supports two claims has one."""
        if found.verdict is Verdict.SUPPORTED and not found.cautions:
            fact = found.evidence[0].id
            if fact not in self._named:
                end = fact.rpartition("-")[2]
                is_taken = end in self._named.values() or f"[^{end}]" in self._text
                self._named[fact] = self._next() if is_taken else end
            return self._named[fact]
        return self._next()

    def _next(self) -> str:
        self._count += 1
        return f"{self._prefix}{self._count}"


def _note(found: Finding, cite: Callable[[Fact], str]) -> str:
    if found.verdict is Verdict.SUPPORTED:
        cautions = f" (caution: {', '.join(found.cautions)})" if found.cautions else ""
        return f"{cite(found.evidence[0])}{cautions}"
    sources = "; ".join(dict.fromkeys(map(cite, found.evidence)))
    why = " ".join(found.why.split())
    return f"{found.verdict}: {why}{f' — {sources}' if sources else ''}"


def _below(text: str, notes: dict[str, str]) -> Iterator[str]:
    """Write the footnotes, parted from the text by a blank line, with its line ends."""
    end = "\r\n" if "\r\n" in text else "\n"
    if notes:
        yield "" if not text or text.endswith(end) else end
        yield end
    for mark, note in notes.items():
        yield f"[^{mark}]: {note}{end}"
