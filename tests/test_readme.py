"""README.md does what it says: every block is run in a copy, and what it shows is what is printed.

`bash` blocks are run as they stand; `console` blocks hold commands after `$ ` and what they print (`…` at the end of a
line or alone stands for the rest); `python` blocks are run; the set-up commands' `pip` and `pytest` are stood in for
here (.ci/run runs the real ones).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from tests.conftest import ROOT, SEEDS, environment
from tests.test_examples import with_mfgfacts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    if shutil.which("jq") is None and any("jq" in block.text for block in BLOCKS):
        pytest.skip("jq is not installed")
    return Shell(tmp_path_factory.mktemp("readme"))


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
def test_every_block_runs(block: Block, shell: Shell) -> None:
    if block.language == "bash":
        done = shell.run(f"set -e\n{block.text}")
        assert done.returncode == 0, done.stdout
    elif block.language == "console":
        for command, shown in console(block.text):
            printed = shell.run(command).stdout
            assert fits(shown, printed), f"{command}\nprints:\n{printed}"
    elif block.language == "python":
        done = subprocess.run(
            [sys.executable, "-c", block.text], cwd=shell.folder, env=environment({}), capture_output=True,
            text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        promised = [line.partition("# ")[2] for line in block.text.splitlines() if line.startswith("# ")]
        assert all(line in done.stdout for line in promised), done.stdout
    else:
        assert block.language in {"text", "toml", "json"}, "a block of an unknown kind is not tested"


def test_a_fact_shown_is_a_fact_of_the_seeds(shell: Shell) -> None:
    facts = (shell.folder / "facts.jsonl").read_text(encoding="utf-8")
    for block in BLOCKS:
        if block.language == "json":
            import json

            wanted = json.loads(block.text)
            assert any(wanted.items() <= json.loads(line).items() for line in facts.splitlines())
