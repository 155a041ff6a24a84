"""Every form of every unit: the table that the recogniser looks forms up in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.entry import table
from mfgfacts.lexicon.unit import Unit, expanded
from mfgfacts.lexicon.units_computing import COMPUTING_UNITS
from mfgfacts.lexicon.units_customary import CUSTOMARY_UNITS
from mfgfacts.lexicon.units_engineering import ENGINEERING_UNITS
from mfgfacts.lexicon.units_industry import INDUSTRY_UNITS
from mfgfacts.lexicon.units_physics import PHYSICS_UNITS
from mfgfacts.lexicon.units_science import SCIENCE_UNITS
from mfgfacts.lexicon.units_si import SI_UNITS
from mfgfacts.lexicon.units_time import SHARES, TIME_UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEMS: Final = (
    *TIME_UNITS, *SHARES, *SI_UNITS, *PHYSICS_UNITS, *CUSTOMARY_UNITS, *ENGINEERING_UNITS, *COMPUTING_UNITS,
    *INDUSTRY_UNITS, *SCIENCE_UNITS,
)  # fmt: skip

UNITS: Final[Mapping[str, Unit]] = table(*(unit for stem in _STEMS for unit in expanded(stem)))
