"""The sentence around each mention, cut into tokens.

Sentences are cut only where something was found. A sentence ends at `.`, `!` or `?` before white space and a capital,
digit, quote or bracket (not after an abbreviation), at a blank line, and at a line end that no prose runs across.
No rule looks further than WINDOW characters from a mention.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.changes import COMPOUNDS, FALLING_NOUNS, NEVER_VERBS, RISING_NOUNS
from mfgfacts.lexicon.tags import VERBS_BEFORE_VALUES, opening_tag, tag
from mfgfacts.model import PeriodMention, QuantityMention, Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Half the longest window around a mention, in characters (DESIGN: a sentence of over 1,000 is cut at 500 either side).
WINDOW: Final = 500

_TOKEN: Final = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]++(?:[-'’.&/+@][^\W_]++)*+(?:(?<=s)['’](?=\s\w))?|[^\w\s]")
_BREAK: Final = re.compile(r"""(?:(?<=[.!?…])|(?<=[.!?…]["'”’)\]*_])|(?<=[.!?…]["'”’)\]*_]["'”’)\]*_]))[ \t\xa0]++|\n""")
_LINE_START: Final = re.compile(r"(?:[ \t>]*+)(?:[-*•·▪–—+] |\d{1,2}[.)] |\||#|$|\n|<)")
_OPENING: Final = re.compile(r"""[>\s]*+(?:[-–—]\s)?["'“‘„«(\[*_#\-•–—]*+(?:[A-Z0-9À-ÖØ-Þ$€£¥§]|[^\W\d_a-z])""")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Za-z]|Inc|Ltd|Co|Corp|No|Nos|no|nos|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|approx|ca|cf|etc|al|Fig|Figs|Eq|Sec|Art|vol"
    r"|pp|ed|eds|est|incl|excl|Gen|Gov|Sen|Rep|Rev|Hon|Capt|Lt|Col|Sgt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
    r"|Dec|dept|Bros|Str|Abs|bzw|max|min|avg|temp|Tel|[A-Za-z]\.[A-Za-z]))\.$"
)
_POSSESSIVES: Final = ("'s", "’s")
#: Words that may be a verb or not: what stands around them tells.
_UNRESOLVED: Final = re.compile("[ULV]|(?<=X)N(?=T)")
_BEFORE_NOUNS: Final = ("D", "O", "P", "Q", "M", "A", "u", "l", "I", "J")
#: After "U.S." and the like a sentence ends only before one of these.
_STARTERS: Final = re.compile(r"(?:The|In|It|He|She|They|We|This|That|But|And|For|At|On|As|Its|By|If|A|An)\s")


def _ends_sentence(text: str, dot: int, after: int) -> bool:
    """Whether the sentence sign that ends at `dot` ends its sentence; the next word begins at `after`."""
    if not _OPENING.match(text, after):
        return False
    if text[dot - 1] == "." and (short := _ABBREVIATION.search(text, max(0, dot - 8), dot)):
        return len(short[0]) > 3 and short[0][1] == "." and bool(_STARTERS.match(text, after))  # noqa: PLR2004 - "U.S." and longer
    return True


def _line_ends(text: str, newline: int) -> bool:
    """Whether the line break at `newline` ends its sentence: no hard-wrapped prose runs across it."""
    if _LINE_START.match(text, newline + 1):
        return True
    start = text.rfind("\n", max(0, newline - 400), newline) + 1
    line = text[start:newline].strip()
    if not line or newline - start > 120:  # noqa: PLR2004 - prose is not wrapped wider
        return True
    if line[-1] in ".!?":
        return _ends_sentence(text, start + len(line), newline + 1)
    following = text[newline + 1 : newline + 40].lstrip(" \t>")
    if not following or following[0].islower() or line[-1] in ",-–(":
        return False
    end = text.find("\n", newline + 1, newline + 200)
    longest = max(newline - start, (end if end > 0 else newline + 80) - newline)
    room = newline - start + 1 + len(following.split(None, 1)[0])
    return newline - start < 50 or room < longest  # noqa: PLR2004 - a line that stops short of the margin is no wrapped prose


def _breaks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (end of sentence, beginning of the next) for each cut between `start` and `end`."""
    for match in _BREAK.finditer(text, start, end):
        cut, after = match.span()
        if text[cut] == "\n":
            if _line_ends(text, cut):
                yield cut, after
        elif _ends_sentence(text, cut, after):
            yield cut, after


def _is_verb_before_value(tokens: Sequence[Token]) -> bool:
    """Whether the last of the tokens, a noun by itself, is a verb that takes the value behind it: "costs $5"."""
    last, before = tokens[-1], tokens[-2]
    return last.tag == "N" and last.word in VERBS_BEFORE_VALUES and before.tag not in "DOPNV"


def _token_list(text: str, start: int, end: int, mentions: Sequence[QuantityMention | PeriodMention]) -> list[Token]:
    """Words and signs from `start` to `end`, each mention one token."""
    tokens: list[Token] = []
    new = tokens.append
    tag_of = opening_tag
    for mention in (*mentions, None):
        if mention is None:
            stop = end
        else:
            stop = mention.outer if isinstance(mention, QuantityMention) else mention.start
        if tokens and text.startswith(_POSSESSIVES, start):
            start += 2
        for match in _TOKEN.finditer(text, start, stop):
            word = match[0]
            new(Token(word, *match.span(), tag_of(word)))
            if tag_of is opening_tag and word[0].isalnum():
                tag_of = tag
        if mention is not None:
            if isinstance(mention, QuantityMention) and len(tokens) > 1 and _is_verb_before_value(tokens):
                tokens[-1] = tokens[-1]._replace(tag="V")
            start = mention.end
            tag_of = tag
            new(Token(text[stop:start], stop, start, "Q" if isinstance(mention, QuantityMention) else "M"))
    return tokens


def _is_noun(tags: str, i: int, tokens: Sequence[Token]) -> bool:
    """Whether the change word at `i` is a noun here: "a sharp drop", "growth of", "a 5% increase"."""
    word = tokens[i].word.lower()
    if word in NEVER_VERBS:
        return True
    before, after = tags[i - 1 : i], tags[i + 1 : i + 2]
    if word in RISING_NOUNS or word in FALLING_NOUNS:
        return before in _BEFORE_NOUNS or after == "O" or (before == "N" and not tokens[i - 1].word.endswith("s"))
    return word.endswith("s") and (after == "O" or before in "DO")


def _is_compound(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` and a neighbour are one noun: "value added"."""
    words = [token.word.lower() for token in tokens[max(0, i - 1) : i + 2]]
    return any(pair in COMPOUNDS for pair in pairwise(words))


def _is_participle(tags: str, i: int, word: str) -> bool:
    """Whether the verb at `i` is a participle before its noun: "537 approved projects"."""
    return tags[i + 1 : i + 2] in ("N", "K", "G", "V") and (i == 0 or tags[i - 1] in "DOQR") and not word.endswith("s")


def _resolved(tags: str, tokens: list[Token]) -> str:
    """The tags with change nouns told from verbs, and participles before a noun told from verbs."""
    letters = list(tags)
    for match in _UNRESOLVED.finditer(tags):
        i = match.start()
        if letters[i] in "UL":
            if _is_compound(tokens, i):
                letters[i] = "N"
            elif _is_noun(tags, i, tokens):
                letters[i] = "I" if letters[i] == "U" else "J"
            elif tags[i - 1 : i] in ("D", "O") and tags[i + 1 : i + 2] in ("N", "K"):
                letters[i] = "N"
        elif letters[i] == "N":
            letters[i] = "V"
        elif tags[i + 1 : i + 2] == "O" or _is_participle(tags, i, tokens[i].word):
            letters[i] = "N"
    return "".join(letters)


def _sentence(text: str, start: int, end: int, mentions: Sequence[QuantityMention | PeriodMention]) -> Sentence:
    tokens = _token_list(text, start, end, mentions)
    tags = _resolved("".join([token.tag for token in tokens]), tokens)
    return Sentence(
        start,
        end,
        text[start:end],
        tuple(tokens),
        tags,
        tuple([m for m in mentions if isinstance(m, QuantityMention)]),
        tuple([m for m in mentions if isinstance(m, PeriodMention)]),
        tuple([i for i, letter in enumerate(tags) if letter == "Q"]),
        tuple([i for i, letter in enumerate(tags) if letter == "M"]),
        first_in_paragraph=start == 0 or text[max(0, start - 2) : start].count("\n") > 0,
    )


def _window(text: str, floor: int, first: int, last: int) -> tuple[int, int]:
    """The sentence that holds `first` to `last`, begun no earlier than `floor`, cut at WINDOW either side."""
    start = max(floor, text.rfind("\n\n", max(floor, first - 2 * WINDOW), first) + 1, first - WINDOW)
    for _, after in _breaks(text, start, first):
        start = after
    limit = min(len(text), last + WINDOW)
    end = next((cut for cut, _ in _breaks(text, last, limit)), limit)
    while start < first and text[start].isspace():
        start += 1
    while end > last and text[end - 1].isspace():
        end -= 1
    return start, end


def sentences(text: str, mentions: Sequence[QuantityMention | PeriodMention]) -> Iterator[Sentence]:
    """Yield each sentence that holds a mention, in order, never overlapping.

    Args:
        text: the document's text.
        mentions: sorted and not overlapping.
    """
    floor = i = 0
    while i < len(mentions):
        mention = mentions[i]
        first = mention.outer if isinstance(mention, QuantityMention) else mention.start
        start, end = _window(text, floor, first, mention.end)
        j = i + 1
        while j < len(mentions) and mentions[j].start < end:
            if mentions[j].end > end:
                end = mentions[j].end
            j += 1
        yield _sentence(text, start, end, mentions[i:j])
        floor, i = end, j
