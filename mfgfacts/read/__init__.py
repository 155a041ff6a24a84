"""Paths, bytes and stdin → Documents.

    documents(paths, max_size=…, report=…)   files and folders, in a fixed order, one document at a time
    stdin(stream, max_size=…, report=…)      one document from an open stream
    listing(paths, report=…)                 which documents there are, and their ids, without reading any
    document(entry, …) · sha256(entry, …)    one of them, and the hash of its bytes

What can't be read, or not whole, is reported by name with the reason and a remedy, and never stops the others. The
text of a document is what its bytes decode to: no newline translation, no normalisation, Markdown signs stay; only a
byte order mark is no part of it.
"""

from __future__ import annotations

from mfgfacts.read.boilerplate import boilerplate
from mfgfacts.read.folders import READERS
from mfgfacts.read.listing import Entry, Listing, listing
from mfgfacts.read.reader import DEFAULT_MAX_SIZE, document, documents, sha256, shown, stdin

__all__ = [
    "DEFAULT_MAX_SIZE",
    "READERS",
    "Entry",
    "Listing",
    "boilerplate",
    "document",
    "documents",
    "listing",
    "sha256",
    "shown",
    "stdin",
]
