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
    # What is made is no security, though one has its name.
    case(
        "The bureau published June's world crude steel output on July 14th. It was «145 tonnes».",
        "= 145 tonne",
        time="2023-06-01..2023-06-30",
        anchor="2023-07-16",
    ),
    case("Crude futures fell on Tuesday. Brent lost «3%».", "= 3 %", time="2023-07-18", anchor="2023-07-19"),
    case(
        "Crude futures slid as output rose on Tuesday. Brent lost «3%».",
        "= 3 %",
        time="2023-07-18",
        anchor="2023-07-19",
    ),
    # A particle set off behind a verb of the past; a further count.
    case("Fares fell «3%» in May. Trade was solid in Peru, up by «6%».", "= 3 %", "= 6 %", time=_MAY),
    case("Fares fell «3%» in May. Visits were weak, down by «8%».", "= 3 %", "= 8 %", time=_MAY),
    case("Fares fell «3%» in May. Visits are weak, down by «8%».", "= 3 %", "= 8 %", time=(_MAY, "")),
    case(
        "Fares fell «3%» in May. «90» trips were for trade, while a further «14» were for pleasure.",
        "= 3 %",
        "= 90",
        "= 14",
        time=_MAY,
    ),
    case(
        "Fares fell «3%» in May. «90» trips were made, and another «14» were dropped.",
        "= 3 %",
        "= 90",
        "= 14",
        time=_MAY,
    ),
    # In a bracket, the year by which a fiscal year is named.
    case(
        "Results for the year ended 30 April 2023\n\n- Turnover fell by «4.5%» to «£22 million» (2022: «£23 million»)",
        "= 4.5 %",
        "= 22000000 GBP",
        "= 23000000 GBP",
        time=("2022-05-01..2023-04-30", "2022-05-01..2023-04-30", "2021-05-01..2022-04-30"),
        anchor="2023-07-19",
    ),
    case(
        "In the year ended 30 June 2022 rents rose to «£9» (2020: «£7»).",
        "= 9 GBP",
        "= 7 GBP",
        time=("2021-07-01..2022-06-30", "2019-07-01..2020-06-30"),
    ),
    case(
        "In the year ended 31 December 2022 rents rose to «£9» (2021: «£7»).",
        "= 9 GBP",
        "= 7 GBP",
        time=(_2022, "2021-01-01..2021-12-31"),
    ),
    # How long something lasts.
    case("The slump in 2022 was the low of a cycle, lasting «four years».", "= 4 year", time=""),
    # What something compared comes to, and the basis that it is compared on.
    case(
        "In May it made net income of «€23», compared to a net loss of «€29» in April.",
        "= 23 EUR",
        "= 29 EUR",
        time=(_MAY, "2023-04-01..2023-04-30"),
    ),
    case(
        "In May income from rents was «€38», compared to income from continuing leases of «€49» in April.",
        "= 38 EUR",
        "= 49 EUR",
        time=(_MAY, "2023-04-01..2023-04-30"),
    ),
    case(
        "In May the farm shipped «40 tonnes», compared with a crop of «30 tonnes» in April.",
        "= 40 tonne",
        "= 30 tonne",
        time=(_MAY, "2023-04-01..2023-04-30"),
    ),
    case("In May fares rose «16%» over the comparable basis for April.", "= 16 %", time=_MAY),
    case("In May visits were «900», «4%» more than the number for April.", "= 900", "= 4 %", time=_MAY),
    case("In May trips were up «6%» over the total in April.", "= 6 %", time=_MAY),
    case("Kale expects 2024 overall sales to rise «10%».", "= 10 %", time="2024-01-01..2024-12-31"),
    case("Kale expects 2024 organic growth of «4%».", "= 4 %", time="2024-01-01..2024-12-31"),
]
