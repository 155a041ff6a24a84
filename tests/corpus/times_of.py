"""What a period dates and what it does not: the saying, what lies ahead, what describes a thing, what is compared."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # The day of reporting, and the period of what is reported.
    case(
        "The brewer on Monday posted a «4 per cent» drop in sales for the June quarter.",
        "= 4 %",
        time="2023-04-01..2023-06-30",
    ),
    case(
        "Halden Mills on Tuesday reported a «€3 million» loss for the first quarter, as yarn grew dearer.",
        "= 3000000 EUR",
        time="2023-01-01..2023-03-31",
    ),
    case("The airline announced on Friday a «12%» rise in bookings for May.", "= 12 %", time="2023-05-01..2023-05-31"),
    case("Norland reported a June jobless rate of «5.1 percent» on Monday.", "= 5.1 %", time="2023-06-01..2023-06-30"),
    case(
        "The miner on Thursday posted a first-quarter profit of «$90 million».",
        "= 90000000 USD",
        time="2023-01-01..2023-03-31",
    ),
    case(
        "The port reported June traffic of «41,000» containers on Tuesday - the least since spring.",
        "= 41000",
        time="2023-06-01..2023-06-30",
    ),
    # A stamp before the sentence.
    case(
        "(14.06.2023) Prices of eggs rose «6 percent» in May, while those of milk fell «2 percent».",
        "= 6 %",
        "= 2 %",
        time="2023-05-01..2023-05-31",
    ),
    case("(12 May 2023) The weavers’ guild has «640» members.", "= 640", time=""),
    case(
        "[03.07.2023] Hotels took in «€9 million» in June, and campsites took in «€2 million».",
        "= 9000000 EUR",
        "= 2000000 EUR",
        time="2023-06-01..2023-06-30",
    ),
    # A length of time ahead is no period.
    case("The dunes will wander «90 metres» over the next century.", "= 90 metre", time=""),
    case("The council has set aside «€40 million» for the next decade.", "= 40000000 EUR", time=""),
    case("Glaciers could lose «30 percent» of their ice in the next century.", "= 30 %", time=""),
    case("Over the coming decade, the fleet is to grow by «50» ferries.", "= 50", time=""),
    case("Demand for copper may rise «4%» a year over the next decade, she said.", "= 4 %", time=""),
    case(
        "There is a «one in 30» chance that the dam will fail over the next century.", "= 0.0333333333333333", time=""
    ),
    # What describes a thing.
    case("By 2025 filters become compulsory for boilers above «70 kW».", "> 70 kilowatt", time=""),
    case("In 2022 the firm opened a mill with a capacity of «40,000 tonnes».", "= 40000 tonne", time=""),
    case("By March it will shut its «12-inch» line in Torby.", "= 12 inch", time=""),
    case("Since May 2022 it has run a still with a volume of around «900 litres».", "~ 900 litre", time=""),
    case("In 2021 the town bought buses with a range of «300 km».", "= 300 kilometre", time=""),
    case("The bridge, due in 2022, has been delayed by «nine months».", "= 9 month", time=""),
    case("The launch, first set for June 2021, was put back by «6 to 8 weeks».", "= 6..8 week", time=""),
    case("The pump of 2020 comes with a warranty of «10 years».", "= 10 year", time=""),
    case(
        "In 2022 the ratio was «14%», above the «9%» required by the regulator.",
        "= 14 %",
        "= 9 %",
        time=("2022-01-01..2022-12-31", ""),
    ),
    case(
        "Coverage came to «180%» in May, well above the «100%» prescribed by law.",
        "= 180 %",
        "= 100 %",
        time=("2023-05-01..2023-05-31", ""),
    ),
    case(
        "In June its cash stood at «€40 million», over the minimum of «€25 million» demanded by its banks.",
        "= 40000000 EUR",
        ">= 25000000 EUR",
        time=("2023-06-01..2023-06-30", ""),
    ),
    # A bracket gives its period to its own value.
    case(
        "The margin was «8.1%» (2021: «7.4%»), and the tax rate came to «30%».",
        "= 8.1 %",
        "= 7.4 %",
        "= 30 %",
        time=("", "2021-01-01..2021-12-31", ""),
    ),
    case(
        "Net debt was «€3 billion» at the close (2020: «€4 billion»), below the «€5 billion» agreed with lenders.",
        "= 3000000000 EUR",
        "= 4000000000 EUR",
        "= 5000000000 EUR",
        time=("", "2020-01-01..2020-12-31", ""),
    ),
    case(
        "The yield was «3.2%» (June 2022: «2.9%»), well under the «4%» that the fund seeks.",
        "= 3.2 %",
        "= 2.9 %",
        "= 4 %",
        time=("", "2022-06-01..2022-06-30", ""),
    ),
    # "after", "as against", "compared with" … in a period: the compared value's own.
    case(
        "For 2023, the bank foresees growth of «2.1 %», after «3.4 %» in 2022.",
        "= 2.1 %",
        "= 3.4 %",
        time=("2023-01-01..2023-12-31", "2022-01-01..2022-12-31"),
    ),
    case(
        "In 2022 exports came to «€4 billion», as against «€5 billion» in 2021.",
        "= 4000000000 EUR",
        "= 5000000000 EUR",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    case(
        "On average for 2022, the Institute expects wages to rise «4 %», after «2 %» in 2021, and sees profits flat.",
        "= 4 %",
        "= 2 %",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    case(
        "Output was «40 tonnes», after «50 tonnes» in 2021.",
        "= 40 tonne",
        "= 50 tonne",
        time=("", "2021-01-01..2021-12-31"),
    ),
    case(
        "After «3.1 %» in 2021, inflation was «6.4 %» in 2022.",
        "= 3.1 %",
        "= 6.4 %",
        time=("2021-01-01..2021-12-31", "2022-01-01..2022-12-31"),
    ),
    case(
        "Compared with «40» in 2020, the yard built «55» hulls in 2021.",
        "= 40",
        "= 55",
        time=("2020-01-01..2020-12-31", "2021-01-01..2021-12-31"),
    ),
    # A clause without a period goes on with that of the clause before.
    case(
        "The board expects fares to rise by «3%» in 2024, but as costs will grow by about «8%», profit will fall.",
        "= 3 %",
        "~ 8 %",
        time="2024-01-01..2024-12-31",
    ),
    case(
        "The union expects «400» jobs to go in 2024, and since output will drop «6%», more may follow.",
        "= 400",
        "= 6 %",
        time="2024-01-01..2024-12-31",
    ),
    case(
        "Sales are to grow «5%» in 2024, while costs will rise by «2%».",
        "= 5 %",
        "= 2 %",
        time="2024-01-01..2024-12-31",
    ),
    case(
        "Milk output fell «3%» in May, but because prices rose «7%», farms earned more.",
        "= 3 %",
        "= 7 %",
        time="2023-05-01..2023-05-31",
    ),
    # The sentence goes on from the one before.
    case(
        "In 2022 the state sold timber worth «€4 billion». That is «€300 million», or «8 percent», above the 2021 figure.",
        "= 4000000000 EUR",
        "= 300000000 EUR",
        "= 8 %",
        time="2022-01-01..2022-12-31",
    ),
    case(
        "In May the port handled «9,000» containers. That's «400» boxes more than in May 2022.",
        "= 9000",
        "= 400",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "In 2021, «310» ships called. This is «40» below the 2019 number.",
        "= 310",
        "= 40",
        time="2021-01-01..2021-12-31",
    ),
    case(
        "Shares in the brewer first jumped on Monday, but sank later in the day by «4 percent».",
        "= 4 %",
        time="2023-07-17",
    ),
    case("The stock rallied on Tuesday, but closed «3%» lower.", "= 3 %", time="2023-07-18"),
    # A year that describes a thing.
    case("The maker is adding «9,000» trucks to a 2019 recall.", "= 9000", time=""),
    case(
        "In May 2021, Kolda called back «2,700» vans from the 2018-2019 model years.",
        "= 2700",
        time="2021-05-01..2021-05-31",
    ),
    case("In June it recalled «310» saddles of the 2020 model year.", "= 310", time="2023-06-01..2023-06-30"),
    case("The firm added «40» names to a 2017 list.", "= 40", time=""),
    case("The suit covers «600» boats from the 2015 model year.", "= 600", time=""),
    # Indian quarters.
    case(
        "The tyre maker's profit was «Rs 40 crore» for the September quarter. It was «Rs 52 crore» in the same period last fiscal.",
        "= 400000000 INR",
        "= 520000000 INR",
        time=("2018-07-01..2018-09-30", "2017-07-01..2017-09-30"),
        anchor="2018-10-25",
    ),
    case(
        "Indian makers of seeds did well in the rupee zone. Arun Seeds earned «Rs 12 crore» in the September quarter. Its share rose to «9 per cent» in the first half of the fiscal.",
        "= 120000000 INR",
        "= 9 %",
        time=("2018-07-01..2018-09-30", "2018-04-01..2018-09-30"),
        anchor="2018-10-25",
    ),
    case(
        "In India it sold «2 lakh» pumps in July-September, more than the «1.8 lakh» sold in the corresponding quarter of 2017-18.",
        "= 200000",
        "= 180000",
        time=("2018-07-01..2018-09-30", "2017-07-01..2017-09-30"),
        anchor="2018-10-25",
    ),
    case(
        "In rupees, Indian makers led India. Sales of lamps came to «25 lakh» in 2017-18, up from «23 lakh» in 2016-17.",
        "= 2500000",
        "= 2300000",
        time=("2017-04-01..2018-03-31", "2016-04-01..2017-03-31"),
        anchor="2018-10-25",
    ),
    case(
        "In India, Indian exports of tea rose to «Rs 900 crore» in the first half of 2018-19.",
        "= 9000000000 INR",
        time="2018-04-01..2018-09-30",
        anchor="2018-10-25",
    ),
    case(
        "The Australian dollar fell. Australian wineries sold «90» prizes in the 2021-22 financial year, said Wine Australia.",
        "= 90",
        time="2021-07-01..2022-06-30",
    ),
    # The week of saying, the day of publishing.
    case("The charity this week said «40,000» farms had no seed.", "= 40000", time=""),
    case("The ministry yesterday said «90» bridges were unsafe.", "= 90", time=""),
    case("Findings on «14» rivers will be published on 9 August.", "= 14", time=""),
    case("Accounts of «60» clubs were released on 3 July 2023.", "= 60", time=""),
    case("Maps of «31» parishes will be issued on 2 September 2023.", "= 31", time=""),
    # A clause that leaves its subject to the one before.
    case("Sales of kites stayed weak last year, falling «12 percent».", "= 12 %", time="2022-01-01..2022-12-31"),
    case(
        "Rail freight recovered in May, rising «4%» to «31 million tonnes».",
        "= 4 %",
        "= 31000000 tonne",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "Ferry traffic picked up in 2021, reaching «2 million» passengers.", "= 2000000", time="2021-01-01..2021-12-31"
    ),
    case("Wool prices may dip in 2024 and then rise to «€9».", "= 9 EUR", time="2024-01-01..2024-12-31"),
    case("The index opened higher on Monday and then lost «2%».", "= 2 %", time="2023-07-17"),
    # "followed by", and what a year describes.
    case(
        "For 2023 it sees growth of «5.7 %», followed by «2.8 %» in 2024.",
        "= 5.7 %",
        "= 2.8 %",
        time=("2023-01-01..2023-12-31", "2024-01-01..2024-12-31"),
    ),
    case(
        "The glazier earned «€9 million» in 2022, up from the 2021 profit of «€7 million».",
        "= 9000000 EUR",
        "= 7000000 EUR",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    case("In 2022 the last kiln, Harl 2 («40 MW»), was shut.", "= 40 megawatt", time=""),
    case(
        "From September to November, the levy is to be raised by «4 cents».",
        "= 0.04 USD",
        time="2023-09-01..2023-11-30",
    ),
    case("Exports of cork grew «9%» in the first three quarters of 2022.", "= 9 %", time="2022-01-01..2022-09-30"),
    # What a paragraph's period does not hold for.
    case(
        "In the fourth quarter of 2022 a strike cost «€9 million». The union had demanded «6 percent» more.",
        "= 9000000 EUR",
        "= 6 %",
        time=("2022-10-01..2022-12-31", ""),
    ),
    case(
        "In 2022 it sold «90» looms. Shares of the weaver closed at «€40».",
        "= 90",
        "= 40 EUR",
        time=("2022-01-01..2022-12-31", ""),
    ),
    # "since" before a noun, and what a bracket names.
    case("It has lost «€40 million» since its birth in 2015.", "= 40000000 EUR", time="2015-01-01..2023-07-19"),
    case(
        "At the end of 2022 it had «900» smiths (2020: «700»). Sales in 2022 hit «€9 million», against «€8 million» a year earlier.",
        "= 900",
        "= 700",
        "= 9000000 EUR",
        "= 8000000 EUR",
        time=("2022-12-31", "2020-01-01..2020-12-31", "2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    # The year and the month, told soon after.
    case(
        "More than «40,000» kettles were sold in the year.",
        "> 40000",
        time="2022-01-01..2022-12-31",
        anchor="2023-01-30",
    ),
    case("The club won «14» matches during the year.", "= 14", time="2022-01-01..2022-12-31", anchor="2023-01-20"),
    case(
        "In 2022 trade shrank by «9%». Freight rates sank to «$350» in March.",
        "= 9 %",
        "= 350 USD",
        time=("2022-01-01..2022-12-31", "2022-03-01..2022-03-31"),
        anchor="2023-03-14",
    ),
    # "when" behind a period, a fall that something comes after.
    case(
        "Guests numbered «9 million» in 2022, more than in 2021, when «7 million» came.",
        "= 9000000",
        "= 7000000",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    case("It sold fewer ploughs than in 2019, when «640» went abroad.", "= 640", time="2019-01-01..2019-12-31"),
    case(
        "Exports rose «0.6 percent» in June, after a «2.0 percent» slump in May.",
        "= 0.6 %",
        "= 2 %",
        time=("2023-06-01..2023-06-30", "2023-05-01..2023-05-31"),
    ),
    case(
        "Sales of tiles grew «4%» in 2022, following a «9%» drop in 2021.",
        "= 4 %",
        "= 9 %",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ),
    case(
        "Milling shrank «2.3 percent», following a «0.7 percent» decline in the first quarter.",
        "= 2.3 %",
        "= 0.7 %",
        time=("", "2023-01-01..2023-03-31"),
    ),
    # Clauses behind one with a period, and before one.
    case(
        "Orders from Chile jumped «5 percent» in May, while those from the north dropped «3 percent».",
        "= 5 %",
        "= 3 %",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "Costs were cut by «€6 million», and a further «€4 million» is to be saved in 2024.",
        "= 6000000 EUR",
        "= 4000000 EUR",
        time=("", "2024-01-01..2024-12-31"),
    ),
    case(
        "In the first half of 2022 exports totalled «€5 billion». Analysts had forecast a «1.0 percent» gain.",
        "= 5000000000 EUR",
        "= 1 %",
        time="2022-01-01..2022-06-30",
    ),
    case(
        "On Monday the flood reached Harl, a town of «14,000», and swept away «60» barns.",
        "= 14000",
        "= 60",
        time=("", "2023-07-17"),
    ),
    case(
        "Wages rose «2.8 percent» in June, the fastest since May 2009. Jobs rose by «9,000» in May.",
        "= 2.8 %",
        "= 9000",
        time=("2023-06-01..2023-06-30", "2023-05-01..2023-05-31"),
    ),
]
