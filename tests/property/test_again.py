"""Whatever happened between two runs, the second writes what a run from nothing would."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from mfgfacts.cli.progress import Progress
from mfgfacts.cli.run import Run
from mfgfacts.cli.save import save
from mfgfacts.store.state import HEAD, state_of

TEXTS: Final = (
    "Output rose 5% in 2022.",
    "Output fell 5% last year.\n",
    "The plant built 250 robots, up 20% from 2021, and 3 million cars.",
    "Nothing is counted here.",
    "London, 5 May 2021 - Prices rose by about a third.",
)
NAMES: Final = ("a.txt", "b.md", "x/a.txt", "x/c.txt", "y.txt")

names = st.sampled_from(NAMES)
changes = st.lists(
    st.tuples(st.just("write"), names, st.sampled_from(TEXTS))
    | st.tuples(st.just("remove"), names, st.just(""))
    | st.tuples(st.just("rename"), names, names)
    | st.tuples(st.just("describe"), names, st.sampled_from(["2019-05-01", "2020-06-02"]))
    | st.tuples(st.sampled_from(["flip facts", "flip state", "cut facts", "cut state"]), st.just(""), st.just("")),
    max_size=4,
)


def change(folder: Path, what: str, name: str, how: str, place: float) -> None:
    """Do to documents, facts or state what a user or a disk may do."""
    docs, facts = folder / "docs", folder / "facts.jsonl"
    file = docs / name
    file.parent.mkdir(parents=True, exist_ok=True)
    if what == "write":
        file.write_text(how, encoding="utf-8")
    elif what == "remove":
        file.unlink(missing_ok=True)
    elif what == "rename" and file.exists():
        (docs / how).parent.mkdir(exist_ok=True)
        file.rename(docs / how)
    elif what == "describe":
        (docs / "sources.json").write_text(
            f'[{{"id": "d", "custom": {{"file": "{name}"}}, "issued": {{"raw": "{how}"}}}}]', encoding="utf-8"
        )
    elif what.startswith(("flip", "cut")):
        damaged = facts if what.endswith("facts") else state_of(facts)
        whole = damaged.read_bytes() if damaged.exists() else b""
        at = int(place * len(whole))
        rest = bytes([whole[at] ^ 4]) + whole[at + 1 :] if what.startswith("flip") and at < len(whole) else b""
        damaged.write_bytes(whole[:at] + rest)


def extract(folder: Path, name: str, *, jobs: int = 1, force: bool = False) -> bytes:
    """Extract the folder's documents and give the bytes of the facts file."""
    run = Run([folder / "docs"], 1 << 20, None, jobs=jobs)
    target = folder / name
    save(run, target, Progress(run, wanted=False), add=False, replace=True, force=force)
    return target.read_bytes()


@settings(max_examples=60)
@given(st.lists(st.tuples(changes, st.floats(0, 0.999)), min_size=1, max_size=4))
def test_a_run_gives_what_a_run_from_nothing_gives(rounds: list[tuple[list[tuple[str, str, str]], float]]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        change(folder, "write", "always.txt", TEXTS[2], 0)
        extract(folder, "facts.jsonl")
        for done, where in rounds:
            for what, name, how in done:
                change(folder, what, name, how, where)
            (folder / "new.jsonl").unlink(missing_ok=True)
            assert extract(folder, "facts.jsonl") == extract(folder, "new.jsonl", force=True)
        state = state_of(folder / "facts.jsonl")
        if not state.read_bytes().startswith(HEAD):  # what may be somebody else's is not touched
            state.unlink()
            extract(folder, "facts.jsonl")
        again = Run([folder / "docs"], 1 << 20, None)
        save(again, folder / "facts.jsonl", Progress(again, wanted=False), add=False, replace=False, force=False)
        assert again.unchanged == again.documents
