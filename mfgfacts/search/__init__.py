"""Find facts: by words, best first, and by what their fields say.

A query is literal text. Its words must all occur, each whole, wherever they stand in a fact: in its own words (`about`,
`quote`), its sentence, its speaker or its document's title. What stands between double quotes, or is written without a
space (`5G-A`, `C++`, `49.1%`), must stand together (`mfgfacts.index.words` says what makes no difference).

    with open("facts.jsonl", "rb") as stream:
        found = Search(stream, "facts.jsonl", Query(parse('smart "industrial parks"')))
        for hit in found.hits(20):
            print(hit.fact.quote, hit.score)

Ranked by BM25: a claim's own words count most, a rare word more than a common one; ties stay in reading order. Who
answers is settled here: the index beside the file, one in memory where the facts are few, else a scan in reading order.
The same facts are found whoever does.
"""

from __future__ import annotations

from mfgfacts.index.asked import Query
from mfgfacts.index.filters import ANYTHING, Amount, Filters, is_named
from mfgfacts.index.words import matches, normal, parse
from mfgfacts.search.answers import Hit
from mfgfacts.search.search import Search, search

__all__ = [
    "ANYTHING",
    "Amount",
    "Filters",
    "Hit",
    "Query",
    "Search",
    "is_named",
    "matches",
    "normal",
    "parse",
    "search",
]
