"""Check a draft against facts: every number and date in it gets a verdict, or a reason why it has none.

    pool = Pool(facts)
    for finding in check(Draft(path, text, facts_of_draft, refusals), pool):
        finding.status, finding.verdict, finding.reasons, finding.cautions, finding.evidence, finding.why

A quantity is `supported`, `contradicted`, `conflicting` (the sources disagree) or `unsupported`, each with the slots
that differ by name. A date that stands without a number is checked by itself, one that is a number's period in that
number's period slot. Nothing of a draft is passed over in silence: what is not checked is `skipped`, with the reason,
or `unread`.

    finding     what is found: Finding, Draft, Status, Verdict
    numbers     every number of the draft, to be checked or not
    pool        the facts that come into question for a claim
    beside      whose value it is, of facts that stand beside one another, by their `clauses`, what they are compared
                with (`basis`) and of which time they are (`tense`); `opposites`
    owners      and of facts of what has a name; `rivals` of other facts of one document
    relation    how one fact stands to a claim; `dates` for dates, `values`
    fit         how alike a claim and a fact are, by the words around them; `kin`
    judge       the verdict from all of them; `cautions`, `words`
"""

from __future__ import annotations

from mfgfacts.check.finding import Draft, Finding, Judgement, Reason, Status, Tally, Verdict, tally
from mfgfacts.check.judge import judge
from mfgfacts.check.pool import Pool
from mfgfacts.check.run import check

__all__ = [
    "Draft",
    "Finding",
    "Judgement",
    "Pool",
    "Reason",
    "Status",
    "Tally",
    "Verdict",
    "check",
    "judge",
    "tally",
]
