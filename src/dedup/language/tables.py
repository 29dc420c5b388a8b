"""Hold the word tables of all languages, read once when this module is imported."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language.load import DATA, load

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.language.table import Language

__all__ = ["PAIRING", "TABLES"]

TABLES: Final[Mapping[str, Language]] = MappingProxyType(
    {path.stem: load(path) for path in sorted(DATA.glob("*.toml"))}
)
"""Code -> word table."""

PAIRING: Final = frozenset[str]().union(*(each.pairing for each in TABLES.values()))
"""Words for "and" and "or" of all languages: a name or a quotation keeps its own in a text of another language."""
