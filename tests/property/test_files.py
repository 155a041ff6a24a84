"""Laws about facts on their way through a file."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Final

from hypothesis import given

from mfgfacts import store
from mfgfacts.pipeline import extract
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
