"""The numbers of lint have an input on either side of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dedup import lint
from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.drift_model import DriftModel
from dedup.corpus.lint.drifts import Drift, chances, described
from dedup.corpus.lint.features import FEATURES
from dedup.corpus.lint.findings import drifted
from dedup.language import table
from linting import small_tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("chance", "level"),
    [(0.17, "note"), (0.18, "warning"), (0.49, "warning"), (0.5, "error")],
)
def test_a_drift_is_the_graver_the_surer_it_is(chance: float, level: str) -> None:
    """A warning from 0.18, an error from 0.5."""
    tree = small_tree("All 80 plugins are small.", "All 77 plugins are small.")
    assert drifted(tree, Drift(chance, DifferenceKind.VALUE, ((0, "80"), (1, "77")), ((0, 1),))).level.value == level


@pytest.mark.parametrize(("chance", "found"), [(0.068, 0), (0.072, 1)])
def test_a_drift_is_reported_from_one_in_fourteen(
    chance: float, found: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below a probability of 0.07 nothing is said."""
    model = DriftModel(np.zeros(len(FEATURES)), float(np.log(chance / (1 - chance))))
    monkeypatch.setattr("dedup.corpus.lint.run.shipped_drift_model", lambda: model)
    for name, count in (("a.md", 80), ("b.md", 77)):
        (tmp_path / name).write_text(f"This makes all {count} plugins available for installation.\n", encoding="utf-8")
    assert len(lint(tmp_path, rules=["differs"])) == found


@pytest.mark.parametrize(
    ("other", "probability"),
    [
        ("Put all of the 7 keys into `bell-map` and turn the handle twice.", 0.9),
        ("Put all of the 9 keys into `barn-cup` and turn the handle twice.", 0.45),
        ("Never put all of the 9 keys into `bell-map` and turn the handle twice.", 0.45),
    ],
    ids=["another figure", "another name", "the contrary"],
)
def test_names_and_words_are_worth_half(other: str, probability: float) -> None:
    """Of a pair that reads as likely, other names and contraries are worth half of what another figure is."""
    model = DriftModel(np.zeros(len(FEATURES)), float(np.log(9)))
    tree = small_tree("Put all of the 9 keys into `bell-map` and turn the handle twice.", other)
    assert max(chances(described(tree, table("en")), model)) == pytest.approx(probability)


@pytest.mark.parametrize(("text", "found"), [("Dogs travel for free.", 0), ("Dogs travel free of charge.", 1)])
def test_copies_have_five_words(text: str, found: int, tmp_path: Path) -> None:
    """Four words are said again by chance."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(f"{text}\n", encoding="utf-8")
    assert len(lint(tmp_path, rules=["exact"])) == found


@pytest.mark.parametrize(("copies", "rule"), [(4, "exact"), (5, "boilerplate")])
def test_boilerplate_has_five_copies(copies: int, rule: str, tmp_path: Path) -> None:
    """Fewer of them are copies."""
    for number in range(copies):
        (tmp_path / f"{number}.md").write_text("Dogs travel free of charge on it.\n", encoding="utf-8")
    assert [each.rule.value for each in lint(tmp_path, rules=["exact", "boilerplate"])] == [rule]


SAID = "Ferries carry bicycles across the harbour."
MORE = "On Sundays all ferries of the company carry bicycles and small motorcycles from the lake across the harbour"
BESIDES = "Rain falls on the hills in autumn.\n\nA baker opens the shop at dawn.\n\nOld maps show a mill by the brook."
GOODS = "gulls, cranes, winches, ropes, barrels, sheds, rails, lamps, buoys, nets, sails, masts, oars, crates"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (f"{MORE}.", 1),
        ("All ferries carry ropes and small motorcycles beyond the lake.", 0),
        (f"{MORE}, where {GOODS}, anchors, engines, pumps, hoses, tanks, drums, planks and beams lie.", 0),
    ],
    ids=["all of it", "a third of it", "much more besides"],
)
def test_a_restatement_says_most_of_it_and_not_much_more(other: str, found: int, tmp_path: Path) -> None:
    """At least 0.6 of the weight, in at most four times as much."""
    (tmp_path / "a.md").write_text(f"{SAID}\n\n{BESIDES}\n", encoding="utf-8")
    (tmp_path / "b.md").write_text(f"{other}\n\n{BESIDES}\n", encoding="utf-8")
    assert len(lint(tmp_path, rules=["restated"])) == found
