"""Which program reads: its version, its code, and what it reads with."""

from __future__ import annotations

import os
import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from typing import Final

import mfgfacts
from mfgfacts.model import GENERATOR

#: Packages whose next version may read otherwise.
_PACKAGES: Final = ("dateparser", "pint", "regex")


@cache
def program() -> str:
    """Name everything but the documents that facts follow from; another name means that they are read again."""
    python = ".".join(map(str, sys.version_info[:3]))
    return " ".join([GENERATOR, _code(), f"python {python}", *map(_version, _PACKAGES)])


def _version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} none"


def _code() -> str:
    """Hash this package's modules, since a version number stands still while they are worked on."""
    hashed = blake2b(digest_size=16)
    for folder in sorted(mfgfacts.__path__):
        for place, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                if name.endswith(".py"):
                    with open(os.path.join(place, name), "rb") as module:
                        hashed.update(module.read())
    return hashed.hexdigest()
