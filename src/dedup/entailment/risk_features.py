"""Compute the features of a removal: what the passages that stay say of a sentence, as named numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.candidates import aligned
from dedup.entailment.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from dedup.entailment.candidates import Alignment, Candidates
    from dedup.entailment.sentence_terms import DocumentTerms, SentenceTerms

__all__ = ["COMPARED", "FEATURES", "TRAITS", "Comparison", "comparison_of"]

TRAITS: Final = (
    "terms", "words", "claims", "mean weight", "greatest weight", "content share", "common share", "specific terms",
    "list item", "question", "announces", "sums up", "sums up itself", "points back", "leads in",
    "exclaims", "negated", "modal",
)  # fmt: skip
"""What a sentence is, whatever the others say."""

COMPARED: Final = (
    "figures", "names", "best one", "best three", "anywhere", "missing in one", "missing in three",
    "elsewhere than in one", "elsewhere than in three", "heaviest missing anywhere", "heaviest missing in three",
    "pairs anywhere", "pairs in one", "pairs missing", "worst claim", "mean claim", "figures missing", "names missing",
    "negation missing", "negation added", "modals missing", "same section", "reverse share", "same order", "replaced",
    "dropped", "replaced but elsewhere", "nearly the same", "same order in another section", "specific missing",
    "common missing",
)  # fmt: skip
"""What the passages that stay hold of it."""

FEATURES: Final = TRAITS + COMPARED


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """A sentence seen beside the passages that stay.

    Attributes:
        values: its features, in the order of `FEATURES`.
        best: the passage that holds most of it; -1 where none shares a word.
        supporting: for each claim the passages that hold most of it: near equals of the best, at most three.
        leans: the passages its features come from.
        near: share of its weight that stands in the best passage in the same order.
        copy: whether the best passage is the same, word for word.
        unsaid: weight of the heaviest word that the best passage lacks and no passage that stays has.
        rests: the passages any of this comes from: while they stay, and the same words stand anywhere, it is what it
            is without any of the others.
    """

    values: NDArray[np.float64]
    best: int
    supporting: tuple[tuple[int, ...], ...]
    leans: tuple[int, ...]
    near: float
    copy: bool
    unsaid: float = 0.0
    rests: frozenset[int] = frozenset()


def comparison_of(
    sentence: SentenceTerms,
    document: DocumentTerms,
    candidates: Candidates,
    found: NDArray[np.bool_],
    alignments: dict[tuple[int, int], Alignment],
) -> Comparison:
    """Compare a sentence with the passages that stay, itself left out.

    Args:
        sentence: the sentence.
        document: all sentences.
        candidates: the passages that stay and share most with it, and what of it they hold.
        found: (terms,), whether another passage that stays holds a term of the sentence.
        alignments: how pairs of sentences run beside each other, as far as they were laid so.
    """
    weights, total = sentence.weights, max(sentence.total, SETTINGS.weight_of_nothing)
    values = dict(sentence.traits) | _anywhere(sentence, found)
    if not len(candidates.passages):
        return Comparison(_row(values | _alone(sentence)), -1, (), (), 0.0, copy=False)
    holds = candidates.holds
    shares = weights @ holds / total
    first, middle, last, three = _best_three(weights, holds, shares)
    one = holds[:, first]
    best = int(candidates.passages[first])
    other = document.sentence(best)
    values |= _lacking(sentence, other, found, one, three)
    values |= {
        "best one": float(shares[first]),
        "best three": float(weights @ three) / total,
        "reverse share": float(weights @ one) / max(float(candidates.totals[first]), SETTINGS.weight_of_nothing),
    }
    pairs, together = _paired(sentence, holds, shares)
    values |= pairs
    pair = sentence.passage, best
    alignment = alignments.get(pair)
    if alignment is None:
        alignment = alignments[pair] = aligned(sentence, other)
    values |= _alignment(alignment, sentence, found, same_section=values["same section"])
    claims, supporting, ranked = _claims(sentence, holds, candidates.passages)
    values |= claims
    top = (-shares).argsort(kind="stable")[:4]
    leans = {int(candidates.passages[place]) for place in (*top.tolist(), last)}
    rests = candidates.passages[[middle, *together, *ranked]].tolist()
    leans |= {support[0] for support in supporting if support}
    return Comparison(
        values=_row(values),
        best=best,
        supporting=supporting,
        leans=tuple(sorted(leans)),
        near=alignment.same,
        copy=sentence.text == other.text,
        unsaid=float(np.where(found, 0, weights * (1 - one)).max()),
        rests=frozenset(leans).union(rests),
    )


def _best_three(
    weights: NDArray[np.float64], holds: NDArray[np.float64], shares: NDArray[np.float64]
) -> tuple[int, int, int, NDArray[np.float64]]:
    """Choose three candidates one after the other, each the one that adds most, and say what they hold together."""
    first = int(shares.argmax())
    second = np.maximum(holds, holds[:, [first]])
    middle = int((weights @ second).argmax())
    third = np.maximum(second, holds[:, [middle]])
    last = int((weights @ third).argmax())
    return first, middle, last, third[:, last]


def _row(values: Mapping[str, float]) -> NDArray[np.float64]:
    return np.array([values.get(name, 0.0) for name in FEATURES])


def _anywhere(sentence: SentenceTerms, found: NDArray[np.bool_]) -> dict[str, float]:
    """Say what of a sentence stands anywhere in what stays, and what of it stands nowhere."""
    weights = sentence.weights
    return {
        "figures": float(sentence.figures.sum()),
        "names": float(sentence.names.sum()),
        "anywhere": float(weights[found].sum()) / max(sentence.total, SETTINGS.weight_of_nothing),
        "heaviest missing anywhere": float(np.where(found, 0, weights).max()),
        "names missing": float((sentence.names & ~found).sum()),
        "figures missing": float((sentence.figures & ~found).sum()),
    }


def _lacking(
    sentence: SentenceTerms,
    other: SentenceTerms,
    found: NDArray[np.bool_],
    one: NDArray[np.float64],
    three: NDArray[np.float64],
) -> dict[str, float]:
    """Say what the best passage lacks of a sentence, and what three of them lack together.

    Args:
        sentence: the sentence.
        other: the passage that holds most of it.
        found: which of its terms stand anywhere.
        one: which of them the best passage holds.
        three: which of them three passages hold.
    """
    weights = sentence.weights
    missing, still = weights * (1 - one), weights * (1 - three)
    return {
        "missing in one": float(np.log1p(missing.sum())),
        "missing in three": float(np.log1p(still.sum())),
        "elsewhere than in one": float(missing[found].sum()),
        "elsewhere than in three": float(still[found].sum()),
        "heaviest missing in three": float(still.max()),
        "negation missing": float(bool(sentence.negations) and not other.negations),
        "negation added": float(bool(other.negations) and not sentence.negations),
        "modals missing": float(len(sentence.modals - other.modals)),
        "same section": float(sentence.section == other.section),
        "specific missing": float(((weights >= SETTINGS.specific_term_weight) & (three < 1)).sum()),
        "common missing": float(((weights < SETTINGS.specific_term_weight) & (three < 1)).sum()),
    }


def _alone(sentence: SentenceTerms) -> dict[str, float]:
    """Give the features of a sentence that shares no word with any other."""
    total, heaviest = sentence.total, float(sentence.weights.max())
    specific = float((sentence.weights >= SETTINGS.specific_term_weight).sum())
    return {
        "missing in one": float(np.log1p(total)),
        "missing in three": float(np.log1p(total)),
        "heaviest missing in three": heaviest,
        "pairs missing": float(np.log1p(sentence.pair_weights.sum())),
        "negation missing": float(bool(sentence.negations)),
        "modals missing": float(len(sentence.modals)),
        "dropped": float(np.log1p(total)),
        "specific missing": specific,
        "common missing": len(sentence.terms) - specific,
    }


def _paired(
    sentence: SentenceTerms, holds: NDArray[np.float64], shares: NDArray[np.float64]
) -> tuple[dict[str, float], list[int]]:
    """Say how many pairs of neighbouring words are held by one passage, and which candidates those are."""
    total = float(sentence.pair_weights.sum())
    if total <= 0:
        most = float(shares.max())
        return {"pairs anywhere": most, "pairs in one": most, "pairs missing": 0.0}, []
    both = holds[sentence.pairs[0]] * holds[sentence.pairs[1]]
    first = both.argmax(axis=1)
    somewhere = both[np.arange(len(first)), first]
    held = sentence.pair_weights @ both
    one = int(held.argmax())
    found = {
        "pairs anywhere": float(sentence.pair_weights @ somewhere) / total,
        "pairs in one": float(held[one]) / total,
        "pairs missing": float(np.log1p(sentence.pair_weights @ (1 - somewhere))),
    }
    return found, [one, *first[somewhere > 0].tolist()]


def _alignment(
    alignment: Alignment, sentence: SentenceTerms, found: NDArray[np.bool_], *, same_section: float
) -> dict[str, float]:
    other = sentence.terms.searchsorted(alignment.replaced)
    instead = sentence.weights[other].tolist()
    replaced = sum(instead)
    dropped = sum(sentence.weights[sentence.terms.searchsorted(alignment.dropped)].tolist())
    return {
        "same order": alignment.same,
        "replaced": float(np.log1p(replaced)),
        "dropped": float(np.log1p(dropped)),
        "replaced but elsewhere": sum(compress(instead, found[other].tolist())),
        "nearly the same": float(np.log1p(replaced + dropped)) if alignment.same >= SETTINGS.nearly_same_from else 0.0,
        "same order in another section": (1 - same_section) * alignment.same,
    }


def _claims(
    sentence: SentenceTerms, holds: NDArray[np.float64], passages: NDArray[np.int64]
) -> tuple[dict[str, float], tuple[tuple[int, ...], ...], list[int]]:
    """Say how much of each claim its best passage holds, which passages those are, and which candidates told it."""
    weighted = sentence.claims * sentence.weights
    totals = weighted.sum(axis=1)
    shares = weighted @ holds / np.maximum(totals, SETTINGS.weight_of_nothing)[:, None]
    best = shares.max(axis=1)
    order = (-shares).argsort(axis=1, kind="stable")[:, : SETTINGS.supporting_per_claim]
    enough = shares[np.arange(len(order))[:, None], order] >= SETTINGS.support_share_of_best * best[:, None]
    enough[totals <= 0] = False
    supporting = [tuple(row[keeps].tolist()) for row, keeps in zip(passages[order], enough, strict=True)]
    said = best[totals > 0]
    found = {"worst claim": float(said.min()), "mean claim": float(said.mean())}
    return found, tuple(supporting), order.ravel().tolist()
