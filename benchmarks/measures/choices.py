"""Similar pairs -> other choices of stars than `find_duplicates` makes, to see what they would gain."""

from __future__ import annotations

import heapq
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Links = Sequence[Mapping[int, float]]

__all__ = ["CHOICES"]

ROUNDS: Final = 5
"""Passes over the texts that move: hardly any moves in the third."""


def central(links: Links) -> list[int]:
    """Take as hubs the texts with the most neighbours, and give each other text to the most similar hub."""
    return _nearest(links, _central_hubs(links))


def largest_next(links: Links, *, weighed: bool) -> list[int]:
    """Take as the next hub the text with the most neighbours left, or the highest sum of cosines with them."""
    worth = [sum(one.values()) if weighed else float(len(one)) for one in links]
    heap = [(-value, text) for text, value in enumerate(worth)]
    heapq.heapify(heap)
    hubs: set[int] = set()
    taken: set[int] = set()
    while heap:
        value, hub = heapq.heappop(heap)
        if hub in taken:
            continue
        if -value > worth[hub] + 1e-9:
            heapq.heappush(heap, (-worth[hub], hub))
            continue
        hubs.add(hub)
        fresh = [hub, *(text for text in links[hub] if text not in taken)]
        taken.update(fresh)
        for text in fresh:
            for other, score in links[text].items():
                worth[other] -= score if weighed else 1.0
    return _nearest(links, hubs)


def to_the_largest(links: Links) -> list[int]:
    """Give each text to the largest star of the hubs of `central`."""
    hubs = _central_hubs(links)
    sizes = Counter(_nearest(links, hubs))
    found = list(range(len(links)))
    for text, others in enumerate(links):
        if text not in hubs:
            found[text] = min((-sizes[hub], -score, hub) for hub, score in others.items() if hub in hubs)[2]
    return found


def moved(links: Links, *, gap: float) -> list[int]:
    """Move texts between the stars of `central`: a neighbour counts for a star, a member that is none `gap` against."""
    found = central(links)
    sizes = Counter(found)
    for _ in range(ROUNDS):
        for text, others in enumerate(links):
            here = found[text]
            if here == text and sizes[text] > 1:
                continue
            near = Counter(found[other] for other in others)
            worth = {here: near[here] - gap * (sizes[here] - 1 - near[here])}
            worth |= {hub: near[hub] - gap * (sizes[hub] - near[hub]) for hub in near if hub in others and hub != here}
            best = min(worth, key=lambda hub: (-worth[hub], -others.get(hub, 0.0), hub))
            sizes[here] -= 1
            sizes[best] += 1
            found[text] = best
    return found


def _central_hubs(links: Links) -> set[int]:
    hubs: set[int] = set()
    taken: set[int] = set()
    for text in sorted(range(len(links)), key=lambda text: -len(links[text])):
        if text not in taken:
            hubs.add(text)
            taken.update(links[text])
    return hubs


def _nearest(links: Links, hubs: set[int]) -> list[int]:
    found = list(range(len(links)))
    for text, others in enumerate(links):
        if text not in hubs:
            found[text] = min((-score, hub) for hub, score in others.items() if hub in hubs)[1]
    return found


CHOICES: Final[Mapping[str, Callable[[Links], list[int]]]] = {
    "central": central,
    "largest star next": partial(largest_next, weighed=False),
    "highest sum next": partial(largest_next, weighed=True),
    "to the largest star": to_the_largest,
    "most links": partial(moved, gap=0.0),
    "links less gaps": partial(moved, gap=1.0),
}
