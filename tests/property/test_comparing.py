"""Laws of comparing: what must not be a difference, and what must."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from hypothesis import example, given
from hypothesis import strategies as st

from mfgfacts.conflicts import conflicts
from mfgfacts.diff import diff
from mfgfacts.match import even, likeness, match, subject
from mfgfacts.match.pairing import facts_of_values
from mfgfacts.pipeline import extract
from mfgfacts.verify import Status, verify
from tests.corpus.case import document
from tests.example_facts import example as fact_of
from tests.property.texts import plain, prose

if TYPE_CHECKING:
    from decimal import Decimal

    from mfgfacts.model import Fact

ISSUED: Final = date(2023, 7, 19)
#: A number, the unit that it is given in, how many of the other unit that is, and the other unit.
CONVERSIONS: Final = [
    ("kilometres", 1000, "metres"),
    ("tonnes", 1000, "kilograms"),
    ("GW", 1000, "MW"),
    ("hours", 60, "minutes"),
    ("billion yuan", 1000, "million yuan"),
    ("kWh", "3.6", "megajoules"),
]

#: Subjects made of words that are names, acronyms, what those stand for, measures, and words that tell little.
subject_texts: Final = st.lists(
    st.sampled_from(
        "PMI purchasing managers index the of capex capital expenditure output sales steel Oslo Acme rate "
        "level IoT internet things R&D research and development US prices in bus electric buses".split()
    ),
    max_size=6,
).map(" ".join)
#: Sentences as two editions of a report have them, of few things, so that many are alike.
reported: Final = st.builds(
    str.format,
    st.sampled_from(
        [
            "{0} of {1} in {2} rose to {3} units.",
            "In {2}, {1} {0} came to about {3} units.",
            "{2} had {1} {0} of {3} units.",
            "The {0} of good {1} from {2} and its towns was more than {3} units.",
            "A report has {0} of small {1} from {2} at {3} units.",
        ]
    ),
    st.sampled_from(["output", "exports", "stocks"]),
    st.sampled_from(["pumps", "valves", "steel valves", "used cars"]),
    st.sampled_from(["Oslo", "Bergen", "the north"]),
    st.integers(2, 40),
)


def facts(text: str) -> list[Fact]:
    return list(extract(document(text, ISSUED)))


def start(fact: Fact | None) -> int | None:
    return fact.start if fact else None


@given(prose)
def test_nothing_differs_from_itself(text: str) -> None:
    assert list(diff(facts(text), facts(text))) == []


@given(st.lists(plain, min_size=1, max_size=6))
def test_the_order_of_sentences_is_no_difference(sentences: list[str]) -> None:
    numbered = [f"{sentence[:-1]} in {n} plants." for n, sentence in enumerate(sentences, 20)]
    assert list(diff(facts("\n\n".join(numbered)), facts("\n\n".join(reversed(numbered))))) == []


@given(st.decimals("0.1", 10**5, places=2), st.sampled_from(CONVERSIONS))
def test_a_conversion_of_units_is_no_difference(number: Decimal, conversion: tuple[str, str | int, str]) -> None:
    unit, factor, other = conversion
    sentence = "The new line for pumps has a reach of {} {}."
    converted = f"{number * type(number)(factor):f}"
    assert list(diff(facts(sentence.format(number, unit)), facts(sentence.format(converted, other)))) == []


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_another_value_is_one_changed_slot(old: int, new: int) -> None:
    sentence = "The plant in Oslo made {:,} pumps in May."
    slots = [slot.slot for one in diff(facts(sentence.format(old)), facts(sentence.format(new))) for slot in one.slots]
    assert slots == ([] if old == new else ["value"])


@given(prose, prose)
def test_every_claim_is_kept_changed_added_or_removed_once(left: str, right: str) -> None:
    a, b = facts(left), facts(right)
    found = list(diff(a, b))
    assert len({id(one.a) for one in found if one.a}) == sum(one.a is not None for one in found)
    assert len({id(one.b) for one in found if one.b}) == sum(one.b is not None for one in found)
    added, removed = sum(one.a is None for one in found), sum(one.b is None for one in found)
    assert len(facts_of_values(b)) - added == len(facts_of_values(a)) - removed


@given(prose)
@example("0.001,000-1,000,000")
@example("1801 expects%0")
@example("G20The percent USDTheThe5 003 477\n  204154972>U.S.\xa032,796\n\n262.45 26,245210.84\n")
def test_every_claim_agrees_with_itself(text: str) -> None:
    for fact in facts(text):
        own = subject(fact)
        slots = match(fact, fact, own, own, even).slots
        assert [slot.name for slot in slots.differing() if slot.name != "subject"] == []


@given(subject_texts, subject_texts)
@example("PMI index", "purchasing managers' index")
@example("capex", "capital expenditure of the group")
def test_likeness_is_the_same_both_ways_and_whole_for_one_subject(left: str, right: str) -> None:
    a, b = (subject(fact_of("5", about=about, sentence=f"{about}: 5.")) for about in (left, right))
    assert likeness(a, b, even).score == likeness(b, a, even).score
    assert a.vague or likeness(a, a, even).score == 1


@given(st.lists(reported, max_size=8), st.lists(reported, max_size=8))
def test_what_differs_is_the_same_both_ways(old: list[str], new: list[str]) -> None:
    a, b = facts("\n\n".join(old)), facts("\n\n".join(new))
    there = {(start(one.a), start(one.b), frozenset(slot.slot for slot in one.slots)) for one in diff(a, b)}
    assert there == {(start(one.b), start(one.a), frozenset(slot.slot for slot in one.slots)) for one in diff(b, a)}


@given(st.decimals("0.1", 10**5, places=2), st.sampled_from(CONVERSIONS))
def test_a_conversion_of_units_contradicts_nothing(number: Decimal, conversion: tuple[str, str | int, str]) -> None:
    unit, factor, other = conversion
    converted = f"{number * type(number)(factor):f}"
    texts = (f"The pump line of Oslo has a reach of {number} {unit}.", f"Oslo's pump line reaches {converted} {other}.")
    (one,), (two,) = map(facts, texts)
    for a, b in ((one, two), (two, one)):
        assert not {slot.name for slot in match(a, b, subject(a), subject(b), even).slots.differing()} - {"subject"}
    assert list(conflicts([one, two])) == []


@given(prose)
def test_a_text_verifies_its_own_quotes(text: str) -> None:
    found = verify(facts(text), text, list)
    assert {one.status for one in found} <= {Status.OK}


@given(prose, plain)
def test_a_quote_that_moved_still_reads_the_same(text: str, addition: str) -> None:
    new = f"{addition}\n\n{text}"
    for finding in verify(facts(text), new, list):
        assert finding.status in {Status.OK, Status.MOVED}
        start, end = finding.now[1:] if finding.now else (finding.fact.start, finding.fact.end)
        assert new[start:end] == finding.fact.quote


@given(prose, prose)
def test_a_quote_is_never_found_where_it_does_not_stand(old: str, new: str) -> None:
    for finding in verify(facts(old), new, lambda: facts(new)):
        if finding.now is not None:
            assert new[finding.now.start : finding.now.end] == finding.now.quote
