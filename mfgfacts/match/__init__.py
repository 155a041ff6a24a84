"""Are two claims about the same thing, and do their slots agree? `diff`, `conflicts` and `check` share the answer.

Two questions are kept apart. *How alike are the subjects?* is a score with its reasons. *What does each slot say?* is
`agree`, `differ` or `unstated` for value, scale, unit, bound, direction, period, subject, speaker and modality, with
what the two claims have there. Period, unit, speaker and the like are never preconditions of being compared.

    likeness(a, b, weight)       two Subjects → Likeness: score from 0 to 1, shared and other words, clash
    compare(left, right, alike)  two claims → Comparison: a Slot by name; `.differing()` lists those that differ
    match(claim, fact, …)        both, and one score: Match(fact, score, alike, slots)

The left claim is the draft: it may round (half a unit of the last digit that it prints, its scale word applied; 5%
where it is hedged) and say less than the right one, its source, but not more. `SAME` (0.5) is the likeness from which
two subjects are the same; below `OTHER` (0.3) they are not; what lies between is `unstated`. The notes of slots
(`rounded`, `hedge dropped`, `source less precise`, …) are part of the contract: `mfgfacts.match.slots` lists them.

Candidates come from facts in memory,

    index = Index.of(facts)                     # or Index(weight), then index.add(some), index.add(more)
    for claim, mine in zip(claims, subjects(claims), strict=True):
        for found in index.candidates(claim, mine, most=5):
            found.fact, found.score, found.alike.shared, found.slots.value.says, found.slots.differing()

or, where they are too many, from whatever an index yields (a full-text query of the claim's words):

    weigh = weight(count, total)                # how many facts have a stem in `about`, how many facts there are
    rank(claim, hits, weigh, mine, most=5)      # the same list of Match

`subjects(facts)` reads the subjects of facts that stand together, so that a word that belongs to a neighbour in the
sentence is not taken for this one's; `subject(fact)` reads one alone. `Index.candidates` looks at a bounded number of
facts for each claim, whatever the size of the index.

Words are compared by stems and synonyms (`words`, `stems`), acronyms with the words whose initials they are
(`acronyms`), and rare words weigh more (`rarity`).
"""

from __future__ import annotations

from mfgfacts.match.amounts import Amount, amount, amounts, dimension
from mfgfacts.match.candidates import Index, Match, match, rank
from mfgfacts.match.printed import precision
from mfgfacts.match.rarity import Weight, even, rarity, weight
from mfgfacts.match.slots import OTHER, SAME, SLOTS, Comparison, Slot, compare, same_name
from mfgfacts.match.subjects import Likeness, Subject, likeness, subject, subjects

__all__ = [
    "OTHER",
    "SAME",
    "SLOTS",
    "Amount",
    "Comparison",
    "Index",
    "Likeness",
    "Match",
    "Slot",
    "Subject",
    "Weight",
    "amount",
    "amounts",
    "compare",
    "dimension",
    "even",
    "likeness",
    "match",
    "precision",
    "rank",
    "rarity",
    "same_name",
    "subject",
    "subjects",
    "weight",
]
