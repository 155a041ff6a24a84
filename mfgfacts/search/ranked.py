"""A few facts ranked without a database: what FTS5's `bm25` gives, number for number, so that an index changes nothing.

    score = Σ idf × f × (k + 1) / (f + k × (1 − b + b × size / usual size)),  idf = ln((all − n + ½) / (n + ½))

over the phrases, where `f` is how often a phrase stands in a fact, weighed by where, and `n` in how many facts it does;
https://sqlite.org/fts5.html#the_bm25_function. SQLite takes longer to load than some hundred facts to rank.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from mfgfacts.index.asked import fits, together
from mfgfacts.index.filters import own_words
from mfgfacts.index.words import WEIGHTS, normal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mfgfacts.index import Query
    from mfgfacts.search.scan import Found
    from mfgfacts.store import Glance

_K: Final = 1.2
_B: Final = 0.75
_LEAST: Final = 1e-6


def ranked(found: Sequence[Found], query: Query) -> list[tuple[Found, float]]:
    """Return those that fit, best first, with their scores; ties stay in reading order."""
    phrases = list(query.phrases)
    wanted = len(phrases)
    if wanted > 1:
        phrases.append(together(phrases))
    passes = fits(query._replace(phrases=()))
    sizes: list[int] = []
    hits = [0] * len(phrases)
    fitting: list[tuple[Found, int, list[float]]] = []
    for each, texts in zip(found, _texts(found), strict=True):
        counts = [_count(phrase, texts) for phrase in phrases]
        sizes.append(sum(len(text.split()) for text in texts))
        hits = [before + (count > 0) for before, count in zip(hits, counts, strict=True)]
        if all(counts[:wanted]) and passes(each.row):
            fitting.append((each, sizes[-1], counts))
    score = _formula(len(sizes), sum(sizes), hits)
    scored = [(each, score(size, counts)) for each, size, counts in fitting]
    return sorted(scored, key=lambda pair: pair[1] if query.backwards else -pair[1])


def _texts(found: Sequence[Found]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the words of each fact in the order of `WEIGHTS`; facts of one sentence follow one another."""
    last: Glance | None = None
    sentence = title = ""
    for _, _, row in found:
        if last is None or row.sentence != last.sentence:
            sentence = normal(row.sentence)
        if last is None or row.title != last.title:
            title = normal(row.title)
        last = row
        yield normal(own_words(row)), normal(row.speaker), sentence, title


def _count(phrase: str, texts: tuple[str, ...]) -> float:
    """Say how often a phrase stands in the texts, each weighed."""
    found = 0.0
    for text, weight in zip(texts, WEIGHTS, strict=True):
        at = text.find(phrase)
        while at >= 0:
            found += weight
            at = text.find(phrase, at + 1)
    return found


def _formula(facts: int, words: int, hits: Sequence[int]) -> Callable[[int, Sequence[float]], float]:
    rarity = [max(math.log((facts - n + 0.5) / (n + 0.5)), 0.0) or _LEAST for n in hits]
    usual = words / facts if facts else 1.0

    def score(size: int, counts: Sequence[float]) -> float:
        total = 0.0
        for rare, count in zip(rarity, counts, strict=True):
            total += rare * ((count * (_K + 1.0)) / (count + _K * (1.0 - _B + _B * size / usual)))
        return total

    return score
