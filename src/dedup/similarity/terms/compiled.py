"""Count the terms of UTF-8 text, compiled: one pass over the bytes gives the numbers of `scan.py`.

Only the corpus path imports this module; the machine code is cached beside it. Texts lie in one buffer of valid UTF-8,
`bounds` says where each begins and ends. Tables are indexed by code point.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

from dedup.similarity.terms.letters import OTHER, SIGN, WORD
from dedup.similarity.terms.scan import BASE, GRAM, MIX_A, MIX_B, SIGN_SALT, SPACE

__all__ = ["SPREAD", "code_at", "codes_of", "count_terms", "mark", "mixed", "touched"]

_BASE = np.uint64(BASE)
_MIX_A = np.uint64(MIX_A)
_MIX_B = np.uint64(MIX_B)
_SALT = np.uint64(SIGN_SALT)
_S33 = np.uint64(33)
_ZERO = np.uint64(0)

SPREAD: Final = 4096
"""Terms of a text up to which they are sorted by spreading, a quarter of the time comparing takes; in longer texts two
frequent words may share a place and cost steps."""


@njit(cache=True, nogil=True, inline="always")
def mixed(value):  # type: ignore[no-untyped-def]
    """Mix the bits of a number; see `dedup.similarity.terms.scan`."""
    value = (value ^ (value >> _S33)) * _MIX_A
    value = (value ^ (value >> _S33)) * _MIX_B
    return value ^ (value >> _S33)


@njit(cache=True, nogil=True, inline="always")
def code_at(data, place):  # type: ignore[no-untyped-def]
    """Give the code point, at 0x80 or above, that begins at a place, and how many bytes it has."""
    first = np.int64(data[place])
    if first < 0xE0:
        return (first & 0x1F) << 6 | (np.int64(data[place + 1]) & 0x3F), 2
    second, third = np.int64(data[place + 1]) & 0x3F, np.int64(data[place + 2]) & 0x3F
    if first < 0xF0:
        return (first & 0x0F) << 12 | second << 6 | third, 3
    return (first & 0x07) << 18 | second << 12 | third << 6 | (np.int64(data[place + 3]) & 0x3F), 4


@njit(cache=True, nogil=True)
def codes_of(data, place, end, codes):  # type: ignore[no-untyped-def]
    """Decode one text into the scratch array; give how many code points it has."""
    count = 0
    while place < end:
        if data[place] < 0x80:
            codes[count] = data[place]
            place += 1
        else:
            code, size = code_at(data, place)
            codes[count] = code
            place += size
        count += 1
    return count


@njit(cache=True, nogil=True)
def mark(data, seen):  # type: ignore[no-untyped-def]
    """Mark the code points from 0x80 on that occur."""
    place = 0
    while place < len(data):
        # Sixteen bytes at once where none of them is beyond ASCII, as in most texts.
        if place + 16 <= len(data):
            joined = np.uint8(0)
            for k in range(16):
                joined |= data[place + k]
            if joined < 0x80:
                place += 16
                continue
        stop = min(place + 16, len(data))
        while place < stop:
            if data[place] < 0x80:
                place += 1
            else:
                code, size = code_at(data, place)
                seen[code] = True
                place += size


@njit(cache=True, nogil=True)
def touched(data, bounds, wanted):  # type: ignore[no-untyped-def]
    """Tell which texts hold a code point that is wanted."""
    found = np.zeros(len(bounds) - 1, np.bool_)
    for text in range(len(found)):
        place = bounds[text]
        while place < bounds[text + 1] and not found[text]:
            if data[place] < 0x80:
                place += 1
            else:
                code, size = code_at(data, place)
                found[text] = wanted[code]
                place += size
    return found


@njit(cache=True, nogil=True)
def _hashes(data, span, tables, hashes):  # type: ignore[no-untyped-def]
    # Words, and neighbouring signs of scripts without spaces; see `dedup.similarity.terms.scan.scan`.
    values, classes = tables
    place, end = span
    found, inside, value = 0, False, _ZERO
    # The sign before this place, and whether it is the second of a pair already.
    waiting, paired, sign = False, False, _ZERO
    while place < end:
        code, size = np.int64(data[place]), 1
        if code >= 0x80:
            code, size = code_at(data, place)
        place += size
        kind = classes[code]
        if kind == WORD:
            value = value * _BASE + values[code]
            inside = True
        elif inside:
            hashes[found] = mixed(value)
            found += 1
            inside, value = False, _ZERO
        if kind == SIGN:
            if waiting:
                hashes[found] = mixed((sign ^ _SALT) * _BASE + values[code])
                found += 1
            waiting, paired, sign = True, waiting, values[code]
        elif waiting:
            if not paired:
                hashes[found] = mixed((sign ^ _SALT) * _BASE)
                found += 1
            waiting = False
    if inside:
        hashes[found] = mixed(value)
        found += 1
    if waiting and not paired:
        hashes[found] = mixed((sign ^ _SALT) * _BASE)
        found += 1
    return found


@njit(cache=True, nogil=True)
def _grams(data, span, tables, hashes):  # type: ignore[no-untyped-def]
    # Runs of letters; see `dedup.similarity.terms.scan.grams`. The last values wait in a ring.
    values, classes = tables
    place, end = span
    found, count, parted = 0, 0, False
    ring = np.zeros(GRAM, np.uint64)
    while place < end:
        code, size = np.int64(data[place]), 1
        if code >= 0x80:
            code, size = code_at(data, place)
        place += size
        if classes[code] == OTHER:
            parted = count > 0
            continue
        # A space that waits goes first.
        for turn in range(1 if parted else 0, -1, -1):
            ring[count % GRAM] = values[SPACE] if turn else values[code]
            count += 1
            if count >= GRAM:
                hashes[found] = _run(ring, count)
                found += 1
        parted = False
    if 0 < count < GRAM:
        hashes[0], found = _run(ring, count), 1
    return found


@njit(cache=True, nogil=True)
def _run(ring, count):  # type: ignore[no-untyped-def]
    value = _ZERO
    for place in range(max(count - GRAM, 0), count):
        value = value * _BASE + ring[place % GRAM]
    return mixed(value ^ _SALT)


@njit(cache=True, nogil=True)
def _sorted(keys, count, bounds, out):  # type: ignore[no-untyped-def]
    # Sort hashes: spread evenly as they are, each lands within a step or two of its place.
    if count > SPREAD:
        out[:count] = keys[:count]
        out[:count].sort()
        return
    level = 1
    while 1 << level < count:
        level += 1
    drop = np.uint64(64 - level)
    bounds[: (1 << level) + 1] = 0
    for k in range(count):
        bounds[np.int64(keys[k] >> drop) + 1] += 1
    for k in range(1 << level):
        bounds[k + 1] += bounds[k]
    for k in range(count):
        step = np.int64(keys[k] >> drop)
        out[bounds[step]] = keys[k]
        bounds[step] += 1
    for k in range(1, count):
        key, place = out[k], k
        while place > 0 and out[place - 1] > key:
            out[place] = out[place - 1]
            place -= 1
        out[place] = key


@njit(cache=True, nogil=True)
def count_terms(data, bounds, tables, features, shift):  # type: ignore[no-untyped-def]
    """Count the terms of every text.

    Args:
        data: the texts.
        bounds: where each begins.
        tables: number and class of each code point, folded.
        features: 0 for words, 1 for pairs of neighbouring ones beside them, 2 for runs of letters.
        shift: bits of a hash to drop.

    Returns:
        Where the terms of each text start, the terms ascending, how often each occurs, and three numbers: two that
        stand for the whole hashes, one for what is left of them as terms. Two words may be one term, and differ in the
        first two.
    """
    longest = 0
    for text in range(len(bounds) - 1):
        longest = max(longest, np.int64(bounds[text + 1]) - bounds[text])
    room = 2 if features == 1 else 1
    hashes, keys = np.empty(room * longest, np.uint64), np.empty(room * longest, np.uint64)
    spread = np.empty(2 * SPREAD + 1, np.int32)
    terms, times = np.empty(room * len(data), np.int32), np.empty(room * len(data), np.int32)
    starts, digests = np.zeros(len(bounds), np.int64), np.zeros((3, len(bounds) - 1), np.uint64)
    total, drop = 0, np.uint64(shift)
    for text in range(len(bounds) - 1):
        span = (bounds[text], bounds[text + 1])
        count = _grams(data, span, tables, hashes) if features == 2 else _hashes(data, span, tables, hashes)
        if features == 1 and count:
            for k in range(count - 1):
                hashes[count + k] = mixed(hashes[k] * _BASE + hashes[k + 1])
            count += count - 1
        _sorted(hashes, count, spread, keys)
        high, low, alike = _MIX_A, _MIX_B, _BASE
        k = 0
        while k < count:
            following = k + 1
            while following < count and keys[following] == keys[k]:
                following += 1
            often = np.uint64(following - k)
            high = mixed(high ^ keys[k]) * _BASE + often
            low = mixed(low + keys[k] * _MIX_B + often) ^ high
            term = np.int32(keys[k] >> drop)
            if total > starts[text] and terms[total - 1] == term:
                times[total - 1] += following - k
            else:
                terms[total], times[total] = term, following - k
                total += 1
            k = following
        starts[text + 1] = total
        for place in range(starts[text], total):
            both = np.uint64(terms[place]) << np.uint64(32) | np.uint64(times[place])
            alike = mixed(alike ^ both) * _BASE
        if count:
            digests[0, text], digests[1, text], digests[2, text] = high, low, alike
    return starts, terms[:total].copy(), times[:total].copy(), digests
