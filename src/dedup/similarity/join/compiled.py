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

from dedup.similarity.join.compiled_index import LEVELS, SCALE, SLACK, WINDOW

__all__ = ["join_lists"]

GLANCE: Final = 8
"""The first columns of a window, which most often decide."""

SCORED: Final = 64
"""Steps that scoring a pair counts for: it looks up a whole row."""

AHEAD: Final = 64
"""Rows that are read ahead of the walk: enough to keep memory busy, few enough to stay in the first cache."""


@njit(cache=True, nogil=True)
def _slot(column, spread, mask):  # type: ignore[no-untyped-def]
    return (np.uint32(column) * np.uint32(spread) >> np.uint32(13)) & mask


@njit(cache=True, nogil=True)
def _enter(rows, row, keys, weights):  # type: ignore[no-untyped-def]
    # Enter the row in a table, each column in its slot or the one behind it; give the multiplier that spreads it so, 0
    # where none of a few does.
    starts, columns, values = rows
    mask = np.uint32(len(keys) - 2)
    for attempt in range(8):
        spread = np.uint32(2654435769) + np.uint32(attempt) * np.uint32(1640531526)
        place = starts[row]
        while place < starts[row + 1]:
            slot = np.int64(_slot(columns[place], spread, mask))
            slot += keys[slot] != -1
            if keys[slot] != -1:
                break
            keys[slot] = columns[place]
            weights[slot] = values[place]
            place += 1
        if place == starts[row + 1]:
            return spread
        _leave(rows, row, keys, spread)
    return np.uint32(0)


@njit(cache=True, nogil=True)
def _leave(rows, row, keys, spread):  # type: ignore[no-untyped-def]
    starts, columns, _ = rows
    mask = np.uint32(len(keys) - 2)
    if spread:
        for place in range(starts[row], starts[row + 1]):
            slot = np.int64(_slot(columns[place], spread, mask))
            keys[slot] = keys[slot + 1] = -1


@njit(cache=True, nogil=True)
def _mark(rows, row, absent, value):  # type: ignore[no-untyped-def]
    starts, columns, _ = rows
    mask = len(absent) - 1
    for place in range(starts[row], starts[row + 1]):
        absent[columns[place] & mask] = value


@njit(cache=True, nogil=True)
def _looked_up(rows, row, keys, weights, spread, column, spare):  # type: ignore[no-untyped-def]
    # The dot product with the row in the table, or -1 where they share a column before the list's or
    # the columns not shared weigh too much. Adding 0.0 for what
    # is not shared changes no bit of the sum, and spares a branch that no processor can predict.
    starts, columns, values = rows
    mask = np.uint32(len(keys) - 2)
    place, end = starts[row], starts[row + 1]
    while columns[place] < column:
        slot = np.int64(_slot(columns[place], spread, mask))
        if keys[slot] == columns[place] or keys[slot + 1] == columns[place]:
            return -1.0
        place += 1
    score = 0.0
    while place < end:
        # A stop every eight columns: the test costs less than the columns it spares.
        stop = min(place + 8, end)
        for following in range(place, stop):
            slot = np.int64(_slot(columns[following], spread, mask))
            slot += keys[slot] != columns[following]
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
def _touched(rows, members):  # type: ignore[no-untyped-def]
    # Read a column of each line of the cache the rows take, one behind the other: memory answers many such reads at
    # once, where the walk would wait for each.
    starts, columns, _ = rows
    total = 0
    for row in members:
        for place in range(starts[row], starts[row + 1], 16):
            total += columns[place]
    return total


@njit(cache=True, nogil=True)
def join_lists(left, left_index, right, right_index, spans, state, thresholds, out, work):  # type: ignore[no-untyped-def]
    """Walk lists, writing the pairs found, until they end, the output may overflow, or enough work is done.

    Args:
        left: rows as (starts, columns, values).
        left_index: their entries and heads, as `fill_index` gives them.
        right: rows, the same as `left` in a self-join.
        right_index: likewise.
        spans: one row a stretch of a list: column, bounds in the left index, bounds in the right index.
        state: list and entry to go on with; changed in place.
        thresholds: the one asked for, the same less the tolerance for ties, and whether left and right are the same.
        out: left rows, right rows and scores to write to, and where to start.
        work: how many steps to take before returning how many pairs stand in `out`: an entry looked at is one.
    """
    left_rows, _, left_norms, left_weights, left_rests, _ = left_index
    right_rows, right_places, right_norms, right_weights, right_rests, heads = right_index
    out_left, out_right, out_score, count = out
    threshold, least, same = thresholds
    bound, step = threshold - SLACK, (1.0 - threshold + SLACK) / LEVELS + SLACK
    longest, widest = 1, 1
    for row in range(len(left[0]) - 1):
        longest = max(longest, left[0][row + 1] - left[0][row])
    for span in range(len(spans)):
        widest = max(widest, spans[span, 4] - spans[span, 3])
    size = 4096
    while size < min(4 * longest, 65536):
        size *= 2
    keys, key_weights = np.full(size + 1, -1, np.int32), np.zeros(size + 1, np.float64)
    absent = np.ones(size, np.uint8)
    slots, masses = np.empty((widest, WINDOW), np.uint16), np.empty((widest, WINDOW), np.uint16)
    seen, ahead, total = 0, state[0], 0
    while state[0] < len(spans):
        column, low, high, other_low, other_high = spans[state[0]]
        if state[0] >= ahead:
            ahead, most = state[0], 0
            while ahead < len(spans) and most < AHEAD:
                most += spans[ahead, 2] - spans[ahead, 1]
                total += _touched(left, left_rows[spans[ahead, 1] : min(spans[ahead, 1] + AHEAD, spans[ahead, 2])])
                ahead += 1
        seen += WINDOW * (other_high - other_low)
        for other in range(other_low, other_high):
            place = right_places[other]
            for k in range(WINDOW):
                slots[other - other_low, k] = heads[place + k] >> np.uint32(16) & np.uint32(size - 1)
                masses[other - other_low, k] = heads[place + k] & np.uint32(0xFFFF)
        while low + state[1] < high:
            entry = low + state[1]
            if state[1] and not state[1] % AHEAD:
                total += _touched(left, left_rows[entry : min(entry + AHEAD, high)])
            begin = max(entry + 1, other_low) if same else other_low
            if count + other_high - begin > len(out_left):
                return count
            row = left_rows[entry]
            needed = bound / left_norms[entry] - step
            weight, turned = left_weights[entry], 1.0 / left_rests[entry]
            marked, entered, spread = False, False, np.uint32(0)
            for other in range(begin, other_high):
                if right_norms[other] < needed:
                    break
                seen += 1
                # What the rest of the other row must still hold, for the product of the rests to reach what is lacking.
                lacking = max((bound - weight * right_weights[other]) * turned, 0.0)
                spare = right_rests[other] * right_rests[other] - lacking * lacking + 4 * SLACK
                if spare < 0.0:
                    continue
                if not marked:
                    _mark(left, row, absent, 0)
                    marked = True
                    seen += 2 * (left[0][row + 1] - left[0][row])
                member = other - other_low
                lost, most = 0, int(spare * SCALE) + 1
                for k in range(GLANCE):
                    lost += absent[slots[member, k]] * masses[member, k]
                if lost <= most:
                    for k in range(GLANCE, WINDOW):
                        lost += absent[slots[member, k]] * masses[member, k]
                if lost > most:
                    continue
                # Few entries come this far: for the others the row is never laid out.
                seen += SCORED
                if not entered:
                    spread = _enter(left, row, keys, key_weights)
                    entered = True
                if spread:
                    score = _looked_up(right, right_rows[other], keys, key_weights, spread, column, spare)
                else:
                    score = _merged(left, row, right, right_rows[other], column)
                if score >= least:
                    out_left[count], out_right[count], out_score[count] = row, right_rows[other], score
                    count += 1
            if marked:
                _mark(left, row, absent, 1)
            if entered:
                _leave(left, row, keys, spread)
            state[1] += 1
            # No total is ever so low; asking for it keeps the reading ahead from being left out as useless.
            if seen > work or total < 0:
                return count
        state[0] += 1
        state[1] = 0
    return count
