"""The command on bad input: a message that names the file, exit 2, the rest delivered, nothing lost, no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.conftest import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Run

GOOD: Final = "Sales rose by 3.8% to 41 million euros in 2022.\n"
GOOD_QUOTES: Final = ["3.8%", "41 million euros", "2022"]
AS_ROOT: Final = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Give a folder with one good document."""
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    return folder


def quotes(path: Path, doc: str = "good") -> list[str]:
    records = map(json.loads, path.read_text(encoding="utf-8").split("\n")[:-1])
    return [record["quote"] for record in records if record["doc"] == doc]


def assert_reported(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Hold a failed run to what every failed run owes: exit 2, no traceback, the words on stderr."""
    assert "Traceback" not in done.stderr
    assert done.returncode == 2, done.stderr
    for word in words:
        assert word in done.stderr


def test_a_missing_path(run: Run) -> None:
    assert_reported(run("extract", "nowhere.txt"), "nowhere.txt")


def test_a_missing_path_beside_a_good_one(run: Run, docs: Path, tmp_path: Path) -> None:
    assert_reported(run("extract", docs, "nowhere.txt"), "nowhere.txt")
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


def test_a_folder_without_documents(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert_reported(run("extract", "empty"), "empty", "no documents")
    assert not (tmp_path / "facts.jsonl").exists()


def test_no_seeds_here(run: Run) -> None:
    assert_reported(run("extract"), "seeds")


BAD: Final = {
    "latin-1": b"Sales in M\xfcnchen rose by 5%.\n",
    "nul": b"Sales rose by 5%.\x00\x00\x00 And by 6%.\n",
    "cut-utf-8": "Sales in München".encode()[:-6] + b"\xc3",
    "utf-16": GOOD.encode("utf-16"),
    "empty": b"",
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_document_that_is_no_clean_text(name: str, run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / f"{name}.txt").write_bytes(BAD[name])
    done = run("extract", docs)
    assert "Traceback" not in done.stderr
    assert done.returncode in {0, 2}
    if done.returncode == 2:
        assert f"{name}.txt" in done.stderr
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


@pytest.mark.parametrize("name", ["latin-1", "cut-utf-8"])
def test_invalid_utf_8_is_named(name: str, run: Run, docs: Path) -> None:
    (docs / f"{name}.txt").write_bytes(BAD[name])
    assert_reported(run("extract", docs), f"{name}.txt", "UTF-8")


def test_a_document_over_the_limit_is_refused_by_name(run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / "large.txt").write_text("a" * 20_000, encoding="utf-8")
    assert_reported(run("extract", docs, "--max-size", "10 KB"), "large.txt", "--max-size")
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


def test_a_gigabyte_on_one_line_is_refused_unread(run: Run, docs: Path, tmp_path: Path) -> None:
    with (docs / "huge.txt").open("wb") as huge:
        huge.truncate(1_000_000_000)
    assert_reported(run("extract", docs), "huge.txt", "--max-size")
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


def test_stdin_over_the_limit_is_refused(run: Run) -> None:
    assert_reported(run("extract", "-", "--max-size", "10 KB", stdin="a" * 20_000), "--max-size")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs on this system")
def test_a_fifo_does_not_hang(run: Run, docs: Path, tmp_path: Path) -> None:
    os.mkfifo(docs / "pipe.txt")
    assert_reported(run("extract", docs / "pipe.txt"), "pipe.txt")
    done = run("extract", docs)
    assert "Traceback" not in done.stderr
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices on this system")
def test_a_device_is_no_document(run: Run) -> None:
    assert_reported(run("extract", "/dev/zero"), "/dev/zero")


def test_a_broken_link_is_named(run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    assert_reported(run("extract", docs), "gone.txt")
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


def test_a_loop_of_folders_ends(run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / "again").symlink_to(docs, target_is_directory=True)
    done = run("extract", docs)
    assert "Traceback" not in done.stderr
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


@pytest.fixture
def vanishing(docs: Path) -> Iterator[Path]:
    """Give a folder where files come and go while it is read."""
    done = threading.Event()

    def come_and_go() -> None:
        while not done.is_set():
            for number in range(50):
                (docs / f"brief{number}.txt").write_text(GOOD, encoding="utf-8")
            for number in range(50):
                (docs / f"brief{number}.txt").unlink()

    other = threading.Thread(target=come_and_go)
    other.start()
    yield docs
    done.set()
    other.join()


def test_files_that_vanish_while_the_folder_is_read(run: Run, vanishing: Path, tmp_path: Path) -> None:
    done = run("extract", vanishing)
    assert "Traceback" not in done.stderr
    assert done.returncode in {0, 2}
    assert quotes(tmp_path / "facts.jsonl") == GOOD_QUOTES


@pytest.mark.skipif(not hasattr(os, "geteuid") or AS_ROOT, reason="root may write anywhere")
def test_a_read_only_folder(run: Run, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    assert_reported(run("extract", docs, "-o", "locked/facts.jsonl"), "locked")


FILE_LIMIT: Final = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))
from mfgfacts.cli import main
sys.exit(main())
"""


def test_a_full_disk_leaves_the_old_facts_whole(run: Run, docs: Path, tmp_path: Path) -> None:
    assert run("extract", docs).returncode == 0
    before = (tmp_path / "facts.jsonl").read_bytes()
    (docs / "more.txt").write_text(GOOD * 50, encoding="utf-8")
    limited = [sys.executable, "-B", "-c", FILE_LIMIT, "extract", "docs"]
    done = subprocess.run(limited, cwd=tmp_path, env=environment({}), capture_output=True, text=True, check=False)
    assert_reported(done, "facts.jsonl")
    assert (tmp_path / "facts.jsonl").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if "state" not in path.name) == ["docs", "facts.jsonl"]


BROKEN_SOURCES: Final = {
    "cut": '[\n {"id": "good",\n',
    "no list": '{"good": 1}',
    "not an object": '[\n {"id": "good"},\n 5\n]',
    "deep": "[" * 100_000,
    "not utf-8": "\udcff",
}


@pytest.mark.parametrize("name", sorted(BROKEN_SOURCES))
def test_a_broken_bibliography_is_named_with_its_line(name: str, run: Run, docs: Path, tmp_path: Path) -> None:
    (docs / "sources.json").write_text(BROKEN_SOURCES[name], encoding="utf-8", errors="surrogateescape")
    assert_reported(run("extract", docs), "sources.json:")
    written = tmp_path / "facts.jsonl"
    assert not written.exists() or quotes(written) == GOOD_QUOTES


@pytest.fixture
def facts(run: Run, docs: Path, tmp_path: Path) -> Path:
    """Give a facts file."""
    assert run("extract", docs).returncode == 0
    return tmp_path / "facts.jsonl"


BAD_LINES: Final = {
    "no json": "nonsense",
    "no fact": '{"schema": "mfgfacts/1"}',
    "list": "[1, 2]",
    "deep": "[" * 100_000,
    "cut": '{"schema": "mfgfacts/1", "id": "a',
}


@pytest.mark.parametrize("name", sorted(BAD_LINES))
def test_a_broken_line_of_a_facts_file_is_named(name: str, run: Run, facts: Path) -> None:
    good = facts.read_text(encoding="utf-8")
    facts.write_text(f"{good}{BAD_LINES[name]}\n", encoding="utf-8")
    assert_reported(run("search", "sales"), f"facts.jsonl:{good.count(chr(10)) + 1}")


@pytest.mark.parametrize("text", ['mfgfacts = "no table"', "[tool.mfgfacts]\nfactz = 1", "[tool.mfgfacts\n"])
def test_a_broken_configuration_is_named(text: str, run: Run, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "mfgfacts.toml").write_text(text, encoding="utf-8")
    assert_reported(run("extract", docs), "mfgfacts.toml")


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("query", ['"', "NEAR(", "doc:x", "(" * 2000, "*", "-", "\udcff", "' OR 1=1 --", "\x1b[31m"])
def test_a_query_is_literal_text(query: str, run: Run) -> None:
    done = run("search", "--", query)
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stderr
    assert done.returncode in {0, 1, 2}
