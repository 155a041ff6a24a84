"""The bare name of a speaker in a noun phrase: without article, title and report's noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.lexicon.speakers import AGENTS, BODIES, GENERIC, REFERRING, REPORTS, TITLES
from mfgfacts.model import Quoted
from mfgfacts.relate.walks import POSSESSIVES, Phrase, abbreviated, bare, possessive

if TYPE_CHECKING:
    from mfgfacts.relate.earlier import Earlier
    from mfgfacts.relate.walks import Name
    from mfgfacts.sentence import Sentence


#: run = capitalised (of|and|article|hyphen|full stop capitalised)*
_WHOLE: Final = re.compile("K(?:K|[O&]D?K)*+")
_RUN: Final = re.compile(r"K(?:K|[O&]D?K|[.-]K)*+")


def name(sentence: Sentence, phrase: Phrase, before: Earlier) -> Name | None:
    """The bare name in a noun phrase.

    A report's noun gives who made it ("a survey of 500 firms by X", "X's updated forecast"), or itself where words name
    it ("IFR data"); a bare "the report" the speaker of the sentence before. Titles go ("chief executive X").
    """
    first, last = _within(sentence, *phrase)
    if sentence.tags[last - 2 : last] == "K." and sentence.tags[last - 3 : last - 2] == ",":  # "Gartner, Inc."
        last -= 3
    head = -1
    if not REPORTS.isdisjoint(sentence.lower[first:last]):
        head = next(i for i in range(first, last) if sentence.lower[i] in REPORTS)
    owned = head > first and any(word.endswith(POSSESSIVES) for word in sentence.lower[first:head])
    if head > first and sentence.tags[head] == "K":
        body = not BODIES.isdisjoint(sentence.lower[first:head])  # "Bureau of Labor Statistics"
        head = -1 if body or (not owned and "O" not in sentence.tags[first:head]) else head
    if head >= 0 and not (head + 1 < last and sentence.tags[head + 1] in "NK"):
        return _maker(sentence, Phrase(first, last), head, before)
    return _person(sentence, first, last)


_IN_A: Final = (["in", "its"], ["in", "their"], ["in", "a"], ["in", "an"])
_IN_ITS: Final = re.compile(r"(K{1,4})PD")
_SEATED: Final = re.compile(r"D?K-[VN](?=K)")


def _within(sentence: Sentence, first: int, last: int) -> Phrase:
    """A speaker's phrase without where it sits ("the U.S.-based Kale") and says it ("Tarn Bank in its outlook")."""
    said = _IN_ITS.match(sentence.tags, first, last)
    if said and sentence.lower[first] not in AGENTS and sentence.lower[said.end() - 2 : said.end()] in _IN_A:
        return Phrase(first, said.end(1))
    seat = _SEATED.match(sentence.tags, first, last) if "-based" in sentence.text else None
    return Phrase(seat.end() if seat else first, last)


def _maker(sentence: Sentence, phrase: Phrase, head: int, before: Earlier) -> Name | None:
    """Who made the report whose noun stands at `head`."""
    tags, low = sentence.tags, sentence.lower
    first, last = phrase
    for i in range(head - 1, first - 1, -1):
        if low[i].endswith(POSSESSIVES) and bare(sentence, i) not in ("year", "month", "week"):
            return _person(sentence, first, i + 1)
        if low[i] in POSSESSIVES or (tags[i] == '"' and i > first):
            return _person(sentence, first, i)
    for i in range(head + 1, last):
        if (
            low[i] in ("by", "from", "at")
            or (low[i] == "in" and (_is_periodical(sentence, i + 1, last) or _is_poll(sentence, i + 1, last)))
            or (tags[i] == "O" and _names(sentence, i + 1, last))
        ):
            return _person(sentence, i + 1, last)
    named = [i for i in range(first, head) if tags[i] in "NKIJGVS-" and bare(sentence, i) not in GENERIC]
    if named or (tags[head + 1 : head + 2] == "O" and last > head + 2):
        return _trimmed(sentence, named[0] if named else head, last if tags[head + 1 : head + 2] == "O" else head + 1)
    definite = first < head and low[first] in ("the", "this", "these", "its", "their")
    return before.name() if definite and bare(sentence, head) in REFERRING else None


#: "a study in the journal Bee World"
_PERIODICALS: Final = frozenset(("journal", "magazine", "newspaper"))


def _is_periodical(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what a study is "in" is where it was printed: "in the journal Bee World", "in the Lancet"."""
    if not _PERIODICALS.isdisjoint(sentence.lower[first : first + 3]):
        return True
    return sentence.tags[first:last] == "DK" and not sentence.words[first + 1].isupper()


def _is_poll(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what an estimate is "in" is a poll of somebody's: "the average of 11 analysts in a Kale poll"."""
    return "K" in sentence.tags[first:last] and not REPORTS.isdisjoint(sentence.lower[first:last])


def _names(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a capitalised name stands right after "of", or after its article."""
    tags = sentence.tags
    return first < last and (tags[first] == "K" or (tags[first] == "D" and first + 1 < last and tags[first + 1] == "K"))


def _person(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """The person or body that a phrase without a report's noun names."""
    tags = sentence.tags
    if "K" not in tags[first:last]:
        return _trimmed(sentence, first, last)
    last = _own(sentence, first, last)
    if plain := _plain(sentence, first, last):
        return plain
    runs = _runs(sentence, first, last)
    if not runs:
        return _trimmed(sentence, first, last)
    start, end = runs[-1]
    if len(runs) > 1 and _heads(sentence, first, runs[0]):  # "Anna Schmidt of broker Kale"
        start, end = runs[0]
        last = end
    of = tags.find("O", start, end)
    if of - start > 1 and BODIES.isdisjoint(sentence.lower[start:of]):  # "Anna Schmidt of the Fraunhofer Institute"
        end = last = of
    if start == first or not tags[first:start].strip("DAQ"):
        end = max(end, last)
    elif len(runs) == 1 and end < last and sentence.lower[start].endswith(POSSESSIVES):
        end = last
    elif tags[start - 1] in "POD" and ("N" in tags[first:start] or not AGENTS.isdisjoint(sentence.lower[first:start])):
        start = first
    if not TITLES.isdisjoint(sentence.lower[start : end - 1]):
        titles = [i for i in range(start, end - 1) if sentence.lower[i] in TITLES and tags[i + 1] in "K."]
        start = titles[-1] + 1 if titles else start
    return _trimmed(sentence, start, end)


def _seated(sentence: Sentence, body: Phrase, place: int) -> bool:
    """Whether the capitals at `place` say where the body before them sits."""
    if place != body.last + 1 or sentence.lower[body.last] != "in":
        return False
    return not BODIES.isdisjoint(sentence.lower[body.first : body.last])


#: Possessives inside a name: "People's Daily", "Women's Institute".
_OF_ALL: Final = frozenset(
    f"{word}{mark}s" for word in ("people", "women", "men", "children", "worker") for mark in "'’"
) | {"workers'", "workers’", "farmers'", "farmers’", "teachers'", "teachers’"}


def _own(sentence: Sentence, first: int, last: int) -> int:
    """Where a body's own name ends: "Bureau of Labor Statistics | of the U.S. Department of Labor"."""
    of = sentence.tags.rfind("ODK", first + 1, last)
    if of < 0 or BODIES.isdisjoint(sentence.lower[first:of]) or BODIES.isdisjoint(sentence.lower[of:last]):
        return last
    return of if "K" in sentence.tags[first:of] and of - first > _BODY else last


#: Tokens of the shortest body's name that says who it is: "the Office of Statistics", not "the Ministry".
_BODY: Final = 3


def _plain(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """The phrase without its article where it is one name and nothing else: what most are, and soon told."""
    tags, low, text = sentence.tags, sentence.lower, sentence.text
    while tags[first] in "DA":
        first += 1
    if first == 0 or "'" in text or "’" in text or not _WHOLE.fullmatch(tags, first, last):
        return None
    of = tags.find("O", first, last)
    if (of - first > 1 and BODIES.isdisjoint(low[first:of])) or not TITLES.isdisjoint(low[first : last - 1]):
        return None
    return Phrase(first, last)


def _heads(sentence: Sentence, first: int, run: Phrase) -> bool:
    """Whether the first run of capitals is a person's name, tied to a body that is named after it."""
    tags, end = sentence.tags, run.last
    return (
        end - run.first > 1
        and tags[end] in "OP"
        and not tags[first : run.first].strip("DAK")
        and not sentence.lower[end - 1].endswith(POSSESSIVES)
        and BODIES.isdisjoint(sentence.lower[run.first : end])
    )


def _runs(sentence: Sentence, first: int, last: int) -> list[Phrase]:
    """Runs of capitalised words, "of", "and" and articles between them included; a possessive ends a run."""
    low = sentence.lower
    runs: list[Phrase] = []
    for match in _RUN.finditer(sentence.tags, first, last):
        start, end = match.span()
        if start == 0 and low[0] in AGENTS:
            start = min(start + 1, end)
        for i in range(start, end - 1):
            joined = sentence.tags[i] != "." or abbreviated(sentence, i)
            owning = low[i].endswith(POSSESSIVES) and low[i] not in _OF_ALL and not _is_titled(sentence, start, i)
            if owning or not joined:
                runs.append(Phrase(start, i + joined))
                start = i + 1
        if sentence.tags[start:end].startswith("K"):
            runs.append(Phrase(start, end))
    if len(runs) > 1 and _seated(sentence, runs[-2], runs[-1].first):  # "Chamber of Commerce in Tarn"
        runs[-2:] = [Phrase(runs[-2].first, runs[-1].last)]
    return runs


#: Gatherings and papers, whose name goes on behind a possessive: "the Annual Conference of Norland's Mills".
_TITLED: Final = frozenset("conference congress forum summit meeting symposium report review survey yearbook".split())


def _is_titled(sentence: Sentence, start: int, i: int) -> bool:
    """Whether the possessive at `i` stands inside the name of a gathering or a paper that begins at `start`."""
    return sentence.tags[i - 1] == "O" and not _TITLED.isdisjoint(sentence.lower[start:i])


def _trimmed(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """Tokens `first` to `last` without articles before and marks after."""
    tags, low = sentence.tags, sentence.lower
    while first < last and (tags[first] in "DAQMO&*." or (low[first] in GENERIC and (tags[first] != "K" or not first))):
        first += 1
    while first < last and tags[last - 1] in "DAPO&,*MQ":
        last -= 1
    if first >= last:
        return None
    return Phrase(first, last)


def printed(sentence: Sentence, named: Name | None) -> Quoted | None:
    """A name as it is printed, without a possessive ending."""
    if named is None or isinstance(named, Quoted):
        return named
    start, end = sentence.span(*named)
    words = sentence.text[start - sentence.start : end - sentence.start]
    if words.endswith(POSSESSIVES):
        cut = possessive(words)
        words, end = words[:-cut], end - cut
    return Quoted(words, start, end)
