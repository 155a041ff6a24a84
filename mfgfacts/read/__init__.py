"""Paths, bytes and stdin → Documents.

    documents(paths, max_size=…, report=…)   files and folders, in a fixed order, one document at a time
    stdin(stream, max_size=…, report=…)      one document from an open stream
    listing(paths, report=…)                 which documents there are, and their ids, without reading any

What can't be read, or not whole, is reported by name with the reason and a remedy, and never stops the others. The
text of a document is what its bytes decode to: no newline translation, no normalisation, Markdown signs stay; only a
byte order mark is no part of it.
"""

from __future__ import annotations

from mfgfacts.read.boilerplate import boilerplate
from mfgfacts.read.listing import READERS, Entry, listing
from mfgfacts.read.reader import DEFAULT_MAX_SIZE, documents, stdin

__all__ = ["DEFAULT_MAX_SIZE", "READERS", "Entry", "boilerplate", "documents", "listing", "stdin"]
