"""Drafts and what the sources say of them: tests/gold/drafts.jsonl, every sort of mistake and right paraphrases."""

from __future__ import annotations

import pytest

from mfgfacts.check import Draft, Pool, Status, Verdict, check
from mfgfacts.pipeline import extract, refusals
from tests.checking import CORPORA, documents, marked, rows, score

GOLD = rows("drafts.jsonl")
FAMILIES = sorted({row.family for row in GOLD})


def test_verdicts_are_right() -> None:
    checked = [(row, marked(row)) for row in GOLD]
    found = score(checked)
    wrong = [
        f"{row.family}: {row.draft}: {result.verdict if result else 'not checked'}, not {row.verdict}"
        for row, result in checked
        if result is None or result.verdict != row.verdict
    ]
    assert len(GOLD) >= 200
    assert found.verdict >= 0.95, wrong
    assert found.contradicted >= 0.95, wrong
    assert found.false_alarms <= 0.03, wrong
    assert found.reason >= 0.95


@pytest.mark.parametrize("family", FAMILIES)
def test_most_of_each_family_is_right(family: str) -> None:
    own = [row for row in GOLD if row.family == family]
    right = 0
    for row in own:
        found = marked(row)
        right += found is not None and found.verdict == row.verdict
    assert right >= 0.75 * len(own)


def test_cautions_are_given() -> None:
    for row in GOLD:
        if row.caution:
            found = marked(row)
            assert found is not None
            assert row.caution in found.cautions, row.draft


@pytest.mark.parametrize("corpus", sorted(CORPORA))
def test_every_document_supports_its_own_claims(corpus: str) -> None:
    everything = Pool([fact for document in documents(corpus) for fact in extract(document)])
    for document in documents(corpus):
        facts = list(extract(document))
        draft = Draft(
            document.source.path, document.text, facts, list(refusals(document)), document.issued or "", dated=True
        )
        for pool, allowed in (
            (Pool(facts), {Verdict.SUPPORTED}),
            (everything, {Verdict.SUPPORTED, Verdict.CONFLICTING}),
        ):
            for found in check(draft, pool):
                if found.status is Status.CHECKED:
                    assert found.verdict in allowed, (document.id, found.quote, found.sentence, found.why)
