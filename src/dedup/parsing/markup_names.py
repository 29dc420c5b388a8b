"""Look up the names of elements, styles and directives of the formats that are read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import MappingProxyType
from typing import Final

__all__ = ["ENDED_BY", "NAMES"]

_DATA: Final = tomllib.loads((Path(__file__).parent / "data" / "markup.toml").read_text("utf-8"))

NAMES: Final = MappingProxyType(
    {
        (form, kind): frozenset(names.split())
        for form, kinds in _DATA.items()
        for kind, names in kinds.items()
        if isinstance(names, str)
    }
)
"""(Format, what they are) -> the names."""

ENDED_BY: Final = MappingProxyType({name: frozenset(ends.split()) for name, ends in _DATA["html"]["ended_by"].items()})
"""An element of HTML -> those it ends where they are open."""
