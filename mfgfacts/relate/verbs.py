"""Whether the verb that governs a value, or that the value is the subject of, stands in the past or the present."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.tags import tag
from mfgfacts.lexicon.verbs import PAST
from mfgfacts.relate.phrase import governing, verb_group

if TYPE_CHECKING:
    from mfgfacts.sentence import Sentence

#: A value that opens its clause, and the verb that it is the subject of.
_SUBJECT: Final = re.compile(r"Q(?:,(?=A?[XVUL]))?[NKGIJu]{0,3}(?:[OP]D?(?:A?V)?[NKW]{1,3})?A?([XVUL])")
#: "Another 90 were hurt", "A further 12 lost their jobs"
_OPENS: Final = re.compile("(?:^|[&;B,])(?:DA?)?$")
#: "With 33.8 TWh, hydropower plants delivered most": the verb of the main clause.
_WITH: Final = frozenset(("with", "at"))
_MAIN: Final = re.compile("Q[NK]{0,3},[^XVULSQ,;.]{1,12}([XVUL])")
#: "…, which is 4% more": of the time of what it is said of.
_IS_MORE: Final = re.compile(",RXQ[ulP]$")
_VERB: Final = re.compile("[XVULS]")
#: ", dropping by 3%", ", with the others dropping by 3%"
_GOING: Final = re.compile(",(?:PD?[NK]{1,3}(?:[O&P]D?[NK]{1,3}){0,3})?$")
_HAVING: Final = frozenset(("has", "have"))
_BEING: Final = frozenset(("is", "are"))


#: "doubled to €4 million from €2 million": the value that is the verb, before others.
_VERBAL: Final = re.compile(r"Q(?:[TP]Q)?[TP]$")
_LINKS: Final = ("T", "P")


def _verb_with_subject(sentence: Sentence, k: int) -> int:
    """The verb that token `k` is the subject of; -1 for none."""
    tags = sentence.tags
    if k == 1 and tags[0] == "P" and sentence.lower[0] in _WITH:
        main = _MAIN.match(tags, k)
        return main.start(1) if main else -1
    subject = _SUBJECT.match(tags, k) if _OPENS.search(tags, max(0, k - 3), k) else None
    return subject.start(1) if subject else -1


def verb_of(sentence: Sentence, k: int) -> int:
    """The verb that token `k` is the subject of, or that governs it; -1 for none."""
    verb = _verb_with_subject(sentence, k)
    return verb if verb >= 0 else governing(sentence, k)


def _is_multiplying(sentence: Sentence, k: int) -> bool:
    """Whether the value at token `k` is a verb of the past itself, or hangs on one: "doubled to €4 million"."""
    if sentence.tags[k] == "Q" and sentence.lower[k].endswith("ed"):
        return not sentence.lower[k].endswith("hundred")
    verbal = _VERBAL.search(sentence.tags, max(0, k - 4), k) if sentence.tags[k - 1 : k] in _LINKS else None
    return verbal is not None and _is_multiplying(sentence, verbal.start())


def is_past(sentence: Sentence, k: int) -> bool:
    """Whether the verb that governs token `k` stands in the past ("rose", "had risen", not "will have risen")."""
    subject = _verb_with_subject(sentence, k)
    if subject >= 0:  # "of these, 38,700 were"
        word = sentence.lower[subject]
        return word in PAST or word.endswith("ed")
    first = k - 4 if k > 4 else 0  # noqa: PLR2004 - as far as the pattern looks
    if "RX" in sentence.tags[first:k] and _IS_MORE.search(sentence.tags, first, k + 2):
        return True
    if sentence.lower[k - 1 : k] == ["cost"]:  # "a typical home cost €8": a noun elsewhere
        return True
    verb = governing(sentence, k)
    if verb < 0 and sentence.tags[k - 1 : k + 2] == "(Q)":  # "Rates for men (3%) and women (4%) rose"
        after = _VERB.search(sentence.tags, k)
        verb = after.start() if after else -1
    return _is_multiplying(sentence, k) or _is_told(sentence, verb)


def _is_told(sentence: Sentence, verb: int) -> bool:
    """Whether the group of the verb at token `verb` begins in the past."""
    if verb < 0 or _is_perfect(sentence, verb):
        return False
    if sentence.tags[verb - 1 : verb + 1] in _SET_OFF and verb > 1:  # "sales were weak, down by 4%"
        return _is_told(sentence, governing(sentence, verb))
    group = verb_group(sentence, verb)
    for i in range(group, verb + 1):
        word = sentence.lower[i]
        if sentence.tags[i] in "XVULS":
            if word.endswith("ing") and _GOING.search(
                sentence.tags, max(0, i - 14), i
            ):  # "fell in May, dropping by 3%"
                return _is_told(sentence, governing(sentence, i))
            return word in PAST or word.endswith("ed") or (i == verb and _was_seen(sentence, i))
    return False


_SET_OFF: Final = (",u", ",l")


def _is_perfect(sentence: Sentence, verb: int) -> bool:
    """Whether a second participle shares the "have" of the first: "have built and shared 40 masts"."""
    if sentence.tags[verb - 2 : verb - 1] not in ("V", "U", "L") or sentence.tags[verb - 1] != "&":
        return False
    return sentence.lower[verb_group(sentence, verb - 2)] in _HAVING


def _was_seen(sentence: Sentence, verb: int) -> bool:
    """Whether the infinitive at `verb` hangs on a verb in the past: "saw its sales rise by 3%"."""
    if sentence.lower[verb].endswith("s"):
        return False
    over = governing(sentence, verb)
    return over >= 0 and sentence.lower[over] in _SEEING


_SEEING: Final = frozenset("saw made let helped watched allowed enabled caused led forced prompted".split())


def is_present(sentence: Sentence, k: int) -> bool:
    """Whether the verb that governs token `k` stands in the present ("has", "is", "remains", not "has risen")."""
    subject = _SUBJECT.match(sentence.tags, k) if k == 0 or sentence.tags[k - 1] in "&;B" else None
    if subject:  # "one in nine posts is vacant", "900 members use it"
        first = subject.start(1)
        word = sentence.lower[first]
        return word in _BEING or (sentence.tags[first] != "X" and word not in PAST and not word.endswith("ed"))
    verb = governing(sentence, k)
    if verb < 0:
        return False
    first = verb_group(sentence, verb)
    word = sentence.lower[first]
    if word in _BEING:
        return True
    return first == verb and (word in _HAVING or (sentence.tags[verb] in "VUL" and word.endswith("s")))


def is_verbal(words: str) -> bool:
    """Whether one of the first two words of a value is a verb; "top" is taken in with it only where it is one."""
    if not words[0].isalpha():
        return False
    first, *others = words.split(None, 2)
    return first == "top" or tag(first) in "VX" or (bool(others) and tag(others[0]) in "VX")
