"""Hold the thesauri of all languages, read once when this module is imported."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language import CODES
from dedup.language.thesaurus import thesaurus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.language.thesaurus import Thesaurus

__all__ = ["THESAURI"]

THESAURI: Final[Mapping[str, Thesaurus]] = MappingProxyType({code: thesaurus(code) for code in CODES})
"""Code -> thesaurus, an empty one where there is no file of it."""
