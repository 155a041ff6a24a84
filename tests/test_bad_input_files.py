"""Faults of the file system, injected for real: nothing hangs, nothing is half written, each is named with a remedy."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from mfgfacts import store
from mfgfacts.errors import MfgfactsError, UnreadableDocument, UnwritableTarget
from mfgfacts.read import documents, files

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parent.parent
OLD: Final = "old 1\nold 2\n"

#: Writes the target's new lines in a process of its own; exit 2 and a message where that fails.
WRITER: Final = """
import sys
from pathlib import Path
from mfgfacts import store
from mfgfacts.errors import UnwritableTarget
path, count = Path(sys.argv[1]), int(sys.argv[2])
try:
    store.write(path, (f"new {n} " + 1000 * "x" for n in range(count)))
except UnwritableTarget as error:
    print(error)
    sys.exit(2)
"""


def _new(count: int) -> str:
    return "".join(f"new {n} " + 1000 * "x" + "\n" for n in range(count))


def _write(*prefix: str, path: Path, count: int = 3, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run WRITER behind a command such as strace."""
    return subprocess.run(
        [*prefix, sys.executable, "-c", WRITER, str(path), str(count)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=cwd,
    )


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give an old facts file."""
    path = tmp_path / "facts.jsonl"
    path.write_text(OLD, encoding="utf-8")
    return path


def _needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


def _strace(injection: str, log: Path) -> list[str]:
    return ["strace", "-f", "-o", str(log), "-e", f"inject={injection}"]


@pytest.fixture
def traceable(tmp_path: Path) -> None:
    """Skip where this container forbids ptrace."""
    done = subprocess.run(["strace", "-o", str(tmp_path / "trace"), "true"], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"strace may not trace here: {done.stderr.decode()[:80]}")
    (tmp_path / "trace").unlink()


@_needs("strace")
@pytest.mark.usefixtures("traceable")
class TestKilledWhileWriting:
    @pytest.mark.parametrize(("call", "when"), [("flock", 1), ("fchmod", 1), ("fsync", 1), ("rename", 1), ("fsync", 2)])
    def test_the_file_is_old_or_new_and_the_next_run_cleans_up(
        self, old: Path, tmp_path_factory: pytest.TempPathFactory, call: str, when: int
    ) -> None:
        log = tmp_path_factory.mktemp("strace") / "log"
        done = _write(*_strace(f"{call}:signal=KILL:when={when}", log), path=old)
        assert done.returncode in {-signal.SIGKILL, 128 + signal.SIGKILL}, done
        assert "killed by SIGKILL" in log.read_text(encoding="utf-8")
        assert old.read_text(encoding="utf-8") in {OLD, _new(3)}
        store.write(old, ["next"])
        assert old.read_text(encoding="utf-8") == "next\n"
        assert os.listdir(old.parent) == [old.name]

    def test_a_kill_in_the_middle_of_the_data_leaves_the_old_file(
        self, old: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        log = tmp_path_factory.mktemp("strace") / "log"
        done = _write(*_strace("write:signal=KILL:when=2", log), path=old, count=4000)
        assert done.returncode in {-signal.SIGKILL, 128 + signal.SIGKILL}, done
        assert old.read_text(encoding="utf-8") == OLD
        assert len(os.listdir(old.parent)) == 2
        store.write(old, ["next"])
        assert os.listdir(old.parent) == [old.name]


@_needs("strace")
@pytest.mark.usefixtures("traceable")
class TestFailingDisk:
    @pytest.mark.parametrize(
        ("injection", "reason"),
        [
            ("write:error=ENOSPC", "the disk is full"),
            ("write:error=EIO", "the disk reports an error"),
            ("fsync:error=EIO", "the disk reports an error"),
            ("fsync:error=ENOSPC", "the disk is full"),
            ("fsync:error=EDQUOT", "quota"),
            ("rename:error=EACCES", "permission denied"),
            ("rename:error=EROFS", "read-only"),
        ],
    )
    def test_the_old_file_stays_whole_and_nothing_is_left_behind(
        self, old: Path, tmp_path_factory: pytest.TempPathFactory, injection: str, reason: str
    ) -> None:
        log = tmp_path_factory.mktemp("strace") / "log"
        done = _write(*_strace(f"{injection}:when=1", log), path=old)
        assert "INJECTED" in log.read_text(encoding="utf-8")
        assert done.returncode == 2, done
        assert re.search(reason, done.stdout)
        assert done.stdout.startswith(f"{old}: not written: ")
        assert done.stderr == ""
        assert old.read_text(encoding="utf-8") == OLD
        assert os.listdir(old.parent) == [old.name]


@contextmanager
def _mounted(folder: Path, size: str) -> Iterator[None]:
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(f"mount is not permitted here: {done.stderr.decode().strip()[:80]}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


class TestFullDisk:
    @_needs("mount")
    def test_a_full_disk_leaves_the_old_file_whole(self, tmp_path: Path) -> None:
        with _mounted(tmp_path, "64k"):
            path = tmp_path / "facts.jsonl"
            path.write_text(OLD, encoding="utf-8")
            with pytest.raises(UnwritableTarget, match="the disk is full; free some space"):
                store.write(path, (1000 * "x" for _ in range(1000)))
            assert path.read_text(encoding="utf-8") == OLD
            assert os.listdir(tmp_path) == ["facts.jsonl"]
            store.write(path, ["small"])

    @_needs("prlimit")
    def test_a_limit_on_file_size_is_named(self, old: Path) -> None:
        done = _write("prlimit", "--fsize=4096", path=old, count=100)
        assert (done.returncode, done.stderr) == (2, "")
        assert "ulimit -f" in done.stdout
        assert old.read_text(encoding="utf-8") == OLD
        assert os.listdir(old.parent) == [old.name]

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    def test_a_device_that_is_full_is_named(self) -> None:
        with pytest.raises(UnwritableTarget, match="/dev/full: not written: the disk is full"):
            store.write(Path("/dev/full"), ["new"])


@_needs("setpriv")
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
class TestWithoutPermission:
    NOBODY: Final = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")

    @pytest.fixture
    def shared(self) -> Iterator[Path]:
        """Give a folder that every user can enter (pytest's own are closed to others)."""
        folder = Path(f"/tmp/mfgfacts-test-{os.getpid()}")  # noqa: S108 - see above; it is made anew
        folder.mkdir(mode=0o755)
        (folder / "facts.jsonl").write_text(OLD, encoding="utf-8")
        yield folder
        shutil.rmtree(folder)

    def test_a_folder_that_is_closed_is_named(self, shared: Path) -> None:
        done = _write(*self.NOBODY, path=shared / "new.jsonl", cwd=Path("/"))
        if "No module named" in done.stderr or "Permission" in done.stderr:
            pytest.skip("another user can't read this checkout")
        assert (done.returncode, done.stderr) == (2, "")
        assert "permission denied; write elsewhere with -o" in done.stdout
        assert os.listdir(shared) == ["facts.jsonl"]

    def test_a_file_that_is_write_protected_is_not_replaced(self, shared: Path) -> None:
        shared.chmod(0o777)
        done = _write(*self.NOBODY, path=shared / "facts.jsonl", cwd=Path("/"))
        if "No module named" in done.stderr or "Permission" in done.stderr:
            pytest.skip("another user can't read this checkout")
        assert done.returncode == 2
        assert "permission denied" in done.stdout
        assert (shared / "facts.jsonl").read_text(encoding="utf-8") == OLD


class TestTwoWriters:
    def test_readers_see_one_whole_file_or_the_other(self, old: Path) -> None:
        bodies = {"".join(f"{name} {n}\n" for n in range(2000)) for name in ("a", "b")} | {OLD}
        done = threading.Event()

        def write(name: str) -> None:
            for _ in range(10):
                store.write(old, (f"{name} {n}" for n in range(2000)))

        writers = [threading.Thread(target=write, args=(name,)) for name in ("a", "b")]
        torn: list[str] = []

        def look() -> None:
            while not done.is_set():
                text = old.read_text(encoding="utf-8")
                if text not in bodies:
                    torn.append(text)

        readers = [threading.Thread(target=look) for _ in range(2)]
        for thread in [*readers, *writers]:
            thread.start()
        for thread in writers:
            thread.join()
        done.set()
        for thread in readers:
            thread.join()
        assert torn == []
        assert os.listdir(old.parent) == [old.name]

    def test_runs_that_add_to_one_file_wait_for_each_other(self, old: Path) -> None:
        old.write_text("", encoding="utf-8")

        def add(name: str) -> None:
            for n in range(10):
                with store.exclusive(old):
                    store.write(old, [*old.read_text(encoding="utf-8").splitlines(), f"{name}{n}"])

        writers = [threading.Thread(target=add, args=(name,)) for name in "abc"]
        for thread in writers:
            thread.start()
        for thread in writers:
            thread.join()
        assert sorted(old.read_text(encoding="utf-8").split()) == sorted(
            f"{name}{n}" for name in "abc" for n in range(10)
        )

    @pytest.mark.parametrize("name", ["none.jsonl", "none/none.jsonl", "a\0b", "."])
    def test_what_can_not_be_locked_is_no_error(self, tmp_path: Path, name: str) -> None:
        with store.exclusive(tmp_path / name), store.exclusive(tmp_path / "other"):
            pass


class _Reports(list[str]):
    """Messages of a run, path prefix and all."""

    def __call__(self, error: MfgfactsError) -> None:
        self.append(str(error))


def _read(*paths: Path, max_size: int = 1 << 20) -> tuple[list[str], _Reports]:
    reports = _Reports()
    return [document.id for document in documents(paths, max_size=max_size, report=reports)], reports


class TestDocumentsThatAreNone:
    """One bad document is named with reason and remedy, and the good ones beside it are read."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "a.txt").write_text("Output rose 5%.", encoding="utf-8")
        (tmp_path / "z.txt").write_text("Output fell 5%.", encoding="utf-8")
        return tmp_path

    def test_a_fifo_is_refused_and_never_opened(self, folder: Path) -> None:
        os.mkfifo(folder / "m.txt")
        ids, reports = _read(folder)
        assert ids == ["a", "z"]
        assert reports == [f"{folder}/m.txt: not read: it is a FIFO; pipe what it holds: mfgfacts extract - < FILE"]

    def test_a_socket_is_refused(self, folder: Path) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            here = Path.cwd()
            os.chdir(folder)  # the name of a socket may have no more than 107 bytes
            try:
                server.bind("m.txt")
            finally:
                os.chdir(here)
            ids, reports = _read(folder)
        assert ids == ["a", "z"]
        assert "it is a socket" in reports[0]

    @pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
    def test_a_device_is_refused(self, device: str) -> None:
        ids, reports = _read(Path(device))
        assert ids == []
        assert "it is a device" in reports[0]

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (b"", "not read: it is empty (0 bytes)"),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "pdftotext"),
            (b"PK\x03\x04" + bytes(100), "office document"),
            (bytes(range(256)) * 20, "binary file"),
            (b"x" * ((1 << 20) + 1), "larger than 1 MB; split it, or allow more with --max-size"),
        ],
    )
    def test_what_is_no_text_is_refused_by_name(self, folder: Path, content: bytes, reason: str) -> None:
        (folder / "m.txt").write_bytes(content)
        ids, reports = _read(folder)
        assert ids == ["a", "z"]
        assert len(reports) == 1
        assert reports[0].startswith(f"{folder}/m.txt: not read: ")
        assert reason in reports[0]

    def test_a_sparse_gigabyte_is_refused_before_it_is_read(self, folder: Path) -> None:
        with (folder / "m.txt").open("wb") as stream:
            stream.truncate(1 << 30)
        ids, reports = _read(folder, max_size=64 << 20)
        assert ids == ["a", "z"]
        assert "1 GB: larger than 64 MB" in reports[0]

    def test_a_missing_path_is_named(self, folder: Path) -> None:
        ids, reports = _read(folder / "none.txt", folder / "a.txt")
        assert ids == ["a"]
        assert reports == [f"{folder}/none.txt: not read: no such file or folder; check the name"]

    def test_a_folder_without_documents_says_what_one_is(self, tmp_path: Path) -> None:
        ids, reports = _read(tmp_path)
        assert ids == []
        endings = ".txt, .text, .md, .markdown, .html, .htm"
        assert reports == [f"{tmp_path}: no documents found; a document there ends in {endings}"]

    def test_a_link_to_nowhere_and_a_circle_are_named(self, folder: Path) -> None:
        (folder / "m.txt").symlink_to(folder / "gone.txt")
        (folder / "n.txt").symlink_to(folder / "n.txt")
        ids, reports = _read(folder)
        assert ids == ["a", "z"]
        assert ["no such file" in report or "in a circle" in report for report in reports] == [True, True]

    def test_a_name_with_odd_bytes_is_read(self, folder: Path) -> None:
        (folder / os.fsdecode(b"m\xff\x1b.txt")).write_text("5%", encoding="utf-8")
        ids, reports = _read(folder)
        assert ids == ["a", "m\udcff\x1b", "z"]
        assert reports == []

    @_needs("setpriv")
    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
    def test_a_file_that_may_not_be_read_is_named(self) -> None:
        folder = Path(f"/tmp/mfgfacts-test-read-{os.getpid()}")  # noqa: S108 - pytest's folders are closed to others
        (folder / "inner").mkdir(parents=True, mode=0o755)
        try:
            for name in ("a.txt", "m.txt", "inner/b.txt"):
                (folder / name).write_text("5%", encoding="utf-8")
            (folder / "m.txt").chmod(0)
            (folder / "inner").chmod(0)
            code = (
                "import sys; from pathlib import Path; from mfgfacts.read import documents\n"
                "print([d.id for d in documents([Path(sys.argv[1])], report=print)])"
            )
            done = subprocess.run(
                [*TestWithoutPermission.NOBODY, sys.executable, "-c", code, str(folder)],
                capture_output=True, text=True, check=False, cwd="/", env={**os.environ, "PYTHONPATH": str(ROOT)},
            )  # fmt: skip
        finally:
            shutil.rmtree(folder)
        if "No module named" in done.stderr or "Permission" in done.stderr:
            pytest.skip("another user can't read this checkout")
        assert done.stderr == ""
        assert done.stdout.count("permission denied; let this user read it") == 2
        assert done.stdout.endswith("['a']\n")


class TestFilesThatChange:
    def test_one_that_vanishes_is_named(self, tmp_path: Path) -> None:
        for name in "abc":
            (tmp_path / f"{name}.txt").write_text("5%", encoding="utf-8")
        reports = _Reports()
        reading = documents([tmp_path], max_size=100, report=reports)
        assert next(reading).id == "a"
        (tmp_path / "b.txt").unlink()
        assert [document.id for document in reading] == ["c"]
        assert "b.txt: not read: no such file" in reports[0]

    def test_one_that_becomes_a_fifo_does_not_hang(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "a.txt"
        path.write_text("5%", encoding="utf-8")
        open_ = os.open

        def swap(name: Path, flags: int) -> int:
            path.unlink()
            os.mkfifo(path)
            return open_(name, flags)

        monkeypatch.setattr(os, "open", swap)
        with pytest.raises(UnreadableDocument, match="FIFO"):
            files.content(path, 100)

    @pytest.mark.parametrize("size", [1, 99])
    def test_one_that_shrinks_or_grows_while_it_is_read_is_read_again(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
    ) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"x" * 50)
        self._meddle(monkeypatch, path, [size])
        assert len(files.content(path, 1000)) == size

    def test_one_that_never_rests_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"x" * 50)
        read = os.read

        def meddled(descriptor: int, count: int) -> bytes:
            os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))
            return read(descriptor, count)

        monkeypatch.setattr(os, "read", meddled)
        with pytest.raises(UnreadableDocument, match="it changes while it is read; try again"):
            files.content(path, 1000)

    @staticmethod
    def _meddle(monkeypatch: pytest.MonkeyPatch, path: Path, sizes: list[int]) -> None:
        """Change the file's size before each of the first reads."""
        read = os.read

        def meddled(descriptor: int, count: int) -> bytes:
            if sizes:
                os.truncate(path, sizes.pop(0))
            return read(descriptor, count)

        monkeypatch.setattr(os, "read", meddled)
