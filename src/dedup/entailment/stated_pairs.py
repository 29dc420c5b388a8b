"""Which passage states which claim: containment of TF-IDF weight close together, on enough evidence, without objection.

A passage states a claim when the share of the claim's weight that it holds close together reaches a threshold. How high
the threshold is depends on the evidence that the two passages speak of the same thing: the weight, in nats, that their
sentences share. Two sentences with little in common must agree almost word for word; a sentence that shares many rare
words with another may say the rest in its own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from dedup.entailment.containment import Containment, gathered
from dedup.entailment.retold_paragraphs import SAID, ParaphrasedParagraphs
from dedup.entailment.tfidf import products

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.tfidf import Rows
    from dedup.records import Claim

__all__ = ["Guards", "StatedPairs", "Thresholds", "after_removal", "joined", "states"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Where the line between stated and not stated runs; `style` draws it for a document.

    Attributes:
        little: share of a claim's weight needed where the passages share no evidence.
        much: share needed where they share plenty.
        evidence: nats of shared weight halfway between the two.
        slope: nats over which the one passes into the other.
        short: added to the share, divided by the number of terms of the claim.
        scattered: what a share held anywhere in the sentence is worth against one held close together.
        topic_factor: what a missing term that recurs in the document costs, in its own weights.
    """

    little: float
    much: float
    evidence: float
    slope: float
    short: float
    scattered: float
    topic_factor: float

    def towards(self, other: Thresholds, share: float) -> Thresholds:
        """Give the line that lies a share, 0 to 1, of the way to another one."""
        mixed = {
            name: (1 - share) * getattr(self, name) + share * getattr(other, name) for name in self.__dataclass_fields__
        }
        return Thresholds(**mixed)


class Guards(Protocol):
    """What `states` asks of the guards."""

    def objects(self, claim: int, passage: int) -> bool:
        """Whether a guard objects to the passage standing for the claim."""

    def contradicts(self, claim: int, passage: int) -> bool:
        """Whether a guard objects that does so in retold paragraphs too."""

    def same(self, claim: int, passage: int) -> bool:
        """Whether the passage holds the claim word for word."""

    def copies(self, passages: Sequence[int]) -> list[tuple[int, int]]:
        """Give (passage, another of the passages with the same words), at most one other for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedPairs:
    """Who states what: for each claim the passages other than its own that state it, best first.

    Attributes:
        starts: (claims + 1,), where the carriers of each claim begin in `carriers` and `scores`.
        carriers: passage indices.
        scores: share of the claim's weight that the carrier holds close together, 0 to 1.
    """

    starts: NDArray[np.int64]
    carriers: NDArray[np.int64]
    scores: NDArray[np.float64]

    def of(self, claim: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Give the carriers of a claim with their scores; none for a claim the relation was not made for."""
        if claim + 1 >= len(self.starts):
            return self.carriers[:0], self.scores[:0]
        part = slice(int(self.starts[claim]), int(self.starts[claim + 1]))
        return self.carriers[part], self.scores[part]


def after_removal(old: StatedPairs, new: StatedPairs, claims: Sequence[Claim], alive: Collection[int]) -> StatedPairs:
    """Join the relation among the passages that are left with what the removed ones were removed for.

    Args:
        old: the relation by which passages were removed.
        new: the relation among those that are left.
        claims: all claims.
        alive: the passages that are left.

    Returns:
        For a claim of a passage that is left its carriers by `new`, for any other its carriers by `old`, which may have
        been removed since.
    """
    return _paired([_pairs(new if claim.passage in alive else old, claim.index) for claim in claims])


def joined(one: StatedPairs, other: StatedPairs, claims: Sequence[Claim]) -> StatedPairs:
    """Give the relation by which a passage states a claim when it does by either of two."""
    found = []
    for claim in claims:
        best = dict(_pairs(other, claim.index))
        for passage, score in _pairs(one, claim.index):
            best[passage] = max(score, best.get(passage, 0.0))
        found.append(sorted(best.items(), key=lambda pair: (-pair[1], pair[0])))
    return _paired(found)


def _pairs(pairs: StatedPairs, claim: int) -> list[tuple[int, float]]:
    carriers, scores = pairs.of(claim)
    return list(zip(carriers.tolist(), scores.tolist(), strict=True))


def _paired(found: Sequence[Sequence[tuple[int, float]]]) -> StatedPairs:
    """Make the record of each claim's carriers with their scores."""
    return StatedPairs(
        starts=np.concatenate([[0], np.cumsum([len(pairs) for pairs in found])]).astype(np.int64),
        carriers=np.array([passage for pairs in found for passage, _ in pairs], dtype=np.int64),
        scores=np.array([score for pairs in found for _, score in pairs], dtype=np.float64),
    )


def states(
    claims: Sequence[Claim],
    texts: Rows,
    guards: Guards,
    thresholds: Thresholds,
    paragraphs: Sequence[int] = (),
) -> StatedPairs:
    """Find for every claim the passages that state it.

    Args:
        claims: all of a document, or those of some of its passages; in order.
        texts: term rows, one for each of these claims.
        guards: what may not stand for what; asked only where the words agree.
        thresholds: where to draw the line.
        paragraphs: (passages of the document,), number of the paragraph each stands in; where they are given, a
            paragraph that is told again may be so in other words (`tellings`).

    Returns:
        The relation over the claims up to the last one given; those not given have no carriers. A claim is never listed
        as stated by its own passage. Work and memory grow with the number of passages that share a word which is not
        common in the document, not with the square of the passages.
    """
    owner = np.array([claim.passage for claim in claims], dtype=np.int64)
    kept: list[tuple[int, float, int]] = []
    loose: dict[tuple[int, int], float] = {}
    for place, passage, score, needed in _candidates(owner, texts, thresholds):
        claim = claims[place].index
        agrees = score >= needed or (score >= thresholds.much and guards.same(claim, passage))
        if agrees and not guards.objects(claim, passage):
            kept.append((claim, -score, passage))
        elif paragraphs and score >= SAID:
            loose[place, passage] = score
    if loose:
        tellings = ParaphrasedParagraphs(claims, texts, paragraphs, thresholds.topic_factor)
        for place, passage in tellings.retold(list(loose)):
            if not guards.contradicts(claims[place].index, passage):
                kept.append((claims[place].index, -loose[place, passage], passage))
    copies = dict(guards.copies(sorted(set(owner.tolist()))))
    known = {(claim, passage) for claim, _, passage in kept}
    for claim in claims:
        copy = copies.get(claim.passage)
        if copy is not None and (claim.index, copy) not in known:
            kept.append((claim.index, -1.0, copy))
    found: list[list[tuple[int, float]]] = [[] for _ in range(claims[-1].index + 1 if claims else 0)]
    for claim_index, score, passage in sorted(kept):
        found[claim_index].append((passage, -score))
    return _paired(found)


def _candidates(owner: NDArray[np.int64], texts: Rows, thresholds: Thresholds) -> Any:
    """Yield (place of the claim, passage, score, needed share) for the pairs that may agree."""
    from scipy.sparse import csr_matrix

    if not texts.binary.shape[1]:
        return
    passages = int(owner.max()) + 1
    order = np.arange(len(owner))
    # A window is a claim with the one after it in the same passage: "one claim, or two neighbouring ones".
    following = order[:-1][owner[:-1] == owner[1:]]
    window_of = csr_matrix(
        (
            np.ones(len(order) + len(following)),
            (np.concatenate([order, following]), np.concatenate([order, following + 1])),
        ),
        shape=(len(order), len(order)),
    )
    windows = (window_of @ texts.with_synonyms).minimum(1.0).tocsr()
    sentences = gathered(texts.with_synonyms, owner)
    containment = Containment(texts.binary, texts, thresholds.topic_factor)
    terms = np.asarray(texts.binary @ texts.word_share).ravel()
    whole = gathered(texts.binary, owner).multiply(texts.weights).tocsr()
    rare = _rare(windows, texts.word_share)

    for start in range(0, len(order), CHUNK):
        part = slice(start, start + CHUNK)
        claim, window = (containment.weighted[part][:, rare] @ windows[:, rare].T).nonzero()
        claim = claim + start
        other = owner[claim] != owner[window]
        claim, window = claim[other], window[other]
        close = containment.share(windows, claim, window)
        unique, inverse = np.unique(claim * passages + owner[window], return_inverse=True)
        best = np.zeros(len(unique))
        np.maximum.at(best, inverse, close)
        claim, passage = unique // passages, unique % passages
        score = np.maximum(best, thresholds.scattered * containment.share(sentences, claim, passage))
        likely = score >= thresholds.much
        claim, passage, score = claim[likely], passage[likely], score[likely]
        evidence = products(whole, sentences, owner[claim], passage)
        needed = _needed(evidence, terms[claim], thresholds)
        yield from zip(claim.tolist(), passage.tolist(), score.tolist(), needed.tolist(), strict=True)


CHUNK: Final = 512
"""Claims compared at a time: bounds the memory of one product."""


def _needed(evidence: Any, terms: Any, thresholds: Thresholds) -> Any:
    """Give the share of a claim's weight that must be found, falling from `little` to `much` as evidence grows."""
    step = 1 / (1 + np.exp(-(evidence - thresholds.evidence) / thresholds.slope))
    share = thresholds.little - (thresholds.little - thresholds.much) * step + thresholds.short / np.maximum(terms, 1)
    return np.where(terms < TERMS, ONLY_WORD_FOR_WORD, np.minimum(share, NEARLY_ALL))


TERMS: Final = 3
ONLY_WORD_FOR_WORD: Final = 2.0
"""A claim of fewer terms than `TERMS` says too little to be found again by its terms: "We were treated well" must stand
there word for word, which no share expresses."""

NEARLY_ALL: Final = 1.0 - 1e-9
"""A claim whose every term is found is stated however short it is; the margin is for rounding."""


def _rare(windows: Any, part: Any) -> Any:
    """Give the terms that may make two texts candidates: all but those found almost everywhere.

    A run of letters, a part of a word, stands in many more texts than a word does, and must be so much rarer.
    """
    held = np.bincount(windows.indices, minlength=len(part))
    return np.flatnonzero(held <= part**2 * max(COMMON, COMMON_GROWTH * windows.shape[0] ** 0.5))


COMMON: Final = 128
COMMON_GROWTH: Final = 6.0
"""A term in more windows than both of these allow (a number, and a multiple of the square root of all windows) makes no
candidates: pairs that share nothing rarer are as good as unrelated, and their number would grow with the square."""
