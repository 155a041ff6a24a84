"""Ids that outlive edits elsewhere in a document."""

from __future__ import annotations

from hashlib import blake2b


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
    # The lengths keep ("a", "bc") and ("ab", "c") apart without a separator that a text might hold itself.
    key = f"{len(doc)} {len(sentence)} {occurrence} {doc}{sentence}{quote}"
    return f"{doc}-{blake2b(key.encode('utf-8', 'surrogatepass'), digest_size=5).hexdigest()}"
