"""What a quantity is said of: the words of the text that say it, as short as identifies it.

Each rule is a function from (sentence, token index of the value, its quantity) to the words or None; RULES tries them
in order. The tags are those of `mfgfacts.lexicon.tags`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.changes import COMPARING, FALLING, RISING
from mfgfacts.lexicon.subjects import COUNTERS, EXTENTS, GENERIC, LIMITS, NOT_COUNTED, SHARING, VALUING
from mfgfacts.lexicon.tags import tag
from mfgfacts.model import Bound, Kind
from mfgfacts.relate import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mfgfacts.model import Quantity, Sentence


class About(NamedTuple):
    """The words and the rule that found them."""

    words: str
    rule: str


_SHARES: Final = frozenset((Kind.PERCENT, Kind.RATIO))
_UNCOUNTED: Final = frozenset((Kind.INDEX, Kind.RANK, Kind.RATIO, Kind.DURATION))
_MOVEMENT: Final = re.compile(r"[NK]{0,2}[IJ](?=[PO])")


def moved(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """value noun-of-change "in" noun-phrase: "a 37% jump in bookings", "a fivefold increase in speed"."""
    match = _MOVEMENT.match(sentence.tags, k + 1)
    if not match or sentence.tokens[match.end()].word not in ("in", "of", "for"):
        return None
    end = phrase.rightward(sentence, match.end() + 1)
    return phrase.text(sentence, match.end() + 1, end) or None


def multiplied(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """verb-of-multiplying noun-phrase: "halving the content", "to double its output"."""
    word = sentence.tokens[k].word.rsplit(None, 1)[-1].lower()
    if quantity.kind is not Kind.RATIO or (word not in RISING and word not in FALLING and word != "halve"):
        return None
    end = phrase.rightward(sentence, k + 1)
    words = phrase.text(sentence, k + 1, end)
    return words if words and sentence.tokens[k + 1].word.lower() not in ("that", "those", "this") else None


def _is_proportion(sentence: Sentence, k: int) -> bool:
    """Whether a ratio counts things: "one in five households", "a one-in-four probability"."""
    attributive = sentence.tags[k - 1 : k] == "D" or sentence.tokens[k].word.lower().startswith(("a ", "an "))
    return _PROPORTION.search(sentence.tokens[k].word) is not None or (attributive and sentence.tags[k + 1 : k + 2] == "N")


_PROPORTION: Final = re.compile(r" (?:in|of|out of) ")
_ATTRIBUTIVE: Final = re.compile(r"D[ANu]*$")
#: What a rule answers where the words before say it: "it fell to", "and was".
SAME: Final = "="


def counted(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value noun-phrase: "537 industrial parks", "$290 million investment", "a 15% share of the market"."""
    tags, start = sentence.tags, k + 1
    if quantity.kind in _UNCOUNTED and not (quantity.kind is Kind.RATIO and _is_proportion(sentence, k)):
        return None
    while tags[start : start + 1] in ("A", "u") and tags[start + 1 : start + 2] in ("N", "K", "V", "G"):
        start += 1
    end = phrase.rightward(sentence, start)
    if end == start or tags[start] == "D" or sentence.tokens[start].word.lower() in NOT_COUNTED:
        return None
    if quantity.kind is not Kind.COUNT and (tags[start] == "K" or tags[k - 1 : k] == "X") and not _ATTRIBUTIVE.search(tags, max(0, k - 4), k):
        return None
    words = phrase.text(sentence, start, _narrowed(sentence, start, end))
    if words.lower() in GENERIC or words.lower() in COUNTERS:
        owner = subject_of_verb(sentence, k)
        if owner and owner != SAME:
            return owner if words.lower() in COUNTERS else f"{words} of {owner}"
    return words


#: A post-modifier worth its words: "that specialise in smart manufacturing", "with a focus on …", "to build …".
_NARROWING: Final = re.compile(r"(?:R[AXVULG]*|T(?=V)|(?=V[PT])|(?=G)|P(?=D?N+[PV]))[AVG]*[PT]?D*[NKGVIJ\"#]{1,5}(?:PD*[\"NKG]{1,5})?")


def _narrowed(sentence: Sentence, start: int, end: int) -> int:
    """The end of the noun phrase with the post-modifier that tells it from others of its kind."""
    match = _NARROWING.match(sentence.tags, end, end + 12)
    if not match or end - start > 3:  # noqa: PLR2004 - a long phrase identifies by itself
        return end
    return match.end()


_BRACKETS: Final = re.compile(r"\**(?:\*?[(\[][^()\[\]]{1,12}[)\]]|(?:P|D)N(?=P))*")
#: "rise above 60% of GDP", "lift spending to 4% of sales": what changed is more than what it is a share of
_CHANGED: Final = re.compile(r"[UL](?:D*[NKG]+)*T?$")
_WHOLE: Final = re.compile(r"O(?:D*Q)?")


def share_of(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value "of" noun-phrase: "30% of global output", "30 GW of offshore wind", "50 of the 212 towns"."""
    whole = _WHOLE.match(sentence.tags, _past_brackets(sentence, k))
    if not whole or (quantity.kind is Kind.PERCENT and _CHANGED.search(sentence.tags, max(0, k - 12), k)):
        return None
    start = whole.end()
    end = phrase.rightward(sentence, start)
    if end == start:
        return None
    words = phrase.text(sentence, start, _narrowed(sentence, start, end))
    if words.lower() in GENERIC:
        return None
    verb = phrase.governing(sentence, k) if quantity.kind in _SHARES else -1
    if verb > 0 and sentence.tokens[verb].word in SHARING:
        subject = phrase.subject(sentence, verb)
        if subject and subject[1] - subject[0] <= 3 and sentence.tags[subject[0]] != "W":  # noqa: PLR2004
            return f"{words} of {phrase.text(sentence, *subject)}"
    return words


def _past_brackets(sentence: Sentence, k: int) -> int:
    """The token behind the value, its equivalents in brackets and "per year" stepped over."""
    match = _BRACKETS.match(sentence.tags, k + 1)
    return match.end() if match else k + 1


def size_of(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "of" value: "a reach of 1,440 mm", "a growth rate of 22%"."""
    i = k - 1
    while i > 0 and (sentence.tags[i] in "AD" or sentence.tokens[i].word in ("between", "from")):
        i -= 1
    if i < 1 or sentence.tags[i] != "O":
        return None
    return _with_owner(sentence, phrase.leftward(sentence, i), i, k)


def _with_owner(sentence: Sentence, first: int, end: int, k: int) -> str | None:
    """The noun phrase, and whose it is where it says too little by itself ("a share of", "an increase of")."""
    if first >= end:
        return None
    words = phrase.text(sentence, first, end)
    if words.lower() not in GENERIC and sentence.tokens[end - 1].word.lower() not in GENERIC:
        return words
    if len(words.split()) > 2:  # noqa: PLR2004 - "combined plugin share" says enough
        return words
    verb = phrase.governing(sentence, first)
    subject = phrase.subject(sentence, verb) if verb > 0 else None
    owner = phrase.text(sentence, *subject) if subject else ""
    return f"{words} of {owner}" if owner else words


_LABEL: Final = re.compile(r"[^.,;:()\[\]QMXVULS]*$")


def labelled(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """label ":" value, as in lists of data: "Energy density: 160 Wh/kg"."""
    tags = sentence.tags
    i = k - 1
    if tags[i : i + 1] == "." and i and sentence.tokens[i - 1].word.lower() in LIMITS:
        i -= 2
    while i >= 0 and tags[i] in "*A":
        i -= 1
    if i < 1 or tags[i] != ":":
        return None
    if tags[i - 1] in ")]":
        i = max(tags.rfind("(", 0, i), tags.rfind("[", 0, i), 1)
    label = _LABEL.search(tags, max(0, i - 12), i)
    return phrase.text(sentence, label.start(), i) if label and not label[0].strip("AP*-") == "" else None


def bracketed(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "(" value: "Germany (17%)"."""
    if k < 2 or sentence.tags[k - 1] not in "([":
        return None
    return phrase.text(sentence, phrase.leftward(sentence, k - 1), k - 1) or None


def put_in_apposition(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase "," "at" value: "Output, at 48 300 units, was"; "the levy, now 1.1%"."""
    tags = sentence.tags
    i = k - 1
    while i > 0 and tags[i] in "AP":
        i -= 1
    if i < 1 or tags[i] not in ",-" or tags[k + 1 : k + 2] not in (",", "-", ".", "", ")"):
        return None
    first = phrase.leftward(sentence, i)
    return phrase.text(sentence, first, i) if first < i else None


def put_behind(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """noun-phrase value, with no verb between: "a plate 320 mm wide", "temperatures around 80 °C", "goods worth $2m"."""
    tags, tokens = sentence.tags, sentence.tokens
    if k < 1:
        return None
    if tag(tokens[k].word.split(None, 1)[0]) in "VX":  # "exceeded 22 million": the hedge is the verb
        found = phrase.subject(sentence, k)
        return phrase.text(sentence, *found) if found else None
    wide = k + 1 < len(tokens) and tokens[k + 1].word in EXTENTS
    worth = tokens[k - 1].word in VALUING
    hedged = sentence.tags[k - 1] in "NK" and quantity.bound is not Bound.EQUAL and quantity.kind is not Kind.COUNT
    if not (wide or worth or hedged or _JUXTAPOSED.search(tags, max(0, k - 8), k + 8)):
        return None
    end = k - 1 if worth else k
    words = phrase.text(sentence, phrase.leftward(sentence, end), end)
    return words if words and words.split()[-1].lower() not in GENERIC else None


#: "the investment 56 million yuan (…) can be recovered"; ", the wrist at 420°/s"
_JUXTAPOSED: Final = re.compile(r"(?:^|[R,B;])D?[NK]+Q(?:[(\[]Q[)\]])?[XV]")
_GAPPED: Final = re.compile(r"[,;&](D?[NKG#]+(?:[OP]D?[NKG#]+)?|D[TPO]D?[NKG#]+)(?:P|T)?A?$")


def gapped(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """noun-phrase preposition value, the verb left out: "Axes turn at 250°/s, the wrist at 420°/s"."""
    match = _GAPPED.search(sentence.tags, max(0, k - 10), k)
    if not match or sentence.tags[match.end(1) : k].strip("A") == "" and sentence.tags[match.start(1) : k].endswith("G") or "Q" not in sentence.tags[: match.start()]:
        return None
    return phrase.text(sentence, *match.span(1))


_OBJECT: Final = re.compile(r"[VULG](A?D*[NKGIJul#VM]*[NKGIJ](?:[OP]D*[NKG#]+)*)(?:PM)?(?:,?[AP]*Q,)?[AM]?(?:T|P)?[AD]*$")
_LEADING: Final = frozenset("by to from at into between below under a an more than".split())


def changed_object(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """verb noun-phrase ("by" | "to" | "from") value: "cut energy use by 28 %", "lift its output to 6,000"."""
    left = max(0, k - 16)
    match = _OBJECT.search(sentence.tags, left, k)
    while match and (again := _OBJECT.search(sentence.tags, match.start() + 1, k)):
        if sentence.tags[match.start()] in "ULG" and "," not in match[0]:
            break
        match = again
    if not match:
        return None
    bare = sentence.tags[k - 1] not in "PTDA"
    if bare and (sentence.tags[match.start()] not in "UL" or _quantity.kind not in _SHARES):
        return None
    if not bare and sentence.tokens[k - 1].word.lower() not in _LEADING:
        return None
    return phrase.text(sentence, *match.span(1)) or None


def subject_of_verb(sentence: Sentence, k: int, _quantity: Quantity | None = None) -> str | None:
    """subject verb … value: "The output of X increased by 5%", "the index fell to 48.8"; SAME for a pronoun."""
    verb = phrase.governing(sentence, k)
    for _ in range(3):
        if verb <= 0:
            return None
        if sentence.tags[verb] == "S" and verb == k - 1:  # "economists had predicted 50.3": of what was spoken before
            return SAME
        found = phrase.subject(sentence, verb)
        if found:
            if sentence.tags[found[1] - 1] == "W" or sentence.tags[found[0] : found[1]] == "D":
                return SAME
            return phrase.text(sentence, *found) or None
        verb = phrase.governing(sentence, phrase.verb_group(sentence, verb))
    return None


def located(sentence: Sentence, k: int, quantity: Quantity) -> str | None:
    """value "in" | "for" noun-phrase: "invest £1.2bn in a cell factory"."""
    at = _past_brackets(sentence, k)
    if quantity.kind in (Kind.DURATION, Kind.RANK) or sentence.tags[at : at + 1] != "P":
        return None
    if sentence.tokens[at].word not in ("in", "for", "on", "towards", "into") or sentence.tokens[at + 1 : at + 2] == ():
        return None
    end = phrase.rightward(sentence, at + 1)
    words = phrase.text(sentence, at + 1, _narrowed(sentence, at + 1, end))
    return words if words and words.lower() not in GENERIC else None


def nearest(sentence: Sentence, k: int, _quantity: Quantity) -> str | None:
    """The nearest noun phrase to the left."""
    for i in range(k, max(0, k - 12), -1):
        if sentence.tags[i - 1] in "NKIJG":
            first = phrase.leftward(sentence, i)
            if first < i:
                return phrase.text(sentence, first, i)
    return None


Rule = "Callable[[Sentence, int, Quantity], str | None]"
_LAST: Final = (put_in_apposition, gapped, subject_of_verb, located, nearest)
_COUNTS: Final = (moved, counted, share_of, labelled, put_behind, bracketed, size_of, changed_object, *_LAST)
_OTHERS: Final = (moved, multiplied, labelled, share_of, size_of, bracketed, changed_object, put_behind, counted, *_LAST)
_MONEY: Final = (moved, labelled, share_of, size_of, bracketed, changed_object, put_behind, counted, located, *_LAST)
RULES: Final = {Kind.COUNT: _COUNTS, Kind.MONEY: _MONEY}

#: Between two values of one chain: "fell 6.4% to 1.87 billion in the quarter from 2.0 billion a year earlier, up 3%".
_CHAIN: Final = re.compile(
    r"""
      ,?(?:[MA]|PM|PD?N(?![ul]))*,?(?:[uTPAlD]|-D?[IJ]OD?|,D?A?N?[IJ]O)+[AD]*
    | [,&] | ,& | (?:PM)?,?P?V?P | &T | TP?
    | N*(?:[PD]N)?[-*]?[(\[][PAM]*:?\*?
    | (?:P[NKM]+|M){0,2},?[PT][AD]*
    | [^XVSQ;.]*,A?([ULG])[TPAD]*
    """,
    re.VERBOSE,
)


def _chained(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """Whether the value goes on from the one before, with the same thing in mind."""
    k, before = sentence.quantity_tokens[i], sentence.quantity_tokens[i - 1]
    if _counts(sentence, k, quantity):
        return False
    if sentence.tokens[k - 1].word.lower() in ("against", "versus") or sentence.tags[k - 1 : k] == "B":
        return sentence.tokens[k - 1].word.lower() in ("against", "versus")
    if _than_before(sentence, before, k) or _compared(sentence, before, k):
        return True
    match = _CHAIN.fullmatch(sentence.tags, before + 1, k)
    return match is not None and (not match[1] or sentence.tokens[match.start(1)].word.endswith("ing"))


_NO_CLAUSE: Final = re.compile(r"[^XVSQ;.]*,A?")


def _than_before(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value compares with the one before: "412,000 tonnes in August, 28% less than"."""
    return sentence.tags[k + 1 : k + 2] in ("u", "l") and _NO_CLAUSE.fullmatch(sentence.tags, before + 1, k) is not None


def _compared(sentence: Sentence, before: int, k: int) -> bool:
    """Whether the value is a mark to compare with: "compared with an average of 72", "and a consensus of 118 million"."""
    if sentence.tags[k - 1 : k] != "O" or sentence.tokens[k - 2].word.lower() not in GENERIC:
        return False
    words = {token.word.lower() for token in sentence.tokens[max(before, k - 8) : k]}
    return not words.isdisjoint(COMPARING | {"against", "from"}) and not _FINITE.search(sentence.tags, before + 1, k)


_FINITE: Final = re.compile("[XULS;.]")


def about(sentence: Sentence, i: int, quantity: Quantity, before: Sequence[About | None]) -> About | None:
    """What the sentence's `i`-th quantity is said of; `before` are the answers for the quantities to its left."""
    k = sentence.quantity_tokens[i]
    if i and before[-1] and _chained(sentence, i, quantity):
        return About(before[-1].words, "about:chain")
    for rule in RULES.get(quantity.kind, _OTHERS):
        words = rule(sentence, k, quantity)
        if words == SAME:
            return _spoken_of(before)
        if words:
            return About(words, f"about:{rule.__name__}")
    return None


def _spoken_of(before: Sequence[About | None]) -> About | None:
    """What a pronoun in the sentence means: the subject before it, else the first thing that has a value."""
    said = [one for one in before if one]
    if not said:
        return None
    return About((said[-1] if said[-1].rule == "about:subject_of_verb" else said[0]).words, "about:same")


def _counts(sentence: Sentence, k: int, quantity: Quantity) -> bool:
    """Whether a counted noun or "of" follows, so that the value has a subject of its own."""
    after = sentence.tags[k + 1 : k + 3]
    if after[:1] == "O":
        return not any(token.word.lower() in GENERIC for token in sentence.tokens[k + 2 : k + 4])
    return after[:1] in ("N", "I", "J") or (quantity.kind is Kind.COUNT and after[:1] == "K")
