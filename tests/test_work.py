"""Documents are read by one process or by many, whatever happens to these, with the same lines in the same order."""

from __future__ import annotations

import os
import signal
from multiprocessing import active_children
from typing import TYPE_CHECKING, Final

import pytest

from mfgfacts import pipeline, read
from mfgfacts.work import Part, Settings, program
from mfgfacts.work import read as read_with
from mfgfacts.work.chunks import Chunk, chunks
from mfgfacts.work.reading import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from mfgfacts.model import Document, Fact

SETTINGS: Final = Settings(program="test", max_size=1 << 30, day=None, base=None)
HERE: Final = os.getpid()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of a few chunks of documents."""
    for number in range(200):
        (tmp_path / f"{number:03}.txt").write_text(f"In 2022 it built {number} robots, up {number}%.", encoding="utf-8")
    return tmp_path


def parts(folder: Path, jobs: int | None, settings: Settings = SETTINGS) -> list[Part]:
    listing = read.listing([folder], print)
    return [part for part in read_with(listing, settings, jobs=jobs) if isinstance(part, Part)]


def lines(found: list[Part]) -> bytes:
    return b"".join(part.lines for part in found)


def reports(found: list[Part]) -> list[str]:
    return [report for part in found if part.ending for report in part.ending.reports]


@pytest.fixture
def meddle(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Document], None]], None]:
    """Give a function that has something done before each document is read, by whoever reads it."""

    def set_up(before: Callable[[Document], None]) -> None:
        def extract(document: Document, day: date | None) -> Iterator[Fact]:
            before(document)
            return pipeline.extract(document, day)

        monkeypatch.setattr("mfgfacts.work.reading.extract", extract)

    return set_up


def kill_this_worker() -> None:
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("jobs", [2, 3, 8, None])
def test_many_processes_give_what_one_gives(folder: Path, jobs: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mfgfacts.work.pool._PAYS", 1_000)
    monkeypatch.setattr("mfgfacts.work.worker._AT_ONCE", 100_000)
    monkeypatch.setattr("mfgfacts.work.workers._HELD", 100_000)
    (folder / "010.txt").write_bytes(b"")
    (folder / "020.txt").write_bytes(b"5% \xff")
    (folder / "large.txt").write_text("Output rose 5% in 2021.\n" * 1_000, encoding="utf-8")
    alone, together = parts(folder, 1), parts(folder, jobs)
    assert lines(together) == lines(alone)
    assert [part.doc for part in together if part.ending] == [part.doc for part in alone if part.ending]
    assert reports(together) == reports(alone)
    assert len(reports(alone)) == 2
    assert active_children() == []


def test_a_worker_that_is_killed_once_is_replaced(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    expected = lines(parts(folder, 1))
    marks = tmp_path_factory.mktemp("marks")

    def once(document: Document) -> None:
        if document.id in {"003", "150"} and not (marks / document.id).exists():
            (marks / document.id).touch()
            kill_this_worker()

    meddle(once)
    found = parts(folder, 2)
    assert len(list(marks.iterdir())) == 2
    assert lines(found) == expected
    assert reports(found) == []


@pytest.mark.parametrize("killers", [{"100"}, {"000", "001", "199"}])
def test_a_document_that_kills_each_worker_is_named_and_the_others_are_read(
    folder: Path, killers: set[str], meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    expected = lines([part for part in parts(folder, 1) if part.doc not in killers])
    meddle(lambda document: kill_this_worker() if document.id in killers else None)
    found = parts(folder, 2)
    assert lines(found) == expected
    assert [report.split(": not read: the process that read it")[0] for report in reports(found)] == [
        str(folder / f"{killer}.txt") for killer in sorted(killers)
    ]
    assert {part.doc for part in found if part.ending and not part.ending.is_read} == killers


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_memory_and_a_bug_cost_one_document(
    folder: Path, jobs: int, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    def fail(document: Document) -> None:
        if document.id == "007":
            raise MemoryError
        if document.id == "008":
            raise ZeroDivisionError("by zero")

    meddle(fail)
    found = parts(folder, jobs)
    assert len({part.doc for part in found if part.facts}) == 198
    memory, bug = reports(found)
    assert "007.txt: not read: not whole: not enough memory" in memory
    assert "008.txt: not read: not whole, for a bug in mfgfacts (ZeroDivisionError: by zero)" in bug


def test_without_processes_it_reads_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("mfgfacts.work.workers.Worker", none)
    assert lines(parts(folder, 4)) == lines(parts(folder, 1))


def test_whoever_stops_asking_leaves_no_worker(folder: Path) -> None:
    reading = iter(read_with(read.listing([folder], print), SETTINGS, jobs=2))
    next(reading)
    assert active_children()
    reading.close()  # type: ignore[attr-defined]
    assert active_children() == []


def test_few_bytes_are_read_without_workers(folder: Path) -> None:
    for _ in read_with(read.listing([folder], print), SETTINGS):
        assert active_children() == []


def test_chunks_hold_a_worker_s_while_and_no_more(folder: Path) -> None:
    for name, size in (("a", 300_000), ("b", 3_000_000), ("c", 200_000), ("d", 100_000)):
        (folder / f"{name}.txt").write_bytes(b"5" * size)
    cut: list[Chunk] = list(chunks(read.listing([folder], print), SETTINGS, None))
    documents = [len(chunk.items) for chunk in cut]
    assert documents == [64, 64, 64, 8, 1, 1, 1, 1]
    assert all(len(chunk.items) == 1 or chunk.size <= 256 << 10 for chunk in cut)


def test_another_key_for_all_that_facts_follow_from(folder: Path, tmp_path: Path) -> None:
    from datetime import date

    entry = next(iter(read.listing([folder], print)))
    reference = read.listing([_described(tmp_path)], print)
    keys = [
        key_of(entry, "0", SETTINGS),
        key_of(entry, "1", SETTINGS),
        key_of(entry, "0", SETTINGS._replace(program="newer")),
        key_of(entry, "0", SETTINGS._replace(day=date(2023, 7, 19))),
        key_of(entry, "0", SETTINGS._replace(base=tmp_path)),
        key_of(entry._replace(id="other"), "0", SETTINGS),
        key_of(entry._replace(reader="markdown"), "0", SETTINGS),
        key_of(entry._replace(reference=next(iter(reference)).reference), "0", SETTINGS),
    ]
    assert len(set(keys)) == len(keys)
    assert key_of(entry, "0", SETTINGS._replace(max_size=5, tells_dates=True)) == keys[0]


def _described(folder: Path) -> Path:
    (folder / "in").mkdir()
    (folder / "in/a.txt").write_text("5%", encoding="utf-8")
    (folder / "in/sources.json").write_text('[{"id": "a", "title": "T"}]', encoding="utf-8")
    return folder / "in"


def test_the_program_is_named_with_its_code_and_what_it_reads_with() -> None:
    assert program().startswith("mfgfacts 0.1.0 ")
    assert all(f" {name} " in program() for name in ("python", "pint", "dateparser", "regex"))
