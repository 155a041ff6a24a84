"""Who speaks, by the words before a verb of saying: a name, a pronoun, or the speaker of the verb before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.speakers import AGENTS, REPORTS, TITLES
from mfgfacts.model import record
from mfgfacts.relate.earlier import NOBODY
from mfgfacts.relate.naming import name
from mfgfacts.relate.walks import LIMIT, POSSESSIVES, Phrase, after_comma, bare, leftward, rightward, title

if TYPE_CHECKING:
    from mfgfacts.relate.earlier import Earlier
    from mfgfacts.relate.walks import Name
    from mfgfacts.sentence import Sentence

PERSONS: Final = frozenset(("he", "she"))
THINGS: Final = frozenset(("it", "they"))
#: What is supposed, whose number is nobody's in particular.
_CASES: Final = frozenset("case cases scenario scenarios median average mean total peak maximum minimum".split())
_IN_ITS: Final = (["in", "its"], ["in", "their"])
_OWNERS: Final = frozenset(("its", "their", "his", "her"))
_VERBS: Final = "XVULSA,"
#: "ROME/QUITO, May 4 (Agency) –": where a story is from, nobody who speaks.
_DATELINE: Final = re.compile(r"K{1,3}+(?:,K{1,2}+)?(?:,?M)?(?:\([NK.,]{1,6}\))?-")
_OPENED: Final = re.compile("(?:A|P?D?M),")
_MADE: Final = re.compile("VP?P")
_ROLES: Final = TITLES | {"predecessor", "successor"}


@record
class Setting:
    """A sentence, the speaker of the sentence before, and the speaker named last in this one."""

    sentence: Sentence
    before: Earlier
    so_far: Name | None


class Subject(NamedTuple):
    """Where the words begin that name a verb's speaker.

    `stop` ends a relative clause, else -1. `unknown`: a pronoun whose name does not stand near, so that nobody else is
    taken for the speaker.
    """

    start: int
    name: Name | None
    phrase: Phrase | None = None
    stop: int = -1
    unknown: bool = False


def subject(setting: Setting, first: int, participle: str) -> Subject:
    """Who speaks, by the words before the verb group at `first`; `participle` is the verb if it ends in -ing."""
    sentence = setting.sentence
    tags, end = sentence.tags, first
    while end > 1 and tags[end - 1] == "M":
        end -= 2 if tags[end - 2] == "P" else 1
    letter = tags[end - 1] if end else ""
    if participle and sentence.lower[end - 1 : end] == ["as"]:
        return _plain(setting, leftward(sentence, end - 1))
    if not letter or participle or letter in "&BP":
        return _absolute(setting, end, first) if participle else Subject(end, shared(setting, first))
    if letter == "W":
        return Subject(end - 1, pronoun(setting, end - 1), unknown=sentence.lower[end - 1] in PERSONS)
    if letter == "R":
        return _relative(setting, end)
    if letter in ",-":
        return apposition(setting, end - 1) or Subject(end, None)
    if letter in ")]":
        end = _before_bracket(tags, end)
    if letter == '"' and (named := title(sentence, end - 1, -1)):
        return Subject(named.first - 1, named, named)
    return _plain(setting, leftward(sentence, end))


def _absolute(setting: Setting, end: int, verb: int) -> Subject:
    """The speaker of the participle at `verb`: its own ("with the company noting that"), else the sentence's."""
    phrase = leftward(setting.sentence, end)
    if phrase.first < end and setting.sentence.lower[phrase.first - 1] == "with":
        return _plain(setting, phrase)
    return Subject(end, shared(setting, verb))


def _joined(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The phrase with the one that "and" joins to it, behind a comma: "…, the government and state media said"."""
    if sentence.tags[phrase.first - 1 : phrase.first] != "&" or phrase.first == phrase.last:
        return phrase
    other = leftward(sentence, phrase.first - 1)
    if other.first < phrase.first - 1 and (other.first == 0 or sentence.tags[other.first - 1] in ',"'):
        return Phrase(other.first, phrase.last)
    return phrase


def _before_bracket(tags: str, end: int) -> int:
    """Where the bracket begins that ends before token `end`; `end` where there is none."""
    opening = tags.rfind("(", max(0, end - LIMIT), end) if tags[end - 1 : end] in (")", "]") else -1
    return opening if opening > 0 else end


def _plain(setting: Setting, phrase: Phrase) -> Subject:
    """The speaker that a noun phrase before the verb names; a counted one ("five firms") is none."""
    sentence = setting.sentence
    phrase = _joined(sentence, phrase)
    first = phrase.first
    if first == phrase.last:
        return Subject(first, None)
    counted = sentence.tags[first - 1 : first] == "Q" or sentence.tags[max(0, first - 2) : first] == "QO"
    if counted and not any(bare(sentence, k) in AGENTS for k in range(*phrase)):
        return Subject(first, None)
    head = bare(sentence, phrase.last - 1)
    supposed = head in _CASES or head.endswith("est")  # "our base case foresees", "the biggest expected gain"
    if supposed and sentence.tags[phrase.last - 1] == "N":
        return Subject(first, None, phrase)
    if head in REPORTS and (named := _before_report(sentence, first)):  # "Kale in a March report said that"
        return _plain(setting, leftward(sentence, named))
    if first > 1 and sentence.lower[first - 1 : first + 1] in _IN_ITS and sentence.tags[first - 2] == "K":
        return _plain(setting, leftward(sentence, first - 1))  # "Kale in its report said that"
    if first and head in REPORTS and sentence.lower[first] in _OWNERS:  # "Kale is bullish: its forecast suggests that"
        return Subject(first, setting.so_far or _opening_before(setting, first) or setting.before.name(), phrase)
    return Subject(first, name(sentence, phrase, setting.before), phrase)


def _before_report(sentence: Sentence, first: int) -> int:
    """Where the name ends whose report the phrase from `first` on is, by "in a": 0 where none stands before it."""
    i = first + (sentence.tags[first] == "D")
    while i > 1 and sentence.tags[i - 1] in "MDA":
        i -= 1
    tied = i > 1 and sentence.lower[i - 1] == "in" and sentence.tags[i - 2] == "K" and sentence.lower[i] in ("a", "an")
    return i - 1 if tied else 0


def _relative(setting: Setting, end: int) -> Subject:
    """The speaker of "X, who said …, …"; the relative stands before `end`."""
    tags, k = setting.sentence.tags, end - 1
    while k > 0 and tags[k - 1] == ",":
        k -= 1
    stop = next(
        (j for j in range(end, min(len(tags) - 1, end + 4 * LIMIT)) if tags[j] == "," and tags[j + 1] in "XVULS"),
        len(tags),
    )
    return _plain(setting, leftward(setting.sentence, _before_bracket(tags, k)))._replace(stop=stop)


def apposition(setting: Setting, comma: int) -> Subject | None:
    """The speaker of "Jane Doe, head of X, said" and "Its president, Jane Doe, said"; the verb follows the `comma`."""
    sentence = setting.sentence
    tags = sentence.tags
    relative = tags.rfind(",R", max(0, comma - 2 * LIMIT), comma)
    if relative > 0 and "," not in tags[relative + 1 : comma]:
        return _plain(setting, leftward(sentence, _before_bracket(tags, relative)))
    who = tags.rfind("R", max(0, comma - 2 * LIMIT), comma)  # "Ann Lee, a chemist who wrote the study, said"
    closed = who > 0 and sentence.lower[who] == "who" and "," not in tags[who:comma]
    for k in range(who - 1 if closed else comma - 1, max(0, comma - 2 * LIMIT), -1):
        if tags[k] in "XUL;R":
            return None
        phrase = leftward(sentence, k) if tags[k] == tags[comma] else None
        if phrase is None or phrase.first == phrase.last:
            continue
        inner = after_comma(sentence, k)
        described = tags[phrase.first] == "D" and "K" not in tags[phrase.first : phrase.last] and phrase.first == 0
        if inner and inner.last == comma and (bare(sentence, k - 1) in _ROLES or described):
            return Subject(phrase.first, name(sentence, inner, NOBODY), inner)
        if made := _MADE.match(tags, k + 1):  # "The study, led by Ana Silva, found"
            maker = rightward(sentence, made.end()) if sentence.lower[made.end() - 1] == "by" else phrase
            return Subject(phrase.first, name(sentence, maker, NOBODY), maker)
        opens = phrase.first == 0 or tags[phrase.first - 1] in ',"&B:;R'
        if opens and (phrase.first == 0 or tags[phrase.first] in "KD" or "K" in tags[phrase.first : k]):
            return Subject(phrase.first, name(sentence, phrase, setting.before), phrase)
    return None


def pronoun(setting: Setting, k: int) -> Name | None:
    """Whom the pronoun at `k` stands for: the speaker so far, the one before, or this sentence's subject."""
    word = setting.sentence.lower[k]
    if word in PERSONS:
        known = setting.so_far or setting.before.name()
        return known or (_opening_before(setting, k) if "K" in setting.sentence.tags[:k] else None)
    if word in THINGS:
        return setting.so_far or _holder(setting.sentence, k) or _opening_before(setting, k) or setting.before.name()
    return None


def _holder(sentence: Sentence, k: int) -> Name | None:
    """Whom "it" at `k` stands for: "Foxconn's revenue rose 19%, it said", "Sales at Foxconn rose 19%, it said"."""
    tags, low = sentence.tags, sentence.lower
    first = _after_dateline(tags)
    for i in range(first, min(k, first + LIMIT)):
        if tags[i] in "XVULS,;.Q":
            return None
        if low[i].endswith(POSSESSIVES):
            return name(sentence, Phrase(first, i + 1), NOBODY)
        if tags[i] in "OP" and low[i] in ("of", "at") and tags[i + 1 : i + 2] == "K":
            return name(sentence, rightward(sentence, i + 1), NOBODY)
    return None


def _opening_before(setting: Setting, k: int) -> Name | None:
    """The sentence's opening name, where there is room for one and its verb before token `k`."""
    return opening(setting, k) if k > 2 else None  # noqa: PLR2004 - a name and a verb


def shared(setting: Setting, k: int) -> Name | None:
    """The speaker of a verb at `k` without a subject of its own: "…, but expects", "…, noting that"."""
    if setting.so_far:
        return setting.so_far
    if setting.sentence.lower[0] in PERSONS | THINGS:
        return setting.before.name()
    return opening(setting, k)


def _after_dateline(tags: str) -> int:
    """Where the text of a story's first sentence begins."""
    dateline = _DATELINE.match(tags) if "-" in tags[:16] else None
    if dateline:
        return dateline.end()
    opened = _OPENED.match(tags)  # "Meanwhile, Kale is", "In May, Kale raised"
    return opened.end() if opened else 0


def opening(setting: Setting, k: int, verbs: str = _VERBS, first: int = 0) -> Name | None:
    """The name that the sentence from token `first` on opens with, if a verb before token `k` is said of it."""
    sentence = setting.sentence
    phrase = rightward(sentence, first or _after_dateline(sentence.tags))
    if phrase.first < phrase.last < k and sentence.tags[phrase.last : phrase.last + 1] in verbs:
        return name(sentence, phrase, setting.before)
    return None
