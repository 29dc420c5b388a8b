"""Copies are ranked by how much is said again, and the table is the one its script makes."""

from __future__ import annotations

import json
from math import log

import pytest

from dedup.corpus.lint.copy_model import COPY_FEATURES, copy_features, copy_model_of, shipped_copy_model
from dedup.corpus.lint.features import CLOSE
from dedup.corpus.lint.record import LintPlace, LintRule
from train_copies import fitted, read_copies


def place(path: str, line: int) -> LintPlace:
    """Make a place."""
    return LintPlace(path=path, line=line, column=1, end_line=line, end_column=9, text="All of it.")


@pytest.mark.parametrize(
    ("rule", "places", "words", "row"),
    [
        (LintRule.EXACT, [("a.md", 1), ("b.md", 1)], 7, (log(8), 0, 0, 0)),
        (LintRule.EXACT, [("a.md", 1), ("b.md", 1), ("c.md", 1)], 14, (log(8), 0, 0, 0)),
        (LintRule.RESTATED, [("a.md", 1), ("b.md", 1)], 7, (log(8), 1, 0, 0)),
        (LintRule.BOILERPLATE, [("a.md", 1), ("b.md", 1)], 7, (log(8), 0, 1, 0)),
        (LintRule.NEAR_DUPLICATE, [("a.md", 1), ("a.md", 1 + CLOSE)], 7, (log(8), 0, 0, 1)),
        (LintRule.NEAR_DUPLICATE, [("a.md", 2 + CLOSE), ("a.md", 1)], 7, (log(8), 0, 0, 0)),
        (LintRule.NEAR_DUPLICATE, [("a.md", 2 + CLOSE), ("a.md", 2)], 7, (log(8), 0, 0, 1)),
    ],
)
def test_features(rule: LintRule, places: list[tuple[str, int]], words: int, row: tuple[float, ...]) -> None:
    """The words of one further place count, and whether the first two stand close to each other in one file."""
    assert copy_features(rule, [place(*each) for each in places], words) == pytest.approx(row)


def test_probability() -> None:
    """The log odds are the intercept and each feature by its weight, scaled."""
    rows = [{"name": name, "mean": 1.0, "scale": 2.0, "weight": 4.0} for name in COPY_FEATURES]
    model = copy_model_of(json.dumps({"intercept": 1.0, "features": rows}))
    assert model.probability((1.0, 1.0, 1.0, 0.5)) == pytest.approx(0.5)
    assert model.probability((1.0, 1.0, 1.0, 5.0)) == pytest.approx(0.9999, abs=1e-3)


def test_other_features() -> None:
    """A table that lacks a feature is refused by name."""
    with pytest.raises(ValueError, match="the copies model is of other features"):
        copy_model_of(json.dumps({"intercept": 1.0, "features": []}))


@pytest.mark.parametrize(("words", "least", "most"), [(6, 0.0, 0.2), (15, 0.4, 0.7), (40, 0.85, 1.0)])
def test_the_more_is_said_again_the_likelier(words: int, least: float, most: float) -> None:
    """A line that is said again is seldom worth a look, a paragraph nearly always."""
    row = copy_features(LintRule.EXACT, [place("a.md", 1), place("b.md", 1)], words)
    assert least < shipped_copy_model().probability(row) < most


def test_the_table_is_made_by_its_script() -> None:
    """The readings of the package's benchmarks give the weights it carries."""
    fit, model = fitted(read_copies()), shipped_copy_model()
    assert model.weights == pytest.approx(fit.weights.tolist(), abs=1e-3)
    assert model.intercept == pytest.approx(fit.intercept, abs=1e-3)
