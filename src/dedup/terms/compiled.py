"""UTF-8 -> counted terms, figures and names, and rows, compiled: one pass over the bytes, the numbers of `scan.py`.

Only the corpus path imports this module; the machine code is cached beside it. Texts lie in one buffer of valid UTF-8,
`bounds` says where each begins and ends. Tables are indexed by code point.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from dedup.terms.letters import SIGN, WORD
from dedup.terms.scan import BASE, MIX_A, MIX_B, SIGN_SALT
from dedup.terms.telling import (
    AFTER,
    ALONE,
    CAPITAL,
    DIGIT,
    JOINED,
    LETTER,
    NEAR,
    OPENING,
    PLUS,
    SHOUTING,
    SPACE,
    STOP,
    TRIMMED,
)

__all__ = ["add_frequency", "count_terms", "mark", "tell", "touched", "weigh"]

_BASE = np.uint64(BASE)
_MIX_A = np.uint64(MIX_A)
_MIX_B = np.uint64(MIX_B)
_SALT = np.uint64(SIGN_SALT)
_S33 = np.uint64(33)
_ZERO = np.uint64(0)
_OPENING, _STOP, _AFTER = OPENING, STOP, AFTER


@njit(cache=True, nogil=True, inline="always")
def _mixed(value):  # type: ignore[no-untyped-def]
    value = (value ^ (value >> _S33)) * _MIX_A
    value = (value ^ (value >> _S33)) * _MIX_B
    return value ^ (value >> _S33)


@njit(cache=True, nogil=True, inline="always")
def _code(data, place):  # type: ignore[no-untyped-def]
    # The code point that begins here, at 0x80 or above, and how many bytes it has.
    first = np.int64(data[place])
    if first < 0xE0:
        return (first & 0x1F) << 6 | (np.int64(data[place + 1]) & 0x3F), 2
    second, third = np.int64(data[place + 1]) & 0x3F, np.int64(data[place + 2]) & 0x3F
    if first < 0xF0:
        return (first & 0x0F) << 12 | second << 6 | third, 3
    return (first & 0x07) << 18 | second << 12 | third << 6 | (np.int64(data[place + 3]) & 0x3F), 4


@njit(cache=True, nogil=True)
def _codes(data, place, end, codes):  # type: ignore[no-untyped-def]
    # Decode one text into the scratch array; give how many code points it has.
    count = 0
    while place < end:
        if data[place] < 0x80:
            codes[count] = data[place]
            place += 1
        else:
            code, size = _code(data, place)
            codes[count] = code
            place += size
        count += 1
    return count


@njit(cache=True, nogil=True)
def mark(data, seen):  # type: ignore[no-untyped-def]
    """Mark the code points from 0x80 on that occur."""
    place = 0
    while place < len(data):
        if data[place] < 0x80:
            place += 1
        else:
            code, size = _code(data, place)
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
                code, size = _code(data, place)
                found[text] = wanted[code]
                place += size
    return found


@njit(cache=True, nogil=True)
def _hashes(codes, count, values, classes, hashes):  # type: ignore[no-untyped-def]
    # Words, and neighbouring signs of scripts without spaces; see `dedup.terms.scan.scan`.
    found, place = 0, 0
    while place < count:
        kind = classes[codes[place]]
        if kind == WORD:
            value = _ZERO
            while place < count and classes[codes[place]] == WORD:
                value = value * _BASE + values[codes[place]]
                place += 1
            hashes[found] = _mixed(value)
            found += 1
        elif kind == SIGN:
            follows = place + 1 < count and classes[codes[place + 1]] == SIGN
            after = place > 0 and classes[codes[place - 1]] == SIGN
            if follows or not after:
                value = (values[codes[place]] ^ _SALT) * _BASE
                if follows:
                    value += values[codes[place + 1]]
                hashes[found] = _mixed(value)
                found += 1
            place += 1
        else:
            place += 1
    return found


@njit(cache=True, nogil=True)
def count_terms(data, bounds, tables, pairs, shift):  # type: ignore[no-untyped-def]
    """Count the terms of every text.

    Args:
        data: the texts.
        bounds: where each begins.
        tables: number and class of each code point, folded.
        pairs: whether pairs of neighbouring terms count too.
        shift: bits of a hash to drop.

    Returns:
        Where the terms of each text start, the terms ascending, how often each occurs, and two numbers that stand for
        all of them.
    """
    values, classes = tables
    longest = 0
    for text in range(len(bounds) - 1):
        longest = max(longest, np.int64(bounds[text + 1]) - bounds[text])
    room = 2 if pairs else 1
    codes, hashes = np.empty(longest, np.int32), np.empty(room * longest, np.uint64)
    keys = np.empty(room * longest, np.int64)
    terms, times = np.empty(room * len(data), np.int32), np.empty(room * len(data), np.int32)
    starts, digests = np.zeros(len(bounds), np.int64), np.zeros((2, len(bounds) - 1), np.uint64)
    total = 0
    for text in range(len(bounds) - 1):
        count = _hashes(codes, _codes(data, bounds[text], bounds[text + 1], codes), values, classes, hashes)
        if pairs and count:
            for k in range(count - 1):
                hashes[count + k] = _mixed(hashes[k] * _BASE + hashes[k + 1])
            count += count - 1
        for k in range(count):
            keys[k] = hashes[k] >> np.uint64(shift)
        keys[:count].sort()
        high, low = _MIX_A, _MIX_B
        k = 0
        while k < count:
            following = k + 1
            while following < count and keys[following] == keys[k]:
                following += 1
            terms[total], times[total] = keys[k], following - k
            both = np.uint64(keys[k]) << np.uint64(32) | np.uint64(following - k)
            high, low = _mixed(high ^ both) * _BASE, _mixed(low + both * _MIX_B) ^ high
            total += 1
            k = following
        starts[text + 1] = total
        if count:
            digests[0, text], digests[1, text] = high, low
    return starts, terms[:total].copy(), times[:total].copy(), digests


@njit(cache=True, nogil=True)
def _opens_name(codes, start, kinds):  # type: ignore[no-untyped-def]
    # A capitalised word after another word of the same sentence.
    low, place = max(start - NEAR, 0), start
    while place > low and kinds[codes[place - 1]] & _OPENING:
        place -= 1
    if place > low and kinds[codes[place - 1]] & LETTER:
        return False
    while place > low and kinds[codes[place - 1]] & SPACE:
        place -= 1
    if place == low:
        return False
    while place > low and kinds[codes[place - 1]] & _AFTER:
        place -= 1
    return place > low and not kinds[codes[place - 1]] & _STOP


@njit(cache=True, nogil=True)
def _figure(codes, start, end, kinds, lowered):  # type: ignore[no-untyped-def]
    while start < end and kinds[codes[start]] & TRIMMED:
        start += 1
    while end > start and kinds[codes[end - 1]] & TRIMMED:
        end -= 1
    while start < end and kinds[codes[start]] & PLUS:
        start += 1
    value = _ZERO
    for place in range(start, end):
        value = value * _BASE + lowered[codes[place]]
    return _mixed(value)


@njit(cache=True, nogil=True)
def tell(data, bounds, tables):  # type: ignore[no-untyped-def]
    """Give the number of each text's figures and names; see `dedup.terms.telling.telling`.

    `tables` holds what each code point is, its number, and the number of its small letter.
    """
    kinds, values, lowered = tables
    longest = 0
    for text in range(len(bounds) - 1):
        longest = max(longest, np.int64(bounds[text + 1]) - bounds[text])
    # A word with a digit and a capital gives two numbers.
    codes, found, names = np.empty(longest, np.int32), np.empty(2 * longest, np.uint64), np.empty(longest, np.uint64)
    told = np.zeros(len(bounds) - 1, np.uint64)
    for text in range(len(bounds) - 1):
        count = _codes(data, bounds[text], bounds[text + 1], codes)
        figures, named, capitals, spaces, start, digits = 0, 0, 0, 0, 0, False
        for place in range(count):
            kind = kinds[codes[place]]
            if kind & SPACE:
                spaces += codes[place] == ALONE
                if digits:
                    found[figures] = _figure(codes, start, place, kinds, lowered)
                    figures += 1
                start, digits = place + 1, False
            elif kind & DIGIT:
                digits = True
            elif (
                kind & CAPITAL
                and place + 1 < count
                and kinds[codes[place + 1]] & JOINED
                and not (place > 0 and kinds[codes[place - 1]] & LETTER)
            ):
                capitals += 1
                if _opens_name(codes, place, kinds):
                    value, after = _ZERO, place
                    while after < count and kinds[codes[after]] & JOINED:
                        value = value * _BASE + values[codes[after]]
                        after += 1
                    names[named] = _mixed(value)
                    named += 1
        if digits:
            found[figures] = _figure(codes, start, count, kinds, lowered)
            figures += 1
        if named and capitals < SHOUTING * (spaces + 1):
            found[figures : figures + named] = names[:named]
            figures += named
        found[:figures].sort()
        for k in range(figures):
            if k == 0 or found[k] != found[k - 1]:
                told[text] += found[k]
    return told


@njit(cache=True, nogil=True)
def add_frequency(frequency, terms):  # type: ignore[no-untyped-def]
    """Add one for each term."""
    for term in terms:
        frequency[term] += 1


@njit(cache=True, nogil=True)
def weigh(starts, terms, times, columns):  # type: ignore[no-untyped-def]
    """Weigh counted terms; see `dedup.terms.weights.weighed`. `columns` holds table, column and IDF."""
    table, column, idf = columns
    ranked, weights = np.empty(len(terms), np.int32), np.empty(len(terms), np.float64)
    for row in range(len(starts) - 1):
        low, high = starts[row], starts[row + 1]
        keys = np.empty(high - low, np.int64)
        for place in range(low, high):
            keys[place - low] = np.int64(column[table[terms[place]]]) << 32 | (place - low)
        keys.sort()
        norm = 0.0
        for k in range(high - low):
            source = low + (keys[k] & 0xFFFFFFFF)
            ranked[low + k] = keys[k] >> 32
            weights[low + k] = times[source] * idf[table[terms[source]]]
            norm += weights[low + k] * weights[low + k]
        norm = np.sqrt(norm)
        for place in range(low, high):
            weights[place] /= norm
    return ranked, weights
