from __future__ import annotations

import pytest

import mfgfacts


@pytest.mark.parametrize("name", mfgfacts.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(mfgfacts, name) is not None


def test_each_name_has_its_place() -> None:
    assert sorted(mfgfacts.__all__) == sorted(mfgfacts._PLACES)  # noqa: SLF001 - the table behind them


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        mfgfacts.nothing  # noqa: B018 - the look-up is what is tested
