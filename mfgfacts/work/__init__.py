"""Many documents → their facts, as lines of a facts file, in the order of the listing whatever happens meanwhile.

    read(listing, settings, …)   what is known already, and the rest read by as many processes as pay
    parts_of(document, …)        the lines of one document, some at a time

A document is read in this process or in a worker, and the lines are the same.
"""

from __future__ import annotations

from mfgfacts.work.chunks import Kept
from mfgfacts.work.pool import read
from mfgfacts.work.program import program
from mfgfacts.work.reading import Part, Settings, parts_of

__all__ = ["Kept", "Part", "Settings", "parts_of", "program", "read"]
