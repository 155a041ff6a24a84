"""Base forms behind a plural: its verb ("the plants open in") or its head ("a savings rate of")."""

from __future__ import annotations

from tests.corpus.case import case, dated

CASES = [
    # What a number above one counts ends in its plural.
    case("The «five» largest banks account for most lending.", "= 5", about="largest banks"),
    case("«Four» new clinics open in June.", "= 4", about="new clinics"),
    case("«Twelve» states vote on Tuesday.", "= 12", about="states"),
    case("«Six» villages share a well.", "= 6", about="villages"),
    case("«Thirty» boats supply the market.", "= 30", about="boats"),
    case("«Two» sales offices closed.", "= 2", about="sales offices"),
    case("It runs «three» goods yards in the north.", "= 3", about="goods yards"),
    case("«Forty» trucks a day load grain.", "= 40", about="trucks"),
    # A preposition that only the verb takes.
    case("Ticket prices range from «$5 to $9».", "= 5..9 USD", about="Ticket prices"),
    case("Temperatures range between «4 and 9 °C».", "= 4..9 degree_celsius", about="Temperatures"),
    case("Loads peak at «40 tonnes».", "= 40 tonne", about="Loads"),
    case("The shares trade at «€14».", "= 14 EUR", about="shares"),
    case("Old vines account for «40 hectares».", "= 40 hectare", about="Old vines"),
    case("Output peaks at «90 GWh».", "= 90 gigawatt_hour", about="Output"),
    case("The ticket price range from «$5» is new.", "= 5 USD", about="ticket price range"),
    # A determiner behind it.
    case("Households face a bill of «$900».", "= 900 USD", about="bill"),
    case("Drivers need a rest of «45 minutes».", "= 45 minute", about="rest"),
    # "more" and "fewer" with what is compared between them and "than".
    case("The school enrolled «212» more pupils than last autumn.", "= 212", about="pupils", change="up/by"),
    case("The airline flew «3 million» fewer passengers than planned.", "= 3000000", change="down/by"),
    case("The mill needs «40» fewer workers than its rival.", "= 40", about="workers", change="down/by"),
    case("They cut «12 tonnes» more timber than in 2022.", "= 12 tonne", about="timber", change="up/by"),
    case("«Ten» more ships than usual waited outside.", "= 10", about="ships", change="up/by"),
    case("The clinic hired «14» more nurses.", "= 14", about="nurses", change=""),
    case("No fewer than «12» kilns closed.", ">= 12", about="kilns", change=""),
    # The February of a leap year ends a day later.
    case(
        "Enrolment was «4%» in January 2025, against «5%» a year before. In February it fell to «6%» from «7%».",
        "= 4 %",
        "= 5 %",
        "= 6 %",
        "= 7 %",
        time=(
            "2025-01-01..2025-01-31",
            "2024-01-01..2024-01-31",
            "2025-02-01..2025-02-28",
            "2024-02-01..2024-02-29",
        ),
        anchor="2025-03-14",
    ),
    # Ages count nobody.
    case("Children younger than «12» travel free.", "< 12", about="Children"),
    case("Drivers older than «70» need a test.", "> 70", about="Drivers"),
    case("Persons aged «16» or older may vote.", ">= 16", about="Persons"),
    case("Residents aged «65» and over vote early.", ">= 65", about="Residents"),
    # Lengths by widths, and a number with its noun behind a measure.
    case(
        "The pallet measures «1,200» x «800» x «144 mm».",
        "= 1200 millimetre",
        "= 800 millimetre",
        "= 144 millimetre",
        about="pallet",
    ),
    case("Size: «30 cm» × «20 cm»", "= 30 centimetre", "= 20 centimetre", about="Size"),
    case("The drive needs «400 V», «3»-phase.", "= 400 volt", "= 3"),
    case("A ring of «40 g», «2»-tone, is sold.", "= 40 gram", "= 2"),
    # Hours and days with the word that tells which.
    case("The engine lasts «80,000 operating hours».", "= 80000 hour", about="engine"),
    case("The pilot has «3,200 flight hours».", "= 3200 hour"),
    case("The strike cost «30 school days».", "= 30 day"),
    # A verb in the past behind a share, or behind a counted plural.
    case("Of those asked, «38%» named security concerns.", "= 38 %", about="those asked"),
    case("Among farmers, «45%» reported heavy losses.", "= 45 %", about="farmers"),
    case("Among firms with a works council, «61%» had raised pay.", "= 61 %", about="firms with a works council"),
    case("«Three in ten» users lacked basic skills.", "= 0.3", about="users"),
    case("Fewer than «one in five» small firms used cloud services.", "< 0.2", about="small firms"),
    case("The yard sells «40» used cars.", "= 40", about="used cars"),
    case("It has «537» approved projects.", "= 537", about="approved projects"),
    case("The firm has built «40» plants since its founders moved.", "= 40", about="plants"),
    # The share of a whole is no share that is traded.
    case(
        "Glasgow, 18 July 2023. Among small firms the share was «86%».",
        "= 86 %",
        about="share",
        time="",
    ),
    # Pronouns and their verbs in one word.
    case("It's «5%» cheaper than before.", "= 5 %", about="", change="down/by"),
    case("We’ll hire «60» people.", "= 60", about="people", modality="forecast"),
    case("They've sold «40» boats and they're planning «12» more.", "= 40", "= 12", about="boats"),
    case("He's built «14» houses.", "= 14", about="houses", modality="actual"),
    case("It'll cost «$40».", "= 40 USD", about="", modality="forecast"),
    case("Output rose to «40 tonnes»; it’s now «12%» higher.", "= 40 tonne", "= 12 %", about="Output"),
    case("In May it shipped «900» vans. That's «40» vans more than in April.", "= 900", "= 40", change=("", "up/by")),
    # What is compared with a time when something happened; what is counted since then.
    case("The fund holds «40» farms, «twice» as many as when it began in 1998.", "= 40", "= 2", time=""),
    case("We make «three times» what we made when I joined in 2015.", "= 3", time=""),
    case("Output is «5%» below what it was when the mine reopened in 2014.", "= 5 %", time=""),
    case("It employed «90» people when it went public in 2012.", "= 90", time="2012-01-01..2012-12-31"),
    case("Since he took over in 2016, sales have grown by «40%».", "= 40 %", time="2016-01-01..2023-07-19"),
    case("Since its founders moved to Lyon in 2008, «40» plants have opened.", "= 40", time="2008-01-01..2023-07-19"),
    # Lists paired by "respectively" behind other values.
    case(
        "Output of vans was «298,000», a rise of «12%», and output of cars and buses rose by «14%» and «9%» respectively.",
        "= 298000",
        "= 12 %",
        "= 14 %",
        "= 9 %",
        about=("Output of vans", "Output of vans", "output of cars", "output of buses"),
    ),
    # A subject whose verb is the value's bound; a verb that looks like a comparative; what is cut "off" something.
    case(
        "It will build «5» depots in the north, the number of berths will exceed «50».",
        "= 5",
        "> 50",
        about=("depots", "number of berths"),
    ),
    case("The board voted to lower the fee by «5 percent».", "= 5 %", about="fee", change="down/by"),
    case("They will lower their target by «40 tonnes», to «900».", "= 40 tonne", "= 900 tonne", about="target"),
    case("The tax could shave «0.3 percentage points» off growth.", "= 0.3 pp", about="growth", change="down/by"),
    case("Crews got «43 cents», short of the «60 cents» paid in ports.", "= 0.43 USD", "= 0.6 USD", about="Crews"),
    case("Per capita consumption rose by «5%».", "= 5 %", about="Per capita consumption"),
    case(
        "He learned that the yard, with a total investment of «$4 million», has opened.",
        "= 4000000 USD",
        about="total investment",
    ),
    # When it was founded is not when it has what it has; "it" is the name before.
    case("About Velm: founded in 1996, the company has «2,150» employees.", "= 2150", time=""),
    case(
        "Kale runs «40» mills in the north. In 2022 it earned «$9 million».",
        "= 40",
        "= 9000000 USD",
        about=("mills", "Kale"),
    ),
    case("Output of vans rose by «4%». It fell by «2%» in May.", "= 4 %", "= 2 %", about="Output of vans"),
    # "over" what goes by as time does.
    case("Over «three» growing seasons, yields fell by «4%».", "= 3", "= 4 %"),
    case("It scored «90» goals over «12» matches.", "= 90", "= 12"),
    case("They ran the test over «five» nights.", "= 5"),
    case("The team played over «40» matches.", "> 40"),
    case("Over «300» games were played.", "> 300"),
    case("The court has held over «20» sessions.", "> 20"),
    # The only verb of its sentence; a factor; what something is added to.
    case("In the valley annual rainfall averages «230 mm».", "= 230 millimetre", about="valley annual rainfall"),
    case("The yard's workforce totals «400».", "= 400", about="yard's workforce"),
    case("Output rose by a factor of «1.33».", "= 1.33", about="Output", change="up/by"),
    case("Rising prices added «7 per cent» to the budget.", "= 7 %", about="budget", change="up/by"),
    case("The delay will add «$40 million» to its costs.", "= 40000000 USD", about="costs"),
    # Labels, lists and what a word belongs to.
    case("Average dwell time: «4.1 days»", "= 4.1 day", about="Average dwell time"),
    case(
        "- Throughput: «1.4 million TEU» («+6%» y/y)",
        "= 1400000 twenty_foot_equivalent_unit",
        "= 6 %",
        about="Throughput",
    ),
    case("We turned around «96%» of ships.", "= 96 %", about="ships"),
    case("An annual pass costs «€690».", "= 690 EUR", about="annual pass"),
    case(
        "A single ticket is «€2», an annual pass «€690».",
        "= 2 EUR",
        "= 690 EUR",
        about=("single ticket", "annual pass"),
    ),
    case("Goal: cut diesel use by «30%» by 2028.", "= 30 %", about="diesel use", modality="target"),
    # What is paid for was then; a day in brackets is the day before them; whose value stands behind its opening.
    case("It fined the firms «€40 million» for fixing prices between 1999 and 2009.", "= 40000000 EUR", time=""),
    case(
        "He got «$9,000» for teaching «two» courses in 2019.", "= 9000 USD", "= 2", time=("", "2019-01-01..2019-12-31")
    ),
    case(
        "The harvest fell to «20 million tons», the ministry said on Thursday (May 4, 2023).", "= 20000000 ton", time=""
    ),
    case("Under these rules a fine can reach «10 percent» of sales.", "= 10 %", about="fine"),
    case("The fine follows the «€1 billion» imposed on banks.", "= 1000000000 EUR", about="fine"),
    # A compound with a number describes the noun behind it.
    case("It will «double» its «85»-person team.", "= 2", "= 85", about="team"),
    case("The «12»-member board met.", "= 12", about="board"),
    case("The «four-year»-old firm is worth «$4 million».", "= 4 year", "= 4000000 USD", about=("", "firm")),
    # A term that grows in words; how much a machine can pick; whom a firm employs.
    case("It will extend the term from «two» to «five years».", "= 2 year", "= 5 year", about="term"),
    case("Fees rose from «three» to «four euros».", "= 3 EUR", "= 4 EUR", about="Fees"),
    case("The arms pick up to «900» boxes an hour.", "<= 900", about="boxes", change=""),
    case("Growth picked up to «4.2 percent».", "= 4.2 %", about="Growth", change="up/to"),
    case(
        "Founded in 2012 by «three» brothers, Kale employs «190».",
        "= 3",
        "= 190",
        about=("brothers", "Kale"),
        time=("2012-01-01..2012-12-31", ""),
    ),
    # A plural behind a preposition, adverbs that are no nouns, what "them" are.
    case("It will draw on reserves, which stood at «$310 million».", "= 310000000 USD", about="reserves"),
    case("It bought «48» trams at «$5 million» apiece.", "= 48", "= 5000000 USD", about="trams"),
    case("Kale employs «160» people, «a third» of them in Graz.", "= 160", "= 0.333333333333333", about="people"),
    case(
        "Kale employs «160» people. Since its start in 2016 it has raised «€9 million».",
        "= 160",
        "= 9000000 EUR",
        about=("people", "Kale"),
    ),
    case("It runs «650 km» instead of «430».", "= 650 kilometre", "= 430 kilometre"),
    # A goal in a bracket is not the goal of what stands behind it; what falls short of a level is not of then.
    case(
        "It was «88%» for trains (goal: «92%») and «79%» for buses (goal: «85%»).",
        "= 88 %",
        "= 92 %",
        "= 79 %",
        "= 85 %",
        modality=("actual", "target", "actual", "target"),
    ),
    case("Revenue is put at «$640 million», «12%» short of its level in 2019.", "= 640000000 USD", "= 12 %", time=""),
    case("After a short strike in May output fell by «4%».", "= 4 %", about="output", time="2023-05-01..2023-05-31"),
    case("The «40-million-euro» plant will open in 2025.", "= 40000000 EUR", about="plant", time=""),
    # "to top" looks ahead; a verb behind a bare count or a pronoun; what is said is no label.
    case("Scooter sales to top «3 million» in 2022, study finds", "> 3000000", modality="forecast"),
    case("Output is set to top «40 tonnes».", "> 40 tonne", about="Output", modality="forecast"),
    case("Output managed to exceed «40 tonnes».", "> 40 tonne", modality="actual"),
    case("The top «ten» account for «40%» of sales.", "= 10", "= 40 %"),
    case("We need another «90 mm» before summer.", "= 90 millimetre", about=""),
    case("Range is no concern: «43%» of the riders named charging.", "= 43 %", about="riders"),
    case("A plant able to supply «55,000 litres» will start.", "= 55000 litre", about="plant"),
    case("Inflow peaked at «820 litres», «nine times» the April mean.", "= 820 litre", "= 9", time=""),
    # One thing out of several.
    case("It was found in «one scooter out of seven».", "= 0.142857142857143", kind="ratio"),
    case("That is «one bus line in five».", "= 0.2", kind="ratio"),
    case("«One tree in four» is sick.", "= 0.25", kind="ratio"),
    case("He closed one plant in «five» countries.", "= 5", about="countries"),
    case("They sold one boat in «12 days».", "= 12 day"),
    # A labelled bracket is of what stands before it.
    case("The ratio was «8%» of turnover in the north (2022: «7%»).", "= 8 %", "= 7 %", about="ratio"),
    # A bracket sets the value of the time that is compared beside it.
    case(
        "Revenue was «€40 million» in May 2023, compared with «€37 million» in May 2022. "
        "Orders rose to «4,120» («3,900»).",
        "= 40000000 EUR",
        "= 37000000 EUR",
        "= 4120",
        "= 3900",
        time=("2023-05-01..2023-05-31", "2022-05-01..2022-05-31") * 2,
        change=("", "", "up/to", ""),
    ),
]

DATED = [
    dated("It will open a plant «this autumn».", "2026-09-01..2026-11-30", anchor="2026-02-11"),
    dated("It opened a plant «this autumn».", "2025-09-01..2025-11-30", anchor="2026-02-11"),
    dated("It lost money «this winter».", "2025-12-01..2026-02-28", anchor="2026-02-11"),
    dated("Debt at «quarter-end» stood at $8 million.", "2023-06-30"),
    dated("By «month-end», stocks were 40 tonnes.", "2023-06-30"),
    dated("By «month-end», stocks will be 40 tonnes.", "2023-07-31"),
    dated("Cash at «year end» was $4 million.", "2023-12-31"),
    dated("At «the year end», 12 mines were open.", "2023-12-31"),
    dated("It had 40 boats at «the quarter-end».", "2023-06-30"),
    # The end of a month is compared with the end of one; what is projected in a month was worked out in it.
    dated("Stocks were 90 t at «the end of May», 12 t less than «a year earlier».", "2023-05-31", "2022-05-31"),
    dated("Debt was $4 million on «30 June 2023», down from $5 million «a year earlier».", "2023-06-30", "2022-06-30"),
    dated("Growth fell short of the 4 percent projected in «November».", "2022-11-01..2022-11-30"),
    dated("Growth of 4 percent is expected in «November».", "2023-11-01..2023-11-30"),
]

NOTHING_DATED = ["Month-end closings are slow.", "They met at week end.", "a two-month-end plan"]
