"""Count how many words of each file are said in an earlier place as well."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dedup.corpus.lint.record import Repetition
from dedup.language.word_count import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.lint.copies import Copies
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["repetition"]


def repetition(tree: StatementTree, found: Iterable[Copies]) -> Iterator[Repetition]:
    """Give for each file its words, and those in statements of which an earlier place says the same."""
    later = {at for each in found for first, last in each.runs[1:] for at in range(first, last + 1)}
    words: Counter[int] = Counter()
    repeated: Counter[int] = Counter()
    for at, each in enumerate(tree.statements):
        count = words_in(each.said)
        words[each.file] += count
        repeated[each.file] += count if at in later else 0
    for file, path in enumerate(tree.paths):
        yield Repetition(path=path, words=words[file], repeated=repeated[file])
