"""Periods that a sentence, a paragraph or a report has told once: behind a source, carried on, taken up again."""

from __future__ import annotations

from tests.corpus.case import case

_2018 = "2018-01-01..2018-12-31"

CASES = [
    # A source before the period at the head of the sentence.
    case(
        "According to the Ministry of Roads and Bridges and Inland Waterways, in 2018, the state will go on mending weirs, "
        "and more than «40» locks will be closed.",
        "> 40",
        time=_2018,
    ),
    case(
        "According to the Bureau of Fisheries, Forests and Wildlife of Marland, in 2018 the lake rose, and «300» boats were "
        "lost.",
        "= 300",
        time=_2018,
    ),
    case(
        "According to the Union of Millers and Bakers of the North, in 2018, flour was dear, and «9%» of mills shut.",
        "= 9 %",
        time=_2018,
    ),
    case(
        "According to the Association of Bell Founders and Clock Makers, in 2018, demand was weak and «12» foundries "
        "closed.",
        "= 12",
        time=_2018,
    ),
    case("According to a survey of clubs, in 2018 members left and «14» choirs gave up.", "= 14", time=_2018),
    # What a sentence has told of goes on in its paragraph, told in the past.
    case(
        "Rents climbed to «€940» in May from «€900» a year earlier. Deposits, however, were «4%» lower.",
        "= 940 EUR",
        "= 900 EUR",
        "= 4 %",
        time=("2023-05-01..2023-05-31", "2022-05-01..2022-05-31", "2023-05-01..2023-05-31"),
    ),
    case(
        "The mill lost «€3 million» in the first three months of the year. Wages swallowed «40%» of sales, and repairs added "
        "«€90,000».",
        "= 3000000 EUR",
        "= 40 %",
        "= 90000 EUR",
        time="2023-01-01..2023-03-31",
    ),
    case(
        "The storm flooded «600» cellars on Tuesday. Another «90» were damaged by hail.",
        "= 600",
        "= 90",
        time="2023-07-18",
    ),
    case(
        "Kestrels raised «410» chicks in 2021. Owls laid fewer eggs and raised «95».",
        "= 410",
        "= 95",
        time="2021-01-01..2021-12-31",
    ),
    case(
        "The museum welcomed «90,000» guests last year. School classes accounted for «a fifth» of them.",
        "= 90000",
        "= 0.2",
        time="2022-01-01..2022-12-31",
    ),
    # Not in the next paragraph, not for the present, what is wanted, what lasts, nor what an insertion or bracket dates.
    case(
        "The museum welcomed «90,000» guests last year. It has «40» rooms. A tour took «two hours».",
        "= 90000",
        "= 40",
        "= 2 hour",
        time=("2022-01-01..2022-12-31", "", ""),
    ),
    case(
        "Losses, which peaked at «€9 million» in February, are above «€2 million». The dollar rose «1%».",
        "= 9000000 EUR",
        "> 2000000 EUR",
        "= 1 %",
        time=("2023-02-01..2023-02-28", "", ""),
    ),
    case(
        "The margin was «3.1%» (first half of 2022: «2.6%»). Costs rose «7%».",
        "= 3.1 %",
        "= 2.6 %",
        "= 7 %",
        time=("", "2022-01-01..2022-06-30", ""),
    ),
    case(
        "Prices fell «4%» in June. The weaver's broker lowered its target to «€8».",
        "= 4 %",
        "= 8 EUR",
        time=("2023-06-01..2023-06-30", ""),
    ),
    case(
        "The dam was raised by «2 m» in 1931.\n\nNobody minds. The path was widened by «1 m».",
        "= 2 metre",
        "= 1 metre",
        time=("1931-01-01..1931-12-31", ""),
    ),
    # Two periods that one value is measured by.
    case(
        "June's rainfall of «90 mm» was «double» the June rainfall of 2021 and 2020, and «three times» the mean. Hail "
        "broke «400» panes.",
        "= 90 millimetre",
        "= 2",
        "= 3",
        "= 400",
        time="2023-06-01..2023-06-30",
    ),
    # A report on a year, told in its first sentence with a value.
    case(
        "The city's «14» baths had «90,000» guests last year.\n\nSwimming lessons rose by «a third». Pupils made up «41%» of "
        "the guests.\n\nA ticket costs «€4».",
        "= 14",
        "= 90000",
        "= 0.333333333333333",
        "= 41 %",
        "= 4 EUR",
        time=("", *("2022-01-01..2022-12-31",) * 3, ""),
    ),
    # What belongs to somebody at any time; "that's" does not.
    case(
        "The museum's «300» clocks drew «9,000» guests in May.", "= 300", "= 9000", time=("", "2023-05-01..2023-05-31")
    ),
    case("In May «90» ships called. That's «30%» more than in April.", "= 90", "= 30 %", time="2023-05-01..2023-05-31"),
    # What the document compares its period with is what later values came from.
    case(
        "In the second quarter the mill earned «€9 million», compared with «€7 million» a year earlier. Sales of felt fell to "
        "«€20 million» from «€25 million».\n\nDebt was cut to «€40 million» from «€60 million» and rose again.",
        "= 9000000 EUR",
        "= 7000000 EUR",
        "= 20000000 EUR",
        "= 25000000 EUR",
        "= 40000000 EUR",
        "= 60000000 EUR",
        time=(
            "2023-04-01..2023-06-30",
            "2022-04-01..2022-06-30",
            "2023-04-01..2023-06-30",
            "2022-04-01..2022-06-30",
            "2023-04-01..2023-06-30",
            "2022-04-01..2022-06-30",
        ),
    ),
    case(
        "In 2022 the port handled «5 million tonnes», down from «6 million tonnes» in 2021. Coal shrank from «2 million "
        "tonnes» to «1 million tonnes».",
        "= 5000000 tonne",
        "= 6000000 tonne",
        "= 2000000 tonne",
        "= 1000000 tonne",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31", "2021-01-01..2021-12-31", "2022-01-01..2022-12-31"),
    ),
    case(
        "In May rents climbed «3%», after «4%» in April. Fares rose to «€9» from «€8».",
        "= 3 %",
        "= 4 %",
        "= 9 EUR",
        "= 8 EUR",
        time=("2023-05-01..2023-05-31", "2023-04-01..2023-04-30") * 2,
    ),
    # Where nothing has been compared, nobody knows what it came from.
    case("In May fares rose to «€9» from «€8».", "= 9 EUR", "= 8 EUR", time=("2023-05-01..2023-05-31", "")),
    # What is expected in the next sentence is expected for no time that is told.
    case(
        "It expects growth of «5%» in 2024. A mill will cost «€9 million».",
        "= 5 %",
        "= 9000000 EUR",
        time=("2024-01-01..2024-12-31", ""),
    ),
    # Limits, ages, dividends and lengths have no period, what is done in a week has.
    case(
        "In June «61%» of letters came in time, below the «92%» standard. Postmaster Ada Harl, «47», walked «30 hours» a week.",
        "= 61 %",
        "= 92 %",
        "= 47",
        "= 30 hour",
        time=("2023-06-01..2023-06-30", "", "", "2023-06-01..2023-06-30"),
    ),
    case(
        "In the first half sales grew «3%». The board declared a dividend of «€2».",
        "= 3 %",
        "= 2 EUR",
        time=("2023-01-01..2023-06-30", ""),
    ),
    # A survey's time holds behind a semicolon.
    case(
        "In a survey conducted in May, «83%» of nurses slept badly; «54%» wanted shorter shifts.",
        "= 83 %",
        "= 54 %",
        time="2023-05-01..2023-05-31",
    ),
    case(
        "In a poll of clerks taken in May, «9%» had moved; «4%» had not.",
        "= 9 %",
        "= 4 %",
        time="2023-05-01..2023-05-31",
    ),
    # A second clause with an insertion behind its subject has no share in the first one's period.
    case(
        "Output grew «1%» last year, and debt, which was «€4 million» in May, is above «€3 million».",
        "= 1 %",
        "= 4000000 EUR",
        "> 3000000 EUR",
        time=("2022-01-01..2022-12-31", "2023-05-01..2023-05-31", ""),
    ),
    # A strike in March heads no sentence; what a sentence compares with, with or without a value.
    case(
        "The port handled «40 million tonnes» in the first half of 2023, «3%» less than a year before. A strike in March, which "
        "cost «€9 million», hurt.\n\nCoal fell to «9 million tonnes» from «10 million tonnes».",
        "= 40000000 tonne",
        "= 3 %",
        "= 9000000 EUR",
        "= 9000000 tonne",
        "= 10000000 tonne",
        time=(
            "2023-01-01..2023-06-30",
            "2023-01-01..2023-06-30",
            "2023-03-01..2023-03-31",
            "2023-01-01..2023-06-30",
            "2022-01-01..2022-06-30",
        ),
    ),
    case(
        "Shops added «31,000» jobs in May, after a downwardly revised gain of «12,000» in April.",
        "= 31000",
        "= 12000",
        time=("2023-05-01..2023-05-31", "2023-04-01..2023-04-30"),
    ),
    case(
        "Pay rose «3%» in May. A shift lengthened by «six minutes». It lasts «nine hours».",
        "= 3 %",
        "= 6 minute",
        "= 9 hour",
        time=("2023-05-01..2023-05-31", "2023-05-01..2023-05-31", ""),
    ),
    # The quarter that ended in December, told in January, and the same one before.
    case(
        "In the three months to December 2022 returns fell to «11%» from «14%» in the same period last year.",
        "= 11 %",
        "= 14 %",
        time=("2022-10-01..2022-12-31", "2021-10-01..2021-12-31"),
        anchor="2023-01-11",
    ),
    # Before the period, in the base year of an index, in a year told of, in an aside's present.
    case(
        "In June «37%» of clerks were late. Before the strike it was «28%»; a seat cost «€9».",
        "= 37 %",
        "= 28 %",
        "= 9 EUR",
        time=("2023-06-01..2023-06-30", "", "2023-06-01..2023-06-30"),
    ),
    case("It is the worst fire since 2007, when «11,000» trees burned.", "= 11000", time="2007-01-01..2007-12-31"),
    case("Nobody had seen such hail since June 2019, when «90» panes broke.", "= 90", time="2019-06-01..2019-06-30"),
    case(
        "Prices in June 2023\n\nRents, which are asked in person, went up «1%».\n\nA stay cost «€90».",
        "= 1 %",
        "= 90 EUR",
        time="2023-06-01..2023-06-30",
    ),
    case(
        "Inflation was «3.4%» in May, against «3.7%» in April and «2.1%» in May 2022. Petrol was «2%» cheaper than a month "
        "earlier, when eggs cost «€4».",
        "= 3.4 %",
        "= 3.7 %",
        "= 2.1 %",
        "= 2 %",
        "= 4 EUR",
        time=(
            "2023-05-01..2023-05-31",
            "2023-04-01..2023-04-30",
            "2022-05-01..2022-05-31",
            "2023-05-01..2023-05-31",
            "2023-04-01..2023-04-30",
        ),
    ),
    # "today" in the present, what is less than the main clause's, what opens with a value.
    case("Today it employs «900» people in «nine» towns.", "= 900", "= 9", time=""),
    case("Today it sold «900» lamps.", "= 900", time="2023-07-19"),
    case(
        "Mills made «61 tonnes» of felt last year, which is «2%» less than in 2021.\n\nWith «33 tonnes», Harl delivered most.",
        "= 61 tonne",
        "= 2 %",
        "= 33 tonne",
        time="2022-01-01..2022-12-31",
    ),
    case("The stock has now lost «a quarter» of its value since April.", "= 0.25", time="2023-04-01..2023-07-19"),
    case("July 18 (Harl) - The weaver said its profit slumped «46%».", "= 46 %", time=""),
    case("A survey published in May found that «44%» of clerks slept badly.", "= 44 %", time=""),
    # What another clause is compared with is not its period; a second clause's value has that of what follows it.
    case(
        "Prices rose «4%» in May, up from «3%» in April, but fares fell «5%». A car costs «four times» as much as a decade ago.",
        "= 4 %",
        "= 3 %",
        "= 5 %",
        "= 4",
        time=("2023-05-01..2023-05-31", "2023-04-01..2023-04-30", "2023-05-01..2023-05-31", ""),
    ),
    case(
        "«Eleven» ovens have come so far and «six» will follow in August.",
        "= 11",
        "= 6",
        time=("", "2023-08-01..2023-08-31"),
    ),
    # "over the whole of last year" compares nothing; "a tenth of its value this month" measures nothing.
    case(
        "In May «90» fell ill. Sarn had «560» cases over the whole of last year.",
        "= 90",
        "= 560",
        time=("2023-05-01..2023-05-31", "2022-01-01..2022-12-31"),
    ),
    case("The fund has lost «a tenth» of its value this month.", "= 0.1", time="2023-07-01..2023-07-31"),
    # An apposition between commas, what is more than the main clause's.
    case("In May «90» fell ill. Most of the cases, «71%», were mild.", "= 90", "= 71 %", time="2023-05-01..2023-05-31"),
    case(
        "Traffic in May 2023\n\nGuests stayed «38,000» nights, which is «27%» above the level of 2019.",
        "= 38000",
        "= 27 %",
        time="2023-05-01..2023-05-31",
    ),
    # A look back in one paragraph does not end a report; who compares its year with the one before compares quarters too.
    case(
        "Mills sold «9,000» looms in May.\n\nIn December it had been «4,000».\n\nHarl led with «17%» of sales.",
        "= 9000",
        "= 4000",
        "= 17 %",
        time=("2023-05-01..2023-05-31", "2022-12-01..2022-12-31", "2023-05-01..2023-05-31"),
    ),
    case(
        "Profit fell to «€9 million» in 2022 from «€12 million» in 2021. In the fourth quarter sales dropped to «€4 million» from "
        "«€5 million».",
        "= 9000000 EUR",
        "= 12000000 EUR",
        "= 4000000 EUR",
        "= 5000000 EUR",
        time=("2022-01-01..2022-12-31", "2021-01-01..2021-12-31", "2022-10-01..2022-12-31", "2021-10-01..2021-12-31"),
    ),
    # What moved is a result whoever of the house says it.
    case(
        'Harl reports second-quarter results\n\n"Orders were up «19%», and we have «90» looms," said chief Ada Bell.',
        "= 19 %",
        "= 90",
        time=("2023-04-01..2023-06-30", ""),
    ),
]
