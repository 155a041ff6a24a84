"""Rows of tables drawn with bars: each figure is of its row, at the time of its column."""

from __future__ import annotations

from tests.corpus.case import case, dated

_HALVES = ("2024-01-01..2024-06-30", "2023-01-01..2023-06-30")

CASES = [
    case(
        "| | H1 2024 | H1 2023 |\n|---|---|---|\n| Berths (number) | «40» | «38» |\n| Margin | «41%» | «39%» |",
        "= 40",
        "= 38",
        "= 41 %",
        "= 39 %",
        about=("Berths", "Berths", "Margin", "Margin"),
        time=_HALVES * 2,
        anchor="2024-07-18",
    ),
    case(
        "| Model | 2023 sales | 2022 sales |\n|---|---|---|\n| Vans | «1,200» | «900» |",
        "= 1200",
        "= 900",
        about="Vans",
        time=("2023-01-01..2023-12-31", "2022-01-01..2022-12-31"),
    ),
    case(
        "| Mass | «40 kg» |\n| Range | «400 to 500 km» |",
        "= 40 kilogram",
        "= 400..500 kilometre",
        about=("Mass", "Range"),
    ),
    case(
        "| 2021 | «40» |\n| 2022 | «44» |",
        "= 40",
        "= 44",
        about="",
        time=("2021-01-01..2021-12-31", "2022-01-01..2022-12-31"),
    ),
    # A table dates nothing behind it.
    case(
        "| | 2021 | 2020 |\n|---|---|---|\n| Trams | «40» | «38» |\n\nThe depot has «12» lines.",
        "= 40",
        "= 38",
        "= 12",
        about=("Trams", "Trams", "lines"),
        time=("2021-01-01..2021-12-31", "2020-01-01..2020-12-31", ""),
    ),
    # Nor do two tables share their heads.
    case(
        "| | 2021 |\n|---|---|\n| Trams | «40» |\n\n| Item | Value |\n|---|---|\n| Mass | «9 t» |",
        "= 40",
        "= 9 tonne",
        time=("2021-01-01..2021-12-31", ""),
    ),
]

DATED = [
    dated(
        "| | «2023» | «2022» |\n|---|---|---|\n| Sales | 40 | 30 |", "2023-01-01..2023-12-31", "2022-01-01..2022-12-31"
    ),
    dated("| «2021» | 40 |", "2021-01-01..2021-12-31"),
]

NOTHING_DATED = ["| Screen | 1920 x 1080 |", "| Part | AB-2023-4 |"]
