"""A tree put together from what is kept and what is new is the tree that is read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.kept import Kept
from dedup.corpus.lint.kept_pages import KeptPage
from dedup.corpus.lint.kept_tree import TreeMade, tree_made
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.reading import find_files, read_files
from dedup.language import table
from linting import numbers_of

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {
    "a.md": "# Queue\n\nIt holds at most 500 jobs of `max_size`.\n",
    "b.md": "All 80 plugins are small.\n\nRain is rare.\n",
    "c.md": "", "d.md": "It holds 600 jobs.\n",
}  # fmt: skip


def made(docs: Path, kept: Kept | None) -> TreeMade:
    """Read a folder, with what an earlier run left or without."""
    found = find_files((docs,), LintOptions(), keyed=True)
    return tree_made(read_files(found, LintOptions(), None, kept.pages if kept else None), table("en"), kept)


def left(tree: TreeMade) -> Kept:
    """Leave a tree for the next run."""
    return Kept(pages=tree.kept_pages(), columns=tree.tree.columns, texts=tree.kept_texts())


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({}, 3), ({"b.md": "All 81 plugins are small.\n"}, 2), ({"0.md": "Gold is heavy.\n"}, 3), ({"a.md": ""}, 2),
        ({"d.md": "# More\n\nIt holds 600 jobs.\n\nIt holds 700 jobs.\n"}, 2),
        (dict.fromkeys(PAGES, "Gold is heavy.\n"), 0),
    ],
    ids=["nothing", "edited", "added", "emptied", "longer", "all"],
)  # fmt: skip
def test_a_tree_of_old_and_new(tmp_path: Path, change: dict[str, str], kept: int) -> None:
    """After a change all that is known of the tree is the same as without what is kept; and so after one more."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    earlier = left(made(tmp_path, None))
    for name, text in change.items():
        (tmp_path / name).write_text(text, "utf-8")
    anew, again = made(tmp_path, None), made(tmp_path, earlier)
    once_more = made(tmp_path, left(again))
    assert sum(isinstance(page, KeptPage) for page in again.pages) == kept
    for each in (again.tree, once_more.tree):
        assert list(each.statements) == list(anew.tree.statements)
        assert [(read.lexemes, read.near, read.mentions) for read in each.reads] == [
            (read.lexemes, read.near, read.mentions) for read in anew.tree.reads
        ]
        assert numbers_of(each.columns) == numbers_of(anew.tree.columns)
        assert (each.rarity, each.counted, each.values.counts, each.fillers.counts) == (
            anew.tree.rarity, anew.tree.counted, anew.tree.values.counts, anew.tree.fillers.counts,
        )  # fmt: skip
        assert [each.given[file] for file in range(len(each.paths))] == [
            anew.tree.given[file] for file in range(len(each.paths))
        ]


def test_what_is_left(tmp_path: Path) -> None:
    """Each page is left with its place, and of the texts those that the tree still has."""
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    first = left(made(tmp_path, None))
    assert [(page.first, page.count) for page in first.pages.values()] == [(0, 2), (2, 2), (4, 1)]
    (tmp_path / "a.md").write_text("Gold is heavy.\n", "utf-8")
    second = left(made(tmp_path, first))
    assert [(page.first, page.count) for page in second.pages.values()] == [(0, 1), (1, 2), (3, 1)]
    assert "max_size" in first.texts.values()
    assert "max_size" not in second.texts.values()
    assert {"gold", "plugin"} <= {*second.texts.values()}
