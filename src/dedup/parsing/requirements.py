"""Refuse sources that cannot be condensed, before anything is read of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dedup import validation as arguments
from dedup.errors import InputError, OptionError
from dedup.options import Options
from dedup.records import Text

__all__ = ["require_output", "require_source", "require_sources"]


UNNAMED: Final = "<text>"
"""What a text is called that is handed over without a name; a text with one was read from there."""

READ_FIRST: Final = "for a file there is condense_file; elsewhere give what pathlib.Path.read_text returns of it"


def require_source(source: str, name: str, options: Options) -> None:
    """Refuse arguments of the wrong kind, a text without words, and the name of a file in place of what it holds."""
    arguments.require_text("source", source, advice="for a file there is condense_file")
    arguments.require_text("name", name)
    arguments.instance("options", options, Options, "such as dedup.Options(ratio=0.4)")
    if name == UNNAMED:
        arguments.require_no_path("source", source, READ_FIRST)
    if not source.strip():
        raise InputError("there is no text in it; give a text of at least one word", file=name)


def require_output(output: str, name: str) -> None:
    """Refuse what is no text to be compared with the source of a name; an output may be empty."""
    arguments.require_text("output", output)
    if name == UNNAMED:
        arguments.require_no_path("output", output, READ_FIRST)


def require_sources(texts: Iterable[Text], options: Options) -> tuple[Text, ...]:
    """Refuse what cannot be merged."""
    if isinstance(texts, Text | str) or not isinstance(texts, Iterable):
        raise OptionError(f"must be a list of dedup.Text, got {type(texts).__name__}", option="texts")
    arguments.several("texts", texts, "a list of dedup.Text")
    found = tuple(texts)
    for text in found:
        arguments.instance("texts", text, Text, "such as dedup.Text(name='a.txt', source='...')")
        require_source(text.source, text.name, options)
    if not found:
        raise InputError("there is nothing to merge; give at least one text", option="texts")
    return found
