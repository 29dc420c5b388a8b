"""Join several sources into one text that remembers where each of them begins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.parsing.formats import format_in
from dedup.parsing.parts import MergedPart, fitted
from dedup.parsing.reading import read_source
from dedup.records import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.options import Options
    from dedup.records import Reading, Text

__all__ = ["read_merged"]

LINE_END: Final = re.compile(r"\r\n|\r|\n")


def read_merged(texts: Sequence[Text], options: Options, *, format: str | None = None) -> Reading:  # noqa: A002
    """Join texts with a blank line between them, and read the whole.

    What would mean another thing beside the other texts is written otherwise (`dedup.parsing.parts`), and the document
    has a note of each such place.

    The same texts in the same order always give the same source, so that a plan made for it can be applied again.

    Args:
        texts: at least one; the line ends of the first that has any are those of the whole.
        options: what to ask for.
        format: "text" or "markdown"; by default Markdown where any of the texts is.

    Raises:
        OptionError: the format is unknown.
        LanguageError: there is no word table for the language asked for.
    """
    found = [format or format_in(text) for text in texts]
    # A part in plain text can stand in marked text, not the other way round.
    form = next((each for each in found if FORMATS[each].inline_marks), found[0])
    if len(texts) == 1:
        return read_source(texts[0].source, options, name=texts[0].name, format=form)
    end = _line_end(texts)
    source = ""
    origins = []
    parts = fitted(
        [
            MergedPart(name=text.name, source=LINE_END.sub(end, text.source), markdown=FORMATS[each].inline_marks)
            for text, each in zip(texts, found, strict=True)
        ],
        end,
    )
    for part in parts:
        if source:
            source = source.rstrip("\r\n") + 2 * end
        origins.append((len(source), part.name, source.count("\n") - part.dropped))
        source += part.source
    reading = read_source(source, options, name=texts[0].name, format=form)
    notes = tuple(note for part in parts for note in part.notes)
    document = replace(reading.document, origins=tuple(origins), notes=notes)
    return replace(reading, document=document)


def _line_end(texts: Sequence[Text]) -> str:
    """Give the line end of the first text that has one."""
    found = (LINE_END.search(text.source) for text in texts)
    return next((match[0] for match in found if match), "\n")
