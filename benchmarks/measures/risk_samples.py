"""Make training samples of annotated articles: a sentence beside what stays, and the facts its going loses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.entailment.risks import RiskState
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import Kind
from dedup.selection.removal import Deciding
from dedup.selection.structure import structure_of
from measures.annotated import STRAIGHT, Article, Line, line_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.risk_model import RiskModel
    from dedup.records import Reading
    from dedup.selection.structure import Structure

__all__ = [
    "Labelled", "Sample", "bare", "labelled", "path_samples", "random_samples", "stated_in", "under_its_heading",
]  # fmt: skip

SHARES: Final = (1.0, 0.85, 0.7, 0.55)
"""Shares of the passages that stay in the random samples."""

RATES: Final = (300, 150, 100, 70, 50, 35, 25)
"""Words won for each lost claim at which the path of the decision is sampled."""


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """An annotated article as the decision sees it.

    Attributes:
        article: the article.
        reading: its passages.
        discourse: what they do.
        relation: what tells their risk.
        structure: what hangs on what.
        facts: for each passage the facts it states.
    """

    article: Article
    reading: Reading
    discourse: Discourse
    relation: Relation
    structure: Structure
    facts: tuple[frozenset[str], ...]

    def stated(self, kept: NDArray[np.bool_]) -> frozenset[str]:
        """Give the facts that some passages state."""
        return frozenset().union(*(self.facts[passage] for passage in np.flatnonzero(kept).tolist()))


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A sentence beside what stays: its features, and how many facts are lost when it goes."""

    values: NDArray[np.float64]
    lost: int


def labelled(article: Article) -> Labelled:
    """Read an annotated article and find which passage states which fact."""
    options = Options(language="en")
    reading = read_source(article.source, options, name=f"{article.name}.txt")
    discourse = discourse_of(reading)
    return Labelled(
        article,
        reading,
        discourse,
        relate(reading, discourse),
        structure_of(reading, discourse, options),
        tuple(_facts(article, reading)),
    )


def _facts(article: Article, reading: Reading) -> list[frozenset[str]]:
    """Give the facts of each passage, by the sentences and headings the scorer sees."""
    lines: dict[str, list[Line]] = {}
    for line in article.lines:
        lines.setdefault(line_key(line.text), []).append(line)
    blocks = reading.document.blocks
    found = []
    for passage in reading.passages:
        block = blocks[passage.block]
        if not passage.prose and block.kind is not Kind.QUOTE:
            found.append(frozenset[str]())
            continue
        text = bare(passage.text)
        known = lines.get(line_key(text), [])
        standing = known.pop(0) if len(known) > 1 else known[0] if known else None
        seen = [standing] if standing is not None else under_its_heading(article, reading, passage.block, text)
        found.append(stated_in(article, seen))
    return found


def bare(text: str) -> str:
    """Give a text as the scorer sees it: straight apostrophes, no marks of emphasis."""
    return text.translate(STRAIGHT).replace("**", "").replace("__", "")


def under_its_heading(article: Article, reading: Reading, block: int, text: str) -> list[Line]:
    """Give the lines of a text that stands in a block, each with the heading above it."""
    blocks = reading.document.blocks
    above = blocks[block].heading
    heading = blocks[above].span.of(reading.document.source).lstrip("# ") if above >= 0 else ""
    return [replace(line, heading=heading) for line in article.read(text)]


def stated_in(article: Article, lines: Sequence[Line]) -> frozenset[str]:
    """Give the facts that some lines state."""
    return frozenset(fact.name for fact in article.facts if any(fact.stated(line) for line in lines))


def random_samples(article: Labelled, seed: int = 0) -> list[Sample]:
    """Sample every sentence beside all others and beside random parts of them."""
    rng = np.random.default_rng(seed)
    passages = len(article.reading.passages)
    masks = [rng.random(passages) < share if share < 1 else np.ones(passages, dtype=bool) for share in SHARES]
    return [sample for mask in masks for sample in _samples(article, mask)]


def path_samples(article: Labelled, model: RiskModel) -> list[Sample]:
    """Sample every sentence beside what stays along the path of the decision by a model."""
    relation = replace(article.relation, model=model, vetoes=None)
    deciding = Deciding(relation, article.structure, 1.0, 1.0)
    found: list[Sample] = []
    for rate in RATES:
        deciding.rate = rate
        deciding.take_all()
        found += _samples(article, deciding.kept.copy())
    return found


def _samples(article: Labelled, kept: NDArray[np.bool_]) -> list[Sample]:
    state = RiskState(article.relation.overlaps, article.relation.model, None, kept)
    stating: dict[str, set[int]] = {}
    for passage in np.flatnonzero(state.kept).tolist():
        for fact in article.facts[passage]:
            stating.setdefault(fact, set()).add(passage)
    sentences = [one.passage for one in article.relation.terms.of if one is not None and len(one.terms)]
    return [
        Sample(risk.view.values, sum(not stating.get(fact, set()) - {passage} for fact in article.facts[passage]))
        for passage, risk in zip(sentences, state.risks(sentences), strict=True)
        if risk.view is not None
    ]
