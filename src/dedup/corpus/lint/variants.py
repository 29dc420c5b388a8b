"""Find addresses, channels and numbers to call that are spelled nearly alike: one of two is a slip."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["is_slip", "slips_among", "spelled_alike"]

SHORTEST: Final = 8
"""Characters from which one more or another one is a slip, not another name."""

SHORTEST_PART: Final = 4
"""The same of the part of a name that differs: "site-a" and "site-b", "ws_id" and "ws_pid" are two names."""

_END: Final = re.compile(r"\.ya?ml$|(?<=^http)s(?=://)")
"""What is written in two ways and is one thing in either."""


def spelled_alike(forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the pairs of names that differ in one character, or in two neighbours that changed places.

    >>> list(spelled_alike(["training-conferences", "trainings-conferences", "8002220364", "8002220346"]))
    [('8002220346', '8002220364'), ('training-conferences', 'trainings-conferences')]
    """
    shorter: dict[str, list[str]] = defaultdict(list)
    for form in sorted(set(forms)):
        if len(form) >= SHORTEST:
            for key in {form, *(form[:at] + form[at + 1 :] for at in range(len(form)))}:
                shorter[key].append(form)
    found = {pair for alike in shorter.values() for pair in combinations(alike, 2) if is_slip(*pair)}
    yield from sorted(found)


def slips_among(forms: Iterable[str]) -> dict[str, frozenset[str]]:
    """Give each name that another one is a slip for, with all such; what `is_slip` tells of every pair.

    >>> slips_among(["settings.maxsize", "settings.maxszie", "settings.maxisze", "other.name"])["settings.maxsize"] == {
    ...     "settings.maxszie", "settings.maxisze"}
    True
    """
    found: dict[str, set[str]] = defaultdict(set)
    held: dict[str, list[str]] = defaultdict(list)
    for form in sorted({form.lower() for form in forms}):
        if len(form) >= SHORTEST:
            # One sign more or another one is the same without it, and signs that changed places are the same sorted.
            for key in {form, "".join(sorted(form)), *(form[:at] + form[at + 1 :] for at in range(len(form)))}:
                held[key].append(form)
    for alike in held.values():
        for one, other in combinations(alike, 2):
            if other not in found.get(one, ()) and is_slip(one, other):
                found[one].add(other)
                found[other].add(one)
    return {form: frozenset(others) for form, others in found.items()}


def is_slip(one: str, other: str) -> bool:
    """Tell whether one character is more or another one, or two digits or letters changed places."""
    one, other = one.lower(), other.lower()
    if one == other or min(len(one), len(other)) < SHORTEST:
        return False
    if one[0] != other[0] and (one[0].isalpha() or other[0].isalpha()):
        # "Get-Date" and "Set-Date" are two names: a first letter is seldom mistaken.
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    first = next(at for at in range(len(one) + 1) if one[at : at + 1] != other[at : at + 1])
    # Last what takes longest.
    return (
        _are_one_off(one[first:], other[first:])
        and not _are_short_parts(one, other, first)
        and _END.sub("", one) != _END.sub("", other)
    )


def _are_one_off(left: str, right: str) -> bool:
    """Whether two names, from where they first differ, are one character more, another one, or two swapped."""
    if len(left) != len(right):
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        # A plural, another separator and a digit more make another name.
        return longer[1:] == shorter and longer[0].isalpha() and bool(shorter)
    if left[1:] == right[1:]:
        return left[0].isalpha() and right[0].isalpha()
    return any(left[0] == right[gap] and left[gap] == right[0] and left[1:gap] == right[1:gap]
               and left[gap + 1 :] == right[gap + 1 :] for gap in (1, 2) if gap < len(left))  # fmt: skip


def _are_short_parts(one: str, other: str, first: int) -> bool:
    """Whether the parts of two names in which they first differ are too short for a slip."""
    return min(_part(name, first) for name in (one, other)) < SHORTEST_PART


def _part(name: str, at: int) -> int:
    """Give how long the part is, between two signs, that a place of a name lies in; of letters, up to a digit too."""
    ends = r"[\W\d_]" if name[at : at + 1].isalpha() else r"[\W_]"
    before = re.split(ends, name[:at])[-1]
    behind = re.split(ends, name[at:])[0]
    return len(before) + len(behind)
