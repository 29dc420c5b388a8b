"""Say how likely a finding of copies is worth an editor's look: a logistic regression from a table."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.logistic import logistic, weights_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from dedup.corpus.lint.record import LintPlace

__all__ = ["COPY_FEATURES", "CopyModel", "copy_features", "copy_model_of", "copy_row", "shipped_copy_model"]

COPY_FEATURES: Final = ("words each", "same file", "shared words", "changing", "tagged")
"""The names of the features, in the order of a row."""

_WORD: Final = re.compile(r"\w+")

TABLE: Final = Path(__file__).parent / "data" / "copies.json"


@dataclass(frozen=True, slots=True)
class CopyModel:
    """The table of the model.

    Attributes:
        weights: weight of each feature, its scale divided out.
        intercept: what is added.
    """

    weights: tuple[float, ...]
    intercept: float

    def probability(self, row: Sequence[float]) -> float:
        """Give how likely a finding with these features is worth a look, 0 to 1."""
        odds = self.intercept + sum(weight * value for weight, value in zip(self.weights, row, strict=True))
        return float(logistic(np.array(odds)))


def copy_features(places: Sequence[LintPlace], words: int, changing: AbstractSet[str]) -> tuple[float, ...]:
    """Describe a finding of copies by its first two places.

    Args:
        places: its places, at least two.
        words: how many words could go.
        changing: parts of paths that tell what changes from version to version.

    Returns:
        A number for each of `COPY_FEATURES`, as `copy_row` gives them.
    """
    one, other = places[:2]
    return copy_row(
        words / (len(places) - 1), (one.path, other.path), changing, shared=_shared(one.text, other.text),
        tagged=any(each.text.startswith("<") for each in (one, other)),
    )  # fmt: skip


def copy_row(
    words: float, paths: tuple[str, str], changing: AbstractSet[str], *, shared: float, tagged: bool
) -> tuple[float, ...]:
    """Give the features of a finding of copies.

    Args:
        words: how many words one further place repeats.
        paths: the files of its first two places.
        changing: parts of paths that tell what changes from version to version.
        shared: share of the words of these places that both have, 0 to 1.
        tagged: whether one of them begins with a tag: a cell of a table, an anchor that a program wrote.

    Returns:
        A number for each of `COPY_FEATURES`.
    """
    return (
        log(1 + words),
        float(paths[0] == paths[1]),
        shared,
        float(any(word in path.lower() for word in changing for path in paths)),
        float(tagged),
    )


def _shared(one: str, other: str) -> float:
    left, right = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    return len(left & right) / max(1, len(left | right))


def copy_model_of(table: str) -> CopyModel:
    """Read the model from its table.

    Args:
        table: JSON with "features" (name, mean, scale, weight) and "intercept".

    Raises:
        ValueError: the table is of other features.
    """
    weights, intercept = weights_of(json.loads(table), COPY_FEATURES, "copies")
    return CopyModel(tuple(weights.tolist()), intercept)


def shipped_copy_model() -> CopyModel:
    """Read the model that `benchmarks/train_copies.py` made and the package carries."""
    return copy_model_of(TABLE.read_text("utf-8"))
