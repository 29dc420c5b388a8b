"""Prose between the tags of JSX is condensed, and the tags stay whole."""

from __future__ import annotations

import pytest

import dedup
from dedup.parsing.jsx import jsx_ranges
from growth import grows_with_length_only

SAID = "The ferry leaves the north pier every day at noon sharp."
MORE = "Dogs pay four euros."


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("<Note>\nThe ferry is late.\n</Note>", ["The ferry is late."]),
        ("<Note>\n  The ferry\n  is late.\n</Note>", ["The ferry", "is late."]),
        ("<ul>\n  <li>The ferry is late.</li>\n  <li>It is full.</li>\n</ul>", ["The ferry is late.", "It is full."]),
        ("<ul>\n  <li>The ferry\n    is late.</li>\n</ul>", ["The ferry", "is late."]),
        ("<li>\n  The ferry is late.\n</li>", ["The ferry is late."]),
        ('<p className="x">The ferry is late.</p>', ["The ferry is late."]),
        ("<Note type={{a: '>'}}>The ferry is late.</Note>", ["The ferry is late."]),
        ('<Note\n  type="a > b"\n>\nThe ferry is late.\n</Note>', ["The ferry is late."]),
        ("<Note>\nThe <b>ferry</b> is <a href='x'>late</a>.\n</Note>", ["The <b>ferry</b> is <a href='x'>late</a>."]),
        ("<Note>\nWater is cold where a < b holds.\n</Note>", ["Water is cold where a < b holds."]),
        ("<li>One.</li><li>Two.</li>", []),
        ("<li>One <ul>", []),
        ("<div>The ferry is late.</div>", []),
        ("<td>The ferry is late.</td>", []),
        ("<pre>\nThe ferry is late.\n</pre>", []),
        ("<table>\n<tr>\nThe ferry is late.\n</tr>\n</table>", []),
        ("{/*\nThe ferry is late.\n*/}", []),
        ("<!--\nThe ferry is late.\n-->", []),
        ("{items.map((one) => {\n  return {\n    a: {b: {c: one}}\n  }\n})}", []),
        ("<Code value={`\nThe ferry is late.\n`} />", []),
        ("<Note>\n# The ferry is late\n- It is full.\n| a | b |\n```\nx y\n```\nIt is late.\n</Note>", ["It is late."]),
        ("<Note>\n...\n</Note>", []),
        ("<Note", ["<Note"]),
    ],
)
def test_prose_is_what_stands_between_tags(text: str, prose: list[str]) -> None:
    """All lines are given, once and in order."""
    lines = text.split("\n")
    found = list(jsx_ranges(lines))
    assert [at for each in found for at in range(each.first, each.last)] == list(range(len(lines)))
    assert [lines[each.first + at][s.start : s.end] for each in found for at, s in enumerate(each.prose)] == prose


@pytest.mark.parametrize(
    ("jsx", "left"),
    [
        (f"<Tabs>\n<Tab>\n{MORE} {SAID}\n</Tab>\n</Tabs>", f"<Tabs>\n<Tab>\n{MORE}\n</Tab>\n</Tabs>"),
        (f"<ul>\n  <li>{MORE}</li>\n  <li>{SAID}</li>\n</ul>", f"<ul>\n  <li>{MORE}</li>\n</ul>"),
        (f"<ul>\n  <li>{MORE}</li>\n  <li>The ferry leaves the north pier\n    every day at noon sharp.</li>\n</ul>",
         f"<ul>\n  <li>{MORE}</li>\n</ul>"),
        (f"<ul>\n  <li>\n    {MORE}\n    {SAID}\n  </li>\n</ul>", f"<ul>\n  <li>\n    {MORE}\n  </li>\n</ul>"),
        (f"<ul>\n  <li>{SAID}</li>\n</ul>", f"<ul>\n  <li>{SAID}</li>\n</ul>"),
        (f"<Note>{MORE} {SAID}</Note>", f"<Note>{MORE}</Note>"),
        (f"<Note>{SAID}</Note>", f"<Note>{SAID}</Note>"),
        (f"<Note>\n{SAID}\n</Note>", f"<Note>\n{SAID}\n</Note>"),
        (f'<Card a="{SAID}">\n{MORE}\n</Card>', f'<Card a="{SAID}">\n{MORE}\n</Card>'),
    ],
)  # fmt: skip
def test_tags_stay_whole_and_hold_something(jsx: str, left: str) -> None:
    """A repeat goes from among them; an item of a list takes its tags along, a component keeps its first sentence."""
    source = f"import Note from './note'\n\n# Ferry\n\n{SAID}\n\n{{}}\n\nCats travel free of charge.\n"
    short = dedup.condense(source.replace("{}", jsx), name="a.mdx")
    assert short.text == source.replace("{}", left)
    assert not any(finding.broken for finding in short.findings)


@pytest.mark.parametrize("text", [f"<p>{SAID}</p>", f"<ul>\n<li>{SAID}</li>\n</ul>"])
def test_html_of_plain_markdown_is_kept(text: str) -> None:
    """Where nothing is a component, it is no MDX."""
    source = f"# Ferry\n\n{SAID}\n\n{text}\n\nCats travel free of charge.\n"
    assert dedup.condense(source, name="a.md").text == source


@pytest.mark.parametrize("unit", ["<li>One two.</li>", "<a {", "<Note>", '<a "', "<li>\nOne two.", "{", "</p>"])
def test_time_grows_with_length_only(unit: str) -> None:
    """Eight times the lines take well under 64 times the time."""

    def find(count: int) -> None:
        assert list(jsx_ranges([unit] * count))

    assert grows_with_length_only(find, 1_000)
