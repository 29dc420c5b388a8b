"""A page that is kept comes back as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from dedup.corpus.lint.directives import directives_in
from dedup.corpus.lint.kept_pages import Page, kept_page, page_bytes
from dedup.corpus.lint.statements import statements_of
from dedup.corpus.lint.tree import tree_of
from dedup.language import table
from dedup.parsing.formats import parse

SOURCE: Final = (
    "---\ntitle: All the limits here\n---\n\n# Limits of `max_size`\n\nWrite to help@example.org by 5 May 2024.\n\n"
    "| Key | Default |\n| --- | --- |\n| a “b” \ud800 | 95.40 % |\n\n- At most 3 GiB, about 7 days.\n\n"
    "<!-- dedup: off meant -->\n\n```sh\nrun --all  # starts all 80 plugins\n```\n\n<!-- dedup: onn -->\n"
)


def page(source: str) -> Page:
    """Read a page."""
    english = table("en")
    statements = tuple(statements_of(parse(source, "a.md", "markdown"), english, 3))
    tree = tree_of(["", "", "", "a.md"], statements, english)
    return Page(statements, tree.reads, "a note", directives_in(source, "a.md"))


@pytest.mark.parametrize("source", [SOURCE, "One.\n", "<!-- dedup: ignore-next -->\n"])
def test_a_page_comes_back_as_it_was(source: str) -> None:
    """Statements, how they are compared, comments and notes are the same, at whatever place the file stands now."""
    whole = page(source)
    back = kept_page(page_bytes(whole), 5)
    assert back is not None
    assert back.statements == tuple(replace(each, file=5) for each in whole.statements)
    assert [_parts(each) for each in back.reads] == [_parts(each) for each in whole.reads]
    assert (back.note, back.directives) == (whole.note, whole.directives)
    assert page_bytes(back) == page_bytes(whole)


def _parts(read: object) -> list[object]:
    return [getattr(read, name) for name in type(read).__slots__]  # type: ignore[attr-defined] # a record with slots


@pytest.mark.parametrize(
    "data",
    [None, b"", b"[]", b"{}", b"null", b"\xff", b'{"heads": 3}',
     page_bytes(page("One.\n")).replace(b'"stop"', b'"stoop"'),
     page_bytes(replace(page("One.\n"), reads=()))],
)  # fmt: skip
def test_what_is_no_page_is_none(data: bytes | None) -> None:
    """What this program did not write, or not whole, is read anew."""
    assert kept_page(data, 0) is None
