"""Pages made to be slow on: twice the page takes twice as long."""

from __future__ import annotations

import pytest

from mfgfacts.read.html import page
from tests.benchmarks.measure import cpu

pytestmark = pytest.mark.benchmark

PARTS = ["<!--", "<", "<div>", '<a b="', "<script>", "<a '", "<?", "<title>", "<h1>", "&", "<p ", "</", "<!"]
MOST_FOR_TWICE = 2.8
LEAST = 0.02


@pytest.mark.parametrize("part", PARTS)
def test_twice_the_page_takes_twice_as_long(part: str) -> None:
    once = max(min(cpu(lambda: page(part * 100_000)) for _ in range(3)), LEAST)
    twice = min(cpu(lambda: page(part * 200_000)) for _ in range(3))
    assert twice <= MOST_FOR_TWICE * once
