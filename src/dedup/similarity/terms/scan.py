"""Hash the terms of coded texts with NumPy: words, neighbouring signs of unspaced scripts, and pairs of them.

A term's hash is a polynomial over its mixed code points modulo 2**64, finished by a bijective mix. `compiled.py` gives
the same numbers, code point by code point; this path needs no compiler.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.terms.letters import OTHER, SIGN, WORD

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["BASE", "GRAM", "MIX_A", "MIX_B", "SIGN_SALT", "SPACE", "grams", "scan", "with_pairs"]

# Multipliers of the finaliser of MurmurHash3 (Appleby 2011, public domain); any odd constants with mixed bits serve.
MIX_A: Final = 0xFF51AFD7ED558CCD
MIX_B: Final = 0xC4CEB9FE1A85EC53
BASE: Final = 0x9E3779B97F4A7C15
"""Base of the polynomial: 2**64 divided by the golden ratio, odd, so that it has an inverse modulo 2**64."""
SIGN_SALT: Final = 0x5851F42D4C957F2D
"""Keeps pairs of signs apart from two-letter words."""

GRAM: Final = 4
"""Letters to a run where runs of letters are compared: with three, most runs are in every text."""

SPACE: Final = 32

_U64 = np.uint64


def mixed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Mix 64-bit numbers so that every bit depends on every bit; a bijection."""
    values = (values ^ (values >> _U64(33))) * _U64(MIX_A)
    values = (values ^ (values >> _U64(33))) * _U64(MIX_B)
    return values ^ (values >> _U64(33))


def scan(
    codes: npt.NDArray[Any], bounds: npt.NDArray[np.int64], classes: npt.NDArray[np.uint8]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """Hash the terms of every text.

    Args:
        codes: code points of all texts, a zero after each.
        bounds: where each text starts, and the end of the last.
        classes: class of each code point.

    Returns:
        The hashes in reading order, and for each text where its terms start among them (one more than texts).
    """
    kinds = classes[codes]
    word = kinds == WORD
    starts, ends = _runs(word)
    sign = kinds == SIGN
    firsts = _sign_terms(sign)
    values = (codes.astype(np.uint64) + _U64(1)) * _U64(BASE)
    values ^= values >> _U64(29)
    hashes = np.concatenate((_polynomials(values, starts, ends), _sign_hashes(values, firsts, sign)))
    order = np.argsort(np.concatenate((starts, firsts)), kind="stable")
    places = np.concatenate((starts, firsts))[order]
    return mixed(hashes)[order], np.searchsorted(places, bounds).astype(np.int64)


def with_pairs(
    hashes: npt.NDArray[np.uint64], bounds: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """Add to the terms of each text the pairs of neighbouring terms."""
    lengths = np.diff(bounds)
    owner = np.repeat(np.arange(len(lengths)), lengths)
    inner = owner[1:] == owner[:-1]
    pairs = mixed(hashes[:-1] * _U64(BASE) + hashes[1:])[inner]
    everything = np.concatenate((hashes, pairs))
    order = np.argsort(np.concatenate((owner, owner[1:][inner])), kind="stable")
    totals = lengths + np.maximum(lengths - 1, 0)
    return everything[order], np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(totals)))


def grams(
    codes: npt.NDArray[Any], bounds: npt.NDArray[np.int64], classes: npt.NDArray[np.uint8]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """Hash the runs of `GRAM` letters of every text, what stands between words as one space; the rest as `scan`.

    A shorter text is one run.
    """
    inside = classes[codes] != OTHER
    letters = np.flatnonzero(inside)
    owner = np.searchsorted(bounds, letters, side="right") - 1
    # A space after each letter that has none behind it, where the next letter is of the same text.
    parted = (np.diff(letters) > 1) & (owner[1:] == owner[:-1])
    places = np.concatenate((letters, letters[:-1][parted] + 1))
    order = np.argsort(places, kind="stable")
    values = (np.where(inside, codes, SPACE)[places[order]].astype(np.uint64) + _U64(1)) * _U64(BASE)
    values ^= values >> _U64(29)
    starts = np.searchsorted(places[order], bounds).astype(np.int64)
    sizes = np.diff(starts)
    counts = np.where(sizes, np.maximum(sizes - GRAM + 1, 1), 0)
    first = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts)))
    begins = np.arange(first[-1]) + np.repeat(starts[:-1] - first[:-1], counts)
    ends = np.minimum(begins + GRAM, np.repeat(starts[1:], counts))
    return mixed(_polynomials(values, begins, ends) ^ _U64(SIGN_SALT)), first


def _runs(flags: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    edges = np.diff(np.concatenate(([False], flags, [False])).astype(np.int8))
    return np.flatnonzero(edges == 1).astype(np.int64), np.flatnonzero(edges == -1).astype(np.int64)


def _sign_terms(sign: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    # Every sign opens a pair with its right neighbour; the last of a run only when it stands alone.
    padded = np.concatenate(([False], sign, [False]))
    alone = ~padded[:-2] & ~padded[2:]
    return np.flatnonzero(sign & (padded[2:] | alone)).astype(np.int64)


def _polynomials(
    values: npt.NDArray[np.uint64], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> npt.NDArray[np.uint64]:
    # Term by term, the k-th code point of all terms at once: as many rounds as the longest word has letters.
    hashes = np.zeros(len(starts), dtype=np.uint64)
    lengths = ends - starts
    live = np.arange(len(starts))
    place = 0
    while len(live):
        hashes[live] = hashes[live] * _U64(BASE) + values[starts[live] + place]
        place += 1
        live = live[lengths[live] > place]
    return hashes


def _sign_hashes(
    values: npt.NDArray[np.uint64], firsts: npt.NDArray[np.int64], sign: npt.NDArray[np.bool_]
) -> npt.NDArray[np.uint64]:
    hashes = (values[firsts] ^ _U64(SIGN_SALT)) * _U64(BASE)
    paired = sign[np.minimum(firsts + 1, len(sign) - 1)] if len(sign) else np.zeros(0, dtype=np.bool_)
    hashes[paired] += values[firsts[paired] + 1]
    return hashes
