"""Figures and names of texts, compiled: texts of ASCII are read as they lie, others decoded first."""

from __future__ import annotations

import numpy as np
from numba import njit

from dedup.similarity.terms.compiled import codes_of, mixed
from dedup.similarity.terms.figures_and_names import (
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
from dedup.similarity.terms.scan import BASE

__all__ = ["digests_of"]

_BASE, _ZERO = np.uint64(BASE), np.uint64(0)
_OPENING, _STOP, _AFTER, _BEGINS = OPENING, STOP, AFTER, DIGIT | CAPITAL


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
    return mixed(value)


@njit(cache=True, nogil=True)
def digests_of(data, bounds, tables):  # type: ignore[no-untyped-def]
    """Give the number of each text's figures and names; see `dedup.similarity.terms.figures_and_names.figures_digest`.

    `tables` holds what each code point is, its number, and the number of its small letter.
    """
    longest = 0
    for text in range(len(bounds) - 1):
        longest = max(longest, np.int64(bounds[text + 1]) - bounds[text])
    # A word with a digit and a capital gives two numbers.
    codes, found, names = np.empty(longest, np.int32), np.empty(2 * longest, np.uint64), np.empty(longest, np.uint64)
    numbers = np.zeros(len(bounds) - 1, np.uint64)
    for text in range(len(bounds) - 1):
        part = data[bounds[text] : bounds[text + 1]]
        joined = np.uint8(0)
        for byte in part:
            joined |= byte
        if joined < 0x80:
            numbers[text] = _digest_of(part, len(part), tables, found, names)
        else:
            numbers[text] = _digest_of(codes, codes_of(part, 0, len(part), codes), tables, found, names)
    return numbers


@njit(cache=True, nogil=True)
def _digest_of(codes, count, tables, found, names):  # type: ignore[no-untyped-def]
    kinds, values, lowered = tables
    figures, named, capitals, covered, place = 0, 0, 0, 0, 0
    while place < count:
        kind = kinds[codes[place]]
        if not kind & _BEGINS:
            place += 1
            continue
        if kind & DIGIT and place >= covered:
            # The whole word around it is the figure; a name may begin inside it.
            start, after = place, place
            while start > covered and not kinds[codes[start - 1]] & SPACE:
                start -= 1
            while after < count and not kinds[codes[after]] & SPACE:
                after += 1
            found[figures] = _figure(codes, start, after, kinds, lowered)
            figures += 1
            covered = after
        if (
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
                names[named] = mixed(value)
                named += 1
        place += 1
    spaces = 0
    if named:
        for place in range(count):
            spaces += codes[place] == ALONE
    if named and capitals < SHOUTING * (spaces + 1):
        found[figures : figures + named] = names[:named]
        figures += named
    found[:figures].sort()
    total = _ZERO
    for k in range(figures):
        if k == 0 or found[k] != found[k - 1]:
            total += found[k]
    return total
