"""Hold the word tables of all languages, read once when this module is imported."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language.load import DATA, load, shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.language.table import Language

__all__ = [
    "DAY_HALVES",
    "EXCLAIMED",
    "MULTIPLIERS",
    "NEGATING_ENDINGS",
    "ORDINAL_ENDINGS",
    "PAIRING",
    "POSSESSIVE_ENDINGS",
    "TABLES",
    "TIME_ZONES",
]

SHARED: Final = shared()
TABLES: Final[Mapping[str, Language]] = MappingProxyType(
    {path.stem: load(path, SHARED) for path in sorted(DATA.glob("*.toml"))}
)
"""Code -> word table."""

PAIRING: Final = frozenset[str]().union(*(each.pairing for each in TABLES.values()))
"""Words for "and" and "or" of all languages: a name or a quotation keeps its own in a text of another language."""

NEGATING_ENDINGS: Final = frozenset[str]().union(*(each.negating_endings for each in TABLES.values()))
POSSESSIVE_ENDINGS: Final = frozenset[str]().union(*(each.possessive_endings for each in TABLES.values()))
ORDINAL_ENDINGS: Final = frozenset[str]().union(*(each.ordinal_endings for each in TABLES.values()))
"""Endings that part a text into tokens, whatever its language: so all languages have the same tokens."""

DAY_HALVES: Final = frozenset[str]().union(*(each.day_halves for each in TABLES.values()))
TIME_ZONES: Final = frozenset[str]().union(*(each.time_zones for each in TABLES.values()))
EXCLAIMED: Final = frozenset[str]().union(*(each.exclaimed for each in TABLES.values()))
MULTIPLIERS: Final[Mapping[str, float]] = MappingProxyType(
    {sign: value for each in TABLES.values() for sign, value in each.guard_words.multipliers.items()}
)
"""Abbreviations and names that are written alike in texts of other languages."""
