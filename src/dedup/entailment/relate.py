"""Relate the claims of a reading with the passages that state them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dedup.records import Kind, Reading

if TYPE_CHECKING:
    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.encoder import Encoder, EncoderAgreement
    from dedup.entailment.stated_pairs import StatedPairs, Thresholds
    from dedup.entailment.tfidf import Rows
    from dedup.entailment.thresholds import RepetitionProfile
    from dedup.options import Options
    from dedup.records import Claim, Document

__all__ = ["Relation", "among", "by_threshold", "partial", "relate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A reading with its claims and the passages that state them.

    Attributes:
        reading: what was related.
        weights: what each claim weighs, in nats.
        texts: term rows of the claims.
        second: what an encoder says of the pairs that the words leave open, if there is one.
        asked: the threshold asked for; None draws it from the style.
        pairs: who states which claim.
        style: how the text repeats itself.
        thresholds: where the line between stated and not stated was drawn for it.
        guards: the guards, to ask for their objections.
    """

    reading: Reading
    weights: tuple[float, ...]
    texts: Rows
    second: EncoderAgreement | None
    asked: float | None
    pairs: StatedPairs
    style: RepetitionProfile
    thresholds: Thresholds
    guards: DocumentGuards

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Claims of the passages of running text, in order."""
        return self.reading.claims


def relate(reading: Reading, options: Options, encoder: Encoder | None = None) -> Relation:
    """Find the passages that state each claim; an encoder may confirm what the words leave open."""
    # Heavy: scikit-learn and SciPy come with these.
    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.encoder import EncoderAgreement
    from dedup.entailment.guards import Lexicon
    from dedup.entailment.tfidf import rows
    from dedup.language.frequencies import frequencies
    from dedup.language.terms import Analyzer

    found = reading.claims
    terms = Analyzer(reading.language)
    texts = rows(
        [terms.of(claim.text) for claim in found],
        [claim.passage for claim in found],
        terms,
        frequencies(reading.document.language),
    )
    lexicon = Lexicon(reading.language, terms.stemmer)
    guards = DocumentGuards(_untitled(reading.document), reading.passages, found, lexicon)

    second = None if encoder is None else EncoderAgreement(guards, encoder, found, reading.passages)

    weights = tuple(float(weight) for weight in texts.binary @ texts.weights)
    everything = frozenset(claim.passage for claim in found)
    pairs, style, thresholds = _related(reading, found, texts, guards, second, everything, options.threshold)
    return Relation(
        reading=reading,
        weights=weights,
        texts=texts,
        second=second,
        asked=options.threshold,
        pairs=pairs,
        style=style,
        thresholds=thresholds,
        guards=guards,
    )


def among(relation: Relation, left: frozenset[int]) -> StatedPairs:
    """Give the relation among the passages that are left, as if the others had never been there."""
    return _again(relation, left, relation.asked)


def by_threshold(relation: Relation, threshold: float) -> StatedPairs:
    """Give the relation by another threshold."""
    return _again(relation, frozenset(claim.passage for claim in relation.claims), threshold)


def partial(relation: Relation) -> StatedPairs:
    """Give the relation with partial shares and without the guards: how much of a claim a passage says."""
    from dedup.entailment.document_guards import Unguarded
    from dedup.entailment.stated_pairs import states
    from dedup.entailment.thresholds import PARTIAL

    return states(relation.claims, relation.texts, Unguarded(relation.guards), PARTIAL)


def _again(relation: Relation, left: frozenset[int], much: float | None) -> StatedPairs:
    return _related(relation.reading, relation.claims, relation.texts, relation.guards, relation.second, left, much)[0]


def _related(  # noqa: PLR0913, PLR0917
    reading: Reading,
    claims: tuple[Claim, ...],
    texts: Rows,
    guards: DocumentGuards,
    second: EncoderAgreement | None,
    left: frozenset[int],
    much: float | None,
) -> tuple[StatedPairs, RepetitionProfile, Thresholds]:
    """Relate the claims of some passages with these passages."""
    from dedup.entailment.stated_pairs import joined, states
    from dedup.entailment.thresholds import PARAPHRASING, SECOND, profile_of, thresholds_for

    some = [claim for claim in claims if claim.passage in left]
    rows = texts.among([claim.index for claim in some], [claim.passage for claim in some])
    style = profile_of(states(some, rows, guards, PARAPHRASING), [c.index for c in some], rows.binary @ rows.weights)
    thresholds = thresholds_for(style)
    if much is not None:
        thresholds = replace(thresholds, much=much)
    pairs = states(some, rows, guards, thresholds, [passage.block for passage in reading.passages])
    if second is not None:
        pairs = joined(pairs, states(some, rows, second, SECOND), claims)
    return pairs, style, thresholds


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
