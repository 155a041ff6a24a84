"""Many documents: what workers cost, what the state saves, what memory they take; all as ratios within one run."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

import pytest

from tests.benchmarks.measure import child, least, news, program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.benchmark

LIBRARY: Final = 200
PAGES: Final = 12_000
FEW_ROUNDS: Final = 3
MOST_FOR_WORKERS: Final = 1.25
MOST_FOR_UNCHANGED: Final = 0.5
FEWER: Final = 6_000
MORE: Final = 24_000
#: A list of them would make it 1.35 times; a million are to fit into 200 MB.
MOST_GROWTH: Final = 1.2


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with many documents of a few pages."""
    place = tmp_path_factory.mktemp("library")
    (place / "docs").mkdir()
    for number in range(LIBRARY):
        (place / f"docs/{number:03}.txt").write_text(f"Report {number}\n\n{news(PAGES)}", encoding="utf-8")
    return place


def test_workers_cost_little_more_than_reading_alone(library: Path) -> None:
    def used(jobs: int) -> float:
        return child(program("extract", "docs", "-o", f"{jobs}.jsonl", "--force", "--jobs", str(jobs)), library).cpu

    used(1)
    times = least(lambda: statistics.median(used(2) / used(1) for _ in range(FEW_ROUNDS)), MOST_FOR_WORKERS)
    print(f"\ntwo workers: {times:.2f} times the CPU time of none (at most {MOST_FOR_WORKERS:g})")
    assert (library / "1.jsonl").read_bytes() == (library / "2.jsonl").read_bytes()
    assert times <= MOST_FOR_WORKERS


def test_what_has_not_changed_costs_little(library: Path) -> None:
    def used(*arguments: str) -> float:
        return child(program("extract", "docs", "-o", "again.jsonl", "--jobs", "1", *arguments), library).cpu

    used()
    times = least(lambda: statistics.median(used() / used("--force") for _ in range(FEW_ROUNDS)), MOST_FOR_UNCHANGED)
    print(f"\nnothing has changed: {times:.2f} times the CPU time of reading (at most {MOST_FOR_UNCHANGED:g})")
    assert times <= MOST_FOR_UNCHANGED


def test_memory_hardly_grows_with_many_small_documents(tmp_path: Path) -> None:
    peaks = []
    for documents in (FEWER, MORE):
        place = tmp_path / str(documents)
        for number in range(documents):
            folder = place / f"docs/{number // 500}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"document-{number:06}.txt").write_text(f"It built {number} robots in 2022.", encoding="utf-8")
        command = program("extract", "docs", "-o", "facts.jsonl", "--jobs", "1")
        peaks.append(max(child([*command, *more], place).peak for more in ((), (), ("--add",))))
    print(f"\npeak memory: {peaks[0]} KiB for {FEWER} documents, {peaks[1]} KiB for {MORE}")
    assert peaks[1] <= MOST_GROWTH * peaks[0]
