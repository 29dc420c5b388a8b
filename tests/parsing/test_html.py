"""A page that is compared keeps its lines and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.language import table
from dedup.parsing.html import parse
from dedup.parsing.passages import passages

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<html><head><title>T</title></head>
<body><h1>Harbour</h1>
<p>The <b>fer</b>ry leaves
   at&nbsp;noon. Run <code>x_y</code>. It isn&rsquo;t dear.</p>
<ul><li>Dogs &amp; cats.<li>Others.</ul><pre>x = 1</pre>
<blockquote>Said so.</blockquote>
"""


def test_passages() -> None:
    """Words are whole, entities are read, code has its ticks, and each passage is at its line."""
    document = parse(PAGE, "a.html")
    assert len(document.source) == len(PAGE)
    assert [len(line) for line in document.source.split("\n")] == [len(line) for line in PAGE.split("\n")]
    found = passages(document, table("en"))
    places = [(document.place(each.span.start).line, document.blocks[each.block].kind.value) for each in found]
    assert [(*place, each.text) for place, each in zip(places, found, strict=True)] == [
        (2, "title", "Harbour"),
        (3, "paragraph", "The ferry leaves at noon."),
        (4, "paragraph", "Run `x_y`."),
        (4, "paragraph", "It isn’t dear."),
        (5, "item", "Dogs & cats."),
        (5, "item", "Others."),
        (5, "code", "x = 1"),
        (6, "quote", "Said so."),
    ]  # fmt: skip
    for each in found[1:3]:
        assert document.source[each.span.start] == PAGE[each.span.start]


@pytest.mark.parametrize("ending", [".html", ".rst", ".adoc"])
def test_lint_names_the_places(tmp_path: Path, ending: str) -> None:
    """Two pages of a folder that say the same of different figures are found, each at its line and column."""
    shapes = {
        ".html": "<h1>Harbour</h1>\n<p>Rain falls.</p>\n<p>The crossing takes {} minutes in calm weather.</p>\n",
        ".rst": "Harbour\n=======\n\nThe crossing takes {} minutes in calm weather.\n",
        ".adoc": "= Harbour\n\nRain falls.\n\nThe crossing takes {} minutes in calm weather.\n",
    }
    place = {".html": "3:4", ".rst": "4:1", ".adoc": "5:1"}[ending]
    for name, minutes in (("a", 35), ("b", 45)):
        (tmp_path / f"{name}{ending}").write_text(shapes[ending].format(minutes))
    done = run("lint", tmp_path)
    assert done.exit_code == 1, done.stderr
    one, other = (f"{tmp_path}/{name}{ending}:{place}" for name in "ab")
    assert f'{one}: differs from {other}: "35" / "45"' in done.stdout
