"""Count how many words of each file are said in an earlier place as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.corpus.lint.record import Repetition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.lint.copies import Copies
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["repetition"]


def repetition(tree: StatementTree, found: Iterable[Copies]) -> Iterator[Repetition]:
    """Give for each file its words, and those in statements of which an earlier place says the same."""
    later = np.zeros(len(tree), dtype=np.bool_)
    for each in found:
        for first, last in each.runs[1:]:
            later[first : last + 1] = True
    files, words = tree.files(), tree.columns.words
    every, repeated = (
        np.bincount(files, weights=held, minlength=len(tree.paths)).astype(np.int64).tolist()
        for held in (words, np.where(later, words, 0))
    )
    for path, count, again in zip(tree.paths, every, repeated, strict=True):
        yield Repetition(path=path, words=count, repeated=again)
