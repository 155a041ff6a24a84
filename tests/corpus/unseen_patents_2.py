"""More sentences of patents: their values written down before they were read."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case(
        "In Example 3, «25 g» of the powder was mixed with «100 ml» of water at «60° C». for «1 hour».",
        "= 25 gram",
        "= 100 millilitre",
        "= 60 degree_celsius",
        "= 1 hour",
    ),
    case(
        "The weight ratio of the oil to the wax is preferably from «1:9 to 9:1», and more preferably about «1:1».",
        "= 0.111111111111111..9",
        "~ 1",
    ),
    case("The lens 12 has a focal length of «35 mm» and an f-number of «2.8».", "= 35 millimetre", "= 2.8"),
    case("The foam has a density of from about «20 to about 60 kg/m3».", "~ 20..60 kilogram_per_cubic_metre"),
    case(
        "The stream is cooled to a temperature in the range of about «-30° F. to about -50° F».",
        "~ -50..-30 degree_fahrenheit",
    ),
    case("A molecular sieve having pores of «3 to 5 angstroms» is used.", "= 3..5 angstrom"),
    case(
        "The substrate is rotated at «500 to 3000 rpm» for «20 to 60 seconds».",
        "= 500..3000 revolution_per_minute",
        "= 20..60 second",
    ),
    case("The glass contains «60-75 mol%» SiO2 and «0-10 mol%» Al2O3.", "= 60..75 %", "= 0..10 %"),
    case("Suitable polymers have a melt index of «0.5 to 30 g/10 min».", "= 0.5..30 gram_per_10_minute"),
    case(
        "The gel is dried at «110° C». overnight and calcined at «550° C». for «four hours» in air.",
        "= 110 degree_celsius",
        "= 550 degree_celsius",
        "= 4 hour",
    ),
    case("A quantity of «0.5» equivalents of base is added.", "= 0.5"),
    case("The beam has a diameter of «1.2 mm» (1/e2) and a power of up to «50 W».", "= 1.2 millimetre", "<= 50 watt"),
    case("The capacitor 40 has a value of «0.1 microfarads».", "= 0.1 microfarad"),
    case(
        "The oscillator 16 operates at «13.56 MHz» and couples «300 watts» into the chamber 18.",
        "= 13.56 megahertz",
        "= 300 watt",
    ),
    case("The cutting edge makes an angle of between «30 and 45 degrees» with the axis.", "= 30..45 degree"),
    case("Each of the «eight» nozzles has an orifice of «0.010 inches».", "= 8", "= 0.010 inch"),
    case(
        "A tensile strength of at least «40,000 psi» and an elongation of «12%» were found.",
        ">= 40000 pound_per_square_inch",
        "= 12 %",
    ),
    case(
        "The compound of formula (I) is administered at «0.01 to 100 mg per kg» of body weight per day.",
        "= 0.01..100 milligram_per_kilogram",
    ),
    case(
        "The product, «7.6 g» («91%» yield), melted at «88-90° C».", "= 7.6 gram", "= 91 %", "= 88..90 degree_celsius"
    ),
    case("The conveyor is «6 feet» wide and moves at «40 feet per minute».", "= 6 foot", "= 40 foot_per_minute"),
    case("1H NMR was recorded and the solvent was removed under reduced pressure («20 mbar»).", "= 20 millibar"),
    case(
        "The toner particles have a volume average diameter of «5 to 8 microns» and a circularity of «0.96» or more.",
        "= 5..8 micron",
        ">= 0.96",
    ),
    case("The fiber has a denier of «1.5» and a length of «38 mm».", "= 1.5", "= 38 millimetre"),
    case("The well was drilled to «9,500 feet» and cased with «7-inch» pipe.", "= 9500 foot", "= 7 inch"),
    case("The amount of catalyst is generally within the range of «0.1 to 10 mole percent».", "= 0.1..10 %"),
    case("The film is stretched «3 to 5 times».", "= 3..5"),
    case(
        "When the temperature exceeds «85 °C», the fan 30 is switched on by the controller 32.", "> 85 degree_celsius"
    ),
    case("An alloy comprising at least «50 atomic percent» nickel.", ">= 50 %"),
    case("The sequence has at least «90%» identity to SEQ ID NO: 2.", ">= 90 %"),
    case("The plate is «10 cm» × «10 cm» × «2 mm».", "= 10 centimetre", "= 10 centimetre", "= 2 millimetre"),
    case("A bias of «-100 V» is applied to the target 22 during the first «30 s».", "= -100 volt", "= 30 second"),
    case("The refrigerant has a boiling point of «-26.3° C». at «1 atm».", "= -26.3 degree_celsius", "= 1 atmosphere"),
    case("The hydrogel absorbs at least «20 times» its own weight in water.", ">= 20"),
    case("The clearance between the piston 6 and the bore 8 is «0.05 ± 0.01 mm».", "= 0.04..0.06 millimetre"),
    case(
        "The pulses are repeated every «10 milliseconds» and each lasts «50 to 100 microseconds».",
        "= 10 millisecond",
        "= 50..100 microsecond",
    ),
    case("The heat exchanger transfers some «25 kW per square meter».", "~ 25 kilowatt_per_square_metre"),
    case("A coating weight of «1.5 mg/cm2» on each side is typical.", "= 1.5 milligram_per_square_centimetre"),
    case("The adhesive cures in «24 hours» at «23 °C» and «50%» RH.", "= 24 hour", "= 23 degree_celsius", "= 50 %"),
    case(
        "Sintering at «1,450° C. to 1,600° C». gave «98%» of theoretical density.",
        "= 1450..1600 degree_celsius",
        "= 98 %",
    ),
    case("Not more than «0.03%» of phosphorus is permitted.", "<= 0.03 %"),
]

NOTHING = [
    "The bearing 4 carries the shaft 2 of the motor 1.",
    "Referring now to FIGS. 1 and 2, a valve body 10 includes an inlet 12 and an outlet 14.",
    "As recited in claim 12, the member is rigid.",
    "In a first step S1, data are read; in step S2 they are stored.",
    "Application No. 60/123,456, filed on the same day, is incorporated.",
    "The C12-C18 fatty acids and the 2-ethylhexyl ester",
    "(a) heating; (b) cooling; and (c) drying",
    "A left arm 21 and a right arm 23 project from the hub 25.",
    "lines 3-3 and 4-4 of FIG. 1",
    "Compound 7a was prepared as in Example 5.",
    "the upper end portion 15a of the handle 15",
    "RFC 2616, IEEE 1394 and ITU-T H.264 are supported.",
]
