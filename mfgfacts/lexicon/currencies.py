"""Currencies: every active ISO 4217 code with its names, signs and hundredths, and the forms that several share.

A currency is named by its code (USD), its sign before or after the number (US$), its name with a country's adjective
("Norwegian kroner"), or its name alone where one country is meant by default ("yuan"). `CURRENCIES` maps each form that
stands after a number, `SIGNS` each that stands before one. Names and signs that several currencies share stand here
with the one that is meant by default; `lexicon.currency_cues` has the others and the words that speak for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping  # noqa: TC003 - a field of a named tuple
from typing import Final, NamedTuple

from mfgfacts.lexicon.currency_names import NAMES
from mfgfacts.lexicon.entry import table


class Currency(NamedTuple):
    """A currency, or forms of it: `scale` is 0.01 for cents and pence, 1000000 for MUSD; see `lexicon.entry.Entry`."""

    code: str
    forms: tuple[str, ...]
    scale: str = "1"
    examples: Mapping[str, str] = {}
    never: tuple[str, ...] = ()


# Signs that stand before (and some after) a number. A shared sign stands with its default.
_SIGNS: Final = {
    "USD": "$ US$ U.S.$ USD$ $US US-$ ＄ usd",
    "EUR": "€ EUR€ eur",
    "GBP": "£ ￡ GB£ UK£ STG£ £STG Stg gbp",
    "JPY": "¥ ￥ JP¥ JPY¥",
    "CNY": "RMB CN¥ RMB¥ CNY¥ CNH rmb Rmb",
    "AUD": "A$ AU$ AUD$ $A AUS$",
    "CAD": "C$ CA$ CAD$ CAN$ CDN$ Can$ Cdn$",
    "HKD": "HK$ HKD$ $HK",
    "TWD": "NT$ TWD$ NTD NT",
    "SGD": "S$ SG$ SGD$",
    "NZD": "NZ$ NZD$ $NZ",
    "BRL": "R$ BRL$",
    "MXN": "MX$ Mex$ MXN$ Mex.$",
    "CLP": "CLP$ CL$ Ch$",
    "COP": "COL$ COP$",
    "ARS": "AR$ ARS$",
    "UYU": "$U UYU$",
    "DOP": "RD$",
    "TTD": "TT$",
    "JMD": "J$ JA$",
    "BBD": "Bds$ BBD$",
    "BSD": "B$ BS$",
    "BZD": "BZ$",
    "XCD": "EC$",
    "GYD": "G$ GY$",
    "NAD": "N$",
    "FJD": "FJ$ F$",
    "SBD": "SI$",
    "LRD": "L$ LD$",
    "BND": "BN$",
    "MOP": "MOP$",
    "NIO": "C$N",
    "ZWG": "ZWG$",
    "INR": "₹ Rs Rs. INR₹ Re",
    "PKR": "PKRs",
    "LKR": "SLRs",
    "KRW": "₩ ￦ W₩",
    "RUB": "₽",
    "TRY": "₺ TL",
    "ILS": "₪ NIS",
    "UAH": "₴",
    "VND": "₫ VNĐ",
    "THB": "฿",
    "PHP": "₱ Php PhP P",
    "NGN": "₦",
    "CRC": "₡",
    "PYG": "₲",
    "GHS": "₵ GH₵ GH¢",
    "KZT": "₸",
    "MNT": "₮",
    "GEL": "₾",
    "AZN": "₼",
    "LAK": "₭",
    "BDT": "৳ Tk Tk.",
    "KHR": "៛",
    "IRR": "﷼",
    "AFN": "؋",
    "BTC": "₿ Ƀ",
    "EGP": "LE E£",
    "SEK": "kr kr. SKr SEKr Kr",
    "NOK": "NKr NKR",
    "DKK": "DKr DKr.",
    "ISK": "ISKr",
    "CHF": "SFr SFr. Fr Fr. sFr CHF.",
    "CZK": "Kč",
    "PLN": "zł PLN.",
    "HUF": "Ft",
    "IDR": "Rp Rp.",
    "MYR": "RM",
    "ZAR": "R",
    "KES": "KSh Ksh KSh. Sh KShs",
    "TZS": "TSh",
    "UGX": "USh UShs",
    "AED": "Dhs Dh",
    "SAR": "SR",
    "PEN": "S/ S/.",
    "BOB": "Bs Bs.",
    "GTQ": "Q",
    "XAF": "FCFA",
    "ZMW": "K",
}

# What follows the number and is no sign: subunits (value / 100), informal names, abbreviations.
_HUNDREDTHS: Final = {
    "USD": ("US cents", "US cent", "U.S. cents", "U.S. cent", "¢", "cent", "cents"),
    "EUR": ("eurocent", "eurocents", "euro cent", "euro cents"),
    "GBP": ("pence", "penny", "pennies", "p", "new pence"),
    "INR": ("paise", "paisa"),
    "RUB": ("kopeck", "kopecks", "kopek", "kopeks"),
    "UAH": ("kopiyka", "kopiykas", "kopiyok"),
    "MYR": ("sen", "sens"),
    "PLN": ("grosz", "groszy"),
    "DKK": ("øre",),
    "SEK": ("öre",),
    "BRL": ("centavos", "centavo"),
    "CNY": ("fen",),
    "AUD": ("Australian cents", "Australian cent"),
    "CAD": ("Canadian cents", "Canadian cent"),
}
_INFORMAL: Final = {
    "USD": ("bucks", "buck", "greenbacks", "usd"),
    "GBP": ("quid", "pounds sterling", "pound sterling", "sterling", "gbp"),
    "CNY": (
        "RMB",
        "renminbi",
        "kuai",
        "元",
        "人民币",
        "yuan RMB",
        "yuan renminbi",
        "RMB yuan",
        "renminbi yuan",
        "Rmb",
        "rmb",
    ),
    "JPY": ("円",),
    "BTC": ("bitcoin", "bitcoins", "BTC", "Bitcoin", "Bitcoins"),
    "XDR": ("special drawing rights", "SDRs"),
    "SEK": ("kronor",),
    "CZK": ("Kcs", "korun", "koruny"),
    "EUR": ("Euros", "eur"),
}
# Millions before the code, as accounts print them: MUSD 30, 120 MEUR, SEKm.
_MILLIONS: Final = (
    "USD",
    "EUR",
    "GBP",
    "SEK",
    "NOK",
    "DKK",
    "CHF",
    "AUD",
    "CAD",
    "CNY",
    "JPY",
    "INR",
    "PLN",
    "CZK",
    "HKD",
    "SGD",
)

# Codes that are words, names or other abbreviations as well: money only beside an amount (grouped digits, a scale word).
LOOKALIKE_CODES: Final = frozenset(
    "ALL TOP TRY CUP MAD PEN COP SOS AMD CAD SDG SSP IRR SCR GEL BAM MOP BOB NIO LAK DOP CHE MDL RON ANG SAR PHP INR STN MUR "
    "BIF SLE LSL XAU GIP ERN CRC MVR TOP WST GMD GNF HTG BMD NAD SBD KYD LRD R P Q K NT TL SR LE Re Fr Bs Sh Dh Kr Stg CNH".split()
)


def _currencies() -> Iterator[Currency]:
    for code, (nouns, adjectives) in NAMES.items():
        several = adjectives.split(", ")
        forms = [f"{adjective} {noun}" for noun in nouns.split(", ") for adjective in several]
        yield Currency(code, (code, *forms))
    for code, informal in _INFORMAL.items():
        yield Currency(code, informal)
    for code, hundredths in _HUNDREDTHS.items():
        yield Currency(code=code, scale="0.01", forms=hundredths)
    for code in _MILLIONS:
        yield Currency(code=code, scale="1000000", forms=("M" + code, code + "m", code + "mn", "m" + code))
        yield Currency(code=code, scale="1000000000", forms=(code + "bn",))


def _alone() -> Iterator[Currency]:
    """Yield names without an adjective: the country that is meant where nothing in the document says another."""
    for noun, code in DEFAULTS.items():
        yield Currency(code=code, forms=(noun,))


DEFAULTS: Final = {
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "yuans": "CNY",
    "won": "KRW", "crown": "SEK", "crowns": "SEK", "krona": "SEK", "krone": "NOK", "kroner": "NOK", "kronas": "SEK",
    "krones": "NOK", "kronur": "ISK", "koruna": "CZK", "korunas": "CZK", "pound": "GBP", "pounds": "GBP",
    "franc": "CHF", "francs": "CHF", "rupee": "INR", "rupees": "INR", "rupiah": "IDR", "rupiahs": "IDR",
    "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "peso": "MXN", "pesos": "MXN",
    "real": "BRL", "reais": "BRL", "reals": "BRL", "rand": "ZAR", "rands": "ZAR", "lira": "TRY", "liras": "TRY",
    "shekel": "ILS", "shekels": "ILS", "baht": "THB", "bahts": "THB", "ringgit": "MYR", "ringgits": "MYR",
    "dong": "VND", "zloty": "PLN", "zlotys": "PLN", "zlotych": "PLN", "złoty": "PLN", "złotych": "PLN",
    "forint": "HUF", "forints": "HUF", "leu": "RON", "lei": "RON", "lev": "BGN", "leva": "BGN", "levs": "BGN",
    "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "hryvnyas": "UAH", "tenge": "KZT", "lari": "GEL",
    "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR",
    "dinar": "KWD", "dinars": "KWD", "naira": "NGN", "nairas": "NGN", "cedi": "GHS", "cedis": "GHS", "birr": "ETB",
    "shilling": "KES", "shillings": "KES", "kwacha": "ZMW", "kwanza": "AOA", "kwanzas": "AOA", "pula": "BWP",
    "taka": "BDT", "takas": "BDT", "kyat": "MMK", "kyats": "MMK", "kip": "LAK", "riel": "KHR", "riels": "KHR",
    "quetzal": "GTQ", "quetzales": "GTQ", "quetzals": "GTQ", "lempira": "HNL", "lempiras": "HNL",
    "colones": "CRC", "guarani": "PYG", "guaranis": "PYG", "guaraníes": "PYG", "guaranies": "PYG",
    "boliviano": "BOB", "bolivianos": "BOB", "bolivar": "VES", "bolivars": "VES", "bolivares": "VES",
    "bolívar": "VES", "bolívares": "VES", "soles": "PEN", "gourdes": "HTG", "tugrik": "MNT", "tugriks": "MNT",
    "togrog": "MNT", "manat": "AZN", "manats": "AZN", "afghani": "AFN", "afghanis": "AFN", "somoni": "TJS",
    "rufiyaa": "MVR", "ngultrum": "BTN", "ngultrums": "BTN", "pataca": "MOP", "patacas": "MOP", "kina": "PGK",
    "meticais": "MZN", "metical": "MZN", "dalasi": "GMD", "dalasis": "GMD", "leones": "SLE", "ariary": "MGA",
    "denar": "MKD", "denars": "MKD", "lek": "ALL", "leke": "ALL", "lekë": "ALL", "vatu": "VUV", "ouguiya": "MRU",
    "emalangeni": "SZL", "lilangeni": "SZL", "maloti": "LSL", "nakfa": "ERN", "balboa": "PAB", "balboas": "PAB",
    "cordobas": "NIO", "córdobas": "NIO", "paanga": "TOP", "tala": "WST", "gulden": "XCG", "guilders": "XCG",
}  # fmt: skip


CURRENCIES: Final[Mapping[str, Currency]] = table(*_currencies(), *_alone())
SIGNS: Final[Mapping[str, Currency]] = table(
    *(Currency(code=code, forms=tuple(signs.split())) for code, signs in _SIGNS.items()),
    *(Currency(code=code, forms=(code,)) for code in NAMES),
    *(Currency(code=code, forms=("M" + code, code + "m"), scale="1000000") for code in _MILLIONS),
)
