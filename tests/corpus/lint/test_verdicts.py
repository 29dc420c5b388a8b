"""A pair keeps its verdict as long as nothing has changed that decides about it."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from dedup.corpus.lint.differences import DifferenceKind
from dedup.corpus.lint.standings import StatementNames
from dedup.corpus.lint.told import Told
from dedup.corpus.lint.verdicts import NEVER, NO_DRIFT, Verdicts

NAMES: Final = (10, 20, 30)
TOLD: Final = Told(DifferenceKind.VALUE, "plugin", ("1", "1"), ("80", "77"), ())
OTHER: Final = TOLD._replace(said=("5", "6"))


def begun(standing: tuple[int, ...], pairs: list[tuple[int, int, float]], earlier: Verdicts) -> Verdicts:
    """Hold pairs with their cosines; a statement's place is named by the tens of its standing."""
    left, right = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
    cosines = np.array([cosine for _, _, cosine in pairs])
    standings = np.array(standing, dtype=np.uint64)
    return Verdicts.of(StatementNames(standings // np.uint64(10), standings, standings), left, right, cosines, earlier)


def judged(standing: tuple[int, ...], pairs: list[tuple[int, int, float]], chances: list[float]) -> Verdicts:
    """Judge them: the likely ones differ in one thing."""
    told = {at: TOLD for at, chance in enumerate(chances) if chance >= 0.1}
    return begun(standing, pairs, Verdicts()).completed(np.array(chances), told, 0.1)


@pytest.mark.parametrize(
    ("standing", "pair", "chance"),
    [
        (NAMES, (0, 1, 0.8), 0.4), (NAMES, (1, 2, 0.0), NO_DRIFT), ((40, *NAMES), (1, 2, 0.8), 0.4),
        (NAMES, (0, 1, 0.81), None), (NAMES, (0, 1, 0.0), None), (NAMES, (0, 2, 0.0), None),
        ((20, 10), (0, 1, 0.8), None), ((10, 40), (0, 1, 0.8), None), ((10, 21), (0, 1, 0.8), None),
        ((10, 31, 21), (1, 0, 0.5), None), ((11, 31), (0, 1, 0.5), NEVER), ((11, 31), (0, 1, 0.6), None),
        ((11, 41), (0, 1, 0.5), None),
    ],
    ids=["known", "no drift", "moved down", "another cosine", "no cosine", "another pair", "turned round", "changed",
         "weighed otherwise", "never, turned round", "never", "never, another cosine", "never, another place"],
)  # fmt: skip
def test_what_is_known_of_a_pair(standing: tuple[int, ...], pair: tuple[int, int, float], chance: float | None) -> None:
    """A pair is known by both its statements, their order and its cosine, wherever they stand now."""
    now = begun(standing, [pair], judged(NAMES, [(0, 1, 0.8), (1, 2, 0.0), (0, 2, 0.5)], [0.4, NO_DRIFT, NEVER]))
    assert now.chances.tolist() == pytest.approx([np.nan if chance is None else chance], nan_ok=True)
    assert [now.told[at] for at in now.telling.tolist() if at >= 0] == ([TOLD] if chance == 0.4 else [])


@pytest.mark.parametrize("earlier", [Verdicts(), judged(NAMES, [], []), judged((50,), [(0, 0, 0.8)], [0.4])])
def test_nothing_is_known(earlier: Verdicts) -> None:
    """Of an empty run, one without pairs, and one of other statements nothing is taken over."""
    assert np.isnan(begun(NAMES, [(0, 1, 0.8)], earlier).chances).all()
    assert not len(begun((), [], earlier).chances)


def test_what_is_told_is_held_once() -> None:
    """Of what many pairs differ in one is held, what is known beside what is new, and what is no more is dropped."""
    earlier = judged(NAMES, [(0, 1, 0.8), (1, 2, 0.9), (0, 2, 0.0)], [0.4, 0.4, NO_DRIFT])
    assert earlier.told == (TOLD,)
    now = begun((*NAMES, 40), [(0, 1, 0.8), (0, 3, 0.9), (1, 3, 0.8)], earlier)
    whole = now.completed(np.array([0.4, 0.3, 0.05]), {1: OTHER}, 0.1)
    assert [whole.told[at] if at >= 0 else None for at in whole.telling.tolist()] == [TOLD, OTHER, None]
    gone = begun((40,), [(0, 0, 0.5)], whole).completed(np.array([NO_DRIFT]), {}, 0.1)
    assert gone.told == ()
