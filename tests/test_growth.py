"""What tells whether work grows with the length of a text only is right, on costs that are counted."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import TYPE_CHECKING

import pytest

from growth import DOUBLINGS, ROUNDS, grows_with_length_only

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SMALL = 1_000


@dataclass
class CountedWork:
    """Work that takes the seconds a formula says, by a clock of its own.

    Attributes:
        cost: size -> seconds.
        busy: by how much each piece of work takes longer, because of what else the machine does.
        now: the seconds that were spent so far.
        sizes: what was worked on.
    """

    cost: Callable[[int], float]
    busy: Iterator[float] = field(default_factory=lambda: repeat(1.0))
    now: float = 0.0
    sizes: list[int] = field(default_factory=list)

    def work(self, size: int) -> None:
        """Let the time pass that a text of a size takes."""
        self.sizes.append(size)
        self.now += self.cost(size) * next(self.busy)

    def grows_with_length_only(self) -> bool:
        """Ask what is tested."""
        return grows_with_length_only(self.work, SMALL, clock=lambda: self.now)


@pytest.mark.parametrize(
    ("cost", "only"),
    [
        (lambda size: 1e-5 * size, True),
        (lambda size: 1e-7 * size, True),
        (lambda size: 1e-9 * size, True),
        (lambda size: 1e-7 * size * math.log(size), True),
        (lambda size: 0.05 + 1e-6 * size, True),
        (lambda size: 1e-8 * size**2, False),
        (lambda size: 1e-9 * size**2, False),
        (lambda size: 1e-11 * size**2, False),
        (lambda size: 1e-14 * size**2, False),
        (lambda size: 1e-8 * size**1.6, False),
        (lambda size: 1e-6 * size + 1e-9 * size**2, False),
    ],
)
def test_a_square_is_told_from_a_line(cost: Callable[[int], float], only: bool) -> None:
    """However quick the work is on the text to begin with."""
    assert CountedWork(cost).grows_with_length_only() is only


@pytest.mark.parametrize(
    ("cost", "busy", "only"),
    [
        # The pieces of work at the smaller size come first: one to find it, some to measure it.
        (lambda size: 1e-5 * size, [1, *[1] * ROUNDS, *[9] * (ROUNDS - 1)], True),
        (lambda size: 1e-5 * size, [1, *[1] * ROUNDS, *[9] * ROUNDS], False),
        (lambda size: 1e-8 * size**2, [9, 1, *[9] * (ROUNDS - 1)], False),
        (lambda size: 1e-9 * size**2, [9], False),
    ],
)
def test_other_work_on_the_machine(cost: Callable[[int], float], busy: Iterable[float], only: bool) -> None:
    """One quiet moment for each text is enough, whatever came before: a first use, another process."""
    assert CountedWork(cost, chain(busy, repeat(1.0))).grows_with_length_only() is only


@pytest.mark.parametrize(
    ("a_unit", "first", "largest"),
    [
        (1e-5, 1, 8 * SMALL),
        (3e-6, 1, 16 * SMALL),
        (3e-6, 9, 16 * SMALL),
        (1e-12, 1, 8 * SMALL << DOUBLINGS),
        (1e-12, 1e9, 8 * SMALL << DOUBLINGS),
    ],
)
def test_texts_are_as_long_as_they_must_be(a_unit: float, first: float, largest: int) -> None:
    """The text is doubled until it can be measured, whatever its first use takes, and not beyond a largest size."""
    counted = CountedWork(lambda size: a_unit * size, chain([first], repeat(1.0)))
    assert counted.grows_with_length_only()
    assert max(counted.sizes) == largest
