"""Two limits of one value, and both ends of a temperature."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("a bore of more than «5 mm and less than 10 mm»", "= 5..10 millimetre", kind="measure"),
    case("at least «5 and at most 10 percent» of ash", "= 5..10 %", kind="percent"),
    case("a number greater than «100 and smaller than 300»", "= 100..300", kind="count"),
    case("there are at most «100 and at least 20» apples", "= 20..100", kind="count"),
    case("pores of > «5 and < 10 nm»", "= 5..10 nanometre", kind="measure"),
    case("a force of ≥ «2.5, ≤ 3 N»", "= 2.5..3 newton", kind="measure"),
    case("he is over «40 but under 50»", "= 40..50", kind="count"),
    case("a price above «$5 million but below $10 million»", "= 5000000..10000000 USD", kind="money"),
    case("a load higher than «twenty and lower than thirty-five tonnes»", "= 20..35 tonne", kind="measure"),
    case("no less than «20 and no more than 50» seats", "= 20..50", kind="count"),
    # Not two limits of one value.
    case("more than «10» men and fewer than «20» women", "> 10", "< 20"),
    case("more than «40» and less than «10»", "> 40", "< 10"),
    case("rose more than «5%» and less than «3%»", "> 5 %", "< 3 %"),
    case("over «40» but some «50» came", "> 40", "~ 50"),
    # Degrees written once, or with the scale only behind the second.
    case("dried at «20°-30° C»", "= 20..30 degree_celsius", kind="measure"),
    case("kept between «20° and 30°C»", "= 20..30 degree_celsius", kind="measure"),
    case("from «40° to 60° F»", "= 40..60 degree_fahrenheit", kind="measure"),
    case("angles of «20°–30°»", "= 20..30 degree", kind="measure"),
    # Below zero.
    case("it was «20 degrees below zero»", "= -20 degree", kind="measure"),
    case("it fell to «12 °C below zero» at dawn", "= -12 degree_celsius", kind="measure"),
    case("nights of «five degrees below zero»", "= -5 degree", kind="measure"),
    case("«5 degrees» below normal", "= 5 degree", kind="measure"),
    # Thousands written once.
    case("a crowd of «15-20,000» people", "= 15000..20000"),
    case("loads of «5-10,000 tonnes»", "= 5000..10000 tonne"),
    case("from «200 to 2,000» homes", "= 200..2000"),
    case("«1-1/2 to 2 cups» of rye", "= 1.5..2 cup"),
    case("a walk of «2 1/2 to 3 miles»", "= 2.5..3 mile"),
    case("bolts of «1/2 to 3/4 inch»", "= 0.5..0.75 inch"),
    # Approximate second ends.
    case("add «2 - ~7 grams» of salt", "= 2..7 gram", kind="measure"),
    case("layers of «5 to approximately 10 mm»", "= 5..10 millimetre", kind="measure"),
    case("growth of «+1% to +3%»", "= 1..3 %"),
    case("growth of «2% to 5%» is planned", "= 2..5 %"),
    # Feet and inches by their signs.
    case("a jockey of 5'2\" tall".replace("5'2\"", "«5'2\"»"), "= 5.16666666666667 foot", kind="measure"),
    case("a post of «7' 6\"»", "= 7.5 foot", kind="measure"),
    case("a board of «5′ 10½″»", "= 5.875 foot", kind="measure"),
    case("a 6’3” guard".replace("6’3”", "«6’3”»"), "= 6.25 foot", kind="measure"),
    # By the cross.
    case("a screen of «1920» × «1080 pixels»", "= 1920 pixel", "= 1080 pixel"),
    case("a site of «2000» x «3000 m»", "= 2000 metre", "= 3000 metre"),
    case("a grid of «1600» × «900» cells", "= 1600", "= 900"),
]
NOTHING = [
    "the 7-Eleven by the station",
    "the 9-Eleven inquiry",
    "above and below zero hour",
    "no more and no less than was asked",
]
