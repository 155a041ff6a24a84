"""Values that belong together: one amount in two units, and the members of a list paired by "respectively"."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A value repeated in brackets in another unit.
    case("The trail is «21 kilometres» («13 miles») long.", "= 21 kilometre", "= 13 mile", group="a"),
    case("The trail is «21 kilometres» [«13 miles»] long.", "= 21 kilometre", "= 13 mile", group="a"),
    case("It melts at «660 °C» («1,220 °F»).", "= 660 degree_celsius", "= 1220 degree_fahrenheit", group="a"),
    case("The barrel holds «159 litres» («42 gallons»).", "= 159 litre", "= 42 gallon", group="a"),
    # Money in another currency.
    case("The farm was sold for «CHF 3 million» («€3.1 million»).", "= 3000000 CHF", "= 3100000 EUR", group="a"),
    case("Aid of «£40 million» (about «$52 million») was promised.", "= 40000000 GBP", "~ 52000000 USD", group="a"),
    case("A seat costs «¥9,000» (or «$61») in spring.", "= 9000 JPY", "= 61 USD", group="a"),
    # After a slash.
    case("The engine gives «150 kW»/«201 hp».", "= 150 kilowatt", "= 201 horsepower", group="a"),
    # Two such values in one sentence are two groups.
    case(
        "The hull is «30 metres» («98 feet») long and «7 metres» («23 feet») wide.",
        "= 30 metre",
        "= 98 foot",
        "= 7 metre",
        "= 23 foot",
        group=("a", "a", "b", "b"),
    ),
    case(
        "Fares rose from «€2» («$2.20») to «€3» («$3.30»).",
        "= 2 EUR",
        "= 2.2 USD",
        "= 3 EUR",
        "= 3.3 USD",
        group=("a", "a", "b", "b"),
    ),
    # Only the repeated value belongs in.
    case(
        "The reel of «12» films weighs «40 kg» («88 lb»).", "= 12", "= 40 kilogram", "= 88 pound", group=("", "a", "a")
    ),
    # Lists paired by "respectively".
    case(
        "Output of oats, rye and spelt fell by «1%», «2%» and «6%», respectively.", "= 1 %", "= 2 %", "= 6 %", group="a"
    ),
    case("Oslo and Bergen registered «910» and «340» births, respectively.", "= 910", "= 340", group="a"),
    case(
        "The red and blue lines respectively carry «40,000» and «22,000» riders.",
        "= 40000",
        "= 22000",
        group="a",
    ),
    case("Rents in the north and south rose «3%» and «5%» respectively.", "= 3 %", "= 5 %", group="a"),
    # No group: a bracket that says something else, a bracket in the same unit, plain lists, plain chains.
    case(
        "The strait is «5 km» wide and «40 metres» deep.",
        "= 5 kilometre",
        "= 40 metre",
        group="",
    ),
    case("The choir has «60» singers («41» women).", "= 60", "= 41", group=""),
    case("Exports rose «4%» («6%» in May).", "= 4 %", "= 6 %", group=""),
    case("Prices rose by «2%», «3%» and «5%».", "= 2 %", "= 3 %", "= 5 %", group=""),
    case("Profit fell «6%» to «$5 million».", "= 6 %", "= 5000000 USD", group=""),
    case("The lot weighs «3 tonnes» and costs «€900».", "= 3 tonne", "= 900 EUR", group=""),
    case("Each of the towns paid its respective share of «€2 million».", "= 2000000 EUR", group=""),
    case("The bank lent «$30 million» («$20 million» a year earlier).", "= 30000000 USD", "= 20000000 USD", group=""),
    # A third unit behind a semicolon in the same bracket.
    case("The gap measures «2 metres» («6.6 feet»; «2.2 yards»).", "= 2 metre", "= 6.6 foot", "= 2.2 yard", group="a"),
    # A repeated value and a list in one sentence.
    case(
        "The «12 km» («7.5 miles») road serves «40» farms and «3» inns.",
        "= 12 kilometre",
        "= 7.5 mile",
        "= 40",
        "= 3",
        group=("a", "a", "", ""),
    ),
]
