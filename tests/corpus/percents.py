"""Percent, percentage points, basis points."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("Exports rose «3.8%» in May.", "= 3.8 %", kind="percent"),
    case("Exports rose «3.8 %» in May.", "= 3.8 %", kind="percent"),
    case("Exports rose «3.8 percent» in May.", "= 3.8 %", kind="percent"),
    case("Exports rose «3.8 per cent» in May.", "= 3.8 %", kind="percent"),
    case("Exports rose «3.8 pct» in May.", "= 3.8 %", kind="percent"),
    case("Exports rose «four percent» in May.", "= 4 %", kind="percent"),
    case("Exports rose «twenty-two per cent» in May.", "= 22 %", kind="percent"),
    case("The turnout of «61.4%» was a record.", "= 61.4 %", kind="percent"),
    case("A «15%» share of the market went to newcomers.", "= 15 %", kind="percent"),
    case("A «15-percent» tariff applies.", "= 15 %", kind="percent"),
    case("The rate fell «0.4 percentage points».", "= 0.4 pp", kind="percentage_point"),
    case("The rate fell «0.4 percentage point».", "= 0.4 pp", kind="percentage_point"),
    case("The rate fell «half a percentage point».", "= 0.5 pp", kind="percentage_point"),
    case("The rate fell «two percentage points».", "= 2 pp", kind="percentage_point"),
    case("The rate fell by «25 basis points».", "= 0.25 pp", kind="percentage_point"),
    case("The spread widened «7.5 basis points».", "= 0.075 pp", kind="percentage_point"),
    case("A «50-basis-point» cut surprised nobody.", "= 0.5 pp", kind="percentage_point"),
    case("Yields climbed «12 bps».", "= 0.12 pp", kind="percentage_point"),
    case("Efficiency gained «0.4» and «0.8 percentage points».", "= 0.4 pp", "= 0.8 pp", kind="percentage_point"),
    case("Prices rose by «42.4%», «54.5%» and «34.1%», respectively.", "= 42.4 %", "= 54.5 %", "= 34.1 %"),
    case("Prices rose by «2», «3» and «5 percent».", "= 2 %", "= 3 %", "= 5 %"),
    case("Prices rose by «2.5» and «3.5 per cent» in these towns.", "= 2.5 %", "= 3.5 %"),
    case("Of the voters, «100%» agreed.", "= 100 %"),
    case("Humidity stayed at «85%» RH.", "= 85 %"),
    case("Up to «0.05%» of the batch was lost.", "<= 0.05 %"),
    case("It grew «1,250%» over the decade.", "= 1250 %"),
    case("Growth slowed to «4.6%»[3] in the year.", "= 4.6 %"),
    case("The fee (of «1.5%») applies.", "= 1.5 %"),
    case("Revenue was down «-3.2%» on the year.", "= -3.2 %"),
]

NOTHING = [
    "A percentage of the crowd left.",
    "The per cent sign was missing.",
    "Basis points were discussed.",
    "It was a grand affair.",
]
