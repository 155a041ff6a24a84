"""A browser opens a page at a quote's address and marks the quote.

The page draws a frame round the quote that is meant, found by its offset; the browser paints what it marks in one
colour. What a screenshot shows in that colour must fill the frame, and nothing outside it.
"""

from __future__ import annotations

import html
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Final

import pytest
from PIL import Image, ImageChops

from mfgfacts.cite import FORMATS, Form, citations
from mfgfacts.model import Document, Source
from mfgfacts.pipeline import extract

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROWSER: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="chromium is not installed")

MARK: Final = (255, 0, 255)
FRAME: Final = (0, 255, 0)
FLAGS: Final = """
headless=new no-sandbox disable-gpu disable-quic no-first-run hide-scrollbars disable-background-networking
disable-component-update disable-sync force-color-profile=srgb virtual-time-budget=3000
"""
TEXT: Final = """\
Output, prices & wages

Output rose 5% in May, to 1,140 tonnes; prices rose 5% too - not 5%-6%, as was said.

5% of the workers, or 5%, had more: €144bn (£120bn) in all.

Output rose 5% in May, to 1,140 tonnes; wages rose 5% a month later, to 1.5–1.7 million.
"""
PAGE: Final = """<!doctype html><meta charset="utf-8"><style>
body {{ font: 20px/2 monospace; margin: 0 40px; color: #000 }}
p {{ margin: 90px 0 }}
::target-text {{ background: #f0f; color: #f0f }}
div {{ position: absolute; border: 3px solid #0f0; margin: -3px }}
</style>{paragraphs}<script>
const range = document.createRange(), text = document.querySelectorAll("p")[{paragraph}].firstChild
range.setStart(text, {start}); range.setEnd(text, {end})
for (const box of range.getClientRects()) {{
  const frame = document.createElement("div")
  for (const side of ["left", "top", "width", "height"]) frame.style[side] = box[side] + "px"
  document.body.append(frame)
}}
</script>"""


@pytest.fixture
def site() -> Iterator[dict[str, str]]:
    """Serve pages by their paths; give the mapping to fill, the address under the empty path."""
    pages: dict[str, str] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pages[""] = f"http://127.0.0.1:{server.server_address[1]}"
    yield pages
    server.shutdown()
    server.server_close()


def page(start: int, end: int) -> str:
    """Write the text as a page, with a script that frames the quote."""
    before = TEXT[:start]
    paragraph = before.count("\n\n")
    offset = start - (before.rindex("\n\n") + 2 if paragraph else 0)
    paragraphs = "".join(f"<p>{html.escape(each.strip())}</p>" for each in TEXT.split("\n\n"))
    return PAGE.format(paragraphs=paragraphs, paragraph=paragraph, start=offset, end=offset + end - start)


def screenshot(address: str, folder: Path) -> Image.Image:
    flags = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars".split()
    flags += (
        "--disable-background-networking --disable-component-update --disable-sync --force-color-profile=srgb".split()
    )
    flags += [f"--user-data-dir={folder / 'profile'}", f"--screenshot={folder / 'shot.png'}", "--window-size=1400,1200"]
    subprocess.run([str(BROWSER), *flags, address], check=True, capture_output=True, timeout=120)
    with Image.open(folder / "shot.png") as image:
        return image.convert("RGB")


def box(image: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """The smallest box that holds all pixels of a colour."""
    other = ImageChops.difference(image, Image.new("RGB", image.size, colour)).convert("L")
    mask = other.point([255, *[0] * 255])
    return mask.getbbox()


def test_the_browser_marks_the_quote(site: dict[str, str], tmp_path: Path) -> None:
    facts = list(extract(Document("page", TEXT, Source("page.html", "0" * 64))))
    assert len(facts) > 8
    for i, fact in enumerate(facts):
        address = f"{site['']}/{i}"
        site[f"/{i}"] = page(fact.start, fact.end)
        source = Source("page.html", "0" * 64, {"URL": address})
        (url,) = FORMATS[Form.URL](citations([fact._replace(source=source)], text_of=lambda _: TEXT))
        assert url.startswith(f"{address}#:~:text=")
        image = screenshot(url, tmp_path)
        frame, marked = box(image, FRAME), box(image, MARK)
        assert frame is not None, f"{url} frames nothing"
        assert marked is not None, f"{url} marks nothing"
        assert all(abs(one - other) <= 6 for one, other in zip(frame, marked, strict=True)), f"{url} marks {marked}"
