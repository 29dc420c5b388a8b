"""NearDuplicates keeps scikit-learn's conventions."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from scipy.sparse import csr_array
from sklearn.base import clone
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import estimator_checks_generator

from dedup.errors import OptionError
from dedup.similarity.estimator import NearDuplicates
from dedup.similarity.near_duplicates import find_duplicates

if TYPE_CHECKING:
    from collections.abc import Callable

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
    for rows in (matrix, matrix.toarray(), matrix.toarray().tolist()):
        with pytest.raises(OptionError, match=rf"(?i)X: row 1, column 2 is {value}, not a finite number"):
            NearDuplicates().fit(rows)


UNASKED: Final = "check_array_api_input"
"""Asks about arrays of other libraries than NumPy only where SciPy was started for them, and our tags offer none."""

CHECKS: Final = [
    check for _, check in estimator_checks_generator(NearDuplicates(threshold=0.5)) if check.func.__name__ != UNASKED
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: "-".join([check.func.__name__, *check.keywords]))
def test_the_checks_of_scikit_learn(check: Callable[[NearDuplicates], None]) -> None:
    """Whatever scikit-learn asks of an estimator of rows of numbers holds; no failure is expected."""
    check(NearDuplicates(threshold=0.5))


def test_tags() -> None:
    """The tags name texts and matrices; nothing is said to be checked that is not, and nothing is left unchecked."""
    tags = NearDuplicates().__sklearn_tags__()
    said = tags.input_tags
    assert (said.string, said.sparse, said.two_d_array) == (True, True, True)
    assert (said.one_d_array, said.allow_nan, said.positive_only) == (False, False, False)
    assert (tags.requires_fit, tags.no_validation, tags.target_tags.required) == (True, False, False)
    assert not tags.array_api_support
    assert len(CHECKS) > 40


@pytest.mark.parametrize("threshold", [0.3, 0.7, 0.9])
def test_rows_of_numbers(threshold: float) -> None:
    """An array gives the pairs of the whole product, numbers below zero included, and the same as a sparse matrix."""
    chance = np.random.default_rng(5)
    rows = chance.normal(size=(200, 6)) * (chance.random((200, 6)) < 0.7)
    rows = rows[np.linalg.norm(rows, axis=1) > 0]
    unit = rows / np.linalg.norm(rows, axis=1)[:, None]
    expected = {(i, j) for i, j in np.argwhere(unit @ unit.T >= threshold).tolist() if i < j}
    found = NearDuplicates(threshold=threshold).fit(rows)
    assert {(left, right) for left, right, _ in found.pairs_} == expected
    assert len(expected) > 20
    assert found.n_features_in_ == 6
    assert found.labels_.tolist() == NearDuplicates(threshold=threshold).fit_predict(csr_array(rows)).tolist()
    assert not hasattr(found.fit(TEXTS), "n_features_in_")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (np.array([["one"], ["two"]]), r"rows and columns are of numbers; give texts one after the other"),
        ([["one"], ["two"]], r"rows and columns are of numbers"),
        (np.array([["one"], [None]], dtype=object), r"rows and columns are of numbers"),
        (np.array([[{}, 1]], dtype=object), "not 'dict'"),
        (np.zeros((2, 2, 2)), "dim 3"),
        ([[1, 2], [3]], "inhomogeneous"),
        (np.array([1.0, 2.0]), "passage 0 is float64, not a text"),
    ],
)
def test_neither_texts_nor_numbers(given: object, said: str) -> None:
    """What is neither texts one after the other nor rows of numbers is refused in one line."""
    with pytest.raises(OptionError, match=f"^X: [^\n]*{said}"):
        NearDuplicates().fit(given)
