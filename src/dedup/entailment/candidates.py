"""Find the passages that hold the words of a sentence, through an index of terms."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import numpy as np

from dedup.entailment.settings import SETTINGS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.entailment.sentence_terms import DocumentTerms, SentenceTerms

__all__ = ["Alignment", "Candidates", "TermIndex", "aligned", "candidates_of"]


@dataclass(frozen=True, slots=True, eq=False)
class TermIndex:
    """Term -> the passages that hold it, and back.

    Attributes:
        starts: the passages of term `t` are `passages[starts[t]:starts[t + 1]]`.
        passages: ascending for each term.
        begins: the terms of passage `p` are `terms[begins[p]:begins[p + 1]]`; none where it is not there.
        terms: ascending for each passage.
        totals: weight of all terms of each passage.
    """

    starts: NDArray[np.int64]
    passages: NDArray[np.int64]
    begins: NDArray[np.int64]
    terms: NDArray[np.int64]
    totals: NDArray[np.float64]

    @classmethod
    def of(cls, document: DocumentTerms) -> TermIndex:
        """Index the sentences of a document."""
        held = [each for each in document.of if each is not None]
        terms = np.concatenate([each.terms for each in held] or [np.empty(0, dtype=np.int64)])
        owners = np.repeat([each.passage for each in held], [len(each.terms) for each in held])
        order = np.lexsort((owners, terms))
        starts = np.searchsorted(terms[order], np.arange(len(document.weights) + 1))
        lengths = np.zeros(len(document.of), dtype=np.int64)
        totals = np.zeros(len(document.of))
        for each in held:
            lengths[each.passage], totals[each.passage] = len(each.terms), each.total
        begins = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        return cls(starts, np.asarray(owners, dtype=np.int64)[order], begins, terms, totals)


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """What some passages hold of one sentence.

    Attributes:
        passages: those that share most first.
        holds: (terms, candidates), whether a passage holds a term.
        totals: weight of all terms of each candidate.
        complete: whether no other passage shares a term with the sentence.
    """

    passages: NDArray[np.int64]
    holds: NDArray[np.float64]
    totals: NDArray[np.float64]
    complete: bool = False

    def among(self, kept: NDArray[np.bool_]) -> Candidates:
        """Give those that stay."""
        on = kept[self.passages]
        if on.all():
            return self
        return Candidates(self.passages[on], self.holds[:, on], self.totals[on], self.complete)


def candidates_of(sentence: SentenceTerms, index: TermIndex) -> Candidates:
    """Find the passages that share most with a sentence and what of it they hold."""
    most_found = SETTINGS.candidates_per_sentence
    starts = index.starts[sentence.terms]
    lengths = index.starts[sentence.terms + 1] - starts
    rare = np.argsort(lengths, kind="stable")
    within = np.cumsum(lengths[rare]) <= SETTINGS.index_entries_per_sentence
    within[: 1 if len(within) else 0] = True
    used = rare[within]
    passages = index.passages[_ranges(starts[used], lengths[used])]
    scores = np.bincount(passages, weights=np.repeat(sentence.weights[used], lengths[used]))
    # Each passage once, without sorting: of the entries that name it, the one that was noted last.
    entry, noted = np.arange(len(passages)), np.empty(len(scores), dtype=np.int64)
    noted[passages] = entry
    shared = passages[noted[passages] == entry]
    most = scores[shared]
    complete = bool(within.all()) and len(shared) < most_found
    most[shared == sentence.passage] = -1
    if len(shared) > most_found:
        among = most >= np.partition(most, -most_found)[-most_found]
        shared, most = shared[among], most[among]
    best = np.lexsort((shared, -most))[:most_found]
    candidates = shared[best[most[best] > 0]]
    begins = index.begins[candidates]
    counts = index.begins[candidates + 1] - begins
    theirs = index.terms[_ranges(begins, counts)]
    row = np.minimum(np.searchsorted(sentence.terms, theirs), len(sentence.terms) - 1)
    same = sentence.terms[row] == theirs
    holds = np.zeros((len(sentence.terms), len(candidates)))
    holds[row[same], np.repeat(np.arange(len(candidates)), counts)[same]] = 1
    return Candidates(candidates, holds, index.totals[candidates], complete)


def _ranges(starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the numbers of several ranges one after the other."""
    ends = np.cumsum(lengths)
    found: NDArray[np.int64] = np.repeat(starts - (ends - lengths), lengths)
    return found + np.arange(len(found))


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the content words of a sentence run beside those of another.

    Attributes:
        same: share of the weight that stands there in the same order.
        replaced: terms for which the other has different ones in the same place.
        dropped: terms for which the other has nothing.
    """

    same: float
    replaced: tuple[int, ...]
    dropped: tuple[int, ...]


def aligned(sentence: SentenceTerms, other: SentenceTerms) -> Alignment:
    """Lay two sentences beside each other."""
    mine, its = sentence.terms[sentence.order].tolist(), other.terms[other.order].tolist()
    weights = sentence.weights[sentence.order]
    here, there = set(mine), set(its)
    replaced: list[int] = []
    dropped: list[int] = []
    same = 0.0
    for what, start, end, first, last in SequenceMatcher(None, mine, its, autojunk=False).get_opcodes():
        if what == "equal":
            same += float(weights[start:end].sum())
            continue
        own = [term for term in mine[start:end] if term not in there]
        instead = [term for term in its[first:last] if term not in here]
        (replaced if own and instead else dropped).extend(own)
    return Alignment(same / max(SETTINGS.weight_of_nothing, float(weights.sum())), tuple(replaced), tuple(dropped))
