"""What stands around facts: the other claims of their sentences, the names of their documents; read when asked for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from mfgfacts.check.clauses import clause
from mfgfacts.check.known import documents, names, stems
from mfgfacts.check.profile import profile, sentence_profile
from mfgfacts.match import dimension, even, subject
from mfgfacts.match.words import words
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check.known import Known
    from mfgfacts.check.profile import Profile
    from mfgfacts.model import Fact


#: Facts before one that are looked at for the sentence before.
_BACK: Final = 16
_ITEM: Final = re.compile(r"\s*[-–•*◦]\s")
_RESPECTIVE: Final = "respective "


class Surroundings:
    """Profiles of facts that stand together."""

    __slots__ = ("_beside", "_documents", "_known", "_ordered", "_profiles", "_said", "_sentences", "_whole")

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._documents: dict[str, list[Fact]] = defaultdict(list)
        self._beside: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in facts:
            self._documents[fact.source.path].append(fact)
            if fact.kind is not Kind.DATE:
                self._beside[fact.source.path, fact.sentence].append(fact)
        self._ordered: dict[str, list[Fact]] = {}
        self._said: dict[tuple[str, str], frozenset[str]] = {}
        self._known: dict[str, Known] = {}
        self._profiles: dict[int, Profile] = {}
        self._sentences: dict[int, Profile] = {}
        self._whole: set[str] = set()

    def known(self, fact: Fact) -> Known:
        """Return the names of a fact's document."""
        path = fact.source.path
        if path not in self._known:
            self._known.update(documents(self._documents[path]))
        return self._known[path]

    def is_whole(self, fact: Fact) -> bool:
        """Are all names of a fact's document known?"""
        return fact.source.path in self._whole

    def learn(self, fact: Fact, known: Known) -> None:
        """Take these for the names of a fact's document."""
        path = fact.source.path
        self._whole.add(path)
        self._known[path] = known
        for other in self._documents[path]:
            for profiles in (self._profiles, self._sentences):
                its = profiles.get(id(other))
                if its is not None:
                    profiles[id(other)] = its._replace(known=known)

    def profile(self, fact: Fact) -> Profile:
        """Return what a fact is about."""
        found = self._profiles.get(id(fact))
        if found is None:
            found = self._profiles[id(fact)] = self._profile(fact)
        return found

    def sentence(self, fact: Fact) -> Profile:
        """Return what the whole sentence of a fact is about."""
        found = self._sentences.get(id(fact))
        if found is None:
            found = self._sentences[id(fact)] = sentence_profile(fact, self.known(fact))
        return found

    def beside(self, fact: Fact) -> list[Fact]:
        """Return the quantities of a fact's sentence, itself among them."""
        return self._beside[fact.source.path, fact.sentence]

    def _profile(self, fact: Fact) -> Profile:
        if fact.kind is Kind.DATE:
            return sentence_profile(fact, self.known(fact))
        others = [other for other in self.beside(fact) if other is not fact]
        found = profile(fact, subject(fact, others), others, self.known(fact), self._near(fact))
        found = found._replace(around=self._paragraph(fact))
        if _RESPECTIVE not in fact.sentence:
            return found
        told = self._respective(fact)
        return found._replace(near=found.near | told, clause=found.clause._replace(after=found.clause.after | told))

    def _respective(self, fact: Fact) -> frozenset[str]:
        """Return what the clause says that a value of "the respective shares were 67% and 23%" is in the place of."""
        space = dimension(fact)
        row = [one for one in self.beside(fact) if dimension(one) == space]
        before = (one for one in self._ordered_of(fact) if one.start < row[0].start)
        same = [one for one in before if dimension(one) == space][-len(row) :]
        if len(same) < len(row) or any(one.paragraph < fact.paragraph - 1 for one in same):
            return frozenset()
        other = same[row.index(fact)]
        return clause(other, self.beside(other)).own

    def _near(self, fact: Fact) -> frozenset[str]:
        """Return the names of the sentence before, where this one names nothing before its value and goes on from it.

        Where it is of no more than a rate or a reduction, all words of the sentence before.
        """
        told = fact.sentence.partition(fact.quote)[0]
        if names(words(told)[1:]) - stems(fact.attribution.quote if fact.attribution is not None else ""):
            return frozenset()
        before = self._before(fact)
        if before is None or _ITEM.match(before):
            return frozenset()  # an item of a list goes on from none before it
        is_bare = all(even(word.stem) < 1 for word in words(fact.about or "") if word.stem)
        return stems(before) if is_bare else names(words(before))

    def _paragraph(self, fact: Fact) -> frozenset[str]:
        """Return the stems of the sentences before a fact's in its paragraph, of those that facts are read of."""
        key = (fact.source.path, fact.sentence)
        if key not in self._said:
            facts = self._ordered_of(fact)
            at = bisect_left(facts, fact.start, key=lambda one: one.start)
            before = {one.sentence for one in facts[max(0, at - _BACK) : at] if one.paragraph == fact.paragraph}
            self._said[key] = frozenset().union(*map(stems, before - {fact.sentence}))
        return self._said[key]

    def _before(self, fact: Fact) -> str | None:
        """Return the sentence before a fact's in its paragraph, of those that facts are read of."""
        facts = self._ordered_of(fact)
        at = bisect_left(facts, fact.start, key=lambda one: one.start)
        for other in reversed(facts[max(0, at - _BACK) : at]):
            if other.sentence != fact.sentence:
                return other.sentence if other.paragraph == fact.paragraph else None
        return None

    def _ordered_of(self, fact: Fact) -> list[Fact]:
        """Return the facts of a fact's document as they stand in it."""
        path = fact.source.path
        if path not in self._ordered:
            self._ordered[path] = sorted(self._documents[path], key=lambda one: one.start)
        return self._ordered[path]
