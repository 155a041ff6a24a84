"""Two claims: how alike their subjects are, and what their slots say; the gold is tests/gold/pairs.jsonl."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from mfgfacts.match import Index, even, match, precision, rank, rarity, same_name, subject, subjects
from mfgfacts.match.acronyms import expansion, initials
from mfgfacts.match.stems import stem
from mfgfacts.match.words import words
from mfgfacts.model import Bound, Direction, Fact, Kind, Modality, Role
from mfgfacts.pipeline import extract
from tests.corpus.case import document, of_kind
from tests.example_facts import example

PAIRS: Final = Path(__file__).parent / "gold" / "pairs.jsonl"
ISSUED: Final = date(2024, 7, 15)
#: Of the pairs, how many are told to be of one subject or not, and how many have exactly the slots that differ.
SAME_SUBJECT, SAME_SLOTS = 0.98, 0.97


class Pair(NamedTuple):
    a: str
    b: str
    same: bool
    differs: list[str]


def pairs() -> list[Pair]:
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    return [Pair(row["a"], row["b"], row["same"], row.get("differs", [])) for row in rows]


def claims(marked: str) -> tuple[Fact, list[Fact]]:
    """Read the sentence of a pair: the quantity that is marked, and the others."""
    start, end = marked.index("«"), marked.index("»") - 1
    text = marked.replace("«", "").replace("»", "")
    found = of_kind(extract(document(text, ISSUED)), dates=False)
    (wanted,) = (fact for fact in found if fact.start < end and fact.end > start)
    return wanted, [fact for fact in found if fact is not wanted]


def differing(pair: Pair) -> tuple[bool, list[str]]:
    """Say whether the two are of one subject, and which slots differ."""
    (a, beside_a), (b, beside_b) = claims(pair.a), claims(pair.b)
    found = match(a, b, subject(a, beside_a), subject(b, beside_b), even)
    same = found.slots.subject.says == "agree"
    return same, [slot.name for slot in found.slots.differing() if slot.name != "subject"]


def test_the_pairs_are_told_apart() -> None:
    gold = pairs()
    assert len(gold) >= 150
    read = [differing(pair) for pair in gold]
    subject_right = [pair.same == same for pair, (same, _) in zip(gold, read, strict=True)]
    wrong = [
        (pair, same, slots)
        for pair, (same, slots) in zip(gold, read, strict=True)
        if pair.same != same or (same and slots != pair.differs)
    ]
    assert sum(subject_right) >= SAME_SUBJECT * len(gold), wrong
    assert len(wrong) <= (1 - SAME_SLOTS) * len(gold), wrong


@pytest.mark.parametrize(
    "one",
    [
        "factory factories",
        "produce produced produces producing production",
        "invest invested investment investments",
        "ship shipped shipping shipment shipments",
        "sell sold sale sales selling",
        "employ employs employed employee employees employment",
        "install installed installation installations",
        "digitise digitisation digitization digitized",
        "city cities",
        "vehicle vehicles",
        "grow grew grown growth growing",
    ],
)
def test_forms_of_a_word_have_one_stem(one: str) -> None:
    assert len({stem(word) for word in one.split()}) == 1


@pytest.mark.parametrize(
    "two", ["producer production", "gas gasoline", "bus business", "universe university", "new news"]
)
def test_other_words_have_other_stems(two: str) -> None:
    left, right = two.split()
    assert stem(left) != stem(right)


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("pmi", "official purchasing managers’ index"),
        ("nev", "output of new energy vehicles"),
        ("iot", "mobile Internet of Things users"),
        ("r&d", "spending on research and development"),
        ("miit", "Ministry of Industry and Information Technology"),
        ("gdp", "gross domestic product"),
    ],
)
def test_acronyms_meet_their_expansions(letters: str, text: str) -> None:
    assert expansion(letters, words(text))
    assert letters in initials(words(text)) or letters == "r&d"


@pytest.mark.parametrize(("letters", "text"), [("pmi", "price of milk"), ("ev", "every vehicle"), ("eu", "Europe")])
def test_initials_alone_are_no_expansion_unless_all_of_them_stand_there(letters: str, text: str) -> None:
    assert not expansion(letters, words(text)) or letters == "ev"


def test_names_are_one_with_their_acronyms_and_their_beginnings() -> None:
    assert same_name("NBS", "National Bureau of Statistics")
    assert same_name("the Ministry of Finance", "Finance Ministry")
    assert same_name("Li", "Li Wei")
    assert not same_name("Ministry of Finance", "Ministry of Health")


@pytest.mark.parametrize(
    ("quote", "low", "half"),
    [
        ("2.9 million", "2900000", "50000"),
        ("3,000", "3000", "0.5"),
        ("49.1 %", "49.1", "0.05"),
        ("1.14 trillion yuan", "1140000000000", "5000000000"),
        ("eight million", "8000000", "500000"),
        ("€144bn", "144000000000", "500000000"),
        ("25 basis points", "0.25", "0.005"),
        ("3,3 Mio", "3300000", "50000"),
        ("1 234 567", "1234567", "0.5"),
        ("three", "3", "0.5"),
    ],
)
def test_a_value_is_as_exact_as_it_is_printed(quote: str, low: str, half: str) -> None:
    assert precision(example(quote, low=low)) == Decimal(half)


class TestCandidates:
    FACTS: Final = [
        example("48.8", "official purchasing managers' index", low="48.8", kind=Kind.INDEX, line=1),
        example("1.2 GW", "capacity of the wind farm", low="1.2", unit="gigawatt", kind=Kind.MEASURE, line=2),
        *(
            example(f"{n}%", f"share of district {n}", low=str(n), unit="%", kind=Kind.PERCENT, line=n)
            for n in range(300)
        ),
    ]

    def test_an_acronym_finds_its_expansion_and_the_other_way(self) -> None:
        pmi = example("48.8", "PMI", low="48.8", kind=Kind.INDEX, sentence="PMI was 48.8.")
        assert Index.of(self.FACTS).candidates(pmi)[0].fact == self.FACTS[0]
        assert Index.of([pmi]).candidates(self.FACTS[0])[0].fact == pmi

    def test_what_agrees_comes_first(self) -> None:
        common = "There is a share here."
        facts = [
            example("7%", "share of renewables", low="7", unit="%", kind=Kind.PERCENT, sentence=common, line=1),
            example("9%", "share of renewables", low="9", unit="%", kind=Kind.PERCENT, sentence=common, line=2),
            example("9", "share of renewables", low="9", sentence=common, line=3),
        ]
        asked = example("9%", "share of renewables", low="9", unit="%", kind=Kind.PERCENT, sentence=common)
        found = Index.of(facts).candidates(asked)
        assert [hit.fact.line for hit in found] == [2, 1, 3]
        assert [slot.name for slot in found[1].slots.differing()] == ["value"]
        assert [slot.name for slot in found[2].slots.differing()] == ["unit"]

    def test_a_stream_is_ranked_as_an_index_is(self) -> None:
        asked = example("1,200 MW", "wind farm's capacity", low="1200", unit="megawatt", kind=Kind.MEASURE)
        held = Index.of(self.FACTS).candidates(asked, most=3)
        streamed = rank(asked, iter(self.FACTS), rarity(self.FACTS), most=3)
        assert held[0] == streamed[0]
        assert held[0].fact is self.FACTS[1]

    def test_an_index_grows(self) -> None:
        index = Index(even)
        index.add(self.FACTS[:1])
        index.add(self.FACTS[1:2])
        assert len(index) == 2
        assert index.candidates(self.FACTS[1])[0].fact == self.FACTS[1]

    def test_what_shares_no_word_is_no_candidate(self) -> None:
        assert Index.of(self.FACTS).candidates(example("5", "llamas", sentence="We saw 5 llamas.")) == []

    def test_a_neighbours_words_are_not_this_ones(self) -> None:
        text = "Of the 537 parks, 111 focus on big data."
        parks, data = of_kind(extract(document(text, ISSUED)), dates=False)
        mine, others = subjects([parks, data])
        assert "datum" not in mine.context or "datum" not in others.stems


def test_slots_say_what_each_claim_has() -> None:
    left = example("3%", "sales", low="3", unit="%", kind=Kind.PERCENT, change=(Direction.UP, Role.BY),
                   time=("2023-01-01", "2023-12-31"), speaker="Ada Byrne")  # fmt: skip
    right = example("3%", "sales", low="3", unit="%", kind=Kind.PERCENT, change=(Direction.DOWN, Role.BY),
                    time=("2022-01-01", "2022-12-31"), bound=Bound.ABOUT, modality=Modality.FORECAST)  # fmt: skip
    slots = match(left, right, subject(left), subject(right), even).slots
    assert slots.direction[1:4] == ("differ", "up by", "down by")
    assert slots.period[1:4] == ("differ", "2023-01-01/2023-12-31", "2022-01-01/2022-12-31")
    assert slots.speaker[1:4] == ("unstated", "Ada Byrne", None)
    assert slots.modality[1:4] == ("differ", "actual", "forecast")
    assert (slots.value.says, slots.bound.says, slots.bound.note) == ("agree", "agree", "hedge dropped")
