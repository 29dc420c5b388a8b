"""Frequencies and weights of terms, compiled."""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

from dedup.similarity.terms.compiled import SPREAD

__all__ = ["add_frequency", "weigh"]

STEPS: Final = 64
"""Steps of IDF by which the terms of a row are spread before they are sorted: as many as terms in most rows."""

CROWDED: Final = 32
"""Steps behind its place from which a term finds the table too small: where half is filled, one or two are usual."""

NEARBY: Final = 256
"""Parts of the table of frequencies by the first eight bits, each small enough for a cache of the second level."""


@njit(cache=True, nogil=True)
def _slot(keys, term, drop):  # type: ignore[no-untyped-def]
    # Where a term stands in a table, or would: at the place its first bits say, or behind others that do; and how far.
    slot, steps = term >> drop, 0
    while keys[slot] != term and keys[slot] >= 0:
        slot = (slot + 1) & (len(keys) - 1)
        steps += 1
    return slot, steps


@njit(cache=True, nogil=True)
def _widened(keys, counts, drop):  # type: ignore[no-untyped-def]
    # The same table twice as wide.
    wider_keys, wider = np.full(2 * len(keys), -1, np.int32), np.zeros(2 * len(keys), np.int32)
    for place in range(len(keys)):
        if keys[place] >= 0:
            slot, _ = _slot(wider_keys, keys[place], drop)
            wider_keys[slot], wider[slot] = keys[place], counts[place]
    return wider_keys, wider


@njit(cache=True, nogil=True)
def add_frequency(table, terms, times, bits):  # type: ignore[no-untyped-def]
    """Add its times for each term to a table of terms and counts, given as keys, counts and how many terms it has.

    A table begins with any power of two of keys, all -1, and grows with its terms: memory that is touched for the first
    time costs more than counting. Gives the table as it is then. Fewer terms than half of what `bits` count.
    """
    keys, counts, filled = table
    # Terms that lie near one another are counted together, or most steps would wait for memory.
    near = bits - 8
    bounds = np.zeros(NEARBY + 2, np.int64)
    for term in terms:
        bounds[(term >> near) + 2] += 1
    bounds = np.cumsum(bounds)
    together, often = np.empty(len(terms), np.int32), np.empty(len(terms), np.int32)
    for k in range(len(terms)):
        place = bounds[(terms[k] >> near) + 1]
        together[place], often[place] = terms[k], times[k]
        bounds[(terms[k] >> near) + 1] += 1
    drop = bits
    while 1 << (bits - drop) < len(counts):
        drop -= 1
    for k in range(len(together)):
        term = together[k]
        slot, steps = _slot(keys, term, drop)
        if not counts[slot]:
            filled += 1
            # Terms come by their first bits, so that one part of the table may be full while the rest is empty.
            if drop and (2 * filled > len(keys) or steps > CROWDED):
                drop -= 1
                keys, counts = _widened(keys, counts, drop)
                slot, steps = _slot(keys, term, drop)
            keys[slot] = term
        counts[slot] += often[k]
    return keys, counts, filled


@njit(cache=True, nogil=True)
def weigh(starts, terms, times, columns, wanted):  # type: ignore[no-untyped-def]
    """Weigh counted terms; see `dedup.similarity.terms.weights.weighed`.

    `columns` holds buckets, table, bits to drop, column and IDF; `wanted` says of which rows.
    """
    buckets, table, drop, column, idf = columns
    room, longest, top = 0, 0, 0.0
    for row in wanted:
        room += starts[row + 1] - starts[row]
        longest = max(longest, starts[row + 1] - starts[row])
    for weight in idf:
        top = max(top, weight)
    scale = STEPS / max(top, 1.0)
    ranked, weights = np.empty(room, np.int32), np.empty(room, np.float64)
    keys, order = np.empty(longest, np.int64), np.empty(longest, np.int64)
    places, spread = np.empty(longest, np.int32), np.empty(STEPS + 2, np.int64)
    first = 0
    for row in wanted:
        low, count = starts[row], starts[row + 1] - starts[row]
        # The rarer a term, the lower its column: by their IDF they land near their places, and few steps are left.
        spread[:] = 0
        for k in range(count):
            place = table[terms[low + k] >> drop]
            while buckets[place] < terms[low + k]:
                place += 1
            places[k] = place
            keys[k] = np.int64(column[places[k]]) << 32 | k
            spread[min(max(int((top - idf[places[k]]) * scale), 0), STEPS) + 1] += 1
        if count > SPREAD:
            order[:count] = keys[:count]
            order[:count].sort()
        else:
            for k in range(STEPS):
                spread[k + 1] += spread[k]
            for k in range(count):
                step = min(max(int((top - idf[places[k]]) * scale), 0), STEPS)
                key, place = keys[k], spread[step]
                spread[step] += 1
                order[place] = key
            for k in range(1, count):
                key, place = order[k], k
                while place > 0 and order[place - 1] > key:
                    order[place] = order[place - 1]
                    place -= 1
                order[place] = key
        norm = 0.0
        for k in range(count):
            source = order[k] & 0xFFFFFFFF
            ranked[first + k] = order[k] >> 32
            weights[first + k] = times[low + source] * idf[places[source]]
            norm += weights[first + k] * weights[first + k]
        norm = np.sqrt(norm)
        for place in range(first, first + count):
            weights[place] /= norm
        first += count
    return ranked, weights
