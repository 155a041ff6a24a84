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
        "The museum welcomed «90,000» guests last year. It has «40» rooms. A tour took «two hours».\n\nThe roof was "
        "mended for «€9,000».",
        "= 90000",
        "= 40",
        "= 2 hour",
        "= 9000 EUR",
        time=("2022-01-01..2022-12-31", "", "", ""),
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
]
