"""What values are of: rankings, movements without a noun of their own, names behind a measure, money that goes to something."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A ranking behind "followed by" names each place.
    case(
        "Sheep numbers in the north rose «6 percent» on the year, followed by «5 percent» in the west and «4 percent» in the south.",
        "= 6 %",
        "= 5 %",
        "= 4 %",
        about=("Sheep numbers in the north", "Sheep numbers in the west", "Sheep numbers in the south"),
    ),
    case(
        "Exports to Chile climbed «12%», followed by Peru with «9%» and Bolivia with «4%».",
        "= 12 %",
        "= 9 %",
        "= 4 %",
        about=("Exports to Chile", "Peru", "Bolivia"),
    ),
    case(
        "Rents in Tarn increased by «6%», followed by Velm with «5%».",
        "= 6 %",
        "= 5 %",
        about=("Rents in Tarn", "Velm"),
    ),
    case(
        "Attendance at matinees fell «11%», followed by «8%» at concerts.",
        "= 11 %",
        "= 8 %",
        about=("Attendance at matinees", "Attendance at concerts"),
    ),
    case(
        "Sales of vans grew «14%», followed by «9%» for buses.",
        "= 14 %",
        "= 9 %",
        about=("Sales of vans", "Sales of vans for buses"),
    ),
    # A noun of movement that says no more is of what the one before is of.
    case(
        "The guild expects a «3%» fall in rents this year, with «2%» growth in 2024.",
        "= 3 %",
        "= 2 %",
        about=("rents", "rents"),
    ),
    case(
        "The league reported a «4%» drop in ticket sales in May and «2%» growth in June.",
        "= 4 %",
        "= 2 %",
        about=("ticket sales", "ticket sales"),
    ),
    case("They foresee a «3%» rise in rents, with a «1%» decline in 2025.", "= 3 %", "= 1 %", about=("rents", "rents")),
    case(
        "The board saw a «9%» increase in absences in winter, a «5%» decline in 2024.",
        "= 9 %",
        "= 5 %",
        about=("absences", "absences"),
    ),
    case(
        "A «12%» jump in visits in May was followed by a «7%» decline.", "= 12 %", "= 7 %", about=("visits", "visits")
    ),
    # A movement of so much "in" something.
    case("The plan aims at a cut of «40%» in emissions.", "= 40 %", about="emissions"),
    case("The audit found an increase of «12%» in travel costs.", "= 12 %", about="travel costs"),
    case("A drop of «a third» in egg prices was seen.", "= 0.333333333333333", about="egg prices"),
    case("Growers speak of a rise of «4%» in the number of hives.", "= 4 %", about="number of hives"),
    case("The clinic recorded a decline of «9 points» in patient satisfaction.", "= 9", about="patient satisfaction"),
    # A value set at a noun that opens its clause.
    case("The estimated width at «9 metres» is not practical.", "= 9 metre", about="width"),
    case("While the design pleases, the entry price at «€19,000» does not.", "= 19000 EUR", about="entry price"),
    case("The toll at «€4» is the highest in the country.", "= 4 EUR", about="toll"),
    case("Debt at «€90 million» is a burden.", "= 90000000 EUR", about="Debt"),
    case("Unemployment was highest in the north, at «9%».", "= 9 %", about="Unemployment"),
    # An abbreviation in brackets; a dash of two; a relative clause before the verb.
    case(
        "It comes with a safe working load (SWL) of «7,500 kg».",
        "= 7500 kilogram",
        about="safe working load",
    ),
    case("The clinic has an average length of stay (ALOS) of «4.2 days».", "= 4.2 day", about="average length of stay"),
    case(
        "The employment ratio--the proportion of the population with jobs--was «64.3 percent».",
        "= 64.3 %",
        about="employment ratio",
    ),
    case("The share of visitors who came by bus was «30%».", "= 30 %", about="share of visitors"),
    case("The firm that runs the port sold «40» boats.", "= 40", about="boats"),
    case("The orchard which supplies the mill is worth «€3 million».", "= 3000000 EUR", about="orchard"),
    case("The trains that cross the border carried «12%» of freight.", "= 12 %", about="freight"),
    # Whose rate it is stands behind the verb.
    case(
        "Jobless rates decreased for adult women («3.5 percent») and teenagers («7.0 percent»).",
        "= 3.5 %",
        "= 7 %",
        about=("Jobless rates for adult women", "Jobless rates for teenagers"),
    ),
    case("Death rates fell for men («4%»).", "= 4 %", about="Death rates for men"),
    case(
        "Premiums rose for drivers («12%») and cyclists («3%»).",
        "= 12 %",
        "= 3 %",
        about=("Premiums for drivers", "Premiums for cyclists"),
    ),
    case("The vote was won by greens («31%») and liberals («22%»).", "= 31 %", "= 22 %", about=("greens", "liberals")),
    # Names behind a measure.
    case("In Tarnland, «75 MW» Sierra Alta began operations.", "= 75 megawatt", about="Sierra Alta"),
    case(
        "Helm Group’s «90 MW» Orm and «120 MW» Velm stations were opened in May.",
        "= 90 megawatt",
        "= 120 megawatt",
        about=("Orm", "Velm stations"),
    ),
    case(
        "The «400-tonne» Aurora sank, and «90-tonne» Merle was towed.",
        "= 400 tonne",
        "= 90 tonne",
        about=("Aurora", "Merle"),
    ),
    # What money goes to, and what was raised from whom.
    case("The group invested «€90 million» to expand the depot.", "= 90000000 EUR", about="expand the depot"),
    case("The council will spend «€2 million» to repair the quay.", "= 2000000 EUR", about="repair the quay"),
    case(
        "The ministry allocated «5 billion yuan» («$780 million») to promote key projects.",
        "= 5000000000 CNY",
        "= 780000000 USD",
        about=("promote key projects", "promote key projects"),
    ),
    case("The fund raised «€90 million» from «12» banks.", "= 90000000 EUR", "= 12", about=("fund", "banks")),
    case("The choir raised «€4,000» to buy robes.", "= 4000 EUR", about="buy robes", change=""),
    case("The country has added nearly «1 million tonnes» in capacity since May.", "~ 1000000 tonne", about="capacity"),
    # A headline's clause behind "as"; objects and verbs of shares.
    case(
        "Grain prices fall as Ruritanian output hits «11 million tonnes» for first time",
        "= 11000000 tonne",
        about="Ruritanian output",
    ),
    case("Shares slide as Kale revenue misses «$2 billion»", "= 2000000000 USD", about="Kale revenue"),
    case("The guild kept its yield forecast at between «4% and 5%».", "= 4..5 %", about="yield forecast"),
    case("The survey of «900» firms found that «40%» had no plans.", "= 900", "= 40 %", about=("firms", "firms")),
    case("Of the «140» farms, «31» grew hops.", "= 140", "= 31", about=("farms", "farms")),
    case("It is the largest of «12» online projects located in the north of Chile.", "= 12", about="online projects"),
]
