"""Answer as a judge who knows the facts of an annotated article, and errs as often as asked."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from measures.annotated import Article

__all__ = ["FactJudge"]


class FactJudge:
    """A judge who says yes where the premises state every fact of a statement.

    Attributes:
        asked: premises and statements, one pair for each batch.
    """

    def __init__(self, article: Article, wrong: float = 0.0) -> None:
        """Take an article and the share of the answers that are wrong."""
        self.asked: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
        self._article, self._wrong = article, wrong
        self._chance = random.Random(article.name)  # noqa: S311 - errs in the same places in each run

    def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
        """Answer each statement with 0 or 1."""
        self.asked.append((tuple(premises), tuple(statements)))
        held = self._stated("\n\n".join(premises))
        right = [self._stated(text) <= held for text in statements]
        return [float(each != (self._chance.random() < self._wrong)) for each in right]

    def _stated(self, text: str) -> frozenset[str]:
        lines = list(self._article.read(text))
        return frozenset(fact.name for fact in self._article.facts if any(fact.stated(line) for line in lines))
