"""Marks that will be topped or exceeded, averages and peaks that values came from, fractions told again in brackets."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("Ferry traffic will top «3 million» passengers next year.", "> 3000000", modality="forecast"),
    case("The clean-up could top «$2 billion».", "> 2000000000 USD", modality="forecast"),
    case("Arrivals are expected to top «40,000» by June.", "> 40000", modality="forecast"),
    case("The orchard aims to top «300 tonnes» of pears.", "> 300 tonne", modality="target"),
    case("Attendance is set to exceed «1 million».", "> 1000000", modality="forecast"),
    case("Rents are likely to surpass «€20» a square metre.", "> 20 EUR", modality="forecast"),
    case("The chain wants to exceed «40» bakeries.", "> 40", modality="target"),
    case("Visits climbed from a weekly average of «900» to «1,450».", "= 900", "= 1450", change=("up/from", "up/to")),
    case("Membership grew from a low of «3,100» to «11,400».", "= 3100", "= 11400", change=("up/from", "up/to")),
    case("The fee rose from its former level of «$12» to «$18».", "= 12 USD", "= 18 USD", change=("up/from", "up/to")),
    case(
        "Depths increased from a mean of «4.1 m» to «6.3 m».", "= 4.1 metre", "= 6.3 metre", change=("up/from", "up/to")
    ),
    case(
        "Fish landings fell from a peak of «12,000» to «9,400».", "= 12000", "= 9400", change=("down/from", "down/to")
    ),
    case("The tool was named by nearly «a quarter» («23.1%») of nurses.", "~ 0.25", "= 23.1 %"),
    case(
        "Almost «a third» («32%») of farms and «a fifth» («20.4%») of mills closed.",
        "~ 0.333333333333333",
        "= 32 %",
        "= 0.2",
        "= 20.4 %",
    ),
    case("The ridge carries «23» Siemens Gamesa turbines.", "= 23", kind="count"),
    case("They ordered «40» Kelvin Hughes radars and «12» Siemens trams.", "= 40", "= 12", kind="count"),
    case("The bath was cooled to «77 Kelvin».", "= 77 kelvin"),
    case("A gain of «12 Siemens» was noted.", "= 12 siemens"),
    case("Retail sales reached «$53.5 billion» in May, Statistics Canada said.", "= 53500000000 CAD"),
    case("Stats NZ put the deficit at «$1.2 billion».", "= 1200000000 NZD"),
    case("The Australian Bureau of Statistics said wages averaged «$1,480» a week.", "= 1480 AUD"),
    case("Statistics Canada said sales of «C$4 million» had cost «$3 million».", "= 4000000 CAD", "= 3000000 USD"),
]

NOTHING = ["The top floor was let.", "They will top the hill with a tower.", "A quarter (the last) was lost."]
