"""The coherent SI unit of a rate or product, named by the SI's own words.

    joule per second is watt, newton per square metre is pascal, second in watt is joule

Parts are listed as they stand above and below the line, each as often as its power: what stands in both cancels.
"""

from __future__ import annotations

from typing import Final

POWERS: Final = {1: "", 2: "square_", 3: "cubic_", 4: "quartic_"}

# The SI's own names for what rates and products amount to.
_COHERENT: Final = {
    "joule_per_second": "watt",
    "second_watt": "joule",
    "newton_per_square_metre": "pascal",
    "kilogram_per_metre_square_second": "pascal",
    "kilogram_square_metre_per_square_second": "joule",
    "kilogram_square_metre_per_cubic_second": "watt",
    "metre_newton": "newton_metre",
    "kilogram_metre_per_square_second": "newton",
    "coulomb_per_second": "ampere",
    "ampere_second": "coulomb",
    "ampere_volt": "watt",
}


def parts(si: str) -> tuple[list[str], list[str]]:
    """Take a coherent unit's name apart: ("metre_per_square_second") gives ([metre], [second, second])."""
    top, _, bottom = (
        si.removeprefix("per_").partition("_per_") if not si.startswith("per_") else ("", "", si.removeprefix("per_"))
    )
    return _flat(top), _flat(bottom)


def _flat(name: str) -> list[str]:
    parts: list[str] = []
    times = 1
    for word in name.split("_") if name else ():
        if word in {"square", "cubic"}:
            times = 2 if word == "square" else 3
        elif word != "per":
            parts += [word] * times
            times = 1
    return parts


def coherent(above: list[str], below: list[str]) -> str:
    """Name the coherent unit of what stands above and below the line."""
    for word in list(above):
        if word in below:
            above.remove(word)
            below.remove(word)
    top, bottom = _joined(above), _joined(below)
    name = f"{top}_per_{bottom}" if top and bottom else (top or (f"per_{bottom}" if bottom else "1"))
    return _COHERENT.get(name, name)


def _joined(words: list[str]) -> str:
    return "_".join(POWERS.get(words.count(word), f"{words.count(word)}th_") + word for word in sorted(set(words)))
