"""Sentences of patents: their values written down before they were read."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("The composition comprises between about «5 and about 20 wt%» of a binder.", "~ 5..20 %"),
    case(
        "The coating has a thickness of «50-200 nm», more preferably «80-120 nm».",
        "= 50..200 nanometre",
        "= 80..120 nanometre",
    ),
    case(
        "The furnace is heated to a temperature of «100 to 500 °C» at a rate of «5 °C/min».",
        "= 100..500 degree_celsius",
        "= 5 degree_celsius_per_minute",
    ),
    case(
        "A solution of the amine («1.2 g», «8.3 mmol») in THF («15 mL») was added dropwise over «30 minutes».",
        "= 1.2 gram",
        "= 8.3 millimole",
        "= 15 millilitre",
        "= 30 minute",
    ),
    case(
        "The mixture was stirred at room temperature for «2 h», then cooled to «0 °C».",
        "= 2 hour",
        "= 0 degree_celsius",
    ),
    case("The steel sheet contains, by mass, «0.05 to 0.15%» C and «1.0%» or less Si.", "= 0.05..0.15 %", "<= 1.0 %"),
    case(
        "In certain embodiments the particle size is at least «10 microns and no more than 50 microns».",
        "= 10..50 micron",
    ),
    case("The pressure in the vessel may be from «1 to 10 bar», for example «5 bar».", "= 1..10 bar", "= 5 bar"),
    case("The extrudate was cut into pellets about «3 mm» long.", "~ 3 millimetre"),
    case("The molar ratio of A to B is from «1:1 to 1:4».", "= 0.25..1"),
    case(
        "The resulting polymer had a weight average molecular weight of «125,000 g/mol» and a polydispersity of «1.8».",
        "= 125000 gram_per_mole",
        "= 1.8",
    ),
    case("The blade rotates at a speed of up to «4,000 revolutions per minute».", "<= 4000 revolution_per_minute"),
    case(
        "The wire has a diameter of approximately «0.3 mm» and a length of «1.5 m».", "~ 0.3 millimetre", "= 1.5 metre"
    ),
    case("Yield: «82%». Melting point: «143-145 °C».", "= 82 %", "= 143..145 degree_celsius"),
    case("The dose may be administered twice daily in an amount of «50 mg to 500 mg».", "= 50..500 milligram"),
    case(
        "The film exhibits a transmittance of not less than «85%» at a wavelength of «550 nm».",
        ">= 85 %",
        "= 550 nanometre",
    ),
    case(
        "The voltage source supplies «12 V» to the motor, which draws a current of «2.5 A».",
        "= 12 volt",
        "= 2.5 ampere",
    ),
    case(
        "The angle between the plates is preferably less than «15°», and most preferably «5° to 10°».",
        "< 15 degree",
        "= 5..10 degree",
    ),
    case("The layer is etched for about «60 seconds» in a plasma at «20 mTorr».", "~ 60 second", "= 20 millitorr"),
    case(
        "The sheet had a basis weight of «80 g/m2» and a moisture content of «4.5%» by weight.",
        "= 80 gram_per_square_metre",
        "= 4.5 %",
    ),
    case("Water absorption is within a range of «0.1% to 0.8%».", "= 0.1..0.8 %"),
    case(
        "The catalyst is used in an amount of «0.01 to 5» parts by weight per «100» parts by weight of the resin.",
        "= 0.01..5",
        "= 100",
    ),
    case("Pore volumes of «0.3 cc/g» or more are preferred.", ">= 0.3 cubic_centimetre_per_gram"),
    case(
        "The tyre was inflated to «32 psi» and the load was «1,200 lbs».", "= 32 pound_per_square_inch", "= 1200 pound"
    ),
    case("The signal is sampled at «44.1 kHz» with a resolution of «16 bits».", "= 44.1 kilohertz", "= 16 bit"),
    case("The reactor volume is greater than «2,000 liters».", "> 2000 litre"),
    case("After «10» washing cycles the fabric retained «95 percent» of its strength.", "= 10", "= 95 %"),
    case("The gap may range anywhere from «0.5 inches to 2 inches».", "= 0.5..2 inch"),
    case(
        "The ink has a surface tension of «25 to 40 dynes/cm» and a viscosity of «3 to 20 cP».",
        "= 25..40 dyne_per_centimetre",
        "= 3..20 centipoise",
    ),
    case(
        "The battery was charged at a constant current of «0.5 mA/cm2» to «4.2 V».",
        "= 0.5 milliampere_per_square_centimetre",
        "= 4.2 volt",
    ),
    case("The slurry has a solids content of from about «30 percent to about 45 percent».", "~ 30..45 %"),
    case("The flow rate through the tube 14 was maintained at «250 ml/min».", "= 250 millilitre_per_minute"),
    case("The springs 22 each exert a force of «15 N» on the plate 24.", "= 15 newton"),
    case("The filter medium has «two» layers, each of which is «1 mm» thick.", "= 2", "= 1 millimetre"),
    case("As compared with the prior art, noise was reduced by «6 dB».", "= 6 decibel"),
    case(
        "The residence time is generally «5 to 60 minutes», preferably «10 to 30 minutes», more preferably about «20 minutes».",
        "= 5..60 minute",
        "= 10..30 minute",
        "~ 20 minute",
    ),
    case("The refractive index of the core is «1.47», while that of the cladding is «1.45».", "= 1.47", "= 1.45"),
    case("The extract was dried and evaporated to give «3.4 g» («76%») of a yellow oil.", "= 3.4 gram", "= 76 %"),
    case("The fluid is at a pressure of approximately «3000 psig».", "~ 3000 pound_per_square_inch"),
    case(
        "The memory array stores «64 megabits» of data and is clocked at «100 MHz».", "= 64 megabit", "= 100 megahertz"
    ),
    case(
        "The alloy consists of «18 to 20%» chromium, «8 to 12%» nickel, with the balance being iron.",
        "= 18..20 %",
        "= 8..12 %",
    ),
    case("Preferably, n is an integer from «1 to 6».", "= 1..6"),
    case("The cable can bear loads in excess of «5 tons».", "> 5 ton"),
    case(
        "The tablets were found to have a hardness of «8 kp» and disintegrated in under «5 minutes».",
        "= 8 kilogram_force",
        "< 5 minute",
    ),
    case("The housing 12 is formed of a plastic having a density of «1.05 g/cm3».", "= 1.05 gram_per_cubic_centimetre"),
    case("Aspect ratios of «2:1 to 10:1» were achieved.", "= 2..10"),
    case("The peptide is from «8 to 30» amino acids in length.", "= 8..30"),
    case(
        "The heat treatment is carried out at «850° C. to 950° C». for «1 to 3 hours».",
        "= 850..950 degree_celsius",
        "= 1..3 hour",
    ),
    case("A pulse width of between «5 ns and 20 ns» is suitable.", "= 5..20 nanosecond"),
    case(
        "The adhesive has a peel strength of «12 N»/«25 mm» and a shear strength of «1.1 MPa».",
        "= 12 newton",
        "= 25 millimetre",
        "= 1.1 megapascal",
    ),
    case("The first electrode 110 is spaced «0.2 mm» from the second electrode 120.", "= 0.2 millimetre"),
    case("The pH of the suspension was adjusted to «9.5» with «2» sodium hydroxide.", "= 9.5", "= 2"),
    case("An output of «500 mW» was obtained with a slope efficiency of «38%».", "= 500 milliwatt", "= 38 %"),
    case(
        "The process removes over «99.9%» of the sulfur, leaving less than «10 ppm».",
        "> 99.9 %",
        "< 10 part_per_million",
    ),
    case("The belt travels at «0.5 to 2 meters per second» beneath the head.", "= 0.5..2 metre_per_second"),
    case(
        "The device weighs only «350 grams» and measures «12 cm» by «8 cm» by «3 cm».",
        "= 350 gram",
        "= 12 centimetre",
        "= 8 centimetre",
        "= 3 centimetre",
    ),
    case("The cured film had a glass transition temperature of «−35 °C».", "= -35 degree_celsius"),
    case("The average residence time did not exceed «45 seconds».", "<= 45 second"),
    case("Each cavity 30 holds «0.25 to 0.75 ounces» of the mixture.", "= 0.25..0.75 ounce"),
    case("The concentration is about «1%», «2%», «5%» or «10%» by volume.", "~ 1 %", "= 2 %", "= 5 %", "= 10 %"),
    case("The fins are «0.006 inch» thick and there are «14» fins per inch.", "= 0.006 inch", "= 14"),
    case("The laminate withstood «100,000» bending cycles at «-20° C».", "= 100000", "= -20 degree_celsius"),
    case("The network comprises «three» hidden layers of «256» nodes each.", "= 3", "= 256"),
    case(
        "A bandwidth of «20 MHz» supports data rates of up to «150 Mbps».",
        "= 20 megahertz",
        "<= 150 megabit_per_second",
    ),
]

NOTHING = [
    "The housing 12 has one or more ribs.",
    "A first member 20 is joined to a second member 22.",
    "In some embodiments, at least one of the sensors is an optical sensor.",
    "The rod 44 slides in the bore 46 of the sleeve 48 when the lever 50 is pulled.",
    "The method of claim 1, further comprising the step of claim 4.",
    "FIG. 5 is a sectional view taken along line 5-5 of FIG. 4.",
    "At step 302 the packet is received by the node 16, and at step 304 it is sent on.",
    "The substituents R1 and R2 are each hydrogen or a C1-4 alkyl.",
    "As disclosed in WO 98/12345 and EP 0 123 456 A1, the layer is known.",
    "See also Japanese Laid-Open Patent No. 2004-123456.",
    "The arms 31a and 31b of the yoke 31 embrace the wheel 33.",
    "The screw 9 is received in the hole 11 of the bracket 7.",
    "The polymer was Nylon 66, as sold under the name Zytel 101.",
    "Compound (I) is converted to compound (II) in Scheme 2.",
    "The interface 108 conforms to IEEE 802.11 or USB 3.0.",
    "One end of the cable is attached to the other end of the lever.",
    "The cap 5 closes the bottle 3, wherein the seal 6 lies between them.",
    "the second gear 28, which meshes with the third gear 30, drives the shaft 32",
]
