"""Units of the laboratory: further symbols of pressure, flow, radiation, genetics, astronomy and the centrifuge."""

from __future__ import annotations

from typing import Final

from mfgfacts.lexicon.unit import Unit

SCIENCE_UNITS: Final = (
    Unit(
        name="standard_gravity",
        forms=("standard gravity", "standard gravities"),
        factor="9.80665",
        si="metre_per_square_second",
        pint="standard_gravity",
        examples={"spun at 12,000 × g": "= 12000 standard_gravity", "at 3000 x g": "= 3000 standard_gravity"},
        never=("a factor × g",),
    ),
    Unit(
        name="watt_per_metre_kelvin",
        symbols=("W/mK", "W/m-K", "W/m.K", "W/m K"),
        si="watt_per_kelvin_metre",
        pint="watt / metre / kelvin",
        examples={"0.1 W/mK": "= 0.1 watt_per_metre_kelvin"},
    ),
    Unit(
        name="watt_per_square_metre_kelvin",
        symbols=("W/m2K", "W/m²K", "W/m2-K", "W/m2 K", "W/m² K"),
        si="watt_per_kelvin_square_metre",
        pint="watt / metre ** 2 / kelvin",
    ),
    Unit(
        name="joule_per_kilogram_kelvin",
        symbols=("J/kgK", "J/kg-K", "J/kg K"),
        si="joule_per_kelvin_kilogram",
        pint="joule / kilogram / kelvin",
    ),
    Unit(name="femtometre", symbols=("fm",), factor="1e-15", si="metre", pint="femtometre"),
    Unit(name="hectometre", symbols=("hm",), factor="100", si="metre", pint="hectometre"),
    Unit(name="megagram", symbols=("Mg",), factor="1000", si="kilogram", pint="megagram"),
    Unit(name="femtogram", symbols=("fg",), factor="1e-18", si="kilogram", pint="femtogram"),
    Unit(name="dalton", symbols=("amu", "a.m.u."), factor="1.66053906892e-27", si="kilogram", pint="dalton"),
    Unit(name="kilogauss", symbols=("kG", "kGs"), factor="0.1", si="tesla", pint="0.1 * tesla"),
    Unit(name="oersted", symbols=("Oe",), words=("oersted",)),
    Unit(name="kilooersted", symbols=("kOe",)),
    Unit(name="millicoulomb", symbols=("mC",), factor="1e-3", si="coulomb", pint="millicoulomb"),
    Unit(name="kilobar", symbols=("kbar",), words=("kilobar",), factor="1e8", si="pascal", pint="kilobar"),
    Unit(
        name="centimetre_of_water",
        symbols=("cmH2O", "cm H2O", "cmH₂O", "cm H₂O"),
        factor="98.0665",
        si="pascal",
        pint="98.0665 * pascal",
        examples={"a pressure of 25 cmH2O": "= 25 centimetre_of_water"},
    ),
    Unit(
        name="millimetre_of_water",
        symbols=("mmH2O", "mm H2O"),
        factor="9.80665",
        si="pascal",
        pint="9.80665 * pascal",
    ),
    Unit(name="erg", words=("erg",), factor="1e-7", si="joule", pint="erg"),
    Unit(name="degree_celsius", symbols=("degC", "deg C"), offset="273.15", si="kelvin", pint="degree_Celsius"),
    Unit(
        name="millipascal_second",
        symbols=("mPas", "mPa.s", "mPa s"),
        factor="1e-3",
        si="pascal_second",
        pint="millipascal * second",
        examples={"a viscosity of 850 mPa s at rest": "= 850 millipascal_second"},
    ),
    Unit(
        name="pascal_second",
        symbols=("Pa.s", "Pa s"),
        si="pascal_second",
        pint="pascal * second",
        never=("5 Pa sensors",),
    ),
    Unit(
        name="standard_cubic_centimetre_per_minute", symbols=("sccm",), words=("standard cubic centimetre per minute",)
    ),
    Unit(name="standard_litre_per_minute", symbols=("slpm", "slm"), words=("standard litre per minute",)),
    Unit(
        name="normal_cubic_metre",
        symbols=("Nm3", "Nm³"),
        words=("normal cubic metre", "normal cubic meter"),
        examples={"hydrogen at 500 Nm3/h": "= 500 normal_cubic_metre_per_hour"},
    ),
    Unit(name="million_gallon_per_day", symbols=("MGD", "mgd")),
    Unit(
        name="thousand_cubic_foot",
        symbols=("Mcf", "mcf"),
        factor="28.316846592",
        si="cubic_metre",
        pint="1000 * foot ** 3",
    ),
    Unit(name="rem", symbols=("rem",), factor="0.01", si="sievert", pint="rem"),
    Unit(name="millirem", symbols=("mrem",), factor="1e-5", si="sievert", pint="millirem"),
    Unit(name="count_per_minute", symbols=("cpm",), forms=("counts per minute",)),
    Unit(name="base_pair", words=("base pair", "basepair")),
    Unit(name="kilobase_pair", symbols=("kbp",), words=("kilobase", "kilobase pair")),
    Unit(name="megabase_pair", symbols=("Mbp",), words=("megabase", "megabase pair")),
    Unit(name="plaque_forming_unit", symbols=("PFU", "pfu"), forms=("plaque forming units",)),
    Unit(name="solar_luminosity", symbols=("L☉", "L⊙")),
    Unit(name="solar_radius", symbols=("R☉", "R⊙")),
    Unit(name="jansky", symbols=("Jy",), words=("jansky",)),
    Unit(name="millijansky", symbols=("mJy",)),
)
