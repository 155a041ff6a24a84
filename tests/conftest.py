"""What tests share: the program as a user starts it, and Hypothesis' settings."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT: Final = Path(__file__).parent.parent
SEEDS: Final = ROOT / "seeds"

# No deadline: the machine may be slow. In CI the same examples every time, elsewhere new ones.
settings.register_profile(
    "mfgfacts",
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("mfgfacts")

# What is started in the background of a script ignores Ctrl-C, and so would the programs that the tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Run(Protocol):
    """Start mfgfacts with these arguments and wait for its end."""

    def __call__(
        self, *arguments: str | Path, stdin: str | bytes = "", cwd: Path | None = None, **env: str
    ) -> subprocess.CompletedProcess[str]: ...


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Give a child what a user's shell would, without what the test run itself has set."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith(("MFGFACTS_", "PYTEST_", "COV_"))}
    for name in ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "PYTHONHASHSEED"):
        kept.pop(name, None)
    path = os.pathsep.join(filter(None, (str(ROOT), kept.get("PYTHONPATH"))))
    return {**kept, "PYTHONPATH": path, "PYTHONUTF8": "1", **extra}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Give a function that starts `mfgfacts` in a folder of the test's own."""

    def start(
        *arguments: str | Path, stdin: str | bytes = "", cwd: Path | None = None, **env: str
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "mfgfacts", *map(str, arguments)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            check=False,
            cwd=cwd or tmp_path,
            env=environment(env),
            timeout=120,
        )
        out, err = (stream.decode("utf-8", "surrogateescape") for stream in (done.stdout, done.stderr))
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return start
