"""Heavy packages are imported where they are needed and nowhere else: this is most of the program's start."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from tests.conftest import ROOT, SEEDS, environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

HEAVY: Final = ("pint", "dateparser", "pydantic", "numpy", "rich.markdown", "rich.traceback", "rich.syntax", "pygments")
AND_THEN_LIST_MODULES: Final = """
import atexit, json, sys
atexit.register(lambda: print("\\n" + json.dumps(sorted(sys.modules)), file=sys.stderr))
"""
START: Final = AND_THEN_LIST_MODULES + "from mfgfacts.cli import main; sys.exit(main())"


def loaded(code: str, *arguments: str, cwd: Path) -> set[str]:
    """Run code in an interpreter of its own and say which heavy packages it imported."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env=environment({}),
        capture_output=True,
        text=True,
        check=False,
    )
    talk, _, names = done.stderr.rpartition("\n[")
    assert done.returncode == 0, talk
    return {name for name in json.loads(f"[{names}") if name in HEAVY}


def test_the_library_needs_no_heavy_package(tmp_path: Path) -> None:
    assert loaded(AND_THEN_LIST_MODULES + "import mfgfacts, mfgfacts.pipeline", cwd=tmp_path) == set()


def test_the_library_needs_no_terminal_package(tmp_path: Path) -> None:
    code = AND_THEN_LIST_MODULES + "import mfgfacts.pipeline; assert not {'typer', 'rich', 'click'} & set(sys.modules)"
    assert loaded(code, cwd=tmp_path) == set()


def test_extracting_the_seeds_needs_no_heavy_package(tmp_path: Path) -> None:
    assert loaded(START, "extract", str(SEEDS), "-o", "facts.jsonl", cwd=tmp_path) == set()


def test_searching_by_a_unit_of_the_table_needs_no_pint(tmp_path: Path, run: Run) -> None:
    assert run("extract", SEEDS, "-o", "facts.jsonl").returncode == 0
    assert loaded(START, "search", "--min", "1 million yuan", "--facts", "facts.jsonl", cwd=tmp_path) == set()


def test_no_module_of_the_project_reads_the_clock() -> None:
    for module in (ROOT / "mfgfacts").rglob("*.py"):
        code = module.read_text(encoding="utf-8")
        assert not any(call in code for call in (".today()", "datetime.now(", "time.time(")), module
