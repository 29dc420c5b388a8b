"""Read the text of a PDF: lines joined to paragraphs, what every page repeats left out."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.language.normal_form import LETTER
from dedup.parsing.documents.fragments import Fragment, Paragraph
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.package import missing_package
from dedup.parsing.documents.pdf_streams import refuse_inflated
from dedup.parsing.piece import closes
from dedup.parsing.settings import SETTINGS
from dedup.records import Original, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["paragraphs_of", "read"]

_BLANK: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_BULLET: Final = re.compile(r"[•▪◦‣·●■–-][ \t]+(?=\S)")
_SPLIT: Final = re.compile(rf"(?<={LETTER})[-\u00ad\u2010]$")
_FIGURES: Final = re.compile(r"\d+|\b[ivxlc]+\b")


def read(data: bytes, name: str) -> Text:
    """Read the text of a PDF.

    Raises:
        InputError: it is damaged, protected, too large when unpacked, or has pictures of pages only.
        MissingExtraError: pdfminer.six is not installed.
    """
    try:
        from pdfminer.high_level import extract_text
        from pdfminer.pdfdocument import PDFPasswordIncorrect, PDFTextExtractionNotAllowed
        from pdfminer.pdfexceptions import PDFException
        from pdfminer.psexceptions import PSException
    except ImportError as error:
        raise missing_package("pdfminer.six", name) from error
    if b"%PDF-" not in data[:1024]:
        raise InputError("is no PDF; get it anew", file=name)
    refuse_inflated(data, name)
    try:
        shown = extract_text(io.BytesIO(data))
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed) as error:
        raise InputError("is protected by a password; save it anew without one", file=name) from error
    except (PSException, PDFException, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError,
            AssertionError, RecursionError) as error:  # fmt: skip
        said = " ".join(str(error).split())
        raise InputError(f"is damaged ({type(error).__name__}: {said}); print it to a new PDF", file=name) from error
    writer = MarkdownWriter()
    for text in paragraphs_of(shown.split("\f")):
        if bullet := _BULLET.match(text):
            writer.item(0, "-", Paragraph([Fragment(text[bullet.end() :])]))
        else:
            writer.paragraph(Paragraph([Fragment(text)]))
    if not writer.text:
        raise InputError("has no text, only pictures of pages; have it recognised (OCR) first", file=name)
    note = f"{name}: of a PDF only the text is read; look at its headings, tables and columns"
    return Text(name=name, source=writer.text, note=note, original=Original(format="pdf", data=b""))


def paragraphs_of(pages: Sequence[str]) -> list[str]:
    r"""Join the lines of pages to paragraphs, also over the end of a page, and leave out heads and feet of pages.

    >>> paragraphs_of(["The har-\nbour ferry leaves\nat noon from\n\n", "the pier.\n\nIt is red.\n"])
    ['The harbour ferry leaves at noon from the pier.', 'It is red.']
    """
    split = [[part for part in _BLANK.split(page.strip("\n")) if part.strip()] for page in pages]
    repeated = _repeated(split)
    found: list[str] = []
    for page in split:
        first = True
        for place, part in enumerate(page):
            if place in (0, len(page) - 1) and _key(part) in repeated:
                continue
            text = _joined(part.split("\n"))
            if first and found and not closes(found[-1]) and text[:1].islower():
                found[-1] = _joined([found[-1], text])
            elif text:
                found.append(text)
            first = False
    return found


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Give what stands first or last on most pages, whatever its numbers."""
    counted = Counter(key for page in pages for key in {_key(part) for part in (*page[:1], *page[-1:])})
    least = max(SETTINGS.fewest_repeating_pages, len(pages) // 2)
    return frozenset(key for key, count in counted.items() if count >= least)


def _key(part: str) -> str:
    return _FIGURES.sub("#", " ".join(part.split()).lower())


def _joined(lines: Sequence[str]) -> str:
    said = ""
    for line in (each.strip() for each in lines):
        if said and _SPLIT.search(said) and line[:1].islower():
            said = said[:-1] + line
        elif line:
            said = f"{said} {line}" if said else line
    return said
