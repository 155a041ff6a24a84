"""Units that a label names for the number behind it, heads of tables, values of the period before in brackets."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("Weight (kg): «12.5»", "= 12.5 kilogram", kind="measure", about="Weight"),
    case("Output, tonnes: «1,200»", "= 1200 tonne", about="Output"),
    case("Price (USD): «45»", "= 45 USD", kind="money"),
    case("Length, mm: «120»", "= 120 millimetre"),
    case("Capacity (MW): «450»", "= 450 megawatt", about="Capacity"),
    case("Power (kW) «12»; mass (kg) «340»", "= 12 kilowatt", "= 340 kilogram", about=("Power", "mass")),
    case("Operating range (°C): «-20 to 60»", "= -20..60 degree_celsius"),
    case("Share (%): «12.5»", "= 12.5 %", kind="percent"),
    case("Duration (days): «14»", "= 14 day", kind="duration"),
    case("Sales, EUR million: «124.5»", "= 124500000 EUR"),
    case("Attendance (thousands): «45»", "= 45000"),
    case("Group (A): «12»", "= 12"),
    case("Vitamin (K) «3»", "= 3"),
    case("The works, Ham: «12»", "= 12"),
    case("Spending ran into «millions of dollars».", "~ ? USD"),
    case("Losses (some in the «millions») mounted.", "~ ?"),
    # The value of the period before.
    case("Operating margin was «11.4%» («10.9»).", "= 11.4 %", "= 10.9 %"),
    case("Net sales came to «EUR 124.5m» («118.2»).", "= 124500000 EUR", "= 118200000 EUR"),
    case("Order intake was «SEK 1,204 million» («1,150»).", "= 1204000000 SEK", "= 1150000000 SEK"),
    case("The result was «12.4» («11.0») million euros.", "= 12400000 EUR", "= 11000000 EUR"),
    case("The result was «3.4» («-1.2») million euros.", "= 3400000 EUR", "= -1200000 EUR"),
    case("The equity ratio was «45.1» («43.9») per cent.", "= 45.1 %", "= 43.9 %"),
    case("Earnings per share were «0.45» («0.40») euro.", "= 0.45 EUR", "= 0.40 EUR"),
    case("Sales rose to «$1.2 billion» from «1.1» a year earlier.", "= 1200000000 USD", "= 1100000000 USD"),
    case("Sales fell to «$1.2 million» from «900,000».", "= 1200000 USD", "= 900000 USD"),
    case("The loss came to «$(3.4) million».", "= -3400000 USD"),
    # A count with its share in brackets is no share itself.
    case("«45» («12%») of the patients and «30» («8%») of the controls died.", "= 45", "= 12 %", "= 30", "= 8 %"),
    case("«212» («34%») were women and «45» («7%») smoked.", "= 212", "= 34 %", "= 45", "= 7 %"),
    # What numbers, and where.
    case("The fleet numbers «112» aircraft.", "= 112"),
    case("The crew numbers «24».", "= 24"),
    case("Its branches number «45».", "= 45"),
    case("The union, which numbers «4,000» members, agreed.", "= 4000"),
    case("At the national level «350» projects were approved.", "= 350"),
    case("At the regional level «12» teams were set up.", "= 12"),
    case("At state level «45» bills passed.", "= 45"),
    case("In that category «45» films were shown.", "= 45"),
    case("At this stage «12» riders remain.", "= 12"),
    case("By Thursday «388» ships were waiting.", "= 388"),
    # Models behind a count.
    case("It ordered «two» 737-800 jets.", "= 2"),
    case("The airline's 737-800 jets carry «189» passengers.", "= 189"),
    case("«Three» 767-300s were parked.", "= 3"),
    case("Its «six» 72-600 turboprops fly daily.", "= 6"),
    case("On May 12 «300-400» people came.", "= 300..400"),
    case("«two» «10-15 minute» breaks", "= 2", "= 10..15 minute"),
    case("About «737-800 kg» were sold.", "~ 737..800 kilogram"),
    # The "'s" of a period stays with what it describes.
    case(
        "Analysts put this year's corn crop at «15 billion bushels».",
        "= 15000000000 bushel",
        about="this year's corn crop",
    ),
    case(
        "Stocks of last year's wheat fell to «12 million tonnes».",
        "= 12000000 tonne",
        about="Stocks of last year's wheat",
    ),
    case("The size of last month's order was «12 tonnes».", "= 12 tonne", about="size of last month's order"),
    case("They sold «40%» of last year's harvest.", "= 40 %", about="harvest"),
    case("The cost of yesterday's strike was «$3 million».", "= 3000000 USD", about="cost of yesterday's strike"),
]

NOTHING = [
    "Revenue (in millions of dollars)",
    "(In thousands, except per share data)",
    "Sales ($ in millions)",
    "Exports (thousands of tonnes)",
    "The trams numbers 5 and 7 were late.",
    "At level 12 the lift stopped.",
    "Level 3 data were lost.",
    "She reached level 45 of the game.",
    "It is a level 2 charger.",
    "a 757-200 in flight",
    "The 787-9 flew to Perth.",
    "Section 14 bridges were closed.",
]
