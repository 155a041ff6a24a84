"""Look a form up in the tables of units and currencies: the longest one that begins at a place of a text.

A candidate is cut word by word (one small pattern) and looked up in a dictionary, so a bigger lexicon costs no time.
Symbols keep their case; words are read in any ("Gigawatts", "BARRELS", "Norwegian Kroner").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.currencies import CURRENCIES, SIGNS, Currency
from mfgfacts.lexicon.unit import Unit
from mfgfacts.lexicon.units import UNITS
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD: Final = re.compile(r"U\.S\.|[^\W\d_\u00b2\u00b3\u00b9\u2070-\u209f]++(?:'anga)?|[°º˚]\s?[CFK]\b|[%‰°º˚′″\"¢\uff05\ufe6a\u00a2-\u00a5\u20a0-\u20cf$\u060b\u0e3f\u17db\ufdfc]|''")
# What may stand between the words of one form: space, one line end, hyphen, dot, middle dot.
_NEXT: Final = re.compile(r"(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]{0,4}|[-\u2010\u2011·⋅•∙]|\.[^\S\n]?|(?<=[%°º˚]))([^\W\d_\u00b2\u00b3\u00b9\u2070-\u209f]++|[%°])")
_SHORT: Final = 3


class Form(NamedTuple):
    """A form as found in a text: its entry and where it ends."""

    entry: Unit | Currency
    end: int


def _foldable(form: str, entry: Unit | Currency) -> bool:
    if isinstance(entry, Currency):
        return len(form) > _SHORT or (form.islower() and form != "p")
    return form not in entry.symbols and (len(form) > _SHORT or form in entry.words)


def _longest(forms: Iterable[str]) -> dict[str, int]:
    heads: dict[str, int] = {}
    for form in forms:
        if " " in form:
            head, *rest = form.split(" ")
            heads[head] = max(heads.get(head, 0), len(rest))
    return heads


def _punctuated(forms: Iterable[str]) -> dict[str, tuple[str, ...]]:
    heads: dict[str, list[str]] = {}
    for form in forms:
        head = re.match(r"[A-Za-z]+(?=[/.(])", form)
        if head and not form.startswith("U.S."):
            heads.setdefault(head[0], []).append(form)
    return {head: tuple(sorted(many, key=len, reverse=True)) for head, many in heads.items()}


_AFTER: Final = {form: entry for form, entry in SIGNS.items() if not form[-1].isalpha() or form in {"kr", "zł", "TL", "Kč", "Ft"}}
FORMS: Final[dict[str, Unit | Currency]] = {**_AFTER, **CURRENCIES, **UNITS}
WORDS: Final = {form.lower(): entry for form, entry in FORMS.items() if _foldable(form, entry)}
_LONGER: Final = _longest(FORMS) | _longest(WORDS)
_PUNCTUATED: Final = _punctuated(FORMS)

# The first words of all forms (small letters stand for any case), of which one look-up says that there is no unit.
HEADS: Final = frozenset(form.partition(" ")[0] for form in (*FORMS, *WORDS)) | {"square", "sq", "cubic", "cu", *_PUNCTUATED}
word_at: Final = _WORD.match


def simple() -> dict[str, str]:
    """Return the forms of one word, each with the initials of what may follow it in a longer form or a rate."""
    initials: dict[str, set[str]] = {}
    for form in (*FORMS, *WORDS):
        head, _, rest = form.partition(" ")
        if rest:
            initials.setdefault(head, set()).update((rest[0].lower(), rest[0].upper()))
    return {
        form: "".join(initials.get(form, ())) + ("/·pascoCNKT" if isinstance(entry, Unit) and len(form) > _SHORT else "")
        for form, entry in {**WORDS, **FORMS}.items()
        if " " not in form
        and form not in _PUNCTUATED
        and (len(form) > _SHORT or isinstance(entry, Currency) or entry.kind in {Kind.PERCENT, Kind.PERCENTAGE_POINT})
    }


def form_at(text: str, start: int) -> Form | None:
    """Find the longest form of a unit or currency that begins exactly at `start`, whatever follows it."""
    found = _WORD.match(text, start)
    if found is None:
        return None
    word = found[0]
    entry = FORMS.get(word)
    if entry is None and not word.islower():
        entry = _folded(word)
    more = _LONGER.get(word) or (0 if word.islower() else _LONGER.get(word.lower(), 0))
    if more:
        longer = _longer(text, found.end(), word, more)
        if longer is not None:
            return longer
    if word in _PUNCTUATED:
        for form in _PUNCTUATED[word]:
            if text.startswith(form, start) and not text[start + len(form) : start + len(form) + 1].isalnum():
                return Form(FORMS[form], start + len(form))
    return None if entry is None else Form(entry, found.end())


def _folded(word: str) -> Unit | Currency | None:
    """Look up a word that is capitalised as in a headline; "SEC" is no second."""
    if word[1:].islower() or (word.isupper() and len(word) > _SHORT):
        return WORDS.get(word.lower())
    if word[0] in "°º˚":
        return FORMS.get("°" + word[-1])
    return None


def _longer(text: str, end: int, word: str, more: int) -> Form | None:
    best = None
    key = word
    for _ in range(more):
        found = _NEXT.match(text, end)
        if found is None:
            break
        key += " " + found[1]
        end = found.end()
        entry = FORMS.get(key) or WORDS.get(key.lower())
        if entry is not None:
            best = Form(entry, end)
    return best
