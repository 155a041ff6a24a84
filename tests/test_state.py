"""A state is believed only where the facts stand that it speaks of."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Final, NoReturn, Self

import pytest

from mfgfacts import store
from mfgfacts.errors import UnwritableTarget
from mfgfacts.store.state import HEAD, Record, Recorder, State, digest_of, state_of

if TYPE_CHECKING:
    from pathlib import Path

FACTS: Final = {b"a" * 16: b"one\ntwo\n", b"b" * 16: b"", b"c" * 16: b"three\n", b"d" * 16: b""}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a facts file with its state."""
    path = tmp_path / "facts.jsonl"
    write(path)
    return path


def write(path: Path) -> list[str]:
    told: list[str] = []
    with Recorder(path, told.append) as record, store.replacing(path) as put:
        at = 0
        for key, facts in FACTS.items():
            put(facts)
            record(Record(key, digest_of([facts]), at, len(facts)))
            at += len(facts)
    return told


def known(path: Path) -> dict[bytes, bytes]:
    """Give the facts that are found for each key."""
    with closing(State(path)) as state:
        found = {key: state.find(key) for key in FACTS}
        return {key: b"".join(state.pieces(record)) for key, record in found.items() if record}


def test_what_was_noted_is_found(path: Path) -> None:
    assert known(path) == FACTS
    with closing(State(path)) as state:
        assert len(state) == len(FACTS)
        assert state.find(b"e" * 16) is None
        assert state.key_of(digest_of([b"three\n"])) == b"c" * 16
        assert state.key_of(digest_of([b"four\n"])) is None
        assert state.key_of(digest_of([])) is None


def test_no_flipped_bit_gives_wrong_facts(path: Path) -> None:
    for file in (state_of(path), path):
        whole = file.read_bytes()
        for place in range(len(whole)):
            for bit in (1, 128):
                file.write_bytes(whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :])
                assert known(path).items() <= FACTS.items()
        file.write_bytes(whole)
    assert known(path) == FACTS


def test_no_part_of_a_file_gives_wrong_facts(path: Path) -> None:
    for file in (state_of(path), path):
        whole = file.read_bytes()
        for end in range(len(whole)):
            file.write_bytes(whole[:end])
            assert known(path).items() <= FACTS.items()
        file.write_bytes(whole)


@pytest.mark.parametrize("gone", ["facts.jsonl", "facts.jsonl.state"])
def test_without_the_facts_or_the_state_nothing_is_known(path: Path, gone: str) -> None:
    (path.parent / gone).unlink()
    assert known(path) == {}
    os.mkfifo(path.parent / gone)
    assert known(path) == {}


def test_facts_that_moved_are_not_taken_for_others(path: Path) -> None:
    path.write_bytes(b"new\n" + path.read_bytes())
    assert known(path) == {key: facts for key, facts in FACTS.items() if not facts}


@pytest.mark.parametrize("sort", ["file", "link", "folder"])
def test_a_file_of_something_else_stays(tmp_path: Path, sort: str) -> None:
    path, state, victim = tmp_path / "facts.jsonl", tmp_path / "facts.jsonl.state", tmp_path / "victim"
    victim.write_text("precious", encoding="utf-8")
    if sort == "file":
        state.write_text("precious", encoding="utf-8")
    elif sort == "link":
        state.symlink_to(victim)
    else:
        state.mkdir()
    told = write(path)
    assert path.read_bytes() == b"".join(FACTS.values())
    assert len(told) == 1
    assert told[0].startswith(f"{state}: no state of mfgfacts")
    assert victim.read_text(encoding="utf-8") == "precious"
    assert known(path) == {}
    assert not list(tmp_path.glob(".*"))


def test_a_name_too_long_for_a_state_does_not_cost_the_facts(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 252)
    told = write(path)
    assert path.read_bytes() == b"".join(FACTS.values())
    assert [message.split(";")[0] for message in told] == [f"{path}.state: not written: the name is too long"]


@pytest.mark.parametrize("fails", ["at once", "later", "at the end"])
def test_a_state_that_can_not_be_written_does_not_cost_the_facts(
    path: Path, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.unlink()
    state_of(path).unlink()

    class Failing:
        """A file that fails when it is opened, at the second piece, or when it is to take its place."""

        def __init__(self, path: Path) -> None:
            self._path, self._pieces = path, 0

        def __enter__(self) -> Self:
            if fails == "at once":
                self._fail()
            return self

        def __call__(self, piece: bytes) -> None:
            self._pieces += bool(piece)
            if fails == "later" and self._pieces > 1:
                self._fail()

        def __exit__(self, kind: object, *_: object) -> None:
            if fails == "at the end" and kind is None:
                self._fail()

        def _fail(self) -> NoReturn:
            raise UnwritableTarget(self._path, "the disk is full")

    monkeypatch.setattr("mfgfacts.store.state.replacing", Failing)
    told = write(path)
    assert [message.split(";")[0] for message in told] == [f"{state_of(path)}: not written: the disk is full"]
    assert path.read_bytes() == b"".join(FACTS.values())
    assert os.listdir(path.parent) == ["facts.jsonl"]


def test_where_the_facts_are_not_written_the_state_stays(path: Path) -> None:
    before = state_of(path).read_bytes()

    def interrupted() -> None:
        with Recorder(path, print) as record, store.replacing(path) as put:
            put(b"other\n")
            record(Record(b"e" * 16, digest_of([b"other\n"]), 0, 6))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert state_of(path).read_bytes() == before
    assert before.startswith(HEAD)
    assert known(path) == FACTS
