"""Values that are a period's own: "May's 4%", "last week's high above $79"; and falls that are no season."""

from __future__ import annotations

from tests.corpus.case import case, dated

_JUNE = "2023-06-01..2023-06-30"
_MAY = "2023-05-01..2023-05-31"
_2022 = "2022-01-01..2022-12-31"

CASES = [
    case(
        "Tin has fallen «9%» from last week's high above «$31,000».",
        "= 9 %",
        "> 31000 USD",
        time=("", "2023-07-10..2023-07-16"),
        change=("down/by", "down/from"),
    ),
    case("It was the driest month, after June's «6.8 mm».", "= 6.8 millimetre", time=_JUNE),
    case("Bookings were below May's «4.1 million».", "= 4100000", time=_MAY),
    case("The rate was higher than last month's «3.9%».", "= 3.9 %", time=_JUNE),
    case("Rents are «4%» above last year's average of «€900».", "= 4 %", "= 900 EUR", time=("", _2022)),
    case(
        "Yields rose to «4.1%» from June's «3.9%».",
        "= 4.1 %",
        "= 3.9 %",
        time=("", _JUNE),
        change=("up/to", "up/from"),
    ),
    case(
        "Catches climbed from last year's «500» to «700».",
        "= 500",
        "= 700",
        time=(_2022, ""),
        change=("up/from", "up/to"),
    ),
    case(
        "The gauge rose from May's low of «112 points» to «118 points».",
        "= 112",
        "= 118",
        kind="index",
        time=(_MAY, ""),
        change=("up/from", "up/to"),
    ),
]

DATED = [
    dated("BOSTON--(NEWSLINE)--«July 23, 1996»--Orders rose.", "1996-07-23"),
    dated("OSLO (Fjordpress)-«May 4, 2021»- Herring landings fell.", "2021-05-04"),
    dated("It reported a 5% fall in «2021».", "2021-01-01..2021-12-31"),
    dated("An 8-point fall in «May 2023» was the worst.", _MAY),
    dated("There was a fall in «2020» and a rise in «2021».", "2020-01-01..2020-12-31", "2021-01-01..2021-12-31"),
    dated("It opened in «the fall of 2022».", "2022-09-01..2022-11-30"),
    dated("Prices saw a fall in «2019».", "2019-01-01..2019-12-31"),
]
