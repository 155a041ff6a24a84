"""Periods that a heading names for what stands below it, and those of results that somebody reports."""

from __future__ import annotations

from tests.corpus.case import case, dated

_2022 = "2022-01-01..2022-12-31"
_SECOND = "2023-04-01..2023-06-30"

CASES = [
    # Lines below a heading with its year, up to a blank line.
    case(
        "Harl Paper in short\n\nKey figures 2022\nNet sales: «€27 million» (2021: «€30 million»)\nReturn on capital: «9.4%»\n"
        "Deliveries: «90 tonnes», down «8%»\n\nOwners\nThe fund holds «31%» of the capital.",
        "= 27000000 EUR",
        "= 30000000 EUR",
        "= 9.4 %",
        "= 90 tonne",
        "= 8 %",
        "= 31 %",
        time=(_2022, "2021-01-01..2021-12-31", _2022, _2022, _2022, ""),
    ),
    case("Annual Results 2022\n\nNet loss: «€4 million»", "= 4000000 EUR", time=_2022),
    # A later heading ends what an earlier one said.
    case(
        "Results for the second quarter of 2023\n\nSales rose to «€9 million».\n\nFirst-half 2023 segment results\n\nPulp lost "
        "«€2 million». Board earned «€4 million».",
        "= 9000000 EUR",
        "= 2000000 EUR",
        "= 4000000 EUR",
        time=(_SECOND, "2023-01-01..2023-06-30", "2023-01-01..2023-06-30"),
    ),
    case(
        "May 2023 traffic\n\nFerries carried «9,000» cars.\n\nTraffic in 2022\n\nFerries carried «70,000» cars.",
        "= 9000",
        "= 70000",
        time=("2023-05-01..2023-05-31", _2022),
    ),
    # Below a heading on a period all that is told is of it; below a first sentence what moved or came to something.
    case(
        "Harl reports second-quarter results\n\nProfit came in at «€4 million», and the mill spent «€90,000» on felt.\n\n"
        "It employs «300» people.",
        "= 4000000 EUR",
        "= 90000 EUR",
        "= 300",
        time=(_SECOND, _SECOND, ""),
    ),
    case(
        "HARL, July 18 – The weaver today announced results for the three months to June 30, 2023.\n\nThe mill paid "
        "«€2 million».",
        "= 2000000 EUR",
        time=_SECOND,
    ),
    # A value that is the verb, and what stands behind it.
    case(
        "In May the mill had guests. Sales almost «doubled» to «€9 million», and profit more than «tripled».",
        "~ 2",
        "= 9000000 EUR",
        "> 3",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "Fares rose «3%» in May. Profit «halved» to «€2 million».",
        "= 3 %",
        "= 0.5",
        "= 2000000 EUR",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "Fares rose «3%» in May. The fleet should have «doubled» by now.",
        "= 3 %",
        "= 2",
        time=("2023-05-01..2023-05-31", ""),
    ),
]

DATED = [
    dated("Harl reports «second-quarter» results.", _SECOND),
    dated("Harl publishes «first-half» figures.", "2023-01-01..2023-06-30"),
    dated("Harl releases «June» sales.", "2023-06-01..2023-06-30"),
    dated("Harl posts «first quarter» loss.", "2023-01-01..2023-03-31"),
    dated("Harl announces «second-quarter» dividend.", _SECOND),
    dated("Key figures «2022»\n\nHarl has a mill.", _2022),
    dated("Annual Report «2022»\n\nHarl has a mill.", _2022),
    dated("Survey of farms «2022»\n\nMost have a mill.", _2022),
]
