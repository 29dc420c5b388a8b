"""Number texts so that those of the same bytes have one number, compiled: a hash finds them, the bytes decide."""

from __future__ import annotations

import numpy as np
from numba import njit

from dedup.similarity.terms.compiled import mixed

__all__ = ["number_texts", "place_hashes"]


@njit(cache=True, nogil=True)
def _hashed(data, place, end):  # type: ignore[no-untyped-def]
    value = np.uint64(end - place)
    while place + 8 <= end:
        word = np.uint64(0)
        for k in range(8):
            word |= np.uint64(data[place + k]) << np.uint64(8 * k)
        value = (value ^ word) * np.uint64(0x9E3779B97F4A7C15)
        value ^= value >> np.uint64(29)
        place += 8
    word = np.uint64(0)
    while place < end:
        word = word << np.uint64(8) | np.uint64(data[place])
        place += 1
    return mixed(value ^ word)


@njit(cache=True, nogil=True)
def _equal(data, begin, end, store, place, last):  # type: ignore[no-untyped-def]
    if end - begin != last - place:
        return False
    at = 0
    while at < end - begin:
        # Sixteen bytes at once.
        differing = np.uint8(0)
        for k in range(at, min(at + 16, end - begin)):
            differing |= data[begin + k] ^ store[place + k]
        if differing:
            return False
        at += 16
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
