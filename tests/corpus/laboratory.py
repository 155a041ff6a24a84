"""Laboratory and workshop: proportions, units of papers and patents, ages, parts that act, numbers of patents and phones."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # Proportions are ratios behind words that say so.
    case("The molar ratio of acid to base is from «1:1 to 1:4».", "= 0.25..1", kind="ratio"),
    case("Sera were diluted «1:500» in buffer.", "= 0.002"),
    case("Aspect ratios of «2:1 to 10:1» were milled.", "= 2..10"),
    case("Odds of «5:1» were offered.", "= 5"),
    case("The map has a scale of «1:50,000».", "= 0.00002"),
    case("a mixture of oil and water («3:1»)", "= 3"),
    # Units.
    case("a plasma with «12 cm-3» in the core", "= 12 per_cubic_centimetre"),
    case("a film of «12 Ω»/sq in the oven", "= 12 ohm"),
    case("a wafer of «5 Ω cm»", "= 5 ohm_centimetre"),
    case("a film of «1.2 S cm−1»", "= 1.2 siemens_per_centimetre"),
    case("an expansion of «70 km s−1 Mpc−1»", "= 70 kilometre_per_second_megaparsec"),
    case("a sink of «2.3 Pg» of carbon", "= 2.3 petagram"),
    case("a dose of «5 uM»", "= 5 micromolar"),
    case("a hardness of «8 kp»", "= 8 kilogram_force"),
    case("«2.5 fb−1» of data", "= 2.5 per_femtobarn"),
    case("adults with a mean age of «54 y»", "= 54 year"),
    case("all aged «12 y» or more", ">= 12 year"),
    case("the sum of x + «12» y is odd", "= 12"),
    case("«three» sets of «3» y values", "= 3", "= 3"),
    case("reads of «150» bp at «30-fold» coverage", "= 150", "= 30"),
    case("a «300» bp band on the gel", "= 300"),
    case("a GFR of «60 mL/min»/1.73 m2", "= 60 millilitre_per_minute"),
    case("a skin of «1.73 m2»", "= 1.73 square_metre"),
    case("a port of «5.2m TEU»", "= 5200000 twenty_foot_equivalent_unit"),
    case("an output of «1.4m MWh»", "= 1400000 megawatt_hour"),
    case("a wall «100m» long", "= 100 metre"),
    # Powers of ten as databases print them, their superscripts lost or in brackets.
    case("mice got «2.5 × 10(6)» cells", "= 2500000"),
    case("plates with «10(9) CFU»", "= 1000000000 colony_forming_unit"),
    case("wells of «5 × 10 6» cells per ml", "= 5000000"),
    case("a constant of «1.3 x 10(-5)»", "= 0.000013"),
    case("from «10−9 to 10−5 M»", "= 0.000000001..0.00001 molar"),
    case("pumped down to «10-6 Torr»", "= 0.000001 torr"),
    case("diluted «10−1» and «10−6»", "= 0.1", "= 0.000001"),
    case("a rod of «10−12 mm»", "= 10..12 millimetre"),
    # TeX, the centrifuge without its cross, lengths of time that lend no unit.
    case("a flow of «0.8 ml min $^{-1}$» there", "= 0.8 millilitre_per_minute"),
    case("wells with «500 $\\mu$ M» of it", "= 500 micromolar"),
    case("held at «37 ${}^{\\circ}$ C» and «25$^{\\circ}$C»", "= 37 degree_celsius", "= 25 degree_celsius"),
    case("a load of «50 $\\Omega$»", "= 50 ohm"),
    case("It cost «500 $» in all.", "= 500 USD"),
    case("cells were spun down at «600 g» for «3 min»", "= 600 standard_gravity", "= 3 minute"),
    case("centrifuged at «3,000–12,000g»", "= 3000..12000 standard_gravity"),
    case("A pellet of «5 g» was left.", "= 5 gram"),
    case("The loaf weighs «600 g».", "= 600 gram"),
    case("It was «12.4» at «4 weeks» and «8.1» at «8 weeks».", "= 12.4", "= 4 week", "= 8.1", "= 8 week"),
    # Moles a litre beside what is dissolved; shares to which their noun is glued.
    case("a molarity of «0.01M to 0.6M»", "= 0.01..0.6 molar"),
    case("washed with «1M» HCl and «0.5M» NaCl", "= 1 molar", "= 0.5 molar"),
    case("an app with «5M» users", "= 5000000"),
    case("a ratio of «0.8» («95%»CI «0.6–1.0»)", "= 0.8", "= 95 %", "= 0.6..1.0"),
    case("air with «5%»CO2", "= 5 %"),
    # Indian English leaves the article out.
    case("a wait of «two and half years»", "= 2.5 year"),
    case("a grant of «two and half million rupees»", "= 2500000 INR"),
    case("the rest of «three and a twentieth»", "= 3.05"),
    # From and to are two facts where something grew, whatever stands between.
    case(
        "The area grew «threefold», from «45» to «138 m2 g−1».",
        "= 3",
        "= 45 square_metre_per_gram",
        "= 138 square_metre_per_gram",
    ),
    # Limits of one.
    case("At least «one» miner died.", ">= 1"),
    case("more than «one million» fans", "> 1000000"),
]

NOTHING = [
    "goat serum (Halvor 111 175 144)",
    "they won 10-6",
    "J Biol 10(3): 12-14",
    "see item 10(b)",
    "They won 3:1 at home.",
    "The screen's aspect ratio is 21:9.",
    "a ratio of 1:2:4",
    "The match ended 2:1 after a series of errors.",
    "The under-21 side beat them.",
    "the over-35s",
    "as told in EP 0 123 456 A1",
    "IEEE 802.11 is a family of rules.",
    "The springs 22 each exert a force.",
    "Each cavity 30 holds the rest.",
    "The second gear 28, which meshes with the third gear 30, drives the shaft 32",
    "The interface 108 conforms to the rules.",
    "At least one of the lids is open.",
    "The case has one or more ribs.",
    "In an embodiment, at least one lid is open.",
]
