"""What stands around facts: the other claims of their sentences, the names of their documents; read when asked for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from mfgfacts.check.profile import documents, profile, sentence_profile
from mfgfacts.match import subject
from mfgfacts.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.check.profile import Known, Profile
    from mfgfacts.model import Fact


class Surroundings:
    """Profiles of facts that stand together."""

    __slots__ = ("_beside", "_documents", "_known", "_profiles", "_whole")

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._documents: dict[str, list[Fact]] = defaultdict(list)
        self._beside: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in facts:
            self._documents[fact.source.path].append(fact)
            if fact.kind is not Kind.DATE:
                self._beside[fact.source.path, fact.sentence].append(fact)
        self._known: dict[str, Known] = {}
        self._profiles: dict[int, Profile] = {}
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
            its = self._profiles.get(id(other))
            if its is not None:
                self._profiles[id(other)] = its._replace(known=known)

    def profile(self, fact: Fact) -> Profile:
        """Return what a fact is about."""
        found = self._profiles.get(id(fact))
        if found is None:
            found = self._profiles[id(fact)] = self._profile(fact)
        return found

    def beside(self, fact: Fact) -> list[Fact]:
        """Return the quantities of a fact's sentence, itself among them."""
        return self._beside[fact.source.path, fact.sentence]

    def _profile(self, fact: Fact) -> Profile:
        if fact.kind is Kind.DATE:
            return sentence_profile(fact, self.known(fact))
        others = [other for other in self.beside(fact) if other is not fact]
        return profile(fact, subject(fact, others), self.known(fact))
