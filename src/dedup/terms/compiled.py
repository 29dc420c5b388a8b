"""Codes -> hashed terms and rows, compiled: the same numbers as `scan.py` and `rows.py`, one pass over the codes.

Only the corpus path imports this module; the machine code is cached beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numba import njit

from dedup.terms.letters import SIGN, WORD
from dedup.terms.scan import BASE, MIX_A, MIX_B, SIGN_SALT

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["scan"]

_BASE = np.uint64(BASE)
_MIX_A = np.uint64(MIX_A)
_MIX_B = np.uint64(MIX_B)
_SALT = np.uint64(SIGN_SALT)
_ONE = np.uint64(1)
_S29 = np.uint64(29)
_S33 = np.uint64(33)


@njit(cache=True, nogil=True)
def _mixed(value):  # type: ignore[no-untyped-def]
    value = (value ^ (value >> _S33)) * _MIX_A
    value = (value ^ (value >> _S33)) * _MIX_B
    return value ^ (value >> _S33)


@njit(cache=True, nogil=True)
def _value(code):  # type: ignore[no-untyped-def]
    value = (np.uint64(code) + _ONE) * _BASE
    return value ^ (value >> _S29)


@njit(cache=True, nogil=True)
def _scan(codes, bounds, classes, hashes, term_bounds):  # type: ignore[no-untyped-def]
    count = 0
    for text in range(len(bounds) - 1):
        place, end = bounds[text], bounds[text + 1]
        while place < end:
            kind = classes[codes[place]]
            if kind == WORD:
                value = np.uint64(0)
                while place < end and classes[codes[place]] == WORD:
                    value = value * _BASE + _value(codes[place])
                    place += 1
                hashes[count] = _mixed(value)
                count += 1
            elif kind == SIGN:
                follows = place + 1 < end and classes[codes[place + 1]] == SIGN
                after = place > bounds[text] and classes[codes[place - 1]] == SIGN
                if follows or not after:
                    value = (_value(codes[place]) ^ _SALT) * _BASE
                    if follows:
                        value += _value(codes[place + 1])
                    hashes[count] = _mixed(value)
                    count += 1
                place += 1
            else:
                place += 1
        term_bounds[text + 1] = count
    return count


def scan(
    codes: npt.NDArray[Any], bounds: npt.NDArray[np.int64], classes: npt.NDArray[np.uint8]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """Hash the terms of every text; see `dedup.terms.scan.scan`."""
    # A term needs a letter and something after it, or is one of a run of signs: never more terms than codes.
    hashes = np.empty(len(codes), dtype=np.uint64)
    term_bounds = np.zeros(len(bounds), dtype=np.int64)
    count = _scan(codes, bounds, classes, hashes, term_bounds)
    return hashes[:count].copy(), term_bounds
