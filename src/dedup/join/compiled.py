"""The join's inner loops, compiled: index the prefixes of rows, walk the lists, discard by norms, verify the rest.

All-Pairs (Bayardo, Ma, Srikant 2007) with the norm bounds of L2AP (Anastasiu, Karypis 2014), walked list by list: the
pairs of one list are tested against one another, so that reading stays sequential and each pair is met once a list.
Bounds are kept in single precision with `SLACK` added on the safe side; scores are double precision sums over shared
columns in ascending order, the order that `scores.py` defines.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

__all__ = ["fill_index", "join_lists", "prefix_lengths"]

SLACK: Final = 1e-6
"""Added to every bound: far above the rounding of single precision (6e-8), far below what would cost candidates."""

LEVELS: Final = 1024
"""Steps by which the entries of a list are ordered; a finer order stops a walk hardly earlier."""

WINDOW: Final = 24
"""Columns after the list's own that are laid side by side for its walk: with 16, twice as many pairs are scored."""

GLANCE: Final = 8
"""The first columns of a window, which most often decide."""

EARLIER: Final = 4
"""Columns before the list's own that are laid beside them, to see at once that an earlier list has the pair."""

NONE: Final = -2
"""Stands where there is no column; -1 stands in empty slots of the table."""

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
def fill_index(rows, lengths, list_starts, list_of, threshold):  # type: ignore[no-untyped-def]
    """Fill the lists of an index, each in descending order of the norm that remains from its column on.

    `list_starts` bounds the lists, `list_of` gives the list of a column, or -1. Returns for each entry its row, the
    norm remaining from the column on, the column's weight, and the norm remaining after it.
    """
    starts, columns, values = rows
    total = list_starts[-1]
    levels, from_rows, from_lists = np.empty(total, np.int16), np.empty(total, np.int32), np.empty(total, np.int32)
    from_bounds = np.empty((total, 3), np.float32)
    count = 0
    for row in range(len(lengths)):
        rest = 0.0
        for place in range(starts[row + 1] - 1, starts[row] - 1, -1):
            weight = abs(values[place])
            mass = rest + weight * weight
            if place - starts[row] < lengths[row] and list_of[columns[place]] >= 0:
                norm = np.sqrt(mass)
                from_rows[count], from_lists[count] = row, list_of[columns[place]]
                from_bounds[count] = norm + SLACK, weight + SLACK, np.sqrt(rest) + SLACK
                levels[count] = min(max(int((1.0 - norm) / (1.0 - threshold + SLACK) * LEVELS), 0), LEVELS - 1)
                count += 1
            rest = mass
    # Two counting sorts: by level, then by list, the second keeping the order of the first.
    counts = np.cumsum(np.concatenate((np.zeros(1, np.int64), np.bincount(levels[:count], minlength=LEVELS))))
    order = np.empty(total, np.int64)
    for entry in range(count):
        order[counts[levels[entry]]] = entry
        counts[levels[entry]] += 1
    following = list_starts[:-1].copy()
    out_rows, bounds = np.empty(total, np.int32), np.empty((3, total), np.float32)
    for entry in order:
        target = following[from_lists[entry]]
        following[from_lists[entry]] += 1
        out_rows[target], bounds[:, target] = from_rows[entry], from_bounds[entry]
    return out_rows, bounds[0], bounds[1], bounds[2]


@njit(cache=True, nogil=True)
def _windows(rows, members, column, mask):  # type: ignore[no-untyped-def]
    # For the members of a list: the columns and masses after its column, and some columns before it.
    starts, columns, values = rows
    slots = np.zeros((len(members), WINDOW), np.uint16)
    masses = np.zeros((len(members), WINDOW), np.uint16)
    earlier = np.full((len(members), EARLIER), NONE, np.int32)
    for member in range(len(members)):
        place, end = starts[members[member]], starts[members[member] + 1]
        before = 0
        while columns[place] < column:
            if before < EARLIER:
                earlier[member, before] = columns[place]
            before += 1
            place += 1
        for k in range(min(WINDOW, end - place - 1)):
            place += 1
            slots[member, k] = columns[place] & mask
            masses[member, k] = min(int(values[place] * values[place] * SCALE), SCALE)
    return slots, masses, earlier


@njit(cache=True, nogil=True)
def _slot(column, spread, mask):  # type: ignore[no-untyped-def]
    return (np.uint32(column) * np.uint32(spread) >> np.uint32(13)) & mask


@njit(cache=True, nogil=True)
def _enter(rows, row, keys, weights):  # type: ignore[no-untyped-def]
    # Enter the row in a table without collisions; give the multiplier that spreads it so, 0 where none of a few does.
    starts, columns, values = rows
    mask = np.uint32(len(keys) - 1)
    for attempt in range(8):
        spread = np.uint32(2654435769) + np.uint32(attempt) * np.uint32(1640531526)
        place = starts[row]
        while place < starts[row + 1]:
            slot = _slot(columns[place], spread, mask)
            if keys[slot] != -1:
                break
            keys[slot] = columns[place]
            weights[slot] = values[place]
            place += 1
        if place == starts[row + 1]:
            return spread
        for entered in range(starts[row], place):
            keys[_slot(columns[entered], spread, mask)] = -1
    return np.uint32(0)


@njit(cache=True, nogil=True)
def _leave(rows, row, keys, spread):  # type: ignore[no-untyped-def]
    starts, columns, _ = rows
    mask = np.uint32(len(keys) - 1)
    if spread:
        for place in range(starts[row], starts[row + 1]):
            keys[_slot(columns[place], spread, mask)] = -1


@njit(cache=True, nogil=True)
def _mark(rows, row, absent, value):  # type: ignore[no-untyped-def]
    starts, columns, _ = rows
    mask = len(absent) - 1
    for place in range(starts[row], starts[row + 1]):
        absent[columns[place] & mask] = value


@njit(cache=True, nogil=True)
def _earlier_shared(earlier, keys, spread):  # type: ignore[no-untyped-def]
    mask = np.uint32(len(keys) - 1)
    for place in range(EARLIER):
        if earlier[place] == NONE:
            return False
        if keys[_slot(earlier[place], spread, mask)] == earlier[place]:
            return True
    return False


@njit(cache=True, nogil=True)
def _looked_up(rows, row, keys, weights, spread, column, spare):  # type: ignore[no-untyped-def]
    # The dot product with the row in the table, or -1 where they share a column before the list's or
    # the columns not shared weigh too much. Adding 0.0 for what
    # is not shared changes no bit of the sum, and spares a branch that no processor can predict.
    starts, columns, values = rows
    mask = np.uint32(len(keys) - 1)
    place, end = starts[row], starts[row + 1]
    while columns[place] < column:
        if keys[_slot(columns[place], spread, mask)] == columns[place]:
            return -1.0
        place += 1
    score = 0.0
    while place < end:
        # A stop every eight columns: the test costs less than the columns it spares.
        stop = min(place + 8, end)
        for following in range(place, stop):
            slot = _slot(columns[following], spread, mask)
            shared = keys[slot] == columns[following]
            score += weights[slot] * values[following] if shared else 0.0
            spare -= 0.0 if shared else values[following] * values[following]
        if spare < 0.0:
            return -1.0
        place = stop
    return score


@njit(cache=True, nogil=True)
def _merged(left, row, right, other, column):  # type: ignore[no-untyped-def]
    # The same by merging, for rows too long for a table without collisions.
    starts, columns, values = left
    other_starts, other_columns, other_values = right
    place, end = starts[row], starts[row + 1]
    other_place, other_end = other_starts[other], other_starts[other + 1]
    score = 0.0
    while place < end and other_place < other_end:
        if columns[place] == other_columns[other_place]:
            if columns[place] < column:
                return -1.0
            score += values[place] * other_values[other_place]
            place += 1
            other_place += 1
        elif columns[place] < other_columns[other_place]:
            place += 1
        else:
            other_place += 1
    return score


@njit(cache=True, nogil=True)
def join_lists(left, left_index, right, right_index, spans, state, thresholds, out, work):  # type: ignore[no-untyped-def]
    """Walk lists, writing the pairs found, until they end, the output may overflow, or enough work is done.

    Args:
        left: rows as (starts, columns, values).
        left_index: their entries as (rows, norms, weights, rests).
        right: rows, the same as `left` in a self-join.
        right_index: their entries.
        spans: one row a stretch of a list: column, bounds in the left index, bounds in the right index.
        state: list and entry to go on with; changed in place.
        thresholds: the one asked for, the same less the tolerance for ties, and whether left and right are the same.
        out: left rows, right rows and scores to write to, and where to start.
        work: how many entries to look at before returning how many pairs stand in `out`.
    """
    left_rows, left_norms, left_weights, left_rests = left_index
    right_rows, right_norms, right_weights, right_rests = right_index
    out_left, out_right, out_score, count = out
    threshold, least, same = thresholds
    bound, step = threshold - SLACK, (1.0 - threshold + SLACK) / LEVELS + SLACK
    longest = 1
    for row in range(len(left[0]) - 1):
        longest = max(longest, left[0][row + 1] - left[0][row])
    size = 4096
    while size < min(4 * longest, 65536):
        size *= 2
    keys, key_weights = np.full(size, -1, np.int32), np.zeros(size, np.float64)
    absent = np.ones(size, np.uint8)
    seen = 0
    while state[0] < len(spans):
        column, low, high, other_low, other_high = spans[state[0]]
        slots, masses, earlier = _windows(right, right_rows[other_low:other_high], column, len(absent) - 1)
        while low + state[1] < high:
            entry = low + state[1]
            begin = max(entry + 1, other_low) if same else other_low
            if count + other_high - begin > len(out_left):
                return count
            row = left_rows[entry]
            needed = bound / left_norms[entry] - step
            weight, rest = left_weights[entry], left_rests[entry]
            entered, spread = False, np.uint32(0)
            for other in range(begin, other_high):
                if right_norms[other] < needed:
                    break
                seen += 1
                # What the rest of the other row must still hold, for the product of the rests to reach what is lacking.
                lacking = max((bound - weight * right_weights[other]) / rest, 0.0)
                spare = right_rests[other] * right_rests[other] - lacking * lacking + 4 * SLACK
                if spare < 0.0:
                    continue
                if not entered:
                    spread = _enter(left, row, keys, key_weights)
                    _mark(left, row, absent, 0)
                    entered = True
                member = other - other_low
                lost, most = 0, int(spare * SCALE) + 1
                for k in range(GLANCE):
                    lost += absent[slots[member, k]] * masses[member, k]
                if lost <= most:
                    for k in range(GLANCE, WINDOW):
                        lost += absent[slots[member, k]] * masses[member, k]
                if lost > most:
                    continue
                if not spread:
                    score = _merged(left, row, right, right_rows[other], column)
                elif _earlier_shared(earlier[member], keys, spread):
                    continue
                else:
                    score = _looked_up(right, right_rows[other], keys, key_weights, spread, column, spare)
                if score >= least:
                    out_left[count], out_right[count], out_score[count] = row, right_rows[other], score
                    count += 1
            if entered:
                _leave(left, row, keys, spread)
                _mark(left, row, absent, 1)
            state[1] += 1
            if seen > work:
                return count
        state[0] += 1
        state[1] = 0
    return count
