"""Forecasts told in the past, reports that somebody's words stand in, and what "see" and "according to" name nobody by."""

from __future__ import annotations

from tests.corpus.case import case

CASES = [
    # "forecast" is a past form behind who forecasts.
    case(
        "The central bank forecast annual inflation to be «5%» next year.",
        "= 5 %",
        about="annual inflation",
        attribution="central bank",
        modality="forecast",
    ),
    case(
        "The Bureau of Tea (BT) forecast exports of «11 million tonnes».",
        "= 11000000 tonne",
        about="exports",
        attribution="Bureau of Tea",
        modality="forecast",
    ),
    case(
        "The ministry forecast a crop of «4 million tonnes».",
        "= 4000000 tonne",
        about="crop",
        attribution="ministry",
        modality="forecast",
    ),
    case("Kale forecast the herd at «900».", "= 900", attribution="Kale", modality="forecast"),
    case(
        "The institute forecast that rents will fall «2%».",
        "= 2 %",
        about="rents",
        attribution="institute",
        modality="forecast",
    ),
    # And a noun.
    case("The central bank forecast was «5%».", "= 5 %", about="central bank forecast", modality="forecast"),
    case("Its sales forecast range is «5%».", "= 5 %", attribution=""),
    case("Norfin raised its profit forecast to «€9 million».", "= 9000000 EUR", change="up/to"),
    # A report in which it is said; the month in which it was.
    case(
        "Norgrain in a March 4 report said output totaled «17 million tonnes».",
        "= 17000000 tonne",
        attribution="Norgrain",
    ),
    case("Velm Bank in an annual survey found that «40%» of shops were shut.", "= 40 %", attribution="Velm Bank"),
    case("Output fell «3%» in May, Kale estimated in June.", "= 3 %", attribution="Kale"),
    case(
        "As a result, reserves would fall to «187 tonnes», the agency estimated in July.",
        "= 187 tonne",
        about="reserves",
        attribution="agency",
    ),
    # Nobody.
    case("The tank holds «20 litres», for larger ones, see the graph below.", "= 20 litre", attribution=""),
    case("Fit a hose of «9 mm», according to the pressure of the pump.", "= 9 millimetre", attribution=""),
    case("Use «2 kg», according to the thickness of the slab.", "= 2 kilogram", attribution=""),
    case("Stock fell by «2 kg», according to the owner of the mill.", "= 2 kilogram", attribution="owner of the mill"),
]
NOTHING = ["3.4 - It must be completely airtight.", "2.1 – The pump must be primed."]
