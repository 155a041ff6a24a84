"""Which way a value moved, and whether it is the size, the end or the beginning of the movement."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A verb of change takes its size as it is.
    case("Shipments of timber rose «4%».", "= 4 %", change="up/by"),
    case("Attendance slipped «2.5%».", "= 2.5 %", change="down/by"),
    case("The shares gained «1.8%».", "= 1.8 %", change="up/by"),
    case("The yield dropped «20 basis points».", "= 0.2 pp", change="down/by"),
    case("Rents have soared «35%» since the fire.", "= 35 %", change="up/by"),
    case("Costs shrank a modest «3%».", "= 3 %", change="down/by"),
    # The size behind "by", adverbs between.
    case("Fish landings fell sharply by «17%».", "= 17 %", change="down/by"),
    case("Consumption of paper has declined by almost «a fifth».", "~ 0.2", change="down/by"),
    case("Sales increased by between «5 and 7 percent».", "= 5..7 %", change="up/by"),
    case("Wages grew on average by «€90».", "= 90 EUR", change="up/by"),
    # The end behind "to".
    case("The toll rose to «€4.50».", "= 4.5 EUR", change="up/to"),
    case("The vacancy rate eased to «6.1%».", "= 6.1 %", change="down/to"),
    case("The herd has dwindled to just «40» animals.", "= 40", change="down/to"),
    case("The fleet will be expanded to «75» vessels.", "= 75", change="up/to"),
    # The beginning behind "from", in either order.
    case(
        "The deficit narrowed from «€9 billion» to «€7 billion».",
        "= 9000000000 EUR",
        "= 7000000000 EUR",
        change=("down/from", "down/to"),
    ),
    case("The rate climbed to «3.4%» from «2.9%».", "= 3.4 %", "= 2.9 %", change=("up/to", "up/from")),
    case("From «130» in 2001, the number of mills fell to «48».", "= 130", "= 48", change=("down/from", "down/to")),
    # All three of one movement.
    case(
        "Revenue advanced «12%» to «$880 million» from «$786 million».",
        "= 12 %",
        "= 880000000 USD",
        "= 786000000 USD",
        change=("up/by", "up/to", "up/from"),
    ),
    case("Traffic declined by «6%», to «1.4 million» vehicles.", "= 6 %", "= 1400000", change=("down/by", "down/to")),
    case("Deaths on the roads were down «9%» to «2,410».", "= 9 %", "= 2410", change=("down/by", "down/to")),
    # "up" and "down" for the verb.
    case("Net sales were up «8%».", "= 8 %", change="up/by"),
    case("Bookings are down «15%» on last year.", "= 15 %", change="down/by"),
    case("Ridership went up by «11%».", "= 11 %", change="up/by"),
    case("Profit up «30%» at Norvald Foods", "= 30 %", change="up/by"),
    # A value, and behind a comma what it is up or down by and from: the value itself has no change.
    case(
        "The company sold «1,900» tractors, up «6%» from «1,790».",
        "= 1900",
        "= 6 %",
        "= 1790",
        change=("", "up/by", "up/from"),
    ),
    case(
        "The turnout was «58%», down from «63%» in 2019.",
        "= 58 %",
        "= 63 %",
        change=("", "down/from"),
    ),
    case("Net income was «$41 million», down «7%».", "= 41000000 USD", "= 7 %", change=("", "down/by")),
    # A noun of change "of" its size.
    case("The office reported a decline of «1.3%».", "= 1.3 %", change="down/by"),
    case("Analysts expect growth of «2.2%».", "= 2.2 %", change="up/by"),
    case("An increase of «€40» in child benefit was agreed.", "= 40 EUR", change="up/by"),
    case("The decrease of «0.3 percentage points» surprised nobody.", "= 0.3 pp", change="down/by"),
    # The size before a noun of change.
    case("The union demands a «7%» rise.", "= 7 %", change="up/by"),
    case("The group announced a «12%» cut in its dividend.", "= 12 %", change="down/by"),
    case("Farmers face a «40%» reduction in quotas.", "= 40 %", change="down/by"),
    case("The clinics saw a «threefold» increase in visits.", "= 3", change="up/by"),
    # The growth rate is a number.
    case("The annual growth rate is «5.1%».", "= 5.1 %", change="up/by"),
    case("GDP growth slowed to «1.2%».", "= 1.2 %", change="down/to"),
    # A comparative behind the value.
    case("The new panel is «18%» lighter.", "= 18 %", change="down/by"),
    case("Yields were «9%» higher than on the control plot.", "= 9 %", change="up/by"),
    case("Electric vans are «25%» cheaper to run.", "= 25 %", change="down/by"),
    case("The crew is «40» fewer than in 2015.", "= 40", change="down/by"),
    case("It uses «30%» less water.", "= 30 %", change="down/by"),
    case("The crop needs «15%» more nitrogen.", "= 15 %", change="up/by"),
    # "N% higher than B": B has none.
    case("Rainfall was «22%» above the average of «610 mm».", "= 22 %", "= 610 millimetre", change=("up/by", "")),
    case("Output was «10%» lower than the «5,000 tonnes» of 2020.", "= 10 %", "= 5000 tonne", change=("down/by", "")),
    # Verbs that are their own value.
    case("The number of beehives has «doubled».", "= 2", change="up/by"),
    case("Exports to the island nearly «tripled».", "~ 3", change="up/by"),
    case("The agency «halved» its forecast.", "= 0.5", change="down/by"),
    case("Lending «quadrupled» after the reform.", "= 4", change="up/by"),
    # A transitive verb: somebody moves something.
    case("The council lifted the speed limit to «60 km/h».", "= 60 kilometre_per_hour", change="up/to"),
    case("The brewery trimmed its water use by «14%».", "= 14 %", change="down/by"),
    case("The airline will cut «1,200» jobs.", "= 1200", change="down/by"),
    case("The vaccine reduces the risk of infection by «70%».", "= 70 %", change="down/by"),
    case(
        "The central bank lowered the rate from «4.5%» to «4.25%».",
        "= 4.5 %",
        "= 4.25 %",
        change=("down/from", "down/to"),
    ),
    # Passive and infinitive.
    case("The tax is to be raised by «2 percentage points».", "= 2 pp", change="up/by"),
    case("The quota was slashed by «half».", "= 0.5", change="down/by"),
    # A list shares one verb.
    case("Prices of rice, maize and soy rose by «3%», «5%» and «8%».", "= 3 %", "= 5 %", "= 8 %", change="up/by"),
    case("Imports grew «6%» in May and «4%» in June.", "= 6 %", "= 4 %", change="up/by"),
    # A participle.
    case("Tuition is free again, raising enrolment by «13%».", "= 13 %", change="up/by"),
    case("The glacier retreated, losing «8%» of its ice.", "= 8 %", change="down/by"),
    # Values that only tell the way by themselves.
    case("The number of depots went from «three» to «seven».", "= 3", "= 7", change=("up/from", "up/to")),
    case(
        "Waiting times came down from «40» to «25 minutes».",
        "= 40 minute",
        "= 25 minute",
        change=("down/from", "down/to"),
    ),
    # Looks like a change and is none: a level, a list, a range, a bound, a purpose.
    case("The rate remained at «4%».", "= 4 %", change=""),
    case("The ferry carries up to «600» cars.", "<= 600", change=""),
    case("The scheme saved «€4 million».", "= 4000000 EUR", change=""),
    case("The device avoids «30 tonnes» of emissions.", "= 30 tonne", change=""),
    case("Speeds range from «20 to 80 km/h».", "= 20..80 kilometre_per_hour", change=""),
    case("She signed up «34» villages.", "= 34", change=""),
    case("The reservoir lies «1,200 metres» above the valley.", "= 1200 metre", change=""),
    case("Growers of apples received «€3 million».", "= 3000000 EUR", change=""),
    case("The rise cost the state «€80 million».", "= 80000000 EUR", change=""),
    case("The growing region has «2,100» farms.", "= 2100", change=""),
    case("It takes a long time to move «300» cows.", "= 300", change=""),
    case("The bill is equivalent to «2%» of output.", "= 2 %", change=""),
    case("Industry contributed «21%» of value added.", "= 21 %", change=""),
    # A loss of money is a result, not a movement; of a share it is one.
    case("The loss was «$3 million».", "= 3000000 USD", change=""),
    case("The lender reported a net loss of «$90 million».", "= 90000000 USD", change=""),
    case("The breeders mourn a loss of «12%» of their stock.", "= 12 %", change="down/by"),
    # The verb is far from its value.
    case("Output in the chemical industry rose in May by a seasonally adjusted «2.1%».", "= 2.1 %", change="up/by"),
    case("Prices fell for the third month in a row, by «0.4%».", "= 0.4 %", change="down/by"),
    case("Net debt, including leases, was reduced to «€2.2 billion».", "= 2200000000 EUR", change="down/to"),
    # The noun and its size with a verb between.
    case("The increase amounted to «€6 million».", "= 6000000 EUR", change="up/by"),
    case("The drop was «7%».", "= 7 %", change="down/by"),
    # A mark that was passed.
    case("Attendance rose above «90,000».", "> 90000", change="up/to"),
    case("The temperature dropped below «-20 °C».", "< -20 degree_celsius", change="down/to"),
    # A negation of the movement's size.
    case("Sales rose by no more than «1%».", "<= 1 %", change="up/by"),
    # Modal and future verbs.
    case("The levy may be lowered to «0.9%».", "= 0.9 %", change="down/to"),
    case("Demand is expected to grow «3%» a year.", "= 3 %", change="up/by"),
    case("They want to reduce waste by «half».", "= 0.5", change="down/by"),
    # Other verbs of the movement.
    case("The currency weakened «2%» against the dollar.", "= 2 %", change="down/by"),
    case("The premium widened to «$14».", "= 14 USD", change="up/to"),
    case("Unemployment edged down to «4.1%».", "= 4.1 %", change="down/to"),
    case("The index inched up «0.2 points».", "= 0.2", change="up/by"),
    case("The forecast was revised upwards to «3.1%».", "= 3.1 %", change="up/to"),
    # A rate of growth or of decline.
    case("The market will expand at a rate of «6%» a year.", "= 6 %", change="up/by"),
    case("Year-on-year growth of «9%» was reported.", "= 9 %", change="up/by"),
    # A noun of change "from" and "to".
    case("The rise from «€3» to «€5» angered commuters.", "= 3 EUR", "= 5 EUR", change=("up/from", "up/to")),
    case("A reduction to «30 km/h» is planned.", "= 30 kilometre_per_hour", change="down/to"),
    # "N times", "N-fold" as level and as change.
    case("The dose was «three times» the limit.", "= 3", change=""),
    case("Complaints increased «fivefold».", "= 5", change="up/by"),
    # A clause behind a comma without change.
    case("Wages rose «4%», and the minimum wage is «€12».", "= 4 %", "= 12 EUR", change=("up/by", "")),
    case("Although prices fell, the firm made «€3 million».", "= 3000000 EUR", change=""),
    case("As output grew, it hired «70» welders.", "= 70", change=""),
    # A relative clause.
    case("The factory, whose output fell «5%», employs «300» people.", "= 5 %", "= 300", change=("down/by", "")),
    # A level with "at" after a movement.
    case("The index fell and closed at «3,120».", "= 3120", change=""),
    # Movement words that mean something else.
    case("The cut flowers fetched «€2».", "= 2 EUR", change=""),
    case("Rising damp affects «12%» of cellars.", "= 12 %", change=""),
    case("The increased rate applies to «400» households.", "= 400", change=""),
    case("Added sugar makes up «11%» of calories.", "= 11 %", change=""),
    # A bracket holds what it moved by.
    case("Turnover was «€80 million» (up «5%»).", "= 80000000 EUR", "= 5 %", change=("", "up/by")),
    case("Net sales: «€80 million» («+5%»)", "= 80000000 EUR", "= 5 %", change=("", "up/by")),
    # "versus", "against" and "after": what it is compared with has none.
    case("Margins improved to «14%», against «11%» in 2021.", "= 14 %", "= 11 %", change=("up/to", "")),
    # A second verb.
    case("Sales rose «4%» and profit fell «2%».", "= 4 %", "= 2 %", change=("up/by", "down/by")),
    case("Costs fell by «€2 million» and rents by «€1 million».", "= 2000000 EUR", "= 1000000 EUR", change="down/by"),
    case("Oats gained «3%», rye «2%» and wheat «1%».", "= 3 %", "= 2 %", "= 1 %", change="up/by"),
    # The direction turns within a sentence.
    case("Prices climbed «3%» before falling «5%».", "= 3 %", "= 5 %", change=("up/by", "down/by")),
    case("Traffic, down «6%» in May, rose «2%» in June.", "= 6 %", "= 2 %", change=("down/by", "up/by")),
    # What something exceeds something else by.
    case("Revenue beat forecasts by «3%».", "= 3 %", change="up/by"),
    # A share of a movement.
    case("Transport accounted for «40%» of the increase.", "= 40 %", change=""),
    case("Some «200» firms raised prices.", "~ 200", change=""),
    case("«60%» of retailers cut staff.", "= 60 %", change=""),
    case("The group, which cut «300» jobs, owns «12» mills.", "= 300", "= 12", change=("down/by", "")),
    # A duration of a movement.
    case("Prices rose for «three months».", "= 3 month", change=""),
    case("Output grew in «14» regions.", "= 14", change=""),
    case("After a rise lasting «six weeks», prices fell.", "= 6 week", change=""),
    case("Fees rise every «two years».", "= 2 year", change=""),
    # Long noun phrases between verb and value.
    case("The ministry increased its budget for cycle paths to «€90 million».", "= 90000000 EUR", change="up/to"),
    case(
        "The firm raised the price of its cheapest phone from «$199» to «$229».",
        "= 199 USD",
        "= 229 USD",
        change=("up/from", "up/to"),
    ),
    case("The merger would reduce the number of competitors to «three».", "= 3", change="down/to"),
    case(
        "The board cut the dividend to «€0.20» from «€0.35» a share.",
        "= 0.2 EUR",
        "= 0.35 EUR",
        change=("down/to", "down/from"),
    ),
    # "by" an agent is none.
    case("The fleet is operated by «40» pilots.", "= 40", change=""),
    case("The increase was approved by «61%» of members.", "= 61 %", change=""),
    # "from" a source or a beginning is none.
    case("The wine comes from «12» growers.", "= 12", change=""),
    case("Tickets cost from «€9».", "= 9 EUR", change=""),
    # "to" a recipient or a limit is none.
    case("It sold the site to «two» brothers.", "= 2", change=""),
    case("The water heats to «60 °C».", "= 60 degree_celsius", change=""),
    # Adverbs and sentence adverbs.
    case("Sales, meanwhile, rose «3%».", "= 3 %", change="up/by"),
    case("Profit more than «doubled» to «€8 million».", "> 2", "= 8000000 EUR", change=("up/by", "up/to")),
    case("Revenue almost «tripled», to «€9 million».", "~ 3", "= 9000000 EUR", change=("up/by", "up/to")),
    # A noun with its size in front and a verb of seeing.
    case("Hotels recorded «4%» fewer nights.", "= 4 %", change="down/by"),
    case("The quarter brought a «9%» decline in orders.", "= 9 %", change="down/by"),
    case("A «20-percent» price increase is due.", "= 20 %", change="up/by"),
]
