"""Facts whose quotes moved, given their new places, and the facts file that they are written to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from mfgfacts import store
from mfgfacts.cli.render import say
from mfgfacts.errors import MfgfactsError
from mfgfacts.facts import Places
from mfgfacts.model import Quoted, When
from mfgfacts.verify import State, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mfgfacts.cli.checked import Checked
    from mfgfacts.cli.files import Reports
    from mfgfacts.model import Document, Fact, Source
    from mfgfacts.verify import Finding

    Words = TypeVar("Words", When, Quoted)

_CONTEXT: Final = 32


def update(name: str, facts: Sequence[Fact], found: Sequence[Checked], report: Reports) -> int:
    """Write the new places of quotes that moved into a facts file, and say which documents they are of.

    What has changed or is orphaned stays as it was. Nothing is written where nothing moved.

    Args:
        name: the facts file.
        facts: all that it holds, in its order.
        found: its documents.
        report: what went wrong so far.

    Returns:
        How many quotes have a new place.

    Raises:
        MfgfactsError: some lines of the file could not be read, and would be lost.
    """
    if report.count:
        raise MfgfactsError(f"{name}: not updated: what could not be read would be lost; mend that first")
    new: dict[int, Fact] = {}
    moved = 0
    for each in found:
        if each.document is not None and each.state is not State.SAME:
            count = sum(finding.status is Status.MOVED for finding in each.findings)
            new.update(_of_document(each, each.document, os.path.dirname(name)))
            moved += count
            way = f" from {each.old}" if each.state is State.RENAMED else ""
            say(f"{each.path}: {each.state}{way}; {count} of {len(each.findings)} quotes re-anchored")
    if new:
        with store.exclusive(Path(name)):
            store.write(Path(name), store.lines(new.get(id(fact), fact) for fact in facts))
    return moved


def _of_document(each: Checked, document: Document, folder: str) -> Iterator[tuple[int, Fact]]:
    """Yield the facts of a document with their new places, each by the identity of the old one."""
    places = Places(document)
    path = Path(os.path.relpath(each.path, folder or ".")).as_posix()
    sources: dict[int, tuple[Source, Source]] = {}
    for finding in sorted(each.findings, key=lambda one: one.now.start if one.now else one.fact.start):
        old = finding.fact.source
        stays = finding.status in {Status.OK, Status.MOVED}
        if id(old) not in sources:
            sources[id(old)] = (_source(old, path, document.source.sha256), _source(old, path, old.sha256))
        fact = finding.fact._replace(source=sources[id(old)][0 if stays else 1])
        yield id(finding.fact), _placed(fact, finding, document.text, places) if stays else fact


def _source(source: Source, path: str, sha256: str) -> Source:
    from dataclasses import replace

    return replace(source, path=path, sha256=sha256)


def _placed(fact: Fact, finding: Finding, text: str, places: Places) -> Fact:
    start, end = (finding.now.start, finding.now.end) if finding.now else (fact.start, fact.end)
    line, column, paragraph, page, label = places.of(start)
    shift = start - fact.start
    return fact._replace(
        quote=text[start:end],
        start=start,
        end=end,
        line=line,
        column=column,
        paragraph=paragraph,
        page=page,
        page_label=label,
        prefix=text[max(0, start - _CONTEXT) : start],
        suffix=text[end : end + _CONTEXT],
        sentence=_sentence(fact.sentence, text, start),
        time=fact.time and _shifted(fact.time, text, shift),
        attribution=fact.attribution and _shifted(fact.attribution, text, shift),
    )


def _shifted(words: Words, text: str, shift: int) -> Words:
    """Move words of a claim with it; where they don't stand there, to where they stand nearest."""
    start = words.start + shift
    if not text.startswith(words.quote, max(start, 0)):
        before = text.rfind(words.quote, 0, max(start, 0))
        after = text.find(words.quote, max(start, 0))
        found = [at for at in (before, after) if at >= 0]
        start = min(found, key=lambda at: abs(at - start), default=max(start, 0))
    return words._replace(start=start, end=start + len(words.quote))


def _sentence(sentence: str, text: str, near: int) -> str:
    """The sentence as it stands now, where only its white space is other than it was."""
    if sentence in text:
        return sentence
    import re

    spaced = r"\s+".join(map(re.escape, sentence.split()))
    around = text[max(0, near - 2 * len(sentence)) : near + 2 * len(sentence)]
    found = re.search(spaced, around)
    return found.group() if found else sentence
