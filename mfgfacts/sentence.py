"""A sentence as the rules look at it: tokens in columns, with the numbers and dates that stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mfgfacts.model import PeriodMention, QuantityMention


class Sentence:
    """A sentence cut into tokens: words, signs, and mentions, each of which is one token.

    The columns run in step: token `i` is `words[i]` as printed, `lower[i]` in small letters, `gaps[i]` is a
    space where white space stands before it, and has the tag `tags[i]`, one letter (`mfgfacts.lexicon.tags`), so that a
    pattern over `tags` finds tokens by index. `Q` is a quantity with its hedge words, `M` a period;
    `quantity_tokens[i]` is the token of `quantities[i]`, `period_tokens[i]` of `periods[i]`.

    Every rule looks at it, so it has slots: they are read three times as fast as the fields of a named tuple.
    """

    __slots__ = (
        "end", "first_in_paragraph", "gaps", "lower", "period_tokens", "periods", "quantities", "quantity_tokens",
        "start", "tags", "text", "words",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913, PLR0917 - its columns
        self,
        start: int,
        end: int,
        text: str,
        words: Sequence[str],
        lower: Sequence[str],
        gaps: str,
        tags: str,
        quantities: Sequence[QuantityMention],
        periods: Sequence[PeriodMention],
        quantity_tokens: Sequence[int],
        period_tokens: Sequence[int],
        first_in_paragraph: bool,  # noqa: FBT001 - as above
        /,
    ) -> None:
        self.start: Final = start
        self.end: Final = end
        self.text: Final = text
        self.words: Final = words
        self.lower: Final = lower
        self.gaps: Final = gaps
        self.tags: Final = tags
        self.quantities: Final = quantities
        self.periods: Final = periods
        self.quantity_tokens: Final = quantity_tokens
        self.period_tokens: Final = period_tokens
        self.first_in_paragraph: Final = first_in_paragraph

    def span(self, first: int, last: int) -> Span:
        """Where tokens `first` to `last`, end exclusive, stand in the document."""
        words, gaps = self.words, self.gaps
        start = len("".join(words[:first])) + gaps.count(" ", 1, first + 1)
        end = start + len("".join(words[first:last])) + gaps.count(" ", first + 1, last)
        if self.text.startswith(words[first], start) and self.text.endswith(words[last - 1], start, end):
            return Span(self.start + start, self.start + end)  # each gap is one character
        at, start = 0, 0
        for i in range(last):
            at = self.text.index(self.words[i], at)
            if i == first:
                start = at
            at += len(self.words[i])
        return Span(self.start + start, self.start + at)

    def touches(self, i: int) -> bool:
        """Whether token `i` follows the one before it without a space."""
        return i > 0 and self.gaps[i] != " "
