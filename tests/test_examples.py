"""Every example runs as it stands, in a copy, and prints what its head promises."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT, SEEDS, environment

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".sh", ".py"})


def headed(text: str, word: str) -> list[str]:
    """Give what stands after `word:` in an example's head."""
    lines = (line.removeprefix("# ") for line in text.splitlines())
    return [line.removeprefix(f"{word}: ") for line in lines if line.startswith(f"{word}: ")]


def with_mfgfacts(folder: Path) -> str:
    """Put a `mfgfacts` and a `python` of this interpreter first on the path, installed or not."""
    folder.mkdir()
    for name, arguments in (("mfgfacts", "-m mfgfacts "), ("python", "")):
        command = folder / name
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments}"$@"\n', encoding="utf-8")
        command.chmod(0o755)
    return os.pathsep.join([str(folder), os.path.dirname(sys.executable), os.environ["PATH"]])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_it_runs_and_prints_what_it_promises(example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    path = with_mfgfacts(tmp_path / "bin")
    for tool in headed(text, "needs"):
        kind, _, name = tool.rpartition(":")
        if (importlib.util.find_spec(name) if kind == "python" else shutil.which(name, path=path)) is None:
            pytest.skip(f"{name} is not installed")
    shutil.copytree(SEEDS, tmp_path / "seeds")
    command = ["bash", str(example)] if example.suffix == ".sh" else [sys.executable, str(example)]
    promised = headed(text, "prints")
    assert promised
    for _ in range(2):  # what the first run left behind does not disturb the second
        done = subprocess.run(
            command, cwd=tmp_path, env=environment({"PATH": path}), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        for line in promised:
            assert line in done.stdout
