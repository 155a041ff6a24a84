"""Pages made to be slow on: twice the page takes twice as long."""

from __future__ import annotations

import pytest

from mfgfacts.read.html import page
from tests.benchmarks.measure import cpu, least

pytestmark = pytest.mark.benchmark

PARTS = ["<!--", "<", "<div>", '<a b="', "<script>", "<a '", "<?", "<title>", "<h1>", "&", "<p ", "</", "<!"]
MOST_FOR_TWICE = 2.8
LEAST = 0.02


@pytest.mark.parametrize("part", PARTS)
def test_twice_the_page_takes_twice_as_long(part: str) -> None:
    def times() -> float:
        rounds = [(cpu(lambda: page(part * 100_000)), cpu(lambda: page(part * 200_000))) for _ in range(3)]
        once, twice = (min(each) for each in zip(*rounds, strict=True))
        return float(twice / max(once, LEAST))

    assert least(times, MOST_FOR_TWICE) <= MOST_FOR_TWICE
