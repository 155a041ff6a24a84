"""Headings of results, bracketed years before money, participles behind a past verb, paired periods, what is done by a day."""

from __future__ import annotations

from tests.corpus.case import case, dated

_2022, _2021, _MAY, _APRIL = (
    "2022-01-01..2022-12-31",
    "2021-01-01..2021-12-31",
    "2023-05-01..2023-05-31",
    "2023-04-01..2023-04-30",
)

CASES = [
    # The year of a heading holds for the results below it.
    case(
        "Ardel Group 2022 full year results\n\n- Sales rose by «£4m» to «£31m»\n- Net debt fell to «£9m» (2021 «£12m»)",
        "= 4000000 GBP",
        "= 31000000 GBP",
        "= 9000000 GBP",
        "= 12000000 GBP",
        time=(_2022, _2022, _2022, _2021),
    ),
    case("Tolva 2022 Annual Report\n\nOrders increased by «5%».", "= 5 %", time=_2022),
    # A participle goes with the past verb before it.
    case(
        "In May exports fell. The price of tiles reached its highest level since March, rising by «4%», compared with"
        " «3%» in April.",
        "= 4 %",
        "= 3 %",
        time=(_MAY, _APRIL),
    ),
    case("Rents fell in May for the third time, dropping by «2%».", "= 2 %", time=_MAY),
    case("In May it moved to a larger hall, adding «40» looms.", "= 40", time=_MAY),
    # Two participles share a "have".
    case(
        "In May the ferries stopped. Rail lines have jointly built and leased more than «100» barges.", "> 100", time=""
    ),
    # Periods in a list go with values in a list.
    case(
        "Growth is expected at «1.1%» and «1.6%» in 2024 and 2025 respectively.",
        "= 1.1 %",
        "= 1.6 %",
        time=("2024-01-01..2024-12-31", "2025-01-01..2025-12-31"),
    ),
    case(
        "The mine dug «40», «50» and «60» pits in 2020, 2021 and 2022, respectively.",
        "= 40",
        "= 50",
        "= 60",
        time=("2020-01-01..2020-12-31", _2021, _2022),
    ),
    # What is compared with may be said to be seen, registered, reached.
    case("In May sales rose «29%» compared with the figure registered in April.", "= 29 %", time=_MAY),
    case("In 2022 prices were «3%» above the level seen in 2021.", "= 3 %", time=_2022),
    # "when", behind more words.
    case(
        "The record remains that of February, when the deficit in goods and services with the north was «€60 million».",
        "= 60000000 EUR",
        time="2023-02-01..2023-02-28",
    ),
    # How long something took holds at no time.
    case(
        "By early May, «800» people worked in the hall, which took «18 months» to build.",
        "= 800",
        "= 18 month",
        time=("2023-05-01..2023-05-10", ""),
    ),
    # A value that opens a sentence with one period.
    case("Over «1,100» projects of the port and the railway were being built in May.", "> 1100", time=_MAY),
    case(
        "By the end of June, the carrier has built «140» masts and will build «300» by the end of the year.",
        "= 140",
        "= 300",
        time=("2023-06-30", "2023-12-31"),
    ),
]
DATED = [
    dated("In «the second half of 2021», «full year 2021» sales rose.", "2021-07-01..2021-12-31", _2021),
    dated("Kestrel Group «2021» full year results", _2021),
    dated("Debt fell to £2m («2020» £3m).", "2020-01-01..2020-12-31"),
    dated("Sales of €2m («2020» €3m).", "2020-01-01..2020-12-31"),
    dated("By «the end of May», the carrier has built 140 masts.", "2023-05-31", anchor="2023-06-08"),
    dated("By «the end of May», the carrier will have built 140 masts.", "2024-05-31", anchor="2023-06-08"),
    dated(
        "In «April» exports fell. «Year-to-date», imports rose from «the same period in 2022».",
        _APRIL,
        "2023-01-01..2023-04-30",
        "2022-01-01..2022-04-30",
        anchor="2023-06-06",
    ),
]
NOTHING_DATED = [
    "It belongs to the 2030 Agenda.",
    "It is part of the Looms in 2030 Project.",
]
