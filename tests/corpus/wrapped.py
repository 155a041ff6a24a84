"""Line ends inside a quantity, and words that a line end parts."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("the «10-\nyear» bond", "= 10 year", kind="duration"),
    case("a «5-\nkilogram» bag", "= 5 kilogram", kind="measure"),
    case("sales of «3.5 mil-\nlion» units in all".replace("» units", " units»"), "= 3500000"),
    case("«12 per-\ncent» of the firms", "= 12 %", kind="percent"),
    case("a road of «40 kilo-\nmetres»", "= 40 kilometre", kind="measure"),
    case("«12 thou-\nsand tonnes» of grain", "= 12000 tonne", kind="measure"),
    case("«ten mil-\nlion» people", "= 10000000", kind="count"),
    case("a gift of «$4 bil-\nlion»", "= 4000000000 USD", kind="money"),
    case("«eight kilo-\nwatts» of heat", "= 8 kilowatt", kind="measure"),
    case("a fee of «25 dol-\nlars»", "= 25 USD", kind="money"),
    case("«5» re-\nlated firms", "= 5", kind="count"),
    case("«5\nmillion tonnes» of coal", "= 5000000 tonne", kind="measure"),
    case("up «12.5\npercent» on the year", "= 12.5 %", kind="percent"),
    case("a prize of «$3\nbillion»", "= 3000000000 USD", kind="money"),
]
