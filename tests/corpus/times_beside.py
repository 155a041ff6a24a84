"""Values that tell what another is compared with in other forms; forecasts for a year; contracts; what is now."""

from __future__ import annotations

from tests.corpus.case import case, dated

_MAY, _Q2, _Q2_BEFORE = "2023-05-01..2023-05-31", "2023-04-01..2023-06-30", "2022-04-01..2022-06-30"
_2024 = "2024-01-01..2024-12-31"

CASES = [
    # A forecast "for" a year is of that year, however it is moved; "projected in March" is when it was made.
    case("The bank's growth forecast for 2024 was cut from «2.7%» to «2.4%».", "= 2.7 %", "= 2.4 %", time=_2024),
    case("It has raised its sales forecast for 2024 to «€26 million».", "= 26000000 EUR", time=_2024),
    case("The bank raised its 2024 global growth forecast to «2.1%».", "= 2.1 %", time=_2024),
    case("In 2024 output will grow «2%», not «3%» as projected in March.", "= 2 %", "= 3 %", time=_2024),
    # The month of a contract dates no price.
    case(
        "HALVIK, July 18 (Fenwire) - Oil futures rose on Tuesday.\n\nCrude futures for December closed up «$1.40» at «$68.61»"
        " a barrel.",
        "= 1.40 USD",
        "= 68.61 USD",
        time="2023-07-18",
    ),
    # A bracket beside a result of the report's period is of the year before.
    case(
        "Results for the second quarter of 2023\n\nOrder intake rose to «€38 million» («€31 million»).",
        "= 38000000 EUR",
        "= 31000000 EUR",
        time=(_Q2, _Q2_BEFORE),
    ),
    # Two values compared with together, the period behind the second; a value set off behind them is the main one's.
    case(
        "It sold «84,000» looms in the second quarter, compared to «70%» share and «79,000» looms sold in the year-ago"
        " quarter.",
        "= 84000",
        "= 70 %",
        "= 79000",
        time=(_Q2, _Q2_BEFORE, _Q2_BEFORE),
    ),
    # "the 430 that were shipped in": a clause says which are counted.
    case(
        "In May «403» vans were shipped, «27» fewer than the «430» that were shipped in May 2022.",
        "= 403",
        "= 27",
        "= 430",
        time=(_MAY, _MAY, "2022-05-01..2022-05-31"),
    ),
    case("The «40» boats that sank in 2019 were old.", "= 40", time="2019-01-01..2019-12-31"),
    # What is now is not of the period at the head.
    case(
        "In the 1960s, «20,000» people worked there; now, only «4,000» do.",
        "= 20000",
        "= 4000",
        time=("1960-01-01..1969-12-31", ""),
    ),
    # "with the others rising": as the verb before.
    case(
        "Ports handled «5%» more boxes in May. Throughput was so brisk that it marked a record at ports, with the former rising «10%» and the"
        " latter, «17%».",
        "= 5 %",
        "= 10 %",
        "= 17 %",
        time=_MAY,
    ),
]
DATED = [
    dated("It led in «the third quarter of the calendar year».", "2023-07-01..2023-09-30", anchor="2023-10-28"),
    dated("In «the calendar year» sales fell.", "2023-01-01..2023-12-31"),
    dated("Coffee futures for «December» closed at 3.", "2023-12-01..2023-12-31"),
    dated("The contract for cocoa closed at 3 in «December».", "2022-12-01..2022-12-31"),
    dated(
        "In «Q4 2022» it fell from the 430 that were shipped in «Q4 2021». Orders fell compared to «a year earlier».",
        "2022-10-01..2022-12-31",
        "2021-10-01..2021-12-31",
        "2021-10-01..2021-12-31",
    ),
]
