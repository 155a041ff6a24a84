"""Days of release above a list, records that are passed, the period that is meant, what is named "fiscal" before."""

from __future__ import annotations

from tests.corpus.case import case, dated

_MAY, _2022 = "2023-05-01..2023-05-31", "2022-01-01..2022-12-31"

CASES = [
    # The day of release dates no item below it; a lead-in with a day does.
    case(
        "Thefts in the port, Year Ending December 2022\n\nReleased: 24 April 2023\n\nKey Points\n\n"
        "- The police recorded «3,700» thefts.\n- Arson fell by «15%».",
        "= 3700",
        "= 15 %",
        time=_2022,
    ),
    case("Backlog as of June 30 at a high level\nSales increase by «12.6%»\n", "= 12.6 %", time=""),
    case("Catch of 4 July:\n- Cod: «40 tonnes»\n", "= 40 tonne", time="2023-07-04"),
    # A record set in another year.
    case(
        "In May the lake stood at «3 m», passing the high set in 2008 by «4 cm».",
        "= 3 metre",
        "= 4 centimetre",
        time=_MAY,
    ),
    case(
        "In May the mine dug «90 tonnes», surpassing the record set last year by «2 tonnes».",
        "= 90 tonne",
        "= 2 tonne",
        time=_MAY,
    ),
    # What was reported in the period compared with.
    case(
        "In May exports grew to «€20 million» as against «€14 million» reported in the same month of 2022.",
        "= 20000000 EUR",
        "= 14000000 EUR",
        time=(_MAY, "2022-05-01..2022-05-31"),
    ),
    # "during the period": that of the report, before the value too.
    case(
        "Exports of yarn in May rose «3%».\n\nThe council said that exports of felt during the period grew «25%».",
        "= 3 %",
        "= 25 %",
        time=_MAY,
    ),
    # "with the volume of A and B growing": as the verb before.
    case(
        "The harbour saw growth in 2022, with the number of ferries and boats growing «2.5%» and «1.5%» respectively.",
        "= 2.5 %",
        "= 1.5 %",
        time=_2022,
    ),
]
DATED = [
    dated(
        "It carried more in its «fiscal year ending March 31, 2022». Lines were added during «the fiscal year».",
        "2021-04-01..2022-03-31",
        "2021-04-01..2022-03-31",
    ),
    dated(
        "Rain from «April to June 2023» passed that of «the same three-month period in 2022».",
        "2023-04-01..2023-06-30",
        "2022-04-01..2022-06-30",
    ),
    dated('He was "certain" «2022» would be warm.', _2022),
]
