"""Coming periods that figures are foreseen for; periods in brackets, clauses and lead-ins that are others' or nobody's."""

from __future__ import annotations

from tests.corpus.case import case, dated

_2024, _MAY, _Q1, _Q2 = (
    "2024-01-01..2024-12-31",
    "2023-05-01..2023-05-31",
    "2023-01-01..2023-03-31",
    "2023-04-01..2023-06-30",
)

CASES = [
    # A coming period holds for what is foreseen behind it in its paragraph.
    case(
        "For 2024 the maker expects sales of «€5 billion». It forecasts a margin of «9%».",
        "= 5000000000 EUR",
        "= 9 %",
        time=_2024,
    ),
    case(
        "Sales are projected to rise «4%» in 2024. Capital spending is expected to total «$70 million».",
        "= 4 %",
        "= 70000000 USD",
        time=_2024,
    ),
    case(
        "Guidance for 2024\n\nNet sales are expected to fall «8%». Operating income is projected to total «€38 million».",
        "= 8 %",
        "= 38000000 EUR",
        time=_2024,
    ),
    case(
        "We raised our forecast for the year ending March 2024.\n\nOrdinary income is expected to drop «5%».",
        "= 5 %",
        time="2023-04-01..2024-03-31",
    ),
    # Not for what is told, wanted, or foreseen elsewhere.
    case(
        "For 2024 the maker expects sales of «€5 billion». It employs «900» people.",
        "= 5000000000 EUR",
        "= 900",
        time=(_2024, ""),
    ),
    case(
        "In 2024 sales are expected to reach «€5 billion».\n\nThe town expects «300» guests.",
        "= 5000000000 EUR",
        "= 300",
        time=(_2024, ""),
    ),
    # The lead-in of a list: its month, not the day on which it was said.
    case(
        "The office reported (16-Jun-2023) the following traffic for May-2023:\n- Passengers: «77 million», «+5%»;\n"
        "- Load factor: «84%»;",
        "= 77000000",
        "= 5 %",
        "= 84 %",
        time=_MAY,
    ),
    # A period in a bracket with another value, or that says how something is counted.
    case(
        "Output of tiles rose «2.4%» («1.3%» in Q1) and that of bricks «0.9%» («0.5%» in Q1).",
        "= 2.4 %",
        "= 1.3 %",
        "= 0.9 %",
        "= 0.5 %",
        time=("", _Q1, "", _Q1),
    ),
    case("Output (at prices of 2015) was «3%» higher.", "= 3 %", time=""),
    case("In May output (constant prices, base year 2015) was «3%» higher.", "= 3 %", time=_MAY),
    case("Sales (2022) of «€4 million».", "= 4000000 EUR", time="2022-01-01..2022-12-31"),
    # "after rising": the period of what it came after.
    case(
        "In the second quarter wages grew «2%» after rising by «4%» in Q1.",
        "= 2 %",
        "= 4 %",
        time=(_Q2, _Q1),
    ),
    case("Rents fell «1%» after contracting by «3%» in Q1.", "= 1 %", "= 3 %", time=("", _Q1)),
    # A clause without its pronoun, of another noun, keeps its period for itself.
    case("It has a «$200,000» budget for a count the city is holding in March 2024.", "= 200000 USD", time=""),
    case("They sat on «40» benches of a park the mayor has tended since 2020.", "= 40", time=""),
    case("The «30» boats it had sold in 2022 sank.", "= 30", time="2022-01-01..2022-12-31"),
    # A founding with what was founded, and what a value is revised from.
    case(
        "Founded in 1865 as a glassworks to the court, the group has «900» shops in «46» towns.",
        "= 900",
        "= 46",
        time="",
    ),
    case("In May rents rose by «3%», revised from the first estimate of «2%».", "= 3 %", "= 2 %", time=_MAY),
]
DATED = [
    # The year that has been told of goes on, not the one forecast beside it.
    dated(
        "Sales rose to 17 in «2022» and it forecast «2023» sales of 20. Profit was 5, after a loss of 1 «a year earlier».",
        "2022-01-01..2022-12-31",
        "2023-01-01..2023-12-31",
        "2021-01-01..2021-12-31",
    ),
    dated("Levels for «2023» rose, compared to «a month earlier».", "2023-01-01..2023-12-31", "2023-06-01..2023-06-30"),
    dated(
        "Prices were 5% up, which compares to a price of 6 after the report on «September 12».",
        "2022-09-12",
    ),
    dated(
        "It closed at 6, which compares to the price on «August 3» and to that in «December».",
        "2022-08-03",
        "2022-12-01..2022-12-31",
    ),
]
