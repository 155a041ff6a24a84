"""Numbers in words, and in digits mixed with words: fractions, chains of scales, powers, noughts."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # So many of so many, told by an ordinal.
    case("«Every fifth» household in Ostria heats with wood.", "= 0.2"),
    case("Almost «every third» company in the valley complains.", "~ 0.333333333333333"),
    case("«Every tenth» young adult in Velin is out of work.", "= 0.1"),
    case("In Oslo «every fourth» flat stands empty.", "= 0.25"),
    case("«Every seventh» new car came from the Kestovia works.", "= 0.142857142857143"),
    # A fraction between dashes.
    case("Of the «58,000» jobless – more than «a third» – few had a car.", "= 58000", "> 0.333333333333333"),
    case("The crop – only «a fifth» — was sold.", "= 0.2"),
    case("Its debt, «€40 million» – «a quarter» – is due in May.", "= 40000000 EUR", "= 0.25"),
    case("Many seats – nearly «a tenth» – stayed empty.", "~ 0.1"),
    case("The rest – about «a sixth» – goes to Turku.", "~ 0.166666666666667"),
    # A whole and its part.
    case("the beam spans «twenty and three fifths metres» of bog", "= 20.6 metre", kind="measure"),
    case("they waited «two and three quarters days»", "= 2.75 day"),
    case("a rod of «four and five eighths inches»", "= 4.625 inch"),
    case("«two million and three fifths» were spent", "= 2600000"),
    case("the loan of «3 million and a half euros»", "= 3500000 EUR"),
    case("some «one billion and a half million» tokens", "~ 1000500000"),
    case("«three hundred and one» votes", "= 301"),
    case("he sold «a  dozen» and kept «half a  dozen»", "= 12", "= 6"),
    case("«two and fifty-four hundredths»", "= 2.54"),
    case("«4 hundred and fifty» sheep", "= 450"),
    case("«2 hundred» and a dog", "= 200"),
    case("«twenty-one trillion and three hundred» grains", "= 21000000000300"),
    # One of a greater unit and what is smaller.
    case("it took «an hour and 45 minutes»", "= 1.75 hour", kind="duration"),
    case("a sentence of «a year and three months»", "= 1.25 year", kind="duration"),
    case("a call of «a minute and 30 seconds»", "= 1.5 minute", kind="duration"),
    case("a gap of «a foot and 3 inches»", "= 1.25 foot", kind="measure"),
    case("paid «$20» an hour and «45 minutes» of rest", "= 20 USD", "= 45 minute"),
    # Parts by the number of parts.
    case("«one twenty-fifth» of the crew", "= 0.04", kind="ratio"),
    case("«twenty-three fifths» of the crop", "= 4.6", kind="ratio"),
    case("the slice is «five - eighths» of it", "= 0.625", kind="ratio"),
    case("«a millionth» of the mass", "= 0.000001", kind="ratio"),
    case("«two thousandths» of the dose", "= 0.002", kind="ratio"),
    case("a gap of «a hundred trillionths»", "= 0.0000000001"),
    case("a chance of «one over three»", "= 0.333333333333333", kind="ratio"),
    case("the slope is «minus one over 20»", "= -0.05", kind="ratio"),
    case("its odds are «1 over one hundred and twenty»", "= 0.00833333333333333", kind="ratio"),
    # One of many.
    case("«1 in 2,500» births", "= 0.0004", kind="ratio"),
    case("«one in a million» parts fails", "= 0.000001", kind="ratio"),
    case("«two out of five hundred» sets burned", "= 0.004", kind="ratio"),
    case("«one in twenty-five» trains was late", "= 0.04", kind="ratio"),
    case("«one in every two hundred» bolts", "= 0.005", kind="ratio"),
    # Chains of scales.
    case("a grant of «Rs 3 crore 50 lakh»", "= 35000000 INR", kind="money"),
    case("the dam cost «2 crore 40 lakh rupees»", "= 24000000 INR", kind="money"),
    case("villages of «4 thousand 3 hundred» people", "= 4300"),
    case("we counted «3 hundred and 21» geese", "= 321"),
    case("output of «5 million 300 thousand tonnes»", "= 5300000 tonne", kind="measure"),
    case("«two  thousand  and  two hundred» men", "= 2200"),
    case("«one million and two hundred thousand» homes", "= 1200000"),
    case("losses of «hundred thousand dollars»", "= 100000 USD", kind="money"),
    # Points and noughts.
    case("a yield of «two hundred point seventy-one»", "= 200.71"),
    case("growth of «nought point nought three percent»", "= 0.03 %", kind="percent"),
    case("a lead of «nought point eleven seconds»", "= 0.11 second"),
    case("«zero point zero eight grams»", "= 0.08 gram", kind="measure"),
    case("«Zero» is the least of them", "= 0"),
    case("odds of «one in 302.6 million»", "= 0.00000000330469266358229", kind="ratio"),
    case("«one in 10 million» bolts", "= 0.0000001", kind="ratio"),
    # Parts of a point or a unit.
    case("a «quarter-point» cut in rates", "= 0.25 pp", kind="percentage_point"),
    case("a «half-point» rate rise", "= 0.5 pp", kind="percentage_point"),
    case("a «three-quarter-point» hike", "= 0.75 pp", kind="percentage_point"),
    case("lift rates by «a quarter of a point»", "= 0.25 pp", kind="percentage_point"),
    case("fell by «0.5 of a percentage point»", "= 0.5 pp", kind="percentage_point"),
    case("warmed by «0.3 of a degree»", "= 0.3 degree", kind="measure"),
    case("«.25 of a percent» of sales", "= 0.25 %", kind="percent"),
    # Powers.
    case("a register of «2^10» states", "= 1024"),
    case("a file of «8x2^10 bits»", "= 8192 bit", kind="measure"),
    case("a growth of «1.1^3»", "= 1.331"),
    case("a solution of «10^-6 M»", "= 0.000001 molar", kind="measure"),
    case("binding at «5 × 10⁻⁹ M»", "= 0.000000005 molar", kind="measure"),
    # Two numbers side by side stay two.
    case("«two» «forty-foot» containers", "= 2", "= 40 foot"),
    case("«three» «twenty-dollar» bills", "= 3", "= 20 USD"),
    case("«four» «thirty-minute» sessions", "= 4", "= 30 minute"),
    case("in «fifty - two» villages", "= 52"),
    case("«twenty-\nfive percent» of them", "= 25 %", kind="percent"),
]

NOTHING = [
    "The club meets every third Thursday and prints every fifth page in colour.",
    "Every fourth year is a leap year.",
    "a half-point lead in the chess final",
    "the quarter-point of the line",
    "per hundred thousand of the population",
    "every hundred thousand or so",
    "he took one over Christmas",
    "Nought remained of the farm.",
    "the naught and the nil were drawn on the slate",
    "a twenty-first birthday",
    "the twenty-fifth time",
    "the millionth visitor got a bunch of flowers",
    "the ten-thousandth car left the works",
    "Zero Hour came",
    "a zero-emission bus",
    "the zero line",
]
