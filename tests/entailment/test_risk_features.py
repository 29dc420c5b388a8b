"""What the passages that stay say of a sentence, as named numbers."""

from __future__ import annotations

import pytest

from dedup.entailment.risk_features import COMPARED, FEATURES, TRAITS, Comparison
from dedup.entailment.settings import SETTINGS
from relating import judged, related, state_of

MILL = "The granite mill of Marrow grinds rye in winter."


def compared(text: str, *others: str) -> Comparison:
    """Compare the first sentence of a text with other paragraphs."""
    view = judged(text, *others).view
    assert view is not None
    return view


def features(text: str, *others: str) -> dict[str, float]:
    """Give the features of the first sentence by name."""
    return dict(zip(FEATURES, compared(text, *others).values.tolist(), strict=True))


def test_the_features_are_traits_and_what_is_compared() -> None:
    """No name stands twice, and each comparison has a number for each."""
    assert FEATURES == TRAITS + COMPARED
    assert len(set(FEATURES)) == len(FEATURES)
    assert len(compared(MILL, MILL).values) == len(FEATURES)


def test_a_copy_lacks_nothing() -> None:
    """All of a copy stands in the best passage, in the same order."""
    view, found = compared(MILL, "Swans nest here.", MILL), features(MILL, "Swans nest here.", MILL)
    assert (view.best, view.copy) == (2, True)
    assert view.near == pytest.approx(1.0)
    full = ("best one", "best three", "anywhere", "pairs in one", "worst claim", "mean claim", "reverse share")
    assert [found[name] for name in full] == [pytest.approx(1.0)] * len(full)
    lacking = ("missing in one", "names missing", "heaviest missing anywhere", "replaced", "dropped", "common missing")
    assert [found[name] for name in lacking] == [pytest.approx(0.0)] * len(lacking)


def test_what_several_passages_hold_together() -> None:
    """Two halves in two passages are no whole in one, but one in three."""
    found = features(MILL, "The granite mill of Marrow is old, people say.", "Somebody grinds rye in winter.")
    assert found["best one"] < 0.9 < found["best three"] <= found["anywhere"] <= 1.0 + 1e-9


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("figures missing", "The mill of Marrow grinds 40 sacks.", "The mill of Marrow grinds sacks."),
        ("names missing", "The mill of Marrow grinds rye.", "The mill grinds rye."),
        ("negation missing", "The mill never grinds rye.", "The mill grinds rye."),
        ("negation added", "The mill grinds rye.", "The mill never grinds rye."),
        ("modals missing", "The mill may grind rye.", "The mill grinds rye."),
        ("replaced", "The mill grinds rye.", "The mill grinds wheat."),
        ("dropped", "The mill grinds coarse rye.", "The mill grinds rye."),
    ],
)
def test_a_difference_is_seen(name: str, text: str, other: str) -> None:
    """What the best passage lacks or has too much of is counted, and nothing is where it has the same."""
    assert features(text, other)[name] > 0
    assert features(text, text)[name] == pytest.approx(0.0)


def test_sections_are_compared() -> None:
    """Under the same heading or another one."""
    one = features(MILL, MILL)
    other = features(MILL, "# Elsewhere", MILL)
    assert (one["same section"], other["same section"]) == (1.0, 0.0)
    assert one["same order in another section"] == 0.0
    assert other["same order in another section"] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("other", "nearly"), [("The mill of Marrow grinds rye in winter.", True), ("In winter Marrow grinds rye.", False)]
)
def test_what_is_nearly_the_same(other: str, nearly: bool) -> None:
    """From three quarters in the same order the words that differ are counted as what makes the difference."""
    found = features(MILL, other)
    assert (found["same order"] >= SETTINGS.nearly_same_from) is nearly
    assert (found["nearly the same"] > 0) is nearly


def test_supporting_passages_are_near_equals() -> None:
    """For each claim the passages that hold most of it are named, those that hold much less are not."""
    view = compared(MILL, MILL, MILL, "Rye is sold.")
    assert view.supporting == ((1, 2),)
    assert set(view.leans) >= {1}


def test_what_went_holds_nothing() -> None:
    """A passage that does not stay is not compared with."""
    relation = related(MILL, MILL, "Rye is sold.")
    (risk,) = state_of(relation, without=[1]).risks([0])
    assert risk.view is None or risk.view.best == 2
