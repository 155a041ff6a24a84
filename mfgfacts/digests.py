"""Which of millions of texts have been seen: eight bytes of a hash each in arrays, where a set takes a hundred."""

from __future__ import annotations

from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SMALLEST: Final = 64


def digest(text: str) -> int:
    """Return 64 bits that stand for a text, the same in every run; no two of a billion texts are likely to share it."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class Digests:
    """A set of 64-bit digests that knows in which order they were added."""

    __slots__ = ("_keys", "_slots")

    def __init__(self, keys: Iterable[int] = ()) -> None:
        self._keys = array("Q")
        self._slots = array("I", bytes(array("I").itemsize * _SMALLEST))  # 1 + position, 0 for none
        for key in keys:
            self.add(key)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: int) -> bool:
        return self.position(key) is not None

    def add(self, key: int) -> bool:
        """Add a digest; False where it is there already."""
        if 3 * len(self._keys) >= 2 * len(self._slots):
            self._grow()
        slot = self._slot(key)
        if self._slots[slot]:
            return False
        self._keys.append(key)
        self._slots[slot] = len(self._keys)
        return True

    def position(self, key: int) -> int | None:
        """Return how many digests were added before this one, None where it was not."""
        number = self._slots[self._slot(key)]
        return number - 1 if number else None

    def _slot(self, key: int) -> int:
        """Find the slot of a digest, or the empty one that is to take it."""
        keys, slots = self._keys, self._slots
        last = len(slots) - 1
        slot = key & last
        while (found := slots[slot]) and keys[found - 1] != key:
            slot = (slot + 1) & last
        return slot

    def _grow(self) -> None:
        keys = self._keys
        self._slots = array("I", bytes(self._slots.itemsize * 2 * len(self._slots)))
        for number, key in enumerate(keys, 1):
            self._slots[self._slot(key)] = number
