"""The inner loops of the search for rows inside rows, compiled."""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

__all__ = ["holders", "leading_terms", "list_rows", "sketch"]

SLACK: Final = 1e-6
"""Added to what may be missing: far above the rounding of a sum, far below what would lengthen prefixes."""

WORDS: Final = 8
"""Words of 64 bits to a row's sketch: one line of the cache, an eighth of it set for a paragraph."""

ONE: Final = np.uint64(1)


@njit(cache=True, nogil=True)
def leading_terms(starts, values, share):  # type: ignore[no-untyped-def]
    """Count the rarest terms of each row of which a row that holds the share must have one."""
    leading = np.zeros(len(starts) - 1, np.int32)
    for row in range(len(leading)):
        total = 0.0
        for place in range(starts[row], starts[row + 1]):
            total += values[place]
        mass, place = 0.0, starts[row]
        while place < starts[row + 1] and mass <= (1.0 - share + SLACK) * total:
            mass += values[place]
            place += 1
        leading[row] = place - starts[row]
    return leading


@njit(cache=True, nogil=True)
def list_rows(rows, order, wanted, bounds):  # type: ignore[no-untyped-def]
    """Write the rows, in the order given, to the list of each wanted column they have."""
    starts, columns = rows
    lists, following = np.empty(bounds[-1], np.int32), bounds[:-1].copy()
    for row in order:
        for place in range(starts[row], starts[row + 1]):
            if wanted[columns[place]]:
                lists[following[columns[place]]] = row
                following[columns[place]] += 1
    return lists


@njit(cache=True, nogil=True)
def sketch(starts, columns, block):  # type: ignore[no-untyped-def]
    """Give a line of bits for each row of a block: what is not set in it is surely not in the row."""
    bits = np.zeros((block[1] - block[0], WORDS), np.uint64)
    for row in range(block[0], block[1]):
        for place in range(starts[row], starts[row + 1]):
            bits[row - block[0], columns[place] >> 6 & (WORDS - 1)] |= ONE << np.uint64(columns[place] & 63)
    return bits


@njit(cache=True, nogil=True)
def _may_hold(rows, bits, row, first, lost, most):  # type: ignore[no-untyped-def]
    starts, columns, values = rows
    for term in range(first, starts[row + 1]):
        column = columns[term]
        if not bits[column >> 6 & (WORDS - 1)] >> np.uint64(column & 63) & ONE:
            lost += values[term]
            if lost > most:
                return False
    return True


@njit(cache=True, nogil=True)
def _share(rows, row, other, first, lost, most):  # type: ignore[no-untyped-def]
    # The weight that the other row shares from the term at `first` on, or -1 where more than `most` is missing.
    starts, columns, values = rows
    place, end = starts[other], starts[other + 1]
    shared = 0.0
    for term in range(first, starts[row + 1]):
        column = columns[term]
        # Doubling steps, then halving: the other row may be a hundred times as long.
        step = 1
        while place + step < end and columns[place + step] < column:
            place += step
            step *= 2
        high = min(place + step, end)
        while place < high:
            middle = (place + high) // 2
            if columns[middle] < column:
                place = middle + 1
            else:
                high = middle
        if place < end and columns[place] == column:
            shared += values[term]
        else:
            lost += values[term]
            if lost > most:
                return -1.0
    return shared


@njit(cache=True, nogil=True)
def holders(rows, leading, lists, limits, progress, out, work):  # type: ignore[no-untyped-def]
    """Find the rows of a block that hold rows, until they end, the output is full, or enough work is done.

    Args:
        rows: starts, columns, values.
        leading: see `leading_terms`.
        lists: bounds and rows of the block's lists, longest rows first, and the sketches of the block's rows.
        limits: the least share, the same less the tolerance, the first row of the block.
        progress: the row to go on with, one more than the last, its leading term, the place in that term's list; and
            for each row of the block the last row it was met for. Both are changed in place.
        out: rows that hold, rows inside, shares, to write to.
        work: how many entries of lists to look at.
    """
    starts, columns, values = rows
    bounds, listed, bits = lists
    share, least, base = limits
    state, seen = progress
    out_left, out_right, out_score = out
    count, looked = 0, 0
    while state[0] < state[1]:
        row = state[0]
        total, before = 0.0, 0.0
        for place in range(starts[row], starts[row + 1]):
            total += values[place]
        for term in range(starts[row], starts[row] + state[2]):
            before += values[term]
        most = (1.0 - share + SLACK) * total
        length = starts[row + 1] - starts[row]
        while state[2] < leading[row]:
            term = starts[row] + state[2]
            column = columns[term]
            place = bounds[column] + state[3]
            while place < bounds[column + 1]:
                other = listed[place]
                if starts[other + 1] - starts[other] <= length:
                    break
                place += 1
                looked += 1
                if seen[other - base] == row:
                    continue
                seen[other - base] = row
                if not _may_hold(rows, bits[other - base], row, term, before, most):
                    continue
                shared = _share(rows, row, other, term, before, most)
                if shared >= least * total:
                    out_left[count], out_right[count], out_score[count] = other, row, shared / total
                    count += 1
                    if count == len(out_left):
                        state[3] = place - bounds[column]
                        return count
            before += values[term]
            state[2] += 1
            state[3] = 0
        state[0] += 1
        state[2] = 0
        if looked > work:
            return count
    return count
