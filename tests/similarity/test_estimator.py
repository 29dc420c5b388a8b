"""NearDuplicates keeps scikit-learn's conventions."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from scipy.sparse import csr_array
from sklearn.base import clone
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline

from dedup.errors import OptionError
from dedup.similarity.estimator import NearDuplicates
from dedup.similarity.near_duplicates import find_duplicates

TEXTS = ["one two three four", "five six seven", "one two three four!", "six five seven", "alone"]


def test_labels() -> None:
    """Groups are counted from 0 in the order of their representatives; a text in none has -1."""
    found = NearDuplicates(threshold=0.9).fit(TEXTS)
    assert found.labels_.tolist() == [0, 1, 0, 1, -1]
    assert found.representatives_.tolist() == [0, 1]
    assert len(found.pairs_) == 2


def test_figures_do_not_matter() -> None:
    """Texts that differ in a figure are grouped as their rows are; `find_duplicates` keeps them apart."""
    texts = ["valve 3.4 is open wide", "valve 4.3 is open wide"]
    assert NearDuplicates(threshold=0.5).fit_predict(texts).tolist() == [0, 0]
    assert make_pipeline(TfidfVectorizer(), NearDuplicates(threshold=0.5)).fit_predict(texts).tolist() == [0, 0]
    assert find_duplicates(texts, threshold=0.5).groups == ()


def test_a_later_sample_may_stand_for_an_earlier_one() -> None:
    """A sample that goes belongs to the most similar one that stays, though another turned it away."""
    rows = csr_array(np.array([[1.0, 0.0], [0.8, 0.6], [0.3, 1.0]]))
    found = NearDuplicates(threshold=0.7).fit(rows)
    assert (found.representatives_.tolist(), found.labels_.tolist()) == ([2], [-1, 0, 0])


def test_conventions() -> None:
    """Parameters are set and cloned, a fitted one is pickled, and fitting again forgets what was."""
    model = clone(NearDuplicates().set_params(threshold=0.9))
    assert model.get_params() == {"threshold": 0.9, "features": "words"}
    assert pickle.loads(pickle.dumps(model.fit(TEXTS))).labels_.tolist() == model.labels_.tolist()  # noqa: S301
    assert model.fit_predict(TEXTS[:2]).tolist() == [-1, -1]
    assert model.representatives_.tolist() == []


def test_matrices_and_pipelines() -> None:
    """Rows of a sparse matrix are grouped like texts, also behind a vectorizer."""
    pipeline = make_pipeline(TfidfVectorizer(), NearDuplicates(threshold=0.9))
    assert pipeline.fit_predict(TEXTS).tolist() == [0, 1, 0, 1, -1]
    assert NearDuplicates().fit_predict(csr_array(np.eye(3))).tolist() == [-1, -1, -1]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_values_that_are_no_numbers(value: float) -> None:
    """A sparse matrix with a value that has no cosine is refused, and the place is named."""
    matrix = csr_array(np.array([[0.0, 1.0, 0.0], [0.0, 2.0, value]]))
    with pytest.raises(OptionError, match=rf"X: row 1, column 2 is {value}, not a finite number"):
        NearDuplicates().fit(matrix)
