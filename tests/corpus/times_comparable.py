"""Values that another is compared with: their period is the part of the year that is comparable."""

from __future__ import annotations

from tests.corpus.case import case

_Q2, _Q2_BEFORE = "2023-04-01..2023-06-30", "2022-04-01..2022-06-30"

CASES = [
    # A value given twice, in all and per something, has the period behind the second.
    case(
        "The brewer earned «€40 million» or «€2.10» per share in the second quarter, compared to «€31 million» or"
        " «€1.70» per share a year ago.",
        "= 40000000 EUR",
        "= 2.10 EUR",
        "= 31000000 EUR",
        "= 1.70 EUR",
        time=(_Q2, _Q2, _Q2_BEFORE, _Q2_BEFORE),
    ),
    case(
        "In the second quarter the mine made «$9 million», or «$140» per ounce, down from «$12 million» or «$185» per ounce,"
        " a year earlier.",
        "= 9000000 USD",
        "= 140 USD",
        "= 12000000 USD",
        "= 185 USD",
        time=(_Q2, _Q2, _Q2_BEFORE, _Q2_BEFORE),
    ),
    case(
        "Net loss in the second quarter was «$3 million», lower than «$8 million» or «$0.20» per share in the same quarter"
        " of 2022.",
        "= 3000000 USD",
        "< 8000000 USD",
        "= 0.20 USD",
        time=(_Q2, _Q2_BEFORE, _Q2_BEFORE),
    ),
    # What follows without a period goes on comparing with the one that was compared with.
    case(
        "Sales of ferries in the second quarter were «€70 million», compared with «€64 million» a year ago."
        " Net profit was «€5 million», compared with «€4 million».",
        "= 70000000 EUR",
        "= 64000000 EUR",
        "= 5000000 EUR",
        "= 4000000 EUR",
        time=(_Q2, _Q2_BEFORE, _Q2, _Q2_BEFORE),
    ),
    # Of a year that a quarter's or a half's value is compared with, the same part.
    case(
        "Fares for the second quarter rose to «$31 million» from «$28 million» last year.",
        "= 31000000 USD",
        "= 28000000 USD",
        time=(_Q2, _Q2_BEFORE),
    ),
    case(
        "Turnover in the first half of 2023 was «€90 million» versus «€75 million» last year.",
        "= 90000000 EUR",
        "= 75000000 EUR",
        time=("2023-01-01..2023-06-30", "2022-01-01..2022-06-30"),
    ),
    case(
        "Exports in May were «41,000 tonnes» against «37,000 tonnes» in 2019.",
        "= 41000 tonne",
        "= 37000 tonne",
        time=("2023-05-01..2023-05-31", "2019-05-01..2019-05-31"),
    ),
    case(
        "In the first half the hotels took «£6 million» (2022: «£5 million»).",
        "= 6000000 GBP",
        "= 5000000 GBP",
        time=("2023-01-01..2023-06-30", "2022-01-01..2022-06-30"),
    ),
    # The whole year where it is said to be one, and where a year is compared with another.
    case(
        "In the first half the hotels took «£6 million» (full-year 2022: «£11 million»).",
        "= 6000000 GBP",
        "= 11000000 GBP",
        time=("2023-01-01..2023-06-30", "2022-01-01..2022-12-31"),
    ),
    case(
        "In 2022 the yard built «14» ferries, up from «9» in 2021.",
        "= 14",
        "= 9",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    # Two values joined by "or" before a period that compares nothing.
    case(
        "Wages rose by «4%» in May, or «€60» a month.",
        "= 4 %",
        "= 60 EUR",
        time=("2023-05-01..2023-05-31", "2023-05-01..2023-05-31"),
    ),
]
