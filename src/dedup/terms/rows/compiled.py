"""Frequencies and weights of terms, compiled."""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

from dedup.terms.compiled import SPREAD

__all__ = ["add_frequency", "weigh"]

STEPS: Final = 64
"""Steps of IDF by which the terms of a row are spread before they are sorted: as many as terms in most rows."""

NEARBY: Final = 256
"""Parts of the table of frequencies, each small enough for a cache of the second level."""


@njit(cache=True, nogil=True)
def add_frequency(frequency, terms):  # type: ignore[no-untyped-def]
    """Add one for each term."""
    # Terms that lie near one another are counted together, or most steps would wait for memory.
    near = max(len(frequency) // NEARBY, 1)
    bounds = np.zeros(NEARBY + 2, np.int64)
    for term in terms:
        bounds[term // near + 2] += 1
    bounds = np.cumsum(bounds)
    together = np.empty(len(terms), np.int32)
    for term in terms:
        together[bounds[term // near + 1]] = term
        bounds[term // near + 1] += 1
    for term in together:
        frequency[term] += 1


@njit(cache=True, nogil=True)
def weigh(starts, terms, times, columns, wanted):  # type: ignore[no-untyped-def]
    """Weigh counted terms; see `dedup.terms.weights.weighed`.

    `columns` holds table, column and IDF; `wanted` says of which rows.
    """
    table, column, idf = columns
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
            places[k] = table[terms[low + k]]
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
