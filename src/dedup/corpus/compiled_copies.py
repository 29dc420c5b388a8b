"""Number texts so that those of the same bytes have one number, compiled: a hash finds them, the bytes decide."""

from __future__ import annotations

import numpy as np
from numba import njit

from dedup.similarity.terms.compiled import mixed

__all__ = ["number_texts", "place_hashes"]


@njit(cache=True, nogil=True, inline="always")
def _word(data, place):  # type: ignore[no-untyped-def]
    # Eight bytes as one number, written so that they are read at once.
    return (
        np.uint64(data[place])
        | np.uint64(data[place + 1]) << np.uint64(8)
        | np.uint64(data[place + 2]) << np.uint64(16)
        | np.uint64(data[place + 3]) << np.uint64(24)
        | np.uint64(data[place + 4]) << np.uint64(32)
        | np.uint64(data[place + 5]) << np.uint64(40)
        | np.uint64(data[place + 6]) << np.uint64(48)
        | np.uint64(data[place + 7]) << np.uint64(56)
    )


@njit(cache=True, nogil=True)
def _hashed(data, place, end):  # type: ignore[no-untyped-def]
    # Two sums that do not wait for one another.
    value, other = np.uint64(end - place), np.uint64(0)
    while place + 16 <= end:
        value = (value ^ _word(data, place)) * np.uint64(0x9E3779B97F4A7C15)
        other = (other ^ _word(data, place + 8)) * np.uint64(0xC4CEB9FE1A85EC53)
        value ^= value >> np.uint64(29)
        other ^= other >> np.uint64(31)
        place += 16
    while place < end:
        value = (value ^ np.uint64(data[place])) * np.uint64(0x9E3779B97F4A7C15)
        place += 1
    return mixed(value ^ mixed(other))


@njit(cache=True, nogil=True)
def _equal(data, begin, end, store, place, last):  # type: ignore[no-untyped-def]
    if end - begin != last - place:
        return False
    while begin + 32 <= end:
        differing = np.uint64(0)
        for k in range(0, 32, 8):
            differing |= _word(data, begin + k) ^ _word(store, place + k)
        if differing:
            return False
        begin += 32
        place += 32
    while begin < end:
        if data[begin] != store[place]:
            return False
        begin += 1
        place += 1
    return True


@njit(cache=True, nogil=True)
def place_hashes(slots, hashes, count):  # type: ignore[no-untyped-def]
    """Enter the first hashes into an empty table of slots."""
    mask = np.uint64(len(slots) - 1)
    for entry in range(count):
        slot = hashes[entry] & mask
        while slots[slot] >= 0:
            slot = (slot + np.uint64(1)) & mask
        slots[slot] = entry


@njit(cache=True, nogil=True)
def number_texts(data, bounds, known, store, state):  # type: ignore[no-untyped-def]
    """Give each text the number of one of the same bytes seen before, or the next number.

    Args:
        data: the texts.
        bounds: where each begins.
        known: the table of slots, a power of two of them and never full; of each text known its hash, its number, and
            where it begins in the store.
        store: the bytes of the texts known, with room for those of `data`.
        state: how many texts are known, and the next number; changed in place.
    """
    slots, hashes, numbers, starts = known
    mask = np.uint64(len(slots) - 1)
    given = np.empty(len(bounds) - 1, np.int64)
    for text in range(len(given)):
        begin, end = np.int64(bounds[text]), np.int64(bounds[text + 1])
        value = _hashed(data, begin, end)
        slot = value & mask
        found = -1
        while slots[slot] >= 0:
            entry = slots[slot]
            if hashes[entry] == value and _equal(data, begin, end, store, starts[entry], starts[entry + 1]):
                found = numbers[entry]
                break
            slot = (slot + np.uint64(1)) & mask
        if found < 0:
            entry = state[0]
            slots[slot], hashes[entry], numbers[entry] = entry, value, state[1]
            starts[entry + 1] = starts[entry] + end - begin
            store[starts[entry] : starts[entry + 1]] = data[begin:end]
            found = state[1]
            state[0] += 1
            state[1] += 1
        given[text] = found
    return given
