"""Quotations over several sentences, lead-ins of lists, marks that somebody set, and movements told by their values."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A quotation goes on over sentences until it is closed.
    case(
        '"We closed plants and took out «$14 million» of cost," said Mette Lund. "Growth is back. By May we will have '
        'saved «$40 million»."',
        "= 14000000 USD",
        "= 40000000 USD",
        attribution="Mette Lund",
    ),
    case(
        "“Since May we have hired «640» people,” said Sanne Vries. “That is a lot. There will be «1,900» on site.”",
        "= 640",
        "= 1900",
        attribution="Sanne Vries",
    ),
    case(
        "“The harbour is full,” said Ines Calado. “Ships wait outside. Some «31» of them lie at anchor. We need "
        "«12» berths.” The port has «40» cranes.",
        "~ 31",
        "= 12",
        "= 40",
        attribution=("Ines Calado", "Ines Calado", ""),
    ),
    case(
        'Tom Reyes, its chairman, said: "Costs fell by «3%». We sold «90» boats. Nobody was laid off."',
        "= 3 %",
        "= 90",
        attribution="Tom Reyes",
    ),
    case('"It rains," said Ann Lee. The valley got «90 mm» in May.', "= 90 millimetre", attribution=""),
    # "went on to say".
    case(
        "Andrea Holt opened the plant. She went on to say that orders came to «€700 million».",
        "= 700000000 EUR",
        attribution="Andrea Holt",
    ),
    case("Brokers had on average predicted a loss of «€15 million».", "= 15000000 EUR", attribution="Brokers"),
    # Who owns a plan; what is bare, supposed or a comparison speaks for nobody.
    case("According to the board's recovery plan, «15,000» beds are needed.", "= 15000", attribution="board"),
    case("The budget assumes that «118,000» cars will be sold.", "= 118000", attribution=""),
    case("Our base case foresees «640» launches.", "= 640", attribution=""),
    case("Spoiler: I never got past «430 km».", "= 430 kilometre", attribution=""),
    # The lead-in of a list says what its items are.
    case(
        "The targets for its first phase are:\n\n- a yield of «98.5%»\n- «40%» less water per wafer",
        "= 98.5 %",
        "= 40 %",
        modality="target",
    ),
    case(
        "By the end of the decade the city aims to:\n\n• plant «20,000» trees\n• cut noise by «30%»",
        "= 20000",
        "= 30 %",
        modality="target",
    ),
    case("The bank expects:\n\n- growth of «2%»\n- inflation of «3%»", "= 2 %", "= 3 %", modality="forecast"),
    case("Results of the year:\n\n- growth of «2%»\n- «3%» more visitors", "= 2 %", "= 3 %", modality="actual"),
    case("We plan to:\n\n- open «9» shops\n- hire «40» cooks", "= 9", "= 40", modality="target"),
    # What was expected, and what it is compared with.
    case(
        "Profit was «€4 million», above the «€3 million» that brokers had forecast.",
        "= 4000000 EUR",
        "= 3000000 EUR",
        modality=("actual", "forecast"),
    ),
    case(
        "Some «118,000» vans will be sold, compared with «124,600» in 2021 and a record «176,300» in 2019.",
        "~ 118000",
        "= 124600",
        "= 176300",
        modality=("forecast", "actual", "actual"),
    ),
    case("The ministry is projecting exports of «2 million tonnes».", "= 2000000 tonne", modality="forecast"),
    case("The yard guided to a margin of «13%».", "= 13 %", modality="forecast"),
    case("Wardens guided «40» visitors.", "= 40", modality="actual"),
    case("Patients were waiting for planned treatment at the end of May, a rise of «3%».", "= 3 %", modality="actual"),
    # A sign is a direction.
    case("Fares: «€12», «+4.6%» y/y", "= 12 EUR", "= 4.6 %", change=("", "up/by")),
    case("In real terms: «+1.9%»", "= 1.9 %", change="up/by"),
    # Values that tell the direction by themselves.
    case("Growth has been revised from «1.6%» to «1.3%».", "= 1.6 %", "= 1.3 %", change=("down/from", "down/to")),
    case("The drone flies «35%» further.", "= 35 %", change="up/by"),
    case("Prices were «38%» beneath those of 2019.", "= 38 %", change="down/by"),
    case("A drop of «3%» since May and of «8%» since March.", "= 3 %", "= 8 %", change="down/by"),
    # A load is no movement.
    case("The crane lifts «half a tonne».", "= 0.5 tonne", change=""),
    case("The arm lifts «90 kg».", "= 90 kilogram", change=""),
    case("The board lifted the dividend by «4%».", "= 4 %", change="up/by"),
    # A bare number goes on from the one before, with its unit.
    case("Services gave «2.1 percentage points», goods «0.9».", "= 2.1 pp", "= 0.9 pp", about=("Services", "goods")),
    case("Small sites are asked within «nine months», larger ones within «twelve».", "= 9 month", "= 12 month"),
    case(
        "Profit was «€112 million», against «131 million» in May and a consensus of «118 million».",
        "= 112000000 EUR",
        "= 131000000 EUR",
        "= 118000000 EUR",
    ),
    # Who spoke where no number stood; what was expected by nobody in particular.
    case(
        'Energy falls, according to a study by the University of Lenz. "It is our best order since 2019," said Eva Strand. '
        '"We are going to hire «250» people."',
        "= 250",
        attribution="Eva Strand",
    ),
    case("The bank held its rate at «3.75%», as expected.", "= 3.75 %", attribution=""),
    # An item's beginning is no target.
    case(
        "The goals are:\n\n- bring losses down to «5%», from «7.8%» now",
        "= 5 %",
        "= 7.8 %",
        modality=("target", "actual"),
    ),
    case("Brokers on average had expected «454» deliveries.", "= 454", attribution="Brokers"),
    case("Output fell due to planned shutdowns, sending orders down «3.7%».", "= 3.7 %", modality="actual"),
]
