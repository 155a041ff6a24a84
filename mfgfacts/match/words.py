"""The words of a subject: what they are reduced to, and which of them say little.

A word is read as its stem, or as the first of its synonyms. Small words join others and are only looked at for
acronyms (Internet *of* Things); words of time and movement are dropped, since period and direction are slots.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.match.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: A word, `R&D`, a model's name (HX-410).
_TOKEN: Final = re.compile(r"[A-Z][A-Za-z]*-[0-9]+[A-Za-z]*(?![^\W_])|[^\W_]+(?:&[^\W_]+)*")
_INITIALS: Final = re.compile(r"\b(?:[A-Z]\.){2,}")
#: What is written with a hyphen or without: plug-in, sub-index.
_JOINED: Final = re.compile(r"\b(plug|sub|co|pre|e|micro|semi|bio)-(?=[a-z])")
#: Markdown's mark of a footnote: part of no sentence.
_FOOTNOTE: Final = re.compile(r"\[\^[^\]\s]{1,100}\]")
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
_APOSTROPHE: Final = re.compile(r"[’'ʼ](?:s\b|(?=\s|$))")
_ACRONYM: Final = re.compile(r"(?=[^a-z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Za-z&]{1,6}")

SMALL: Final = frozenset(
    """
    a an the of for in on at by to from with and or nor but as than that which who whom whose this these those its their
    his her our your my it they he she we you i is are was were be been being has have had do does did will would can
    could may might must shall should not no so such both each every all any some into onto over under between among
    about per via out up down off through during within without across against toward towards also there where when
    what how if then while according after before since until although though however because despite once s t
    """.split()
)
#: Movement, time and saying: compared as direction, period, modality and speaker.
DROPPED: Final = frozenset(
    map(
        stem,
        """
        growth grow increase rise decline decrease drop fall gain reduction reduce surge jump climb slip shrink expand
        grew rose fell fallen risen dropped expansion change reach total number amount figure count quantity
        year month quarter week day half annual annually yearly monthly quarterly january february march april june july
        august september october november december year-on-year compare same period earlier last next previous first
        second third fourth cut raise lower narrow widen boost slow double triple halve high higher more less least
        nearly almost around roughly approximately exceed top only just
        say said accord announce expect forecast predict estimate
        """.split(),
    )
)
#: Words that many subjects have and that tell few of them apart.
GENERIC: Final = frozenset(
    map(
        stem,
        """
        rate level volume value average mean overall unit piece people world country national nationwide domestic
        industry sector market area field new whole combined cumulative compound main major key current recent
        length height width weight temperature speed
        """.split(),
    )
)
#: What is measured of a thing, and says little without the thing.
PARTIAL: Final = frozenset(
    map(
        stem,
        """
        output sales exports imports price cost revenue profit capacity demand investment inventory order share
        efficiency consumption stock delivery yield weight length width height range power temperature pressure margin
        spending turnover income reserve
        """.split(),
    )
)
#: What is measured of a thing: two subjects that name different ones are different.
MEASURES: Final = frozenset(
    map(
        stem,
        """
        output sales exports imports price cost revenue profit capacity demand investment employ inventory order
        emission share wage salary tax debt deficit surplus efficiency consumption stock shipment delivery yield speed
        weight length width height range lifetime weight power temperature pressure margin dividend expenditure spending
        loan interest inflation unemployment turnover income population budget fee tariff reserve
        """.split(),
    )
)
#: Measures that a verb or an adjective beside the value names.
PREDICATES: Final = frozenset(map(stem, "weight weigh cost length height width exports imports output sales".split()))
_GROUPS: Final = """
    output production produce made make making
    sell retail-sales
    vehicle car automobile auto
    company firm enterprise
    factory plant
    employ worker staff workforce headcount
    revenue turnover
    profit earnings
    emission emit
    robot robotic
    china chinese
    europe european
    america american usa us
    germany german
    japan japanese
    percentage proportion share
    cost expense
    house home
    intelligent smart
    pay wage salary
    delivery shipment ship deliver
    spend expenditure
    photovoltaic pv
    electricity electric power
    battery batteries
    photo picture photograph
    efficacy effective effectiveness
    length long
    height tall
    width wide
    weight weigh
""".strip().splitlines()
SYNONYMS: Final[Mapping[str, str]] = {stem(word): stem(group.split()[0]) for group in _GROUPS for word in group.split()}


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        stem: what it is compared by; empty for small words and for those of time and movement.
        name: it is written like a name: with a capital letter or a digit.
        surface: as printed, without a possessive's ending.
    """

    stem: str
    name: bool
    surface: str


@lru_cache(maxsize=1 << 14)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in their order; numbers that stand alone are left out."""
    if not text.isascii():
        text = _folded(text)
    if "." in text:
        text = _INITIALS.sub(lambda found: f"{found[0].replace('.', '')} ", text)  # U.S. is US
    text = _APOSTROPHE.sub("", text)
    if "[^" in text:
        text = _FOOTNOTE.sub("", text)
    if "-" in text:
        text = _JOINED.sub(r"\1", text)
    return tuple(_word(token) for token in _TOKEN.findall(text) if not token.isdecimal())


@lru_cache(maxsize=1 << 16)
def _word(token: str) -> Word:
    lower = token.lower()
    if lower in SMALL and (not token.isupper() or token in {"A", "I"}):
        return Word("", name=False, surface=token)
    root = stem(lower)
    root = SYNONYMS.get(root, root)
    named = token[0].isupper() or not token.isalpha()
    return Word("" if root in DROPPED or lower in DROPPED else root, named, token)


def unsifted(text: Iterable[Word]) -> tuple[Word, ...]:
    """Give words of time and movement their stems too, for a subject that has no others (growth, the first half)."""
    return tuple(
        word if word.stem else word._replace(stem=stem(word.surface.lower()))
        for word in text
        if word.surface.lower() not in SMALL
    )


def acronym(word: Word) -> str:
    """Return the letters of what may be an acronym (`PMI`, `NEVs`, `IoT`, `R&D`) in small letters, or nothing."""
    return _letters(word.surface)


@lru_cache(maxsize=1 << 14)
def _letters(surface: str) -> str:
    if len(surface) > 2 and surface.endswith("s") and surface[:-1].isupper():  # noqa: PLR2004 - EVs, not US
        surface = surface[:-1]
    return surface.lower() if _ACRONYM.fullmatch(surface) else ""


def _folded(text: str) -> str:
    return _NOT_ASCII.sub(lambda found: _folded_run(found[0]), text)


@lru_cache(maxsize=1 << 12)
def _folded_run(run: str) -> str:
    """Fold characters that are not ASCII: each by itself, so a run folds as its text would."""
    from unicodedata import combining, normalize

    return "".join([sign for sign in normalize("NFKD", run) if not combining(sign)])
