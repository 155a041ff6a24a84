"""The period in which each claim holds: that of its clause, of its sentence, of the paragraph, or none."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # The period right behind the value.
    case("Kiln exports rose «3%» in May.", "= 3 %", time="2023-05-01..2023-05-31"),
    case("The country had «41,000» physicians in 2019.", "= 41000", time="2019-01-01..2019-12-31"),
    case("The dam spilled «900 cubic metres» on 4 March 2021.", "= 900 cubic_metre", time="2021-03-04"),
    case("The society counted «312» pairs of storks between 2014 and 2018.", "= 312", time="2014-01-01..2018-12-31"),
    case("It sold «870» looms in the first quarter of 2022.", "= 870", time="2022-01-01..2022-03-31"),
    case("Output was «12 TWh» in the second half of 2021.", "= 12 terawatt_hour", time="2021-07-01..2021-12-31"),
    # The value's noun or unit between the value and the period.
    case("The line carried «9 million» commuters in 2018.", "= 9000000", time="2018-01-01..2018-12-31"),
    case("Foresters planted «40,000» seedlings of oak in April.", "= 40000", time="2023-04-01..2023-04-30"),
    # The period at the head of the sentence.
    case("In 2020, the zoo received «610,000» visitors.", "= 610000", time="2020-01-01..2020-12-31"),
    case("Last year farmers sowed «88,000 hectares» of rye.", "= 88000 hectare", time="2022-01-01..2022-12-31"),
    case("In June the ferry line lost «€2 million».", "= 2000000 EUR", time="2023-06-01..2023-06-30"),
    case("By the end of 2022, «14» towns had joined.", "= 14", time="2022-12-31"),
    case("In 2017, output rose «4%», while exports fell «2%».", "= 4 %", "= 2 %", time="2017-01-01..2017-12-31"),
    # The period at the head of a heading or label.
    case("2021: «48» accidents", "= 48", time="2021-01-01..2021-12-31"),
    # The period before the verb.
    case("Sales in April were «€3.1 million».", "= 3100000 EUR", time="2023-04-01..2023-04-30"),
    case(
        "Imports of gas in 2022 totalled «31 billion cubic metres».",
        "= 31000000000 cubic_metre",
        time="2022-01-01..2022-12-31",
    ),
    case("Rainfall in March 2023 was «84 mm».", "= 84 millimetre", time="2023-03-01..2023-03-31"),
    # Each value has its own period.
    case(
        "The rate was «7.1%» in 2019 and «9.4%» in 2020.",
        "= 7.1 %",
        "= 9.4 %",
        time=("2019-01-01..2019-12-31", "2020-01-01..2020-12-31"),
    ),
    case(
        "Orders fell to «430» in June from «515» in May.",
        "= 430",
        "= 515",
        time=("2023-06-01..2023-06-30", "2023-05-01..2023-05-31"),
    ),
    case(
        "The stock grew from «12» in 2010 to «77» in 2022.",
        "= 12",
        "= 77",
        time=("2010-01-01..2010-12-31", "2022-01-01..2022-12-31"),
    ),
    case(
        "In 2018 it made «40» boats; in 2022 it made «65».",
        "= 40",
        "= 65",
        time=("2018-01-01..2018-12-31", "2022-01-01..2022-12-31"),
    ),
    # The earlier value's period counted from the one just named.
    case(
        "Profit was «$5 million» in the second quarter of 2023, against «$4 million» a year earlier.",
        "= 5000000 USD",
        "= 4000000 USD",
        time=("2023-04-01..2023-06-30", "2022-04-01..2022-06-30"),
    ),
    case(
        "The index rose to «51.2» in June from «50.4» a month earlier.",
        "= 51.2",
        "= 50.4",
        time=("2023-06-01..2023-06-30", "2023-05-01..2023-05-31"),
    ),
    # A comparison never dates the value compared.
    case("Fares rose «6%» in June compared with June 2022.", "= 6 %", time="2023-06-01..2023-06-30"),
    case("Traffic in May was «12%» higher than in May 2019.", "= 12 %", time="2023-05-01..2023-05-31"),
    case("The herd is «30%» smaller than in 2012.", "= 30 %", time=""),
    case("Rents are «9%» above the level of 2020.", "= 9 %", time=""),
    # The chain shares its period.
    case("Turnover grew «8%» to «€92 million» in 2022.", "= 8 %", "= 92000000 EUR", time="2022-01-01..2022-12-31"),
    case("In April, prices fell «2%», to «$61» a barrel.", "= 2 %", "= 61 USD", time="2023-04-01..2023-04-30"),
    # "by", "until" and "in" a year to come: that year.
    case("The city wants to plant «20,000» trees by 2030.", "= 20000", time="2030-01-01..2030-12-31"),
    case("The grid will need «40 GW» of storage in 2035.", "= 40 gigawatt", time="2035-01-01..2035-12-31"),
    case("By 2040, «half» of the ships will burn ammonia.", "= 0.5", time="2040-01-01..2040-12-31"),
    case("The rebate of «€50» applies until 2025.", "= 50 EUR", time="2025-01-01..2025-12-31"),
    # "since": from its first day to the document's date.
    case("Since 2015, «84» pharmacies have closed.", "= 84", time="2015-01-01..2023-07-19"),
    case("Milk prices have risen «22%» since January 2022.", "= 22 %", time="2022-01-01..2023-07-19"),
    case("The fund has paid out «$12 million» since March.", "= 12000000 USD", time="2023-03-01..2023-07-19"),
    # "before" and "after" a year give none; nor does "since" behind a superlative.
    case("The town will build «900» flats after 2030.", "= 900", time=""),
    case("The union had «60,000» members before 1990.", "= 60000", time=""),
    case("The rate of «8.8%» is the highest since 1983.", "= 8.8 %", time=""),
    # From one period to another.
    case("From 2016 to 2021, the park lost «14» wardens.", "= 14", time="2016-01-01..2021-12-31"),
    case(
        "Between January and March, the port handled «2.2 million tonnes».",
        "= 2200000 tonne",
        time="2023-01-01..2023-03-31",
    ),
    case("Prices rose «40%» from 2010 to 2015.", "= 40 %", time="2010-01-01..2015-12-31"),
    # A possessive, "of" and brackets.
    case("Last month's frost damaged «a third» of the vines.", "= 0.333333333333333", time="2023-06-01..2023-06-30"),
    case("Exports of «$4 billion» in 2021 were a record.", "= 4000000000 USD", time="2021-01-01..2021-12-31"),
    case("Emissions (2020): «48 million tonnes»", "= 48000000 tonne", time="2020-01-01..2020-12-31"),
    case("The gauge eased to «48.9» (May: «49.6»).", "= 48.9", "= 49.6", time=("", "2023-05-01..2023-05-31")),
    # A clause of its own keeps the period of the other out.
    case(
        "The mine produced «4 tonnes» of silver in 2021, and it now employs «310» people.",
        "= 4 tonne",
        "= 310",
        time=("2021-01-01..2021-12-31", ""),
    ),
    case("The pier was rebuilt in 1998 and is «400 metres» long.", "= 400 metre", time=""),
    # An insertion dates only what stands in it.
    case("The plant, which opened in 2011, employs «640» people.", "= 640", time=""),
    case("The law, passed in 2019, covers «12» trades.", "= 12", time=""),
    case("The cooperative, founded in 1962, has «4,300» members.", "= 4300", time=""),
    # What was said on a day need not have happened on it.
    case("The minister said on Monday that «300» schools need repair.", "= 300", time=""),
    case("“We have «40» orders,” the director said on Friday.", "= 40", time=""),
    # No period at all.
    case("The cable is «55 km» long.", "= 55 kilometre", time=""),
    case("The panel weighs «21 kg».", "= 21 kilogram", time=""),
    case("The lease runs for «99 years».", "= 99 year", time=""),
    # A year inside a name dates nothing.
    case("The Horizon 2020 programme funded «31» laboratories.", "= 31", time=""),
    case("Agenda 2030 names «17» goals.", "= 17", time=""),
    # The quarter, the half, the year so far.
    case("Lending grew «5%» in the quarter ended 30 June 2023.", "= 5 %", time="2023-04-01..2023-06-30"),
    case(
        "In the first half of the year, the airport served «3.4 million» passengers.",
        "= 3400000",
        time="2023-01-01..2023-06-30",
    ),
    case(
        "It delivered «61» trains in the whole of 2021.",
        "= 61",
        time="2021-01-01..2021-12-31",
    ),
    # The sentence's period holds for the next sentence of the paragraph where it speaks of the past.
    case(
        "In 2019, the vineyard pressed «40,000 litres». It sold «31,000» bottles.",
        "= 40000 litre",
        "= 31000",
        time="2019-01-01..2019-12-31",
    ),
    case("In May, exports rose «4%». Imports fell «1%».", "= 4 %", "= 1 %", time="2023-05-01..2023-05-31"),
    case(
        "In 2019, the vineyard pressed «40,000 litres».\n\nThe cellar is «12 metres» deep.",
        "= 40000 litre",
        "= 12 metre",
        time=("2019-01-01..2019-12-31", ""),
    ),
    # Two clauses joined by "while", each with its own period.
    case(
        "Sales rose «9%» in 2021, while costs grew «4%» in 2022.",
        "= 9 %",
        "= 4 %",
        time=("2021-01-01..2021-12-31", "2022-01-01..2022-12-31"),
    ),
    # A relative clause with its own period.
    case("The spring, which delivered «80 litres» in 2003, dried up.", "= 80 litre", time="2003-01-01..2003-12-31"),
    # A season and a decade.
    case("In the 1990s, «14» mills closed.", "= 14", time="1990-01-01..1999-12-31"),
    # The verb between the period and the value.
    case("The factory in 2019 made «4,000» boilers.", "= 4000", time="2019-01-01..2019-12-31"),
    case("Last month the bakery sold «900» cakes.", "= 900", time="2023-06-01..2023-06-30"),
    # A period behind the object.
    case("The council spent «€2 million» on playgrounds in 2021.", "= 2000000 EUR", time="2021-01-01..2021-12-31"),
    case("The clinic treated «140» patients with burns in 2020.", "= 140", time="2020-01-01..2020-12-31"),
    # Two values and one period at the end.
    case("Farmers sold «30,000» lambs and «4,000» kids in April.", "= 30000", "= 4000", time="2023-04-01..2023-04-30"),
    # A period in the middle.
    case(
        "Exports reached «€4 million» in May and imports «€3 million».",
        "= 4000000 EUR",
        "= 3000000 EUR",
        time="2023-05-01..2023-05-31",
    ),
    # The forecast's year.
    case(
        "The agency expects growth of «2%» in 2024 and «3%» in 2025.",
        "= 2 %",
        "= 3 %",
        time=("2024-01-01..2024-12-31", "2025-01-01..2025-12-31"),
    ),
    case("Output will reach «90 TWh» next year.", "= 90 terawatt_hour", time="2024-01-01..2024-12-31"),
    case("The target for 2030 is «45%».", "= 45 %", time="2030-01-01..2030-12-31"),
    # A comparison behind a comma or in brackets.
    case(
        "Profit rose to «€8 million», compared with «€6 million» in 2021.",
        "= 8000000 EUR",
        "= 6000000 EUR",
        time=("", "2021-01-01..2021-12-31"),
    ),
    case(
        "The rate was «4.1%» in June (May: «4.3%»).",
        "= 4.1 %",
        "= 4.3 %",
        time=("2023-06-01..2023-06-30", "2023-05-01..2023-05-31"),
    ),
    case("Sales were «€9 million», up «6%» from 2021.", "= 9000000 EUR", "= 6 %", time=""),
    # "over" and "during" a period.
    case("During 2021, «60» ships were scrapped.", "= 60", time="2021-01-01..2021-12-31"),
    case("Rents rose «5%» over the first half of 2022.", "= 5 %", time="2022-01-01..2022-06-30"),
    # "as of" a day.
    case("As of 30 June 2023, the fund held «€4 billion».", "= 4000000000 EUR", time="2023-06-30"),
    case("On 1 January 2020 the island had «8,400» inhabitants.", "= 8400", time="2020-01-01"),
    # A founding date does not hold for the value.
    case("Founded in 1921, the brewery employs «90» people.", "= 90", time=""),
    # "from" a day on: when it begins.
    case("From 1 October, a ticket costs «€3».", "= 3 EUR", time=""),
    # Present tense after a dated sentence.
    case(
        "In 2019, the society had «700» members. It has «900» members.",
        "= 700",
        "= 900",
        time=("2019-01-01..2019-12-31", ""),
    ),
    # A date in the next clause.
    case("The bridge is «90 metres» long, and it was opened in 1974.", "= 90 metre", time=""),
    case("It has «14» looms, the oldest of which was bought in 1910.", "= 14", time=""),
    # A dated opening participle sets nothing for the next sentence.
    case("Built in 1931, the mill is a museum. It drew «40,000» guests.", "= 40000", time=""),
    # A period that names a plan, a season, a report.
    case("Its May report counted «60» mills.", "= 60", time=""),
    case("In the summer of 2022, «31» lakes dried up.", "= 31", time="2022-06-01..2022-08-31"),
    # Two comparisons in a row.
    case(
        "Sales grew «4%» in May, after «6%» in April and «9%» in March.",
        "= 4 %",
        "= 6 %",
        "= 9 %",
        time=("2023-05-01..2023-05-31", "2023-04-01..2023-04-30", "2023-03-01..2023-03-31"),
    ),
    case(
        "The share was «40%» in 2020, «44%» in 2021 and «51%» in 2022.",
        "= 40 %",
        "= 44 %",
        "= 51 %",
        time=("2020-01-01..2020-12-31", "2021-01-01..2021-12-31", "2022-01-01..2022-12-31"),
    ),
    # The period before each value.
    case(
        "In 2020 it lost «€4 million», in 2021 it made «€1 million».",
        "= 4000000 EUR",
        "= 1000000 EUR",
        time=("2020-01-01..2020-12-31", "2021-01-01..2021-12-31"),
    ),
    # A cause in another period.
    case("After the drought of 2018, farmers sank «900» wells.", "= 900", time=""),
    # A subordinate clause with the period.
    case("When it closed in 2016, the pit employed «1,800» men.", "= 1800", time="2016-01-01..2016-12-31"),
    case("The pit employed «1,800» men when it closed in 2016.", "= 1800", time="2016-01-01..2016-12-31"),
    # A day of the month and a weekday.
    case("Shares closed at «€41» on Monday.", "= 41 EUR", time="2023-07-17"),
    case("The river rose to «9.2 metres» on Tuesday.", "= 9.2 metre", time="2023-07-18"),
    case("Yesterday, «400» people were evacuated.", "= 400", time="2023-07-18"),
    # A clause with "but".
    case(
        "It had «600» members in 1990 but only «70» in 2020.",
        "= 600",
        "= 70",
        time=("1990-01-01..1990-12-31", "2020-01-01..2020-12-31"),
    ),
    case(
        "Sales rose «3%» in May but fell «2%» in June.",
        "= 3 %",
        "= 2 %",
        time=("2023-05-01..2023-05-31", "2023-06-01..2023-06-30"),
    ),
    # Year-on-year names no period.
    case("Exports rose «8%» year on year.", "= 8 %", time=""),
    case("Exports rose «8%» from a year earlier.", "= 8 %", time=""),
    # A period with a hedge or an adverb.
    case("In early 2021 the shop sold «300» kites.", "= 300", time="2021-01-01..2021-03-31"),
    case("Already in 2015, «a third» of homes had fibre.", "= 0.333333333333333", time="2015-01-01..2015-12-31"),
    # The period in the subject.
    case(
        "June 2023 saw «90» closures.",
        "= 90",
        time="2023-06-01..2023-06-30",
    ),
    case("Last year's harvest was «4 million tonnes».", "= 4000000 tonne", time="2022-01-01..2022-12-31"),
    case(
        "Production in the third quarter of 2022 came to «800 units».",
        "= 800",
        time="2022-07-01..2022-09-30",
    ),
    # A list item below a dated heading.
    case("Accidents in 2021\n\n- roads: «310»\n- rails: «12»", "= 310", "= 12", time="2021-01-01..2021-12-31"),
    # A clause of purpose or cause behind a comma.
    case("In 2022 it bought a mill, paying «€4 million».", "= 4000000 EUR", time="2022-01-01..2022-12-31"),
    case("In May the firm closed «3» shops, cutting «40» jobs.", "= 3", "= 40", time="2023-05-01..2023-05-31"),
    # "the same period"
    case(
        "The rate is expected to average «3%» in 2024, down from «5%» in 2023.",
        "= 3 %",
        "= 5 %",
        time=("2024-01-01..2024-12-31", "2023-01-01..2023-12-31"),
    ),
    case(
        "Exports totalled «€90 million» between April and June, «4%» more than in the previous quarter.",
        "= 90000000 EUR",
        "= 4 %",
        time="2023-04-01..2023-06-30",
    ),
    # A future clause with a deadline.
    case("The ministry plans to retrain «5,000» miners by the end of 2026.", "= 5000", time="2026-12-31"),
    case(
        "By 2028 the line will carry «60,000» riders, against «45,000» now.",
        "= 60000",
        "= 45000",
        time=("2028-01-01..2028-12-31", ""),
    ),
]
