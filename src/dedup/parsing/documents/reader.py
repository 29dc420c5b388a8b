"""Read a document by the ending of its name; each kind has a module that makes Markdown of its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.parsing.decode import read_bytes, read_file
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from dedup.records import Text

__all__ = ["DOCUMENTS", "WEB_PAGES", "document_text", "is_document", "placed_text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Documents:
    """A kind of documents: the module whose `read(data, name)` reads them, and the endings of their names."""

    module: str
    endings: str


_KINDS: Final = (
    _Documents(module="word", endings=".docx .docm .dotx .dotm"),
    _Documents(module="open_document", endings=".odt .ott .fodt"),
    _Documents(module="epub", endings=".epub"),
    _Documents(module="rich_text", endings=".rtf"),
    _Documents(module="pdf", endings=".pdf"),
    _Documents(module="web_page", endings=".html .htm .xhtml"),
    _Documents(
        module="pandoc",
        endings=".tex .latex .ltx .org .textile .wiki .mediawiki .dokuwiki .creole .typ .t2t .docbook .dbk .fb2 .muse",
    ),
)

DOCUMENTS: Final = MappingProxyType({ending: kind.module for kind in _KINDS for ending in kind.endings.split()})
"""The module that reads the documents with an ending."""

WEB_PAGES: Final = frozenset(ending for ending, module in DOCUMENTS.items() if module == "web_page")
"""Endings of documents that are text themselves, so that lines of theirs can be named."""


def is_document(name: str, *, placed: bool = False) -> bool:
    """Tell whether Markdown is made of a file, by its name; of a web page it is not where lines of it are named."""
    ending = PurePath(name).suffix.lower()
    return ending in DOCUMENTS and not (placed and ending in WEB_PAGES)


def document_text(path: Path | str, *, article: bool = False) -> Text:
    """Read a document; of a web page only its article, where that is asked for.

    Raises:
        InputError: it cannot be read, is damaged, protected or too large, or says nothing.
        MissingExtraError: what reads it is not installed.
    """
    name = str(path)
    try:
        size = Path(path).stat().st_size
    except OSError:
        size = 0
    if size > SETTINGS.most_document_bytes:
        most = SETTINGS.most_document_bytes // 2**20
        raise InputError(
            f"has {size // 2**20:,} MiB, and {most} are read; split it, or take its pictures out", file=name
        )
    data = read_bytes(path)
    if not data:
        raise InputError("is empty (0 bytes); give a file that holds text", file=name)
    ending = PurePath(name).suffix.lower()
    reader = "web_article" if article and ending in WEB_PAGES else DOCUMENTS[ending]
    module = import_module(f"dedup.parsing.documents.{reader}")
    text: Text = module.read(data, name)
    if not text.source.strip():
        raise InputError("has no text in it; give a document that says something", file=name)
    return text


def placed_text(path: Path | str, *, encoding: str | None = None) -> Text:
    """Read a file whose lines are named: a document as Markdown, but a web page as it stands.

    Raises:
        InputError: it cannot be read, is damaged, protected or too large, or holds no text.
        OptionError: no codec has the name of the encoding.
        MissingExtraError: what reads it is not installed.
    """
    if Path(path).is_file() and is_document(str(path), placed=True):
        return document_text(path)
    return read_file(path, encoding=encoding)
