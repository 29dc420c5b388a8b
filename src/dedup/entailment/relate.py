"""Relate the claims of a reading with the passages that state them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dedup.records import Kind, Reading

if TYPE_CHECKING:
    from dedup.entailment.document_guards import Guarding
    from dedup.entailment.encoder import Encoder, Seconding
    from dedup.entailment.relation import Relation, Thresholds
    from dedup.entailment.tfidf import Rows
    from dedup.entailment.thresholds import Style
    from dedup.options import Options
    from dedup.records import Claim, Document

__all__ = ["Judged", "among", "by_threshold", "judge", "partial"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reading with its claims and the passages that state them.

    Attributes:
        reading: what was judged.
        claims: claims of the passages of running text, in order.
        weights: what each claim weighs, in nats.
        texts: term rows of the claims.
        second: what an encoder says of the pairs that the words leave open, if there is one.
        asked: the threshold asked for; None draws it from the style.
        relation: who states which claim.
        style: how the text repeats itself.
        thresholds: where the line between stated and not stated was drawn for it.
        guarding: the guards, to ask for their objections.
    """

    reading: Reading
    claims: tuple[Claim, ...]
    weights: tuple[float, ...]
    texts: Rows
    second: Seconding | None
    asked: float | None
    relation: Relation
    style: Style
    thresholds: Thresholds
    guarding: Guarding


def judge(reading: Reading, options: Options, encoder: Encoder | None = None) -> Judged:
    """Find the claims of a reading and who states them; an encoder may confirm what the words leave open."""
    # Heavy: scikit-learn and SciPy come with these.
    from dedup.entailment.document_guards import Guarding
    from dedup.entailment.encoder import Seconding
    from dedup.entailment.tfidf import rows
    from dedup.language.frequencies import frequencies
    from dedup.language.terms import Terms
    from dedup.parsing.claims import claims

    found = claims((passage for passage in reading.passages if passage.prose), reading.language)
    terms = Terms(reading.language)
    texts = rows(
        [terms.of(claim.text) for claim in found],
        [claim.passage for claim in found],
        terms,
        frequencies(reading.document.language),
    )
    guarding = Guarding(_untitled(reading.document), reading.passages, found, reading.language)

    second = None if encoder is None else Seconding(guarding, encoder, found, reading.passages)

    weights = tuple(float(weight) for weight in texts.plain @ texts.weights)
    everything = frozenset(claim.passage for claim in found)
    relation, style, thresholds = _related(reading, found, texts, guarding, second, everything, options.threshold)
    return Judged(
        reading=reading,
        claims=found,
        weights=weights,
        texts=texts,
        second=second,
        asked=options.threshold,
        relation=relation,
        style=style,
        thresholds=thresholds,
        guarding=guarding,
    )


def among(judged: Judged, left: frozenset[int]) -> Relation:
    """Give the relation among the passages that are left, as if the others had never been there."""
    return _again(judged, left, judged.asked)


def by_threshold(judged: Judged, threshold: float) -> Relation:
    """Give the relation by another threshold."""
    return _again(judged, frozenset(claim.passage for claim in judged.claims), threshold)


def partial(judged: Judged) -> Relation:
    """Give the relation with partial shares and without the guards: how much of a claim a passage says."""
    from dedup.entailment.document_guards import Unguarded
    from dedup.entailment.relation import states
    from dedup.entailment.thresholds import PARTIAL

    return states(judged.claims, judged.texts, Unguarded(judged.guarding), PARTIAL)


def _again(judged: Judged, left: frozenset[int], much: float | None) -> Relation:
    return _related(judged.reading, judged.claims, judged.texts, judged.guarding, judged.second, left, much)[0]


def _related(  # noqa: PLR0913, PLR0917
    reading: Reading,
    claims: tuple[Claim, ...],
    texts: Rows,
    guarding: Guarding,
    second: Seconding | None,
    left: frozenset[int],
    much: float | None,
) -> tuple[Relation, Style, Thresholds]:
    """Relate the claims of some passages with these passages."""
    from dedup.entailment.relation import joined, states
    from dedup.entailment.thresholds import LENIENT, SECOND, style_of, thresholds_for

    some = [claim for claim in claims if claim.passage in left]
    rows = texts.among([claim.index for claim in some], [claim.passage for claim in some])
    style = style_of(states(some, rows, guarding, LENIENT), [c.index for c in some], rows.plain @ rows.weights)
    thresholds = thresholds_for(style)
    if much is not None:
        thresholds = replace(thresholds, much=much)
    relation = states(some, rows, guarding, thresholds, [passage.block for passage in reading.passages])
    if second is not None:
        relation = joined(relation, states(some, rows, second, SECOND), claims)
    return relation, style, thresholds


def _untitled(document: Document) -> Document:
    """Take what stands right under the titles of merged parts from under them.

    Two reports on one thing have two titles, and a short line is no other line for standing under the other one. A
    title with a figure stays: "Version 2" and "Version 3" are two things.
    """
    starts = [block.span.start for block in document.blocks]
    firsts = {bisect_left(starts, start) for start, _, _ in document.origins}
    titles = {
        index
        for index, block in enumerate(document.blocks)
        if index in firsts
        and block.kind in (Kind.TITLE, Kind.HEADING)
        and not any(map(str.isdigit, block.span.of(document.source)))
    }
    blocks = (replace(block, heading=-1) if block.heading in titles else block for block in document.blocks)
    return replace(document, blocks=tuple(blocks)) if titles else document
