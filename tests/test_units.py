"""The tables of units and currencies: against pint, form by form through the recogniser, and their own examples."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Protocol

import pytest

from mfgfacts.errors import UnknownUnit
from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS, Currency
from mfgfacts.lexicon.entry import table
from mfgfacts.lexicon.units import UNITS
from mfgfacts.model import Bound, Kind, Quantity, QuantityMention
from mfgfacts.normalise.currency import currency, hints, settled
from mfgfacts.normalise.quantity import quantity
from mfgfacts.normalise.units import base, lookup, query
from mfgfacts.recognise import mentions
from mfgfacts.recognise.units import kind_at, sign_before, unit_at
from tests.corpus.case import Value, value

if TYPE_CHECKING:
    from mfgfacts.lexicon.unit import Unit

TOLERANCE: Final = 1e-12
# What some forms need around them to be a unit at all; the others are read whole in "12.50 FORM."
FRAMES: Final = {
    "M": ("0.5 ", " NaCl"),
    "MP": ("48 ", " camera"),
    "p": ("75", " a share"),
    '"': ("27", " monitor"),
    "''": ("27", " monitor"),
    "quarters": ("8 ", " in a row"),
    "Mg": ("50 ", " ha"),
    "pc": ("3.5", " up"),
}


class Registry(Protocol):
    """As much of pint as is asked."""

    def __call__(self, expression: str) -> Amount: ...

    def Quantity(self, value: float, unit: str) -> Amount: ...  # noqa: N802 - pint's name


class Amount(Protocol):
    """A quantity of pint's."""

    magnitude: float

    def to(self, unit: str) -> Amount: ...

    def __rmul__(self, times: float) -> Amount: ...


def each(index: dict[str, Unit]) -> list[Unit]:
    """Each entry of a table once, multiples included."""
    return list({id(unit): unit for unit in index.values()}.values())


def expression(si: str) -> str:
    """Write a coherent unit's name as pint reads it: square_metre_per_second is (metre ** 2) / (second)."""
    parts = [" * ".join(_factors(part)) for part in si.removeprefix("per_").split("_per_")]
    return " / ".join([*(["1"] if si.startswith("per_") else []), *(f"({part})" for part in parts)])


def _factors(part: str) -> list[str]:
    factors, power = [], ""
    for word in part.split("_"):
        if word in {"square", "cubic"}:
            power = " ** 2" if word == "square" else " ** 3"
        else:
            factors.append(word + power)
            power = ""
    return factors


def worth(registry: Registry, unit: Unit, amount: float) -> float:
    """Ask pint what so much of a unit is in the coherent unit."""
    if unit.offset != "0":
        return float(registry.Quantity(amount, unit.pint).to("kelvin").magnitude)
    return float((amount * registry(unit.pint)).to(expression(unit.si)).magnitude)


def in_si(unit: Unit, amount: str) -> float:
    """Convert by the table."""
    made = base(Quantity(Kind.MEASURE, Decimal(amount), Decimal(amount), unit.name, Bound.EQUAL), difference=False)
    assert made is not None
    return float(made.low)


def test_every_unit_is_worth_what_pint_says() -> None:
    registry = pytest.importorskip("pint").UnitRegistry(autoconvert_offset_to_baseunit=True)
    wrong = []
    for unit in each(dict(UNITS)):
        info = lookup(unit.forms[0], unit.kind)
        for amount in ("1", "36.6") if unit.pint else ():
            ours = float(Decimal(amount) * info.factor + info.offset)
            theirs = worth(registry, unit, float(amount))
            if abs(ours - theirs) > TOLERANCE * abs(theirs):
                wrong.append((unit.name, ours, theirs))
    assert wrong == []


def test_a_unit_without_pint_has_a_factor_of_its_own_or_no_dimension() -> None:
    assert {unit.name for unit in each(dict(UNITS)) if not unit.pint and unit.si} == {
        *("dunam", "feddan", "mu", "tonne_of_coal_equivalent", "megatonne_of_coal_equivalent", "flop_per_second"),
        *(f"{prefix}flop_per_second" for prefix in ("mega", "giga", "tera", "peta", "exa", "zetta")),
    }


@pytest.mark.parametrize("form", sorted({*UNITS, *CURRENCIES}))
def test_every_form_is_read_whole(form: str) -> None:
    before, after = FRAMES.get(form, ("12.50 ", "."))
    text = before + form + after
    assert text[len(before) : unit_at(text, len(before))] == form
    kind = Kind.MEASURE if form in UNITS else None
    entry = UNITS.get(form) or CURRENCIES[form]
    assert lookup(form, kind).name == (entry.code if isinstance(entry, Currency) else entry.name)


@pytest.mark.parametrize("sign", sorted(SIGNS))
def test_every_sign_is_found_before_an_amount(sign: str) -> None:
    for text in (f"paid {sign}12,500 for it", f"paid {sign} 1.25 million for it"):
        at = next(i for i, letter in enumerate(text) if letter.isdigit())
        assert sign_before(text, at, 0) == len("paid ")
    assert lookup(sign, Kind.MONEY).name == SIGNS[sign].code


def quantities(text: str) -> list[Value]:
    found = [quantity(mention) for mention in mentions(text) if isinstance(mention, QuantityMention)]
    return [Value(each_.bound.value, each_.low, each_.high, each_.unit) for each_ in found]


EXAMPLES: Final = [(text, said) for unit in each(dict(UNITS)) for text, said in unit.examples.items()]
LOOKALIKES: Final = [(unit.name, text) for unit in each(dict(UNITS)) for text in unit.never]


@pytest.mark.parametrize(("text", "said"), EXAMPLES)
def test_examples_give_exactly_their_value(text: str, said: str) -> None:
    assert quantities(text) == [value(said)]


@pytest.mark.parametrize(("name", "text"), LOOKALIKES)
def test_look_alikes_do_not_give_the_unit(name: str, text: str) -> None:
    assert name not in {each_.unit for each_ in quantities(text)}


def test_two_entries_with_one_form_do_not_import() -> None:
    with pytest.raises(ValueError, match="'US' stands in two entries"):
        table(Currency("USD", ("$", "US")), Currency("UYU", ("US",)))


COMPOSITES: Final = {
    "kWh/100 km": ("kilowatt_hour_per_100_kilometre", 36, "joule_per_metre"),
    "MJ per square metre": ("megajoule_per_square_metre", 1e6, "joule_per_square_metre"),
    "kN/m²": ("kilonewton_per_square_metre", 1000, "pascal"),
    "°/s": ("degree_per_second", 0.0174532925199433, "radian_per_second"),
    "Wh/kg": ("watt_hour_per_kilogram", 3600, "joule_per_kilogram"),
    "km/h": ("kilometre_per_hour", 1 / 3.6, "metre_per_second"),
    "W/(m·K)": ("watt_per_metre_kelvin", 1, "watt_per_kelvin_metre"),
    "J kg⁻¹ K⁻¹": ("joule_per_kilogram_kelvin", 1, "joule_per_kelvin_kilogram"),
    "m s−1": ("metre_per_second", 1, "metre_per_second"),
    "g CO2/km": ("gram_per_kilometre", 1e-6, "kilogram_per_metre"),
    "metres per second squared": ("metre_per_square_second", 1, "metre_per_square_second"),
    "sq. ft": ("square_foot", 0.09290304, "square_metre"),
    "cubic feet per minute": ("cubic_foot_per_minute", 0.0004719474432, "cubic_metre_per_second"),
    "mmol/L": ("millimole_per_litre", 1, "mole_per_cubic_metre"),
    "barrels a day": ("barrel_per_day", 1.84013072833333e-6, "cubic_metre_per_second"),
    "mPa·s": ("millipascal_second", 0.001, "pascal_second"),
}


@pytest.mark.parametrize("form", COMPOSITES)
def test_composites_are_derived(form: str) -> None:
    name, factor, si = COMPOSITES[form]
    info = lookup(form)
    assert (info.name, info.si) == (name, si)
    assert float(info.factor) == pytest.approx(factor, rel=1e-14)
    assert in_si_of(name) == pytest.approx(factor, rel=1e-14)


def in_si_of(name: str) -> float:
    made = base(Quantity(Kind.MEASURE, Decimal(1), Decimal(1), name, Bound.EQUAL), difference=False)
    assert made is not None
    return float(made.low)


KEPT: Final = {
    "tonnes a year": "tonnes",
    "tonnes per year": "tonnes",
    "tonnes/year": "tonnes/year",
    "barrels per day": "barrels per day",
    "barrels a year": "barrels",
    "kWh per year": "kWh",
    "hours a day": "hours",
    "kg per person": "kg",
    "dollars per barrel": "dollars",
    "percent per year": "percent",
    "miles an hour": "miles an hour",
    "tonnes per hour": "tonnes per hour",
    "units per hour": "units",
}


@pytest.mark.parametrize("text", KEPT)
def test_which_rates_keep_their_denominator(text: str) -> None:
    sentence = f"some 40 {text}, it says"
    assert sentence[len("some 40 ") : unit_at(sentence, len("some 40 "))] == KEPT[text]


def test_a_change_of_temperature_is_a_difference() -> None:
    rise = Quantity(Kind.MEASURE, Decimal("1.5"), Decimal("2.5"), "degree_fahrenheit", Bound.EQUAL)
    point = base(rise, difference=False)
    change = base(rise, difference=True)
    assert point is not None
    assert change is not None
    assert (point.low, point.unit) == (Decimal("256.205555555556"), "kelvin")
    assert (change.low, change.high, change.unit) == (
        Decimal("0.833333333333333"),
        Decimal("1.38888888888889"),
        "kelvin",
    )


@pytest.mark.parametrize("kind", [Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.RATIO, Kind.RANK, Kind.INDEX])
def test_what_has_no_dimension_has_no_base(kind: Kind) -> None:
    assert base(Quantity(kind, Decimal(5), Decimal(5), "1", Bound.EQUAL), difference=False) is None


def test_queries_ask_the_table_then_pint_then_say_what_is_near() -> None:
    assert query("GW").name == "gigawatt"
    assert query("kilowatt hours").name == "kilowatt_hour"
    assert query("litre_per_minute").si == "cubic_metre_per_second"
    assert float(query("slug").factor) == pytest.approx(14.593903)
    with pytest.raises(UnknownUnit, match="gigawatt"):
        query("gigawat")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("a contract for 20 million pounds", Kind.MONEY),
        ("about 3 million pounds of beef", Kind.MEASURE),
        ("some 40 million pounds of public money", Kind.MONEY),
        ("weighs 1.2 million pounds", Kind.MEASURE),
        ("was fined 500 pounds", Kind.MONEY),
        ("a sack of 25 pounds", Kind.MEASURE),
    ],
)
def test_pounds_of_money_and_of_mass(sentence: str, kind: Kind) -> None:
    start = sentence.index("pounds")
    assert kind_at(sentence, start, start + len("pounds")) is kind


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Rents rose to £900; deposits of 5,000 pounds are common", "GBP"),
        ("The crates, sold for £900, weigh 5,000 pounds", "pound"),
        ("The crates hold 5,000 pounds", "pound"),
    ],
)
def test_bare_pounds_go_by_the_document(text: str, unit: str) -> None:
    found = Quantity(Kind.MEASURE, Decimal(5000), Decimal(5000), "pound", Bound.EQUAL)
    assert settled(found, "pounds", hints(text)).unit == unit


@pytest.mark.parametrize(
    ("text", "form", "code"),
    [
        ("The Oslo builder had orders of 212 crowns", "crowns", "NOK"),
        ("Prague's mill had orders of 212 crowns", "crowns", "CZK"),
        ("Tokyo said ¥5 billion", "¥", "JPY"),
        ("Shanghai said ¥5 billion", "¥", "CNY"),
        ("a price of $5 in Sydney", "$", "USD"),
        ("Australia's mine in Australia: $5, or US$3, says Sydney", "$", "AUD"),
        ("All figures are in Canadian dollars. Sales of $5", "$", "CAD"),
        ("Karachi port handled goods for 5 million rupees", "rupees", "PKR"),
        ("goods for 5 million rupees", "rupees", "INR"),
        ("Cairo paid 5 million pounds", "pounds", "EGP"),
        ("goods for 5 million zlotys", "zlotys", None),
        ("The bank in Frankfurt paid €2 and 34 cents", "cents", "EUR"),
        ("a dividend of 34 cents", "cents", "USD"),
    ],
)
def test_shared_names_go_by_the_document(text: str, form: str, code: str | None) -> None:
    assert currency(form, hints(text)) == code
