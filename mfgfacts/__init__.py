"""Quantitative claims out of documents, each anchored to the character.

The public names are imported when they are first used:

    from pathlib import Path

    from mfgfacts import extract, read

    for document in read.documents([Path("seeds")], report=print):
        for fact in extract(document):
            print(fact.quote, fact.about)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Document, Fact, Period, Quantity, Refusal, Source
    from mfgfacts.pipeline import extract, quantity, refusals

_PLACES: Mapping[str, str] = {
    "Document": "model",
    "Fact": "model",
    "MfgfactsError": "errors",
    "Period": "model",
    "Quantity": "model",
    "Refusal": "model",
    "Source": "model",
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
    "extract",
    "quantity",
    "refusals",
]


def __getattr__(name: str) -> object:
    """Import a public name from the module that defines it."""
    if name == "__version__":
        from mfgfacts.model import VERSION

        return VERSION
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
