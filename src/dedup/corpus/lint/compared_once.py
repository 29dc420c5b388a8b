"""Say in what statements differ; what two of them say is compared once, in however many places it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.differences import Difference, difference
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.text_numbers import times_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.corpus.lint.tree import StatementTree
    from dedup.language import Language

__all__ = ["Differences"]


@dataclass(slots=True)
class Differences:
    """Says in what statements differ; what two of them say is compared once, in however many places it stands.

    Attributes:
        tree: the tree.
        language: its word table.
        copies: how often what each statement says stands in the tree.
        known: both statements, by what is the same for their copies -> in what they differ.
    """

    tree: StatementTree
    language: Language
    copies: Sequence[int]
    known: dict[tuple[str, bool, str, bool, bool, bool], Difference | None]

    @classmethod
    def of(cls, tree: StatementTree, language: Language) -> Differences:
        """Begin with a tree of which nothing is compared yet."""
        return cls(tree, language, times_of(tree.columns.said).tolist(), {})

    def __call__(self, pair: tuple[int, int], *, parallel: bool, worded: bool) -> Difference | None:
        """Say in what the statements of a pair differ, as `difference` does."""
        at, behind = pair
        one, other = self.tree.statements[at], self.tree.statements[behind]
        left, right = self.tree.reads[at], self.tree.reads[behind]
        if self.copies[at] == self.copies[behind] == 1:
            return difference(left, right, self.language, parallel=parallel, worded=worded)
        heading = Element.HEADING
        key = (one.said, one.element is heading, other.said, other.element is heading, parallel, worded)
        if key not in self.known:
            self.known[key] = difference(left, right, self.language, parallel=parallel, worded=worded)
        return self.known[key]
