"""How units combine: the grammar of rates, powers and products, over the forms of the tables.

    composite   = factor power* (product | below)*
    factor      = form | ("square" | "sq" | "cubic" | "cu") form
    power       = "²" | "2" | "^2" | "⁻¹" | "-1" | "squared" | "cubed"
    product     = ("·" | "-" | " ") factor power*            N·m, tonne-kilometre, W m⁻² K⁻¹
    below       = ("/" | "per" | "a") number? (factor power* | "(" factor … ")")

A plain digit is a power of a length or a time only (m2, s-1). What a rate may be, by the guide to annotation: a
physical rate keeps its denominator (km/h, MJ per square metre, litres per minute), a rate by the calendar does not
("two tonnes a year"), except volumes by the day (barrels a day) and what is joined by a slash (t/day). Money, shares,
counts and lengths of time have no denominator.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from mfgfacts.lexicon.forms import Form, form_at
from mfgfacts.lexicon.unit import Unit
from mfgfacts.lexicon.units import UNITS
from mfgfacts.model import Kind


class Factor(NamedTuple):
    """A unit in a composite: its power, a number before it ("per 100 km"), and which denominator it stands in."""

    unit: Unit
    power: int
    multiple: int
    group: int


class Composite(NamedTuple):
    """What was read: a form, or the factors of a composite of several; and where it ends."""

    form: Form | None
    factors: tuple[Factor, ...]
    end: int


_DIMENSION: Final = re.compile(
    r"(square|sq|cubic|cu)(?:\.?[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4}|\.|[-\u2010\u2011])", re.IGNORECASE
)
_POWER: Final = re.compile(
    r"(?P<raised>[²³⁴])(?![⁰¹²³⁴-⁹])|[^\S\n]?\$\^\{?(?P<tex>[-\u2212]?[1-4])\}?\$|\.sup\.(?P<sup>[-\u2212]?[1-4])|[⁻⁺]?(?P<minus>(?<=⁻)[¹²³⁴])|\^\(?\{?(?P<caret>[-\u2212\u2013]?[1-4])\}?\)?(?!\w)"
    r"|(?P<plain>[234])(?![\w,.]\d|\w)|(?P<below>[-\u2212][1-4])(?![\w-]|[.,]\d)"
    r"|(?:[^\S\n]|-)(?P<word>squared|cubed)\b"
)
_TAIL: Final = re.compile(
    r"[²³⁴⁻^\d/·⋅•∙*\u2212-]|[^\S\n](?:N|P|K|C|S|DM|DW|FW|N2O|CH4|NO3|CO2)[^\S\n]|[^\S\n]?\$\^|[^\S\n][A-Za-zµμΩ]{1,4}[^\S\n]?\$\^\{?[-−–]|\.sup\.|[^\S\n][A-Za-zµμ]{1,3}[23²³]?[^\S\n][A-Za-zµμ]{1,3}[23]?[⁻\u2212\u2013^-]|(?:[^\S\n]{1,2}|\n)(?:/|·|per\b|an?\b|squared\b|cubed\b|[A-Za-zµμΩ°]{1,4}\d?[²³⁴⁻\u2212\u2013^-])|[^\S\n]?(?:of )?(?:CO|NO|KOH|TNT|carbon|crude|natural|oil|gas|water|liquids|blood|air)|\n[^\S\n]{0,4}per\b"
)
_SLASH: Final = re.compile(r"[^\S\n]?/[^\S\n]?(?:(\d{1,4})[^\S\n]?)?(\()?")
_PER: Final = re.compile(
    r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4}|-)per(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4}|-)(?:(\d{1,3}(?:,?\d{3})?)[^\S\n]?)?"
)
_A: Final = re.compile(r"[^\S\n]{1,2}an?[^\S\n]{1,2}(?=day|hour|second|minute)")
_TIMES: Final = re.compile(r"[^\S\n]?[·⋅•∙*-][^\S\n]?")
_SPACE: Final = re.compile(
    r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4})(?=(?:[A-Za-zµμΩ°]{1,4}(?:[²³⁴]|\^?[234])?[^\S\n](?!\$))*+[A-Za-zµμΩ°]{1,4}(?:⁻|(?:\^|[^\S\n]?\$\^)?\{?[-\u2212\u2013])[1-4¹²³⁴])"
)
_RAISED: Final = {"²": 2, "³": 3, "⁴": 4, "¹": 1}
_POWER_STARTS: Final = frozenset(".$²³⁴⁻⁺^234-\u2212 \u00a0")
_POWER_WORDS: Final = frozenset("sc$")
_PLAIN_POWER: Final = frozenset({"metre", "second", "radian"})
_LIMIT: Final = 8
# Carbon dioxide belongs to the unit where it is glued to it ("tCO2e") or stands inside a rate ("g CO2/km").
_GLUED: Final = re.compile(r"([kKMGm]?t|[mkµ]?g)CO[2₂](?:-?eq?)?(?!\w)")
_SUBSTANCE: Final = re.compile(
    r"[^\S\n]?(?:of[^\S\n])?(?:CO[2₂](?:[^\S\n]?-?(?:eq?|equivalent)\b\.?)?|carbon dioxide(?: equivalent)?|NOx|NO[x₂2]|KOH|TNT|carbon)(?=[^\S\n]?/|[^\S\n]per\b)"
)

#: Where "in" is no inch: "a sheet of 12 Ω/sq in the film".
_PLACE: Final = re.compile(r"in[^\S\n](?:the|an?|this|that|its|all|each|both|our|[A-Z])")
#: An element or substance inside a rate with negative powers: "kg N ha−1", "t C ha-1".
_ELEMENT: Final = re.compile(
    r"[^\S\n](?:N|P|K|C|S|DM|DW|FW|N2O|CH4|NO3|CO[2₂](?:-?eq?)?)(?=[^\S\n][A-Za-zµμ]{1,3}[23]?(?:⁻|\^?[-\u2212\u2013])[1-4¹²³⁴])"
)
_FLUID: Final = re.compile(
    r"[^\S\n]of[^\S\n](?:crude[^\S\n]oil|natural[^\S\n]gas|oil|gas|crude|water|liquids|blood|air)(?=[^\S\n](?:per|a)\b)"
)
_WEIGHED: Final = frozenset({"kilogram", "mole"})
_SUBSTANCES: Final = {"kilogram": _SUBSTANCE, "cubic_metre": _FLUID, "metre": _FLUID}


def composite_at(text: str, start: int) -> Composite | None:
    """Read the longest unit or currency that begins exactly at `start`."""
    first = _factor(text, start, 0)
    if first is None:
        return None
    form, factor, end = first
    if factor is None or factor.unit.kind in _WHOLE:
        return Composite(form, (), end) if _bounded(text, end) else None
    if _TAIL.match(text, end) is None:
        return Composite(form, () if factor.power == 1 else (factor,), end)
    factors, end = _rest(text, end, factor)
    if not _bounded(text, end):
        return None
    return Composite(form, () if len(factors) == 1 and factors[0].power == 1 else factors, end)


_WHOLE: Final = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.COUNT})


def _bounded(text: str, end: int) -> bool:
    after = text[end : end + 1]
    return not ("0" <= after <= "9" or after == "_" or after.isalpha())


def _factor(text: str, start: int, group: int, multiple: int = 1) -> tuple[Form | None, Factor | None, int] | None:
    """Read one factor without its power: (form, factor, end); no factor where the form is a currency's."""
    form = form_at(text, start)
    if form is None:
        return _raised(text, start, group, multiple) or _glued(text, start, group, multiple)
    if isinstance(form.entry, Unit):
        return form, Factor(form.entry, 1, multiple, group), form.end
    return form, None, form.end


def _raised(text: str, start: int, group: int, multiple: int) -> tuple[None, Factor, int] | None:
    dimension = _DIMENSION.match(text, start)
    if dimension is None:
        return None
    form = None if _PLACE.match(text, dimension.end()) else form_at(text, dimension.end())
    if form is None or not isinstance(form.entry, Unit) or form.entry.si != "metre":
        return None
    return None, Factor(form.entry, 2 if dimension[1][0] in "sS" else 3, multiple, group), form.end


def _glued(text: str, start: int, group: int, multiple: int) -> tuple[Form, Factor, int] | None:
    found = _GLUED.match(text, start)
    entry = UNITS.get(found[1]) if found else None
    if found is None or entry is None:
        return None
    return Form(entry, found.end()), Factor(entry, 1, multiple, group), found.end()


def _powered(text: str, factor: Factor, end: int, *, inside: bool) -> tuple[Factor, int]:
    """Read the power after a factor, if there is one; a plain digit only where it can be a power."""
    after = text[end : end + 2]
    if factor.power != 1 or after[:1] not in _POWER_STARTS or (after[:1] == " " and after[1:] not in _POWER_WORDS):
        return factor, end
    found = _POWER.match(text, end)
    if found is None:
        return factor, end
    kind, printed = found.lastgroup, found[found.lastgroup or 0]
    if kind == "word":
        power = 2 if printed == "squared" else 3
    elif kind == "raised":
        power = _RAISED[printed]
    elif kind == "minus":
        power = -_RAISED[printed]
    else:
        power = int(printed.replace("\u2212", "-").replace("\u2013", "-"))
        if kind == "plain" and factor.unit.si not in _PLAIN_POWER:
            return factor, end
        plain = factor.unit.si in _PLAIN_POWER or printed[0] == "\u2212"
        if kind == "below" and not inside and (not plain or (printed[0] == "-" and _range(text, found.end()))):
            return factor, end
    return factor._replace(power=power), found.end()


def _range(text: str, end: int) -> bool:
    """Whether "m-3" is the middle of a range ("2 m-3 m"), not a power."""
    if text[end : end + 1] != " " or text.startswith("in ", end + 1):  # "12 cm-3 in the film"
        return False
    form = form_at(text, end + 1)
    return form is not None and isinstance(form.entry, Unit) and form.entry.si in _PLAIN_POWER


def _rest(text: str, end: int, first: Factor) -> tuple[tuple[Factor, ...], int]:
    first, end = _powered(text, first, end, inside=False)
    factors = [first]
    group = 0
    for _ in range(_LIMIT):
        if _TAIL.match(text, end) is None:
            break
        step = _below(text, end, factors, group + 1) or _product(text, end, factors, group)
        if step is None:
            break
        factors, end, group = step
    return tuple(factors), end


def _below(text: str, end: int, factors: list[Factor], group: int) -> tuple[list[Factor], int, int] | None:
    """Read "/ factor", "per factor" or "a factor" and say whether the rate is one that the guide keeps."""
    if factors[0].unit.kind is Kind.DURATION and factors[0].power > 0 and len(factors) == 1:
        return None
    pattern = _SUBSTANCES.get(factors[-1].unit.si)
    substance = pattern.match(text, end) if pattern else None
    end = substance.end() if substance else end
    slash = _SLASH.match(text, end)
    if slash is not None and slash[2]:
        return _bracket(text, slash.end(), factors, group)
    joint = slash or _PER.match(text, end)
    multiple = joint[1] if joint else None
    joint = joint or _A.match(text, end)
    if joint is None:
        return None
    if slash and multiple and multiple.strip("0,") != "1":
        return None  # "210 kW/286 hp" are two values, "17 kWh/100 km" is one
    found = _factor(text, joint.end(), group, int(multiple.replace(",", "")) if multiple else 1)
    if found is None or found[1] is None:
        return None
    factor, after = _powered(text, found[1], found[2], inside=True)
    if factor.unit.kind in _WHOLE or not _bounded(text, after):
        return None
    if slash is None and not _kept(factors, factor, spoken=text[joint.start() : joint.end()].strip(" -\n")):
        return None
    return [*factors, factor], after, group


def _kept(factors: list[Factor], below: Factor, spoken: str) -> bool:
    """Whether "A per B" or "A a B" in words is a physical rate."""
    above = factors[0].unit
    volume = above.si == "cubic_metre" or (above.si == "metre" and factors[0].power == 3)  # noqa: PLR2004 - a cube
    if below.unit.calendar:
        return volume and below.unit.calendar == "day"
    if spoken in {"a", "an"}:
        return below.unit.kind is Kind.DURATION and (above.si == "metre" and factors[0].power == 1)
    return True


def _bracket(text: str, start: int, factors: list[Factor], group: int) -> tuple[list[Factor], int, int] | None:
    """Read "(m·K)" after a slash."""
    inside: list[Factor] = []
    end = start
    while len(inside) < _LIMIT:
        found = _factor(text, end, group)
        if found is None or found[1] is None:
            return None
        factor, end = _powered(text, found[1], found[2], inside=True)
        inside.append(factor)
        if text.startswith(")", end):
            return factors + inside, end + 1, group
        times = _TIMES.match(text, end) or re.compile(r"[^\S\n]").match(text, end)
        if times is None:
            return None
        end = times.end()
    return None


def _product(text: str, end: int, factors: list[Factor], group: int) -> tuple[list[Factor], int, int] | None:
    """Read "· factor": measures only, and after a space only where a negative power follows."""
    element = _ELEMENT.match(text, end) if factors[-1].unit.si in _WEIGHED else None
    end = element.end() if element else end
    times = _TIMES.match(text, end) or _SPACE.match(text, end)
    if times is None or (factors[-1].unit.kind is not Kind.MEASURE and (len(factors) == 1 or factors[-1].power > 0)):
        return None
    found = _factor(text, times.end(), group)
    if found is None or found[1] is None:
        return None
    factor, after = _powered(text, found[1], found[2], inside=True)
    if times[0].isspace() and factor.power > 0:  # "kg m s−1" goes on to its power; in "ha−1three" there is none
        return _product(text, after, [*factors, factor], group) if len(factors) < _LIMIT else None
    hyphen = times[0] == "-"
    if not _bounded(text, after) or factor.unit.kind in _WHOLE or (hyphen and not _joined(factors[-1], factor)):
        return None
    return [*factors, factor], after, group


def _joined(left: Factor, right: Factor) -> bool:
    """Whether a hyphen multiplies: kW-h, ton-miles; not "kg-day", "5-foot-inch"."""
    return right.unit.kind is Kind.MEASURE and left.unit.si != right.unit.si and not right.unit.calendar
