"""Compute the features of a cut: what the sentences that stay say of a clause, and of what it speaks of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log1p
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.settings import SETTINGS
from dedup.language.normal_form import WORD, folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation

__all__ = ["CLAUSE_FEATURES", "Clause", "ClauseView", "Standing"]

CLAUSE_FEATURES: Final = (
    "words", "share of the sentence", "new weight", "nothing new", "best one", "rest in best one", "best three",
    "anywhere", "missing anywhere", "heaviest missing anywhere", "specific missing", "pairs", "pairs with near words",
    "figures", "names", "modals", "times", "same section", "inside", "opening", "main clause", "list", "phrase",
    "verbal",
)  # fmt: skip
"""What is known of a clause beside the sentences that stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause that may go out of a sentence.

    Attributes:
        passage: the sentence.
        text: the clause.
        before: what stands before it in the sentence, as far as it stays.
        after: what stands behind it.
        form: "main clause", "list", "phrase" or "verbal": what kind of clause it is.
    """

    passage: int
    text: str
    before: str
    after: str
    form: str


@dataclass(frozen=True, slots=True, eq=False)
class ClauseView:
    """A clause seen beside the sentences that stay.

    Attributes:
        values: its features, in the order of `CLAUSE_FEATURES`.
        supporting: the sentences that hold most of it, the best first, with the share each holds; none where it says
            nothing that its own sentence does not say.
        new: the terms that its own sentence does not have besides.
        missing_figures: whether one of them is a figure that stands nowhere else.
        missing_names: whether one of them is a name that stands nowhere else.
    """

    values: NDArray[np.float64]
    supporting: tuple[tuple[int, float], ...]
    new: frozenset[str]
    missing_figures: bool
    missing_names: bool


class Standing:
    """The sentences that stay, as they read now, and which of them hold a term."""

    def __init__(self, relation: Relation, texts: Mapping[int, str]) -> None:
        """Collect the terms of the sentences.

        Args:
            relation: the source, its terms and their weights.
            texts: sentence -> how it reads now.
        """
        self._relation = relation
        self._weights, self._numbers = relation.terms.weights, relation.terms.numbers
        self._known: dict[str, tuple[str, ...]] = {}
        self.texts: dict[int, str] = {}
        self._holders: dict[str, set[int]] = {}
        for passage, text in texts.items():
            self.put(passage, text)

    def put(self, passage: int, text: str) -> None:
        """Let a sentence read otherwise."""
        for term in self.terms(self.texts.get(passage, "")):
            self._holders.get(term, set()).discard(passage)
        self.texts[passage] = text
        for term in self.terms(text):
            self._holders.setdefault(term, set()).add(passage)

    def terms(self, text: str) -> tuple[str, ...]:
        """Give the terms of a text in order."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = tuple(self._relation.analyzer.of(text)) if text else ()
        return found

    def weight(self, terms: Iterable[str]) -> float:
        """Add up the weight of terms."""
        return float(sum(self._weigh(term) for term in terms))

    def _weigh(self, term: str) -> float:
        number = self._numbers.get(term)
        return SETTINGS.specific_term_weight if number is None else float(self._weights[number])

    def view(self, clause: Clause) -> ClauseView:
        """Compare a clause with the sentences that stay, its own left out."""
        before, after = self.terms(clause.before), self.terms(clause.after)
        sequence = self.terms(clause.text)
        rest = frozenset((*before, *after))
        new = frozenset(sequence) - rest
        most = SETTINGS.words_near_clause
        around = (*before[-most:], *after[:most]) if before else after[: most + 1]
        near = frozenset(around) - frozenset(sequence)
        held = self._held(new, clause.passage).items()
        sharing = [_Share(passage, self._part(new, terms), self._part(rest, terms), terms) for passage, terms in held]
        sharing.sort(key=lambda one: (-one.clause, -one.rest, one.passage))
        missing = frozenset(term for term in new if not self._holders.get(term, set()) - {clause.passage})
        values = self._of_itself(clause, new, missing) | self._of_others(clause, new, sharing)
        values |= self._pairs(sequence, near, clause.passage, values.get("best one", 0.0))
        return ClauseView(
            values=np.array([values.get(name, 0.0) for name in CLAUSE_FEATURES]),
            supporting=tuple((one.passage, one.clause) for one in sharing[: SETTINGS.supporting_per_claim]),
            new=new,
            missing_figures=any(any(map(str.isdigit, term)) for term in missing),
            missing_names=any(not missing.isdisjoint(self.terms(name)) for name in _names(clause)),
        )

    def _part(self, wanted: Collection[str], there: Collection[str]) -> float:
        """Give the share of the weight of some terms that others hold."""
        total = self.weight(wanted)
        return self.weight(term for term in wanted if term in there) / total if total else 1.0

    def _held(self, new: Collection[str], own: int) -> dict[int, frozenset[str]]:
        """Give the passages that share most with a clause, with their terms."""
        scores: Counter[int] = Counter()
        for term in sorted(new):
            weight = self._weigh(term)
            for passage in self._holders.get(term, ()):
                scores[passage] += weight  # type: ignore[assignment]
        scores.pop(own, None)
        best = sorted(scores, key=lambda passage: (-scores[passage], passage))[: SETTINGS.candidates_per_sentence]
        return {passage: frozenset(self.terms(self.texts[passage])) for passage in best}

    def _section(self, passage: int) -> int:
        reading = self._relation.reading
        return reading.document.blocks[reading.passages[passage].block].heading

    def _of_itself(self, clause: Clause, new: frozenset[str], missing: frozenset[str]) -> dict[str, float]:
        """Say what a clause is, and what of it stands nowhere else."""
        words = len(clause.text.split())
        whole = words + len(clause.before.split()) + len(clause.after.split())
        language = self._relation.reading.language
        conditions = language.clauses.conditions if language.clauses else frozenset()
        lows = [folded(word) for word in WORD.findall(clause.text)]
        total, lacking = self.weight(new), self.weight(missing)
        heavy = [term for term in missing if self._weigh(term) >= SETTINGS.specific_term_weight]
        return {
            "words": log1p(words),
            "share of the sentence": words / max(1, whole),
            "new weight": log1p(total),
            "nothing new": float(not new),
            "anywhere": 1 - lacking / total if total else 1.0,
            "missing anywhere": log1p(lacking),
            "heaviest missing anywhere": max(map(self._weigh, missing), default=0.0),
            "specific missing": float(len(heavy)),
            "figures": float(sum(any(map(str.isdigit, low)) for low in lows)),
            "names": float(len(_names(clause))),
            "modals": float(any(low in language.modals for low in lows)),
            "times": float(any(low in conditions for low in lows)),
            "inside": float(bool(clause.before) and len(clause.after) > 1),
            "opening": float(not clause.before),
            clause.form: 1.0,
        }

    def _of_others(self, clause: Clause, new: frozenset[str], sharing: Sequence[_Share]) -> dict[str, float]:
        """Say what the sentences that stay hold of a clause, and of what stands around it."""
        if not new:
            return dict.fromkeys(("best one", "rest in best one", "best three"), 1.0)
        if not sharing:
            return {}
        best = sharing[0]
        covered = best.terms
        for _ in range(SETTINGS.supporting_per_claim - 1):
            covered |= max(sharing, key=lambda one: self.weight((new & one.terms) - covered)).terms
        return {
            "best one": best.clause,
            "rest in best one": best.rest,
            "best three": self._part(new, covered),
            "same section": float(self._section(best.passage) == self._section(clause.passage)),
        }

    def _pairs(self, sequence: Sequence[str], near: Collection[str], own: int, otherwise: float) -> dict[str, float]:
        """Say how many pairs of words of a clause, and with the words near it, another sentence says together."""
        inside = {
            (one, other)
            for at, one in enumerate(sequence)
            for other in sequence[at + 1 : at + SETTINGS.pair_distance]
            if one != other
        }
        across = {(one, other) for one in sequence[: SETTINGS.words_near_clause] for other in near}
        return {
            "pairs": self._together(inside, own, otherwise),
            "pairs with near words": self._together(across, own, otherwise),
        }

    def _together(self, pairs: Collection[tuple[str, str]], own: int, otherwise: float) -> float:
        weights = {pair: min(self._weigh(pair[0]), self._weigh(pair[1])) for pair in pairs}
        total = sum(weights.values())
        if not total:
            return otherwise
        held = (
            weight
            for (one, other), weight in weights.items()
            if (self._holders.get(one, set()) & self._holders.get(other, set())) - {own}
        )
        return sum(held) / total


@dataclass(frozen=True, slots=True)
class _Share:
    """What a passage holds of a clause and of the rest of its sentence."""

    passage: int
    clause: float
    rest: float
    terms: frozenset[str]


def _names(clause: Clause) -> list[str]:
    """Give the words written large; the one that opens the sentence is so in any case."""
    words = WORD.findall(clause.text)
    return [word for word in (words if clause.before else words[1:]) if word[:1].isupper()]
