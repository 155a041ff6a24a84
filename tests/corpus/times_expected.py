"""What was expected of the period that is told of, outlooks on a coming one, when something was foreseen."""

from __future__ import annotations

from tests.corpus.case import case, dated

_Q2, _MAY = "2023-04-01..2023-06-30", "2023-05-01..2023-05-31"

CASES = [
    # What those who are asked had expected is of the period that the paragraph tells of.
    case(
        "Net profit in the second quarter was «€12 million». Analysts had expected «€10 million».",
        "= 12000000 EUR",
        "= 10000000 EUR",
        time=_Q2,
    ),
    case(
        "Factory orders fell «4%» in May. Economists polled by the agency had forecast a «1%» rise.",
        "= 4 %",
        "= 1 %",
        time=_MAY,
    ),
    case(
        "In May the index rose to «54.1». The consensus was for «53.0».",
        "= 54.1",
        "= 53.0",
        time=_MAY,
    ),
    case(
        "In the second quarter it sold «900» ferries, beating the average estimate of «850».",
        "= 900",
        "= 850",
        time=_Q2,
    ),
    case(
        "Exports grew «7%» in May, above expectations for «5%» and the fastest since March.",
        "= 7 %",
        "= 5 %",
        time=_MAY,
    ),
    case(
        "Sales were «$9 million» in May, in line with forecasts of «$9 million».",
        "= 9000000 USD",
        "= 9000000 USD",
        time=_MAY,
    ),
    # What they expect now is of no period that has been told of.
    case(
        "Net profit in the second quarter was «€12 million». Analysts expect «€10 million».",
        "= 12000000 EUR",
        "= 10000000 EUR",
        time=(_Q2, ""),
    ),
    case("Analysts had expected «€10 million».", "= 10000000 EUR", time=""),
    # An outlook is on the coming period before it; a month is that in which a forecast was made.
    case(
        "The brewer raised its 2024 sales outlook to «€5 billion».", "= 5000000000 EUR", time="2024-01-01..2024-12-31"
    ),
    case("The fourth-quarter forecast will be cut to «3%».", "= 3 %", time="2023-10-01..2023-12-31"),
    case("It lifted full-year 2023 guidance to «$6.20» a share.", "= 6.20 USD", time="2023-01-01..2023-12-31"),
    case("The port raised 2024 capital spending to «€40 million».", "= 40000000 EUR", time="2024-01-01..2024-12-31"),
    case("It now expects 2023 revenue to rise «8%».", "= 8 %", time="2023-01-01..2023-12-31"),
    case("In its June forecast the bank put growth at «3%».", "= 3 %", time=""),
    # When a value was foreseen is not when it holds.
    case(
        "Growth of «2%» is expected in 2024, down from «3%» projected in March.",
        "= 2 %",
        "= 3 %",
        time="2024-01-01..2024-12-31",
    ),
    case(
        "Inflation will be «4%» in 2024, compared with «5%» forecast in April.",
        "= 4 %",
        "= 5 %",
        time="2024-01-01..2024-12-31",
    ),
    # The size of a movement, set off behind where it led, is of the same period.
    case(
        "Steel output rose «3%» in May, which brought the total for the first five months to «8 million tonnes», a drop of «4%».",
        "= 3 %",
        "= 8000000 tonne",
        "= 4 %",
        time=(_MAY, "2023-01-01..2023-05-31", "2023-01-01..2023-05-31"),
    ),
    # Values in apposition to their subjects, and in brackets behind them, are of the period of the verb.
    case(
        "The number of the jobless, «5.5 million», and the rate, «3.9 percent», fell in May.",
        "= 5500000",
        "= 3.9 %",
        time=_MAY,
    ),
    case("The number of vacancies, «41,000», rose in May.", "= 41000", time=_MAY),
    case(
        "Rents rose «2%» in May. Those for flats («3%») and houses («1%») went up again.",
        "= 2 %",
        "= 3 %",
        "= 1 %",
        time=_MAY,
    ),
    # "The first … since": it counts from nothing, however long the noun is.
    case(
        "It is the first dry dock of its kind built on the coast since 1980, spanning «350 metres».",
        "= 350 metre",
        time="",
    ),
]
DATED = [
    dated("It expects «2023» revenue to rise.", "2023-01-01..2023-12-31"),
    dated("It raised «2024» adjusted earnings guidance.", "2024-01-01..2024-12-31"),
    dated("The brewer cut «2023» capital spending.", "2023-01-01..2023-12-31"),
    dated("Ruiz said: “«2022» was a good year.”", "2022-01-01..2022-12-31"),
    dated('The chair wrote:\n"«2019» saw more rain."', "2019-01-01..2019-12-31"),
    # "Year to date" ends where the figures end.
    dated(
        "Output rose in «June», and in «the year to date» it fell.", "2023-06-01..2023-06-30", "2023-01-01..2023-06-30"
    ),
    dated(
        "In «the first quarter» exports fell. Orders for «the year to date» rose.",
        "2023-01-01..2023-03-31",
        "2023-01-01..2023-03-31",
        anchor="2023-05-10",
    ),
    dated(
        "In «June», the total for «the year to date» rose; in «the month» exports fell.",
        "2023-06-01..2023-06-30",
        "2023-01-01..2023-06-30",
        "2023-06-01..2023-06-30",
    ),
    dated("In «2022» it fell. Shares are up «year to date».", "2022-01-01..2022-12-31", "2023-01-01..2023-07-19"),
    # A stretch of months whose year stands behind "period".
    dated("It beat the «January to June period of 2022».", "2022-01-01..2022-06-30"),
    dated("Output in the «April-June quarter last year» was low.", "2022-04-01..2022-06-30"),
    dated("Rain in the «April to July period in 2019» was heavy.", "2019-04-01..2019-07-31"),
    dated("The «July-September quarter of 2021» was dry.", "2021-07-01..2021-09-30"),
    dated("In «January to March 2022» it fell.", "2022-01-01..2022-03-31"),
    dated("For «the first nine months of the current financial year 2023» it lost.", "2023-01-01..2023-09-30"),
    dated("In «the current financial year 2023» it lost.", "2023-01-01..2023-12-31"),
    # A comparison leaves the quarter that is told of the one named.
    dated(
        "Profit for «the third quarter» rose. This compares with a loss in «last year's third quarter». Sales for «the"
        " quarter» rose.",
        "2022-07-01..2022-09-30",
        "2021-07-01..2021-09-30",
        "2022-07-01..2022-09-30",
        anchor="2022-11-02",
    ),
]
NOTHING_DATED = ["It shipped 2015 units.", "The plant has 2024 capital goods.", 'The "2013" is a wine.']
