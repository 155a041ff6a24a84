"""Quotations whose speaker opens the next sentence, shares of those who say something, and lists without verbs."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A whole quotation opens the paragraph, and the next sentence says whose it is.
    case(
        "“Last year we sold «40» boats, and now «60».” Ines Prado said that her yard was full.",
        "= 40",
        "= 60",
        attribution="Ines Prado",
    ),
    case(
        '"The herd fell by «9%» in May." Omar Haddad told reporters that feed was dear.',
        "= 9 %",
        attribution="Omar Haddad",
    ),
    case("“We bake «300» loaves a night.” Ella Wynn added that rye sells best.", "= 300", attribution="Ella Wynn"),
    case(
        "Tom Ruiz said rents fell. “They fell «4%».” Ida Brandt said that this would last.",
        "= 4 %",
        attribution="Tom Ruiz",
    ),
    # Who a period stands before.
    case(
        "In 2021, Norfin raised «$1 billion» and said it would spend «$2 billion» on ships.",
        "= 1000000000 USD",
        "= 2000000000 USD",
        attribution=("", "Norfin"),
    ),
    case(
        "In May, Kale Research cut jobs but expects sales of «€9 million».",
        "= 9000000 EUR",
        attribution="Kale Research",
    ),
    # Those who say it are counted, whatever they say.
    case("«40%» of Norlunders likely to vote say they are certain.", "= 40 %", modality="actual"),
    case("«A quarter» of nurses believe they would leave.", "= 0.25", modality="actual"),
    case("«30%» of drivers think fares will rise.", "= 30 %", modality="actual"),
    case("Fares are likely to rise by «30%».", "= 30 %", modality="forecast"),
    case("Oil likely to hit «$90».", "= 90 USD", modality="forecast"),
    # Lists of names and shares.
    case(
        "Ortiz leads (Ortiz «41%» - Lund «19%» - Prado «11%»).",
        "= 41 %",
        "= 19 %",
        "= 11 %",
        about=("Ortiz", "Lund", "Prado"),
    ),
    case("The rest: Tarn «9%», Velm «6%», Orme «2%».", "= 9 %", "= 6 %", "= 2 %", about=("Tarn", "Velm", "Orme")),
    # At the head of the sentence; set apart; below a level.
    case(
        "At «81.3%», the load factor was «1.8 percentage points» below the level of May.",
        "= 81.3 %",
        "= 1.8 pp",
        about="load factor",
    ),
    case("At «€40», the fee is low.", "= 40 EUR", about="fee"),
    case(
        "Norair carried «190 million» guests last year, a «3.5-percent» increase from 2010.",
        "= 190000000",
        "= 3.5 %",
        about="guests",
        change=("", "up/by"),
    ),
    case("The yard built «40» boats, a «9%» drop from May.", "= 40", "= 9 %", about="boats", change=("", "down/by")),
    case("Its share remains solid at «41%».", "= 41 %", about="share"),
    case("Growth was above the «5.9%» full-year rise.", "= 5.9 %", change="up/by"),
    # "worth of"; what is built, and by what an average rose.
    case("It signed a lease to buy «$1.1 billion» worth of gas.", "= 1100000000 USD", about="gas"),
    case("Thieves took «€9,000» worth of lamps.", "= 9000 EUR", about="lamps"),
    case("The firm starts building a «$300 million» wind farm.", "= 300000000 USD", about="wind farm"),
    case(
        "The boom lifted farmers' incomes by an average of «5,000 yuan» a head.",
        "= 5000 CNY",
        about="farmers' incomes",
        change="up/by",
    ),
    case("Costs fell by an average of «4%».", "= 4 %", about="Costs", change="down/by"),
]
