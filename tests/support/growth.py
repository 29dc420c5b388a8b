"""Tell whether the work grows with the length of a text only."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS: Final = 5
"""How often it is looked at: what grows with the square does so every time, other work on the machine does not."""
SHORTEST: Final = 0.005
"""CPU seconds below which the smaller text says nothing."""


def grows_with_length_only(work: Callable[[int], object], small: int, *, times: int = 8) -> bool:
    """Tell whether ``times`` the size costs less than half of ``times`` squared, in one of a few rounds.

    The collector of the process is held, for what it costs grows with what other tests have left behind. (A collection
    beforehand would cost more than the work that is measured.)
    """
    gc.disable()
    try:
        return any(
            cpu_seconds(work, times * small) < times * times / 2 * max(cpu_seconds(work, small), SHORTEST)
            for _ in range(ROUNDS)
        )
    finally:
        gc.enable()


def cpu_seconds(work: Callable[[int], object], size: int) -> float:
    """Give the CPU time of the work on a text of a size."""
    start = time.process_time()
    work(size)
    return time.process_time() - start
