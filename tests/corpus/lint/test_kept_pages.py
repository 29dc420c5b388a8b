"""A page that is kept comes back as it was."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Final

import pytest

from dedup.corpus.lint.directives import directives_in
from dedup.corpus.lint.kept_pages import DamagedPageError, KeptPage, OpenedPage, Page, page_bytes
from dedup.corpus.lint.reads import Read
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
    return Page(statements, tuple(tree.reads), "a note", directives_in(source, "a.md"))


def kept(whole: Page, data: bytes | None = None) -> KeptPage:
    """Leave a page for the next run."""
    return KeptPage(page_bytes(whole) if data is None else data, 7, len(whole), whole.note, whole.directives)


@pytest.mark.parametrize("source", [SOURCE, "One.\n", "<!-- dedup: ignore-next -->\n"])
def test_a_page_comes_back_as_it_was(source: str) -> None:
    """Statements and how they are compared are the same, at whatever place the file stands now."""
    whole = page(source)
    back = OpenedPage(kept(whole), 5)
    assert len(kept(whole)) == len(whole)
    for at in range(len(whole)):
        assert back.statement(at) == replace(whole.statement(at), file=5)
        assert _parts(back.read(at)) == _parts(whole.read(at))


def _parts(read: Read) -> list[object]:
    return [getattr(read, each.name) for each in fields(Read)]


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b"null", b"\xff", b'{"heads": 3}',
     page_bytes(page("One.\n")).replace(b'"stop"', b'"stoop"'),
     page_bytes(replace(page("One.\n"), reads=()))],
)  # fmt: skip
def test_what_is_no_page_is_damaged(data: bytes) -> None:
    """What this program did not write, or not whole, is told from a page."""
    with pytest.raises(DamagedPageError):
        _parts(OpenedPage(kept(page("One.\n"), data), 0).read(0))
