"""Find the paragraphs of rows of text, compiled: where each begins and ends in the buffer, white space left out."""

from __future__ import annotations

import numpy as np
from numba import njit

__all__ = ["packed", "paragraphs"]


@njit(cache=True, nogil=True, inline="always")
def _blank(data, place):  # type: ignore[no-untyped-def]
    # How many bytes of white space begin here: what `str.isspace` holds for; 0 for anything else.
    first = data[place]
    if first < 0x80:
        return 1 if first == 32 or 9 <= first <= 13 or 28 <= first <= 31 else 0
    if first == 0xC2:
        return 2 if data[place + 1] == 0x85 or data[place + 1] == 0xA0 else 0
    if 0xE1 <= first <= 0xE3:
        second, third = np.int64(data[place + 1]) & 0x3F, np.int64(data[place + 2]) & 0x3F
        code = (np.int64(first) & 0x0F) << 12 | second << 6 | third
        if 0x2000 <= code <= 0x200A or code in (0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000):
            return 3
    return 0


@njit(cache=True, nogil=True)
def _breaks(data, place, end):  # type: ignore[no-untyped-def]
    count = 0
    for at in range(place, end):
        count += data[at] == 10
    return count


@njit(cache=True, nogil=True)
def _stripped(data, place, end):  # type: ignore[no-untyped-def]
    # Where a row of one paragraph begins and ends, white space left out.
    while place < end and _blank(data, place):
        place += _blank(data, place)
    while end > place:
        last = end - 1
        while data[last] & 0xC0 == 0x80:
            last -= 1
        if not _blank(data, last):
            break
        end = last
    return place, end


@njit(cache=True, nogil=True)
def paragraphs(data, bounds, whole):  # type: ignore[no-untyped-def]
    """Cut every row at its blank lines, or not at all where it is to stay `whole`; paragraphs of white space are none.

    Returns:
        For each paragraph the row it stands in, its beginning and its end.
    """
    room = len(bounds) + _breaks(data, 0, len(data)) // 2 + 1
    rows, begins, ends = np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32)
    count = 0
    for row in range(len(bounds) - 1):
        place, end = bounds[row], bounds[row + 1]
        if whole or _breaks(data, place, end) < 2:
            begin, last = _stripped(data, place, end)
            if begin < last:
                rows[count], begins[count], ends[count] = row, begin, last
                count += 1
            continue
        begin, last, newlines, broken = -1, place, 0, False
        while place < end:
            size = _blank(data, place)
            if size:
                if data[place] == 10:
                    newlines += 1
                    broken = broken or newlines > 1
                elif data[place] != 32 and data[place] != 9 and data[place] != 13:
                    newlines = 0
                place += size
                continue
            if begin >= 0 and broken:
                rows[count], begins[count], ends[count] = row, begin, last
                count += 1
                begin = -1
            if begin < 0:
                begin = place
            newlines, broken = 0, False
            place += 1
            while place < end and data[place] & 0xC0 == 0x80:
                place += 1
            last = place
        if begin >= 0:
            rows[count], begins[count], ends[count] = row, begin, last
            count += 1
    return rows[:count], begins[:count], ends[:count]


@njit(cache=True, nogil=True)
def packed(data, begins, ends):  # type: ignore[no-untyped-def]
    """Copy stretches of a buffer one behind the other; give them and their bounds."""
    bounds = np.zeros(len(begins) + 1, np.int32)
    for part in range(len(begins)):
        bounds[part + 1] = bounds[part] + ends[part] - begins[part]
    copied = np.empty(bounds[-1], np.uint8)
    for part in range(len(begins)):
        copied[bounds[part] : bounds[part + 1]] = data[begins[part] : ends[part]]
    return copied, bounds
