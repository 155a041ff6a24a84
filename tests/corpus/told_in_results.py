"""What results and sales releases leave out: the subject of a participle, of a dash, of a range; what is so and what will be."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # A movement in a participle's words is of what was told.
    case(
        "The bakery had sales of «9,400» loaves in May, recording a growth of «12 per cent».",
        "= 9400",
        "= 12 %",
        about=("loaves", "loaves"),
        change=("", "up/by"),
    ),
    case(
        "Orders for pumps reached «$287 million», reflecting a compound annual growth rate of «18.4%».",
        "= 287000000 USD",
        "= 18.4 %",
        about=("Orders for pumps", "Orders for pumps"),
        change=("", "up/by"),
    ),
    case(
        "The brewer reported a «17 percent» fall in domestic sales of stout to «9,969 units».",
        "= 17 %",
        "= 9969",
        about=("domestic sales of stout", "domestic sales of stout"),
        change=("down/by", "down/to"),
    ),
    case(
        "Sown area is put at «78 million acres», unchanged from June but up «2 percent» from 2009.",
        "= 78000000 acre",
        "= 2 %",
        about=("Sown area", "Sown area"),
        change=("", "up/by"),
    ),
    case(
        "Operating income was «$2.3 million» for the quarter, above guidance, and «$8.2 million» for the year.",
        "= 2300000 USD",
        "= 8200000 USD",
        about=("Operating income", "Operating income"),
    ),
    case(
        "The shops, which saw «4%» organic growth, will stay open.",
        "= 4 %",
        about="organic growth of shops",
        change="up/by",
    ),
    # A list whose verb is a dash, a range that is nothing by itself, a fall from a price.
    case(
        "Sales for Honsa stood at «11,047» vans, Velm Motors — «3,808» and Kale Auto — «3,543».",
        "= 11047",
        "= 3808",
        "= 3543",
        about=("vans", "Velm Motors", "Kale Auto"),
    ),
    case(
        "Gate takings are expected to be in the range of «$2 million to $3 million».",
        "= 2000000..3000000 USD",
        about="Gate takings",
        modality="forecast",
    ),
    case("The dose should be in the range of «2 to 4 mg».", "= 2..4 milligram", about="dose", modality="target"),
    case(
        "Shares in the tannery have fallen from their June 14 closing price of «$104.85».",
        "= 104.85 USD",
        change="down/from",
    ),
    # What a finite verb in the value's own words tells is so, whatever is foreseen of it.
    case(
        "The herd exceeds «4 million» and is expected to surpass «6 million».",
        "> 4000000",
        "> 6000000",
        modality=("actual", "forecast"),
    ),
    case(
        "The debt exceeded «$9 billion» in May and will exceed «$10 billion» by June.",
        "> 9000000000 USD",
        "> 10000000000 USD",
        modality=("actual", "forecast"),
    ),
    case("The lake covers «40 hectares» and is to be dredged.", "= 40 hectare", modality="actual"),
    # A name's word is no verb of saying.
    case("About «70%» of sales were in Japan, the United States, Korea and Germany.", "~ 70 %", attribution=""),
    case("Some «40» mills in the Baltic States, Poland and Norland closed.", "~ 40", attribution=""),
    # A mark of an index is what it marks, not what passes it.
    case(
        "The tannery index fell to «48.8» in May, below the «50-point» mark that separates growth from decline.",
        "= 48.8",
        "= 50",
        about=("tannery index", "mark"),
    ),
    case("Confidence is above the «100-point» threshold.", "= 100", about="threshold"),
]
