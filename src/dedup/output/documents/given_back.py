"""Give a document back in its own format: one entry for each format that can be."""

from __future__ import annotations

import zlib
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile

from dedup.errors import InputError, MissingExtraError, OptionError

if TYPE_CHECKING:
    from dedup.changes import Draft
    from dedup.records import Original

__all__ = ["GIVEN_BACK", "given_back"]

GIVEN_BACK: Final = MappingProxyType({"docx": "dedup.output.documents.word", "html": "dedup.output.documents.web_page"})
"""The module that writes a format by its `render(draft, original)`; all others are read only."""


def given_back(draft: Draft, original: Original | None, *, track_changes: bool = False) -> bytes:
    """Write a document without what went from it, or with it as tracked deletions.

    Args:
        draft: the text that was made of it, with its changes.
        original: the document; None where the text is none of one.
        track_changes: whether what went stays, as deletions that can be accepted and rejected.

    Raises:
        InputError: a part of it that holds no text is damaged.
        OptionError: it was no document that can be written, or cannot hold tracked changes.
        MissingExtraError: lxml is not installed.
    """
    form = original.format if original else draft.document.format
    if original is None or form not in GIVEN_BACK:
        raise OptionError(f"is written of {' and '.join(GIVEN_BACK)} only, this was {form}", option="document")
    if track_changes and form != "docx":
        raise OptionError(f"changes are tracked in .docx only, this is {form}", option="track_changes")
    try:
        module = import_module("dedup.output.documents.word_tracked" if track_changes else GIVEN_BACK[form])
    except ImportError as error:
        msg = 'needs lxml, which is not installed; install with: pip install lxml, or dedup with its extra "documents"'
        raise MissingExtraError(msg, option="document") from error
    try:
        written: bytes = module.render(draft, original)
    except (BadZipFile, zlib.error, EOFError, SyntaxError) as error:
        # In a part that holds no text, which was not looked at when the text was read; XML that is none is the last.
        said = " ".join(str(error).split())
        raise InputError(
            f"is damaged ({said}); open it in its program and save it anew", file=draft.document.name
        ) from error
    return written
