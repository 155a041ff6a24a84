"""`mfgfacts check --self-test`: how far the check is to be trusted on these sources."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Final

from mfgfacts.check.selftest import MISTAKE, PARAPHRASE, selftest
from mfgfacts.cli.check_sources import dated
from mfgfacts.cli.escape import one_line
from mfgfacts.cli.render import say, write_cells, write_json
from mfgfacts.model import Document, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check import Pool
    from mfgfacts.check.selftest import Row
    from mfgfacts.cli.options import Format
    from mfgfacts.model import Fact

_AROUND: Final = 60


def write_selftest(facts: Sequence[Fact], pool: Pool, format: Format) -> None:
    """Try the check on the sources' own claims, and write what came of each kind of mistake and paraphrase."""
    rows = list(selftest(facts, pool, _read))
    if format in {format.JSON, format.JSONL}:
        write_json((dumps(row._asdict(), ensure_ascii=False) for row in rows), format)
    elif format in {format.CSV, format.TSV, format.MD}:
        write_cells(rows[0]._fields if rows else (), rows, format)
    else:
        _write_page(rows)
    say(_summary(rows))


def _read(text: str, source: Source) -> Sequence[Fact]:
    from mfgfacts.pipeline import extract

    return list(extract(Document("draft", text, Source("draft", "")), dated(source)))


def _write_page(rows: Sequence[Row]) -> None:
    for sort, told in ((MISTAKE, "caught"), (PARAPHRASE, "false alarms")):
        print(f"{f'{sort}s':<14} {'tried':>6} {told:>13}")
        for row in rows:
            if row.sort == sort:
                share = f"{row.flagged / row.tried:.0%}" if row.tried else "–"
                print(f"  {row.kind:<12} {row.tried:>6} {row.flagged:>6} {share:>6}")
                if row.example:
                    print(f"    told wrongly: {_short(row.example)}")
        print()


def _short(example: str) -> str:
    """Cut a sentence to what stands next to its number."""
    start, end = example.find("«"), example.find("»") + 1
    first, last = max(0, start - _AROUND), end + _AROUND
    return one_line(f"{'…' * bool(first)}{example[first:last]}{'…' * (last < len(example))}")


def _summary(rows: Sequence[Row]) -> str:
    told = []
    for sort, words in ((MISTAKE, "of {} mistakes are caught"), (PARAPHRASE, "of {} paraphrases are taken for wrong")):
        tried = sum(row.tried for row in rows if row.sort == sort)
        flagged = sum(row.flagged for row in rows if row.sort == sort)
        if tried:
            told.append(f"{flagged / tried:.1%} {words.format(tried)}")
    return "; ".join(told) or "there is no claim to try"
