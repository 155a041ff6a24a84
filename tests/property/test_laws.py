"""Laws about what is read: what may change in a text without changing its facts."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mfgfacts.pipeline import extract
from tests.conftest import ROOT, SEEDS, environment
from tests.corpus.case import document, of_kind, quantity_of
from tests.property.texts import plain, prose

if TYPE_CHECKING:
    from decimal import Decimal

    from mfgfacts.model import Fact

ISSUED: Final = date(2023, 7, 19)
SEED_TEXTS: Final = [path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))]
WRITE_FACTS: Final = """
import sys
from datetime import date
from pathlib import Path
from mfgfacts.pipeline import extract
from mfgfacts.store import line
from tests.corpus.case import document
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    for fact in extract(document(path.read_bytes().decode(), date(2023, 7, 19), path.stem)):
        print(line(fact))
"""


def values(text: str) -> list[str]:
    return [str(quantity_of(fact)) for fact in of_kind(extract(document(text, ISSUED)), dates=False)]


@given(st.integers(10_000, 10**12), st.sampled_from(["{} units", "{} tonnes of steel", "${}", "{} yuan", "{} robots"]))
def test_thousands_separators_change_nothing(number: int, frame: str) -> None:
    sentence = f"The plant made {frame} in May."
    plainly = values(sentence.format(number))
    assert plainly == values(sentence.format(f"{number:,}"))
    assert len(plainly) == 1


@given(st.decimals("0.01", 10**6, places=2), st.sampled_from(["million", "billion", "trillion"]))
def test_a_scale_word_multiplies_exactly(number: Decimal, scale: str) -> None:
    power = {"million": 6, "billion": 9, "trillion": 12}[scale]
    (fact,) = of_kind(extract(document(f"Sales were {number} {scale} euros.", ISSUED)), dates=False)
    assert fact.low == fact.high == number.scaleb(power)


@given(
    st.sampled_from(["42%", "$3 million", "2,937 robots", "5 to 10 percent", "0.4 percentage points", "30 months"]),
    st.sampled_from([" ", "\u00a0", "\n", "  "]),
)
def test_the_kind_of_space_changes_no_value(quantity: str, space: str) -> None:
    sentence = "The figure for the plant was {} in May."
    assert values(sentence.format(quantity)) == values(sentence.format(quantity.replace(" ", space)))


def with_paragraph(text: str, addition: str) -> str:
    """Add a paragraph, set off as the text sets off its own."""
    return text + ("\n\n" if "\n\n" in text else "\n") + addition


def without_suffix(fact: Fact) -> Fact:
    """Leave out the words behind the quote: those of a text's last sentence reach into what is added to it."""
    return fact._replace(suffix="")


@given(prose, plain)
def test_a_paragraph_added_at_the_end_changes_no_earlier_fact(text: str, addition: str) -> None:
    text = text.rstrip() + "."
    before = list(map(without_suffix, extract(document(text, ISSUED))))
    after = list(map(without_suffix, extract(document(with_paragraph(text, addition), ISSUED))))
    assert after[: len(before)] == before


@given(st.sampled_from(SEED_TEXTS), plain)
@settings(max_examples=20)
def test_a_paragraph_added_to_a_seed_changes_no_earlier_fact(text: str, addition: str) -> None:
    before = list(map(without_suffix, extract(document(text, ISSUED))))
    after = list(map(without_suffix, extract(document(with_paragraph(text.rstrip(), addition), ISSUED))))
    assert after == before


@given(prose)
@settings(max_examples=30)
def test_the_same_text_gives_the_same_facts(text: str) -> None:
    assert list(extract(document(text, ISSUED))) == list(extract(document(text, ISSUED)))


@pytest.mark.parametrize("seed", ["1", "2", "4294967295"])
def test_hash_seeds_change_nothing(seed: str) -> None:
    def written(hash_seed: str) -> bytes:
        child = [sys.executable, "-c", WRITE_FACTS, str(SEEDS)]
        return subprocess.run(
            child, cwd=ROOT, env=environment({"PYTHONHASHSEED": hash_seed}), capture_output=True, check=True
        ).stdout

    facts = written("0")
    assert facts
    assert written(seed) == facts
