"""Read a source: parse it, find its language, cut it into passages and these into claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.errors import InputError
from dedup.language import table
from dedup.language.detect import detect
from dedup.parsing.claims import claims
from dedup.parsing.formats import format_of, parse
from dedup.parsing.passages import passages, sentences_in
from dedup.records import FORMATS, Reading

if TYPE_CHECKING:
    from dedup.options import Options
    from dedup.records import Document

__all__ = ["read_output", "read_source"]


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
        InputError: the format is not known, or can only be compared.
    """
    form = format or format_of(name, source)
    if form in FORMATS and FORMATS[form].filler:
        # Such a text is only compared where it stands: to be given back it has to be read as a document.
        msg = f"{form} is read as a document; give the file to condense_file, or the text of it as Markdown"
        raise InputError(msg, file=name)
    code = detect(source) if options.language == "auto" else options.language
    document = replace(parse(source, name, form), language=code)
    return read_document(document)


def read_document(document: Document, before: Reading | None = None) -> Reading:
    """Cut a parsed document into passages and claims.

    Args:
        document: what was parsed.
        before: what was read in the same format and language; what stands in both is cut once.
    """
    language = table(document.language)
    found = passages(document, language, {} if before is None else sentences_in(before))
    return Reading(
        document=document,
        passages=found,
        claims=claims((passage for passage in found if passage.prose), language, before),
        language=language,
    )


def read_output(output: str, source: Reading) -> Reading:
    """Read what was made of a source, in the same format and language; an output without text has no passages."""
    if not output.strip():
        document = replace(source.document, source=output, blocks=(), origins=())
        return replace(source, document=document, passages=(), claims=())
    parsed = parse(output, source.document.name, source.document.format)
    return read_document(replace(parsed, language=source.document.language), source)
