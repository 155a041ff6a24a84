"""Which clause a period dates: openings, insertions, what is said, what has ended."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # The day of saying, and the period of what is said.
    case("The bank expects third-quarter profit of «€40 million».", "= 40000000 EUR", time="2023-07-01..2023-09-30"),
    case("The union reported strikes in May at «14» pits.", "= 14", time="2023-05-01..2023-05-31"),
    case("The board expects in 2024 a loss of «€3 million».", "= 3000000 EUR", time="2024-01-01..2024-12-31"),
    case("The minister told reporters on Monday that «40» wells had been closed.", "= 40", time=""),
    case("The firm posted a profit of «€4 million» on Tuesday.", "= 4000000 EUR", time=""),
    case("It published a list of «90» sites on Thursday.", "= 90", time=""),
    # A day of the week that dates what happened.
    case("On Tuesday «14,000» homes were without power.", "= 14000", time="2023-07-18"),
    case("The storm tore the roofs off «640» houses on Saturday.", "= 640", time="2023-07-15"),
    case("Firemen rescued «12» hikers on Sunday.", "= 12", time="2023-07-16"),
    # "since" before a clause.
    case("Since work started in 2021 we have spent «€640 million».", "= 640000000 EUR", time="2021-01-01..2023-07-19"),
    case("Since the mine opened in 2015, «310» men have been hired.", "= 310", time="2015-01-01..2023-07-19"),
    case("Fares have risen only «2%» since January.", "= 2 %", time="2023-01-01..2023-07-19"),
    case("Freight rates have lost at least «30%» since March.", ">= 30 %", time="2023-03-01..2023-07-19"),
    case("It was the only loss since 2015: «€4 million».", "= 4000000 EUR", time=""),
    # Datelines and citations.
    case("LENZ, 19 June 2023 – The first of «68» turbines is turning.", "= 68", time=""),
    case("PORT ELLIN/OSLO, July 3 (Northwire) - Aker sold «40» tugs.", "= 40", time=""),
    case("Uptake stays below «20%», as Ruiz (2018) predicts.", "< 20 %", time=""),
    # The opening of a part behind a colon, or of what is said.
    case(
        "The boom goes on: since January 2021, firms have pledged «€310 million», and payrolls have grown by «680».",
        "= 310000000 EUR",
        "= 680",
        time="2021-01-01..2023-07-19",
    ),
    case(
        "The manager told visitors that in 2021 output reached «1.2 million» bearings, and exports were «40%».",
        "= 1200000",
        "= 40 %",
        time="2021-01-01..2021-12-31",
    ),
    case(
        "The office reported that in May imports rose «4%», while exports fell «2%».",
        "= 4 %",
        "= 2 %",
        time="2023-05-01..2023-05-31",
    ),
    # A clause in the present is of now.
    case(
        "On 12 June it bought the yard for «€145 million»; the yard has «310» workers.",
        "= 145000000 EUR",
        "= 310",
        time=("2023-06-12", ""),
    ),
    case(
        "In 2019 the club built a pool for «€2 million», and «900» members enjoy it.",
        "= 2000000 EUR",
        "= 900",
        time=("2019-01-01..2019-12-31", ""),
    ),
    case(
        "Strikes in May led to the loss of «21,500» shifts, and «one in nine» posts is vacant.",
        "= 21500",
        "= 0.111111111111111",
        time=("2023-05-01..2023-05-31", ""),
    ),
    case(
        "In 2016 the city closed «40» schools; it now runs «310».", "= 40", "= 310", time=("2016-01-01..2016-12-31", "")
    ),
    # Insertions: a place's own clause, and what goes on from the main clause.
    case("The line to Osmund, where «3 km» of track are new, opens in May 2024.", "= 3 kilometre", time=""),
    case(
        "In the south, where output rose «0.7%» in 2022, recovery depends on oil under «$75».",
        "= 0.7 %",
        "< 75 USD",
        time=("2022-01-01..2022-12-31", ""),
    ),
    case(
        "The group lost «€87 million» in 2022, on revenue that shrank «9%» to «€11 billion».",
        "= 87000000 EUR",
        "= 9 %",
        "= 11000000000 EUR",
        time="2022-01-01..2022-12-31",
    ),
    case("In May it shipped «90» presses, of which «40» went to Peru.", "= 90", "= 40", time="2023-05-01..2023-05-31"),
    # Two clauses with one subject, the period at the end.
    case(
        "The yard exported goods worth «€13 million» and imported goods worth «€14 million» in April.",
        "= 13000000 EUR",
        "= 14000000 EUR",
        time="2023-04-01..2023-04-30",
    ),
    case(
        "The railway bought «40» wagons and sold «12» engines in 2018.", "= 40", "= 12", time="2018-01-01..2018-12-31"
    ),
    case(
        "It opened «9» shops, closed «4» and refitted «30» in 2022.",
        "= 9",
        "= 4",
        "= 30",
        time="2022-01-01..2022-12-31",
    ),
    # "15 and over were": no clause begins.
    case(
        "Some «41,000» people in the valley and around were in work in May.",
        "~ 41000",
        time="2023-05-01..2023-05-31",
    ),
    # A year that a forecast is for, a month that it is from.
    case("It kept its full-year forecast of profit of «€8 million».", "= 8000000 EUR", time="2023-01-01..2023-12-31"),
    case("Its May forecast was «€8 million».", "= 8000000 EUR", time=""),
    # A turn to another span.
    case(
        "The shares were up «34%» in the first half of 2023 but still down by «2.6%» over a longer stretch.",
        "= 34 %",
        "= 2.6 %",
        time=("2023-01-01..2023-06-30", ""),
    ),
]
