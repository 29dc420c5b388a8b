"""Parse a text by the format it is written in, and tell that format by name and looks."""

from __future__ import annotations

from importlib import import_module
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from dedup.errors import OptionError
from dedup.parsing.settings import SETTINGS
from dedup.records import FORMATS, MARKDOWN, PLAIN

if TYPE_CHECKING:
    from dedup.records import Document, Format, Text

__all__ = ["PROSE_ENDINGS", "STRUCTURED_ENDINGS", "format_in", "format_of", "parse"]

PROSE_ENDINGS: Final = frozenset({".txt", ".text"}).union(*(each.endings for each in (PLAIN, MARKDOWN)))
"""Endings of plain text and Markdown: what is read of a folder whose passages are taken out."""

STRUCTURED_ENDINGS: Final = PROSE_ENDINGS.union(*(each.endings for each in FORMATS.values()))
"""Endings of the files that are read of a folder whose passages are only compared: all that the formats know."""


def parse(source: str, name: str, format: str) -> Document:  # noqa: A002 - the word users know it by
    r"""Parse a text in a format.

    Args:
        source: the text, line ends as they were read.
        name: what to call it in messages.
        format: a key of `records.FORMATS`.

    Raises:
        OptionError: there is no such format.

    Examples:
        >>> [block.kind.value for block in parse("# Tea\n\nHot.\n", "tea.md", "markdown").blocks]
        ['title', 'paragraph']
    """
    if format not in FORMATS:
        msg = f"must be one of {', '.join(FORMATS)}, got {format!r}"
        raise OptionError(msg, option="format")
    parser = import_module(FORMATS[format].parser)
    document: Document = parser.parse(source, name)
    return document


def format_of(name: str, source: str) -> str:
    r"""Tell the format by the file's name, and where that leaves it open by the looks of the text.

    Examples:
        >>> format_of("tea.md", "Hot."), format_of("tea.txt", "Hot."), format_of("-", "# Tea\\n\\nHot.")
        ('markdown', 'text', 'markdown')
    """
    ending = PurePath(name).suffix.lower()
    known = next((each.name for each in FORMATS.values() if ending in each.endings), None)
    if known is not None:
        return known
    return next((each.name for each in FORMATS.values() if _looks_like(each, source)), PLAIN.name)


def format_in(text: Text) -> str:
    """Tell the format of a text; what was made of a document is Markdown."""
    return MARKDOWN.name if text.original else format_of(text.name, text.source)


def _looks_like(form: Format, source: str) -> bool:
    """Whether a text opens as no other does, or has enough marks of a format; one may be chance."""
    if form.opening and form.opening.match(source):
        return True
    marks = form.marks.finditer(source) if form.marks else iter(())
    return sum(1 for _ in islice(marks, SETTINGS.fewest_format_marks)) == SETTINGS.fewest_format_marks
