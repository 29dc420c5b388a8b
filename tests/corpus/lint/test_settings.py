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
from dedup.corpus.lint.formats import LINT_OUTPUTS
from dedup.corpus.lint.record import LintLevel, LintRule
from dedup.language import table
from lint_findings import DRIFT, NOTE, finding, outcome
from linting import small_tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("chance", "level"),
    [(0.19, "note"), (0.2, "warning"), (0.49, "warning"), (0.5, "error")],
)
def test_a_drift_is_the_graver_the_surer_it_is(chance: float, level: str) -> None:
    """A warning from 0.2, an error from 0.5."""
    tree = small_tree("All 80 plugins are small.", "All 77 plugins are small.")
    assert drifted(tree, Drift(chance, DifferenceKind.VALUE, ((0, "80"), (1, "77")), ((0, 1),))).level.value == level


@pytest.mark.parametrize(("chance", "found"), [(0.0049, 0), (0.0051, 1)])
def test_a_drift_is_reported_from_one_in_two_hundred(
    chance: float, found: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below a probability of 0.005 nothing is said."""
    model = DriftModel(np.zeros(len(FEATURES)), float(np.log(chance / (1 - chance))))
    monkeypatch.setattr("dedup.corpus.lint.run.shipped_drift_model", lambda: model)
    for name, count in (("a.md", 80), ("b.md", 77)):
        (tmp_path / name).write_text(f"This makes all {count} plugins available for installation.\n", encoding="utf-8")
    assert len(lint(tmp_path, rules=["differs"])) == found


@pytest.mark.parametrize(
    ("other", "probability"),
    [
        ("Put all of the 7 keys into `bell-map` and turn the handle twice.", 0.9),
        ("Put all of the 9 keys into `barn-cup` and turn the handle twice.", 0.54),
        ("Never put all of the 9 keys into `bell-map` and turn the handle twice.", 0.27),
    ],
    ids=["another figure", "another name", "the contrary"],
)
def test_names_and_words_are_worth_less(other: str, probability: float) -> None:
    """Other names are worth three fifths of what another figure is, and contraries three tenths."""
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


@pytest.mark.parametrize(("unsure", "fail_on", "lines", "more"), [
    (20, "warning", 22, False), (21, "warning", 23, True), (21, "note", 23, False), (300, "error", 23, True),
])  # fmt: skip
def test_people_are_shown_twenty_unsure_differences(unsure: int, fail_on: str, lines: int, more: bool) -> None:
    """The likeliest twenty, what is sure, and how many more there are; all where notes fail a run."""
    notes = [
        finding(number=at + 9, rule=LintRule.DIFFERS, level=LintLevel.NOTE, message=f"unsure {at}", values=("1", "2"))
        for at in range(unsure)
    ]
    found = outcome(DRIFT, *notes, NOTE, fail_on=LintLevel(fail_on))
    text = LINT_OUTPUTS["text"](found).splitlines()
    assert len(text) == lines
    assert any("unsure 19" in line for line in text)
    assert any("unsure 20" in line for line in text) == (fail_on == "note")
    said = f"{unsure - 20:,} less likely differences are not listed; --fail-on note or --format json lists all"
    assert (text[-1] == said) == more
    assert ("less likely" in LINT_OUTPUTS["markdown"](found)) == more
    assert LINT_OUTPUTS["github"](found).count("::notice") == (unsure if fail_on == "note" else 20) + 1
    assert LINT_OUTPUTS["json"](found).count("unsure ") == unsure
