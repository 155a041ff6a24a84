"""Laws about facts on their way through a file."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Final

from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from mfgfacts import store
from mfgfacts.index.words import folded, holds, needle, normal, parse, plain
from mfgfacts.pipeline import extract
from mfgfacts.search.sift import sifted
from tests.corpus.case import document
from tests.property.texts import anything, prose

ISSUED: Final = date(2023, 7, 19)


@given(prose)
def test_facts_survive_the_file(text: str) -> None:
    facts = list(extract(document(text, ISSUED)))
    assert [store.fact(line) for line in store.lines(facts)] == facts


@given(prose)
def test_a_fact_is_one_line_of_json_that_keeps_every_digit(text: str) -> None:
    for fact in extract(document(text, ISSUED)):
        line = store.line(fact)
        assert len(line.splitlines()) == 1
        record = json.loads(line, parse_float=Decimal, parse_int=Decimal)
        assert (record["low"], record["high"]) == (fact.low, fact.high)
        assert record["quote"] == fact.quote


@given(anything)
def test_every_fact_can_be_written(text: str) -> None:
    for line in store.lines(extract(document(text, ISSUED))):
        assert json.loads(line.encode("utf-8"))


#: What words are made of, and what stands between them.
PIECES: Final = (
    *("robot", "Robots", "5g", "5G-A", "1.5g", "1,5g", "industrial", "park", "parks", "3000", "3,000", "CO2", "the"),
    *("other", "%", "percent", "ies", "y", "factories", "factory", "boxes", "box", "class", "classes", "s", "es", "ß"),
    *("\u00e9", "\u0301", "\u00b2", "\u4e2d", " ", " ", " ", ".", ",", "-", "\n", "_", "\x01", "\xa0", "\u2019"),
)


@given(lists(sampled_from(PIECES), max_size=8).map("".join), lists(sampled_from(PIECES), max_size=3).map("".join))
def test_what_is_seen_at_a_glance_is_what_the_words_say(text: str, query: str) -> None:
    for phrase in parse(query):
        stands = phrase in normal(text)
        plainly, texts = plain(phrase), needle(phrase)
        assert stands or not (plainly and plainly(folded(text)))
        assert not stands or not texts or holds(folded(text), texts)


@given(lists(sampled_from(PIECES), max_size=8).map("".join), lists(sampled_from(PIECES), max_size=3).map("".join))
def test_no_line_with_the_words_is_passed_over(text: str, query: str) -> None:
    phrases = parse(query)
    if all(phrase in normal(text) for phrase in phrases):
        for written in (json.dumps(text, ensure_ascii=False), json.dumps(text)):
            assert [raw for _, raw in sifted(BytesIO(written.encode()), phrases)] == [written.encode()]


@given(anything)
def test_words_are_brought_to_their_form_one_by_one(text: str) -> None:
    assert normal(text).split() == [word for part in text.split() for word in normal(part).split()]
