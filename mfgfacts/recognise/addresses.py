"""Web and mail addresses and file names, in which no number is read."""

from __future__ import annotations

from typing import Final

from mfgfacts.recognise.pattern import Pattern


def address(text: str) -> list[tuple[int, int]]:
    """Give the spans of web and mail addresses and file names, in which no number is read."""
    spans = []
    for sign, mark, lead in _ADDRESS_MARKS:
        at = text.find(sign)
        while at >= 0:
            begin = at - lead
            if not text.startswith(mark, max(0, begin)):
                at = text.find(sign, at + 1)
                continue
            low = max(0, begin - 200)
            left = 1 + max(low - 1, *[text.rfind(edge, low, begin) for edge in ' \n\t(<"“['])
            right = begin + len(mark)
            found = _URL_REST.match(text, right)
            right = found.end() if found else right
            spans.append((left, right))
            at = text.find(sign, right)
    return sorted(spans)


#: What an address has in it: the sign that is searched for (one rare character is found fastest), the whole mark, and
#: how far in the mark the sign stands.
_ADDRESS_MARKS: Final = (("/", "://", 1), ("www.", "www.", 0), ("@", "@", 0), ("]", "](", 0))
_URL_REST: Final = Pattern(r"[^\s<>\"”)\]]{0,2000}")
