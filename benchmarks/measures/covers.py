"""The cover in use against an exact one over the same relation: words lost to greed, and what exactness costs."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

import numpy as np
from dedup.selection.problem import problem_of
from dedup.selection.set_cover import fewest_words
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source

if TYPE_CHECKING:
    from dedup.selection.problem import Problem

__all__ = ["compare"]

LIMIT_SECONDS: Final = 60.0


def compare(source: str) -> tuple[int, int, int, int, float, float, float]:
    """Cover an article both ways.

    Returns:
        Words of the source, words kept greedily, words kept exactly, words lost to greed, seconds of both, the gap.
    """
    options = Options()
    reading = read_source(source, options)
    problem = problem_of(relate(reading, options), discourse_of(reading), options, frozenset(), None)
    start = perf_counter()
    greedy = int(problem.words[fewest_words(problem)].sum())
    middle = perf_counter()
    exact, gap = _exact(problem)
    end = perf_counter()
    return int(problem.words.sum()), greedy, exact, greedy - exact, middle - start, end - middle, gap


def _exact(problem: Problem) -> tuple[int, float]:
    passages = len(problem.words)
    rows: list[dict[int, float]] = []
    passive = problem.announcing | problem.structural
    for claim, owner in enumerate(problem.owner.tolist()):
        if owner not in passive:
            carriers, _ = problem.pairs.of(claim)
            rows.append(dict.fromkeys([owner, *carriers.tolist()], 1.0))
    least = [1.0] * len(rows)
    for passage, targets in problem.needs.items():
        # What a kept passage points at is kept: x(target) - x(passage) >= 0.
        rows += [{passage: -1.0, target: 1.0} for target in targets if target != passage]
    least += [0.0] * (len(rows) - len(least))
    cells = [(row, column, value) for row, entries in enumerate(rows) for column, value in entries.items()]
    row, column, value = (np.array(part) for part in zip(*cells, strict=True))
    lower = np.zeros(passages)
    lower[sorted(problem.fixed)] = 1.0
    found = milp(
        problem.words.astype(np.float64),
        constraints=LinearConstraint(coo_array((value, (row, column)), shape=(len(rows), passages)).tocsr(), lb=least),
        integrality=np.ones(passages, dtype=np.int64),
        bounds=Bounds(lower, 1),
        options={"time_limit": LIMIT_SECONDS},
    )
    if found.x is None:
        raise ArithmeticError(found.message)
    return round(float(found.fun)), float(found.mip_gap or 0)
