"""Find the front matter of a document: the lines of YAML or TOML that it begins with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.parsing.lines import Line

__all__ = ["front_matter_lines"]

_YAML_KEY: Final = re.compile(r"^[\w\"'-][^:]*:(?:\s|$)")
_TOML_KEY: Final = re.compile(r"^(?:[\w.\"'-]+\s*=|\[)")


def front_matter_lines(lines: Sequence[Line]) -> int:
    """Count the lines of YAML between '---' or TOML between '+++' that a document begins with."""
    opener = lines[0].text.removeprefix("\ufeff").rstrip() if lines else ""
    if opener not in ("---", "+++"):
        return 0
    closers, key = (("---", "..."), _YAML_KEY) if opener == "---" else (("+++",), _TOML_KEY)
    keys = 0
    for index in range(1, len(lines)):
        text = lines[index].text.rstrip()
        if text in closers:
            return index + 1 if keys else 0
        keys += key.match(text) is not None
    return 0
