"""A headline's infinitive: "Norvik to build 300 homes" is wanted, "Tea output to fall 3%" is coming."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.modality import BEGINNING, DONE, HAPPENING, TAKING_INFINITIVES
from mfgfacts.model import Modality
from mfgfacts.relate.aims import Cue
from mfgfacts.relate.verbs import is_verbal

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

HEADLINE: Final = re.compile(r"[KNIJ&O#-][KNIJ&O#PD-]{0,11}T(?:[VULNQ]|X[GNAP])")
#: A list's item without a verb: "– waste per tray to be reduced by 40%".
_TO_BE: Final = re.compile(r"[-*]?[DKN&O#P]{1,12}TX[VUL]")
#: What follows a verb tagged as a noun, up to its value: "to expand a mill with 40 looms", not "to farmers fell".
_OBJECT: Final = re.compile("(?=[QDNKA])[DNKA&OPGIJ]*Q")
MULTIPLYING: Final = ("double", "triple", "treble", "quadruple", "halve")


def headline(sentence: Sentence) -> Cue | None:
    """The "to" of a headline or of a list's item as a cue of what follows."""
    tags = sentence.tags
    head = HEADLINE.match(tags) or _TO_BE.match(tags)
    if not head:
        return None
    to = tags.index("T", 0, head.end())
    if sentence.lower[to - 1] in TAKING_INFINITIVES or not _is_verb(sentence, to + 1):
        return None
    said = Modality.FORECAST if _happens(sentence, to + 1) else Modality.TARGET
    return Cue(to, said, subject=False, loose=False)


def _is_verb(sentence: Sentence, i: int) -> bool:
    """Whether the word behind a headline's "to" is a verb; a number's words can be or begin with one ("to double")."""
    letter, word = sentence.tags[i], sentence.lower[i]
    if letter == "Q":
        return is_verbal(word) or word.endswith(MULTIPLYING)
    return letter != "N" or word in BEGINNING or _OBJECT.match(sentence.tags, i + 1) is not None


def _happens(sentence: Sentence, verb: int) -> bool:
    """Whether the verb of a headline is nobody's plan: "Output to fall 3%", "Market to be worth $5 billion"."""
    word, tags = sentence.lower[verb], sentence.tags
    after = tags[verb + 1 : verb + 2]
    if tags[verb] == "Q":  # "Market to exceed $2 billion", "Sales to double by 2030", not "Norvik to double output"
        return not word.endswith(MULTIPLYING) or after in ("P", "T", "M", "")
    if tags[verb] in "UL":  # "to cut 400 jobs" is wanted, "to increase by 5%" is not
        return word in HAPPENING or (after in ("P", "T", "M", "A", "Q") and word not in DONE)
    return word in HAPPENING or (word == "be" and after not in ("V", "U", "L"))
