"""Fiscal years of whole weeks, which end some days into a month; May before what was counted in it."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated(
        "Profit for «the third quarter ended Oct. 5» fell. For «the full year» the baker sees growth.",
        "2019-07-06..2019-10-05",
        "2019-01-01..2019-12-31",
        anchor="2019-11-08",
    ),
    dated(
        "Loans grew in «the second quarter ended July 3». It will hire in «the fourth quarter».",
        "2021-04-04..2021-07-03",
        "2021-10-01..2021-12-31",
        anchor="2021-08-03",
    ),
    dated(
        "In «the fiscal year ended January 2, 2021» the loom maker lost money. It will open a mill in «fiscal 2022».",
        "2020-01-03..2021-01-02",
        "2022-01-01..2022-12-31",
        anchor="2021-03-03",
    ),
    dated(
        "In «the fiscal year ended October 1, 2022» the farm grew. Rents fell in «the first quarter».",
        "2021-10-02..2022-10-01",
        "2022-10-01..2022-12-31",
        anchor="2023-02-03",
    ),
    # A month's own end is no other's.
    dated(
        "Its «third quarter ended October 28» was good. For «the full year» it sees growth.",
        "2023-07-29..2023-10-28",
        "2023-02-01..2024-01-31",
        anchor="2023-11-20",
    ),
    # May, with its article or before what was counted.
    dated('"«May» orders are poor," she said.', "2023-05-01..2023-05-31"),
    dated("«May» visits rose to a record.", "2023-05-01..2023-05-31"),
    dated("Prices passed the «May» peak.", "2023-05-01..2023-05-31"),
    dated("The «May» figures were poor.", "2023-05-01..2023-05-31"),
    dated("It was above the «May» rate.", "2023-05-01..2023-05-31"),
]
NOTHING_DATED = [
    "The May government fell.",
    "Rules of the May administration were dropped.",
    "May visitors bring dogs?",
    "The May family sold the mill.",
    "May pumps run dry.",
]
