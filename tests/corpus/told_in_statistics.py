"""Levels, counts that something moves to, lists of places, names of bodies: statistics, traffic and disaster news."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A level that a value is put at or moves to is nothing by itself.
    case(
        "Boatbuilding shrank «4 percent» to a newly smoothed annual pace of «900 units».",
        "= 4 %",
        "= 900",
        about=("Boatbuilding", "Boatbuilding"),
        change=("down/by", "down/to"),
    ),
    case(
        "Apprenticeships in May were at a yearly rate of about «31,000», which is «6 percent» above the April estimate.",
        "~ 31000",
        "= 6 %",
        about=("Apprenticeships", "Apprenticeships"),
        change=("", "up/by"),
    ),
    case(
        "Orders tumbled «7.2 percent» to an average of «402,000» a day.",
        "= 7.2 %",
        "= 402000",
        about=("Orders", "Orders"),
        change=("down/by", "down/to"),
    ),
    case("The fee was raised to a level of «€40».", "= 40 EUR", about="fee", change="up/to"),
    case(
        "Brokers had expected tea sales to fall by «2 percent» to a rate of «1.4 million».",
        "= 2 %",
        "= 1400000",
        about=("tea sales", "tea sales"),
        change=("down/by", "down/to"),
        modality=("forecast", "forecast"),
    ),
    case("Starts were at a «1.2 million-unit» pace.", "= 1200000", about="Starts"),
    case(
        "Licences for single-family boats, the largest part of the trade, surged «5 percent».",
        "= 5 %",
        about="Licences for single-family boats",
        change="up/by",
    ),
    # A count that something moves to is not what the clause is about.
    case(
        "Traffic rose «2.5 percent» to «11.3 billion» rail journeys.",
        "= 2.5 %",
        "= 11300000000",
        about=("Traffic", "Traffic"),
        change=("up/by", "up/to"),
    ),
    case(
        "The fund's headcount fell «4%» to «612» analysts.",
        "= 4 %",
        "= 612",
        about=("fund's headcount", "fund's headcount"),
        change=("down/by", "down/to"),
    ),
    case("The mill will expand its capacity to «65,000» sheets a month.", "= 65000", about="capacity", change="up/to"),
    case("The port plans to raise its intake to «900» containers.", "= 900", about="intake", change="up/to"),
    case("They cut the number of stops to «12» villages.", "= 12", about="number of stops", change="down/to"),
    # "off" is down; lists of places share one movement.
    case(
        "Sales fell «0.1 percent», with capacity off «1.7 percent».",
        "= 0.1 %",
        "= 1.7 %",
        change=("down/by", "down/by"),
        about=("Sales", "capacity"),
    ),
    case("Shares in the brewer were off «3%» at noon.", "= 3 %", change="down/by", about="Shares in the brewer"),
    case("The barge was «40 metres» off the quay.", "= 40 metre", change=""),
    case(
        "Traffic grew «1.8 percent» on northern routes, «2.5 percent» on routes across the sea and «6.1 percent» across the mountains.",
        "= 1.8 %",
        "= 2.5 %",
        "= 6.1 %",
        change=("up/by", "up/by", "up/by"),
    ),
    case(
        "Rents fell «41 percent» in the west, «30 percent» in the north.",
        "= 41 %",
        "= 30 %",
        change=("down/by", "down/by"),
    ),
    # Verbs and nouns told apart.
    case("A reading of «50» separates the growing from the rest.", "= 50", about="reading"),
    case("A count of «40» marks the end.", "= 40", about="count"),
    case(
        "While van sales crept up by «0.4 percent», multi-family permits nosedived by «16.8 percent».",
        "= 0.4 %",
        "= 16.8 %",
        about=("van sales", "multi-family permits"),
        change=("up/by", "down/by"),
    ),
    case(
        "Building permits and dog licences fell about «12 percent».",
        "~ 12 %",
        about="Building permits and dog licences",
        change="down/by",
    ),
    case(
        "The firm's investment in the depot totals «$4 billion».",
        "= 4000000000 USD",
        about="firm's investment in the depot",
    ),
    case(
        "«Eight» people died in landslides after «40 mm» of rain.", "= 8", "= 40 millimetre", about=("people", "rain")
    ),
    case("Officials said «39» prisoners who escaped were caught.", "= 39", about="prisoners who escaped"),
    case(
        "Wages for the country's «277 million» migrants rose «7.4%».",
        "= 277000000",
        "= 7.4 %",
        about=("migrants", "Wages for the country's 277 million migrants"),
        change=("", "up/by"),
    ),
    case("The decline in output was the steepest for «40 months».", "= 40 month", about="decline in output"),
    case("The firm will invest a total of «$40 million» in pumps.", "= 40000000 USD", about="pumps"),
    case(
        "The club will spend «$10 million» to build a new «12»-lane pool.",
        "= 10000000 USD",
        "= 12",
        about=("build a new 12-lane pool", "pool"),
    ),
    # Speakers: an affiliate's own name, a body and its seat, a paper's name, two together.
    case("Its regional affiliate, Velm Air, said traffic climbed «3.3 percent».", "= 3.3 %", attribution="Velm Air"),
    case("The oldest member, Kale Dairy, reported that «12» cows were sick.", "= 12", attribution="Kale Dairy"),
    case(
        "A survey published in May by the Chamber of Commerce in Tarn found that «25%» of firms had moved.",
        "= 25 %",
        attribution="Chamber of Commerce in Tarn",
    ),
    case("The People’s Gazette said «32» people had been hurt.", "= 32", attribution="People’s Gazette"),
    case(
        "A quake hit the coast, killing «19» people, the provincial government and state media said on Wednesday.",
        "= 19",
        attribution="provincial government and state media",
    ),
]
