"""Quantities of several parts, and lists of measures that only look like one."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("It is «5 metres 40 centimetres» long.", "= 5.4 metre"),
    case("He is «7 feet 10 inches» tall.", "= 7.83333333333333 foot"),
    case("The flight took «2 hours, 10 minutes and 30 seconds».", "= 2.175 hour"),
    case("The parcel weighs «4 kg 250 g».", "= 4.25 kilogram"),
    case("The course is «12 km 400 m» long.", "= 12.4 kilometre"),
    case("The truck carried «3 tonnes 500 kilograms» of grain.", "= 3.5 tonne"),
    case("The plot is «20 yards 6 inches» wide.", "= 20.1666666666667 yard"),
    case("The walk is «3 miles 440 yards».", "= 3.25 mile"),
    case("The leak lasted «1 day, 6 hours and 30 minutes».", "= 1.27083333333333 day"),
    case("«A minute and 30 seconds» later it stopped.", "= 1.5 minute"),
    case("«An hour and 15 minutes» went by.", "= 1.25 hour"),
    # Lists of measures.
    case(
        "The pipes measure «5.2 metres», «40 centimetres» and «3 metres».",
        "= 5.2 metre",
        "= 40 centimetre",
        "= 3 metre",
    ),
    case("The rods are «5 metres», «40 centimetres» and «3 metres» long.", "= 5 metre", "= 40 centimetre", "= 3 metre"),
    case("Cores came from depths of «2 m» and «50 cm».", "= 2 metre", "= 50 centimetre"),
    case("The maps have a resolution of «1 km» and «500 m».", "= 1 kilometre", "= 500 metre"),
    case("It was cut at «2 m», «50 cm» and «30 cm».", "= 2 metre", "= 50 centimetre", "= 30 centimetre"),
    case("She won the «2 km», «400 m» and «100 m».", "= 2 kilometre", "= 400 metre", "= 100 metre"),
    case("Bags of «2.5 kg», «500 g» and «1 kg» were sold.", "= 2.5 kilogram", "= 500 gram", "= 1 kilogram"),
    case("He paid «$20» an hour and «45 minutes» later left.", "= 20 USD", "= 45 minute"),
    # Indian scales, short and long; dozens.
    case("a fine of «Rs 3 cr 50 lac»", "= 35000000 INR"),
    case("roads for «4 crores 20 lakhs»", "= 42000000"),
    case("a dam of «Rs 12 lkhs»", "= 1200000 INR"),
    case("We sold «3 doz» eggs.", "= 36"),
    # Words with commas between thousands and hundreds.
    case("«three million, two hundred and forty thousand» people", "= 3240000"),
    case("«four thousand, three hundred and twelve» votes", "= 4312"),
    case("«one million, five hundred thousand euros»", "= 1500000 EUR"),
    case("«two thousand», «three» of them new", "= 2000", "= 3"),
    case("a fund of «6 crore and two hundred».", "= 60000200"),
    case("We sold «6 million» and «two hundred» staff left.", "= 6000000", "= 200"),
    # How often is how many.
    case("The pump is oiled «four times» a year.", "= 4", kind="count"),
    case("She won it «three times» in her life.", "= 3", kind="count"),
    case("The dose is given «3 to 4 times» per day.", "= 3..4", kind="count"),
    case("Output rose «three times».", "= 3", kind="ratio"),
    case("It costs «five times» as much.", "= 5", kind="ratio"),
]
