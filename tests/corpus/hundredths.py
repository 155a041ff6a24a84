"""Money with its hundredths behind it, millions before the code, and signs behind the number."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("a ticket at «15 dollars 50».", "= 15.5 USD", kind="money"),
    case("the fare is «thirteen dollars forty-five».", "= 13.45 USD", kind="money"),
    case("he paid «20 euros 20 cents» for it", "= 20.2 EUR", kind="money"),
    case("stamps at «5 pounds 20 pence» each", "= 5.2 GBP", kind="money"),
    case("bread at «20 rupees 43 paise»", "= 20.43 INR", kind="money"),
    case("a meal of «20 ringgit and 43 sen»", "= 20.43 MYR", kind="money"),
    case("a fine of «$20 and 43c» was paid", "= 20.43 USD", kind="money"),
    case("the fee rose to «17 USD 25».", "= 17.25 USD", kind="money"),
    case("a tram ride at «3 UAH 40 kopiykas»", "= 3.4 UAH", kind="money"),
    case("sold at «two dollars and 40»!", "= 2.4 USD", kind="money"),
    case("it cost «ten rupees and five paise»", "= 10.05 INR", kind="money"),
    # What follows is a number of its own.
    case("he paid «5 dollars» «50 times»", "= 5 USD", "= 50"),
    case("it cost «20 dollars» 12 years ago", "= 20 USD"),
    case("«2 dollars» and «40» stamps", "= 2 USD", "= 40"),
    case("«5 dollars» and «3 percent»", "= 5 USD", "= 3 %"),
    case("«$20» and «43» hens", "= 20 USD", "= 43"),
    case("cut by «5 pounds 6 ounces» of fat", "= 5.375 pound", kind="measure"),
    # Millions before the code.
    case("sales of «MSEK 500» in the period", "= 500000000 SEK", kind="money"),
    case("a loss of «MEUR 12.5»", "= 12500000 EUR", kind="money"),
    case("cash of «SEKm 340» at the end", "= 340000000 SEK", kind="money"),
    case("revenue of «MAUD 60»", "= 60000000 AUD", kind="money"),
    case("an order of «MNOK 85»", "= 85000000 NOK", kind="money"),
    # Signs and short names behind the number.
    case("a deposit of «500 US$»", "= 500 USD", kind="money"),
    case("a cost of «3.14 US$» a unit", "= 3.14 USD", kind="money"),
    case("tolls of «42RM»", "= 42 MYR", kind="money"),
    case("a toll of «RM 42»", "= 42 MYR", kind="money"),
    case("tea for «20Rs» a cup", "= 20 INR", kind="money"),
    case("coffee for «40 R$»", "= 40 BRL", kind="money"),
    case("a reward of «$5 mil»", "= 5000000 USD", kind="money"),
    case("a prize of «2mil SEK»", "= 2000000 SEK", kind="money"),
    case("films «5 mil» thick", "= 5 thousandth_of_an_inch", kind="measure"),
    # Prices of grain in parts of a cent.
    case("wheat rose to «$5.88-1/2» a bushel", "= 5.885 USD", kind="money"),
    case("it lost «6-1/4 cents»", "= 0.0625 USD", kind="money"),
    case("oats at «$3.02-3/4»", "= 3.0275 USD", kind="money"),
    # A scale written once for a list of amounts.
    case("lots of «$5», «$6» and «$7 million»", "= 5000000 USD", "= 6000000 USD", "= 7000000 USD", kind="money"),
    case("bids of «£3» or «£4 million»", "= 3000000 GBP", "= 4000000 GBP", kind="money"),
    case("sums of «€1.2», «€1.4» and «€2 billion»", "= 1200000000 EUR", "= 1400000000 EUR", "= 2000000000 EUR"),
    case("a fee of «$300» and «$2 million» of rent", "= 300 USD", "= 2000000 USD", kind="money"),
    case("tickets at «$5», «$6» and «$7»", "= 5 USD", "= 6 USD", "= 7 USD", kind="money"),
    # Figures of accounts in brackets.
    case("a net loss of «($3.4) million»", "= -3400000 USD", kind="money"),
    case("a net loss of «$(0.12)» per share", "= -0.12 USD", kind="money"),
    case("organic growth of «(2.3)%»", "= -2.3 %", kind="percent"),
    case("cash flow of «US$(5) million»", "= -5000000 USD", kind="money"),
    case("the dividend («$0.12») was paid", "= 0.12 USD", kind="money"),
    case("the rest («12%») was sold", "= 12 %", kind="percent"),
    # Spelled like scales.
    case("a thrust of «3 MN»", "= 3 meganewton", kind="measure"),
    case("a tension of «25 mN m−1»", "= 25 millinewton_per_metre", kind="measure"),
    case("a deficit of «€5 MN»", "= 5000000 EUR", kind="money"),
    case("exports of «40 mn tonnes»", "= 40000000 tonne", kind="measure"),
]
NOTHING = [
    "the dollar and the cent",
    "cents on the dollar",
    "the MSEK column",
    "the RM of the fleet",
    "pence and pounds were counted in the back room",
    "the sen and the ringgit",
]
