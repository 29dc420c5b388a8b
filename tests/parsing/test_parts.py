"""The parts of a merged article mean what they meant in their own files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.options import Options
from dedup.parsing.merge import read_merged
from dedup.records import Text

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.records import Document

ENGLISH = Options(language="en")
FERRY = "Ferries leave at noon. See [the page][1] for fares.\n\n[1]: http://example.org/ferry\n"
DOGS = "Dogs travel free of charge. See [the page][1] for fares.\n\n[1]: http://example.org/dogs\n"
MEANING = [
    pytest.param(FERRY, DOGS, ["[the page][1] for", "[the page][1-2] for", "[1-2]: http://example.org/dogs"], id="a"),
    pytest.param(
        "See [the page].\n\n[the page]: /a\n",
        "Go to [The  Page].\n\n[the page]: /b\n",
        ["See [the page].", "Go to [The  Page][the page-2].", "[the page-2]: /b"],
        id="[label], as Markdown compares it",
    ),
    pytest.param("A [p][].\n\n[p]: /a\n", "B [p][].\n\n[p]: /b\n", ["A [p][].", "B [p][p-2]."], id="[label][]"),
    pytest.param("A.[^1]\n\n[^1]: One.\n", "B.[^1]\n\n[^1]: Two.\n", ["B.[^1-2]", "[^1-2]: Two."], id="footnotes"),
    pytest.param("![a][i]\n\n[i]: a.png\n", "![b][i]\n\n[i]: b.png\n", ["![b][i-2]", "[i-2]: b.png"], id="images"),
    pytest.param("A [p].\n\n[p]: /a\n", "B [p] here.\n", ["A [p][p-1].", "[p-1]: /a", "B [p] here."], id="caught"),
    pytest.param("A [p].\n\n[p]: /a\n", "B [p].\n\n[p]: /a\n", ["B [p].\n\n[p]: /a"], id="one meaning"),
    pytest.param(
        "A [p].\n\n[p]: /a\n",
        "B [p] is `[p]`.\n\n```\nx[p]\n```\n\n[p]: /b\n",
        ["B [p][p-2] is `[p]`.", "```\nx[p]\n```"],
        id="code",
    ),
    pytest.param("A [p].\n\n[p]: /a\n[p-2]: /c\n", "B [p].\n\n[p]: /b\n", ["B [p][p-2-]."], id="a name that is taken"),
    pytest.param("A.\n\n[p]: /a\n", "B [p](/x) and [x].\n\n[p]: /b\n", ["B [p](/x) and [x].", "[p-2]: /b"], id="in"),
]  # fmt: skip


def merged(*sources: str, endings: str = ".md") -> Document:
    """Merge texts under the names a, b, ..."""
    texts = [Text(name=f"{name}{endings}", source=source) for name, source in zip("abc", sources, strict=False)]
    return read_merged(texts, ENGLISH).document


@pytest.mark.parametrize(("one", "other", "found"), MEANING)
def test_a_label_means_what_it_meant(one: str, other: str, found: list[str]) -> None:
    """Each link and each footnote keeps its target, and what is written otherwise is said."""
    document = merged(one, other)
    assert [piece for piece in found if piece not in document.source] == []
    assert bool(document.notes) == (document.source != f"{one}\n{other}")


@pytest.mark.parametrize(
    "front", ["---\ntitle: Tuesday\ntags: [dogs]\n---\n", '+++\ntitle = "Tuesday"\n+++\n', "\ufeff---\ntitle: T\n---\n"]
)
def test_front_matter_of_a_second_file_is_left_out_and_said(front: str) -> None:
    """It would be a heading or a rule in the middle of the text; places are still those of the file."""
    document = merged("---\ntitle: Monday\n---\n\nRain fell.\n", f"{front}\nSnow fell.\n")
    assert document.source == "---\ntitle: Monday\n---\n\nRain fell.\n\n\nSnow fell.\n"
    count = front.count("\n")
    assert document.notes == (
        f"b.md: its front matter (lines 1 to {count}) is left out: an article has one, that of the first file",
    )
    assert document.place(document.source.index("Snow")) == ("b.md", count + 2)


@pytest.mark.parametrize(
    ("opened", "closing"),
    [
        ("```python\nx = 1\n", "```"),
        ("~~~~\nx = 1\n~~~\n", "~~~~"),
        ("<!-- a note\n", "-->"),
        ("<pre>\nx\n", "</pre>"),
        ("<script>\nx()\n", "</script>"),
        ("<?php\nx();\n", "?>"),
        ("```\nx\n```\n", ""),
        ("<!-- a note -->\n", ""),
        ("- item\n\n  ```\n  x\n", ""),
    ],
)
def test_what_a_file_leaves_open_does_not_swallow_the_next(opened: str, closing: str) -> None:
    """Fenced code, comments and tags with text of their own are closed where the file ends."""
    document = merged(f"Rain fell.\n\n{opened}", "Snow fell today.\n")
    assert [block.kind.value for block in document.blocks if "Snow" in block.span.of(document.source)] == ["paragraph"]
    assert bool(document.notes) == bool(closing)
    assert not closing or f"\n{closing}\n\nSnow" in document.source


def test_plain_text_is_closed_too() -> None:
    """A fence is one in plain text as well."""
    document = merged("Rain fell.\n\n```\nx = 1\n", "Snow fell today.\n", endings=".txt")
    assert document.source.endswith("x = 1\n```\n\nSnow fell today.\n")


@pytest.mark.parametrize("text", ["\ufeff# Snow\n\nIt fell.\n", "\ufeff---\ntitle: Snow\n---\n\nIt fell.\n"])
def test_a_mark_of_the_beginning_hides_no_heading(text: str) -> None:
    """A heading or front matter behind a byte order mark is one, in one file and in the second of two."""
    alone = read_merged((Text(name="a.md", source=text),), ENGLISH).document
    assert alone.blocks[0].kind.value in ("title", "front matter")
    second = merged("Rain fell.\n", text)
    assert "\ufeff" not in second.source
    assert {block.kind.value for block in second.blocks} <= {"paragraph", "heading", "title"}


def test_links_that_differ_are_both_kept() -> None:
    """Two sentences alike but for where their link leads are two sentences; each leads where it led."""
    result = dedup.condense_merged([Text(name="c.md", source=FERRY), Text(name="d.md", source=DOGS)])
    assert result.text == f"{FERRY}\n{DOGS.replace('[1]', '[1-2]')}"
    page = result.render("html")
    assert 'href="http://example.org/ferry"' in page
    assert 'href="http://example.org/dogs"' in page
    assert [finding.message.partition(":")[0] for finding in result.findings] == ["d.md"]


def test_a_plan_is_applied_to_the_same_text(tmp_path: Path) -> None:
    """What was written otherwise is so again."""
    texts = [
        Text(name="c.md", source=FERRY + "\n```\nx\n"),
        Text(name="d.md", source=f"---\na: b\n---\n{DOGS}\n{FERRY}"),
    ]
    made = dedup.condense_merged(texts)
    (tmp_path / "plan.json").write_text(made.plan(), encoding="utf-8")
    again = dedup.apply_plan_merged(texts, (tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert again.text == made.text
