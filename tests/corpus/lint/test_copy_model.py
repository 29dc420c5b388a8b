"""Copies are ranked by how much is said again, and the table is the one its script makes."""

from __future__ import annotations

import json
from math import log

import pytest

from dedup.corpus.lint.copy_model import COPY_FEATURES, copy_features, copy_model_of, shipped_copy_model
from dedup.corpus.lint.record import LintPlace
from train_copies import fitted, read_copies

CHANGING = frozenset({"changelog", "release"})
"""Parts of paths that tell what changes."""


def place(path: str, text: str = "All of it.") -> LintPlace:
    """Make a place."""
    return LintPlace(path=path, line=1, column=1, end_line=1, end_column=9, text=text)


@pytest.mark.parametrize(
    ("places", "words", "row"),
    [
        ([place("a.md"), place("b.md")], 7, (log(8), 0, 1, 0, 0)),
        ([place("a.md"), place("b.md"), place("c.md")], 14, (log(8), 0, 1, 0, 0)),
        ([place("a.md"), place("a.md"), place("c.md")], 14, (log(8), 1, 1, 0, 0)),
        ([place("a.md", "Gulls eat **fish**."), place("b.md", "gulls eat bread")], 7, (log(8), 0, 0.5, 0, 0)),
        ([place("a.md", "**"), place("b.md", "!")], 7, (log(8), 0, 0, 0, 0)),
        ([place("a.md", "<td>All of it."), place("b.md", "<td>All of it.")], 7, (log(8), 0, 1, 0, 1)),
        ([place("a.md"), place("docs/CHANGELOG.md")], 7, (log(8), 0, 1, 1, 0)),
        ([place("docs/releases/1.md"), place("b.md")], 7, (log(8), 0, 1, 1, 0)),
    ],
)
def test_features(places: list[LintPlace], words: int, row: tuple[float, ...]) -> None:
    """The words of one further place count, what the first two share, and where they stand."""
    assert copy_features(places, words, CHANGING) == pytest.approx(row)


def test_probability() -> None:
    """The log odds are the intercept and each feature by its weight, scaled."""
    rows = [{"name": name, "mean": 1.0, "scale": 2.0, "weight": 4.0} for name in COPY_FEATURES]
    model = copy_model_of(json.dumps({"intercept": 1.0, "features": rows}))
    assert model.probability((1.0, 1.0, 1.0, 0.5, 1.0)) == pytest.approx(0.5)
    assert model.probability((1.0, 1.0, 1.0, 5.0, 1.0)) == pytest.approx(0.9999, abs=1e-3)


def test_other_features() -> None:
    """A table that lacks a feature is refused by name."""
    with pytest.raises(ValueError, match="the copies model is of other features"):
        copy_model_of(json.dumps({"intercept": 1.0, "features": []}))


@pytest.mark.parametrize(("words", "least", "most"), [(6, 0.1, 0.3), (15, 0.4, 0.7), (40, 0.8, 1.0)])
def test_the_more_is_said_again_the_likelier(words: int, least: float, most: float) -> None:
    """A line that is said again is seldom worth a look, a paragraph nearly always."""
    row = copy_features([place("a.md"), place("b.md")], words, CHANGING)
    assert least < shipped_copy_model().probability(row) < most


def test_the_table_is_made_by_its_script() -> None:
    """The readings of the package's benchmarks give the weights it carries."""
    fit, model = fitted(read_copies()), shipped_copy_model()
    assert model.weights == pytest.approx(fit.weights.tolist(), abs=1e-3)
    assert model.intercept == pytest.approx(fit.intercept, abs=1e-3)
