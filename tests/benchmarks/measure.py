"""How the benchmarks measure: CPU time, as ratios within one run, never seconds.

A ratio is the median, over interleaved rounds, of the ratio within each round: what else the machine does falls on
both sides of it. Where it is more than it may be it is measured again, up to three times, and the least counts: what
comes and goes on a shared machine only adds.
"""

from __future__ import annotations

import gc
import random
import re
import statistics
import subprocess
import sys
from datetime import date
from time import process_time
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.pipeline import extract
from mfgfacts.store import line
from tests.conftest import SEEDS, environment
from tests.corpus.case import document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ISSUED: Final = date(2023, 7, 19)
ROUNDS: Final = 11
MEGABYTE: Final = 1_000_000
START_AND_TELL: Final = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


AGAIN: Final = 3


class Usage(NamedTuple):
    """What a child process used: CPU seconds, and its peak resident memory in KiB."""

    cpu: float
    peak: int


def news(size: int) -> str:
    """Make a text of that many bytes, cut at a paragraph's end, of the seeds' paragraphs in a fixed shuffled order."""
    paragraphs = [
        paragraph for path in sorted(SEEDS.glob("*.txt")) for paragraph in re.split(r"\n+", path.read_bytes().decode())
    ]
    shuffled = random.Random(5)  # noqa: S311 - for an order that looks like none
    out: list[str] = []
    length = 0
    while length < size:
        shuffled.shuffle(paragraphs)
        for paragraph in paragraphs:
            if length < size:
                out.append(paragraph)
                length += len(paragraph.encode()) + 2
    return "\n\n".join(out)


def write_facts(text: str) -> int:
    """Do all of an extraction but reading and writing files; say how many characters of facts there are."""
    return sum(len(line(fact)) for fact in extract(document(text, ISSUED)))


def cpu(job: Callable[[], object]) -> float:
    """Say how much CPU time a job takes."""
    gc.collect()
    begin = process_time()
    job()
    return process_time() - begin


def ratio(job: Callable[[], object], unit: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Say how many times as long as the unit a job takes; each runs once before anything is measured.

    What the test runner has in memory is kept out of the collector's sight: it is no part of the job.
    """
    job()
    unit()
    gc.collect()
    gc.freeze()
    try:
        return statistics.median(cpu(job) / cpu(unit) for _ in range(rounds))
    finally:
        gc.unfreeze()


def least(measure: Callable[[], float], most: float) -> float:
    """Measure a ratio, again where it is more than it may be, and return the least."""
    found = measure()
    for _ in range(AGAIN - 1):
        if found <= most:
            break
        found = min(found, measure())
    return found


def child(command: Sequence[str | Path], cwd: Path) -> Usage:
    """Run a command to its end and say what it used.

    A process begins with its parent's peak memory as its own, so a small interpreter stands between.
    """
    own = environment({})
    own.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    between = [sys.executable, "-S", "-c", START_AND_TELL, *map(str, command)]
    told = subprocess.run(between, cwd=cwd, env=own, stdout=subprocess.PIPE, check=True).stdout.split()
    return Usage(float(told[0]), int(told[1]))


def program(*arguments: str | Path) -> list[str | Path]:
    """Write the command line that starts mfgfacts."""
    return [sys.executable, "-m", "mfgfacts", *arguments]
