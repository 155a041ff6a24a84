"""Levels that values are compared with, sums since the year began, guidance for a year, years of whole weeks."""

from __future__ import annotations

from tests.corpus.case import case

_JULY, _MAY, _2022, _2023 = (
    "2023-07-01..2023-07-31",
    "2023-05-01..2023-05-31",
    "2022-01-01..2022-12-31",
    "2023-01-01..2023-12-31",
)

CASES = [
    # The level of a period that a value is counted from, and in a bracket behind it.
    case("Sales rose «9.7%» from the July figure («€67»).", "= 9.7 %", "= 67 EUR", time=("", "2023-07-01..2023-07-31")),
    case("Rents are «4%» up on the July 2022 level («€12»).", "= 4 %", "= 12 EUR", time=("", "2022-07-01..2022-07-31")),
    case(
        "In May landings grew «6%» on the May 2022 total («80 tonnes»).",
        "= 6 %",
        "= 80 tonne",
        time=(_MAY, "2022-05-01..2022-05-31"),
    ),
    case(
        "Landings in May fell «25 percent» from the level of catches the previous May.",
        "= 25 %",
        time=_MAY,
    ),
    case("Fares in May were «7%» below the number of trips the previous year.", "= 7 %", time=_MAY),
    case(
        "Yields fell from the 2012 peak of «40 tonnes» to «30 tonnes».",
        "= 40 tonne",
        "= 30 tonne",
        time=("2012-01-01..2012-12-31", ""),
    ),
    case("The 2022 yield of «40 tonnes» was «30 tonnes» short.", "= 40 tonne", "= 30 tonne", time=_2022),
    case("In July the July sales of «€67» rose «9.7%».", "= 67 EUR", "= 9.7 %", time=_JULY),
    # A sum since the year began, told with the month that it goes to.
    case("On a year-to-date basis, orders fell «29.8%» in May.", "= 29.8 %", time="2023-01-01..2023-05-31"),
    case("On a cumulative basis, freight grew «3%» in June.", "= 3 %", time="2023-01-01..2023-06-30"),
    case("On a year-to-date basis, rents in June were «€14».", "= 14 EUR", time="2023-01-01..2023-06-30"),
    case("On a monthly basis, orders fell «29.8%» in May.", "= 29.8 %", time=_MAY),
    case("On a year-to-date basis, visits fell «2%» in 2022.", "= 2 %", time=_2022),
    # What is before tax is after nothing.
    case("Kale raised its profit before tax guidance for 2023 to «€32».", "= 32 EUR", time=_2023),
    case("Kale cut its income before income tax outlook for 2023 to «9%».", "= 9 %", time=_2023),
    case("Its result before interest and tax for 2022 was «€6 million».", "= 6000000 EUR", time=_2022),
    case("The loss before items in 2022 was «€6 million».", "= 6000000 EUR", time=_2022),
    case("After the fire of 2022, it built «6» masts.", "= 6", time=""),
    # Participles that papers have for the past.
    case("Orders fell «33%» in May. Foreign demand shrunk «28%» annually.", "= 33 %", "= 28 %", time=_MAY),
    case("Rents fell «3%» in May. The index sunk «8 points».", "= 3 %", "= 8", time=_MAY),
]
