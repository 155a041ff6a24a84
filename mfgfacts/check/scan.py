"""The facts of a large file that come into question for some claims, found without parsing the others.

One pass over the bytes: of each line only the subject, the sentence and the value are looked at, and where a word or a
value of a claim stands there, the line's place is kept. Then each claim takes the lines that share most with it, and
only those are read. Words count what they count in the whole file.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from heapq import nlargest
from itertools import chain
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from mfgfacts.check.values import digits
from mfgfacts.errors import InvalidFact
from mfgfacts.match import weight
from mfgfacts.match.words import words
from mfgfacts.model import Kind
from mfgfacts.store import fact as parsed
from mfgfacts.store.scan import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mfgfacts.check.pool import Chosen, Named
    from mfgfacts.check.profile import Profile
    from mfgfacts.match import Weight
    from mfgfacts.model import Fact

    Report = Callable[[InvalidFact], None]

#: Lines that a claim takes, and lines of one word that are kept.
_MOST: Final = 40
_LISTED: Final = 4000
_DIGITS, _CONTEXT = 1.5, 0.4
_LINE, _ABOUT, _TIME = b'{"schema":"mfgfacts/', b'"about":"', b'","time":'
_SENTENCE, _PREFIX, _LOW, _DATE = b'"sentence":"', b'","prefix":', b'"low":', b'"kind":"date"'
_START: Final = 150


class Wanted(NamedTuple):
    """A claim whose facts are looked for."""

    claim: Fact
    profile: Profile


class Found(NamedTuple):
    """Facts that come into question, and how much words tell in the file that they are from.

    Attributes:
        facts: those that were read.
        weight: of words, in the whole file.
        chosen: which facts come into question for each claim.
        named: gives all the names of a fact's document, where names of certain roots are among them.
    """

    facts: list[Fact]
    weight: Weight
    chosen: Chosen
    named: Named | None = None


class _Places:
    """Where the words and values of the claims stand: numbers of lines."""

    def __init__(self, wanted: Iterable[Wanted]) -> None:
        self.own: dict[str, list[int]] = {}
        self.around: dict[str, list[int]] = {}
        self.values: dict[str, list[int]] = defaultdict(list)
        self.counts: dict[str, int] = defaultdict(int)
        for claim, profile in wanted:
            for stem in (*profile.own, *profile.context, *(letters for _, letters in profile.short)):
                self.own[stem], self.around[stem] = [], []
            self.values[digits(claim)] = []

    def add(self, line: int, about: str, sentence: frozenset[str], value: str) -> None:
        """Note what of the claims stands in a line."""
        if about:
            for word in {word.stem for word in words(about)} & self.own.keys():
                self.counts[word] += 1
                _keep(self.own[word], line)
        for stem in sentence:
            _keep(self.around[stem], line)
        if value in self.values:
            _keep(self.values[value], line)


def _keep(places: list[int], line: int) -> None:
    if len(places) < _LISTED:
        places.append(line)


def scan(stream: IO[bytes], name: str, wanted: Sequence[Wanted], report: Report) -> Found:
    """Find the facts of a file that come into question for claims.

    Args:
        stream: the file, open for reading at its beginning; it must be seekable.
        name: its name in messages.
        wanted: the claims.
        report: where lines go that are no facts.
    """
    places = _Places(wanted)
    starts, groups = array("Q"), array("I")
    strange = _read(stream, places, starts, groups)
    weigh = weight(lambda stem: places.counts.get(stem, 0), len(starts))
    best = {(claim.source.path, claim.start): _best(claim, its, places, weigh) for claim, its in wanted}
    numbers = sorted(_with_siblings({*strange, *chain.from_iterable(best.values())}, groups))
    read = dict(_parsed(stream, name, ((number, starts[number]) for number in numbers), report))
    order = {number: at for at, number in enumerate(read)}
    chosen = {key: [order[number] for number in lines if number in order] for key, lines in best.items()}
    return Found(list(read.values()), weigh, chosen)


def _read(stream: IO[bytes], places: _Places, starts: array[int], groups: array[int]) -> list[int]:
    """Read the lines once; those that stand together and share a sentence get one group. Return those like no fact."""
    at = group = 0
    last, stems = b"", frozenset[str]()
    strange: list[int] = []
    while raw := stream.readline(MAX_LINE + 1):
        about = _between(raw, _ABOUT, _TIME)
        sentence = _between(raw, _SENTENCE, _PREFIX)
        if sentence != last or not sentence:
            last, group = sentence, group + 1
            stems = frozenset({word.stem for word in words(_text(sentence))} & places.around.keys())
        low = raw.find(_LOW, _START)
        value = raw[low + len(_LOW) : raw.find(b",", low)] if low >= 0 else b""
        is_date = _DATE in raw[: 2 * _START]
        plain = value.decode("ascii", "replace").lstrip("-").replace(".", "").strip("0")
        places.add(len(starts), "" if is_date else _text(about), stems, plain)
        starts.append(at)
        groups.append(group)
        at += len(raw)
        if not raw.startswith(_LINE) and not raw.isspace():
            strange.append(len(starts) - 1)
    return strange


def _between(raw: bytes, before: bytes, after: bytes) -> bytes:
    start = raw.find(before, _START)
    return raw[start + len(before) : raw.find(after, start)] if start >= 0 else b""


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").replace('\\"', '"')


def _best(claim: Fact, profile: Profile, places: _Places, weigh: Weight) -> list[int]:
    """The lines that share most with a claim."""
    votes: dict[int, float] = defaultdict(float)
    part = 1.0 if claim.kind is Kind.DATE else _CONTEXT
    for stem in (*profile.own, *(letters for _, letters in profile.short)):
        for line in places.own[stem]:
            votes[line] += weigh(stem)
        for line in places.around[stem]:
            votes[line] += part * weigh(stem)
    for stem in profile.context:
        for line in places.around[stem]:
            votes[line] += _CONTEXT**2 * weigh(stem)
    for line in places.values[digits(claim)]:
        votes[line] += _DIGITS
    return nlargest(_MOST, votes, key=lambda line: (votes[line], -line))


def _with_siblings(chosen: Iterable[int], groups: array[int]) -> Iterator[int]:
    """Yield lines and those beside them that are of the same sentence, some more than once."""
    for line in set(chosen):
        yield line
        for step in (-1, 1):
            beside = line + step
            while 0 <= beside < len(groups) and groups[beside] == groups[line]:
                yield beside
                beside += step


def _parsed(
    stream: IO[bytes], name: str, lines: Iterable[tuple[int, int]], report: Report
) -> Iterator[tuple[int, Fact]]:
    """Read lines by their numbers, each once."""
    seen = -1
    for number, start in lines:
        if number == seen:
            continue
        seen = number
        stream.seek(start)
        try:
            yield number, parsed(stream.readline(MAX_LINE + 1).decode("utf-8-sig"), name, number + 1)
        except UnicodeDecodeError as error:
            report(InvalidFact(name, number + 1, f"invalid UTF-8 at byte {error.start + 1} of the line"))
        except InvalidFact as error:
            report(error)


def siblings(raw: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Yield the line of a stretch of a file that begins at `at`, and the whole lines beside it of the same sentence."""
    end = raw.find(b"\n", at)
    line = raw[at : end if end >= 0 else len(raw)]
    yield at, line
    sentence = _between(line, _SENTENCE, _PREFIX)
    start = at
    while start > 1 and sentence:
        before = raw.rfind(b"\n", 0, start - 1) + 1
        if not before or _between(raw[before : start - 1], _SENTENCE, _PREFIX) != sentence:
            break
        yield before, raw[before : start - 1]
        start = before
    while 0 <= end < len(raw) and sentence:
        following = raw.find(b"\n", end + 1)
        if following < 0 or _between(raw[end + 1 : following], _SENTENCE, _PREFIX) != sentence:
            break
        yield end + 1, raw[end + 1 : following]
        end = following
