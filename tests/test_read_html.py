"""HTML: what is text on a page is read as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mfgfacts import read
from mfgfacts.pipeline import extract
from mfgfacts.read.html import page

if TYPE_CHECKING:
    from pathlib import Path

    from mfgfacts.errors import MfgfactsError

PAGE = """<!DOCTYPE html><html><head><title>Norvale &amp; Co</title>
<meta name="author" content="Mara Quist"><meta property="article:published_time" content="2024-05-02T08:00:00Z">
<style>p { width: 40px }</style></head><body>
<p>Output <b>rose</b> by 5&nbsp;%, to
2.3 million&#160;cars.</p><script>if (1 < 2) document.write("<p>99 bottles</p>")</script>
<table><tr><td>Share</td><td>12%</td></tr></table><ul><li>3 &lt; 4<li>&euro;5m</ul>
<!-- 77 --><!-- mfgfacts: ignore it --></body></html>"""


def _refuse(error: MfgfactsError) -> None:
    raise error


def test_blocks_are_lines_and_nothing_hidden_is_text() -> None:
    assert page(PAGE).text.replace("\xa0", " ").split("\n") == [
        "Output rose by 5 %, to 2.3 million cars.",
        "",
        "Share",
        "12%",
        "",
        "3 < 4",
        "€5m",
        "",
        "<!-- mfgfacts: ignore it -->",
        "",
    ]


def test_the_head_gives_title_date_and_author(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (document,) = read.documents([tmp_path], report=_refuse)
    metadata = document.source.metadata
    assert metadata["title"] == "Norvale & Co"
    assert metadata["author"] == [{"literal": "Mara Quist"}]
    assert document.issued == "2024-05-02T08:00:00Z"
    assert all(document.text[fact.start : fact.end] == fact.quote for fact in extract(document))


@pytest.mark.parametrize("text", ["3 < 4 and 5 > 2", "<", "a<b", "<1%", "<p", "</", "<!", "<!-- 5", "&#x110000;", "&"])
def test_what_is_no_markup_is_text(text: str) -> None:
    found = page(text).text
    assert all(digit in found for digit in text if digit.isdecimal() and "#" not in text)
