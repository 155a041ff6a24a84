"""Particles that belong to their verb and limit no number, and the same words where they do."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("Prices inched up to «$35bn».", "= 35000000000 USD", change="up/to"),
    case("The bill went up to «$35bn» in June.", "= 35000000000 USD", change="up/to"),
    case("Debt edged up to «45%» of output.", "= 45 %", change="up/to"),
    case("The toll crept up to «212».", "= 212", change="up/to"),
    case("The index ticked up to «48.8».", "= 48.8", change="up/to"),
    case("The cut brought the rate up to «4.5%».", "= 4.5 %"),
    case("Buyers pushed the price up to «900 euros».", "= 900 EUR"),
    case("The port handed over «435» cranes.", "= 435"),
    case("The firm turned over «12 million euros».", "= 12000000 EUR"),
    case("He took over «12» firms.", "= 12"),
    case("The union took over «three» factories.", "= 3"),
    case("The heirs argued over «40» plots.", "= 40"),
    case("a dispute over «12» islets", "= 12"),
    case("Judges presided over «300» trials.", "= 300"),
    # Limits all the same.
    case("Shares rose up to «4.5%».", "<= 4.5 %"),
    case("The hall takes up to «500» guests.", "<= 500"),
    case("The bus brought up to «500» guests.", "<= 500"),
    case("It took over «12 hours».", "> 12 hour"),
    case("It took over «200» workers to lift it.", "> 200"),
    case("The barge carried over «500 tonnes».", "> 500 tonne"),
    case("The bid came to over «$4 billion».", "> 4000000000 USD"),
    case("The union won over «300» seats.", "> 300"),
]
