"""The inner loops over lists of passages that share a rare term, compiled."""

from __future__ import annotations

from typing import Final

import numpy as np
from numba import njit

__all__ = ["holder_pairs", "likely_pairs"]

SLACK: Final = 1e-5
"""Added to every bound: far above the rounding of the single precision in which weights travel (6e-8 each)."""

ONE: Final = np.uint64(1)


@njit(cache=True, nogil=True)
def likely_pairs(lists, entries, leads, threshold, state, out):  # type: ignore[no-untyped-def]
    """Find the pairs of each list whose cosine may reach the threshold, until the lists end or the output is full.

    A pair is found only in the list of the rarest term that its passages share.

    Args:
        lists: the term of each list, where it starts (and the end), whether only pairs across parts count.
        entries: of each entry the passage, its part, and the norm from the term on (descending within a list).
        leads: where the terms that lead each entry start, these, ascending, and their weights.
        threshold: the least cosine.
        state: the list, the entry and the partner to go on with, changed in place.
        out: the earlier passage and the later one, to write to.
    """
    terms, bounds, crossing = lists
    passages, parts, rests = entries
    starts, keys, weights = leads
    least = threshold - SLACK
    count = 0
    places = np.empty(len(passages), np.int64)
    while state[0] < len(terms):
        term, first, end, cross = terms[state[0]], bounds[state[0]], bounds[state[0] + 1], crossing[state[0]]
        for entry in range(first, end):
            place = starts[entry]
            while keys[place] < term:
                place += 1
            places[entry] = place
        one = max(state[1], first)
        while one < end:
            other = max(state[2], one + 1)
            state[2] = 0
            mine = weights[places[one]]
            while other < end and rests[one] * rests[other] >= least:
                if not cross or parts[one] != parts[other]:
                    a, b, a_end, b_end = places[one] + 1, places[other] + 1, starts[one + 1], starts[other + 1]
                    theirs = weights[places[other]]
                    # What is left of both bounds what they can still share; it falls from term to term.
                    need = least - mine * theirs
                    left = rests[one] * rests[one] - mine * mine
                    right = rests[other] * rests[other] - theirs * theirs
                    while a < a_end and b < b_end and left * right >= need * need:
                        if keys[a] == keys[b]:
                            need -= weights[a] * weights[b]
                            if need <= 0.0:
                                break
                            left -= weights[a] * weights[a]
                            right -= weights[b] * weights[b]
                            a += 1
                            b += 1
                        elif keys[a] < keys[b]:
                            left -= weights[a] * weights[a]
                            a += 1
                        else:
                            right -= weights[b] * weights[b]
                            b += 1
                    if need <= 0.0 or (left >= 0.0 and right >= 0.0 and left * right >= need * need):
                        # Only now: few get this far.
                        a, b, seen = starts[one], starts[other], False
                        while a < places[one] and b < places[other] and not seen:
                            seen = keys[a] == keys[b]
                            if keys[a] < keys[b]:
                                a += 1
                            else:
                                b += 1
                        if not seen:
                            if count == len(out[0]):
                                state[1], state[2] = one, other
                                return count
                            out[0][count] = min(passages[one], passages[other])
                            out[1][count] = max(passages[one], passages[other])
                            count += 1
                other += 1
            one += 1
        state[0] += 1
        state[1], state[2] = 0, 0
    return count


@njit(cache=True, nogil=True)
def holder_pairs(bounds, entries, terms, sketches, state, out):  # type: ignore[no-untyped-def]
    """Find in each list the passages that may hold others, until the lists end or the output is full.

    Args:
        bounds: where each list starts, and the end.
        entries: of each entry the passage, how many terms it has (descending within a list), whether it is to be looked
            for, and how much of its weight may be missing.
        terms: where the bits of each entry that is looked for start, the bits, and their weights.
        sketches: the bits that are set of each entry that may hold.
        state: the list, the entry and the partner to go on with, changed in place.
        out: the passage that may hold and the one inside, to write to.
    """
    passages, sizes, looked_for, missing = entries
    starts, bits, weights = terms
    count = 0
    while state[0] < len(bounds) - 1:
        first, end = bounds[state[0]], bounds[state[0] + 1]
        inner = max(state[1], first)
        while inner < end:
            outer = max(state[2], first)
            state[2] = 0
            while looked_for[inner] and outer < inner and sizes[outer] > sizes[inner]:
                if not looked_for[outer]:
                    lost = 0.0
                    for place in range(starts[inner], starts[inner + 1]):
                        if not sketches[outer, bits[place] >> 6] >> np.uint64(bits[place] & 63) & ONE:
                            lost += weights[place]
                            if lost > missing[inner]:
                                break
                    if lost <= missing[inner]:
                        if count == len(out[0]):
                            state[1], state[2] = inner, outer
                            return count
                        out[0][count], out[1][count] = passages[outer], passages[inner]
                        count += 1
                outer += 1
            inner += 1
        state[0] += 1
        state[1], state[2] = 0, 0
    return count
