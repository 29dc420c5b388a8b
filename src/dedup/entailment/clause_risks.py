"""Judge the risk of cutting a clause beside the sentences that stay as they read at one moment of the decision."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.entailment.clause_features import CLAUSE_FEATURES
from dedup.entailment.guards import GUARDS, names, numbers
from dedup.entailment.logistic import logistic, weights_of
from dedup.entailment.settings import SETTINGS
from dedup.entailment.vetoes import HARD

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dedup.entailment.clause_features import Clause, ClauseView, Standing
    from dedup.entailment.document_guards import DocumentGuards

__all__ = ["ClauseModel", "ClauseRisk", "clause_model_of", "clause_risk", "shipped_clause_model"]

FIGURE: Final = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True, eq=False)
class ClauseModel:
    """A logistic regression on the features of a cut.

    Attributes:
        weights: weight of each feature, its scale divided out.
        intercept: what is added.
    """

    weights: NDArray[np.float64]
    intercept: float

    def chance_of(self, values: NDArray[np.float64]) -> float:
        """Give the probability that something is lost, of the features of a cut."""
        return float(logistic(-(values @ self.weights + self.intercept)))


@dataclass(frozen=True, slots=True, eq=False)
class ClauseRisk:
    """What is at risk when a clause goes.

    Attributes:
        chance: probability that something is lost.
        conflict: what keeps the clause whatever that is; "" where nothing does.
        view: what it was judged by.
    """

    chance: float
    conflict: str
    view: ClauseView


def clause_risk(clause: Clause, standing: Standing, model: ClauseModel, guards: DocumentGuards) -> ClauseRisk:
    """Judge a clause; the guards are asked where it might go."""
    view = standing.view(clause)
    chance = model.chance_of(view.values)
    asked = chance <= SETTINGS.guards_asked_up_to_risk and bool(view.new)
    return ClauseRisk(chance, _conflict(clause, view, standing, guards) if asked else "", view)


def _conflict(clause: Clause, view: ClauseView, standing: Standing, guards: DocumentGuards) -> str:
    """Name what keeps a clause: words that stand nowhere, or what all sentences that hold it say otherwise."""
    if view.missing_names:
        return names.KIND
    if view.missing_figures:
        return numbers.KIND
    if view.values[BEST_THREE] < SETTINGS.least_clause_share_said:
        return "unsaid"
    sentence = standing.texts[clause.passage]
    mine = guards.part_facts(clause.text, sentence)
    best = view.supporting[0][1]
    kinds: list[str] = []
    for passage, share in view.supporting:
        if share < SETTINGS.support_share_of_best * best:
            break
        its = guards.part_facts(standing.texts[passage], standing.texts[passage])
        figures = set(FIGURE.findall(clause.text)) <= set(FIGURE.findall(standing.texts[passage]))
        found = next((kind for kind in HARD for _ in GUARDS[kind](mine, its)), "" if figures else numbers.KIND)
        if not found:
            return ""
        kinds.append(found)
    return kinds[0]


BEST_THREE: Final = CLAUSE_FEATURES.index("best three")


def clause_model_of(table: str) -> ClauseModel:
    """Read the model from its table; raises ValueError where the table is of other features."""
    return ClauseModel(*weights_of(json.loads(table), CLAUSE_FEATURES, "clause"))


def shipped_clause_model() -> ClauseModel:
    """Read the model that `benchmarks/train_trim.py` made and the package carries."""
    return clause_model_of(TABLE.read_text("utf-8"))


TABLE: Final = Path(__file__).parent / "data" / "clause_risk.json"
