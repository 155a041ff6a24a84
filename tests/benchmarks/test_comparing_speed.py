"""Comparing many facts: twice as many take twice as long, in `conflicts` and where `diff` has the most to do."""

from __future__ import annotations

import gc
import random
from typing import TYPE_CHECKING, Final

import pytest

from mfgfacts.conflicts import conflicts
from mfgfacts.diff import diff
from tests.benchmarks.measure import cpu, least
from tests.example_facts import example

if TYPE_CHECKING:
    from collections.abc import Callable

    from mfgfacts.model import Fact

pytestmark = pytest.mark.benchmark

FACTS: Final = 3000
MOST_FOR_TWICE: Final = 2.5
THINGS: Final = ("pumps", "valves", "rotors", "looms", "presses", "drones")
MEASURED: Final = ("output", "exports", "prices", "orders", "deliveries", "stocks")


def claims(count: int, seed: int, *, reworded: bool = False) -> list[Fact]:
    """Make claims of one document whose subjects share common words and have a rarer one; reworded, one more."""
    common, own = random.Random(7), random.Random(seed)  # noqa: S311 - a corpus, no secret
    facts: list[Fact] = []
    for line in range(count):
        about = f"{common.choice(MEASURED)} of {common.choice(THINGS)} in town{common.randrange(800)}"
        value = own.randrange(10, 10_000)
        sentence = f"The {about} in sheet {line} came to {value}."
        if reworded:
            about = f"{about} and word{own.randrange(5000)}"
            sentence = f"Sheet {line} has {about} at {value}."
        facts.append(example(str(value), about, low=str(value), sentence=sentence, line=line))
    return facts


def ratio(work: Callable[[list[Fact], list[Fact]], object]) -> float:
    """Give the least over a few rounds of how many times longer twice the facts take.

    What the test runner has in memory is kept out of the collector's sight, as in `measure.ratio`.
    """
    half, whole = ((claims(n, 1), claims(n, 2, reworded=True)) for n in (FACTS, 2 * FACTS))
    gc.collect()
    gc.freeze()
    try:
        return least(lambda: cpu(lambda: work(*whole)) / cpu(lambda: work(*half)), MOST_FOR_TWICE)
    finally:
        gc.unfreeze()


@pytest.mark.parametrize(
    ("name", "work"),
    [
        ("conflicts", lambda a, _: sum(1 for _ in conflicts(a))),
        ("diff, all reworded", lambda a, b: sum(1 for _ in diff(a, b))),
    ],
)
def test_twice_the_facts_take_twice_as_long(name: str, work: Callable[[list[Fact], list[Fact]], object]) -> None:
    times = ratio(work)
    print(f"\n{name}: {2 * FACTS} facts take {times:.2f} times as long as {FACTS} (at most {MOST_FOR_TWICE:g})")
    assert times <= MOST_FOR_TWICE
