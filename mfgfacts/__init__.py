"""Quantitative claims out of documents, each anchored to the character.

The public names are imported when they are first used:

    from pathlib import Path

    from mfgfacts import extract, read

    for document in read.documents([Path("seeds")], report=print):
        for fact in extract(document):
            print(fact.quote, fact.about)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.lazy import lazily

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Document, Fact, Period, Quantity, Refusal, Source
    from mfgfacts.pipeline import extract, quantity, refusals

__version__: str

_PLACES: Final[Mapping[str, str]] = {
    "Document": "model",
    "Fact": "model",
    "MfgfactsError": "errors",
    "Period": "model",
    "Quantity": "model",
    "Refusal": "model",
    "Source": "model",
    "__version__": "model:VERSION",
    "extract": "pipeline",
    "quantity": "pipeline",
    "refusals": "pipeline",
}

__all__ = [
    "Document",
    "Fact",
    "MfgfactsError",
    "Period",
    "Quantity",
    "Refusal",
    "Source",
    "__version__",
    "extract",
    "quantity",
    "refusals",
]


__getattr__ = lazily(__name__, _PLACES)


def __dir__() -> list[str]:
    return sorted(__all__)
