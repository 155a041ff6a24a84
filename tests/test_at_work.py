"""`mfgfacts extract` under the conditions of a working day: again and again, interrupted, two at once, a full disk."""

from __future__ import annotations

import hashlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.conftest import Run

MANY: Final = 60
TEXT: Final = "In {year} the plant built {number} robots, up {number}% from 2021. " * 10


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of documents that take a while."""
    (tmp_path / "docs").mkdir()
    for number in range(MANY):
        text = TEXT.format(year=2022 + number % 3, number=number)
        (tmp_path / f"docs/{number:02}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def told(line: str) -> str:
    return line.split(" → ", maxsplit=1)[0].split(" from ")[1]


def docs_in(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(json.loads(line)["doc"] for line in lines))


class TestAgain:
    def test_what_has_not_changed_is_not_read_and_the_file_stays(self, run: Run, folder: Path) -> None:
        assert told(run("extract", "docs").stderr) == "60 documents"
        before = (folder / "facts.jsonl").stat()
        assert told(run("extract", "docs").stderr) == "60 documents (60 unchanged)"
        after = (folder / "facts.jsonl").stat()
        assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
        assert told(run("extract", "docs", "--force").stderr) == "60 documents"
        assert "07: 40 facts, unchanged" in run("extract", "docs", "-v").stderr.splitlines()

    def test_what_was_changed_added_renamed_or_removed_is_seen(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        (folder / "docs/00.txt").write_text("It built 7 robots.", encoding="utf-8")
        (folder / "docs/01.txt").rename(folder / "docs/one.txt")
        (folder / "docs/02.txt").unlink()
        (folder / "docs/new.txt").write_text("It built 8 robots.", encoding="utf-8")
        (folder / "docs/03.txt").touch()
        assert told(run("extract", "docs").stderr) == "60 documents (57 unchanged)"
        assert {"01", "02"}.isdisjoint(docs_in(folder / "facts.jsonl"))
        run("extract", "docs", "-o", "nothing.jsonl")
        assert (folder / "facts.jsonl").read_bytes() == (folder / "nothing.jsonl").read_bytes()

    def test_another_setting_reads_again(self, run: Run, folder: Path) -> None:
        run("extract", "docs")
        assert told(run("extract", "docs", "--date", "2023-07-19").stderr) == "60 documents"
        (folder / "docs/sources.json").write_text('[{"id": "07", "title": "T"}]', encoding="utf-8")
        assert told(run("extract", "docs", "--date", "2023-07-19").stderr) == "60 documents (59 unchanged)"

    def test_ids_stay_when_another_part_of_a_document_changes(self, run: Run, folder: Path) -> None:
        (folder / "a.txt").write_text("Output rose 5%.\n\nPrices fell 3%.\n", encoding="utf-8")
        run("extract", "a.txt")
        ids = {json.loads(line)["id"] for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines()}
        (folder / "a.txt").write_text("Exports doubled to 7 million.\n\nPrices fell 3%.\n", encoding="utf-8")
        run("extract", "a.txt")
        kept = {json.loads(line)["id"] for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines()}
        assert len(ids & kept) == 1

    def test_adding_and_replacing_know_what_was_read(self, run: Run, folder: Path) -> None:
        (folder / "a.txt").write_text("Output rose 5%.\n", encoding="utf-8")
        run("extract", "docs")
        assert told(run("extract", "a.txt", "--add").stderr) == "1 document"
        assert told(run("extract", "docs", "a.txt").stderr) == "61 documents (61 unchanged)"
        assert told(run("extract", "docs", "--replace").stderr) == "60 documents (60 unchanged)"
        assert told(run("extract", "docs/07.txt", "--add").stderr) == "1 document (1 unchanged)"
        assert sorted(docs_in(folder / "facts.jsonl")) == [f"{number:02}" for number in range(MANY)]

    def test_a_fault_of_a_document_is_told_each_time(self, run: Run, folder: Path) -> None:
        (folder / "docs/00.txt").write_bytes(b"It rose 5% \xff")
        (folder / "docs/01.txt").write_bytes(b"")
        first, second = run("extract", "docs"), run("extract", "docs")
        assert first.returncode == second.returncode == 2
        assert first.stderr.splitlines()[:-1] == second.stderr.splitlines()[:-1]

    def test_what_could_not_be_looked_into_keeps_its_facts(self, run: Run, folder: Path) -> None:
        (folder / "docs/inner").mkdir()
        (folder / "docs/inner/x.txt").write_text("Output rose 5%.\n", encoding="utf-8")
        run("extract", "docs")
        (folder / "docs/00.txt").write_bytes(b"")
        done = run("extract", "docs")
        assert "the facts of 1 document not read this time stay (00)" in done.stderr
        assert {"00", "x"} <= set(docs_in(folder / "facts.jsonl"))


class TestTheSameBytes:
    VARIED: Final[Sequence[tuple[tuple[str, ...], dict[str, str]]]] = [
        (("--jobs", "1"), {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LANG": "C", "LC_ALL": "C"}),
        (("--jobs", "2"), {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8"}),
        (("--jobs", "5"), {"PYTHONHASHSEED": "3", "PYTHONUTF8": "", "LC_ALL": "POSIX"}),
    ]

    def hashed(self, folder: Path, *prefix: str, cwd: Path, arguments: Sequence[str] = (), **env: str) -> str:
        target = folder / "facts.jsonl"
        for name in ("facts.jsonl", "facts.jsonl.state"):
            (folder / name).unlink(missing_ok=True)
        done = subprocess.run(
            [*prefix, sys.executable, "-m", "mfgfacts", "extract", folder / "docs", "-o", target, *arguments],
            cwd=cwd, env=environment(env), capture_output=True, text=True, check=False, umask=0o077 if prefix else -1,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        state = (folder / "facts.jsonl.state").read_bytes()
        return hashlib.sha256(target.read_bytes() + state).hexdigest()

    def test_one_hash_whatever_the_surroundings(self, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
        (folder / "docs/ü\N{FACTORY}.md").write_text("# Über\n\nOutput rose 5% in May 2021.\n", encoding="utf-8")
        elsewhere = tmp_path_factory.mktemp("elsewhere")
        hashes = {self.hashed(folder, cwd=folder, arguments=arguments, **env) for arguments, env in self.VARIED}
        for name in sorted(os.listdir(folder / "docs"), reverse=True):  # another order on the disk
            shutil.copy2(folder / "docs" / name, elsewhere / name)
            (folder / "docs" / name).unlink()
        for path in elsewhere.iterdir():
            shutil.copy2(path, folder / "docs" / path.name)
        hashes.add(self.hashed(folder, cwd=elsewhere))
        for prefix in (("faketime", "2001-02-03"), ("unshare", "-n")):
            if shutil.which(prefix[0]) and subprocess.run([*prefix, "true"], check=False).returncode == 0:
                hashes.add(self.hashed(folder, *prefix, cwd=elsewhere))
        assert len(hashes) == 1


class TestTwoAtOnce:
    @pytest.mark.parametrize("has_facts", [False, True])
    def test_runs_that_add_to_one_file_lose_nothing(self, folder: Path, run: Run, *, has_facts: bool) -> None:
        if has_facts:
            run("extract", "docs/00.txt")
        names = [f"{number:02}" for number in range(1, 7)]
        runs = [started(folder, f"docs/{name}.txt", "--add") for name in names]
        for one in runs:
            _, talk = one.communicate(timeout=120)
            assert one.returncode == 0, talk
        assert sorted(docs_in(folder / "facts.jsonl")) == ["00"] * has_facts + names
        assert sorted(os.listdir(folder)) == ["docs", "facts.jsonl", "facts.jsonl.state"]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no flock")
    def test_the_second_says_that_it_waits(self, folder: Path) -> None:
        from mfgfacts import store

        with store.exclusive(folder / "facts.jsonl"):
            waiting = started(folder, "docs")
            assert waiting.stderr is not None
            assert "facts.jsonl: another run is writing it; waiting" in waiting.stderr.readline()
        _, talk = waiting.communicate(timeout=120)
        assert "from 60 documents" in talk

    def test_a_lock_planted_as_a_link_leads_nowhere(self, folder: Path, run: Run) -> None:
        victim = folder / "victim"
        (folder / ".facts.jsonl.mfgfacts-lock").symlink_to(victim)
        assert run("extract", "docs/00.txt").returncode == 0
        assert not victim.exists()


def _hearing_hang_ups() -> None:
    """Hear a hang-up even where the tests were started to outlive one (nohup)."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start an extraction in a process group of its own, as a shell does."""
    return subprocess.Popen(
        [sys.executable, "-m", "mfgfacts", "extract", *arguments],
        cwd=folder, env=environment({}), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True, preexec_fn=_hearing_hang_ups,  # noqa: PLW1509 - no thread runs here
    )  # fmt: skip


def children(process: int) -> list[int]:
    """List a process's children; none where it has ended."""
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def workers(run: subprocess.Popen[str]) -> list[int]:
    """Wait until a run has two workers."""
    while len(found := children(run.pid)) < 2:
        assert run.poll() is None, "it ended before it had workers"
    return found


def gone(processes: Sequence[int]) -> bool:
    """Wait until processes that are nobody's child here have ended."""
    for process in processes:
        try:
            handle = os.pidfd_open(process)
        except ProcessLookupError:
            continue
        try:
            if not select.select([handle], [], [], 30)[0]:
                return False
        finally:
            os.close(handle)
    return True


@pytest.mark.skipif(
    not Path(f"/proc/self/task/{os.getpid()}/children").exists(), reason="this system has no such /proc"
)
class TestInterrupted:
    ARGUMENTS: Final = ("docs", "--jobs", "2", "--force")

    @pytest.fixture
    def old(self, folder: Path, run: Run) -> bytes:
        """Give what stands in the facts file before."""
        for path in list((folder / "docs").glob("??.txt")):  # enough to be at work still when there are workers
            path.write_text(10 * path.read_text(encoding="utf-8"), encoding="utf-8")
        assert run("extract", "docs/00.txt", "--date", "2023-07-19").returncode == 0
        return (folder / "facts.jsonl").read_bytes()

    @pytest.mark.parametrize(
        ("number", "status"),
        [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
        ids=str,
    )
    def test_a_run_that_is_ended_undoes_what_it_began(
        self, number: signal.Signals, status: int, folder: Path, old: bytes
    ) -> None:
        run = started(folder, *self.ARGUMENTS, "--add")
        readers = workers(run)
        os.killpg(run.pid, number)
        _, talk = run.communicate(timeout=60)
        assert (run.returncode, talk) == (status, "")
        assert gone(readers)
        assert (folder / "facts.jsonl").read_bytes() == old
        assert sorted(os.listdir(folder)) == ["docs", "facts.jsonl", "facts.jsonl.state"]

    def test_a_run_that_is_killed_takes_its_workers_with_it(self, folder: Path, old: bytes, run: Run) -> None:
        killed = started(folder, *self.ARGUMENTS, "--add")
        readers = workers(killed)
        killed.kill()
        killed.communicate(timeout=60)
        assert gone(readers)
        assert (folder / "facts.jsonl").read_bytes() == old
        assert run("extract", "docs").returncode == 0
        assert sorted(os.listdir(folder)) == ["docs", "facts.jsonl", "facts.jsonl.state"]

    @pytest.mark.usefixtures("old")
    def test_a_worker_that_is_killed_costs_nothing(self, folder: Path, run: Run) -> None:
        assert run("extract", "docs", "--jobs", "1", "-o", "alone.jsonl").returncode == 0
        struck = started(folder, *self.ARGUMENTS)
        os.kill(workers(struck)[0], signal.SIGKILL)
        _, talk = struck.communicate(timeout=120)
        assert struck.returncode == 0, talk
        assert (folder / "facts.jsonl").read_bytes() == (folder / "alone.jsonl").read_bytes()


@contextmanager
def mounted(folder: Path, size: str) -> Iterator[None]:
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, check=False) if shutil.which("mount") else None
    if done is None or done.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


class TestNoRoom:
    def test_a_full_disk_leaves_the_old_facts(self, folder: Path, run: Run) -> None:
        (folder / "disk").mkdir()
        with mounted(folder / "disk", "256k"):
            assert run("extract", "docs/00.txt", "-o", "disk/facts.jsonl").returncode == 0
            old = (folder / "disk/facts.jsonl").read_bytes()
            done = run("extract", "docs", "-o", "disk/facts.jsonl", "--jobs", "2")
            assert done.returncode == 2
            assert "disk/facts.jsonl: not written: the disk is full; free some space" in done.stderr
            assert (folder / "disk/facts.jsonl").read_bytes() == old
            assert sorted(os.listdir(folder / "disk")) == ["facts.jsonl", "facts.jsonl.state"]

    def test_without_room_for_the_state_the_facts_are_written(self, folder: Path, run: Run) -> None:
        for number in range(3000):
            (folder / f"docs/empty{number}.txt").write_text("Nothing.", encoding="utf-8")
        (folder / "disk").mkdir()
        with mounted(folder / "disk", "64k"):
            done = run("extract", *(f"docs/empty{number}.txt" for number in range(3000)), "-o", "disk/facts.jsonl")
            assert done.returncode == 0
            assert "facts.jsonl.state: not written: the disk is full" in done.stderr
            assert os.listdir(folder / "disk") == ["facts.jsonl"]

    @pytest.mark.skipif(shutil.which("prlimit") is None, reason="prlimit is not installed")
    @pytest.mark.parametrize(
        "limit", ["--as=120000000", "--as=200000000", "--nofile=12", "--nofile=20", "--fsize=3000"]
    )
    def test_a_limit_is_told_and_costs_nothing(self, limit: str, folder: Path, run: Run) -> None:
        assert run("extract", "docs/00.txt").returncode == 0
        old = (folder / "facts.jsonl").read_bytes()
        done = subprocess.run(
            ["prlimit", limit, sys.executable, "-m", "mfgfacts", "extract", "docs", "--jobs", "2"],
            cwd=folder, env=environment({"PYTHONPATH": str(ROOT)}), capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode == 0:
            assert len(docs_in(folder / "facts.jsonl")) == MANY
        else:
            assert done.stderr
            assert (folder / "facts.jsonl").read_bytes() == old
        assert not list(folder.glob(".*"))


def test_each_document_leaves_as_soon_as_it_is_read(folder: Path) -> None:
    os.mkfifo(folder / "typed")
    (folder / "docs/zz.txt").write_text("It built 9 robots.", encoding="utf-8")
    run = started(folder, "docs", "-o", "-", "--jobs", "1")
    assert run.stdout is not None
    assert json.loads(run.stdout.readline())["doc"] == "00"
    rest, talk = run.communicate(timeout=60)
    assert json.loads(rest.splitlines()[-1])["doc"] == "zz", talk
