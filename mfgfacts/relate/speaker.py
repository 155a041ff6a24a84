"""Who is said to say, report, estimate or predict a number.

The word of saying is found first; from it a short walk leads to the name on its left or right.

    cue = subject say-verb ("that")        "X said that …", "X expects …": covers what follows
        | "," subject say-verb (","|end)   "…, she added, …": covers what stands before, and what follows
        | "," say-verb name                "…,” said X": covers what stands before
        | "according to" name              covers the sentence
        | say-participle "by" name         "the 5% reported by X"

A number inside quotation marks belongs to the speaker of the quotation, whatever else is said inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mfgfacts.lexicon.modality import BE
from mfgfacts.lexicon.speakers import (
    ACCORDING,
    AGENTS,
    CLAUSE,
    EXPECT,
    NO_SPEAKERS,
    NOUN_OR_VERB,
    ONWARD,
    PLURALS,
    PUT,
    REPORTS,
    SHOW,
    SPEECH,
    TITLES,
    VIEW,
)
from mfgfacts.model import Quoted
from mfgfacts.relate.naming import LIMIT, Phrase, after_comma, leftward, lower, name, rightward, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import Sentence

_PERSONS: Final = frozenset(("he", "she"))
_THINGS: Final = frozenset(("it", "they"))
_CLOSING: Final = frozenset(',."-;)')
_VERBS: Final = frozenset("XVULS")


class _Cue(NamedTuple):
    """A speaker and the tokens that say so; `left` and `right` are the first and last token that it covers, end exclusive."""

    start: int
    end: int
    name: Quoted | None
    left: int
    right: int


class _Subject(NamedTuple):
    """Where the words before a verb begin that name its speaker; `stop` ends a relative clause, else -1.

    `unknown`: a pronoun whose name does not stand near, so that nobody else is taken for the speaker.
    """

    start: int
    name: Quoted | None
    phrase: Phrase | None = None
    stop: int = -1
    unknown: bool = False


class _Finder:
    """Finds the cues of one sentence."""

    __slots__ = ("before", "cues", "sentence")

    def __init__(self, sentence: Sentence, before: Quoted | None) -> None:
        self.sentence = sentence
        self.before = before
        self.cues: list[_Cue] = []

    def add(self, i: int, use: str) -> None:
        """Keep the cue that the word at `i` makes, if it makes one."""
        if use == ACCORDING:
            cue = self.according(i)
        elif use == VIEW:
            cue = self.view(i)
        else:
            cue = self.verb(i, use)
        if cue:
            self.cues.append(cue)

    def according(self, i: int) -> _Cue | None:
        """The cue of "according to X" at `i`."""
        sentence = self.sentence
        tags = sentence.tags
        if tags[i + 1 : i + 2] != "T":
            return None
        said = self.named_right(i + 2)
        return _Cue(i, said[1], said[0], 0, len(tags)) if said else None

    def named_right(self, i: int) -> tuple[Quoted, int] | None:
        """The name that begins at token `i`, and where it ends."""
        sentence = self.sentence
        tags = sentence.tags
        k = i
        while k < len(tags) and tags[k] in "DA":
            k += 1
        if k < len(tags) and tags[k] == '"' and (phrase := title(sentence, k, 1)):
            return self.whole(phrase)
        if k < len(tags) and tags[k] == "W":
            said = self.pronoun(k)
            return (said, k + 1) if said else None
        phrase = rightward(sentence, i)
        if phrase.last <= k or lower(sentence, k) in NO_SPEAKERS:
            return None
        if (set_apart := after_comma(sentence, phrase.last)) and lower(sentence, phrase.last - 1) in TITLES:
            phrase = set_apart
        said = name(sentence, phrase, self.before)
        return (said, phrase.last) if said else None

    def whole(self, phrase: Phrase) -> tuple[Quoted, int]:
        """A title in quotation marks as a name."""
        sentence = self.sentence
        start, end = sentence.tokens[phrase.first].start, sentence.tokens[phrase.last - 1].end
        return Quoted(sentence.text[start - sentence.start : end - sentence.start], start, end), phrase.last + 1

    def view(self, i: int) -> _Cue | None:
        """The cue of "in X's view" at `i`."""
        sentence = self.sentence
        if not i or not sentence.tokens[i - 1].word.endswith(("'s", "’s")):
            return None
        phrase = leftward(sentence, i)
        if sentence.tokens[max(0, phrase.first - 1)].word.lower() not in ("in", "by"):
            return None
        said = name(sentence, phrase, self.before)
        return _Cue(phrase.first - 1, i + 1, said, 0, len(sentence.tags)) if said else None

    def verb(self, i: int, use: str) -> _Cue | None:
        """The cue of the verb of saying at `i`."""
        sentence = self.sentence
        tags, tokens = sentence.tags, sentence.tokens
        first = i
        while first > 0 and tags[first - 1] in "XA":
            first -= 1
        participle = not tokens[i].word.endswith(("s", "ing"))
        if participle and any(tokens[k].word in BE for k in range(first, i)):
            return self.agent(i)
        if participle and tokens[i + 1 : i + 2] and tokens[i + 1].word == "by":
            return self.agent(i)
        if tokens[i].word.lower() in NOUN_OR_VERB and not self.is_verb(i, first):
            return None
        if first == i and (cue := self.inverted(i)):
            return cue
        subject = self.subject(i, first)
        if (not subject.name and not subject.unknown) or not self.fits(i, use, subject):
            return None
        return self.scoped(i, use, subject)

    def agent(self, i: int) -> _Cue | None:
        """The cue of a participle with "by": "reported by X" covers the number right before it, or what follows."""
        sentence = self.sentence
        tokens, tags = sentence.tokens, sentence.tags
        if i + 1 >= len(tokens) or tokens[i + 1].word != "by":
            return None
        said = self.named_right(i + 2)
        if not said:
            return None
        near = tags.rfind("Q", max(0, i - 6), i)
        if i and tokens[i - 1].word.lower() == "as":
            return _Cue(i - 1, said[1], said[0], 0, len(tags))
        if near >= 0:
            return _Cue(i, said[1], said[0], near, said[1])
        return _Cue(i, said[1], said[0], i, len(tags))

    def is_verb(self, i: int, first: int) -> bool:
        """Whether a form that may be a noun is a verb at `i`, by its neighbours."""
        tags = self.sentence.tags
        after = tags[i + 1 : i + 2]
        if first < i:
            return tags[i - 1] != "A" or after in ("R", "D", "K", "Q", "W", "N")
        before = tags[i - 1 : i]
        if before in ("W", "R"):
            return True
        if before in (",", '"'):
            return after in ("K", "D") and self.sentence.tokens[i].word.endswith("s")
        if before not in ("K", "N", "&", ")", "M"):
            return False
        word = self.sentence.tokens[i].word
        holder = self.sentence.tokens[i - 1].word
        if not word.endswith("s") and not holder.endswith("s") and holder not in PLURALS and "&K" not in tags[max(0, i - 4) : i]:
            return False
        if after in (",", ".", '"', "-", ""):
            start = leftward(self.sentence, i).first
            return start > 0 and tags[start - 1] in ',"-'
        return after not in ("O", "P", "X", "V", "S", "U", "L", ")")

    def inverted(self, i: int) -> _Cue | None:
        """The cue of "…, said X" and "…,” says X" at `i`."""
        sentence = self.sentence
        tags, word = sentence.tags, sentence.tokens[i].word
        if tags[i - 1 : i] not in (",", '"', "-") or not i or word.endswith("ing"):
            return None
        if tags[i - 1] == '"' and tags[i - 2 : i - 1] not in (",", ".") and sentence.tokens[i - 1].word in "“‘":
            return None
        said = self.named_right(i + 1)
        if not said or SPEECH[word] in (PUT, SHOW):
            return None
        end = said[1]
        if self.closed(end) < 0 or (tags[i - 1] == "," and self.apposition(i - 1)):
            return None
        onward = tags[end : end + 2] in (',"', ',&', ".\"", '-"') or '"' in tags[end : end + 20]
        return _Cue(i, end, said[0], 0, len(tags) if onward else end)

    def closed(self, i: int) -> int:
        """The index of the mark or end that follows token `i` after no more than an adverbial; -1 where a clause follows."""
        tags = self.sentence.tags
        for k in range(i, min(len(tags), i + 12)):
            letter = tags[k]
            if letter in _CLOSING:
                return k
            if letter in "QR:BUL" or (letter in "XVS" and tags[k - 1] not in "NDKP"):
                return -1
            if letter in "X":
                return -1
        return len(tags) if i + 12 >= len(tags) else -1

    def subject(self, i: int, first: int) -> _Subject:
        """Who speaks, by the words before the verb group that begins at `first`."""
        sentence = self.sentence
        tags, tokens = sentence.tags, sentence.tokens
        end = first
        while end > 1 and tags[end - 1] == "M":
            end -= 2 if tags[end - 2] == "P" else 1
        letter = tags[end - 1] if end else ""
        if not end or (first == i and tokens[i].word.endswith("ing")) or letter in "&BP":
            return _Subject(end, self.shared(first))
        if letter == "W":
            return _Subject(end - 1, self.pronoun(end - 1), unknown=tokens[end - 1].word.lower() in _PERSONS)
        if letter == "R":
            return self.relative(end)
        if letter == ",":
            return self.apposition(end - 1) or _Subject(end, None)
        if letter in ")]":
            opening = tags.rfind("(", max(0, end - LIMIT), end)
            end = opening if opening > 0 else end
        if letter == '"' and (phrase := title(sentence, end - 1, -1)):
            return _Subject(phrase.first - 1, self.whole(phrase)[0], phrase)
        return self.plain(leftward(sentence, end))

    def plain(self, phrase: Phrase) -> _Subject:
        """The speaker that a noun phrase before the verb names; a counted one ("five firms") is none."""
        tags, first = self.sentence.tags, phrase.first
        if phrase.first == phrase.last:
            return _Subject(first, None)
        counted = tags[first - 1 : first] == "Q" or tags[max(0, first - 2) : first] == "QO"
        if counted and not any(lower(self.sentence, k) in AGENTS for k in range(first, phrase.last)):
            return _Subject(first, None)
        return _Subject(first, name(self.sentence, phrase, self.before), phrase)

    def relative(self, end: int) -> _Subject:
        """The speaker of "X, who said …, …"."""
        tags = self.sentence.tags
        k = end - 1
        while k > 0 and tags[k - 1] == ",":
            k -= 1
        plain = self.plain(leftward(self.sentence, k))
        stop = next((j for j in range(end, len(tags) - 1) if tags[j] == "," and tags[j + 1] in _VERBS), len(tags))
        return plain._replace(stop=stop)

    def apposition(self, comma: int) -> _Subject | None:
        """The speaker of "Jane Doe, head of X, said" and "Its president, Jane Doe, said"; `comma` stands before the verb."""
        sentence = self.sentence
        tags = sentence.tags
        for k in range(comma - 1, max(0, comma - 2 * LIMIT), -1):
            if tags[k] in "XUL;.R":
                return None
            if tags[k] != ",":
                continue
            inner = after_comma(sentence, k)
            phrase = leftward(sentence, k)
            if phrase.first == phrase.last:
                continue
            if inner and inner.last == comma and lower(sentence, k - 1) in TITLES | {"predecessor", "successor", "chief"}:
                return _Subject(phrase.first, name(sentence, inner, None), inner)
            opens = phrase.first == 0 or tags[phrase.first - 1] in ',"&B:;R'
            if opens and (phrase.first == 0 or tags[phrase.first] in "KD" or "K" in tags[phrase.first : k]):
                return _Subject(phrase.first, name(sentence, phrase, self.before), phrase)
        return None

    def pronoun(self, k: int) -> Quoted | None:
        """Whom the pronoun at `k` stands for: the speaker so far, else the one of the sentence before, else its subject."""
        word = self.sentence.tokens[k].word.lower()
        if word not in _PERSONS and word not in _THINGS:
            return None
        so_far = self.cues[-1].name if self.cues else None
        opening = self.opening(k) if k > 2 else None  # noqa: PLR2004 - room for a name and its verb
        if word in _PERSONS:
            return so_far or self.before or opening
        return so_far or opening or self.before

    def shared(self, k: int) -> Quoted | None:
        """The speaker of a verb without a subject of its own: "…, but expects", "…, noting that"."""
        if self.cues:
            return self.cues[-1].name
        if self.sentence.tags[:1] == "W" and self.sentence.tokens[0].word.lower() in _PERSONS | _THINGS:
            return self.before
        return self.opening(k)

    def opening(self, k: int) -> Quoted | None:
        """The name that the sentence opens with, if a verb before token `k` is said of it."""
        sentence = self.sentence
        phrase = rightward(sentence, 0)
        if phrase.first < phrase.last < k and sentence.tags[phrase.last] in "XVULSA,":
            return name(sentence, phrase, self.before)
        return None

    def fits(self, i: int, use: str, subject: _Subject) -> bool:
        """Whether the verb at `i` speaks, as its use demands."""
        sentence = self.sentence
        tags, tokens = sentence.tags, sentence.tokens
        following = tags[i + 1 : i + 10]
        if use == ONWARD:
            return subject.start > 0 and tags[subject.start - 1] == '"' and self.closed(i + 1) >= 0
        if use == CLAUSE:
            return self.has_clause(i) or (subject.start > 0 and tags[subject.start - 1] in ',"-' and self.closed(i + 1) >= 0)
        if use == PUT:
            at = next((k for k in range(i + 1, min(i + 12, len(tokens))) if tokens[k].word == "at"), 0)
            return bool(at) and tags[at + 1 : at + 3].find("Q") >= 0
        if use == SHOW:
            phrase = subject.phrase
            return phrase is not None and any(lower(sentence, k) in REPORTS for k in range(*phrase))
        return not (use == EXPECT and following[:1] == "O")

    def has_clause(self, i: int) -> bool:
        """Whether "that", a pronoun, a colon or a quotation follows the verb at `i`."""
        tags = self.sentence.tags
        for k in range(i + 1, min(len(tags), i + 9)):
            if tags[k] in 'R:"' or (tags[k] == "W" and tags[k + 1 : k + 2] in ("X", "V", "U", "L", "S", "A")):
                return self.sentence.tokens[k].word != "which"
            if tags[k] in "XVULQ;,.B":
                return False
        return False

    def scoped(self, i: int, use: str, subject: _Subject) -> _Cue:
        """The cue with what it covers: what follows, or where it is set apart what stands before as well."""
        tags = self.sentence.tags
        start, stop = subject.start, len(tags) if subject.stop < 0 else subject.stop
        mark = self.closed(i + 1)
        if start > 0 and tags[start - 1] in ',"-)' and mark >= 0:
            ends = tags[mark + 1 : mark + 2] in ("R", "") or mark >= len(tags) - 1
            return _Cue(start, i + 1, subject.name, 0, mark if ends else len(tags))
        if use in (EXPECT, PUT) and tags[i + 1 : i + 2] != "R":
            stop = next((k for k in range(i + 1, stop) if tags[k] == ";" or self.turns(k)), stop)
        return _Cue(start, i + 1, subject.name, i + 1, stop)

    def turns(self, k: int) -> bool:
        """Whether another clause begins at `k` that the opinion before it does not cover."""
        return self.sentence.tags[k] == "B" and self.sentence.tokens[k].word in ("while", "whereas", "but", "although", "though")


def _quotations(sentence: Sentence) -> list[tuple[int, int]]:
    """The tokens of the opening and closing mark of each quotation; -1 and the end stand for marks outside the sentence."""
    spans, opened = [], -2
    tokens, tags = sentence.tokens, sentence.tags
    i = tags.find('"')
    while i >= 0:
        mark = tokens[i].word
        joined = i > 0 and tokens[i - 1].end == tokens[i].start
        if mark in "“„‘«" or (mark in "\"'" and opened == -2 and not (joined and tags[i - 1] in "NK" and mark == "'")):  # noqa: PLR2004
            opened = i if opened == -2 else opened  # noqa: PLR2004
        elif opened >= 0:
            spans.append((opened, i))
            opened = -2
        elif mark == "”" and not spans:
            spans.append((-1, i))
        i = tags.find('"', i + 1)
    if opened >= 0:
        spans.append((opened, len(tags)))
    return spans


def _of_quotation(sentence: Sentence, span: tuple[int, int], cues: Sequence[_Cue], before: Quoted | None) -> Quoted | None:
    """The speaker of a quotation: named right after it, or right before it, or the one who spoke before."""
    opening, closing = span
    tags = sentence.tags
    outside = [cue for cue in cues if cue.end <= max(opening, 0) or cue.start >= closing]
    for cue in outside:
        if cue.start >= closing and not tags[closing + 1 : cue.start].strip(",") and cue.left == 0:
            return cue.name
    for cue in reversed(outside):
        if cue.end <= opening < cue.right:
            return cue.name
    for cue in outside:
        if cue.start >= closing and cue.left == 0:
            return cue.name
    goes_on = opening < 0 or (opening == 0 and closing >= len(tags) - 2)
    return before if goes_on and not outside and closing - opening > 4 else None  # noqa: PLR2004 - more than a name


def _speaker(sentence: Sentence, k: int, cues: Sequence[_Cue]) -> Quoted | None:
    """The speaker of token `k`, which stands outside quotations."""
    behind = next((cue for cue in reversed(cues) if cue.end <= k and cue.left <= k < cue.right), None)
    ahead = next((cue for cue in cues if cue.start > k and cue.left <= k), None)
    if behind and ahead:
        return ahead.name if ";" in sentence.tags[behind.end : k] and ";" not in sentence.tags[k : ahead.start] else behind.name
    chosen = behind or ahead
    return chosen.name if chosen else None


def attributions(sentence: Sentence, before: Quoted | None) -> list[Quoted | None]:
    """The name of who is said to say each quantity of the sentence, in order; None where nobody is.

    Args:
        sentence: as `segment.sentences` cuts it.
        before: the speaker of the sentence before in the same paragraph, whom a pronoun stands for.
    """
    tags = sentence.tags
    words = [token[0] for token in sentence.tokens]
    finder = _Finder(sentence, before)
    if not SPEECH.keys().isdisjoint(words):
        for i, word in enumerate(words):
            if use := SPEECH.get(word):
                finder.add(i, use)
    cues = finder.cues
    spans = _quotations(sentence) if '"' in tags and (cues or before) else []
    if not cues and not spans:
        return [None] * len(sentence.quantity_tokens)
    spoken = [(opening, closing, who) for opening, closing in spans if (who := _of_quotation(sentence, (opening, closing), cues, before))]
    found: list[Quoted | None] = []
    for k in sentence.quantity_tokens:
        inside = next((who for opening, closing, who in spoken if opening < k < closing), None)
        found.append(inside or _speaker(sentence, k, cues))
    return found


def following(sentence: Sentence, found: Sequence[Quoted | None], before: Quoted | None) -> Quoted | None:
    """Whom a pronoun in the next sentence stands for: who spoke last here, else this sentence's own subject, else `before`.

    Args:
        sentence: the sentence just read.
        found: what `attributions` gave for it.
        before: what it was given.
    """
    tags, first = sentence.tags, sentence.tokens[0].word.lower()
    if before and first in _PERSONS:
        return before
    spoke = next((who for who in reversed(found) if who), None)
    if spoke or tags[:1] != "K":
        return spoke or before
    person = tags[:2] in ("KK", "K,", "KS")
    return (_Finder(sentence, before).opening(LIMIT) if person else None) or before
