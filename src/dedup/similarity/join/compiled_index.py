"""List prefix entries by column, compiled, in descending order of the norm that remains.

Bounds are kept in single precision with `SLACK` added on the safe side.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

__all__ = [
    "LEVELS",
    "SCALE",
    "SLACK",
    "WINDOW",
    "add_counts",
    "fill_index",
    "listed_entries",
    "order_lists",
    "prefix_lengths",
]

SLACK: Final = 1e-6
"""Added to every bound: far above the rounding of single precision (6e-8), far below what would cost candidates."""

LEVELS: Final = 1024
"""Steps by which the entries of a list are ordered; a finer order stops a walk hardly earlier."""

WINDOW: Final = 24
"""Columns after the list's own that are laid side by side for its walk: with 16, twice as many pairs are scored."""

SHORT: Final = 48
"""Entries up to which a list is put in order by moving each to its place: counting levels costs more."""

SCALE: Final = 65535
"""Masses of a window are whole numbers of 1/65535, rounded down, so that a sum of them needs no rounding."""


@njit(cache=True, nogil=True)
def prefix_lengths(starts, values, threshold):  # type: ignore[no-untyped-def]
    """Count, for each row, the leading columns from which the remaining norm still reaches the threshold."""
    lengths = np.zeros(len(starts) - 1, np.int32)
    limit = threshold * threshold - SLACK
    for row in range(len(lengths)):
        mass = 0.0
        for place in range(starts[row + 1] - 1, starts[row] - 1, -1):
            mass += values[place] * values[place]
            if mass >= limit:
                lengths[row] = place - starts[row] + 1
                break
    return lengths


@njit(cache=True, nogil=True)
def add_counts(starts, columns, lengths, counts):  # type: ignore[no-untyped-def]
    """Count, for each column, the rows that have it among their first `lengths`."""
    for row in range(len(lengths)):
        for place in range(starts[row], starts[row] + lengths[row]):
            counts[columns[place]] += 1


@njit(cache=True, nogil=True)
def listed_entries(starts, columns, lengths, wanted):  # type: ignore[no-untyped-def]
    """Count the prefix columns of each row that are wanted."""
    entries = np.zeros(len(lengths), np.int32)
    for row in range(len(lengths)):
        for place in range(starts[row], starts[row] + lengths[row]):
            entries[row] += wanted[columns[place]]
    return entries


@njit(cache=True, nogil=True)
def fill_index(rows, lengths, lists, out, span):  # type: ignore[no-untyped-def]
    """Put the prefixes of some rows into the lists of an index, in the order of the rows.

    Args:
        rows: all rows as (starts, columns, values).
        lengths: how many columns lead each.
        lists: the list of each column, or -1; and where each list goes on, changed in place.
        out: what to write to: for each entry its row, where the columns after its own stand among the heads, and three
            bounds: the norm remaining from the column on, the column's weight, and the norm remaining after it; then
            the heads: the columns of each prefix and `WINDOW` more, two bytes each, with their masses in two more.
        span: the first row, one more than the last, and where its columns go among the heads.

    Returns:
        Where the columns of the row after the last go among the heads.
    """
    starts, columns, values = rows
    list_of, following = lists
    out_rows, places, bounds, heads = out
    low, high, head = span
    for row in range(low, high):
        first, length = starts[row], starts[row + 1] - starts[row]
        for k in range(min(lengths[row] + WINDOW, length)):
            mass = min(int(values[first + k] * values[first + k] * SCALE), SCALE)
            heads[head + k] = np.uint32(columns[first + k] & 0xFFFF) << np.uint32(16) | np.uint32(mass)
        rest = 0.0
        for k in range(length - 1, -1, -1):
            weight = abs(values[first + k])
            mass = rest + weight * weight
            if k < lengths[row] and list_of[columns[first + k]] >= 0:
                target = following[list_of[columns[first + k]]]
                following[list_of[columns[first + k]]] += 1
                out_rows[target], places[target] = row, head + k + 1
                bounds[0, target] = np.sqrt(mass) + SLACK
                bounds[1, target] = weight + SLACK
                bounds[2, target] = np.sqrt(rest) + SLACK
            rest = mass
        head += lengths[row] + WINDOW
    return head


@njit(cache=True, nogil=True)
def order_lists(out, list_starts, threshold):  # type: ignore[no-untyped-def]
    """Put the entries of some lists in descending order of the norm that remains from their column on."""
    out_rows, places, bounds, _ = out
    for number in range(len(list_starts) - 1):
        _order(out_rows, places, bounds, (list_starts[number], list_starts[number + 1]), threshold)


@njit(cache=True, nogil=True)
def _order(out_rows, places, bounds, span, threshold):  # type: ignore[no-untyped-def]
    # Put the entries of a list in descending order of their norms: exactly where they are few, else by level.
    low, high = span
    if high - low <= SHORT:
        for entry in range(low + 1, high):
            row, place, norm = out_rows[entry], places[entry], bounds[0, entry]
            weight, rest, target = bounds[1, entry], bounds[2, entry], entry
            while target > low and bounds[0, target - 1] < norm:
                out_rows[target], places[target] = out_rows[target - 1], places[target - 1]
                for k in range(3):
                    bounds[k, target] = bounds[k, target - 1]
                target -= 1
            out_rows[target], places[target], bounds[0, target] = row, place, norm
            bounds[1, target], bounds[2, target] = weight, rest
        return
    levels, counts = np.empty(high - low, np.int64), np.zeros(LEVELS + 1, np.int64)
    for entry in range(low, high):
        level = int((1.0 - bounds[0, entry]) / (1.0 - threshold + SLACK) * LEVELS)
        levels[entry - low] = min(max(level, 0), LEVELS - 1)
        counts[levels[entry - low] + 1] += 1
    counts = np.cumsum(counts)
    old_rows, old_places, old_bounds = out_rows[low:high].copy(), places[low:high].copy(), bounds[:, low:high].copy()
    for entry in range(high - low):
        target = low + counts[levels[entry]]
        counts[levels[entry]] += 1
        out_rows[target], places[target] = old_rows[entry], old_places[entry]
        for k in range(3):
            bounds[k, target] = old_bounds[k, entry]
