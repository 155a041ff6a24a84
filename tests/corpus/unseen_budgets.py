"""Budgets, market shares and indices: ends of movements, levels set apart, holders of a profit, forecasts set apart."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A level set apart by "at", and the end of a movement, are of what moved, not of the whole.
    case("The deficit was contained as planned, at «3.7%» of output.", "= 3.7 %", about="deficit"),
    case("Debt stayed low, at «40%» of sales.", "= 40 %", about="Debt"),
    case(
        "She brought down the gap from «5.5%» to «5.1%» of the budget.",
        "= 5.5 %",
        "= 5.1 %",
        about="gap",
        change=("down/from", "down/to"),
    ),
    case("Spending rose from «2%» to «3%» of revenue.", "= 2 %", "= 3 %", about="Spending"),
    case(
        "The plan is a reduction in the peak tariff from «12%» to «10%».",
        "= 12 %",
        "= 10 %",
        change=("down/from", "down/to"),
    ),
    case("It marks an increase in the city's share from «4%» to «9%».", "= 4 %", "= 9 %", change=("up/from", "up/to")),
    # Who holds a profit, and what one gives somebody.
    case(
        "The group made a net loss attributable to equity holders of «$20 million».",
        "= 20000000 USD",
        about="net loss attributable to equity holders",
    ),
    case("It had profit available to owners of «€9 million».", "= 9000000 EUR", about="profit available to owners"),
    case(
        "Aldmark shops grew fast, giving them a combined share of «13.8%».",
        "= 13.8 %",
        about="combined share of Aldmark shops",
    ),
    # With what stands between a thing and its movement.
    case(
        "The season was poor, with sales for the four weeks to 22 May down by «1.3%».",
        "= 1.3 %",
        about="sales",
        change="down/by",
    ),
    case(
        "Orme had a good year, with arrivals at the port in May up «9%».",
        "= 9 %",
        about="arrivals at the port",
        change="up/by",
    ),
    # A clause left without its verb, in another place.
    case("The growth rate in the north was «9%», in the south «7%».", "= 9 %", "= 7 %", change="up/by"),
    # What is counted "in" is no size of the growth.
    case("Growth is set to lag in nearly «60%» of towns.", "~ 60 %", change=""),
    # Forecasts set apart, and what they are compared with.
    case(
        "This year's forecast, «2.9%» for the region compared with «2.4%» last year, is cautious.",
        "= 2.9 %",
        "= 2.4 %",
        modality=("forecast", "actual"),
    ),
    case("Last week's estimate, «40» boats, was wrong.", "= 40", modality="actual"),
    # A period of reporting tells nothing.
    case(
        "Velm has «918» bees per hive for the 2019 reporting period, while Tarn has «868».",
        "= 918",
        "= 868",
        attribution="",
    ),
    # Points of an index in a sentence with a share.
    case(
        "The Norlund freight index averaged «1,006 points», a «64%» rise from the average of «612 points».",
        "= 1006",
        "= 64 %",
        "= 612",
    ),
    case("Approval fell to «51%», or «3 points».", "= 51 %", "= 3 pp"),
    # A clause behind "as", and what one sees.
    case(
        "Stock held at «40 tonnes» as the price of tea rose by «3%».",
        "= 40 tonne",
        "= 3 %",
        about=("Stock", "price of tea"),
    ),
    case(
        "Velm kept its share at «16%» as the whole market grew at «5%».",
        "= 16 %",
        "= 5 %",
        about=("share", "whole market"),
    ),
    case(
        "Rents stood at «€900» as wages in the port climbed by «2%».",
        "= 900 EUR",
        "= 2 %",
        about=("Rents", "wages in the port"),
    ),
    case("Sales of goods such as tea rose «4%».", "= 4 %", about="Sales of goods"),
    case(
        "The club had a good May, seeing gate receipts climb by «9%».", "= 9 %", about="gate receipts", change="up/by"
    ),
    case(
        "Orme was the only chain to grow in May, seeing overall spend rise by «2%».",
        "= 2 %",
        about="spend",
        change="up/by",
    ),
    # Part of the whole that a value tells.
    case(
        "Lace is a small slice of the overall «$6.9 billion» textile market.",
        "= 6900000000 USD",
        about="textile market",
    ),
    case("The bridge is part of the «€40 million» coast programme.", "= 40000000 EUR", about="coast programme"),
]
NOTHING = ["Its twice-yearly review is out.", "A twice-weekly ferry goes there."]
