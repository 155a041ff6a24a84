"""Of two values in a sentence, is one a part of the other, and is one of another model?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mfgfacts.check.kin import LIGHT, has, has_all
from mfgfacts.check.known import root
from mfgfacts.match import even

if TYPE_CHECKING:
    from mfgfacts.check.pool import Pool
    from mfgfacts.check.profile import Profile
    from mfgfacts.model import Fact

#: What leads to a part of a value before, or to what is added to it.
PART: Final = re.compile(
    r"\b(?:of\s(?:which|these|them|whom)|plus|another|further|additional)\b[^…]{0,20}…", re.IGNORECASE
)


def is_of_the_whole(its: Profile, fact: Fact, other: Fact, pool: Pool) -> bool:
    """Is a value no more than a part of the other one, or added to it, and says the draft nothing of that?"""
    mine, others = pool.profile(fact), pool.profile(other)
    if fact.start < other.start or fact.about != other.about or not PART.search(mine.clause.text):
        return False
    apart = [one for one in mine.clause.own - others.clause.own - LIGHT if even(one) == 1]
    said = its.own.keys() | its.context
    return (
        bool(apart)
        and not any(has(said, one) for one in apart)
        and has_all(others.clause.own | others.own.keys(), its.own)
    )


def models(its: Profile, fact: Fact, pool: Pool) -> frozenset[str]:
    """The models of a fact's subject that the draft does not name, and its document only here."""
    mine, said = pool.profile(fact), its.own.keys() | its.context | its.taken
    own = (one for one, word in mine.own.items() if any(map(str.isdecimal, word.surface)))
    return frozenset(one for one in own if one not in said and root(one) not in mine.known.often | mine.title)
