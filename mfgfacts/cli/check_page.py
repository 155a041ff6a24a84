"""A check as a page to read: each claim with its sentence, its verdict, and the source's sentence."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from rich.text import Text

from mfgfacts.check.finding import Status, Verdict
from mfgfacts.cli.escape import one_line
from mfgfacts.cli.page import console, write_indented
from mfgfacts.cli.render import place_of, source_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console

    from mfgfacts.check import Finding
    from mfgfacts.cli.options import Color
    from mfgfacts.model import Fact

    Folder = Callable[[Fact], str]

_STYLES: Final = {
    Verdict.SUPPORTED: "green",
    Verdict.CONTRADICTED: "bold red",
    Verdict.CONFLICTING: "bold magenta",
    Verdict.UNSUPPORTED: "bold yellow",
}
_CAUTION, _FAINT, _MARK = "yellow", "dim", "bold underline"
#: Characters of a sentence that are shown on either side of its quote.
_AROUND: Final = 200
_DRAFT, _SOURCE = "draft   ", "source  "


def write_findings(findings: Sequence[Finding], color: Color, folder: Folder) -> None:
    """Write the claims of a draft with their verdicts, then what was not checked."""
    out = console(color)
    for path, group in groupby(findings, key=lambda found: found.path):
        own = list(group)
        out.print(Text(one_line(path), "bold"), soft_wrap=True)
        for found in own:
            if found.status is Status.CHECKED:
                _write(out, found, folder)
        _write_rest(out, [found for found in own if found.status is not Status.CHECKED])
        out.print()


def _write(out: Console, found: Finding, folder: Folder) -> None:
    verdict = found.verdict or Verdict.UNSUPPORTED
    slots = " ".join(dict.fromkeys(reason.slot for reason in found.reasons))
    out.print()
    head = Text(f"{found.line}:{found.column}  ", _FAINT).append(one_line(found.quote), "bold").append("  ")
    head.append(f"{verdict}", _STYLES[verdict])
    if slots:
        head.append(f" ({slots.replace(' ', ', ')})", _STYLES[verdict])
    if found.cautions:
        head.append(f"  caution: {', '.join(found.cautions)}", _CAUTION)
    write_indented(out, head, 2, 4)
    at = found.sentence.find(found.quote)
    _write_quote(out, _DRAFT, found.sentence, at, at + len(found.quote), _STYLES[verdict])
    for fact in found.evidence[: 1 if verdict is not Verdict.CONFLICTING else None]:
        start = _place_in_sentence(fact)
        _write_quote(out, _SOURCE, fact.sentence, start, start + len(fact.quote), "bold cyan")
        cited = f"— {place_of(fact, folder(fact))}, {source_of(fact)}"
        write_indented(out, Text(cited, _FAINT), 6 + len(_SOURCE))
    if verdict is not Verdict.SUPPORTED:
        write_indented(out, Text(one_line(f"{found.why}{_likeness(found)}")), 6 + len(_SOURCE))


def _likeness(found: Finding) -> str:
    if found.similarity is None or not found.shared:
        return ""
    return f" (subjects {found.similarity:.0%} alike: {', '.join(found.shared[:6])})"


def _place_in_sentence(fact: Fact) -> int:
    """Where a fact's quote stands in its sentence: after the words that precede it in the document."""
    before = fact.prefix[-12:]
    at = fact.sentence.find(before + fact.quote)
    return at + len(before) if at >= 0 else fact.sentence.find(fact.quote)


def _write_quote(out: Console, label: str, sentence: str, start: int, end: int, style: str) -> None:
    text = Text(label, _FAINT)
    if start < 0:
        text.append(one_line(sentence[: 2 * _AROUND]))
    else:
        first, last = _cut(sentence, start, end)
        text.append("…" if first else "").append(_shown(sentence[first:start]))
        text.append(one_line(sentence[start:end]), style=f"{style} underline")
        text.append(_shown(sentence[end:last])).append("…" if last < len(sentence) else "")
    write_indented(out, text, 6, len(label))


def _cut(sentence: str, start: int, end: int) -> tuple[int, int]:
    """At most so many characters on either side of the quote, cut at a space."""
    first, last = max(0, start - _AROUND), min(len(sentence), end + _AROUND)
    if first:
        first = sentence.find(" ", first, start) + 1 or first
    if last < len(sentence):
        space = sentence.rfind(" ", end, last)
        last = space if space > 0 else last
    return first, last


def _shown(text: str) -> str:
    """Write a part of a sentence on one line, the blanks at its ends kept."""
    return one_line(f"|{text}|")[1:-1] if text.strip() else " " * bool(text)


def _write_rest(out: Console, rest: Sequence[Finding]) -> None:
    if not rest:
        return
    out.print()
    out.print(Text("  not checked", _FAINT))
    for found in rest:
        line = Text(f"{found.line}:{found.column}  ", _FAINT).append(one_line(found.quote))
        style = _CAUTION if found.status is Status.UNREAD else _FAINT
        write_indented(out, line.append(f"  {one_line(found.why)}", style), 4, 4)
