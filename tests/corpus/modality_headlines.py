"""Headlines that foresee or plan, verbs and participles of wanting, forecasts that are moved."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # What a headline says that nobody plans is a forecast, what somebody is to do a target.
    case("Tea output to fall «3%» in 2024", "= 3 %", modality="forecast"),
    case("Global grain stocks to hit «300 million tonnes»", "= 300000000 tonne", modality="forecast"),
    case("Robot market to be worth «$12 billion» by 2025", "= 12000000000 USD", modality="forecast"),
    case("Cobot market to exceed «$2 billion» by 2026", "> 2000000000 USD", modality="forecast"),
    case("Sales of vans to «double» to «40,000» by 2030", "= 2", "= 40000", modality=("forecast", "forecast")),
    case("Wages to increase «4%» next year", "= 4 %", modality="forecast"),
    case("Tolls on the bridge to rise to «€4»", "= 4 EUR", modality="forecast"),
    case("Floods to cost farmers «$4 billion»", "= 4000000000 USD", modality="forecast"),
    case("Norvik to «double» output to «40,000» vans", "= 2", "= 40000", modality=("target", "target")),
    case("Carmaker to cut «4,000» jobs", "= 4000", modality="target"),
    case("Steel maker to raise prices by «5%»", "= 5 %", modality="target"),
    case("Airport to close for «12 days»", "= 12 day", modality="target"),
    case("Rail link to open in 2025 at a cost of «€4 billion»", "= 4000000000 EUR", modality="target"),
    case("Farmers in the north to plant «40,000» trees", "= 40000", modality="target"),
    # "to" that leads to no verb, or hangs on a noun that takes an infinitive.
    case("Efforts to save «12» whales failed.", "= 12", modality="actual"),
    case("Subsidies to farmers fell «4%».", "= 4 %", modality="actual"),
    case("Access to clean water rose «4%».", "= 4 %", modality="actual"),
    case("Distance to wall: at least «30 cm»", ">= 30 centimetre", modality="actual"),
    case("Return to profit at «€4 million»", "= 4000000 EUR", modality="actual"),
    case("Ability to lift «40 kg» is required.", "= 40 kilogram", modality="actual"),
    # Verbs and participles of wanting.
    case("The firm is looking to hire «200» people.", "= 200", modality="target"),
    case("The fleet is preparing to add «60» boats.", "= 60", modality="target"),
    case("The promised «3,000» homes were never built.", "= 3000", modality="target"),
    case("The pledged «€4 million» has not been paid.", "= 4000000 EUR", modality="target"),
    case("Looking to the south, «40» peaks can be seen.", "= 40", modality="actual"),
    # A forecast that is moved is a forecast before and after.
    case(
        "The bank has lowered its growth forecast for 2019 from «1.0-1.5%» to «0.8-1.3%».",
        "= 1..1.5 %",
        "= 0.8..1.3 %",
        modality=("forecast", "forecast"),
    ),
    case(
        "Kale raised its forecast for phone shipments to «1.2 billion» from «1.1 billion».",
        "= 1200000000",
        "= 1100000000",
        modality=("forecast", "forecast"),
    ),
    case("The council cut its projection for 2024 to «300» births.", "= 300", modality="forecast"),
    case("The harvest was raised from «3» to «4 tonnes».", "= 3 tonne", "= 4 tonne", modality=("actual", "actual")),
]
