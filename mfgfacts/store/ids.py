"""Ids that outlive edits elsewhere in a document."""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

#: Copied for each sentence, in a fifth of the time that a new one takes.
_EMPTY: Final = blake2b(digest_size=5)


class Names:
    """Names the facts of a document; what those of a sentence share is hashed once."""

    __slots__ = ("_before", "_doc", "_quotes", "_seen", "_sentence", "_state")

    def __init__(self, doc: str) -> None:
        self._doc = doc
        self._sentence, self._before = "", -1
        self._state = _EMPTY
        self._quotes: dict[str, int] = {}
        self._seen: dict[str, dict[str, int]] = {"": self._quotes}

    def next(self, sentence: str, quote: str) -> str:
        """The id of the next fact of the document with that sentence and quote."""
        if sentence is not self._sentence:
            self._quotes = self._seen.setdefault(sentence, {})
        before = self._quotes.get(quote, 0)
        self._quotes[quote] = before + 1
        return self.of(sentence, quote, before)

    def of(self, sentence: str, quote: str, occurrence: int) -> str:
        """The id of a fact: see `fact_id`."""
        doc = self._doc
        if sentence is not self._sentence or occurrence != self._before:
            # The lengths keep ("a", "bc") and ("ab", "c") apart without a separator that a text might hold itself.
            shared = f"{len(doc)} {len(sentence)} {occurrence} {doc}{sentence}"
            self._state = _EMPTY.copy()
            self._state.update(shared.encode("utf-8", "surrogatepass"))
            self._sentence, self._before = sentence, occurrence
        state = self._state.copy()
        state.update(quote.encode("utf-8", "surrogatepass"))
        return f"{doc}-{state.hexdigest()}"


def fact_id(doc: str, sentence: str, quote: str, occurrence: int) -> str:
    """Name a fact by what it says: `doc`, `-` and ten hexadecimal digits.

    Args:
        doc: the document's id.
        sentence: the sentence as the record holds it.
        quote: the fact's quote.
        occurrence: how many facts with this sentence and quote stand before it in the document.

    Returns:
        The same id for the same claim, wherever in the document its sentence moves to.
    """
    return Names(doc).of(sentence, quote, occurrence)
