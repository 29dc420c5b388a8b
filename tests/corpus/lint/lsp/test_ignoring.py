"""The comments that leave a passage alone stand where they hold, and where they break nothing."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.directives import directives_in
from dedup.corpus.lint.lsp.ignoring import text_ignoring
from dedup.corpus.lint.lsp.removal import ParsedText
from dedup.corpus.lint.statements import statements_of
from dedup.language import table
from dedup.parsing.formats import format_of, parse
from dedup.records import Text
from linting import stretch_of

NEXT = "<!-- dedup: ignore-next why -->"


def ignoring(source: str, first: str, name: str, last: str = "", reason: str = "why") -> str | None:
    """Leave alone what begins with one text and ends with the same or another one."""
    parsed = ParsedText.of(Text(name=name, source=source), table("en"))
    return text_ignoring(parsed, stretch_of(source, first, last), reason)


def said(source: str, name: str) -> list[str]:
    """Give what a text says, statement by statement."""
    return [each.said for each in statements_of(parse(source, name, format_of(name, source)), table("en"), 0)]


@pytest.mark.parametrize(
    ("name", "source", "first", "new"),
    [
        ("a.md", "One.\n\nTwo. Three.\n", "Three.", f"One.\n\n{NEXT}\nTwo. Three.\n"),
        ("a.md", "One.\r\n\r\nTwo.\r\n", "Two.", f"One.\r\n\r\n{NEXT}\r\nTwo.\r\n"),
        ("a.md", "😀 One.", "One.", f"{NEXT}\n😀 One."),
        ("a.md", "# Head\n\nOne.\n", "# Head", f"{NEXT}\n# Head\n\nOne.\n"),
        ("a.md", "- one\n- two\n", "one", f"{NEXT}\n- one\n- two\n"),
        ("a.md", "- one\n- two\n", "two", f"- one\n  {NEXT}\n- two\n"),
        ("a.md", "- one\n  - two\n  - three\n", "two", f"- one\n  {NEXT}\n  - two\n  - three\n"),
        ("a.md", "- one\n  - two\n  - three\n", "three", f"- one\n  - two\n    {NEXT}\n  - three\n"),
        ("a.md", "- one\n  - two\n- three\n", "three", f"- one\n  - two\n  {NEXT}\n- three\n"),
        ("a.md", "- one\n\n1. two\n2. three\n", "two", f"- one\n\n{NEXT}\n1. two\n2. three\n"),
        ("a.md", "9. one\n10. two\n", "two", f"9. one\n    {NEXT}\n10. two\n"),
        ("a.md", "- one\n\n  more of one\n", "more", f"- one\n\n  {NEXT}\n  more of one\n"),
        ("a.md", "> One.\n> Two.\n", "Two.", f"> {NEXT}\n> One.\n> Two.\n"),
        ("a.md", "| a | b |\n| - | - |\n| c | d |\n", "| c", f"{NEXT}\n| a | b |\n| - | - |\n| c | d |\n"),
        ("a.md", "```sh\n# said here\n\nrun\n```\n", "# said", f"{NEXT}\n```sh\n# said here\n\nrun\n```\n"),
        ("a.mdx", "One.\n\nTwo.\n", "Two.", "One.\n\n{/* dedup: ignore-next why */}\n\nTwo.\n"),
        ("a.mdx", "- one\n- two\n", "two", "- one\n\n  {/* dedup: ignore-next why */}\n\n- two\n"),
        ("a.txt", "One is here.\n\nTwo is here.\n", "Two", f"One is here.\n\n{NEXT}\n\nTwo is here.\n"),
        ("a.rst", "One.\n\nTwo.\n", "Two.", "One.\n\n.. dedup: ignore-next why\n\nTwo.\n"),
        ("a.rst", "* one\n* two\n", "two", "* one\n\n  .. dedup: ignore-next why\n\n* two\n"),
        ("a.adoc", "* one\n* two\n", "two", "* one\n// dedup: ignore-next why\n* two\n"),
        (
            "a.html",
            "<p>One. Two.</p><p>Three.</p>\n",
            "Two.",
            "<p>One. <!-- dedup: off why -->Two.<!-- dedup: on --></p><p>Three.</p>\n",
        ),
    ],
)
def test_one_passage(name: str, source: str, first: str, new: str) -> None:
    """The comment of the format stands before the block, within the list and the quotation that it stands in."""
    found = ignoring(source, first, name)
    assert found == new
    assert said(found, name) == said(source, name)
    assert [each.reason for each in directives_in(found, name).suppressions] == ["why"]


@pytest.mark.parametrize(
    ("name", "source", "new"),
    [
        ("a.md", "One.\n\nTwo.\n\nThree.\n", "<!-- dedup: off why -->\nOne.\n\nTwo.\n<!-- dedup: on -->\n\nThree.\n"),
        (
            "a.md",
            "One.\n\n- Two.\n- Three.\n",
            "<!-- dedup: off why -->\nOne.\n\n- Two.\n  <!-- dedup: on -->\n- Three.\n",
        ),
        ("a.md", "One.\n\nTwo.", "<!-- dedup: off why -->\nOne.\n\nTwo.\n<!-- dedup: on -->"),
        ("a.rst", "One.\n\nTwo.\n\nThree.\n", ".. dedup: off why\n\nOne.\n\nTwo.\n\n.. dedup: on\n\nThree.\n"),
        ("a.adoc", "One.\n\nTwo.\n\nThree.\n", "// dedup: off why\nOne.\n\nTwo.\n// dedup: on\n\nThree.\n"),
    ],
)
def test_several_blocks(name: str, source: str, new: str) -> None:
    """Two comments stand around passages that were copied together: one holds for a block only."""
    found = ignoring(source, "One.", name, "Two.")
    assert found == new
    assert said(found, name) == said(source, name)


def test_nowhere() -> None:
    """Before front matter no comment may stand, and one that is indented like code would be code."""
    assert ignoring("---\ntitle: one of many titles\n---\nOne.\n", "one of many", "a.md") is None
    assert ignoring("<Card>\n    One.\n</Card>\n", "One.", "a.mdx") is None


@pytest.mark.parametrize("reason", ["as in a-->b.md", "as in a*/b.md", "as in a\nb.md"])
@pytest.mark.parametrize("name", ["a.md", "a.mdx", "a.rst"])
def test_a_reason_ends_no_comment(reason: str, name: str) -> None:
    """A file may have any name."""
    found = ignoring("One.\n", "One.", name, reason=reason)
    assert found is not None
    assert [each.reason for each in directives_in(found, name).suppressions] == ["as in a b.md"]
    assert said(found, name) == ["One."]
