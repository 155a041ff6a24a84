"""Periods that a movement is measured from or follows; results told without a verb; values said again in other words."""

from __future__ import annotations

from tests.corpus.case import case, dated

_MAY, _APRIL, _Q2 = "2023-05-01..2023-05-31", "2023-04-01..2023-04-30", "2023-04-01..2023-06-30"
_2022 = "2022-01-01..2022-12-31"

CASES = [
    # "over" a period behind a movement, or a total or level of one, is what it is compared with.
    case("In May it sold «900» boats, an increase of «12%» over the May 2022 total.", "= 900", "= 12 %", time=_MAY),
    case(
        "Last year the mill spun «40 tonnes» of yarn - a growth of «6%» over 2021.", "= 40 tonne", "= 6 %", time=_2022
    ),
    case("In 2022 it shipped «90» looms, a «4%» rise over 2021.", "= 90", "= 4 %", time=_2022),
    case(
        "Catches in May were «8%» above the April level and «3%» more than a year earlier.", "= 8 %", "= 3 %", time=_MAY
    ),
    case(
        "Orders for the latest quarter are «8%» higher than the first quarter of 2023 and «35%» higher than the same"
        " quarter a year ago.",
        "= 8 %",
        "= 35 %",
        time=_Q2,
    ),
    # "following" and "after" another movement, without a comma.
    case("Output rose «0.7%» in May following a «0.4%» increase in April.", "= 0.7 %", "= 0.4 %", time=(_MAY, _APRIL)),
    case(
        "Exports fell «2%» in May after the upwardly revised «3%» gain in April.", "= 2 %", "= 3 %", time=(_MAY, _APRIL)
    ),
    case(
        "Rents rose «2.5%» in May. That was shy of expectations for an increase of «4%» following the revised «1.7%» gain in"
        " April.",
        "= 2.5 %",
        "= 4 %",
        "= 1.7 %",
        time=(_MAY, _MAY, _APRIL),
    ),
    # A year so far is of the value right before it alone.
    case(
        "Ferries carried «872,000» people in May, reaching «26%» of travellers and «23%» YTD. The airline reached «9%».",
        "= 872000",
        "= 26 %",
        "= 23 %",
        "= 9 %",
        time=(_MAY, _MAY, "2023-01-01..2023-05-31", _MAY),
    ),
    # A value said again in other words, and what it falls short of.
    case(
        "The market will grow by «3%» this year. This equates to «15 million» vans, far short of the «18 million» sold in"
        " 2019.",
        "= 3 %",
        "= 15000000",
        "= 18000000",
        time=("2023-01-01..2023-12-31", "2023-01-01..2023-12-31", "2019-01-01..2019-12-31"),
    ),
    case("Exports rose by «4%» in May. That represents «€90 million».", "= 4 %", "= 90000000 EUR", time=_MAY),
    case(
        "Registrations of vans grew «17%» in 2022. This allowed the makers to take a «21%» share of all deliveries.",
        "= 17 %",
        "= 21 %",
        time=_2022,
    ),
    # Results without a verb, below a heading that names their period.
    case(
        "Results for the six months ended 30 June 2023\n\nSales up «8%»; up «3%» in the north and up «13%» abroad.\n\n"
        "Margin «9.0%» (restated H1 2022: «8.1%»).",
        "= 8 %",
        "= 3 %",
        "= 13 %",
        "= 9.0 %",
        "= 8.1 %",
        time=("2023-01-01..2023-06-30",) * 4 + ("2022-01-01..2022-06-30",),
    ),
    case(
        "Results for the six months ended 30 June 2023\n\nA light van of «1,700 kg» faces an extra cost of «€900».",
        "= 1700 kilogram",
        "= 900 EUR",
        time="",
    ),
    # "for the period": that of the report, whoever says it.
    case(
        "Fleet orders rose «7%» in the second quarter.\n\nSales totalled «€26 million» for the period, Norvane added.",
        "= 7 %",
        "= 26000000 EUR",
        time=_Q2,
    ),
    # Nowadays, and targets for a year that "total" so much.
    case("In May the wreck drew divers. «One in five» people who dive nowadays is a woman.", "= 0.2", time=""),
    case("National targets for 2030 total «7,242 GW».", "= 7242 gigawatt", time="2030-01-01..2030-12-31"),
    # A wire's line with the service between strokes.
    case(
        "TARVIK, July 3, 2023 /Fenwire/ -- Makers posted second-quarter 2023 sales of «€9 million», an increase of «12%»"
        " but down «6%» from the second quarter of 2022.",
        "= 9000000 EUR",
        "= 12 %",
        "= 6 %",
        time=_Q2,
    ),
]
DATED = [
    dated("It grew by 60 percent over «2021».", "2021-01-01..2021-12-31"),
    dated("That is a threefold increase over «2019» levels.", "2019-01-01..2019-12-31"),
    dated("It is a rise over «2020».", "2020-01-01..2020-12-31"),
    dated("It is the highest reading based on the «2015» standards.", "2015-01-01..2015-12-31"),
    # A balance sheet's day is over.
    dated("Net debt at «31 October» of €7 million; on track to deliver.", "2022-10-31"),
    dated("It will report on «31 October».", "2023-10-31"),
    # What follows a movement is not what the next month counts from.
    dated(
        "Output rose 2% in «May» following the 1.7% gain in «April». Orders rose 4% after the 3% increase in «the previous"
        " month».",
        "2023-05-01..2023-05-31",
        "2023-04-01..2023-04-30",
        "2023-04-01..2023-04-30",
    ),
]
NOTHING_DATED = ["It sold over 2022 units.", "An increase over 2000 pages."]
