"""Marks of other times that are passed, averages over a year, figures told before their month is over."""

from __future__ import annotations

from tests.corpus.case import case

_2022, _Q1, _JULY = "2022-01-01..2022-12-31", "2023-01-01..2023-03-31", "2023-07-01..2023-07-31"

CASES = [
    # A record or a level of another time that is passed.
    case("In 2022 sales of «290» looms replaced the record of 2021 by growth of «5%».", "= 290", "= 5 %", time=_2022),
    case("In the first quarter the port beat the peak of 2019 by «8%».", "= 8 %", time=_Q1),
    case("In 2022 prices topped the high of 2008 by «€3».", "= 3 EUR", time=_2022),
    case("In 2022 the ferry broke the record of 1998 with «900» cars.", "= 900", time=_2022),
    case("In 2022 the mine exceeded the level of 2019 by «12 tonnes».", "= 12 tonne", time=_2022),
    case("The club sold the record of 2021 for «€5».", "= 5 EUR", time="2021-01-01..2021-12-31"),
    # An average over a year is of the whole of it, whatever part of another is compared with it.
    case(
        "Only «32 tonnes» were milled in Q1 2023, against an average of «36 tonnes» per quarter in 2022.",
        "= 32 tonne",
        "= 36 tonne",
        time=(_Q1, _2022),
    ),
    case(
        "In the first quarter rents averaged «€9», compared with «€8» last year.",
        "= 9 EUR",
        "= 8 EUR",
        time=(_Q1, "2022-01-01..2022-03-31"),
    ),
    # The figures of a month that are told as it ends.
    case(
        "Unemployment rose to «2.3 million» in July.\n\nThe rate was «5.2%». Vacancies fell by «18,000».",
        "= 2300000",
        "= 5.2 %",
        "= 18000",
        time=_JULY,
        anchor="2023-07-29",
    ),
    case(
        "Unemployment will rise to «2.3 million» in July.\n\nThe rate was «5.2%».",
        "= 2300000",
        "= 5.2 %",
        time=(_JULY, ""),
        anchor="2023-07-03",
    ),
    # A count with its whole as subject.
    case(
        "Makers set up «553» robots in 2022. By region, «73%» of all newly built robots were put up in the east.",
        "= 553",
        "= 73 %",
        time=_2022,
    ),
]
