"""Hold the numbers that decide what `lint` reports, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "LintSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LintSettings:
    """The numbers of this room.

    Attributes:
        note_from: probability from which a drift is reported at all; from 0.02 it would be 89 of the 130 planted ones
            instead of 98.
        warning_from: probability from which it is a warning; below it is a note: what a copy with another figure has.
        error_from: probability from which it is an error: six of ten hold.
        contrary_share: share of its probability that is left to a contrary: of 110 that were read from 0.02 on, in
            trees no model had seen, 1 was worth a look.
        loose_share: share of its probability that is left to a difference in names or words: of 530 such findings that
            were read from 0.02 on 32 were worth a look.
        alike_from: cosine from which two statements are compared at all.
        near_from: cosine from which two statements are near-duplicates.
        restated_from: share of a statement's weight that another one must have to restate it.
        restated_more: how many times as much the other may say.
        fewest_words: words from which a statement is compared for copies.
        boilerplate_from: copies from which they are one finding of boilerplate.
        unsure_listed: differences below `warning_from` that a list for people holds; machines get all.
        values_shown: values of a finding that its message names.
        characters_shown: characters of a passage that a message shows.
        cache_bytes: bytes that the files of earlier runs may take together.
    """

    note_from: float = 0.005
    warning_from: float = 0.2
    error_from: float = 0.5
    contrary_share: float = 0.3
    loose_share: float = 0.6
    alike_from: float = 0.45
    near_from: float = 0.65
    restated_from: float = 0.6
    restated_more: float = 4.0
    fewest_words: int = 5
    boilerplate_from: int = 5
    unsure_listed: int = 20
    values_shown: int = 4
    characters_shown: int = 120
    cache_bytes: int = 1 << 30


SETTINGS: Final = LintSettings()
