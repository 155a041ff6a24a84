"""Facts by their ids, or by a beginning or end of one that no other has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mfgfacts.errors import UnknownFact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mfgfacts.errors import MfgfactsError
    from mfgfacts.model import Fact

_NEAREST: Final = 5
_COMPARED: Final = 100_000


def named(facts: Iterable[Fact], names: Sequence[str], report: Callable[[MfgfactsError], None]) -> list[Fact]:
    """Find facts by name, in the order of the names.

    Args:
        facts: read once, and only as far as all ids stand there whole.
        names: ids, beginnings or ends of ids, or of their last part.
        report: where an `UnknownFact` goes for each name that no fact has, or that several have.
    """
    wanted = dict.fromkeys(names)
    whole: dict[str, Fact] = {}
    fitting: dict[str, list[Fact]] = {name: [] for name in wanted}
    ids: list[str] = []
    for fact in facts:
        if fact.id in wanted:
            whole.setdefault(fact.id, fact)
            if len(whole) == len(wanted):
                break
        ids.append(fact.id)
        for name in wanted:
            if name and name not in whole and _fits(fact.id, name):
                fitting[name].append(fact)
    found: list[Fact] = []
    for name in wanted:
        candidates = [whole[name]] if name in whole else fitting[name]
        if len(candidates) == 1:
            found.append(candidates[0])
        elif candidates:
            report(UnknownFact(name, [fact.id for fact in candidates[:_NEAREST]], several=True))
        else:
            report(UnknownFact(name, _nearest(name, ids)))
    return found


def _fits(known: str, name: str) -> bool:
    return known.startswith(name) or known.endswith(name) or _end(known).startswith(name)


def _end(name: str) -> str:
    return name.rpartition("-")[2]


def _nearest(name: str, ids: Sequence[str]) -> list[str]:
    """Ids that look alike, as wholes or by their last part; those that hold the name come first."""
    holding = [known for known in ids if name in known]
    if holding:
        return holding[:_NEAREST]
    from difflib import get_close_matches

    wanted = _end(name)
    ends = {_end(known): known for known in ids[:_COMPARED]}
    begun = [known for end, known in ends.items() if end.startswith(wanted[:3])]
    return begun[:_NEAREST] or [ends[end] for end in get_close_matches(wanted, ends, _NEAREST)]
