"""Source -> everything the decision looks at: document, passages, claims, and who states what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.language import table
from dedup.language.detect import detect
from dedup.parsing.formats import format_of, parse
from dedup.parsing.passages import passages
from dedup.records import Reading

if TYPE_CHECKING:
    from dedup.options import Options
    from dedup.records import Document

__all__ = ["read_source"]


def read_source(
    source: str,
    options: Options,
    *,
    name: str = "<text>",
    format: str | None = None,  # noqa: A002 - the field's word
) -> Reading:
    """Parse a source, find its language and cut it into passages.

    Raises:
        LanguageError: the language asked for has no word table.
        InputError: the format is not known.
    """
    code = detect(source) if options.language == "auto" else options.language
    document = replace(parse(source, name, format or format_of(name, source)), language=code)
    return read_document(document)


def read_document(document: Document) -> Reading:
    """Cut a parsed document into passages."""
    language = table(document.language)
    return Reading(document=document, passages=passages(document, language), language=language)
