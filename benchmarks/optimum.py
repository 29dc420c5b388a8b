"""The limit of any tool that copies whole sentences: an exact 0/1 programme over the annotated facts of an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, eye_array, hstack

if TYPE_CHECKING:
    from scipy.optimize import OptimizeResult

    from measures.annotated import Article

    Vector = np.ndarray[tuple[int], np.dtype[np.float64]]

__all__ = ["Optimum", "fewest_words", "most_facts"]


@dataclass(frozen=True, slots=True)
class Optimum:
    """The best choice of whole sentences; `words` do not count headings."""

    words: int
    facts: int


def fewest_words(article: Article) -> Optimum:
    """Find the least words of sentences that state every fact."""
    stated, words = _stated(article)
    found = milp(
        words,
        constraints=LinearConstraint(stated, lb=1),
        integrality=np.ones(len(words), dtype=np.int64),
        bounds=Bounds(0, 1),
    )
    return Optimum(round(_solved(found)[0]), len(article.facts))


def most_facts(article: Article, budget: float) -> Optimum:
    """Find the most facts that sentences of at most `budget` words state."""
    stated, words = _stated(article)
    facts, sentences = stated.shape
    # A fact counts (y) only where a chosen sentence (x) states it: stated @ x - y >= 0.
    covered = LinearConstraint(hstack([stated, -eye_array(facts)]), lb=0)
    within = LinearConstraint(np.concatenate([words, np.zeros(facts)])[None, :], ub=budget)
    worth = np.concatenate([np.zeros(sentences), -np.ones(facts)])
    whole = np.ones(len(worth), dtype=np.int64)
    found = milp(worth, constraints=[covered, within], integrality=whole, bounds=Bounds(0, 1))
    worst, chosen = _solved(found)
    return Optimum(round(float(words @ np.round(chosen[:sentences]))), round(-worst))


def _solved(found: OptimizeResult) -> tuple[float, Vector]:
    if found.x is None:
        raise ArithmeticError(found.message)
    return float(found.fun), found.x


def _stated(article: Article) -> tuple[csr_array[np.float64], Vector]:
    """Give (facts, sentences), 1 where the sentence states the fact, and the words of the sentences."""
    lines = [line for line in article.lines if not line.is_heading]
    hits = [(f, s) for f, fact in enumerate(article.facts) for s, line in enumerate(lines) if fact.stated(line)]
    rows, columns = np.array(hits).T
    table = coo_array((np.ones(len(hits)), (rows, columns)), shape=(len(article.facts), len(lines))).tocsr()
    return table, np.array([line.words for line in lines], dtype=np.float64)
