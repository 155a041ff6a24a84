"""Words of calendar time: months, weekdays, units of the calendar and what points at them.

Every table maps a lower-case form to its meaning; `TRIGGERS` are the words at which `recognise.periods.at` is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTH_FORMS: Final = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS: Final[Mapping[str, int]] = {form: n for n, forms in enumerate(_MONTH_FORMS, 1) for form in forms}

_WEEKDAY_FORMS: Final = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "weds", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
WEEKDAYS: Final[Mapping[str, int]] = {form: n for n, forms in enumerate(_WEEKDAY_FORMS) for form in forms}

# The northern, meteorological seasons: first month; winter runs into the next year.
SEASONS: Final[Mapping[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

ORDINALS: Final[Mapping[str, int]] = {
    **{
        word: n
        for n, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            1,
        )
    },
    "twenty-first": 21,
    "final": -1,
    "last": -1,
    "latter": 2,
    "opening": 1,
    "closing": -1,
}

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
# The days of a month in words: "the twenty-second of July".
DAY_ORDINALS: Final[Mapping[str, int]] = {
    **{word: n for word, n in ORDINALS.items() if n > 0 and word not in {"latter", "opening"}},
    **{f"twenty{gap}{word}": 20 + n for gap in "- " for n, word in enumerate(_UNITS, 1)},
    "thirtieth": 30,
    "thirty-first": 31,
    "thirty first": 31,
}

NUMBERS: Final[Mapping[str, int]] = {
    "a": 1,
    "an": 1,
    **{
        word: n
        for n, word in enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen twenty".split(),
            1,
        )
    },
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}

# Years in words: the hundreds that begin them, and what follows.
CENTURIES: Final[Mapping[str, int]] = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
TENS: Final[Mapping[str, int]] = {
    word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
TEENS: Final[Mapping[str, int]] = {
    word: n
    for n, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10
    )
}
YEAR_UNITS: Final[Mapping[str, int]] = {
    word: n for n, word in enumerate("one two three four five six seven eight nine".split(), 1)
}

# Which period of its kind, counted from the document's date.
MODIFIERS: Final[Mapping[str, int]] = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "same": 0,
    "that": 0,
    "latest": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "subsequent": 1,
}
# Those that count from the period named just before, where there is one.
ANAPHORIC: Final = frozenset({"previous", "preceding", "prior", "following", "subsequent", "same", "that"})

UNITS: Final[Mapping[str, str]] = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "weekend": "weekend",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "quarters": "quarter",
    "qtr": "quarter",
    "half": "half",
    "semester": "half",
    "year": "year",
    "years": "year",
    "yr": "year",
    "decade": "decade",
    "decades": "decade",
    "century": "century",
    "centuries": "century",
}

# Parts of a period; "end" and "start" are its last and first day, the others a third of it.
EDGES: Final[Mapping[str, str]] = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "end": "end",
    "close": "end",
    "beginning": "start",
    "start": "start",
    "outset": "start",
}

#: The middle of a unit in one word.
MIDDLES: Final = frozenset({"midyear", "midmonth", "midweek"})

#: Words that say where in a period something lies and leave open how long after its beginning: "earlier this year".
WITHIN: Final = frozenset({"earlier", "later", "early", "late"})

DEICTICS: Final[Mapping[str, int]] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
DAYTIMES: Final = frozenset({"morning", "afternoon", "evening", "night"})

DECADES: Final[Mapping[str, int]] = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

AGO: Final[Mapping[str, int]] = {
    "ago": -1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
    "prior": -1,
    "later": 1,
    "hence": 1,
}

# Words that make a bare year, month or weekday after them a date.
FRAMES: Final = frozenset(
    "in since by until till from during before after through throughout between around circa for of to on at as into "
    "about versus vs than over late early mid".split()
)
# Days that are holidays or names, by the word before the weekday.
NAMED_WEEKDAYS: Final = frozenset(
    {"black", "good", "cyber", "ash", "palm", "easter", "super", "maundy", "ruby", "giving"}
)

# Words behind a weekday or a month that make both a name: "the Sunday Times", "May Street", "a June bug".
NAMED_AFTER: Final = frozenset(
    "times telegraph mirror mail express herald mercury magazine street st avenue ave road lane group inc corp co ltd "
    "bug fool fools madness massacre club school".split()
)
# Words before one that make it somebody's name.
TITLES: Final = frozenset("mr mrs ms miss dr sir prof judge sen rep gov".split())

# Days that a year goes with where they describe what happened on them: "the Sept. 11 attacks".
REMEMBERED: Final[Mapping[tuple[int, int], int]] = {(9, 11): 2001, (1, 6): 2021, (10, 7): 2023}
REMEMBERED_FOR: Final = frozenset(
    "attack attacks terror terrorist hijackers hijackings riot insurrection massacre assault".split()
)

# Words of a clause that is about the future, read before the date.
AHEAD: Final = frozenset({"by", "until", "till", "due", "before", "starting", "beginning", "effective", "scheduled"})

TRIGGERS: Final = frozenset(
    {
        *MONTHS,
        *WEEKDAYS,
        *SEASONS,
        *(word for word, n in ORDINALS.items() if 0 < n <= 20 and word != "opening"),  # noqa: PLR2004 - the twentieth century
        *(word for word, n in NUMBERS.items() if word not in {"a", "an"}),
        *DEICTICS,
        *DAYTIMES,
        *DECADES,
        *(EDGES.keys() - {"close", "outset"}),
        *(UNITS.keys() - {"half"}),
        *MIDDLES,
        "final",
        "same",
        "comparable",
        "corresponding",
        "fiscal",
        "financial",
        "fy",
        "ytd",
        "opening",
        "closing",
        "twenty-first",
        "last",
    }
)
