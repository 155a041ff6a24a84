from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mfgfacts.config import settings
from mfgfacts.errors import InvalidConfiguration

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert settings(str(tmp_path)) == {}


def test_settings_become_parameters(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\n[tool.mfgfacts]\nsources = ["a", "b"]\nmax-size = "1 MB"\njobs = 2\n', encoding="utf-8"
    )
    assert settings(str(tmp_path)) == {"paths": ["a", "b"], "max_size": "1 MB", "jobs": 2}


def test_the_own_file_counts_more(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.mfgfacts]\nfacts = "a.jsonl"\n', encoding="utf-8")
    (tmp_path / "mfgfacts.toml").write_text('facts = "b.jsonl"\n', encoding="utf-8")
    assert settings(str(tmp_path)) == {"facts": "b.jsonl"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fact = 'x'", "unknown setting 'fact'; there are sources, facts"),
        ("facts = 5", "facts must be a string, not 5"),
        ("jobs = 0", "jobs must be a whole number above 0, not 0"),
        ("jobs = true", "jobs must be a whole number above 0, not True"),
        ("jobs = '2'", "jobs must be a whole number above 0, not '2'"),
        ("sources = 'docs'", "sources must be a list of paths"),
        ("sources = []", "sources must be a list of paths"),
        ("sources = ['../elsewhere']", "leads out of the folder"),
        ("facts = '/etc/facts'", "leads out of the folder"),
        ("facts = ", "not TOML"),
    ],
)
def test_a_wrong_setting_names_the_file(text: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "mfgfacts.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidConfiguration, match=r"mfgfacts\.toml") as caught:
        settings(str(tmp_path))
    assert told in str(caught.value)


def test_another_projects_pyproject_is_none_of_our_business(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"[project]\nname = \xff broken")
    assert settings(str(tmp_path)) == {}
