"""A facts file of any size, of records such as the gold documents give: their sentences with other figures and names.

What is counted, when, where and by whom comes from the documents in `seeds/` and `tests/gold/`; every record has
figures of its own, the facts of one sentence share it, a document has some twenty facts, and names come as names do:
few often, most of them hardly ever.
"""

from __future__ import annotations

import json
import random
import re
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from mfgfacts import read
from mfgfacts.pipeline import extract
from mfgfacts.store import line
from mfgfacts.store.encode import number
from tests.conftest import ROOT, SEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mfgfacts.model import Fact

VARIANTS: Final = 12
A_DOCUMENT: Final = 21
YEARS: Final = (2008, 2025)
NUMERAL: Final = re.compile(r"[0-9][0-9,.]*[0-9]|[0-9]")
_SYLLABLES: Final = "ka ro ven tis mal dor ing fre sul bek ola pri gan thu win esk ard lum nor vey".split()
_NAMES: Final = 60_000
_ID, _DOC, _HASH, _NAME, _NUMBER = "1D", "D0C", "H4SH", "N4ME", "NUM83R"


def write(path: Path, facts: int, seed: int = 7) -> None:
    """Write that many facts; the same seed gives the same file."""
    chance = random.Random(seed)  # noqa: S311 - for figures that look like none in particular
    names = [_name(chance) for _ in range(_NAMES)]
    papers = [[_variants(facts, chance) for facts in sentences] for sentences in _papers()]
    with path.open("w", encoding="utf-8") as out:
        written = document = 0
        while written < facts:
            document += 1
            lines = list(_document(document, papers[int(chance.random() * len(papers))], names, chance))
            out.writelines(lines[: facts - written])
            written += len(lines)


def _document(number: int, sentences: list[list[list[str]]], names: list[str], chance: random.Random) -> Iterator[str]:
    doc, digest = f"report-{number:06}", f"{chance.getrandbits(256):064x}"
    written = 0
    for variants in sorted(chance.sample(sentences, min(A_DOCUMENT, len(sentences))), key=sentences.index):
        name = names[int(_NAMES ** chance.random()) - 1]
        for pattern in variants[int(chance.random() * VARIANTS)]:
            yield pattern % {"id": f"{chance.getrandbits(40):010x}", "doc": doc, "hash": digest, "name": name}
            written += 1
        if written >= A_DOCUMENT:
            return


def _papers() -> Iterator[list[list[Fact]]]:
    for document in read.documents([SEEDS, ROOT / "tests" / "gold"], report=print):
        sentences = [list(same) for _, same in groupby(extract(document), lambda fact: fact.sentence)]
        if sentences:
            yield sentences


def _variants(facts: list[Fact], chance: random.Random) -> list[list[str]]:
    """Give a sentence's facts as patterns, each time with other figures."""
    return [_variant(facts, chance) for _ in range(VARIANTS)]


def _variant(facts: list[Fact], chance: random.Random) -> list[str]:
    sentence = f"At {_NAME}, {facts[0].sentence}"
    records = [json.loads(line(fact)) for fact in facts]
    year = chance.randint(*YEARS)
    for record in records:
        sentence = _altered(record, sentence, year, chance)
    for record in records:
        record.update(sentence=sentence, id=f"{_DOC}-{_ID}", doc=_DOC)
        record["source"].update(path=f"docs/{_DOC}.txt", sha256=_HASH)
    return [_pattern(record) for record in records]


def _altered(record: dict[str, object], sentence: str, year: int, chance: random.Random) -> str:
    """Give a record other figures and another year, and return the sentence with them."""
    old, when = str(record["quote"]), record["time"]
    numeral = NUMERAL.search(old)
    if record["kind"] != "date" and numeral and record["low"] and record["low"] == record["high"]:
        printed = numeral[0].replace(",", "")
        digits = f"{chance.randint(1, 10 ** chance.randint(1, 4)) / 10:g}"
        times = Decimal(digits) / Decimal(printed) if printed.count(".") < 2 and Decimal(printed) else Decimal(1)
        record["quote"] = old.replace(numeral[0], digits, 1)
        record["low"] = record["high"] = _number(Decimal(str(record["low"])) * times)
        if isinstance(base := record["base"], dict):
            base["low"] = base["high"] = _number(Decimal(str(base["low"])) * times)
        sentence = sentence.replace(old, str(record["quote"]), 1)
    if isinstance(when, dict):
        moved = year - int(when["from"][:4])
        for end in ("from", "to"):
            when[end] = f"{int(when[end][:4]) + moved:04}{when[end][4:]}".replace("-02-29", "-02-28")
    start = chance.randint(0, 40_000)
    record.update(start=start, end=start + len(str(record["quote"])), line=start // 400 + 1, column=start % 400 + 1)
    return sentence


def _number(value: Decimal) -> str:
    return f"{_NUMBER}{number(Decimal(f'{value:.12g}'))}{_NUMBER}"


def _pattern(record: dict[str, object]) -> str:
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    text = text.replace(f'"{_NUMBER}', "").replace(f'{_NUMBER}"', "").replace("%", "%%") + "\n"
    for mark, name in ((_DOC, "doc"), (_ID, "id"), (_HASH, "hash"), (_NAME, "name")):
        text = text.replace(mark, f"%({name})s")
    return text


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).title()
