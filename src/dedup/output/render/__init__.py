"""Draft to text: one file a format, and the table that names them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.errors import OptionError
from dedup.output.render import html_page, json_record, markdown, source, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dedup.changes import Draft

__all__ = ["FORMATS", "render"]

FORMATS: Final[Mapping[str, Callable[[Draft], str]]] = MappingProxyType(
    {
        "source": source.render,
        "text": text.render,
        "markdown": markdown.render,
        "html": html_page.render,
        "json": json_record.render,
    }
)
"""Writer by name of the format; "source" is the format the text came in."""


def render(draft: Draft, format: str) -> str:  # noqa: A002 - the word users know it by
    """Write a draft in a format.

    Args:
        draft: the document with the changes decided so far.
        format: a key of `FORMATS`.

    Raises:
        OptionError: there is no such format.
    """
    if format not in tuple(FORMATS):
        msg = f"must be one of {', '.join(FORMATS)}, got {format!r}"
        raise OptionError(msg, where="format")
    return FORMATS[format](draft)
