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
]
