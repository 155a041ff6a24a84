"""What is pushed and called for, seen at, estimated to come; ranges that lead to no value of before; points of shares."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    case("The union pushed for «6%» this autumn.", "= 6 %", modality="target"),
    case("Growers are pushing for «€40» a crate.", "= 40 EUR", modality="target"),
    case("Deputies called for «12» new clinics.", "= 12", modality="target"),
    case("The harbour board is lobbying for «$90 million».", "= 90000000 USD", modality="target"),
    case("Residents pressed for «two» more ferries.", "= 2", modality="target"),
    case("He called the «12» clinics a waste.", "= 12", modality="actual"),
    case("Stocks are now seen at «5 million tonnes».", "= 5000000 tonne", modality="forecast"),
    case("The deficit is currently seen at «3%».", "= 3 %", modality="forecast"),
    case("Hydropower is estimated to account for «31%» by 2035.", "= 31 %", modality="forecast"),
    case("Spending is estimated to average «€900» a head next year.", "= 900 EUR", modality="forecast"),
    case("Fares will range from «€4 to €9».", "= 4..9 EUR", modality="forecast"),
    case("Margins could vary from «5% to 7%».", "= 5..7 %", modality="forecast"),
    case("There were «40» berths, that is to say «2%» of the total.", "= 40", "= 2 %", modality="actual"),
    # Points in a sentence of shares, and scaled counts behind one.
    case("The rate was «4.2%», «0.3 points» lower than in May.", "= 4.2 %", "= 0.3 pp"),
    case("Turnout came to «61%», up «5 points».", "= 61 %", "= 5 pp"),
    case("The index lost «2%» to «310 points».", "= 2 %", "= 310", kind=("percent", "index")),
    case("Membership grew by «3%» and exceeded «1.4 million».", "= 3 %", "> 1400000", kind=("percent", "count")),
    case("Bookings rose «8%», passing «2 million» in June.", "= 8 %", "= 2000000", kind=("percent", "count")),
]
