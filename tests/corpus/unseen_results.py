"""Results, prices and surveys: values a share, in brackets, of half of something, and verbs behind modals."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # "a share" stands between the members of a chain.
    case(
        "Profit edged up to «$2.1 billion», or «$1.31» a share, from «$2 billion», or «$1.23».",
        "= 2100000000 USD",
        "= 1.31 USD",
        "= 2000000000 USD",
        "= 1.23 USD",
        about="Profit",
        change=("up/to", "up/to", "up/from", "up/from"),
    ),
    case("Net income was «€90 million», or «€2» a share.", "= 90000000 EUR", "= 2 EUR", about="Net income"),
    case("Wheat cost «$6» a bushel, up from «$5».", "= 6 USD", "= 5 USD", about="Wheat"),
    case("A room is «€90» a night, up «7%».", "= 90 EUR", "= 7 %", about="room"),
    case("The fee is «£4» a tonne, down from «£6» a tonne.", "= 4 GBP", "= 6 GBP", about="fee"),
    # A close "on the exchange"; what is lost in trading.
    case(
        "Kale shares rose «$1.33» to close at «$59» on the Velm exchange.",
        "= 1.33 USD",
        "= 59 USD",
        about="Kale shares",
    ),
    case("The stock lost another «7 cents» in after-hours trading.", "= 0.07 USD", about="stock", change="down/by"),
    case("Copper gained «$40» in early trading.", "= 40 USD", about="Copper", change="up/by"),
    case("The club lost «$40» in the fire.", "= 40 USD", change=""),
    # A share that leaves its whole out has that of the share before.
    case(
        "«81%» of homes use at least «one» lamp, while «29%» have a meter.",
        "= 81 %",
        ">= 1",
        "= 29 %",
        about=("homes", "lamp", "homes"),
    ),
    case("Of voters, «40%» own «two» cars and «9%» own a boat.", "= 40 %", "= 2", "= 9 %"),
    case("«One in three» U.S. households had a leak.", "= 0.333333333333333", about="U.S. households"),
    case("«Two in five» Norlund pupils walk.", "= 0.4", about="Norlund pupils"),
    # Brackets: with a noun of their own, with a movement, with "for".
    case(
        "Grades moved: oats (down «11%»), rye (up «18%») and flax (up «29%»).",
        "= 11 %",
        "= 18 %",
        "= 29 %",
        about=("oats", "rye", "flax"),
    ),
    case(
        "Sales rose by «4.9%» on a daily basis («4.7%» for all retail sales).",
        "= 4.9 %",
        "= 4.7 %",
        about=("Sales", "all retail sales"),
    ),
    case("Rents rose «3%» («6%» for shops).", "= 3 %", "= 6 %", about=("Rents", "shops")),
    # Half of something.
    case("About «half» the money would have to be borrowed.", "~ 0.5", about="money"),
    case("Nearly «half» the hens were sold.", "~ 0.5", about="hens"),
    case("The frost took «half» his crop.", "= 0.5", about="crop"),
    # Verbs that no table holds, behind a modal or an infinitive's "to".
    case("The frost could drag down yields by «75%».", "= 75 %", about="yields", change="down/by"),
    case("The dam will shade «40» farms.", "= 40", about="farms", modality="forecast"),
    case("The bill could soon scrap «40%» of fees.", "= 40 %", about="fees"),
    case("The mill was expected to report net income of «€2 million».", "= 2000000 EUR", about="net income"),
    case("The tribe plans to plant hazels worth «€2 million».", "= 2000000 EUR", about="hazels", modality="target"),
    case("Should adoption stay under «20%», the fee falls.", "< 20 %", about="adoption"),
    # Who says it.
    case(
        "Net profit was to be «€2 million», according to the average estimate of «nine» analysts in a Kale poll.",
        "= 2000000 EUR",
        "= 9",
        attribution=("Kale poll", ""),
    ),
    case(
        "Norfin said profit fell «31%», meeting forecasts, as revenue fell «3%».",
        "= 31 %",
        "= 3 %",
        attribution="Norfin",
    ),
    case("Orme said sales rose «4%», beating estimates, as tea rose «9%».", "= 4 %", "= 9 %", attribution="Orme"),
    case(
        "The group said it expects earnings growth before tax in the range of «20%».", "= 20 %", about="earnings growth"
    ),
    case("Output will be in the range of «20 tonnes» a day.", "= 20 tonne", about="Output"),
    # "said profit doubled"
    case(
        "Kale said quarterly profit more than «doubled» to «$118 million».",
        "> 2",
        "= 118000000 USD",
        about="quarterly profit",
    ),
    # Lists behind "including" that "respectively" pairs.
    case(
        "Major crops including rye, oats, hops and flax rose by «14%», «19%», «22%» and «26%», respectively.",
        "= 14 %",
        "= 19 %",
        "= 22 %",
        "= 26 %",
        about=("rye", "oats", "hops", "flax"),
    ),
    case("Sheds such as A-type, B-type and C-type hold «4», «5» and «6» cows, respectively.", "= 4", "= 5", "= 6"),
    # A day of the week before a noun belongs to the verb.
    case("The mill reported on Thursday net income of «€2 million».", "= 2000000 EUR", about="net income"),
    case(
        "The port, with the April figure down to «2 million tonnes», fell behind.",
        "= 2000000 tonne",
        about="April figure",
    ),
    case("Imports totaled «1.26 million net tons».", "= 1260000 ton", about="Imports"),
    # What is compared is of the last value in its unit.
    case(
        "«62%» of guests stay for at least «two» nights, compared with «60%» in May.",
        "= 62 %",
        ">= 2",
        "= 60 %",
        about=("guests", "nights", "guests"),
    ),
    case(
        "«40%» of the mills run «three» shifts, against «30%» in May.",
        "= 40 %",
        "= 3",
        "= 30 %",
        about=("mills", "shifts", "mills"),
    ),
    case(
        "The port has «99» cranes, serving «28,000» berths, up by «16%».",
        "= 99",
        "= 28000",
        "= 16 %",
        about=("cranes", "berths", "berths"),
    ),
    # A count that is moved to, behind the size of the movement.
    case(
        "The average stay of guests fell by «0.1 hours» year-on-year to «1.3 hours».",
        "= 0.1 hour",
        "= 1.3 hour",
        about="average stay of guests",
    ),
    case("Arrivals at the quay rose by «20%» to «9,000» guests.", "= 20 %", "= 9000", about="Arrivals at the quay"),
    case("Output fell «8.4%» to «177,700 tonnes» on-quarter.", "= 8.4 %", "= 177700 tonne", about="Output"),
    case("Those on foot soared by «43.9%», at «562,281».", "= 43.9 %", "= 562281", kind=("percent", "count")),
    case(
        "More than «40%» of the world's «500» lakes are shrinking.",
        "> 40 %",
        "= 500",
        about=("world's 500 lakes", "lakes"),
    ),
    # A range of before; pounds of something.
    case(
        "The yard plans for «85 to 90 tonnes», up from «75 to 80 tonnes» previously.",
        "= 85..90 tonne",
        "= 75..80 tonne",
    ),
    case("The rate went from «2%» to «13%» before the vote.", "= 2 %", "= 13 %"),
    case(
        "It mined «156.9 million pounds» of copper, above the range of «140 to 155 million pounds».",
        "= 156900000 pound",
        "= 140000000..155000000 pound",
    ),
    case("The grant is «4 million pounds».", "= 4000000 GBP"),
]
