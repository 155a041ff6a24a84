"""Look a form up in the tables of units and currencies: the longest one that begins at a place of a text.

A candidate is cut word by word (one small pattern) and looked up in a dictionary, so a bigger lexicon costs no time.
Symbols keep their case; words are read in any ("Gigawatts", "BARRELS", "Norwegian Kroner").
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS, Currency
from mfgfacts.lexicon.unit import Unit
from mfgfacts.lexicon.units import UNITS

_WORD: Final = re.compile(
    r"U\.S\.|[MLR][☉⊙]|(?:US|NT|HK|[ACSR])\$|[^\W\d_\u00b2\u00b3\u00b9\u2070-\u209f]++|[°º˚]\s?[CFK]\b|[%‰°º˚℃℉′″\"¢\uff05\ufe6a\u00a2-\u00a5\u20a0-\u20cf$\u060b\u0e3f\u17db\ufdfc]|''"
)
# What may stand between the words of one form: space, one line end, hyphen, dot, middle dot.
_NEXT: Final = re.compile(
    r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4}|[-\u2010\u2011·⋅•∙]|\.[^\S\n]?|(?<=[%°º˚]))([^\W\d_\u00b2\u00b3\u00b9\u2070-\u209f]++|[%°])"
)
_SHORT: Final = 3
_BELOW: Final = re.compile(r"\^?[⁻\u2212\u2013-][1-4¹²³⁴](?!\d)")


class Form(NamedTuple):
    """A form as found in a text: its entry and where it ends."""

    entry: Unit | Currency
    end: int


_AFTER: Final = {
    form: entry
    for form, entry in SIGNS.items()
    if not (form[-1].isalpha() or form[-1] == ".") or form in {"kr", "zł", "TL", "Kč", "Ft", "Rs", "RM"}
}
FORMS: Final[dict[str, Unit | Currency]] = {**_AFTER, **CURRENCIES, **UNITS}


def _longer_forms() -> tuple[dict[str, Unit | Currency], dict[str, int], dict[str, str]]:
    """Index the forms of several words: in small letters, by how many words follow the first, and by their initials."""
    small: dict[str, Unit | Currency] = {}
    more: dict[str, int] = {}
    initials: dict[str, str] = {}
    for form, entry in FORMS.items():
        if " " not in form:
            continue
        low = form.lower()
        small[low] = entry
        count = form.count(" ")
        for spelling in (form,) if low == form else (form, low):
            head, _, rest = spelling.partition(" ")
            if more.get(head, 0) < count:
                more[head] = count
            if rest[0] not in initials.get(head, ""):
                initials[head] = initials.get(head, "") + rest[0].lower() + rest[0].upper()
    return small, more, initials


_MARKS: Final = frozenset("/(.%")


def _punctuated() -> dict[str, tuple[str, ...]]:
    heads: dict[str, tuple[str, ...]] = {}
    for form in FORMS:
        if (
            (not _MARKS.isdisjoint(form) or any(map(str.isdigit, form)))
            and form[0].isalpha()
            and not form.startswith("U.S.")
        ):
            head = re.split(r"[/.( %\d²³₂]", form, maxsplit=1)[0]
            heads[head] = tuple(sorted((*heads.get(head, ()), form), key=len, reverse=True))
    return heads


_SMALL, _LONGER, INITIALS = _longer_forms()
PUNCTUATED: Final = _punctuated()
# The first words of all forms (small letters stand for any case), of which one look-up says that there is no unit.
HEADS: Final = frozenset({*FORMS, *_LONGER, *PUNCTUATED, "square", "sq", "cubic", "cu"})
word_at: Final = _WORD.match


def form_at(text: str, start: int) -> Form | None:
    """Find the longest form of a unit or currency that begins exactly at `start`, whatever follows it."""
    found = _WORD.match(text, start)
    if found is None:
        return None
    word = found[0]
    entry = FORMS.get(word)
    if entry is None and not word.islower():
        entry = _folded(word)
    more = _LONGER.get(word, 0)
    if not word.islower():
        more = max(more, _LONGER.get(word.lower(), 0))
    if more:
        longer = _longer(text, found.end(), word, more)
        if longer is not None and not _BELOW.match(text, longer.end):  # "25 mN m−1" is per metre
            return longer
    if word in PUNCTUATED:
        for form in PUNCTUATED[word]:
            if text.startswith(form, start) and not text[start + len(form) : start + len(form) + 1].isalnum():
                return Form(FORMS[form], start + len(form))
    return None if entry is None else Form(entry, found.end())


def _folded(word: str) -> Unit | Currency | None:
    """Look up a word that is capitalised as in a headline; "SEC" is no second, "Mw" no symbol."""
    if word[0] in "°º˚":
        return FORMS.get("°" + word[-1])
    if not word[1:].islower() and not (word.isupper() and len(word) > _SHORT):
        return None
    small = word.lower()
    entry = FORMS.get(small)
    if entry is None or (isinstance(entry, Unit) and small in entry.symbols):
        return None
    return entry if len(small) > _SHORT or isinstance(entry, Currency) or small in entry.words else None


def _longer(text: str, end: int, word: str, more: int) -> Form | None:
    best = None
    key = word
    for _ in range(more):
        found = _NEXT.match(text, end)
        if found is None:
            break
        key += " " + found[1]
        end = found.end()
        entry = FORMS.get(key) or _SMALL.get(key.lower())
        if entry is not None:
            best = Form(entry, end)
    return best
