"""README.md does what it says: every block is run in a copy, and what it shows is what is printed.

The commands are run from the top down in one folder, as a reader would. `bash` blocks are run as they stand; `console`
blocks hold commands after `$ ` and what they print (`…` at the end of a line or alone stands for the rest); `python`
blocks are run; the set-up commands' `pip` and `pytest` are stood in for here (.ci/run runs the real ones).
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from tests.conftest import ROOT, SEEDS, environment
from tests.test_examples import with_mfgfacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tests.conftest import Run

README: Final = ROOT / "README.md"
BLOCK: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SET_UP: Final = ("pip install . && mfgfacts extract", "pip install '.[test]' && pytest")


class Block(NamedTuple):
    language: str
    text: str
    line: int


class Shell:
    """A folder with the seeds and their facts, and a path on which mfgfacts stands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "project"
        shutil.copytree(SEEDS, self.folder / "seeds")
        self._path = with_mfgfacts(folder / "bin")
        for name in ("pip", "pytest"):
            stand_in = folder / "bin" / name
            stand_in.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
            stand_in.chmod(0o755)
        assert self.run("mfgfacts extract").returncode == 0

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", f"set -o pipefail\n{command}"],
            cwd=self.folder,
            env=environment({"PATH": self._path, "COLUMNS": "100"}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
        )


def blocks() -> Iterator[Block]:
    text = README.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        yield Block(found[1], found[2], text.count("\n", 0, found.start()) + 1)


BLOCKS: Final = list(blocks())


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Block, list[subprocess.CompletedProcess[str]]]:
    """Run every command as a reader would, from the top down in one folder; give what each block's commands did."""
    if shutil.which("jq") is None and any("jq" in block.text for block in BLOCKS):
        pytest.skip("jq is not installed")
    shell = Shell(tmp_path_factory.mktemp("readme"))
    return {block: list(map(shell.run, commands(block))) for block in BLOCKS}


def commands(block: Block) -> Iterator[str]:
    """What a block runs, if anything."""
    if block.language == "bash":
        yield f"set -e\n{block.text}"
    elif block.language == "console":
        yield from (command for command, _ in console(block.text))
    elif block.language == "python":
        yield f"{shlex.quote(sys.executable)} - <<'END'\n{block.text}END"


def console(text: str) -> Iterator[tuple[str, str]]:
    """Split into commands and what is shown below each."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        while command.endswith(("\\", "|")):
            more, _, shown = shown.partition("\n")
            command = f"{command}\n{more}"
        yield command, shown


def fits(shown: str, printed: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in shown.rstrip("\n").split("…"))
    return re.fullmatch(pattern, printed.rstrip("\n"), re.DOTALL) is not None


def test_the_two_set_up_commands_stand_there_exactly() -> None:
    lines = [line for block in BLOCKS if block.language == "bash" for line in block.text.splitlines()]
    assert [line for line in lines if "pip install" in line] == list(SET_UP)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"line {block.line}")
def test_every_block_runs(block: Block, printed: Mapping[Block, list[subprocess.CompletedProcess[str]]]) -> None:
    done = printed[block]
    if block.language == "console":
        for (command, shown), run in zip(console(block.text), done, strict=True):
            assert fits(shown, run.stdout), f"{command}\nprints:\n{run.stdout}"
    elif block.language in {"bash", "python"}:
        assert done[0].returncode == 0, done[0].stdout
        promised = [line.partition("# ")[2] for line in block.text.splitlines() if line.startswith("# ")]
        assert block.language == "bash" or all(line in done[0].stdout for line in promised), done[0].stdout
    else:
        assert block.language in {"text", "toml", "json"}, "a block of an unknown kind is not tested"


def test_a_fact_shown_is_a_fact_of_the_seeds(run: Run, tmp_path: Path) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    run("extract")
    facts = (tmp_path / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    shown = [json.loads(block.text) for block in BLOCKS if block.language == "json"]
    assert shown
    assert all(any(wanted.items() <= json.loads(line).items() for line in facts) for wanted in shown)
