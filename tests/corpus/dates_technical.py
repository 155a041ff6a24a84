"""Numbers of versions and arguments of functions, which look like dates and are none."""

from __future__ import annotations

from tests.corpus.case import dated

DATED = [
    dated("Released on «2026.1.15» by the makers.", "2026-01-15"),
    dated("Ruiz («2018») found more.", "2018-01-01..2018-12-31"),
    dated("The driver was built on «2023-05-01».", "2023-05-01"),
]
NOTHING_DATED = [
    "Version: 2025.9.1",
    "It needs regex>=2026.1.15 and lxml==2024.12.3.",
    "Requires: tool~=2023.4.16",
    "Call date(2023, 5, 1) or datetime(2019, 10, 27) for it.",
    "The driver 2023.11.08 is signed.",
    "Package 2024.9.11 adds units.",
]
