"""Laws about where things stand, for any text."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from mfgfacts.pipeline import extract
from mfgfacts.recognise import mentions
from tests.corpus.case import document
from tests.property.texts import anything, prose

ISSUED: Final = date(2023, 7, 19)
LONGEST_SENTENCE: Final = 1000
CONTEXT: Final = 32


@given(prose)
def test_every_span_points_at_its_quote(text: str) -> None:
    for fact in extract(document(text, ISSUED)):
        assert text[fact.start : fact.end] == fact.quote
        if fact.time:
            assert text[fact.time.start : fact.time.end] == fact.time.quote
        if fact.attribution:
            assert text[fact.attribution.start : fact.attribution.end] == fact.attribution.quote


@given(
    st.integers(400, 520),
    st.sampled_from(
        (
            "must not be greater than 64",
            "nearly 64 people came",
            "Mr. Li said output had risen to no less than 64 units",
            "according to Acme more than 64 percent",
            "the rate fell to between 5% and 6% by March 2019",
            "sales of $1.2-1.5bn (up 5%)",
        )
    ),
)
def test_no_mention_is_lost_where_a_long_sentence_is_cut(length: int, tail: str) -> None:
    text = f"Acme said they sold 5 units, {('ab, ' * length)[:length]} {tail} and so on, Acme said"
    whole = [fact.quote for fact in extract(document(f"Acme said {tail} and so on", ISSUED))]
    assert [fact.quote for fact in extract(document(text, ISSUED))] == ["5 units", *whole]


@given(prose)
def test_context_stands_around_the_quote(text: str) -> None:
    for fact in extract(document(text, ISSUED)):
        assert fact.prefix == text[max(0, fact.start - CONTEXT) : fact.start]
        assert fact.suffix == text[fact.end : fact.end + CONTEXT]
        assert fact.quote in fact.sentence
        assert fact.sentence in text
        assert len(fact.sentence) <= LONGEST_SENTENCE + len(fact.quote)


@given(prose)
def test_line_and_column_are_where_an_editor_shows_them(text: str) -> None:
    for fact in extract(document(text, ISSUED)):
        before = text[: fact.start]
        assert fact.line == before.count("\n") + 1
        assert fact.column == fact.start - (before.rfind("\n") + 1) + 1


@given(prose)
def test_facts_of_one_sort_stand_in_order_and_never_overlap(text: str) -> None:
    facts = list(extract(document(text, ISSUED)))
    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
    for left, right in pairwise(facts):
        assert left.end <= right.start


@given(prose)
def test_every_id_is_its_own(text: str) -> None:
    ids = [fact.id for fact in extract(document(text, ISSUED))]
    assert len(ids) == len(set(ids))


@given(prose)
def test_mentions_are_sorted_and_never_overlap(text: str) -> None:
    found = mentions(text)
    assert all(mention.start < mention.end for mention in found)
    for left, right in pairwise(found):
        assert left.end <= right.start


@given(anything)
def test_no_text_makes_the_recogniser_raise(text: str) -> None:
    for mention in mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)


@given(anything)
@example("0/0 days, 1,000½ metres, 636,688,443 1/3 m")
@example("−1.6 604.10 and .7 193.17 and −.10^400")
@example("10437023475٣ and 1e9999999 and 10^99999999 and 10^999 m")
@example("as of 29/2/2023" + "1," * 60 + " up to 7")
@example("9" * 5000 + " m, 1" + " 000" * 2000 + " m, 910 155." + "9" * 5000)
@example("0\n\x0c 5\n\r\n")
def test_no_text_makes_extraction_raise(text: str) -> None:
    for fact in extract(document(text, ISSUED)):
        assert text[fact.start : fact.end] == fact.quote


@given(prose)
def test_a_document_without_a_date_is_read_all_the_same(text: str) -> None:
    dated = [fact.quote for fact in extract(document(text, ISSUED))]
    assert [fact.quote for fact in extract(document(text))] == dated
