"""What was found is written with its places, values and level."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.copies import Copies, Restatement
from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.drifts import Drift
from dedup.corpus.lint.findings import copied, drifted, lint_place, restated
from dedup.corpus.lint.record import LintLevel, LintRule
from dedup.corpus.lint.settings import SETTINGS
from linting import small_tree

TREE = small_tree("# A\n\nAll 80 plugins\nare small. Rain is rare.", "- All **77** plugins are small.")
ONE = next(at for at, each in enumerate(TREE.statements) if "80" in each.said)
OTHER = next(at for at, each in enumerate(TREE.statements) if "77" in each.said)


def drift(chance: float, kind: DifferenceKind = DifferenceKind.VALUE, values: tuple[str, str] = ("80", "77")) -> Drift:
    """Make a drift of the two statements."""
    return Drift(chance, kind, ((ONE, values[0]), (OTHER, values[1])), ((ONE, OTHER),))


def test_places() -> None:
    """A place runs from its first character to behind its last one."""
    found = lint_place(TREE, ONE, ONE + 1)
    assert (found.path, found.line, found.column, found.end_line, found.end_column) == ("0.md", 3, 1, 4, 25)
    assert found.text == "All 80 plugins are small. Rain is rare."
    assert lint_place(TREE, OTHER, OTHER).column == 3


@pytest.mark.parametrize(
    ("chance", "level"),
    [
        (SETTINGS.warning_from - 0.01, LintLevel.NOTE),
        (SETTINGS.warning_from, LintLevel.WARNING),
        (SETTINGS.error_from - 0.01, LintLevel.WARNING),
        (SETTINGS.error_from, LintLevel.ERROR),
    ],
)
def test_levels(chance: float, level: LintLevel) -> None:
    """The surer a drift is, the graver."""
    assert drifted(TREE, drift(chance)).level is level


def test_drift() -> None:
    """A drift names its values in order of its places."""
    found = drifted(TREE, drift(0.8))
    assert (found.rule, found.values, found.place.path, found.others[0].path) == (
        LintRule.DIFFERS, ("80", "77"), "0.md", "1.md",
    )  # fmt: skip
    assert found.message.startswith('"80" / "77": "All 80 plugins')
    assert found.probability == 0.8


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        (DifferenceKind.CONTRARY, ("not", ""), 'the contrary ("not")'),
        (DifferenceKind.CONTRARY, ("", ""), "the same words the other way round"),
        (DifferenceKind.WORDING, ("fas", "ohrm"), 'other words ("fas" / "ohrm")'),
    ],
)
def test_other_drifts(kind: DifferenceKind, values: tuple[str, str], words: str) -> None:
    """A contrary and another name say what they are."""
    assert drifted(TREE, drift(0.8, kind, values)).message.startswith(words)


@pytest.mark.parametrize(
    ("stems", "written"),
    [("small", "small"), ("plugin small", "plugins small"), ("plugin kubernet", "plugin kubernet"), ("", "")],
)
def test_words_are_shown_as_they_are_written(stems: str, written: str) -> None:
    """What is compared by stems is named by the words of the passage, where it has all of them."""
    assert drifted(TREE, drift(0.8, DifferenceKind.WORDING, (stems, "rain"))).values[0] == written


@pytest.mark.parametrize(
    ("copies", "rule"),
    [(SETTINGS.boilerplate_from - 1, LintRule.EXACT), (SETTINGS.boilerplate_from, LintRule.BOILERPLATE)],
)
def test_copies(copies: int, rule: LintRule) -> None:
    """Many copies are one finding of boilerplate."""
    found = copied(TREE, Copies(((ONE, ONE),) * copies), LintRule.EXACT)
    assert (found.rule, found.level, len(found.others), found.words) == (
        rule,
        LintLevel.NOTE,
        copies - 1,
        5 * (copies - 1),
    )


def test_restatement() -> None:
    """A restatement is reported where more is said, and quotes what is new."""
    found = restated(TREE, Restatement(ONE, OTHER), ("small cabins",))
    assert (found.place.path, found.others[0].path, found.new) == ("0.md", "1.md", ("small cabins",))
    assert found.message == 'says all of it; new is: "small cabins"'
