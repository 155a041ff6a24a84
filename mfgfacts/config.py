"""Settings of a folder: `[tool.mfgfacts]` in its `pyproject.toml`, or its `mfgfacts.toml`.

    [tool.mfgfacts]
    sources = ["reports", "news"]
    facts = "build/facts.jsonl"
    max-size = "16 MB"
    format = "jsonl"
    color = "never"
    jobs = 2

A flag wins over the environment (`MFGFACTS_…`), the environment over these, these over the defaults. A file is data
only: no commands, no addresses, and its paths stay under its folder. `mfgfacts.toml` holds the keys at its top level
and is the one that counts where both are there.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from mfgfacts.errors import InvalidConfiguration

if TYPE_CHECKING:
    from collections.abc import Mapping

# A setting's name in the file, the parameter that it is the default of, its type.
_SETTINGS: Final[Mapping[str, tuple[str, type]]] = {
    "sources": ("paths", list),
    "facts": ("facts", str),
    "max-size": ("max_size", str),
    "format": ("format", str),
    "color": ("color", str),
    "jobs": ("jobs", int),
}
_WANTED: Final = {list: "a list of paths", str: "a string", int: "a whole number above 0"}
_PATHS: Final = ("sources", "facts")
_TABLE: Final = b"tool.mfgfacts"

Settings = dict[str, str | int | list[str]]


def settings(folder: str = ".") -> Settings:
    """Return the settings of `folder` by parameter name, an empty mapping where it has none.

    Raises:
        InvalidConfiguration: the file can't be parsed, or a setting is unknown or of the wrong type.
    """
    own = _table(os.path.join(folder, "mfgfacts.toml"), ())
    if own is not None:
        return _checked(*own)
    shared = _table(os.path.join(folder, "pyproject.toml"), ("tool", "mfgfacts"))
    return {} if shared is None else _checked(*shared)


def _table(path: str, keys: tuple[str, ...]) -> tuple[str, Mapping[str, object]] | None:
    try:
        with open(path, "rb") as file:
            content = file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InvalidConfiguration(path, f"not read: {error.strerror}") from error
    if keys and _TABLE not in content:
        return None
    import tomllib

    try:
        table: object = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidConfiguration(path, f"not TOML: {error}") from error
    for key in keys:
        table = table.get(key, {}) if isinstance(table, dict) else table
    place = f"{path}: [{'.'.join(keys)}]" if keys else path
    if not isinstance(table, dict):
        raise InvalidConfiguration(place, "not a table")
    return place, table


def _checked(place: str, table: Mapping[str, object]) -> Settings:
    result: Settings = {}
    for key, value in table.items():
        known = _SETTINGS.get(key.replace("_", "-"))
        if known is None:
            raise InvalidConfiguration(place, f"unknown setting {key!r}; there are {', '.join(_SETTINGS)}")
        name, kind = known
        result[name] = _value(place, key, value, kind)
    return result


def _value(place: str, key: str, value: object, kind: type) -> str | int | list[str]:
    if kind is int and isinstance(value, int) and value > 0 and value is not True:
        return value
    if kind is list and isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        paths = [str(item) for item in value]
    elif kind is str and isinstance(value, str) and value:
        paths = [value]
    else:
        raise InvalidConfiguration(place, f"{key} must be {_WANTED[kind]}, not {value!r}")
    if key in _PATHS:
        for path in paths:
            if os.path.isabs(path) or ".." in path.replace("\\", "/").split("/"):
                raise InvalidConfiguration(place, f"{key}: {path!r} leads out of the folder; give it as a flag instead")
    return paths if kind is list else paths[0]
