"""The check finds the mistakes that are put into the seeds' own claims, and takes no paraphrase of them for wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mfgfacts.check.mistakes import mistakes
from mfgfacts.check.paraphrases import paraphrases
from mfgfacts.check.selftest import MISTAKE, PARAPHRASE, selftest
from mfgfacts.cli.check_selftest import _read
from mfgfacts.pipeline import extract
from tests.checking import documents, pool
from tests.conftest import SEEDS

if TYPE_CHECKING:
    from mfgfacts.model import Fact
    from tests.conftest import Run

KINDS = {"value", "scale", "unit", "bound", "direction", "period", "subject", "list order"}


def seeds() -> list[Fact]:
    return [fact for document in documents("seeds") for fact in extract(document)]


def test_mistakes_are_caught_and_paraphrases_are_not() -> None:
    rows = list(selftest(seeds(), pool("seeds"), _read))
    tried = {sort: sum(row.tried for row in rows if row.sort == sort) for sort in (MISTAKE, PARAPHRASE)}
    flagged = {sort: sum(row.flagged for row in rows if row.sort == sort) for sort in tried}
    assert {row.kind for row in rows if row.sort == MISTAKE} == KINDS
    assert tried[MISTAKE] >= 100
    assert tried[PARAPHRASE] >= 80
    assert flagged[MISTAKE] >= 0.97 * tried[MISTAKE]
    assert flagged[PARAPHRASE] <= 0.02 * tried[PARAPHRASE]


def test_a_variant_changes_one_thing_and_knows_where_its_number_stands() -> None:
    facts = seeds()
    for fact in facts:
        for variant in mistakes(fact, facts):
            assert variant.text != fact.sentence
            assert any(sign.isalnum() for sign in variant.text[variant.start : variant.end])
        for variant in paraphrases(fact):
            assert any(sign.isalnum() for sign in variant.text[variant.start : variant.end])


def test_the_result_is_a_table_or_lines(run: Run) -> None:
    rows = [json.loads(line) for line in run("check", "--self-test", "--sources", SEEDS).stdout.splitlines()]
    assert {row["kind"] for row in rows if row["sort"] == "mistake"} == KINDS
    page = run("check", "--self-test", "--sources", SEEDS, "--format", "table")
    assert "mistakes" in page.stdout
    assert "are caught; " in page.stderr
    assert run("check", "--self-test", "--sources", SEEDS, "--format", "sarif").returncode == 2
