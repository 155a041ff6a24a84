"""Periods that hold beyond their sentence: of the paragraph, and of what the whole document reports on."""

from __future__ import annotations

from tests.corpus.case import case

_JUNE = "2023-06-01..2023-06-30"
_QUARTER = "2023-04-01..2023-06-30"

CASES = [
    # A heading names what the document reports on.
    case(
        "Retail trade in June 2023\n\nTurnover rose by «0.9%». Online sales were «4%» lower.\n\nFurniture shops sold «9%» more.",
        "= 0.9 %",
        "= 4 %",
        "= 9 %",
        time=_JUNE,
    ),
    case(
        "Ardent Foods Reports Second Quarter 2023 Results\n\n• Net sales of «$284 million», up «6%»\n"
        "• Gross margin of «34%»\n\nSales in Asia totaled «$90 million».",
        "= 284000000 USD",
        "= 6 %",
        "= 34 %",
        "= 90000000 USD",
        time=_QUARTER,
    ),
    case(
        "Traffic figures for June 2023\n\nShort-haul routes accounted for «3.3 million» passengers.\n\n"
        "The cancellation rate was «0.8%».",
        "= 3300000",
        "= 0.8 %",
        time=_JUNE,
    ),
    # The first sentence with a value does.
    case(
        "The port handled «5.6 million» containers in June.\n\nCoal fell «22%» to «3 million tonnes».\n\n"
        "Dry bulk stood at «14 million tonnes».",
        "= 5600000",
        "= 22 %",
        "= 3000000 tonne",
        "= 14000000 tonne",
        time=_JUNE,
    ),
    case(
        "Battery cars made up «52%» of sales in June.\n\nDealers registered «9,300» cars, down «7%» from June 2022.",
        "= 52 %",
        "= 9300",
        "= 7 %",
        time=_JUNE,
    ),
    case(
        "Net profit was «€40 million» in the second quarter.\n\nImpairments more than «doubled» to «€15 million».",
        "= 40000000 EUR",
        "> 2",
        "= 15000000 EUR",
        time=_QUARTER,
    ),
    # What stands in the present, is said by somebody, expected, or of a length of time is not of it.
    case(
        "Net profit was «€40 million» in the second quarter.\n\nThe bank has «310» branches.\n\n"
        "It expects a profit of «€90 million».\n\nThe director said on Friday that arrears fell «3%».\n\n"
        "The dispute lasted «six weeks».",
        "= 40000000 EUR",
        "= 310",
        "= 90000000 EUR",
        "= 3 %",
        "= 6 week",
        time=(_QUARTER, "", "", "", ""),
    ),
    case(
        "Retail trade in June 2023\n\nSome «900» shops are surveyed; the response rate was «91%».",
        "~ 900",
        "= 91 %",
        time="",
    ),
    case(
        "Sales rose «3%» in June.\n\nThe broker cut its price target to «€12» from «€14».",
        "= 3 %",
        "= 12 EUR",
        "= 14 EUR",
        time=(_JUNE, "", ""),
    ),
    case(
        "Sales rose «3%» in June.\n\nNever before had sales been «€9 million».",
        "= 3 %",
        "= 9000000 EUR",
        time=(_JUNE, ""),
    ),
    # Another period at the head of a sentence ends it.
    case(
        "Exports rose «4%» in June.\n\nIn the first half of the year, exports fell «2%».\n\nShipments to Peru grew «9%».",
        "= 4 %",
        "= 2 %",
        "= 9 %",
        time=(_JUNE, "2023-01-01..2023-06-30", ""),
    ),
    case(
        "Exports rose «4%» in June. A year ago they were «€9 million».\n\nImports fell «2%».",
        "= 4 %",
        "= 9000000 EUR",
        "= 2 %",
        time=(_JUNE, "2022-06-01..2022-06-30", _JUNE),
    ),
    # A document of long ago, or of years, reports on nothing.
    case(
        "The mill made «40» looms in 2015.\n\nOutput fell «3%».", "= 40", "= 3 %", time=("2015-01-01..2015-12-31", "")
    ),
    case("Since 2019 output rose «4%».\n\nCosts fell «3%».", "= 4 %", "= 3 %", time=("2019-01-01..2023-07-19", "")),
    # "a year earlier" counts from the paragraph's period, not from one of comparison.
    case(
        "The port handled «5 million tonnes» in 2021, down from «6 million tonnes» in 2020. Transit was «37%», against "
        "«33%» a year earlier.",
        "= 5000000 tonne",
        "= 6000000 tonne",
        "= 37 %",
        "= 33 %",
        time=(
            "2021-01-01..2021-12-31",
            "2020-01-01..2020-12-31",
            "2021-01-01..2021-12-31",
            "2020-01-01..2020-12-31",
        ),
    ),
    # A participle behind a comma goes on; what somebody has at any time does not.
    case("Income grew «4%» in June, helped by a margin of «3.2%».", "= 4 %", "= 3.2 %", time=_JUNE),
    case("Costs rose «7%» in June after a bonus for each of its «21,400» staff.", "= 7 %", "= 21400", time=(_JUNE, "")),
    # How long something lasts has no period of its own.
    case("In June sales fell «3%», the first drop in «two decades».", "= 3 %", "= 2 decade", time=(_JUNE, "")),
    case(
        "In 2021 it borrowed «€4 million» over «30 years».",
        "= 4000000 EUR",
        "= 30 year",
        time=("2021-01-01..2021-12-31", ""),
    ),
    # Rules adopted in a month date what they bring no more when the verb is not listed.
    case("Standards finalized in March will save households «$107».", "= 107 USD", time=""),
    # Prose that is wrapped by hard line breaks stays one paragraph.
    case(
        "In June the harbour of Tarnhill handled «5,600» boxes and its cranes were busy.\n"
        "Ferries carried «9,300» passengers to the islands, more than most had dared to\nhope for.",
        "= 5600",
        "= 9300",
        time=_JUNE,
    ),
    # An office says what its bulletin reports on.
    case(
        "Overnight stays in June 2023\n\nThis was «2.8%» more than in June 2022, the Statistical Office reports.",
        "= 2.8 %",
        time=_JUNE,
    ),
    case("The region's largest hotel had lost «7%» since the start of May.", "= 7 %", time="2023-05-01..2023-07-19"),
    # A value that is the subject of a verb in the past.
    case(
        "In 2022, «61,300» flats were built. Of these, «38,700» were in towers.",
        "= 61300",
        "= 38700",
        time="2022-01-01..2022-12-31",
    ),
    case("In May «90» boats sailed. Some «40» returned.", "= 90", "~ 40", time="2023-05-01..2023-05-31"),
]
