"""Put a tree together from the pages that were read anew and those that an earlier run left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate, islice
from typing import TYPE_CHECKING

import numpy as np

from dedup.corpus.lint.columns import one_behind_the_other
from dedup.corpus.lint.kept_pages import KeptPage, Page, page_bytes
from dedup.corpus.lint.opened import OpenedPages, OpenedReads, OpenedStatements
from dedup.corpus.lint.page_columns import columns_of
from dedup.corpus.lint.reads import StatementReader
from dedup.corpus.lint.text_numbers import TextNumbers
from dedup.corpus.lint.tree import tree_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.kept import Kept
    from dedup.corpus.lint.reading import TreeRead
    from dedup.corpus.lint.tree import StatementTree
    from dedup.language import Language

__all__ = ["TreeMade", "tree_made"]


@dataclass(frozen=True, slots=True, eq=False)
class TreeMade:
    """A tree, and its pages as they are left for the next run.

    Attributes:
        tree: the tree.
        keys: of each page its key; "" where it is not to be left.
        pages: the pages.
        stems: the stems of words that were read, now or earlier, by these.
    """

    tree: StatementTree
    keys: Sequence[str]
    pages: Sequence[Page | KeptPage]
    stems: Mapping[str, str]

    def kept_pages(self) -> dict[str, KeptPage]:
        """Write the pages down."""
        starts = self.tree.starts
        return {
            key: replace(page, first=first) if isinstance(page, KeptPage)
            else KeptPage(page_bytes(page), first, len(page), page.note, page.directives)
            for key, page, first in zip(self.keys, self.pages, starts, strict=False) if key
        }  # fmt: skip

    def kept_texts(self) -> dict[int, str]:
        """Give what the numbers of words, values and names stand for that are still in the tree."""
        columns, texts = self.tree.columns, self.tree.texts
        held = (columns.own, columns.headed, columns.formed, columns.named, columns.spelled)
        return {number: texts[number] for number in np.unique(np.concatenate([each.values for each in held])).tolist()}


def tree_made(read: TreeRead, language: Language, kept: Kept | None) -> TreeMade:
    """Put a tree together.

    Args:
        read: its pages.
        language: its word table.
        kept: what an earlier run left; None for nothing.
    """
    statements, numbers = read.statements, TextNumbers()
    reader = StatementReader.of(language, kept.stems if kept else {})
    reads = tuple(reader.reads(statements))
    columns = columns_of(statements, reads, numbers)
    texts = {number: text for text, number in numbers.items()}
    starts = list(accumulate((len(each.page) for each in read.files), initial=0))
    following = iter(reads)
    pages = [
        replace(each.page, reads=tuple(islice(following, len(each.page)))) if isinstance(each.page, Page) else each.page
        for each in read.files
    ]
    if kept is not None and len(statements) < starts[-1]:
        opened = OpenedPages(starts, [*pages])
        stands = OpenedStatements(opened), OpenedReads(opened)
        columns = one_behind_the_other((kept.columns, columns)).take(_rows(pages, len(kept.columns)))
        tree = tree_from(read.paths, stands, starts, columns, {**kept.texts, **texts}, language)
    else:
        tree = tree_from(read.paths, (statements, reads), starts, columns, texts, language)
    return TreeMade(tree, [each.key for each in read.files], pages, reader.lexer.stemmer.stems())


def _rows(pages: Sequence[Page | KeptPage], count: int) -> NDArray[np.int64]:
    """Give the rows of the statements of pages, those that were read anew behind those that are kept."""
    found = [np.zeros(0, dtype=np.int64)]
    for each in pages:
        first = each.first if isinstance(each, KeptPage) else count
        found.append(np.arange(first, first + len(each)))
        count += 0 if isinstance(each, KeptPage) else len(each)
    return np.concatenate(found)
