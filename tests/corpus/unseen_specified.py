"""Terms of equations, releases of software, and who says it behind where they sit, what they wrote or where they say it."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # Only the result of an equation is a value.
    case("The pump has a rating of 8 * 1.42 / 1.05 = «10.8 oz» of oil.", "= 10.8 ounce"),
    case("You need [1200*786] = «943200 pounds» of force.", "= 943200 pound", about="force"),
    case("The tank takes 4 × 25 = «100 litres».", "= 100 litre"),
    case("The fee is «5%» or «€8».", "= 5 %", "= 8 EUR"),
    # Software.
    case(
        "* #16 Increased default timeout limit to «30 seconds».",
        "= 30 second",
        about="default timeout limit",
        change="up/to",
    ),
    case("* #9 Reduced cache size by «40%».", "= 40 %", about="cache size", change="down/by"),
    case("The fix aims to undo a change, which set a limit of «5 seconds» for all.", "= 5 second", modality="actual"),
    case("Errors from a patch that set a cap of «40» users are gone.", "= 40", modality="actual"),
    # Who says it.
    case(
        'Ida Brandt, a chemist who wrote the study, said: "I counted «1,400» eels a month."',
        "= 1400",
        attribution="Ida Brandt",
    ),
    case("Omar Haddad, a nurse who led the ward, said: “We lost «9» beds.”", "= 9", attribution="Omar Haddad"),
    case(
        "Sales surged «30%», according to the U.S.-based Kale Materials International.",
        "= 30 %",
        attribution="Kale Materials International",
    ),
    case("Norfin in its annual review released in May said fees were «16%» higher.", "= 16 %", attribution="Norfin"),
    case("Tarn Bank in its outlook says rents will fall «2%».", "= 2 %", attribution="Tarn Bank"),
    # What an indicator is up to in a headline; the second of two ranges that moved; a target that is met.
    case("Norlund annual inflation up to «2.1%»", "= 2.1 %", change="up/to"),
    case("Jobless rate up to «6%» in May", "= 6 %", change="up/to"),
    case("The fee is up to «4%».", "<= 4 %", change=""),
    case(
        "Visits rose from «147» to «305» and from «392» to «577» in the east.",
        "= 147",
        "= 305",
        "= 392",
        "= 577",
        change=("up/from", "up/to", "up/from", "up/to"),
    ),
    case("The clinic is only meeting that target for «87.8%» of patients.", "= 87.8 %", modality="actual"),
    case("The clinic has a target of «92%».", "= 92 %", modality="target"),
    # What one had said earlier, aside, and of one clause alone.
    case(
        "The daily Orrin Post had earlier reported that Velm was losing «four million euros».",
        "= 4000000 EUR",
        attribution="Orrin Post",
    ),
    case("Kale has earlier said that «40» ships would sail.", "= 40", attribution="Kale"),
    case("Norfin has «eight» lorries in its fleet, and according to the firm it is growing.", "= 8", attribution=""),
    case("Costa — who spent nearly «nine years» at Orme — says the fund came late.", "~ 9 year", attribution=""),
    case(
        "Sales rose «4%», according to the Annual Conference of Norland's Mills.",
        "= 4 %",
        attribution="Annual Conference",
    ),
    # Planning is no plan.
    case(
        "The list has «3» cities under separate state planning, including «2» in the east.",
        "= 3",
        "= 2",
        modality="actual",
    ),
    case("The town is planning «40» homes.", "= 40", modality="target"),
    # "advanced" before a noun; a measure's acronym; a short trillion.
    case(
        "The list names «45» national advanced manufacturing clusters.",
        "= 45",
        about="national advanced manufacturing clusters",
    ),
    case("The «25» advanced materials plants in Velm closed.", "= 25", about="advanced materials plants"),
    case("Shares advanced «3%» in May.", "= 3 %", about="Shares", change="up/by"),
    case(
        "We grew from «$4M» ARR to «$8M» ARR.",
        "= 4000000 USD",
        "= 8000000 USD",
        about="ARR",
        change=("up/from", "up/to"),
    ),
    case("Output came to «€6.2 trln».", "= 6200000000000 EUR", about="Output"),
]
