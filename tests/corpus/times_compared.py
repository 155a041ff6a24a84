"""Periods of comparison, and periods of which one value only is said."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # The period behind a value of comparison dates that value alone.
    case(
        "Free cash flow of «$96 million» versus «$58 million» in 2021",
        "= 96000000 USD",
        "= 58000000 USD",
        time=("", "2021-01-01..2021-12-31"),
    ),
    case(
        "The ferry made «12» trips a day, against «19» in June 2022.",
        "= 12",
        "= 19",
        time=("", "2022-06-01..2022-06-30"),
    ),
    case("The clinic has «84» beds, compared with «61» in 2015.", "= 84", "= 61", time=("", "2015-01-01..2015-12-31")),
    case("Rents climbed to «€14» from «€11» in 2019.", "= 14 EUR", "= 11 EUR", time=("", "2019-01-01..2019-12-31")),
    case(
        "Catches of cod were «4,100 tonnes», down from «6,300 tonnes» in 2020.",
        "= 4100 tonne",
        "= 6300 tonne",
        time=("", "2020-01-01..2020-12-31"),
    ),
    # "on the year", "on the quarter": against the one before.
    case("Hourly pay grew «5.4%» on the year.", "= 5.4 %", time=""),
    case("Lending to farms was up «0.8%» on the quarter.", "= 0.8 %", time=""),
    case("In April, tram journeys rose «3%» on the year.", "= 3 %", time="2023-04-01..2023-04-30"),
    case("Orders for looms dropped «7%» on the month in May.", "= 7 %", time="2023-05-01..2023-05-31"),
    case("Mortgage approvals were «12%» lower on the month.", "= 12 %", time=""),
    # "on" a year: against it.
    case("Cement sales were «9%» up on 2021.", "= 9 %", time=""),
    case("Night flights fell «4%» on 2019.", "= 4 %", time=""),
    case("Hotel stays grew «6%» on May 2022.", "= 6 %", time=""),
    case("The wage bill rose «3%» on last year.", "= 3 %", time=""),
    case("In June the toll road earned «11%» more on June 2022.", "= 11 %", time="2023-06-01..2023-06-30"),
    # "over" and "from" the same period.
    case(
        "For the first half of 2023, sales were «€3 billion», an increase of «5%» over the same period in 2022.",
        "= 3000000000 EUR",
        "= 5 %",
        time="2023-01-01..2023-06-30",
    ),
    case("In May, loans rose «2%» over the corresponding month last year.", "= 2 %", time="2023-05-01..2023-05-31"),
    case("Passenger numbers gained «8%» over the same quarter of 2022.", "= 8 %", time=""),
    case("Milk deliveries fell «1%» from the same month of 2021.", "= 1 %", time=""),
    # "as in", "as much as in".
    case("In March it sold «40» ploughs, the same as in February.", "= 40", time="2023-03-01..2023-03-31"),
    case("Sunflowers covered «120,000 hectares», as much as in 2019.", "= 120000 hectare", time=""),
    case("The quota is «900 tonnes», as in 2021.", "= 900 tonne", time=""),
    # "down … from": a size, and what it is counted from.
    case("Vacancies were down «2,900» from February to April.", "= 2900", time=""),
    case("Dealers sold «7%» fewer vans from January 2022.", "= 7 %", time=""),
    case("Thefts of bicycles were up «120» from March.", "= 120", time=""),
    # Verbs of exceeding.
    case("Bookings in May exceeded last year's by «8%».", "= 8 %", time="2023-05-01..2023-05-31"),
    case("The harvest surpassed the level of 2020 by «300 tonnes».", "= 300 tonne", time=""),
    # A period that describes the noun of the value.
    case("The gauge is below its 2021 average of «58.9».", "= 58.9", time="2021-01-01..2021-12-31"),
    case("Traffic has passed the 2019 level of «9 million» trips.", "= 9000000", time="2019-01-01..2019-12-31"),
    case(
        "In June prices rose «2%», above the 2010–19 average of «1.4%».",
        "= 2 %",
        "= 1.4 %",
        time=("2023-06-01..2023-06-30", "2010-01-01..2019-12-31"),
    ),
    case("It now expects 2024 earnings of «$700 million».", "= 700000000 USD", time="2024-01-01..2024-12-31"),
    case("The yard reported first-quarter revenue of «€40 million».", "= 40000000 EUR", time="2023-01-01..2023-03-31"),
    # What is said of the end of a movement is not of its beginning.
    case(
        "Waiting times have stretched from «50 days» in 2019 to «130 days».",
        "= 50 day",
        "= 130 day",
        time=("2019-01-01..2019-12-31", ""),
    ),
    case("The fee went from «€2» in 1998 to «€9».", "= 2 EUR", "= 9 EUR", time=("1998-01-01..1998-12-31", "")),
    # Per something is no comparison.
    case("Rice stood at «$410» a tonne on 12 June.", "= 410 USD", time="2023-06-12"),
    case("Gas cost «€31» a unit in May.", "= 31 EUR", time="2023-05-01..2023-05-31"),
    case("Berths fetched «£900» a day in 2021.", "= 900 GBP", time="2021-01-01..2021-12-31"),
    # A value revised in brackets.
    case(
        "Output fell «1.3%» in February (revised from «1.6%»).",
        "= 1.3 %",
        "= 1.6 %",
        time="2023-02-01..2023-02-28",
    ),
    # An equivalent between a value and its period.
    case(
        "Duties cost it «€310 million» («$358 million») in the second quarter.",
        "= 310000000 EUR",
        "= 358000000 USD",
        time="2023-04-01..2023-06-30",
    ),
    case(
        "It borrowed «£40 million» («€46 million») in 2021.",
        "= 40000000 GBP",
        "= 46000000 EUR",
        time="2021-01-01..2021-12-31",
    ),
    # Relative to a period.
    case("In May import prices rose by «1%» relative to one year previously.", "= 1 %", time="2023-05-01..2023-05-31"),
    # What follows a mark of comparison dates the mark and what restates it.
    case(
        "Income was «$70 million», as compared with «$84 million», or «15%» of sales, in 2021.",
        "= 70000000 USD",
        "= 84000000 USD",
        "= 15 %",
        time=("", "2021-01-01..2021-12-31", "2021-01-01..2021-12-31"),
    ),
    case(
        "The loss narrowed to «$0.14» from «$0.42» in 2021 and sales dropped to «$46 million».",
        "= 0.14 USD",
        "= 0.42 USD",
        "= 46000000 USD",
        time=("", "2021-01-01..2021-12-31", ""),
    ),
    # A verb that hangs on one in the past.
    case(
        "Profit was «€4 million» in May. The unit saw its sales rise by «3%».",
        "= 4000000 EUR",
        "= 3 %",
        time="2023-05-01..2023-05-31",
    ),
]
