"""What a value is about when other words or an earlier value say it: chains, parts, marks, pronouns, bare numbers."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A count and its size of change, set apart.
    case("Dealers registered «9,300» vans, down «7%».", "= 9300", "= 7 %", about="vans"),
    case("The clinic treated «410» burns, up «12%».", "= 410", "= 12 %", about="burns"),
    case("Growers lifted «90,000» sacks of carrots, up from «70,000».", "= 90000", "= 70000", about="sacks of carrots"),
    case("The ferry took «31,000» cars, compared with «28,000» in May.", "= 31000", "= 28000", about="cars"),
    case("The yard wants «12» tugs afloat by 2030, compared with «3» today.", "= 12", "= 3", about="tugs afloat"),
    case("The mill went from «two» shifts to «five».", "= 2", "= 5", about="shifts"),
    # "or": the same in other terms; with "its", a share of something else.
    case("The gap was «$36 billion», or «5.1%» of output.", "= 36000000000 USD", "= 5.1 %", about="gap"),
    case("Losses came to «€4 million», or «3%» of sales.", "= 4000000 EUR", "= 3 %", about="Losses"),
    case("Damage reached «£90 million», or «£40» per head.", "= 90000000 GBP", "= 40 GBP", about="Damage"),
    case("The fleet used «12 tonnes», or «a third» of the stock.", "= 12 tonne", "= 0.333333333333333", about="fleet"),
    case("It will cut «350» jobs, or «4%» of its workforce.", "= 350", "= 4 %", about=("jobs", "workforce")),
    # A noun of change set apart.
    case("Some «346,000» pupils were enrolled, a rise of «1.1%».", "~ 346000", "= 1.1 %", about="pupils"),
    case("Deaths on roads came to «312», a drop of «9%».", "= 312", "= 9 %", about="Deaths on roads"),
    case(
        "The herd numbered «400» head, a fall of «3%» since May and of «8%» since March.",
        "= 400",
        "= 3 %",
        "= 8 %",
        about="herd",
    ),
    # "seven of which", "of which".
    case("The timetable includes «132» towns, «seven» of which are new.", "= 132", "= 7", about="towns"),
    case("It ordered «40» buses, «12» of which run on gas.", "= 40", "= 12", about="buses"),
    # A mark that somebody set.
    case(
        "The deficit was «$3.4 billion», wider than the «$3.0 billion» that brokers had forecast.",
        "= 3400000000 USD",
        "= 3000000000 USD",
        about="deficit",
    ),
    case(
        "Profit was «€842 million», above the «€801 million» expected by banks.",
        "= 842000000 EUR",
        "= 801000000 EUR",
        about="Profit",
    ),
    case("Inflation was «3%», below the «3.4%» that the bank had predicted.", "= 3 %", "= 3.4 %", about="Inflation"),
    # A bare number as the object of a verb counts what was counted before.
    case("The bank has closed «140» branches and now runs «310».", "= 140", "= 310", about="branches"),
    case("It opened «9» shops in May and shut another «4».", "= 9", "= 4", about="shops"),
    case("The army lost «12» tanks and took «30».", "= 12", "= 30", about="tanks"),
    # A bare number as a subject: what was spoken of before.
    case(
        "Of the «230» farms visited, «41%» reported losses.",
        "= 230",
        "= 41 %",
        about="farms",
    ),
    case("It is to lay «90» piles. So far «21» have been driven.", "= 90", "= 21", about="piles"),
    case("Of «14» trades asked, only «five» reported growth.", "= 14", "= 5", about="trades asked"),
    # "those".
    case(
        "Shipments to Peru fell «3%», but those to Chile rose «9%».",
        "= 3 %",
        "= 9 %",
        about=("Shipments to Peru", "Shipments to Chile"),
    ),
    case(
        "Wages in mining rose «4%», while those in farming fell «1%».",
        "= 4 %",
        "= 1 %",
        about=("Wages in mining", "Wages in farming"),
    ),
    # "the total", "the figure": of what was spoken of.
    case("Vacancies fell again: the total was «53,000».", "= 53000", about="Vacancies"),
    case("Wheat stocks shrank: the figure was «9 million tonnes».", "= 9000000 tonne", about="Wheat stocks"),
    case(
        "Profit was «€4 million»; the consensus had been «€3 million».",
        "= 4000000 EUR",
        "= 3000000 EUR",
        about="Profit",
    ),
    # A pronoun that no value stands before.
    case("Liquid bulk had a poor year: it dropped «8%».", "= 8 %", about="Liquid bulk"),
    # "whose".
    case("The river Sund, whose flow shrank to «40» in May, is dry.", "= 40", about="flow of river Sund"),
    case("Nordlys, whose sales rose «9%», owns it.", "= 9 %", about="sales of Nordlys"),
    # "with" and a participle.
    case("The group did well, with volumes up «2%».", "= 2 %", about="volumes"),
    case("Traffic with Asia climbed «9%».", "= 9 %", about="Traffic with Asia"),
    case("The season was poor, with catches of cod falling «19%».", "= 19 %", about="catches of cod"),
    # A name before "with".
    case(
        "Arvo led the market with «1,240» cars, followed by Sterna with «1,105».",
        "= 1240",
        "= 1105",
        about=("cars", "Sterna"),
    ),
    # What is counted, not how many; what it is counted by; "such".
    case(
        "The «90» mills that were asked made «400» looms, «12%» fewer.",
        "= 90",
        "= 400",
        "= 12 %",
        about=("mills", "looms", "looms"),
    ),
    case("The lamp burns «17%» less oil per hour.", "= 17 %", about="oil"),
    case("«Two» nurses per ward are on duty.", "= 2", about="nurses per ward"),
    case("«Three» such plants are under review.", "= 3", about="plants"),
    # A word of change as part of a noun.
    case("The crane has «40» lift motors.", "= 40", about="lift motors"),
    case("Public sector pay rose «6%».", "= 6 %", about="Public sector pay"),
    case("Regular pay, which excludes bonuses, grew «5%».", "= 5 %", about="Regular pay"),
    # A value inside the verb; a label with a number; a sample size.
    case("Public debt exceeded «93%» of output.", "> 93 %", about="Public debt"),
    case(
        "Cruise engine: «78 kW», fuel tank «70 litres»",
        "= 78 kilowatt",
        "= 70 litre",
        about=("Cruise engine", "fuel tank"),
    ),
    # A season that describes no noun.
    case("Exports in the 2021/22 season came to «3 million tonnes».", "= 3000000 tonne", about="Exports"),
    # Whose it is not: of those who expected it.
    case("Brokers had expected an unemployment rate of «4.3%».", "= 4.3 %", about="unemployment rate"),
    # To double something from a number.
    case("The firm wants to «double» its workforce from «460».", "= 2", "= 460", about="workforce"),
    # The subject of a second clause begins behind the value of the first.
    case(
        "The fee fell to «2%» from «3%» and the deposit rose to «€90».",
        "= 2 %",
        "= 3 %",
        "= 90 EUR",
        about=("fee", "fee", "deposit"),
    ),
    case(
        "Rye gained «4 tonnes» on «9 hectares» and the price of oats sank to «€3».",
        "= 4 tonne",
        "= 9 hectare",
        "= 3 EUR",
        about=("Rye", "Rye", "price of oats"),
    ),
    # The same, measured in two ways.
    case("Sales rose by «4%» on a reported basis and by «6%» on a constant basis.", "= 4 %", "= 6 %", about="Sales"),
    # A comparison with an earlier value of the same unit.
    case(
        "Income was «$18 million», or «9%» of sales, compared with «$17 million», or «10%» of sales.",
        "= 18000000 USD",
        "= 9 %",
        "= 17000000 USD",
        "= 10 %",
        about="Income",
    ),
    # Two shares of one verb.
    case(
        "Of the grants, «€68 million» went to the south and «€45 million» to the north.",
        "= 68000000 EUR",
        "= 45000000 EUR",
        about="grants",
    ),
    case("Imports continued a slight decrease to «€13 million».", "= 13000000 EUR", about="Imports"),
    case("He said that sales there had grown by «8%».", "= 8 %", about="sales"),
    case("Growth in the year-ago period of «7%» was strong.", "= 7 %", about="Growth"),
    # Plurals that look like verbs; a noun behind "of".
    case("Hotels recorded «7.9 million» overnight stays.", "= 7900000", about="overnight stays"),
    case("Domestic stays were «4%» fewer.", "= 4 %", about="Domestic stays"),
    case("The average length of stay was «61 hours».", "= 61 hour", about="average length of stay"),
    case("The number of bulk carries totalled «38».", "= 38", about="number of bulk carries"),
    # An opening that no comma ends.
    case("With the buffer tank the number of starts falls by «60%».", "= 60 %", about="number of starts"),
    case("By 1130 GMT the stock was down «14%».", "= 14 %", about="stock"),
    case("In the north the yield of oats fell «3%».", "= 3 %", about="yield of oats"),
    # A valuing participle behind a comma; a cost to somebody.
    case("The contract, worth «€620 million», includes spares.", "= 620000000 EUR", about="contract"),
    case("The awards, totaling «$3 million», go to towns.", "= 3000000 USD", about="awards"),
    case("Outages cost businesses an estimated «$800 million».", "~ 800000000 USD", about="Outages"),
    case("Floods cost the railway «€9 million».", "= 9000000 EUR", about="Floods"),
    # "sees it averaging", "put it at".
    case(
        "Inflation was «2.6%» in May. The bank sees it averaging «2.4%» in 2024.",
        "= 2.6 %",
        "= 2.4 %",
        about="Inflation",
        modality=("actual", "forecast"),
    ),
    case("The guarantee is «five years», extendable to «ten».", "= 5 year", "= 10 year", about="guarantee"),
    # Lines of a data sheet end where the next label begins.
    case(
        "Heat output of the unit: «7.2 kW» at a temperature of «-7 °C»\nSeasonal efficiency (SCOP): «4.9»\n"
        "Net weight: «168 kg»",
        "= 7.2 kilowatt",
        "= -7 degree_celsius",
        "= 4.9",
        "= 168 kilogram",
        about=("Heat output of the unit", "temperature", "Seasonal efficiency", "Net weight"),
    ),
    # Each second value of a comparison.
    case(
        "The yard made «430» tugs in June, compared with «479» in May and «365» a year earlier.",
        "= 430",
        "= 479",
        "= 365",
        about="tugs",
    ),
    case("It delivered «435» vans in the three months to May, down «7%».", "= 435", "= 7 %", about="vans"),
    case(
        "Revenue was «€39 million», beating analyst expectations of «€36 million».",
        "= 39000000 EUR",
        "= 36000000 EUR",
        about="Revenue",
    ),
    case("Output came to «90 tonnes», topping estimates of «80 tonnes».", "= 90 tonne", "= 80 tonne", about="Output"),
    # "per share" belongs to what is measured; a price "on" a revenue does not.
    case("Brokers expected earnings per share of «26 cents».", "= 0.26 USD", about="earnings per share"),
    case("It cut prices of its vans and trucks by «14%».", "= 14 %", about="prices of its vans and trucks"),
    case("The strike sent its shares down «3.7%».", "= 3.7 %", about="shares"),
    case("The firm expects the economy to grow «1.9%».", "= 1.9 %", about="economy"),
    # A turn, a forecast with its month, a pronoun that expects, a stretch that describes.
    case(
        "Fuel averaged «€126» in May, up from «€112» in April but still «14%» below a year earlier.",
        "= 126 EUR",
        "= 112 EUR",
        "= 14 %",
        about="Fuel",
    ),
    case(
        "The body expects demand to fall by «3.8%», against a June forecast of a «5.1%» decline.",
        "= 3.8 %",
        "= 5.1 %",
        about="demand",
    ),
    case(
        "Installations reached «420» last year; for this year they forecast «700».",
        "= 420",
        "= 700",
        about="Installations",
    ),
    case("The body expects full-year demand to fall by «3.8%».", "= 3.8 %", about="full-year demand"),
]
