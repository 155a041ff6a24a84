"""Facts files of any size in the same memory: four times the facts take no more, whatever is asked of them.

`diff`, `conflicts` and `verify --update` compare all facts with one another and hold them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.benchmarks import million
from tests.benchmarks.measure import child, program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.benchmark

FEW: Final = 25_000
MANY: Final = 100_000
MOST_GROWTH: Final = 1.25
#: KiB; SQLite fills its cache while it indexes, so that this grows up to a point: 92 MB for a million facts.
MOST_MEMORY: Final = 150 * 1024
ASKED: Final = (
    "stats",
    "search turnover --count --index never",
    "search turnover -m 20 --sort value --index never",
    "verify",
    "extract new.txt --add -o facts.jsonl",
    "index",
    "search the -m 20",
    "search the -l",
    "cite --query turnover",
    "check new.txt",
)


def peaks(place: Path, facts: int) -> dict[str, int]:
    """Write that many facts and give the peak memory of each command, in KiB."""
    place.mkdir()
    million.write(place / "facts.jsonl", facts)
    (place / "new.txt").write_text("In 2022 it built 7 robots, up 5%.", encoding="utf-8")
    return {
        asked: child(["sh", "-c", '"$@" || test $? -eq 1', "sh", *program(*asked.split())], place).peak
        for asked in ASKED
    }


def test_memory_does_not_grow_with_a_facts_file(tmp_path: Path) -> None:
    few, many = peaks(tmp_path / "few", FEW), peaks(tmp_path / "many", MANY)
    for asked in ASKED:
        print(f"\n{asked}: {few[asked]} KiB for {FEW} facts, {many[asked]} KiB for {MANY}", end="")
    assert max(many.values()) <= MOST_MEMORY
    assert {asked for asked in ASKED if asked != "index" and many[asked] > MOST_GROWTH * few[asked]} == set()
