"""Measure how much of each claim the passages of its document hold, for the choice at a length.

A share is TF-IDF weight found close together, in one claim or two neighbouring ones, or at a discount anywhere in the
sentence. No guard is asked: where not everything can stay, half a claim counts for something.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.entailment.containment import Containment, held_together
from dedup.entailment.settings import SETTINGS
from dedup.language.normal_form import exact, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.tfidf import TermRows
    from dedup.language.terms import Analyzer
    from dedup.records import Claim, Reading

__all__ = ["ClaimShares", "claim_shares"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimShares:
    """How much of each claim the other passages hold.

    Attributes:
        starts: (claims + 1,), where the passages of each claim begin in `passages` and `shares`.
        passages: passage indices, those that hold most first.
        shares: share of the claim's weight that the passage holds, 0.15 to 1.
        weights: (claims,), what each claim weighs, in nats.
    """

    starts: NDArray[np.int64]
    passages: NDArray[np.int64]
    shares: NDArray[np.float64]
    weights: NDArray[np.float64]

    def of(self, claim: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Give the passages that hold something of a claim, with the shares."""
        part = slice(int(self.starts[claim]), int(self.starts[claim + 1]))
        return self.passages[part], self.shares[part]


def claim_shares(reading: Reading, analyzer: Analyzer) -> ClaimShares:
    """Measure the claims of a reading.

    Work and memory grow with the number of passages that share a word which is not common in the document, not with the
    square of the passages.
    """
    # Heavy: scikit-learn comes with it, and most runs need no length.
    from dedup.entailment.tfidf import rows
    from dedup.language.frequencies import frequencies

    claims = reading.claims
    owner = np.array([claim.passage for claim in claims], dtype=np.int64)
    texts = rows(
        [analyzer.of(claim.text) for claim in claims], owner.tolist(), analyzer, frequencies(reading.document.language)
    )
    found: list[dict[int, float]] = [{} for _ in claims]
    terms = np.asarray(texts.binary @ texts.word_share).ravel()
    for claim, passage, share in _pairs(owner, texts):
        if terms[claim] >= SETTINGS.fewest_claim_terms or _word_for_word(claims[claim], reading.passages[passage].text):
            found[claim][passage] = share
    for claim, passage in _copied(claims, reading):
        found[claim][passage] = 1.0
    ordered = [sorted(held.items(), key=lambda pair: (-pair[1], pair[0])) for held in found]
    return ClaimShares(
        starts=np.concatenate([[0], np.cumsum([len(held) for held in ordered])]).astype(np.int64),
        passages=np.array([passage for held in ordered for passage, _ in held], dtype=np.int64),
        shares=np.array([share for held in ordered for _, share in held], dtype=np.float64),
        weights=np.asarray(texts.binary @ texts.weights, dtype=np.float64).ravel(),
    )


def _word_for_word(claim: Claim, text: str) -> bool:
    return f" {fingerprint(claim.text)} " in f" {fingerprint(text)} "


def _copied(claims: Sequence[Claim], reading: Reading) -> Iterator[tuple[int, int]]:
    """Give each claim of a sentence that stands twice, with the sentence it is a copy of."""
    same: dict[str, list[int]] = {}
    for passage in reading.passages:
        if passage.prose and (passage.words >= SETTINGS.shortest_repeat_words or not reading.language.spaced):
            same.setdefault(exact(passage.text), []).append(passage.index)
    copy_of = {
        passage: group[0] if passage != group[0] else group[1]
        for group in same.values()
        if len(group) > 1
        for passage in group
    }
    yield from ((claim.index, copy_of[claim.passage]) for claim in claims if claim.passage in copy_of)


def _pairs(owner: NDArray[np.int64], texts: TermRows) -> Iterator[tuple[int, int, float]]:
    """Yield (claim, passage, share) for the pairs that share enough."""
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
    sentences = held_together(texts.with_synonyms, owner)
    containment = Containment(texts.binary, texts)
    rare = _rare(windows, texts.word_share)
    for start in range(0, len(order), SETTINGS.claims_per_product):
        claim, window = (
            containment.weighted[start : start + SETTINGS.claims_per_product][:, rare] @ windows[:, rare].T
        ).nonzero()
        claim = claim + start
        other = owner[claim] != owner[window]
        claim, window = claim[other], window[other]
        close = containment.share(windows, claim, window)
        unique, inverse = np.unique(claim * passages + owner[window], return_inverse=True)
        best = np.zeros(len(unique))
        np.maximum.at(best, inverse, close)
        claim, passage = unique // passages, unique % passages
        share = np.maximum(best, SETTINGS.scattered_worth * containment.share(sentences, claim, passage))
        enough = share >= SETTINGS.least_claim_share
        yield from zip(claim[enough].tolist(), passage[enough].tolist(), share[enough].tolist(), strict=True)


def _rare(windows: Any, word_share: NDArray[np.float64]) -> NDArray[np.int64]:  # noqa: ANN401 - as in `tfidf`
    """Give the terms that may make two texts candidates: all but those found almost everywhere.

    A run of letters, a part of a word, stands in many more texts than a word does, and must be so much rarer.
    """
    held = np.bincount(windows.indices, minlength=len(word_share))
    most = max(SETTINGS.windows_per_term, SETTINGS.windows_per_term_growth * windows.shape[0] ** 0.5)
    return np.flatnonzero(held <= word_share**2 * most)
