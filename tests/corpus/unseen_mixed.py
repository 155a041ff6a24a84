"""Sentences of papers, patents and news: their values written down before they were read."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("Ozone fell by «4.2 ± 0.7%» per decade between 60°N and 60°S.", "= 3.5..4.9 %"),
    case("«Two hundred micrograms» of protein were loaded.", "= 200 microgram"),
    case("The tumours measured «3–12 mm» (mean, «6.4 mm»).", "= 3..12 millimetre", "= 6.4 millimetre"),
    case("Respondents (N = «1,512»; response rate «61%») were aged «18 to 75».", "= 1512", "= 61 %", "= 18..75"),
    case(
        "The pressure was raised from «0.1» to «25 GPa» in «40» steps.", "= 0.1 gigapascal", "= 25 gigapascal", "= 40"
    ),
    case("In «nine» of «14» rivers, mercury exceeded «0.05 μg L−1».", "= 9", "= 14", "> 0.05 microgram_per_litre"),
    case("Resolution was «2.1 Å», with Rwork/Rfree of «0.19»/«0.23».", "= 2.1 angstrom", "= 0.19", "= 0.23"),
    case("Power output was «250 W» for «30 s», then «400 W» to exhaustion.", "= 250 watt", "= 30 second", "= 400 watt"),
    case("Yields ranged between «1.1 and 2.9 t ha−1».", "= 1.1..2.9 tonne_per_hectare"),
    case("Each rat drank «35» («4») ml a day.", "= 35 millilitre_per_day", "= 4 millilitre_per_day"),
    case("The survey covers «14,000» square degrees to a depth of «22.2» mag.", "= 14000", "= 22.2"),
    case("Median time to response was «8 weeks» (range, «2–31»).", "= 8 week", "= 2..31"),
    case(
        "Nanowires «50 nm» in diameter and up to «10 μm» long were grown at «600–650 °C».",
        "= 50 nanometre",
        "<= 10 micrometre",
        "= 600..650 degree_celsius",
    ),
    case("Accuracy dropped to below «50%» when more than «half» the labels were noisy.", "< 50 %", "> 0.5"),
    case("A film thickness of «0.1 μm or more and 10 μm» or less is preferred.", "= 0.1..10 micrometre"),
    case("The layer comprises «10-30» parts of rubber per «100» parts of resin.", "= 10..30", "= 100"),
    case("The motor 14 drives the pump 16 at speeds from «500 RPM to 3,500 RPM».", "= 500..3500 revolution_per_minute"),
    case(
        "The carrier frequency may be, for example, «13.56 MHz», «27.12 MHz» or «40.68 MHz».",
        "= 13.56 megahertz",
        "= 27.12 megahertz",
        "= 40.68 megahertz",
    ),
    case("The tube has an inner diameter of «6.35 mm» («0.25 inch»).", "= 6.35 millimetre", "= 0.25 inch"),
    case("The pH is maintained at from about «6.5 to about 7.5».", "~ 6.5..7.5"),
    case("Molecular weights of less than «1,000» or greater than «50,000» were rejected.", "< 1000", "> 50000"),
    case("The composition is applied once or twice daily for at least «seven days».", ">= 7 day"),
    case("A stress of approximately «1 × 10^9 dynes/cm2» was measured.", "~ 1000000000 dyne_per_square_centimetre"),
    case("The blank was held for «1/2 hour» at «1,100° F».", "= 0.5 hour", "= 1100 degree_fahrenheit"),
    case("Factory orders rebounded «2.1 percent» after falling «0.8 percent» in May.", "= 2.1 %", "= 0.8 %"),
    case("The firm, which employs «18,000», said «one in ten» jobs would go.", "= 18000", "= 0.1"),
    case("The yen firmed to «151.2» to the dollar from «153».", "= 151.2", "= 153"),
    case("Sterling was «0.3%» lower at «$1.2710».", "= 0.3 %", "= 1.2710 USD"),
    case("Rents have climbed by «a fifth» in «three years».", "= 0.2", "= 3 year"),
    case("The «€2bn» deal gives it a «30 per cent» stake.", "= 2000000000 EUR", "= 30 %"),
    case("It carried «1.1 million barrels», «half» of them Saudi.", "= 1100000 barrel", "= 0.5"),
    case("The party won «151» of «350» seats with «37.2%» of the vote.", "= 151", "= 350", "= 37.2 %"),
    case("Winds of «130 mph» and «15 inches» of rain hit the coast.", "= 130 mile_per_hour", "= 15 inch"),
    case("The bank set aside «SFr1.2bn».", "= 1200000000 CHF"),
    case("Inflation was «2.9%», its lowest in nearly «three years».", "= 2.9 %", "~ 3 year"),
]

NOTHING = [
    "The sensor 12 is mounted on the bracket 14.",
    "The A350-1000 flies from Terminal 5.",
    "Sections 3.2 and 3.4 describe the cohort.",
    "They lost 4-2 at home.",
    "Boxes 12 and 13 were empty.",
]
