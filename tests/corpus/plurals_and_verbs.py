"""Base forms behind a plural: its verb ("the plants open in") or its head ("a savings rate of")."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # What a number above one counts ends in its plural.
    case("The «five» largest banks account for most lending.", "= 5", about="largest banks"),
    case("«Four» new clinics open in June.", "= 4", about="new clinics"),
    case("«Twelve» states vote on Tuesday.", "= 12", about="states"),
    case("«Six» villages share a well.", "= 6", about="villages"),
    case("«Thirty» boats supply the market.", "= 30", about="boats"),
    case("«Two» sales offices closed.", "= 2", about="sales offices"),
    case("It runs «three» goods yards in the north.", "= 3", about="goods yards"),
    case("«Forty» trucks a day load grain.", "= 40", about="trucks"),
    # A preposition that only the verb takes.
    case("Ticket prices range from «$5 to $9».", "= 5..9 USD", about="Ticket prices"),
    case("Temperatures range between «4 and 9 °C».", "= 4..9 degree_celsius", about="Temperatures"),
    case("Loads peak at «40 tonnes».", "= 40 tonne", about="Loads"),
    case("The shares trade at «€14».", "= 14 EUR", about="shares"),
    case("Old vines account for «40 hectares».", "= 40 hectare", about="Old vines"),
    case("Output peaks at «90 GWh».", "= 90 gigawatt_hour", about="Output"),
    case("The ticket price range from «$5» is new.", "= 5 USD", about="ticket price range"),
    # A determiner behind it.
    case("Households face a bill of «$900».", "= 900 USD", about="bill"),
    case("Drivers need a rest of «45 minutes».", "= 45 minute", about="rest"),
    # "more" and "fewer" with what is compared between them and "than".
    case("The school enrolled «212» more pupils than last autumn.", "= 212", about="pupils", change="up/by"),
    case("The airline flew «3 million» fewer passengers than planned.", "= 3000000", change="down/by"),
    case("The mill needs «40» fewer workers than its rival.", "= 40", about="workers", change="down/by"),
    case("They cut «12 tonnes» more timber than in 2022.", "= 12 tonne", about="timber", change="up/by"),
    case("«Ten» more ships than usual waited outside.", "= 10", about="ships", change="up/by"),
    case("The clinic hired «14» more nurses.", "= 14", about="nurses", change=""),
    case("No fewer than «12» kilns closed.", ">= 12", about="kilns", change=""),
    # The February of a leap year ends a day later.
    case(
        "Enrolment was «4%» in January 2025, against «5%» a year before. In February it fell to «6%» from «7%».",
        "= 4 %",
        "= 5 %",
        "= 6 %",
        "= 7 %",
        time=(
            "2025-01-01..2025-01-31",
            "2024-01-01..2024-01-31",
            "2025-02-01..2025-02-28",
            "2024-02-01..2024-02-29",
        ),
        anchor="2025-03-14",
    ),
]
