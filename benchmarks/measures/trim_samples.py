"""Make training samples of annotated articles: a clause beside what stays, and the facts its going loses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.discourse.clauses import without_spans
from dedup.selection.trim_clauses import Trimming
from measures.risk_samples import bare, stated_in, under_its_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.changes import Draft
    from dedup.entailment.clause_risks import ClauseModel
    from measures.risk_samples import Labelled

__all__ = ["ClauseSample", "clause_samples", "path_clause_samples"]

SHARES: Final = (0.85, 0.7, 0.55)
"""Shares of the passages that stay in the random samples."""

PATH: Final = 40
"""Words a cut must win for each lost statement along the path that is sampled."""


@dataclass(frozen=True, slots=True, eq=False)
class ClauseSample:
    """A clause beside what stays.

    Attributes:
        values: its features.
        lost: facts that are lost when it goes.
        words: words it has.
        shape: what it is.
    """

    values: NDArray[np.float64]
    lost: int
    words: int
    shape: str


class Facts:
    """The facts that sentences state as they read now."""

    def __init__(self, labelled: Labelled) -> None:
        """Start with no sentence read."""
        self._labelled = labelled
        self._known: dict[tuple[int, str], frozenset[str]] = {}

    def of(self, passage: int, text: str) -> frozenset[str]:
        """Give the facts of a sentence as it reads."""
        found = self._known.get((passage, text))
        if found is None:
            article, reading = self._labelled.article, self._labelled.reading
            lines = under_its_heading(article, reading, reading.passages[passage].block, bare(text))
            found = self._known[passage, text] = stated_in(article, lines)
        return found


def clause_samples(labelled: Labelled, draft: Draft, model: ClauseModel, seed: int = 0) -> list[ClauseSample]:
    """Sample every clause beside all sentences that stay, and beside random parts of the source.

    Args:
        labelled: the article.
        draft: what was decided of its sentences.
        model: any model; the features do not depend on it.
        seed: of the random parts.
    """
    rng = np.random.default_rng(seed)
    whole = replace(draft, changes=())
    found: list[ClauseSample] = []
    for base, share in ((draft, 1.0), (whole, 1.0), *((draft, share) for share in SHARES), (whole, SHARES[1])):
        trimming = Trimming(base, labelled.relation, 0.0, model)
        for passage in list(trimming.standing.texts):
            if rng.random() > share:
                trimming.drop(passage)
        found.extend(_sampled(labelled, trimming))
    return found


def path_clause_samples(labelled: Labelled, draft: Draft, model: ClauseModel) -> list[ClauseSample]:
    """Sample every clause beside what stays once a model cut what it would cut at a great risk."""
    trimming = Trimming(draft, labelled.relation, PATH, model)
    while trimming.take_best():
        pass
    return list(_sampled(labelled, trimming))


def _sampled(labelled: Labelled, trimming: Trimming) -> Iterator[ClauseSample]:
    facts, texts = Facts(labelled), trimming.standing.texts
    stating = Counter(fact for passage, text in texts.items() for fact in facts.of(passage, text))
    for passage, cut, after, risk in trimming.judged_anew():
        now = without_spans(labelled.reading.passages[passage].text, after)
        gone = facts.of(passage, texts[passage]) - facts.of(passage, now)
        words = len(texts[passage].split()) - len(now.split())
        yield ClauseSample(risk.view.values, sum(stating[fact] == 1 for fact in gone), words, cut.shape.value)
