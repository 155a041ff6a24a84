"""Names and signs that several currencies share, and the words by which a document shows which it means.

Each group lists its codes, the first being meant where nothing is shown, with the words that speak for each.
"""

from __future__ import annotations

from typing import Final

Cues = tuple[tuple[str, tuple[str, ...]], ...]

CROWNS: Final[Cues] = (
    ("SEK", ("Swed", "Stockholm", "SEK")),
    ("NOK", ("Norw", "Oslo", "NOK")),
    ("DKK", ("Denmark", "Danish", "Copenhagen", "DKK")),
    ("CZK", ("Czech", "Prague", "CZK")),
    ("ISK", ("Iceland", "Reykjav", "ISK")),
)
KRONER: Final[Cues] = (("NOK", ("Norw", "Oslo", "NOK")), ("DKK", ("Denmark", "Danish", "Copenhagen", "DKK")))
KRONA: Final[Cues] = (("SEK", ("Swed", "Stockholm", "SEK")), ("ISK", ("Iceland", "Reykjav", "ISK")))
YEN_SIGN: Final[Cues] = (
    ("JPY", ("yen", "Japan", "Tokyo", "JPY", "Osaka")),
    ("CNY", ("yuan", "RMB", "renminbi", "Chin", "Beijing", "Shanghai", "CNY", "Shenzhen")),
)
PESO_SIGN: Final[Cues] = (("PHP", ("Philippine", "Manila", "PHP")), ("BWP", ("Botswana", "Gaborone", "BWP")))
CENTS: Final[Cues] = (("USD", ("$", "dollar")), ("EUR", ("€", "euro", "EUR")), ("ZAR", (" rand", "ZAR")))
DOLLARS: Final[Cues] = (
    ("USD", ("United States", "American", "Washington", "New York")),
    ("AUD", ("Australia", "Sydney", "Melbourne", "A$", "AUD")),
    ("CAD", ("Canad", "Ottawa", "Toronto", "C$", "CAD")),
    ("HKD", ("Hong Kong", "HK$", "HKD")),
    ("SGD", ("Singapore", "S$", "SGD")),
    ("TWD", ("Taiwan", "NT$", "TWD", "Taipei")),
    ("NZD", ("New Zealand", "NZ$", "NZD", "Wellington", "Auckland")),
)
POUNDS: Final[Cues] = (
    ("GBP", ("Britain", "British", "UK", "London", "England", "Scotland", "Wales", "sterling")),
    ("EGP", ("Egypt", "Cairo", "EGP")),
    ("LBP", ("Leban", "Beirut", "LBP")),
    ("SYP", ("Syria", "Damascus", "SYP")),
    ("SDG", ("Sudan", "Khartoum")),
)
FRANCS: Final[Cues] = (
    ("CHF", ("Swiss", "Switzerland", "Zurich", "Geneva", "CHF")),
    ("XOF", ("CFA", "Senegal", "Dakar", "Ivory Coast", "Ivoir", "Mali", "Burkina", "Benin", "Togo", "XOF")),
    ("XAF", ("Cameroon", "Gabon", "Chad", "XAF", "Yaound")),
    ("CDF", ("Congo", "Kinshasa", "CDF")),
    ("RWF", ("Rwanda", "Kigali", "RWF")),
    ("GNF", ("Guinea", "Conakry", "GNF")),
)
RUPEES: Final[Cues] = (
    ("INR", ("India", "Delhi", "Mumbai", "INR", "crore", "Bengaluru")),
    ("PKR", ("Pakistan", "Karachi", "Islamabad", "PKR", "Lahore")),
    ("LKR", ("Sri Lanka", "Colombo", "LKR")),
    ("NPR", ("Nepal", "Kathmandu", "NPR")),
    ("MUR", ("Mauriti", "Port Louis", "MUR")),
)
PESOS: Final[Cues] = (
    ("MXN", ("Mexic", "MXN", "Monterrey")),
    ("PHP", ("Philippine", "Manila", "Filipin", "PHP")),
    ("ARS", ("Argentin", "Buenos Aires", "ARS")),
    ("CLP", ("Chile", "Santiago", "CLP")),
    ("COP", ("Colombia", "Bogot", "COP")),
    ("UYU", ("Urugua", "Montevideo", "UYU")),
    ("CUP", ("Cuba", "Havana")),
    ("DOP", ("Dominican", "Santo Domingo", "DOP")),
)
DINARS: Final[Cues] = (
    ("KWD", ("Kuwait", "KWD")),
    ("BHD", ("Bahrain", "Manama", "BHD")),
    ("JOD", ("Jordan", "Amman", "JOD")),
    ("IQD", ("Iraq", "Baghdad", "IQD")),
    ("RSD", ("Serbia", "Belgrade", "RSD")),
    ("TND", ("Tunis", "TND")),
    ("DZD", ("Algeri", "Algiers", "DZD")),
    ("LYD", ("Libya", "Tripoli", "LYD")),
)
RIYALS: Final[Cues] = (
    ("SAR", ("Saudi", "Riyadh", "SAR", "Jeddah")),
    ("QAR", ("Qatar", "Doha", "QAR")),
    ("OMR", ("Oman", "Muscat", "OMR")),
    ("IRR", ("Iran", "Tehran", "IRR")),
    ("YER", ("Yemen", "Sanaa", "YER")),
)
RIALS: Final[Cues] = (RIYALS[3], RIYALS[2], RIYALS[1], RIYALS[0], RIYALS[4])
DIRHAMS: Final[Cues] = (
    ("AED", ("UAE", "Emirat", "Dubai", "Abu Dhabi", "AED")),
    ("MAD", ("Morocc", "Rabat", "Casablanca", "MAD")),
)
LIRAS: Final[Cues] = (
    ("TRY", ("Turk", "Ankara", "Istanbul", "TRY", "Türki")),
    ("LBP", ("Leban", "Beirut")),
    ("SYP", ("Syria", "Damascus")),
)
SHILLINGS: Final[Cues] = (
    ("KES", ("Kenya", "Nairobi", "KES")),
    ("UGX", ("Uganda", "Kampala", "UGX")),
    ("TZS", ("Tanzania", "Dodoma", "Dar es Salaam", "TZS")),
    ("SOS", ("Somali", "Mogadishu")),
)
WONS: Final[Cues] = (("KRW", ("South Korea", "Seoul", "KRW")), ("KPW", ("North Korea", "Pyongyang", "KPW")))
ROUBLES: Final[Cues] = (("RUB", ("Russia", "Moscow", "RUB")), ("BYN", ("Belarus", "Minsk", "BYN")))
MANATS: Final[Cues] = (("AZN", ("Azerbaijan", "Baku", "AZN")), ("TMT", ("Turkmen", "Ashgabat", "TMT")))
LEUS: Final[Cues] = (("RON", ("Romania", "Bucharest", "RON")), ("MDL", ("Moldova", "Chisinau", "MDL")))
KWACHAS: Final[Cues] = (("ZMW", ("Zambia", "Lusaka", "ZMW")), ("MWK", ("Malawi", "Lilongwe", "MWK")))

AMBIGUOUS: Final[dict[str, Cues]] = {
    form: cues
    for forms, cues in (
        ("crown crowns kr kr. Kr kronas", CROWNS),
        ("krone kroner krones", KRONER),
        ("krona kronor", KRONA),
        ("¥ ￥", YEN_SIGN),
        ("$ ＄ dollar dollars bucks", DOLLARS),
        ("cent cents ¢", CENTS),
        ("P", PESO_SIGN),
        ("pound pounds", POUNDS),
        ("franc francs", FRANCS),
        ("rupee rupees Rs Rs. Re", RUPEES),
        ("peso pesos", PESOS),
        ("dinar dinars", DINARS),
        ("riyal riyals", RIYALS),
        ("rial rials", RIALS),
        ("dirham dirhams Dh Dhs", DIRHAMS),
        ("lira liras", LIRAS),
        ("shilling shillings", SHILLINGS),
        ("won", WONS),
        ("ruble rubles rouble roubles", ROUBLES),
        ("manat manats", MANATS),
        ("leu lei", LEUS),
        ("kwacha", KWACHAS),
    )
    for form in forms.split()
}
