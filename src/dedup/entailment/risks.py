"""Judge the risk of removing sentences beside what stays at one moment of the decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.candidates import TermIndex, candidates_of
from dedup.entailment.output_terms import unchanged_terms
from dedup.entailment.risk_features import FEATURES, comparison_of
from dedup.entailment.settings import SETTINGS
from dedup.entailment.traits import LIST_ITEM, QUESTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.candidates import Alignment, Candidates
    from dedup.entailment.output_vetoes import OutputVetoes
    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.risk_model import RiskModel
    from dedup.entailment.sentence_terms import DocumentTerms, SentenceTerms
    from dedup.entailment.vetoes import Vetoes

__all__ = ["Overlaps", "Risk", "RiskState"]


@dataclass(frozen=True, slots=True, eq=False)
class Risk:
    """What is at risk when a sentence goes.

    Attributes:
        passage: the sentence.
        chance: probability that something is lost, as the model has it.
        conflict: the kind of fact that keeps it; "" where none does.
        expected: the same probability as it was measured: what the printed number of lost claims adds up.
        view: what it was judged by; None for a sentence without content words.
    """

    passage: int
    chance: float
    conflict: str
    view: Comparison | None
    expected: float = 0.0

    @property
    def loss(self) -> float:
        """Expected number of lost claims: a whole one where a guard objects."""
        return 1.0 if self.conflict else self.chance


class Overlaps:
    """What the sentences of one document hold of each other; each answer kept."""

    def __init__(self, document: DocumentTerms) -> None:
        """Start with nothing found."""
        self.document = document
        self.found: dict[int, Candidates] = {}
        self._index: TermIndex | None = None
        self._echoes: dict[int, float] = {}
        self._held: dict[int, NDArray[np.float64]] = {}
        self._alignments: dict[tuple[int, int], Alignment] = {}
        self._seen: dict[int, dict[tuple[frozenset[int], bytes], Comparison]] = {}

    def left(self, kept: NDArray[np.bool_]) -> Overlaps:
        """Give those of what stays as if the rest had never been; candidates hold on where the nearest of them stay."""
        sentences = zip(self.document.of, kept.tolist(), strict=True)
        of = tuple(sentence if stays else None for sentence, stays in sentences)
        left = Overlaps(replace(self.document, of=of))
        left._seen, left._alignments = self._seen, self._alignments
        prose = np.array([sentence is not None for sentence in of], dtype=bool)
        for passage, found in self.found.items():
            if prose[passage] and (found.complete or prose[found.passages[: SETTINGS.nearest_candidates]].all()):
                left._found(passage, found.among(prose), self)
        return left

    def _found(self, passage: int, found: Candidates, before: Overlaps) -> None:
        """Take over what was found of a sentence, and how much each of it holds where it is the same."""
        self.found[passage] = found
        if found is before.found[passage] and passage in before._held:
            self._held[passage] = before._held[passage]

    def again(self, of: tuple[SentenceTerms | None, ...]) -> Overlaps:
        """Give those of the same sentences, or fewer of them, where they may stand in other surroundings.

        What was found of a sentence holds where it and all that was found are what they were.
        """
        again = Overlaps(replace(self.document, of=of))
        same = unchanged_terms(self.document.of, of)
        again._alignments = {pair: laid for pair, laid in self._alignments.items() if same[list(pair)].all()}
        left = np.array([sentence is not None for sentence in of], dtype=bool)
        for passage, found in self.found.items():
            others = found.passages[left[found.passages]] if found.complete else found.passages
            if same[passage] and same[others].all():
                again._found(passage, found.among(left) if found.complete else found, self)
                again._seen[passage] = self._seen.setdefault(passage, {})
        return again

    def candidates(self, passage: int) -> Candidates:
        """Give what the passages hold of a sentence."""
        found = self.found.get(passage)
        if found is None:
            if self._index is None:
                self._index = TermIndex.of(self.document)
            sentence = self.document.sentence(passage)
            found = self.found[passage] = candidates_of(sentence, self._index)
        return found

    def compared(self, passage: int, kept: NDArray[np.bool_], counts: NDArray[np.int64]) -> Comparison:
        """Compare a sentence with the passages that stay, itself left out.

        What a comparison says follows from the candidates that stay and the terms that stand anywhere: the same two
        give the same comparison, in whatever decision, and so do fewer candidates while those stay that it comes from.

        Args:
            passage: the sentence.
            kept: (passages,), which passages stay.
            counts: (terms,), how many of them hold each term, the sentence itself included where it is among them.
        """
        sentence, found = self.document.sentence(passage), self.candidates(passage)
        stay = found.passages[kept[found.passages]]
        anywhere = counts[sentence.terms] - int(kept[passage]) > 0
        there, holding = frozenset(stay.tolist()), anywhere.tobytes()
        seen = self._seen.setdefault(passage, {})
        for (others, held), known in seen.items():
            if held == holding and known.rests <= there <= others:
                return known
        known = seen[there, holding] = comparison_of(
            sentence, self.document, found.among(kept), anywhere, self._alignments
        )
        if len(seen) > SETTINGS.comparisons_remembered:
            del seen[next(iter(seen))]
        return known

    def hold(self, passage: int, kept: NDArray[np.bool_], share: float) -> bool:
        """Whether three of the passages that stay can together hold a share of a sentence's weight."""
        sentence, found, held = self.document.sentence(passage), self.candidates(passage), self._weighed(passage)
        on = kept[found.passages]
        about = float(np.sort(held[on])[-SETTINGS.supporting_per_claim :].sum()) - share * sentence.total
        # A sum differs a little with the order it is added in; only where that could matter is it added as before.
        if abs(about) > SETTINGS.order_of_adding * sentence.total:
            return about > 0
        exact = np.sort(sentence.weights @ found.holds[:, on])[-SETTINGS.supporting_per_claim :].sum()
        return bool(exact >= share * sentence.total)

    def _weighed(self, passage: int) -> NDArray[np.float64]:
        """Give how much of a sentence each of its candidates holds."""
        held = self._held.get(passage)
        if held is None:
            held = self._held[passage] = self.document.sentence(passage).weights @ self.candidates(passage).holds
        return held

    def echo(self, passages: Iterable[int]) -> NDArray[np.float64]:
        """Give for each passage how much of the sentences around it a single other one holds, whatever stays."""
        if not self._echoes:
            held = [sentence for sentence in self.document.of if sentence is not None]
            totals = np.array([sentence.total for sentence in held])
            most = np.array([self._most(sentence) for sentence in held])
            whole, found = (np.concatenate([[0.0], np.cumsum(values)]) for values in (totals, totals * most))
            place = np.arange(len(held))
            around = SETTINGS.sentences_around
            start, end = np.maximum(place - around, 0), np.minimum(place + around + 1, len(held))
            echo = (found[end] - found[start]) / np.maximum(whole[end] - whole[start], SETTINGS.weight_of_nothing)
            self._echoes = dict(zip([sentence.passage for sentence in held], echo.tolist(), strict=True))
        return np.array([self._echoes[passage] for passage in passages])

    def _most(self, sentence: SentenceTerms) -> float:
        """Give the greatest share of a sentence that another one holds."""
        if not len(sentence.terms):
            return 0.0
        most = float(self._weighed(sentence.passage).max(initial=0.0))
        return most / max(sentence.total, SETTINGS.weight_of_nothing)


class RiskState:
    """Which passages stay, changed step by step."""

    def __init__(
        self, overlaps: Overlaps, model: RiskModel, vetoes: Vetoes | OutputVetoes | None, kept: NDArray[np.bool_]
    ) -> None:
        """Start with some passages and count their terms."""
        self.document = document = overlaps.document
        self._overlaps = overlaps
        self._model = model
        self._vetoes = vetoes
        self.kept = kept & np.array([sentence is not None for sentence in document.of], dtype=bool)
        self._counts = np.zeros(len(document.weights), dtype=np.int64)
        for passage in np.flatnonzero(self.kept).tolist():
            self._counts[self.document.sentence(passage).terms] += 1
        self.asked = SETTINGS.guards_asked_up_to_risk

    def take(self, passages: Iterable[int]) -> None:
        """Let passages go."""
        for passage in passages:
            if self.kept[passage]:
                self.kept[passage] = False
                self._counts[self.document.sentence(passage).terms] -= 1

    def put(self, passages: Iterable[int]) -> None:
        """Bring passages back."""
        for passage in passages:
            sentence = self.document.of[passage]
            if sentence is not None and not self.kept[passage]:
                self.kept[passage] = True
                self._counts[sentence.terms] += 1

    def candidates(self, passage: int) -> Candidates:
        """Give what the passages hold of a sentence."""
        return self._overlaps.candidates(passage)

    def risks(self, passages: Sequence[int], most: NDArray[np.float64] | None = None) -> list[Risk]:
        """Judge some sentences, each beside all that stays but itself.

        Args:
            passages: the sentences.
            most: (passages,), for each the probability of a loss up to which it matters whether a guard objects;
                without it everything that may go at all is asked about.
        """
        views: dict[int, Comparison] = {}
        for passage in passages:
            if len(self.document.sentence(passage).terms) and self._sayable(passage):
                views[passage] = self._overlaps.compared(passage, self.kept, self._counts)
        chances = self._chances(views)
        return [
            self._judged(
                passage, chances.get(passage, 0.0), views.get(passage), None if most is None else most[passage]
            )
            for passage in passages
        ]

    def known(self, passage: int) -> bool:
        """Whether the candidates of a sentence have been found."""
        return passage in self._overlaps.found

    def rejudged(self, risks: Sequence[Risk], most: NDArray[np.float64]) -> list[Risk]:
        """Judge sentences anew by what they were compared with before, in the surroundings of this state."""
        views = {risk.passage: risk.view for risk in risks if risk.view is not None}
        chances = self._chances(views).items()
        return [self._judged(passage, chance, views[passage], most[passage]) for passage, chance in chances]

    def _chances(self, views: Mapping[int, Comparison]) -> dict[int, float]:
        """Give the probability that something is lost by each sentence that was compared."""
        if not views:
            return {}
        rows = np.array([view.values for view in views.values()])
        return dict(zip(views, self._model.risk(rows, self._overlaps.echo(views)).tolist(), strict=True))

    def _sayable(self, passage: int) -> bool:
        """Whether three passages can hold enough of a sentence; most sentences of a plain text are done with here."""
        return self._vetoes is None or self._overlaps.hold(passage, self.kept, SETTINGS.least_share_said)

    def _judged(self, passage: int, chance: float, view: Comparison | None, most: float | None) -> Risk:
        if view is None:  # "And so on." has no words that could be found elsewhere.
            return Risk(passage, 1.0, "unsaid", None, 1.0)
        sentence = self.document.sentence(passage)
        if view.copy and sentence.words >= SETTINGS.sure_copy_words and self._same_place(sentence, view):
            differs = "" if self._vetoes is None else self._vetoes.conflict(sentence, view)
            return Risk(
                passage, chance if differs else 0.0, differs, view, self._model.expected(chance) if differs else 0.0
            )
        conflict = ""
        if self._vetoes is not None and chance <= (self.asked if most is None else min(self.asked, most)):
            conflict = self._unsaid(sentence, view) or self._vetoes.conflict(sentence, view)
        return Risk(passage, chance, conflict, view, self._model.expected(chance))

    def _unsaid(self, sentence: SentenceTerms, view: Comparison) -> str:
        """Name what keeps a sentence that nothing can be said to state: "" where nothing does.

        However little a sentence says, something that stays has to say it: a text that does not repeat itself stays as
        it is. Only a question says again what a question asks.
        """
        if view.best < 0 or view.values[BEST_THREE] < SETTINGS.least_share_said:
            return "unsaid"
        asks = dict(sentence.traits)[QUESTION]
        return "question" if asks and not dict(self.document.sentence(view.best).traits)[QUESTION] else ""

    def _same_place(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether a copy says the same where it stands: a line of a list speaks of the heading above it."""
        same = sentence.section == self.document.sentence(view.best).section
        return same or not dict(sentence.traits)[LIST_ITEM]


BEST_THREE: Final = FEATURES.index("best three")
