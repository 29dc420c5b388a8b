"""Pages that an earlier run left are opened where something of them is looked at, and only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.directives import Directives
from dedup.corpus.lint.kept_pages import KeptPage, Page, page_bytes
from dedup.corpus.lint.opened import Given, GivenNames, OpenedPages, OpenedReads, OpenedStatements, Outlines
from linting import small_tree

if TYPE_CHECKING:
    from dedup.corpus.lint.tree import StatementTree

TREE = small_tree("# Limits\n\nIt holds 80 jobs.\n\n| A | B |\n| --- | --- |\n| c | 3 |", "Set `max_size` to 5.")


def left(tree: StatementTree) -> OpenedPages:
    """Leave the pages of a tree."""
    pages = []
    for first, last in zip(tree.starts[:-1], tree.starts[1:], strict=True):
        page = Page(tuple(tree.statements[first:last]), tuple(tree.reads[first:last]), "", Directives())
        pages.append(KeptPage(page_bytes(page), first, len(page), "", Directives()))
    return OpenedPages(tree.starts, [*pages])


def test_statements_are_those_of_the_tree() -> None:
    """By place, from the end and as a stretch they are the same, and one behind the last is none."""
    pages = left(TREE)
    statements, reads = OpenedStatements(pages), OpenedReads(pages)
    assert len(statements) == len(reads) == len(TREE)
    assert list(statements) == list(TREE.statements)
    assert [each.own for each in reads] == [each.own for each in TREE.reads]
    assert statements[-1] == TREE.statements[len(TREE) - 1]
    assert list(statements[1:3]) == list(TREE.statements[1:3])
    assert [each.masked for each in reads[1:3]] == [each.masked for each in TREE.reads[1:3]]
    with pytest.raises(IndexError):
        statements[len(TREE)]


def test_only_what_is_looked_at_is_opened() -> None:
    """A page stays closed until one of its statements is asked for."""
    pages = left(TREE)
    assert OpenedReads(pages)[TREE.starts[1]].masked == TREE.reads[TREE.starts[1]].masked
    assert [isinstance(each, KeptPage) for each in pages.pages] == [True, False, True]


def test_what_documents_give() -> None:
    """Headings and keys, values with what they count, and values alone are gathered by document."""
    given = Given(TREE.starts, TREE.columns, TREE.texts)
    outlines = Outlines(TREE.starts, TREE.columns, TREE.reads)
    assert given[0] == {(each.form, each.head) for read in TREE.reads[:4] for each in read.mentions}
    assert GivenNames(given)[1] == {"max_size", "5"}
    assert outlines[0] == {"limit", TREE.reads[2].masked.lower()}
    assert outlines[1] == frozenset()


def test_a_page_read_anew_stands_among_them() -> None:
    """What was read anew is given as it is."""
    pages = left(TREE)
    mine = slice(TREE.starts[1], TREE.starts[2])
    pages.pages[1] = Page(tuple(TREE.statements[mine]), tuple(TREE.reads[mine]), "", Directives())
    assert OpenedStatements(pages)[TREE.starts[1]] is TREE.statements[TREE.starts[1]]
