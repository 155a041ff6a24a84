"""Every table of tests/corpus: the marked spans are read with the values beside them, look-alikes give nothing."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mfgfacts.pipeline import extract
from tests.corpus.case import ANCHOR, Case, answers, document, of_kind, quantity_of

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

TABLES = sorted(path.stem for path in (Path(__file__).parent / "corpus").glob("*.py") if path.stem != "case")


def entries(kind: str) -> list[ParameterSet]:
    """List the entries of that name in every table, each with its table and its words for an id."""
    return [
        pytest.param(entry, id=f"{table}-{(entry if isinstance(entry, str) else entry.marked)[:70]}")
        for table in TABLES
        for entry in getattr(import_module(f"tests.corpus.{table}"), kind, ())
    ]


CASES, NOTHING, DATED, NOTHING_DATED = map(entries, ("CASES", "NOTHING", "DATED", "NOTHING_DATED"))


def check(case: Case, *, dates: bool) -> None:
    """Compare spans, then values, then every slot that the case names."""
    facts = of_kind(extract(document(case.text, case.anchor)), dates=dates)
    assert [fact.quote for fact in facts] == [case.text[start:end] for start, end in case.spans]
    assert [(fact.start, fact.end) for fact in facts] == list(case.spans)
    if case.values and [quantity_of(fact) for fact in facts] != list(case.values):
        assert [str(quantity_of(fact)) for fact in facts] == [str(value) for value in case.values]
    read = {slot: answers(facts, slot) for slot, _ in case.slots}
    assert read == dict(case.slots)


@pytest.mark.parametrize("case", CASES)
def test_quantities(case: Case) -> None:
    check(case, dates=False)


@pytest.mark.parametrize("case", DATED)
def test_dates(case: Case) -> None:
    check(case, dates=True)


@pytest.mark.parametrize("sentence", NOTHING)
def test_look_alike_of_a_quantity_gives_none(sentence: str) -> None:
    facts = of_kind(extract(document(sentence, date.fromisoformat(ANCHOR))), dates=False)
    assert [fact.quote for fact in facts] == []


@pytest.mark.parametrize("sentence", NOTHING_DATED)
def test_look_alike_of_a_date_gives_none(sentence: str) -> None:
    facts = of_kind(extract(document(sentence, date.fromisoformat(ANCHOR))), dates=True)
    assert [fact.quote for fact in facts] == []


def test_the_corpus_is_large_enough() -> None:
    assert len(CASES) + len(DATED) >= 400
    assert len(NOTHING) + len(NOTHING_DATED) >= 200


def test_no_entry_stands_twice() -> None:
    ids = [str(entry.values[0]) for entry in (*CASES, *NOTHING, *DATED, *NOTHING_DATED)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("issued", [date.min, date(2024, 2, 29), date.max], ids=str)
def test_documents_of_any_day_are_read(issued: date) -> None:
    cases = (entry.values[0] for entry in (*CASES, *DATED))
    texts = [case.text for case in cases if isinstance(case, Case)]
    assert list(extract(document("\n\n".join(texts), issued)))
    for at in range(0, len(texts), 10):  # sentences of one paragraph, each with what the others have told
        assert list(extract(document(" ".join(texts[at : at + 10]), issued)))
