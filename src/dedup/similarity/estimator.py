"""NearDuplicates: the near-duplicate search as a scikit-learn clusterer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_array
from sklearn.base import BaseEstimator, ClusterMixin
from sklearn.utils.validation import validate_data

from dedup import validation as arguments
from dedup.errors import OptionError
from dedup.similarity.join import similar_pairs
from dedup.similarity.near_duplicates import near_pairs, rows_of
from dedup.similarity.stars import preference, stars

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

__all__ = ["NearDuplicates"]


class NearDuplicates(ClusterMixin, BaseEstimator):  # type: ignore[misc]
    """Group near-duplicate texts, or rows of a matrix, around representatives.

    Plain cosine, no guards: a text may stand for one with figures or names it lacks, which `find_duplicates` does not
    allow. The rows of a matrix have none to compare, and texts are grouped as their rows behind a vectorizer are.

    Args:
        threshold: least cosine of a member to its representative, above 0 and at most 1.
        features: "words", "pairs" or "chars"; terms of texts, not used for a matrix.

    Attributes:
        kept_: array of shape (n_samples,); True for each sample that stays: those in no group and the representatives.
            It selects rows: `frame[model.kept_]` of pandas, `frame.filter(model.kept_)` of Polars and Arrow.
        labels_: array of shape (n_samples,); the group of each sample, counted from 0 in the order of their
            representatives, -1 for samples in none.
        representatives_: array of shape (n_groups,); the sample that stands for each group, ascending. Samples are
            visited in their order, and one that no kept sample is similar to is kept; any other goes to the most
            similar of those kept, which may come after it.
        pairs_: every pair at or above the threshold, with its cosine.
        n_features_in_: columns of the matrix; of texts there is none.

    Example:
    >>> NearDuplicates(threshold=0.7).fit_predict(["one two three", "four five", "one two three"]).tolist()
    [0, -1, 0]
    """

    def __init__(self, *, threshold: float = 0.8, features: str = "words") -> None:
        """Store the parameters."""
        self.threshold = threshold
        self.features = features

    def fit(self, X: Iterable[str] | Any, y: object = None) -> NearDuplicates:  # noqa: ANN401, ARG002, N803
        """Find the groups.

        Args:
            X: texts (a list, a column of NumPy, pandas, Polars or Arrow), or numbers of shape (n_samples, n_features):
                a sparse matrix or an array.
            y: ignored; there for the interface.

        Raises:
            OptionError: `X` holds something that is no text or no finite number, or a parameter is out of range.

        Returns:
            The estimator itself.
        """
        if _is_matrix(X):
            matrix = self._matrix(X)
            count = int(matrix.shape[0])
            self.pairs_ = similar_pairs(matrix, threshold=arguments.share("threshold", self.threshold))
        else:
            texts = arguments.require_texts("X", X)
            count = len(texts)
            self.pairs_ = near_pairs(rows_of(texts, features=self.features), threshold=self.threshold)
            # Of a matrix that was fitted before.
            self.__dict__.pop("n_features_in_", None)
        found = stars(self.pairs_.left, self.pairs_.right, self.pairs_.score, preference("first", count))
        self.representatives_ = np.unique(found.representative[found.removed()])
        self.labels_ = self._labels(found.representative)
        self.kept_ = ~found.removed()
        return self

    def _matrix(self, given: Any) -> Any:  # noqa: ANN401 - SciPy and scikit-learn publish no types
        try:
            rows = csr_array(validate_data(self, given, accept_sparse="csr", dtype="numeric", ensure_all_finite=False))
        except (TypeError, ValueError) as error:
            message = " ".join(str(error).split())
            if isinstance(next(np.asarray(given, dtype=object).flat, None), str):
                message = "rows and columns are of numbers; give texts one after the other, such as X[:, 0]"
            raise OptionError(message, option="X") from error
        _require_finite(rows)
        return rows

    def _labels(self, representative: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        place = np.searchsorted(self.representatives_, representative)
        inside = place < len(self.representatives_)
        inside[inside] = self.representatives_[place[inside]] == representative[inside]
        return np.where(inside, place, -1)

    def __sklearn_tags__(self) -> Any:  # noqa: ANN401 - scikit-learn publishes no types
        """Say that samples may be texts or rows of a matrix, sparse or not."""
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.sparse = True
        return tags


def _is_matrix(given: object) -> bool:
    """Say whether these are numbers in rows and columns; texts stand one after the other."""
    if isinstance(given, list | tuple):
        return bool(given) and isinstance(given[0], list | tuple | np.ndarray)
    return hasattr(given, "tocsr") or (isinstance(given, np.ndarray) and given.ndim != 1)


def _require_finite(matrix: Any) -> None:  # noqa: ANN401 - SciPy publishes no types
    """Refuse a matrix with a value that has no cosine, and say where the first one stands."""
    values = np.asarray(matrix.data)
    wrong = np.flatnonzero(~np.isfinite(values))
    if wrong.size:
        row = int(np.searchsorted(matrix.indptr, wrong[0], side="right")) - 1
        found = "NaN" if np.isnan(values[wrong[0]]) else values[wrong[0]]
        message = (
            f"row {row}, column {int(matrix.indices[wrong[0]])} is {found}, not a finite number; "
            "replace or drop such values"
        )
        raise OptionError(message, option="X")
