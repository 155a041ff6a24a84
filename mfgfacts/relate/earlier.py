"""Who spoke last before a sentence: most sentences never ask, so it is read when one does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from mfgfacts.model import Quoted
    from mfgfacts.sentence import Sentence

    #: Reads who spoke last in a passage, given who spoke before it.
    Finder = Callable[[Sentence, "Earlier"], Quoted | None]

#: Passages in a row that wait to be read.
_WAITING: Final = 16


class Earlier:
    """Who spoke last before a sentence, if anybody.

    Args:
        known: their name, where it is known already.
        unread: else how to read it in the passage before, and who spoke before that.
    """

    __slots__ = ("_known", "_unread", "waiting")

    def __init__(
        self, known: Quoted | None = None, unread: tuple[Finder, Sentence, Earlier] | None = None, waiting: int = 0
    ) -> None:
        self._known, self._unread, self.waiting = known, unread, waiting

    def then(self, find: Finder, passage: Sentence) -> Earlier:
        """Who spoke last when a passage has followed."""
        after = Earlier(None, (find, passage, self), self.waiting + 1)
        if after.waiting > _WAITING:
            after.name()
        return after

    def name(self) -> Quoted | None:
        """The name, read once."""
        if self._unread is not None:
            find, passage, before = self._unread
            self._unread, self.waiting = None, 0
            self._known = find(passage, before)
        return self._known


#: At the beginning of a document, and in a list.
NOBODY: Final = Earlier()
