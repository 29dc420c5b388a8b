"""A document is cut into statements that know where they stand and what they are about."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.corpus.lint.statements import Element, Statement, statements_of
from dedup.language import table
from dedup.parsing.formats import parse

PAGE = """---
title: Keys of the server
---

# Keys

The server makes four keys. They
last a year.

## Limits

You get:

- **Default**: 20 hits.

| Key | Calls |
| --- | --- |
| admin | 100 |

```
src/   # All 80 local plugins
run()  # go
```

```json
{"a": 1} # not a comment of ours
```

<Warning>
Set 16 bytes at least.
</Warning>

> Quoted words are words.
"""


def cut(source: str) -> list[Statement]:
    """Cut Markdown."""
    return statements_of(parse(source, "docs/keys.md", "markdown"), table("en"), 0)


@pytest.mark.parametrize(
    ("said", "element", "line", "column", "lead"),
    [
        ("Keys of the server", Element.FRONT, 2, 8, ""),
        ("The server makes four keys.", Element.PROSE, 7, 1, ""),
        ("They last a year.", Element.PROSE, 7, 29, ""),
        ("Limits", Element.HEADING, 10, 1, ""),
        ("Default: 20 hits.", Element.LIST, 14, 3, "You get:"),
        ("Key | Calls", Element.HEADER, 16, 1, ""),
        ("admin | 100", Element.TABLE, 18, 1, "admin"),
        ("All 80 local plugins", Element.CODE, 21, 1, "src/ "),
        ("Set 16 bytes at least.", Element.PROSE, 30, 1, ""),
        ("Quoted words are words.", Element.PROSE, 33, 3, ""),
    ],
)
def test_statements(said: str, element: Element, line: int, column: int, lead: str) -> None:
    """Sentences, headings, rows, comments, text inside tags and quotations are statements, each at its place."""
    (found,) = [each for each in cut(PAGE) if each.said == said]
    assert (found.element, found.line, found.column, found.lead) == (element, line, column, lead)


def test_what_is_no_statement() -> None:
    """Data in code and comments of one word are none."""
    assert not [each for each in cut(PAGE) if "comment of ours" in each.said or each.said == "go"]


FEE: Final = "Members pay 30 euros each"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<table>\n<tr>\n  <th>Is it so?</th> <td>3</td> or so\n</tr>\n</table>\n", []),
        ("<table>\nIt is so, see 3 tdx.\n</table>\n", ["It is so, see 3 tdx."]),
        (f"<table>\n<tr><td>{FEE}.</td>\n</table>\n", [f"{FEE}."]),
        (f"<table>\n<tr><td>{FEE.removesuffix(' each')}.</td>\n</table>\n", []),
        ("Use the `<td>` and `<th>` elements.\n", ["Use the `<td>` and `<th>` elements."]),
        ("A <td> is a cell.\n", ["A is a cell."]),
    ],
)
def test_cells_of_html_are_no_sentences(source: str, said: list[str]) -> None:
    """A question mark in a short cell ends no sentence; a sentence in a cell is one, and so is one about cells."""
    assert [each.said for each in cut(source)] == said


def test_headings_above() -> None:
    """A statement knows the headings above it, the nearest first, and the title of the document."""
    (found,) = [each for each in cut(PAGE) if each.said == "admin | 100"]
    assert found.heads == ("Limits", "Keys", "Keys of the server")
    assert found.header == ("Key", "Calls")


def test_lines_of_a_wrapped_sentence() -> None:
    """A sentence over two lines ends on the second, behind its last character."""
    (found,) = [each for each in cut(PAGE) if each.said == "They last a year."]
    assert (found.line, found.last, found.end_column) == (7, 8, 13)
