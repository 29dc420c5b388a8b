"""Text to document: one file a format, and the table that names them."""

from __future__ import annotations

import re
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.errors import OptionError
from dedup.parsing import markdown, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dedup.records import Document

__all__ = ["FORMATS", "format_of", "parse"]

FORMATS: Final[Mapping[str, Callable[[str, str], Document]]] = MappingProxyType(
    {"text": plain_text.parse, "markdown": markdown.parse}
)
"""Parser by name of the format."""

_MARKDOWN_NAMES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"})
_MARKS: Final = re.compile(
    r"""
    ^ (?:
        [ ]{0,3} \#{1,6} [ \t]+ \S .* $            # an ATX heading
      | [ ]{0,3} (?: ```+ | ~~~+ ) [\w.+-]* [ \t]* $ # a fence
      | [ ]{0,3} \[ [^\]\n]+ \]: [ \t]+ \S         # a link definition
      | [ ]{0,3} \| .* \| [ \t]* $                 # a table row
    )
  | \[ [^\[\]\n]{1,200} \] \( [^)\s]{1,200} \)      # a link; bounded, as the text may be all brackets
    """,
    re.VERBOSE | re.MULTILINE,
)
_HEADING: Final = re.compile(r"\A\s*\#{1,6}[ \t]+\S")
# One mark may be chance (a comment sign, a number sign); two are not, and neither is a heading as first line.
_FEWEST_MARKS: Final = 2


def parse(source: str, name: str, format: str) -> Document:  # noqa: A002 - the word users know it by
    r"""Parse a text in a format.

    Args:
        source: the text, line ends as they were read.
        name: what to call it in messages.
        format: a key of `FORMATS`.

    Raises:
        OptionError: there is no such format.

    Examples:
        >>> [block.kind.value for block in parse("# Tea\n\nHot.\n", "tea.md", "markdown").blocks]
        ['title', 'paragraph']
    """
    if format not in FORMATS:
        msg = f"must be one of {', '.join(FORMATS)}, got {format!r}"
        raise OptionError(msg, where="format")
    return FORMATS[format](source, name)


def format_of(name: str, source: str) -> str:
    r"""Tell the format by the file's name, and where that leaves it open by the looks of the text.

    Examples:
        >>> format_of("tea.md", "Hot."), format_of("tea.txt", "Hot."), format_of("-", "# Tea\\n\\nHot.")
        ('markdown', 'text', 'markdown')
    """
    if PurePath(name).suffix.lower() in _MARKDOWN_NAMES:
        return "markdown"
    if _HEADING.match(source):
        return "markdown"
    marks = 0
    for marks, _ in enumerate(_MARKS.finditer(source), start=1):
        if marks >= _FEWEST_MARKS:
            return "markdown"
    return "text"
