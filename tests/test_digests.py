"""A set of digests behaves like one, and counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mfgfacts.digests import Digests, digest

keys = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 40).map(lambda n: n << 32), max_size=300)


@given(keys, keys)
def test_it_knows_what_was_added_and_in_which_order(added: list[int], asked: list[int]) -> None:
    digests, order = Digests(), list(dict.fromkeys(added))
    assert [digests.add(key) for key in added] == [key not in added[:place] for place, key in enumerate(added)]
    assert len(digests) == len(order)
    assert [digests.position(key) for key in order] == list(range(len(order)))
    for key in asked:
        assert (key in digests) == (key in order)


def test_a_digest_is_the_same_in_every_run() -> None:
    assert digest("seeds/a.txt") == 7479102283572312899
    assert digest("\udcff") != digest("\udcfe")
