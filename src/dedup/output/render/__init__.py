"""Write a draft in one of the formats of `dedup.output.formats`: one module a format."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from dedup.errors import OptionError
from dedup.output.formats import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Draft, Finding, Suggestion

__all__ = ["render"]


def render(
    draft: Draft,
    format: str,  # noqa: A002 - the word users know it by
    findings: Sequence[Finding] = (),
    suggestions: Sequence[Suggestion] = (),
) -> str:
    """Write a draft in a format.

    Args:
        draft: the document with the changes decided so far.
        format: a key of `OUTPUTS`.
        findings: what an editor should look at, for the formats that hold it.
        suggestions: likely repeats that were not removed, for the same.

    Raises:
        OptionError: there is no such format.
    """
    if format not in tuple(OUTPUTS):
        msg = f"must be one of {', '.join(OUTPUTS)}, got {format!r}"
        raise OptionError(msg, option="format")
    besides = (findings, suggestions) if OUTPUTS[format].decisions else ()
    written: str = import_module(OUTPUTS[format].writer).render(draft, *besides)
    return written
