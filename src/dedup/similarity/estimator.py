"""NearDuplicates: the near-duplicate search as a scikit-learn clusterer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.base import BaseEstimator, ClusterMixin

from dedup import validation as arguments
from dedup.errors import OptionError
from dedup.similarity.join import similar_pairs
from dedup.similarity.near_duplicates import near_pairs, rows_of
from dedup.similarity.stars import preference, stars

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

__all__ = ["NearDuplicates"]


class NearDuplicates(ClusterMixin, BaseEstimator):  # type: ignore[misc]
    """Group near-duplicate texts, or rows of a sparse matrix, around representatives.

    Plain cosine, no guards: a text may stand for one with figures or names it lacks, which `find_duplicates` does not
    allow. The rows of a matrix have none to compare, and texts are grouped as their rows behind a vectorizer are.

    Args:
        threshold: least cosine of a member to its representative, above 0 and at most 1.
        features: "words", "pairs" or "chars"; terms of texts, not used for a matrix.

    Attributes:
        labels_: array of shape (n_samples,); the group of each sample, counted from 0 in the order of their
            representatives, -1 for samples in none.
        representatives_: array of shape (n_groups,); the sample that stands for each group, ascending. Samples are
            visited in their order, and one that no kept sample is similar to is kept; any other goes to the most
            similar of those kept, which may come after it.
        pairs_: every pair at or above the threshold, with its cosine.

    Example:
    >>> NearDuplicates(threshold=0.7).fit_predict(["one two three", "four five", "one two three"]).tolist()
    [0, -1, 0]
    """

    def __init__(self, *, threshold: float = 0.8, features: str = "words") -> None:
        """Store the parameters."""
        self.threshold = threshold
        self.features = features

    def fit(self, X: Sequence[str] | Any, y: object = None) -> NearDuplicates:  # noqa: ANN401, ARG002, N803
        """Find the groups.

        Args:
            X: texts, or a sparse matrix of shape (n_samples, n_features).
            y: ignored; there for the interface.

        Raises:
            OptionError: `X` holds something that is no text or no finite number, or a parameter is out of range.

        Returns:
            The estimator itself.
        """
        if hasattr(X, "tocsr"):
            matrix = X.tocsr()
            _require_finite(matrix)
            count = int(matrix.shape[0])
            self.pairs_ = similar_pairs(matrix, threshold=arguments.share("threshold", self.threshold))
        else:
            texts = arguments.require_texts("X", X)
            count = len(texts)
            self.pairs_ = near_pairs(rows_of(texts, features=self.features), threshold=self.threshold)
        found = stars(self.pairs_.left, self.pairs_.right, self.pairs_.score, preference("first", count))
        self.representatives_ = np.unique(found.representative[found.removed()])
        self.labels_ = self._labels(found.representative)
        return self

    def _labels(self, representative: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        place = np.searchsorted(self.representatives_, representative)
        inside = place < len(self.representatives_)
        inside[inside] = self.representatives_[place[inside]] == representative[inside]
        return np.where(inside, place, -1)

    def __sklearn_tags__(self) -> Any:  # noqa: ANN401 - scikit-learn publishes no types
        """Say that samples may be texts or rows of a sparse matrix."""
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.sparse = True
        tags.input_tags.two_d_array = False
        return tags


def _require_finite(matrix: Any) -> None:  # noqa: ANN401 - SciPy publishes no types
    """Refuse a sparse matrix with a value that has no cosine, and say where the first one stands."""
    values = np.asarray(matrix.data)
    wrong = np.flatnonzero(~np.isfinite(values))
    if wrong.size:
        row = int(np.searchsorted(matrix.indptr, wrong[0], side="right")) - 1
        message = (
            f"row {row}, column {int(matrix.indices[wrong[0]])} is {values[wrong[0]]}, not a finite number; "
            "replace or drop such values"
        )
        raise OptionError(message, option="X")
