"""Workers that die at any moment, are too few, come to no end or are called off: no run hangs, none loses a line."""

from __future__ import annotations

import os
import random
import signal
import struct
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from mfgfacts import pipeline, read
from mfgfacts.work import Part, Settings, worker, workers
from mfgfacts.work import read as read_with
from tests.conftest import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from multiprocessing.connection import Connection

    from mfgfacts.model import Document, Fact
    from mfgfacts.work.tasks import Task

SETTINGS: Final = Settings(program="test", max_size=1 << 30, day=None, base=None)
HERE: Final = os.getpid()
SENTENCES: Final = "In 2022 plant {0} built {0} robots, up {0}%.\n"
#: Kills children of a process at random moments until its stdin ends.
KILLER: Final = """
import os, random, select, signal, sys
chance, parent = random.Random(int(sys.argv[2])), sys.argv[1]
kills = 0
while not select.select([0], [], [], chance.random() * float(sys.argv[3]))[0]:
    children = open(f"/proc/{parent}/task/{parent}/children").read().split()
    children = [child for child in children if int(child) != os.getpid()]
    if children:
        kills += 1
        try:
            os.kill(int(chance.choice(children)), signal.SIGKILL)
        except ProcessLookupError:
            pass
print(kills)
"""
needs_proc = pytest.mark.skipif(
    not Path(f"/proc/self/task/{os.getpid()}/children").exists(), reason="this system has no such /proc"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of small documents, and of two whose facts come in several parts."""
    for number in range(130):
        size = 200 if number in {20, 40} else 5
        text = "".join(SENTENCES.format(number + line) for line in range(size))
        (tmp_path / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def small_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the facts of large documents sent in several messages."""
    monkeypatch.setattr(worker, "_AT_ONCE", 20_000)
    monkeypatch.setattr(workers, "_HELD", 40_000)


@pytest.fixture
def meddle(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Document], None]], None]:
    """Give a function that has something done behind the first 300 facts of a document, by whoever reads it."""

    def set_up(then: Callable[[Document], None]) -> None:
        def extract(document: Document, day: date | None) -> Iterator[Fact]:
            for number, fact in enumerate(pipeline.extract(document, day)):
                if number == 300:
                    then(document)
                yield fact

        monkeypatch.setattr("mfgfacts.work.reading.extract", extract)

    return set_up


def parts(folder: Path, jobs: int) -> list[Part]:
    return [part for part in read_with(read.listing([folder], print), SETTINGS, jobs=jobs) if isinstance(part, Part)]


def lines(found: list[Part]) -> bytes:
    return b"".join(part.lines for part in found)


def reports(found: list[Part]) -> list[str]:
    return [report for part in found if part.ending for report in part.ending.reports]


@needs_proc
@pytest.mark.parametrize("seed", range(2))
def test_kills_at_random_moments_cost_no_line_that_is_not_named(folder: Path, seed: int) -> None:
    expected = parts(folder, 1)
    chance = random.Random(seed)  # noqa: S311 - for moments
    for _ in range(3):
        killer = [sys.executable, "-c", KILLER, str(HERE), str(chance.randint(0, 999)), str(chance.choice((0.03, 0.2)))]
        with subprocess.Popen(killer, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment({})) as killing:
            found = parts(folder, chance.randint(2, 4))
            killing.communicate()
        named = {part.doc for part in found if part.ending and part.ending.reports}
        rest = [part for part in found if part.doc not in named]
        assert lines(rest) == lines([part for part in expected if part.doc not in named])
        assert all("the process that read it was ended each time" in report for report in reports(found))
        assert active_children() == []


@pytest.mark.usefixtures("small_messages")
def test_a_worker_that_dies_in_the_middle_of_a_message_is_replaced(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = lines(parts(folder, 1))
    mark = tmp_path_factory.mktemp("marks") / "died"
    serve = worker._serve  # noqa: SLF001 - what is put in its place is to go on with it

    def half(connection: Connection, settings: Settings) -> None:
        if mark.exists():
            serve(connection, settings)
            return
        mark.touch()
        connection.recv()
        os.write(connection.fileno(), struct.pack("!i", 100_000) + b"half")
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(worker, "_serve", half)
    found = parts(folder, 2)
    assert mark.exists()
    assert (lines(found), reports(found)) == (expected, [])


@pytest.mark.usefixtures("small_messages")
def test_a_document_is_read_on_from_where_its_worker_died(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    expected = lines(parts(folder, 1))
    marks = tmp_path_factory.mktemp("marks")

    def die(document: Document) -> None:
        if os.getpid() != HERE and len(list(marks.glob(f"{document.id}*"))) < 2:
            (marks / f"{document.id} {os.getpid()}").touch()
            os.kill(os.getpid(), signal.SIGKILL)

    meddle(die)
    found = parts(folder, 2)
    assert len(list(marks.iterdir())) == 4
    assert (lines(found), reports(found)) == (expected, [])


@pytest.mark.usefixtures("small_messages")
def test_what_changes_between_two_attempts_is_not_mixed(
    folder: Path, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    def change(document: Document) -> None:
        path = folder / f"{document.id}.txt"
        if document.id == "020" and not path.read_text(encoding="utf-8").startswith("Now"):
            path.write_text(f"Now 5% of it is new.\n{document.text}", encoding="utf-8")
            os.kill(os.getpid(), signal.SIGKILL)

    meddle(change)
    found = parts(folder, 2)
    facts = [part.lines for part in found if part.doc == "020" and part.lines]
    told = reports(found)
    assert not facts or (len(facts) == 1 and told), "facts of two versions"
    assert told in ([], [f"{folder / '020.txt'}: not read: not whole: it was changed while it was read; run again"])


@pytest.mark.usefixtures("small_messages")
def test_one_that_always_dies_within_a_document_leaves_what_had_come(
    folder: Path, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    expected = parts(folder, 1)
    meddle(lambda document: os.kill(os.getpid(), signal.SIGKILL) if document.id == "020" else None)
    found = parts(folder, 2)
    [told] = reports(found)
    assert told.startswith(f"{folder / '020.txt'}: not read: not whole: the process that read it was ended each time")
    [whole, begun] = [lines([part for part in some if part.doc == "020"]) for some in (expected, found)]
    assert begun == b"".join(whole.splitlines(keepends=True)[:256])
    assert lines([part for part in found if part.doc != "020"]) == lines(
        [part for part in expected if part.doc != "020"]
    )


@pytest.mark.skipif(not hasattr(signal, "SIGXCPU"), reason="this system limits no process's CPU time")
def test_a_document_that_comes_to_no_end_is_named(
    folder: Path, meddle: Callable[[Callable[[Document], None]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def spin(document: Document) -> None:
        while document.id == "040":
            pass

    monkeypatch.setattr(worker, "_LONGEST", 1)
    meddle(spin)
    found = parts(folder, 2)
    [told] = reports(found)
    assert told.startswith(f"{folder / '040.txt'}: not read: ")
    assert "reading it came to no end" in told
    assert {part.doc for part in found if part.ending} == {f"{number:03}" for number in range(130)}


@pytest.mark.parametrize("possible", [0, 1, 2])
def test_as_many_workers_as_can_be_started_do(folder: Path, possible: int, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = lines(parts(folder, 1))
    started: list[worker.Worker] = []

    def start(settings: Settings) -> worker.Worker:
        if len(started) == possible:
            raise OSError(11, "Resource temporarily unavailable")
        started.append(worker.Worker(settings))
        return started[-1]

    monkeypatch.setattr(workers, "Worker", start)
    found = parts(folder, 4)
    assert (lines(found), reports(found)) == (expected, [])
    assert len(started) == possible


def test_what_killed_a_worker_is_not_read_here_when_there_can_be_no_other(
    folder: Path, meddle: Callable[[Callable[[Document], None]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mfgfacts.work.chunks._MOST", 8)
    started: list[worker.Worker] = []

    def once(settings: Settings) -> worker.Worker:
        if started:
            raise OSError(11, "Resource temporarily unavailable")
        started.append(worker.Worker(settings))
        return started[-1]

    monkeypatch.setattr(workers, "Worker", once)
    meddle(lambda document: os.kill(os.getpid(), signal.SIGKILL) if document.id == "040" else None)
    found = parts(folder, 2)
    assert f"{folder / '040.txt'}: not read" in "".join(reports(found))
    assert {part.doc for part in found if part.ending} == {f"{number:03}" for number in range(130)}


def test_workers_are_ended_at_once_whatever_they_are_at(
    folder: Path, meddle: Callable[[Callable[[Document], None]], None]
) -> None:
    def spin(document: Document) -> None:
        while os.getpid() != HERE and document.id == "020":
            pass

    meddle(spin)
    reading = iter(read_with(read.listing([folder], print), SETTINGS, jobs=2))
    for _ in range(10):
        next(reading)
    assert active_children()
    reading.close()  # type: ignore[attr-defined]
    assert active_children() == []


def test_a_bug_in_a_reader_costs_one_document(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = read.document

    def fail(entry: read.Entry, **how: object) -> Document | None:
        if entry.id == "007":
            raise ZeroDivisionError("by zero")
        if entry.id == "008":
            raise MemoryError
        return document(entry, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(read, "document", fail)
    for jobs in (1, 2):
        bug, memory = reports(parts(folder, jobs))
        assert "007.txt: not read: a bug in mfgfacts (ZeroDivisionError: by zero); please report it" in bug
        assert "008.txt: not read: not enough memory; split it" in memory
    monkeypatch.setenv("MFGFACTS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        parts(folder, 2)


def test_what_is_held_before_its_turn_is_little(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_AT_ONCE", 10_000)
    monkeypatch.setattr(workers, "_HELD", 30_000)
    held: list[int] = []
    take = workers.Workers._receive  # noqa: SLF001 - likewise

    def noted(self: workers.Workers, one: worker.Worker) -> None:
        take(self, one)
        held.extend(task.held for task in self_tasks(self) if task.items)

    def self_tasks(self: workers.Workers) -> list[Task]:
        return [one.task for one in self._workers if one.task]

    monkeypatch.setattr(workers.Workers, "_receive", noted)
    assert lines(parts(folder, 2)) == lines(parts(folder, 1))
    assert held
    assert max(held) <= 30_000 + 300_000, "more than a message beyond what may be held"
