"""Days that a document tells of: of trading, for prices and rates; of an election or a match, for its outcome."""

from __future__ import annotations

from tests.corpus.case import case

_DAY = "2023-07-19"

CASES = [
    # What is traded was so on the day of the news, whatever the paragraph is on.
    case(
        "Harl Mills said on Wednesday its loss grew. Sales fell «9%» in the first half. Shares in the weaver dropped «4%» to "
        "«€12».",
        "= 9 %",
        "= 4 %",
        "= 12 EUR",
        time=("2023-01-01..2023-06-30", _DAY, _DAY),
    ),
    case(
        "The bank kept its rate on Wednesday. Prices rose «5%» in June.\n\nThe krona weakened «0.4%». The yield on long "
        "bonds fell «six basis points».",
        "= 5 %",
        "= 0.4 %",
        "= 0.06 pp",
        time=("2023-06-01..2023-06-30", _DAY, _DAY),
    ),
    case(
        "Turin won the bid on Wednesday. The city spent «€3 million» in 2022.\n\nThe blue-chip index was «1%» higher.",
        "= 3000000 EUR",
        "= 1 %",
        time=("2022-01-01..2022-12-31", _DAY),
    ),
    case("It cut jobs, it said on July 19. The stock rose «2%».", "= 2 %", time=_DAY),
    case("It sold the mine on Tuesday, it said.\n\nThe rouble gained «1%».", "= 1 %", time="2023-07-18"),
    # No crop, no inventory, no broker's target, no price of another day, no news of long ago.
    case(
        "The ministry met on Wednesday. Wheat yields fell «4%». Stocks of hay rose «9%». A broker of stocks cut its target "
        "to «€9».",
        "= 4 %",
        "= 9 %",
        "= 9 EUR",
        time="",
    ),
    case("It said on Wednesday its shares fell «3%» on Monday.", "= 3 %", time="2023-07-17"),
    case("The mill opened on 3 May 1998. Its shares rose «3%».", "= 3 %", time=""),
    # A report on a market: whatever moved, moved that day.
    case(
        "Coffee futures fell on Wednesday as rain came.\n\nMay arabica lost «3%» to «$1.80» a pound. Robusta rose «$20».\n\n"
        "March raw sugar gained «0.5%».",
        "= 3 %",
        "= 1.8 USD",
        "= 20 USD",
        "= 0.5 %",
        time=_DAY,
    ),
    case(
        "Asian shares ended lower on Wednesday.\n\nSolvo tumbled «8%», and Kerr shed «5%». Shares of Harl closed at «€9».\n\n"
        "Its sales grew «3%» in June.",
        "= 8 %",
        "= 5 %",
        "= 9 EUR",
        "= 3 %",
        time=(_DAY, _DAY, _DAY, "2023-06-01..2023-06-30"),
    ),
    case(
        "The main stock index slipped on Wednesday.\n\nLender Arden jumped «14%». The steelmaker slid «2%».",
        "= 14 %",
        "= 2 %",
        time=_DAY,
    ),
    # The month of a contract is none of the claim.
    case("March wheat settled at «$5.40».", "= 5.4 USD", time=""),
    case("December copper rose «2%».", "= 2 %", time=""),
    case("November crude futures fell «1%».", "= 1 %", time=""),
    case("May exports rose «2%».", "= 2 %", time="2023-05-01..2023-05-31"),
    case("March wheat exports rose «2%».", "= 2 %", time="2023-03-01..2023-03-31"),
    case("In March wheat rose «2%».", "= 2 %", time="2023-03-01..2023-03-31"),
    # The outcome of a vote or a match.
    case(
        "The Alliance won Sunday's election.\n\nIt got «36%» of the vote, and the Greens took «9%». Turnout was «74%», up from "
        "«61%» in 2019. A list needs «5%».",
        "= 36 %",
        "= 9 %",
        "= 74 %",
        "= 61 %",
        "= 5 %",
        time=("2023-07-16",) * 3 + ("2019-01-01..2019-12-31", ""),
    ),
    case(
        "Voters backed the bridge in a referendum on Sunday.\n\nThe yes side won «58%», the clerk said.",
        "= 58 %",
        time="",
    ),
    case(
        "Sunday's runoff was close.\n\nThe mayor got «51%» of the vote. Her rival, who had «40» posters, polled «48%».",
        "= 51 %",
        "= 40",
        "= 48 %",
        time=("2023-07-16", "", "2023-07-16"),
    ),
    case(
        "The Harl Rovers beat the Northern Kings 3-1 on Saturday.\n\nAda Bell made «two» throws and had «nine» shots. "
        "Attendance was «18,000».\n\nThe Kings have «40» players.",
        "= 2",
        "= 9",
        "= 18000",
        "= 40",
        time=("2023-07-15",) * 3 + ("",),
    ),
    case(
        "United defeated City on Sunday before «40,000» fans.\n\nThe hosts lost «nine» balls.",
        "= 40000",
        "= 9",
        time="2023-07-16",
    ),
    case("Harl beat Wall Street estimates on Thursday.\n\nIt sold «90» looms.", "= 90", time=""),
    # Participles move prices too; shares of a firm, bonds by their term.
    case("The mill won the bid, it said on Tuesday, sending its shares up «21%».", "= 21 %", time="2023-07-18"),
    case(
        "The bank met on Tuesday.\n\nShares of rival Talvex slid «7%», and «two-year» yields climbed «5 basis points».",
        "= 7 %",
        "= 2 year",
        "= 0.05 pp",
        time=("2023-07-18", "", "2023-07-18"),
    ),
    case(
        "Dutch gas prices fell on Tuesday as wind blew.\n\nThe day-ahead price slid «5%» to «€37». In the carbon market, the "
        "December contract fell «€1».",
        "= 5 %",
        "= 37 EUR",
        "= 1 EUR",
        time="2023-07-18",
    ),
    case("The November crude contract rose «€2».", "= 2 EUR", time=""),
    case(
        "Rain fell on Tuesday. Farmers sold little.\n\nNovember soybeans lost «5 cents» to «$13».",
        "= 0.05 USD",
        "= 13 USD",
        time="2023-07-18",
    ),
    case("The July 2035 bond rose «2%».", "= 2 %", time=""),
    case(
        "It met on Tuesday.\n\nThe share gave up «3%». Its share of sales fell «2%».",
        "= 3 %",
        "= 2 %",
        time=("2023-07-18", ""),
    ),
]
