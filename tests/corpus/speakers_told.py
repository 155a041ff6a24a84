"""Speakers named behind a quotation, by a study, in a headline, or by a forecast that they set anew; and none."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A quotation over several sentences whose speaker is named behind its end.
    case(
        '"The first half was good. Orders rose «40%». We are pleased," Ella Wynn said.',
        "= 40 %",
        attribution="Ella Wynn",
    ),
    case(
        "“We sold «9,000» tickets in May. The choir is delighted,” said Tom Ruiz, head of the festival.",
        "= 9000",
        attribution="Tom Ruiz",
    ),
    case(
        "“Our nurses worked «12%» longer hours. This cannot go on,” commented union secretary Ida Brandt.",
        "= 12 %",
        attribution="Ida Brandt",
    ),
    case(
        "“We lost «300 hectares» of oak. The rest was saved by «40» crews. We were lucky,” said fire chief Omar Haddad.",
        "= 300 hectare",
        "= 40",
        attribution=("Omar Haddad", "Omar Haddad"),
    ),
    case(
        "“The tunnel leaked «90 litres» a minute. Nobody noticed,” the engineer told the inquiry.",
        "= 90 litre",
        attribution="engineer",
    ),
    case(
        "“Our ferries carried «4 million» people. That is a record,” according to the annual report. The line has «14» boats.",
        "= 4000000",
        "= 14",
        attribution=("", ""),
    ),
    # A possessive before a participle or noun says what has the value, not who speaks.
    case("The barge’s estimated cargo space is «90 tonnes».", "= 90 tonne", attribution=""),
    case("The Kestrel 600's estimated range is «250 miles».", "= 250 mile", attribution=""),
    case("The dam's projected output of «40 MW» was never reached.", "= 40 megawatt", attribution=""),
    case("The choir's expected income is «€12,000».", "= 12000 EUR", attribution=""),
    case("Tarn's reported losses came to «€3 million».", "= 3000000 EUR", attribution=""),
    # The date between a participle and its agent; a bracket inside a name or behind it.
    case(
        "The jab protects «70%» of those who receive it, a study published Tuesday by the Tarn Clinic found.",
        "= 70 %",
        attribution="Tarn Clinic",
    ),
    case(
        "Rents rose «6%», a survey released on Monday by the tenants' league found.",
        "= 6 %",
        attribution="tenants' league",
    ),
    case(
        "A new Retail Union (RU) survey shows that «33%» of shoppers plan to spend less.",
        "= 33 %",
        attribution="Retail Union (RU) survey",
    ),
    case(
        "The International Rail Forum (IRF), which advises governments, said traffic fell «3%».",
        "= 3 %",
        attribution="International Rail Forum",
    ),
    case(
        "The Mountain Rescue Service (MRS), which is run by volunteers, said «12» climbers were hurt.",
        "= 12",
        attribution="Mountain Rescue Service",
    ),
    # A forecast that somebody sets anew is theirs.
    case(
        "Norbank cut its growth forecast to «4%» from «5%».",
        "= 4 %",
        "= 5 %",
        attribution=("Norbank", "Norbank"),
        modality=("forecast", "forecast"),
    ),
    case(
        "The grain council raised its harvest estimate to «31 million tonnes».",
        "= 31000000 tonne",
        attribution="grain council",
    ),
    case(
        "The Tarn Institute left its inflation projection at «2.4%».",
        "= 2.4 %",
        attribution="Tarn Institute",
        modality="forecast",
    ),
    case(
        "Kale Research lowered its forecast for phone shipments to «1.2 billion».",
        "= 1200000000",
        attribution="Kale Research",
        modality="forecast",
    ),
    case(
        "The agency trimmed its outlook for oil demand to «90 million barrels».",
        "= 90000000 barrel",
        attribution="agency",
        modality="forecast",
    ),
    # The source of a headline at its end.
    case("Global tea output to rise «3%» in 2024: FAO", "= 3 %", attribution="FAO"),
    case("Shale output set to fall «3%» in October -EIA", "= 3 %", attribution="EIA"),
    case("Drought could cost farmers «€4 billion»: study", "= 4000000000 EUR", attribution="study"),
    case("Bus fares up «9%» in a year: Velm Consumer Council", "= 9 %", attribution="Velm Consumer Council"),
    case("Fuel tax to bring in «$2 billion»: minister", "= 2000000000 USD", attribution="minister"),
    case("Tea prices up «3%» – Asia", "= 3 %", attribution=""),
    case("Speed of the belt: «40 km/h»", "= 40 kilometre_per_hour", attribution=""),
    # Who made a study, where it was printed, and whose report forecasts.
    case(
        "The study, led by Ana Silva of Tarn University, found that «40%» of bees died.",
        "= 40 %",
        attribution="Ana Silva",
    ),
    case(
        "The review, carried out by Norwick Labs, concluded that «12» wells were unsafe.",
        "= 12",
        attribution="Norwick Labs",
    ),
    case("A study in the journal Bee World found «40%» of hives empty.", "= 40 %", attribution="Bee World"),
    case(
        "A Kinsley report forecast that robots could create a value worth «4.5 trillion dollars» by 2025.",
        "= 4500000000000 USD",
        attribution="Kinsley report",
    ),
    case(
        "The projections are valid, says league spokesman Scott Krug, because «30%» of shoppers spend more.",
        "= 30 %",
        attribution="Scott Krug",
    ),
    case("Kale announced a profit of «$40 million».", "= 40000000 USD", attribution="Kale"),
    case("Velm Rail announced revenues of «€90 million» for the year.", "= 90000000 EUR", attribution="Velm Rail"),
    case("Kale announced a dam of «40 MW».", "= 40 megawatt", attribution=""),
    case(
        "Exports grew «4%», according to information gathered by Gale Intelligence.",
        "= 4 %",
        attribution="Gale Intelligence",
    ),
    # A quotation belongs to who opened it, not to a forecast that is spoken of inside.
    case(
        "Ida Beck, adviser to the league, said: “The fall was smaller than the consensus forecast and left stocks down. Still, «12%» of the wheat is gone.”",
        "= 12 %",
        attribution="Ida Beck",
    ),
    case("Ida Beck said: “Analysts had expected worse. We lost «12%».”", "= 12 %", attribution="Ida Beck"),
    case("Growth was slower than the consensus forecast and left debt at «40%» of output.", "= 40 %", attribution=""),
]
