"""A passage is taken out as a run of `condense` would take it."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.lsp.removal import ParsedText, text_without
from dedup.language import table
from dedup.records import Text
from linting import stretch_of

PAGE = """---
title: A title of the page that is long
---
# Head

One is here. Two is here,
wrapped. Three is here.

You need:

- 😀 first item
- second item
  - nested item

1. first step
2. second step
3. third step

> Quoted one. Quoted two.
> Quoted three
> wrapped on.

| a | b |
| --- | --- |
| one | row |
| other | row |

```sh
# a comment in code
run
```

<Note>
Text inside a component.
</Note>

Last is here.
"""


def without(source: str, gone: str, name: str = "a.md", *, upto: str = "") -> str | None:
    """Take out a stretch that begins with one text and ends with the same or another one."""
    return text_without(ParsedText.of(Text(name=name, source=source), table("en")), stretch_of(source, gone, upto))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("gone", "upto", "before", "after"),
    [
        ("One is here.", "", "One is here. Two is here,", "Two is here,"),
        ("Two is here,", "wrapped.", "One is here. Two is here,\nwrapped. Three", "One is here.\nThree"),
        ("Three is here.", "", "wrapped. Three is here.", "wrapped."),
        ("One is here.", "Three is here.", "One is here. Two is here,\nwrapped. Three is here.\n\n", ""),
        ("# Head", "", "# Head\n", ""),
        ("😀 first item", "", "- 😀 first item\n", ""),
        ("second item", "", "- second item\n  - nested item", "- nested item"),
        ("nested item", "", "  - nested item\n", ""),
        ("first step", "", "1. first step\n2. second step\n3. third", "1. second step\n2. third"),
        ("third step", "", "3. third step\n", ""),
        ("Quoted one.", "", "> Quoted one. Quoted two.", "> Quoted two."),
        ("Quoted two.", "", "> Quoted one. Quoted two.", "> Quoted one."),
        ("Quoted three", "wrapped on.", "> Quoted three\n> wrapped on.\n", ""),
        ("Quoted one.", "wrapped on.", "> Quoted one. Quoted two.\n> Quoted three\n> wrapped on.\n\n", ""),
        ("| one | row |", "", "| one | row |\n", ""),
        ("| other | row |", "", "| other | row |\n", ""),
        ("| a | b |", "| other | row |", "| a | b |\n| --- | --- |\n| one | row |\n| other | row |\n\n", ""),
        ("third step", "Quoted one.", "3. third step\n\n> Quoted one. Quoted two.", "\n> Quoted two."),
        ("Text inside a component.", "", "Text inside a component.\n", ""),
        ("Last is here.", "", "</Note>\n\nLast is here.\n", "</Note>\n"),
    ],
)
def test_taken_out(gone: str, upto: str, before: str, after: str, line_end: str) -> None:
    """With its marker and its blank lines; lists count on, and what stood below an item moves up."""
    page, before, after, gone, upto = (each.replace("\n", line_end) for each in (PAGE, before, after, gone, upto))
    assert page.count(before) == 1
    assert without(page, gone, upto=upto) == page.replace(before, after)


@pytest.mark.parametrize(
    ("gone", "upto"),
    [
        ("A title of the page that is long", ""),
        ("| a | b |", ""),
        ("| a | b |", "| one | row |"),
        ("# a comment in code", ""),
        ("| other | row |", "# a comment in code"),
        ("first", ""),
    ],
)
def test_not_taken_out(gone: str, upto: str) -> None:
    """Not what belongs to front matter, code, tags or the head of a table, nor less than a statement."""
    assert without(PAGE, gone, upto=upto) is None


@pytest.mark.parametrize(
    ("name", "source", "gone", "left"),
    [
        (
            "a.txt",
            "One is here.\n\nTwo is here.\n\nThree is here.\n",
            "Two is here.",
            "One is here.\n\nThree is here.\n",
        ),
        ("a.mdx", "import A from 'a'\n\nOne.\n\n<A />\n\nTwo.\n", "One.", "import A from 'a'\n\n<A />\n\nTwo.\n"),
        ("a.rst", "Head\n====\n\nOne is here. Two is here.\n", "One is here.", "Head\n====\n\nTwo is here.\n"),
        ("a.rst", "Head\n====\n\n* one item\n* two items\n", "two items", "Head\n====\n\n* one item\n"),
        (
            "a.adoc",
            "= Head\n\nOne is here.\n\n. a step\n. two steps\n",
            "a step",
            "= Head\n\nOne is here.\n\n. two steps\n",
        ),
        ("a.md", "<div>\nOne is here.\n</div>\n", "One is here.", None),
        ("a.html", "<p>One is here. Two is here.</p>\n", "Two is here.", None),
    ],
)
def test_formats(name: str, source: str, gone: str, left: str | None) -> None:
    """In every format but web pages, of which only the words are read."""
    assert without(source, gone, name) == left
