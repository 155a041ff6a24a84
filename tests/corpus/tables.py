"""Tables in plain text: cells are read one by one or left alone, never across columns."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # Columns under years, or where the document groups by commas.
    case("Area 2021 2022 2023\nnorth «123» «456» «789»", "= 123", "= 456", "= 789"),
    case("          2021   2022\nwest      «512» «498»", "= 512", "= 498"),
    case("Sales were «1,234» in all.\nby site: «412» «321» «501»", "= 1234", "= 412", "= 321", "= 501"),
    # Spaced groups where the document writes so.
    case("The town has «123 456» people and «1 234 567» trees.", "= 123456", "= 1234567"),
    case("A grant of «1 000 000 euros» for «12 000» homes", "= 1000000 EUR", "= 12000"),
    case("revenue «12 345» «13 456» «14 567»", "= 12345", "= 13456", "= 14567"),
    case("a shaft at «12 000 rpm»", "= 12000 revolution_per_minute"),
    # Cells between bars and tabs.
    case("| steel | «3.7» | «6.8» |", "= 3.7", "= 6.8"),
    case("| copper | «-2.3» | «43.1» |", "= -2.3", "= 43.1"),
    case("Jan. 2012 «96.5» «96.2»", "= 96.5", "= 96.2"),
]
