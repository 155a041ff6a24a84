"""Facts made by hand, for what reads facts and must not depend on how they are read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from mfgfacts import store
from mfgfacts.model import (
    GENERATOR,
    Base,
    Bound,
    Change,
    Direction,
    Fact,
    Kind,
    Modality,
    Quoted,
    Role,
    Source,
    When,
)


def example(  # noqa: PLR0913 - a fact has that many slots
    quote: str,
    about: str | None = None,
    *,
    doc: str = "report",
    sentence: str = "",
    low: str | None = "1",
    unit: str = "1",
    kind: Kind = Kind.COUNT,
    base: tuple[str, str] | None = None,
    bound: Bound = Bound.EQUAL,
    change: tuple[Direction, Role] | None = None,
    time: tuple[str, str] | None = None,
    speaker: str | None = None,
    modality: Modality = Modality.ACTUAL,
    title: str = "A report",
    line: int = 1,
) -> Fact:
    """Make a fact of a sentence that defaults to `about` and `quote`."""
    sentence = sentence or f"There are {quote} {about or ''}."
    start = max(sentence.find(quote), 0)
    value = None if low is None else Decimal(low)
    return Fact(
        id=store.fact_id(doc, sentence, quote, line),
        doc=doc,
        kind=kind,
        quote=quote,
        start=start,
        end=start + len(quote),
        line=line,
        column=start + 1,
        paragraph=line,
        page=None,
        page_label=None,
        low=value,
        high=value,
        unit=None if kind is Kind.DATE else unit,
        base=None if base is None else Base(Decimal(base[0]), Decimal(base[0]), base[1]),
        bound=bound,
        hedge=None if bound is Bound.EQUAL else "some",
        change=None if change is None else Change(*change),
        about=about,
        time=None if time is None else When(date.fromisoformat(time[0]), date.fromisoformat(time[1]), "then", 0, 4),
        attribution=None if speaker is None else Quoted(speaker, 0, len(speaker)),
        modality=modality,
        sentence=sentence,
        prefix="",
        suffix="",
        group=None,
        flags=(),
        rule="example",
        source=Source(f"docs/{doc}.txt", "0" * 64, {"title": title}),
        generator=GENERATOR,
    )


FACTS = [
    example(
        "2.937 million", "5G base stations", low="2937000", bound=Bound.MORE, time=("2023-01-01", "2023-06-30"),
        sentence="In the first half of this year, China built more than 2.937 million 5G base stations.", line=1,
    ),
    example(
        "49.1%", "output of industrial robots", low="49.1", unit="%", kind=Kind.PERCENT,
        change=(Direction.UP, Role.BY), time=("2022-01-01", "2022-12-31"), speaker="National Bureau of Statistics",
        sentence="The output of industrial robots rose by 49.1%, the National Bureau of Statistics said.", line=3,
    ),
    example(
        "537", "industrial parks", low="537", line=5, modality=Modality.TARGET,
        sentence="Of these 537 industrial parks, many use 5G and C++.",
    ),
    example("1.2 GW", "capacity of the plant", low="1.2", unit="gigawatt", kind=Kind.MEASURE,
            base=("1200000000", "watt"), doc="energy", title="Café Énergie", line=2),
    example("900 MW", "capacity of the old plant", low="900", unit="megawatt", kind=Kind.MEASURE,
            base=("900000000", "watt"), doc="energy", title="Café Énergie", line=3),
    example("3 billion yuan", "investment", low="3000000000", unit="CNY", kind=Kind.MONEY, doc="money", line=1),
    example("3,000", "smart factories", low="3000", bound=Bound.AT_LEAST, doc="money", line=2),
]  # fmt: skip
