"""A large facts file is looked through, not loaded; what is found is what the whole file gives."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from mfgfacts.check import Pool, check
from mfgfacts.check.lookup import looked_up
from mfgfacts.check.profile import profiles
from mfgfacts.check.scan import Wanted, scan
from mfgfacts.index import build, opened_index
from mfgfacts.pipeline import extract
from mfgfacts.store import lines
from tests.checking import documents, draft_of, rows

if TYPE_CHECKING:
    from pathlib import Path

    from mfgfacts.errors import InvalidFact


def test_a_scan_finds_what_the_whole_file_gives() -> None:
    facts = [fact for document in documents("gold") for fact in extract(document)]
    raw = "\n".join(lines(facts)).encode()
    text = "\n\n".join(row.draft.replace("«", "").replace("»", "") for row in rows("drafts.jsonl")[-60:])
    draft, _ = draft_of(text)
    wanted = [Wanted(*pair) for pair in zip(draft.facts, profiles(draft.facts, {}), strict=True)]
    reports: list[InvalidFact] = []
    found = scan(BytesIO(raw), "facts.jsonl", wanted, reports.append)
    assert not reports
    assert len(found.facts) < len(facts)
    whole, part = check(draft, Pool(facts)), check(draft, Pool(found.facts, found.weight, found.chosen))
    pairs = [(one.verdict, other.verdict) for one, other in zip(whole, part, strict=True)]
    assert sum(one == other for one, other in pairs) >= 0.97 * len(pairs)


def test_a_line_that_is_no_fact_is_reported() -> None:
    draft, _ = draft_of("There are 537 parks.")
    wanted = [Wanted(*pair) for pair in zip(draft.facts, profiles(draft.facts, {}), strict=True)]
    reports: list[InvalidFact] = []
    found = scan(BytesIO(b'{"a":1}\n\n\xff\xfe\n'), "facts.jsonl", wanted, reports.append)
    assert not found.facts
    assert [str(error).split(":")[1] for error in reports] == ["1", "3"]


def test_an_index_finds_what_the_whole_file_gives(tmp_path: Path) -> None:
    facts = [fact for document in documents("gold") for fact in extract(document)]
    path = tmp_path / "facts.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines(facts)), encoding="utf-8")
    build(path)
    text = "\n\n".join(row.draft.replace("«", "").replace("»", "") for row in rows("drafts.jsonl")[-60:])
    draft, _ = draft_of(text)
    wanted = [Wanted(*pair) for pair in zip(draft.facts, profiles(draft.facts, {}), strict=True)]
    with path.open("rb") as stream:
        index, grown = opened_index(path, stream.fileno())
        found = looked_up(index, stream.fileno(), str(path), wanted)
        index.close()
        pool = Pool(found.facts, found.weight, found.chosen, found.named)
        whole, part = check(draft, Pool(facts)), check(draft, pool)
        pairs = [(one.verdict, other.verdict) for one, other in zip(whole, part, strict=True)]
    assert grown == 0
    assert len(found.facts) < len(facts)
    assert sum(one == other for one, other in pairs) >= 0.97 * len(pairs)
