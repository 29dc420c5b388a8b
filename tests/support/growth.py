"""Tell whether the work grows with the length of a text only."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS: Final = 5
"""How often each text is looked at: what grows with the square does so every time, other work on the machine does
not."""
SHORTEST: Final = 0.005
"""CPU seconds below which the smaller text says nothing: what is done once for any text may be most of it."""
DOUBLINGS: Final = 6
"""How often the smaller text is doubled at most, for the larger one to stay within about a million characters."""
SPARE: Final = 3
"""Times the larger text may take of what it would by its length: on a busy machine up to 1.4 was seen, and a square
takes as many as the larger text is times the smaller one, eight or ten."""


def grows_with_length_only(
    work: Callable[[int], object], small: int, *, times: int = 8, clock: Callable[[], float] = time.process_time
) -> bool:
    """Tell whether ``times`` the size costs less than three times ``times`` as much, in one of a few rounds.

    The smaller text is doubled until it takes long enough to be compared, and its cost is the least of a few rounds:
    a machine that was busy with something else just then makes no room for a square. The collector of the process is
    held, for what it costs grows with what other tests have left behind. (A collection beforehand would cost more than
    the work that is measured.)

    Args:
        work: what is measured, given the size of a text.
        small: the size to begin with.
        times: how many times the smaller text the larger one is.
        clock: gives the seconds that were spent so far.
    """
    gc.disable()
    try:
        size, cost = measurable(work, small, clock)
        return any(spent(work, times * size, clock) < SPARE * times * cost for _ in range(ROUNDS))
    finally:
        gc.enable()


def measurable(work: Callable[[int], object], small: int, clock: Callable[[], float]) -> tuple[int, float]:
    """Give the first size, doubled from a small one, at which every round takes long enough, and the least of them."""
    size, last = small, small << DOUBLINGS
    while size < last and spent(work, size, clock) < SHORTEST:
        size *= 2
    while (cost := min(spent(work, size, clock) for _ in range(ROUNDS))) < SHORTEST and size < last:
        size *= 2
    return size, cost


def spent(work: Callable[[int], object], size: int, clock: Callable[[], float]) -> float:
    """Give the cost of the work on a text of a size."""
    start = clock()
    work(size)
    return clock() - start
