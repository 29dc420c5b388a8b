"""Read small trees of Markdown as `lint` reads them."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from dedup.corpus.lint.columns import Ragged
from dedup.corpus.lint.differences import difference
from dedup.corpus.lint.statements import statements_of
from dedup.corpus.lint.tree import StatementTree, tree_of
from dedup.corpus.lint.value_features import DescribedPair
from dedup.language import table
from dedup.parsing.formats import parse
from dedup.records import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.corpus.lint.columns import StatementColumns

__all__ = ["numbers_of", "pair_of", "small_tree", "stretch_of", "tree_at"]

OTHERS = (
    "Rain falls on the hills in autumn.", "A baker opens the shop at dawn.", "Old maps show a mill by the brook.",
    "Wool dries slowly in a cold barn.", "The choir sings under a stone arch.",
    "Bees sleep while snow lies on the roof.",
)  # fmt: skip


def small_tree(*pages: str) -> StatementTree:
    """Read Markdown pages, with another one of sentences about other things, so that no word is in every statement."""
    return tree_at({f"{at}.md": source for at, source in enumerate((*pages, "\n\n".join(OTHERS)))})


def tree_at(pages: Mapping[str, str]) -> StatementTree:
    """Read Markdown pages at their paths."""
    english = table("en")
    statements = [each for at, (path, source) in enumerate(pages.items())
                  for each in statements_of(parse(f"{source}\n", path, "markdown"), english, at)]  # fmt: skip
    return tree_of(tuple(pages), statements, english)


def numbers_of(columns: StatementColumns) -> list[list[object]]:
    """Give all columns as lists."""
    held = [getattr(columns, each.name) for each in fields(columns)]
    return [[each.row(at) for at in range(len(each))] if isinstance(each, Ragged) else each.tolist() for each in held]


def pair_of(one: str, other: str) -> DescribedPair:
    """Compare the first statements of two pages."""
    tree = small_tree(one, other)
    places = [next(at for at, each in enumerate(tree.statements) if each.file == file) for file in (0, 1)]
    found = difference(tree.reads[places[0]], tree.reads[places[1]], table("en"), parallel=True)
    assert found is not None
    return DescribedPair(tree, places[0], places[1], 0.9, found)


def stretch_of(source: str, first: str, last: str = "") -> Span:
    """Give the stretch of a text that begins with one text and ends with the same or another one."""
    start = source.index(first)
    return Span(start, source.index(last, start) + len(last) if last else start + len(first))
