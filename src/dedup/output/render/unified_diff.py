"""Write what changes as a unified diff, for those who review in git: `git apply` and `patch` carry it out."""

from __future__ import annotations

import re
from difflib import unified_diff
from typing import TYPE_CHECKING, Final

from dedup.errors import OptionError
from dedup.output.render.source import written
from dedup.output.visible import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft

__all__ = ["render"]

LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
"""A line as git has it: only a line feed ends one."""


def render(draft: Draft) -> str:
    """Write the difference between the source and its condensed form; "" where nothing changed.

    Raises:
        OptionError: the draft is made of several sources, so that there is no file it could be applied to.
    """
    document = draft.document
    if document.origins:
        raise OptionError("'diff' is of one source; take 'source' for what is made of several", option="format")
    name = shown_name(document.name).lstrip("/")
    lines = unified_diff(
        LINE.findall(document.source), LINE.findall(written(draft).text), fromfile=f"a/{name}", tofile=f"b/{name}"
    )
    return "".join(_ended(lines))


def _ended(lines: Iterator[str]) -> Iterator[str]:
    """Mark a line that no line feed ends, as diff does."""
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
