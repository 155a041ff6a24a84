"""Units as the markup of old patents and of TeX spells them: "80.degree. C.", "5 .mu.m"; °C between dollar signs."""

from __future__ import annotations

from typing import Final

from mfgfacts.recognise.pattern import Pattern

#: What stands behind a number before such a unit.
STARTS: Final = frozenset({".d", ".m", ".A", ".O", " .", " $", "$\\", "$^", "${", "~$", "^\\", "^{"})
_PATENT: Final = Pattern(
    r"[ \u00a0]?\.(?:(?=(degree|mu|ANG|OMEGA)\.))(?:degree\.(?:[ \u00a0]?([CFK])\b)?|mu\.([mglLM])\b|(?:ANG|OMEGA)\.)"
)
_TEX: Final = Pattern(
    r"[ \u00a0~]?\$?(?:\{\}|\\,|\\ )?(?:\\(?:up)?mu(?:[ ]?\$)?[ ]?(mol|Hz|[mglLMAVWsFJN])\b"
    r"|\^\{?\\(?:circ|degree)\}?(?:\\(?:rm|text|mathrm)\{)?[ ]?\$?[ \u00a0]?(?:([CF])\b)?[}$]{0,2}|\\Omega[ ]?\$)"
)
_SIGNS: Final = {"degree": "°", "mu": "µ", "ANG": "Å", "OMEGA": "Ω"}


def marked(text: str, end: int) -> tuple[int, str] | None:
    """Give where the unit behind a number ends and its plain spelling, or None."""
    found = _PATENT.match(text, end)
    if found is not None:
        return found.end(), _SIGNS[found[1]] + (found[2] or found[3] or "")
    found = _TEX.match(text, end)
    if found is None:
        return None
    if "mu" in found[0]:
        return found.end(1), f"µ{found[1]}"
    return found.end(), "Ω" if "Omega" in found[0] else f"°{found[2] or ''}"
