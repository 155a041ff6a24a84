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
        self._sentence, self._before, self._state = "", -1, _EMPTY
        self._quotes: dict[str, int] = {}
        self._seen: dict[str, dict[str, int]] = {"": self._quotes}

    def next(self, sentence: str, quote: str) -> str:
        """The id of the document's next fact with that sentence and quote: see `fact_id`."""
        if sentence is not self._sentence:
            self._sentence, self._before = sentence, -1
            self._quotes = self._seen.setdefault(sentence, {})
        before = self._quotes.get(quote, 0)
        self._quotes[quote] = before + 1
        if before != self._before:
            self._state, self._before = _begun(self._doc, sentence, before), before
        state = self._state.copy()
        state.update(quote.encode("utf-8", "surrogatepass"))
        return f"{self._doc}-{state.hexdigest()}"


def _begun(doc: str, sentence: str, occurrence: int) -> blake2b:
    """The hash of what the facts of a sentence share."""
    # The lengths keep ("a", "bc") and ("ab", "c") apart without a separator that a text might hold itself.
    shared = f"{len(doc)} {len(sentence)} {occurrence} {doc}{sentence}"
    state = _EMPTY.copy()
    state.update(shared.encode("utf-8", "surrogatepass"))
    return state


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
    state = _begun(doc, sentence, occurrence)
    state.update(quote.encode("utf-8", "surrogatepass"))
    return f"{doc}-{state.hexdigest()}"
