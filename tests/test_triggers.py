"""Where a number may stand: no digit and no fraction sign is overlooked, of whatever script."""

from __future__ import annotations

import sys

import pytest

from mfgfacts.lexicon.numerals import VULGAR
from mfgfacts.recognise.triggers import triggers

DIGITS = [char for char in map(chr, range(sys.maxunicode + 1)) if char.isdecimal()]


@pytest.mark.parametrize("around", ["", "é ’ ü"], ids=["ascii", "beyond"])
def test_every_decimal_digit_and_fraction_sign_is_a_trigger(around: str) -> None:
    missed = [char for char in (*DIGITS, *VULGAR) if triggers(f"{around} {char}").starts != [len(around) + 1]]
    assert missed == []
