"""Hold the numbers that decide when an editor is served, and how much it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "LspSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LspSettings:
    """The numbers of this room.

    Attributes:
        least_pause_seconds: seconds without a change before a tree is compared; less than it takes to look up from
            what was typed, more than between two keys.
        most_pause_seconds: the same where comparing takes long: as long as the last run took, but no longer than this.
        related_shown: other places that a diagnostic names.
        places_offered: other places that an action leads to.
        title_characters: characters of the title of an action that name what would be lost.
    """

    least_pause_seconds: float = 0.3
    most_pause_seconds: float = 2.0
    related_shown: int = 20
    places_offered: int = 3
    title_characters: int = 80


SETTINGS: Final = LspSettings()
