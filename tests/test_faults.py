"""Runs that are killed, or whose system calls fail, at every point of writing: nothing is torn, lost or left behind.

Marked `faults`, since it takes a minute or two: `.ci/run` runs it once. The process is the real interpreter with
everything imported, so that the system calls that count are those of the run; the ordinals come from a trace of it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from mfgfacts.cli.progress import Progress
from mfgfacts.cli.run import Run
from mfgfacts.cli.save import save
from tests.conftest import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]

#: Those that change a file, open one or read from it; being killed at a `stat` is being killed at the next of these.
CALLS: Final = "openat,close,read,write,flock,fsync,rename,unlink,fchmod,fchown,access,getdents64"
PRELOADED: Final = """
import encodings.utf_8_sig, sys
import mfgfacts.cli.extract, mfgfacts.cli.save, mfgfacts.store.existing
from mfgfacts.work import program
program()
from mfgfacts.cli import main
sys.exit(main(sys.argv[1:]))
"""
LEAST_KILLS: Final = 200
AT_ONCE: Final = 2
OLD: Final = {"a": "In 2022 it built 250 robots, up 5%.", "b": "Output fell 3% in May 2021.", "c": "Nothing here."}
NEW: Final = {**OLD, "b": "Output fell 4% in June 2021. " * 40, "d": "It sold 7 million cars."}


class Point(NamedTuple):
    """A system call of a run, and its number among those of this name, as strace counts them."""

    call: str
    number: int


class Scenario(NamedTuple):
    """A run, and what stands there before it."""

    name: str
    arguments: Sequence[str]
    has_facts: bool


SCENARIOS: Final = [
    Scenario("first", ("docs",), has_facts=False),
    Scenario("again", ("docs",), has_facts=True),
    Scenario("add", ("docs/b.txt", "docs/d.txt", "--add"), has_facts=True),
]


class Bench:
    """Folders in which a scenario is run again and again."""

    def __init__(self, place: Path, scenario: Scenario) -> None:
        self.place, self.scenario = place, scenario
        self.env = environment({"PYTHONHASHSEED": "0", "PYTHONPYCACHEPREFIX": str(place / "cache")})
        self.env.pop("PYTHONDONTWRITEBYTECODE", None)
        template = self.template = place / "template"
        write(template, OLD)
        self.run((), self.folder("warm"))  # everything is compiled from here on
        if scenario.has_facts:
            self.run((), template, ("docs",))
        self.old = blocks(template)
        write(template, NEW)
        done = self.trace(self.folder("base"))
        assert done.returncode == 0, done.stderr
        self.new = blocks(place / "base")
        self.points = points((place / "base.log").read_text(encoding="utf-8"))

    def folder(self, name: str) -> Path:
        return shutil.copytree(self.template, self.place / name, symlinks=True)

    def run(
        self, prefix: Sequence[str], folder: Path, arguments: Sequence[str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*prefix, sys.executable, "-c", PRELOADED, "extract", "-q", *(arguments or self.scenario.arguments)],
            cwd=folder, env=self.env, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def finish(self, folder: Path) -> None:
        """Do the same run undisturbed, in this process for the sake of time."""
        paths = [folder / path for path in self.scenario.arguments if not path.startswith("-")]
        run = Run(paths, 1 << 20, None, jobs=1)
        is_adding = "--add" in self.scenario.arguments
        save(run, folder / "facts.jsonl", Progress(run, wanted=False), add=is_adding, replace=False, force=False)

    def trace(
        self, folder: Path, point: Point | None = None, fault: str = "", lasting: str = ""
    ) -> subprocess.CompletedProcess[str]:
        inject = ["-e", f"inject={point.call}:{fault}:when={point.number}{lasting}"] if point else []
        log = f"{folder}.log"
        return self.run(["strace", "-f", "-o", log, "-e", f"trace={CALLS}", *inject], folder)


def write(folder: Path, texts: dict[str, str]) -> None:
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"docs/{name}.txt").write_text(text, encoding="utf-8")


def blocks(folder: Path) -> dict[str, str]:
    """Give the lines of each document of the facts file; nothing where there is none."""
    path = folder / "facts.jsonl"
    found: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else ():
        doc = re.search(r'"doc":"(\w+)"', line)
        assert doc, line
        assert line.endswith("}\n"), line
        found[doc[1]] = found.get(doc[1], "") + line
    return found


def points(log: str) -> list[Point]:
    """List the calls from the first that has to do with writing to the last."""
    found, counts, begun = [], Counter[str](), False
    for line in log.splitlines():
        called = re.match(r"\d+ +(\w+)\(", line)
        if called:
            counts[called[1]] += 1
            begun = begun or "mfgfacts-lock" in line
            if begun:
                found.append(Point(called[1], counts[called[1]]))
    return found


def at_each(bench: Bench, check: Callable[[Bench, Point], None]) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda point: check(bench, point), bench.points))


@pytest.fixture(scope="module")
def benches(tmp_path_factory: pytest.TempPathFactory) -> list[Bench]:
    """Give a bench for each scenario."""
    trace = subprocess.run(["strace", "-f", "true"], capture_output=True, check=False)
    if trace.returncode:
        pytest.skip("this user can't trace processes, or strace is too old")
    return [Bench(tmp_path_factory.mktemp(scenario.name), scenario) for scenario in SCENARIOS]


def check_kill(bench: Bench, point: Point) -> None:
    folder = bench.folder(f"kill-{point.call}-{point.number}")
    done = bench.trace(folder, point, "signal=KILL")
    log = (folder.parent / f"{folder.name}.log").read_text(encoding="utf-8")
    assert "killed by SIGKILL" in log, f"{bench.scenario.name}, {point}: nobody was killed"
    assert done.returncode != 0
    assert blocks(folder) in (bench.old, bench.new), f"{bench.scenario.name}, {point}: torn\n{log[-500:]}"
    bench.finish(folder)
    assert blocks(folder) == bench.new, f"{bench.scenario.name}, {point}: lost\n{log[-500:]}"
    assert sorted(os.listdir(folder)) == ["docs", "facts.jsonl", "facts.jsonl.state"]
    shutil.rmtree(folder)


def test_a_kill_at_any_point_tears_nothing_and_the_next_run_is_well(benches: list[Bench]) -> None:
    kills = 0
    for bench in benches:
        at_each(bench, check_kill)
        kills += len(bench.points)
    print(f"\n{kills} kills, 0 torn or lost")
    assert kills >= LEAST_KILLS


def check_failure(bench: Bench, point: Point, failure: str, lasting: str) -> None:
    folder = bench.folder(f"fail-{point.call}-{point.number}")
    done = bench.trace(folder, point, f"error={failure}", lasting)
    where = f"{bench.scenario.name}, {point}, {failure}{lasting}: {done.stderr}"
    assert "INJECTED" in (folder.parent / f"{folder.name}.log").read_text(encoding="utf-8"), where
    assert done.returncode in {0, 2}, where
    assert "Traceback" not in done.stderr, where
    found = blocks(folder)
    assert all(found.get(doc) in {bench.old.get(doc), bench.new.get(doc)} for doc in {*found, *bench.old}), where
    if done.returncode == 0:
        assert found == bench.new, where
    else:
        assert done.stderr, where
    bench.finish(folder)
    assert blocks(folder) == bench.new, where
    assert sorted(os.listdir(folder)) == ["docs", "facts.jsonl", "facts.jsonl.state"], where
    shutil.rmtree(folder)


def test_a_failure_at_any_point_is_told_and_costs_nothing_that_was_there(benches: list[Bench]) -> None:
    failures = cycle([(name, lasting) for lasting in ("", "+") for name in ("ENOSPC", "EIO", "EACCES")])
    bench = next(bench for bench in benches if bench.scenario.name == "again")
    plan = dict(zip(bench.points, failures, strict=False))
    at_each(bench, lambda bench, point: check_failure(bench, point, *plan[point]))
