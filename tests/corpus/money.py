"""Money: signs, codes and names, with scales and per-something."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("The bridge cost «$45 million».", "= 45000000 USD", kind="money"),
    case("The bridge cost «US$45 million».", "= 45000000 USD", kind="money"),
    case("The bridge cost «€45 million».", "= 45000000 EUR", kind="money"),
    case("The bridge cost «45 million euros».", "= 45000000 EUR", kind="money"),
    case("The bridge cost «EUR 45 million».", "= 45000000 EUR", kind="money"),
    case("The bridge cost «45 million EUR».", "= 45000000 EUR", kind="money"),
    case("The bridge cost «£45m».", "= 45000000 GBP", kind="money"),
    case("The bridge cost «CHF 45 million».", "= 45000000 CHF", kind="money"),
    case("The bridge cost «45 million yuan».", "= 45000000 CNY", kind="money"),
    case("The bridge cost «RMB 45 million».", "= 45000000 CNY", kind="money"),
    case("The bridge cost «RMB45 million».", "= 45000000 CNY", kind="money"),
    case("The bridge cost «¥45 million».", "= 45000000 JPY", kind="money"),
    case("The bridge cost «45 million US dollars».", "= 45000000 USD", kind="money"),
    case(
        "The bridge cost «450 million Norwegian crowns», «20 million crowns» more than planned.",
        "= 450000000 NOK",
        "= 20000000 NOK",
    ),
    case("The bridge cost «450 million Swedish kronor».", "= 450000000 SEK", kind="money"),
    case("The bridge cost «Rs 450 crore».", "= 4500000000 INR", kind="money"),
    case("Power sold for «€70» per megawatt-hour.", "= 70 EUR", kind="money"),
    case("Cells cost «$132» per kWh.", "= 132 USD", kind="money"),
    case("Cells cost «$132»/kWh.", "= 132 USD", kind="money"),
    case("Tickets are «£12.50» each.", "= 12.5 GBP", kind="money"),
    case("Tickets are «15 euros» each.", "= 15 EUR", kind="money"),
    case("Tickets are «fifteen euros» each.", "= 15 EUR", kind="money"),
    case("A litre costs «80 cents» at the pump.", "= 0.8 USD", kind="money"),
    case("The grant of «$1,250,000» was approved.", "= 1250000 USD", kind="money"),
    case("A «$2-billion» loan was signed.", "= 2000000000 USD", kind="money"),
    case("A «$2 billion» loan was signed.", "= 2000000000 USD", kind="money"),
    case("A «two-billion-dollar» loan was signed.", "= 2000000000 USD", kind="money"),
    case("It earned «$4.1 billion» (about «€3.8 billion»).", "= 4100000000 USD", "~ 3800000000 EUR"),
    case("It earned more than «$4.1 billion» («€3.8 billion»).", "> 4100000000 USD", "> 3800000000 EUR"),
    case("It costs «several billion euros».", "~ ? EUR", kind="money"),
    case("The stock closed at «198.40 crowns» in Oslo.", "= 198.4 NOK", kind="money"),
    case("The deal is worth «A$300 million».", "= 300000000 AUD", kind="money"),
    case("The deal is worth «HK$300 million».", "= 300000000 HKD", kind="money"),
    case("The deal is worth «300 million won».", "= 300000000 KRW", kind="money"),
    case("The deal is worth «300 billion rupiah».", "= 300000000000 IDR", kind="money"),
    case("The deal is worth «$1 million».", "= 1000000 USD", kind="money"),
    case("The deal is worth «a million dollars».", "= 1000000 USD", kind="money"),
    case("The fine is «€500» a week.", "= 500 EUR", kind="money"),
]

NOTHING = [
    "The dollar strengthened against the euro.",
    "A pound of flesh was mentioned.",
    "They won again.",
    "The real economy slowed.",
    "The crown was polished.",
]
