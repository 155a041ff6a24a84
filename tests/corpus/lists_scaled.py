"""Lists whose members each have a scale and share a unit; negated bounds with "be"; years that a share is measured from."""

from __future__ import annotations

from tests.corpus.case import case, dated

CASES = [
    case("Exports of «1.2 million» and «3.4 million tonnes» were booked.", "= 1200000 tonne", "= 3400000 tonne"),
    case(
        "They lost «2.1 million», «3 million» and «4.5 million euros».",
        "= 2100000 EUR",
        "= 3000000 EUR",
        "= 4500000 EUR",
    ),
    case(
        "Refiners bought «0.9 billion» and «1.1 billion barrels», respectively.",
        "= 900000000 barrel",
        "= 1100000000 barrel",
    ),
    case(
        "Reserves of «3 trillion» or «4 trillion cubic feet» are possible.",
        "= 3000000000000 cubic_foot",
        "= 4000000000000 cubic_foot",
    ),
    case("Both banks wrote off «1.5 billion» and «2 billion kronor».", "= 1500000000 SEK", "= 2000000000 SEK"),
    case("It moved «3 million» people and «2 million tonnes» of freight.", "= 3000000", "= 2000000 tonne"),
    case("The hose must not be longer than «20 metres».", "<= 20 metre"),
    case("The load may not be heavier than «90 kg».", "<= 90 kilogram"),
    case("Voltage must not be below «210 V».", ">= 210 volt"),
    case("Doses should not be less than «5 mg».", ">= 5 milligram"),
    case("The slope shall not be more than «6%».", "<= 6 %"),
    case("Catches were «12 percent» below 2011.", "= 12 %"),
    case("Footfall is «8%» above 2019 levels.", "= 8 %"),
]
DATED = [
    dated("Catches were 12 percent below «2011».", "2011-01-01..2011-12-31"),
    dated("Prices in «2017» may stay low.", "2017-01-01..2017-12-31"),
    dated("Rents in «2024» may rise.", "2024-01-01..2024-12-31"),
]
NOTHING_DATED = ["They planted 12 percent above 2011 trees."]
