"""The part of speech of a word, as far as reading claims needs it: one letter a word.

    D determiner   O of          T to             P other preposition   & and, or      B clause conjunction
    R relative     W pronoun     X be, have, do, modal   V verb         S verb of saying   G participle in -ing
    U rising       L falling     I a rise         J a fall              u up, higher   l down, lower
    A adverb       N other lower-case word        K name, acronym, capitalised word
    # number that is no fact                      Q quantity     M period
    , ; : . ( ) [ ] " - themselves (any quote mark, any dash)           * anything else

Open classes are closed here on purpose: a verb that is not listed is read as a noun, which costs a slot and never a
number. Words that are nouns at least as often as verbs ("exports", "costs") are nouns unless a value follows.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from mfgfacts.lexicon.changes import FALLING, HIGHER, LOWER, RISING
from mfgfacts.lexicon.speakers import SAY
from mfgfacts.lexicon.verbs import FORMS

_CLOSED: Final = {
    "D": """a an the this these those its their his her our my your each every some any no all both another such several
        many most other certain half""",
    "O": "of",
    "T": "to",
    "P": """about above across after against along alongside amid amidst among amongst around as at before behind below
        beneath beside besides between beyond by concerning despite during excluding following for from in including inside
        into like near on onto opposite out outside over past per regarding round since than through throughout
        till toward towards under underneath unlike until upon versus via vs with within without worth compared""",
    "&": "and or plus nor",
    "B": "although because but if once so though unless whereas whether while yet however",
    "R": "what when where which who whose whom that",
    "W": "it they he she we i you them us him me itself themselves himself herself who's one's there",
    "X": """is are was were be been being am has have had do does did done will would shall should can could may
        might must ought cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
        's ’s 'll ’ll 've ’ve 're ’re 'd ’d 'm ’m""",
    "A": """again ago already also altogether always annually approximately away even ever far formerly further hence here
        indeed instead just later least likely long meanwhile merely moreover mostly much nearly never nevertheless not now
        often once only otherwise overall perhaps quite rather respectively roughly seldom set so soon still then thereby
        therefore thus today together too very well currently alone else together yearly monthly daily
        back off early late first shy aside apart apiece able unable furthermore nonetheless sometimes usually almost about little""",
}

#: -ing forms that are nouns or adjectives in running text.
_ING_NOUNS: Final = """
    manufacturing building meeting training engineering processing mining housing funding spending pricing lending
    financing shipping trading marketing heating cooling lighting operating opening understanding holding
    testing planning recycling banking clothing farming fishing forestry fitting gearing hearing learning leading
    packaging painting parking printing processing purchasing quarrying rating reading refining remaining ruling
    saving savings setting shopping sourcing steering underlying welding wiring working writing outstanding existing
    machining casting bearing coming emerging ongoing resulting following
"""


def _table() -> dict[str, str]:
    """Each listed form and its tag; what stands later here wins."""
    tags = dict(FORMS)
    tags.update(dict.fromkeys(SAY, "S"))
    tags.update(dict.fromkeys(RISING, "U"))
    tags.update(dict.fromkeys(FALLING, "L"))
    tags.update(dict.fromkeys(HIGHER, "u"))
    tags.update(dict.fromkeys(LOWER, "l"))
    tags.update(dict.fromkeys(_ING_NOUNS.split(), "N"))
    for letter, words in _CLOSED.items():
        tags.update(dict.fromkeys(words.split(), letter))
    tags.update(dict.fromkeys(("totaling", "totalling", "worth", "having", "being", "citing"), "G"))
    tags.update(
        {
            "i.e.": "A",
            "e.g.": "A",
            "lower": "l",
            "above": "u",
            "below": "l",
            "beneath": "l",
            "back": "A",
            "last": "A",
            "used": "V",
            "costs": "N",
            "cost": "N",
            "open": "N",
            "x": "&",
            "aged": "V",
        }
    )
    return tags


TAGS: Final = _table()

ARTICLES: Final = frozenset("the a an its their his her our my your".split())

#: Nouns of statistics that a comma or "and" never makes verbs: "exports rose 2% and imports 3%".
TRADED: Final = frozenset("exports imports orders purchases sales shipments prices costs".split())

_SIGNS: Final = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")", "[": "[", "]": "]",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": '"', "’": '"', "'": '"',
    "-": "-", "–": "-", "—": "-", "&": "&", "+": "&", "×": "&", "\ufdd0": "Q", "\ufdd1": "M",
}  # fmt: skip

#: What stands for a mention while its sentence is cut into words: code points that are no characters.
QUANTITY_MARK: Final = "\ufdd0"
PERIOD_MARK: Final = "\ufdd1"

#: Adverbs that do not end in -ly are listed above; these words do and are none.
_LY_NOUNS: Final = frozenset("early family supply assembly daily monthly weekly yearly quarterly hourly friendly elderly "
                             "italy july reply anomaly monopoly poly fly july only hourly costly orderly likely".split())  # fmt: skip


#: The letter of an unlisted form in -ed until the words around it are known: "the breaches merited", "merited praise".
PAST_OR_NOUN: Final = "E"
#: What only ends like one, besides short words ("bed", "shed").
_ED_NOUNS: Final = frozenset(
    "hundred hatred kindred sacred naked wicked rugged ragged biped moped adjusted annualised annualized".split()
)
_SHORT: Final = 4


@lru_cache(maxsize=1 << 16)
def tag(word: str) -> str:
    """The tag of one word or sign."""
    known = TAGS.get(word) or _SIGNS.get(word)
    if known:
        return known
    first = word[0]
    if not first.isalnum():
        return "*"
    lower = word.lower()
    if first.isdigit():
        return "#" if lower == word.upper() else "K"
    if word == lower:
        if word.endswith("ed") and len(word) > _SHORT and not word.endswith("eed") and word not in _ED_NOUNS:
            return PAST_OR_NOUN
        return "A" if word.endswith("ly") and word.rpartition("-")[2] not in _LY_NOUNS else "N"
    if TAGS.get(lower, "N") in "DOTP&BRWX" and word[1:] == lower[1:]:
        return TAGS[lower]
    return "K"


@lru_cache(maxsize=1 << 12)
def opening_tag(word: str) -> str:
    """The tag of a sentence's first word, whose capital says nothing."""
    lower = word.lower()
    if word[1:] != lower[1:]:
        return tag(word)
    if lower == "may":  # "May wheat rose": who wishes gives no numbers
        return "K"
    return TAGS.get(lower) or ("A" if lower.endswith("ly") and lower.rpartition("-")[2] not in _LY_NOUNS else tag(word))
