"""Read Rich Text (.rtf): its paragraphs, without their looks."""

from __future__ import annotations

import re
from typing import Final

from dedup.errors import InputError
from dedup.parsing.documents.fragments import Fragment, Paragraph
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.package import missing_package
from dedup.parsing.settings import SETTINGS
from dedup.records import Original, Text

__all__ = ["read"]

_ITEM: Final = re.compile(r"(?:[•·▪◦][\t ]*|(?P<number>\d{1,3}\.)\t)(?=\S)")
"""How an item of a list is shown: by a sign, or a number and a tab."""


def read(data: bytes, name: str) -> Text:
    """Read a document.

    Raises:
        InputError: it is no Rich Text, or too large.
        MissingExtraError: striprtf is not installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise missing_package("striprtf", name) from error
    if not data.lstrip()[:5] == b"{\\rtf":
        raise InputError("is no Rich Text; open it in its program and save it anew", file=name)
    if len(data) > SETTINGS.most_unpacked_bytes:
        most = SETTINGS.most_unpacked_bytes // 2**20
        raise InputError(f"has more than {most} MiB of text and pictures; save it without the pictures", file=name)
    try:
        # All signs beyond ASCII are written out in it, in the codec that it names.
        said = str(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
    except (UnicodeError, ValueError, LookupError, AttributeError, IndexError) as error:
        raise InputError(f"is damaged ({error}); open it in its program and save it anew", file=name) from error
    writer = MarkdownWriter()
    for line in (each.strip().strip("|") for each in said.split("\n")):
        item = _ITEM.match(line)
        paragraph = Paragraph([Fragment(line[item.end() :] if item else line)])
        if item:
            writer.item(0, item["number"] or "-", paragraph)
        else:
            writer.paragraph(paragraph)
    return Text(name=name, source=writer.text, original=Original(format="rtf", data=b""))
