"""Labelled groups and similar pairs -> the best pair F1 that any choice of stars can reach, told the labels."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    Links = Sequence[Mapping[int, float]]
    Star = tuple[int, int]

__all__ = ["ceiling"]

EXACT: Final = 7
"""Members up to which all choices of stars are tried; verses in six translations have six."""


def ceiling(gold: Sequence[str], links: Links) -> tuple[float, float]:
    """Bound the best F1 of stars from below and from above.

    From below: stars of one label only, so that nothing is wrong. From above: the members of a label may gather around
    any text, which may be the hub of stars of other labels at the same time, and nothing wrong is charged. Labels of
    up to `EXACT` members are solved for each of the two. Of larger ones the lower bound takes the largest star again
    and again, and the upper bound counts for each member the largest star it can be in.

    Args:
        gold: label of each text.
        links: for each text those it may stand for.
    """
    groups: dict[str, list[int]] = defaultdict(list)
    for text, label in enumerate(gold):
        groups[label].append(text)
    hubs: dict[int, set[int]] = defaultdict(set)
    for hub, others in enumerate(links):
        for other in others:
            hubs[other].add(hub)
    true = low = high = 0.0
    for members in groups.values():
        count = len(members)
        true += _pairs(count)
        own = _stars(members, members, links)
        every = _stars(members, set(members).union(*(hubs[member] for member in members)), links)
        low += _solved(own, count) if count <= EXACT else _greedy(own, count)
        high += _solved(every, count) if count <= EXACT else _bound(every, count)
    return 2 * low / max(low + true, 1), 2 * high / max(high + true, 1)


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _stars(members: Sequence[int], hubs: Collection[int], links: Links) -> list[Star]:
    # Members as bits: whom a hub may gather, itself among them, and the hub, zero where it is of another label.
    bits = {member: 1 << place for place, member in enumerate(members)}
    found = {
        (sum(bits[one] for one in bits.keys() & links[hub].keys()) | bits.get(hub, 0), bits.get(hub, 0)) for hub in hubs
    }
    return sorted(star for star in found if star[0].bit_count() > 1)


def _solved(stars: Sequence[Star], count: int) -> int:
    @lru_cache(None)
    def most(free: int) -> int:
        found = 0
        for held, hub in stars:
            if not hub & ~free:
                for part in _parts(held & free & ~hub):
                    group = part | hub
                    found = max(found, _pairs(group.bit_count()) + most(free & ~group))
        return found

    return most((1 << count) - 1)


def _parts(bits: int) -> Iterator[int]:
    # All subsets but the empty one.
    part = bits
    while part:
        yield part
        part = (part - 1) & bits


def _greedy(stars: Sequence[Star], count: int) -> int:
    free, found = (1 << count) - 1, 0
    while sizes := [(held & free).bit_count() for held, hub in stars if not hub & ~free]:
        if max(sizes) < 2:
            break
        held = max((held & free for held, hub in stars if not hub & ~free), key=int.bit_count)
        found, free = found + _pairs(held.bit_count()), free & ~held
    return found


def _bound(stars: Sequence[Star], count: int) -> float:
    largest = [max((held.bit_count() for held, _ in stars if held >> place & 1), default=1) for place in range(count)]
    return sum(size - 1 for size in largest) / 2
