"""Read the texts that arguments name: files, and standard input where a path is "-"."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import click

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.records import Text

__all__ = ["STDIN", "formats_of", "is_file", "named_document", "read_argument", "refuse_no_pages", "require_one_stdin"]

STDIN: Final = "-"


def is_file(source: str) -> bool:
    """Say whether an argument names a file, not standard input."""
    return source != STDIN


def named_document(source: str) -> bool:
    """Say whether an argument names a document, of which Markdown is made."""
    from dedup.parsing.documents.reader import is_document

    return is_file(source) and is_document(source)


def read_argument(
    source: str, encoding: str | None, *, prose: bool = True, placed: bool = False, article: bool = False
) -> Text:
    """Read an argument.

    Args:
        source: a file, or "-" for standard input.
        encoding: name of a text codec; None works it out.
        prose: whether it must be an article, so that a table, a program and the like are refused.
        placed: whether lines of it are to be named, so that a web page is read as it stands.
        article: whether of a web page only the article is read.

    Raises:
        InputError: it cannot be read, holds no text, or plainly no article.
        DedupError: there is too little memory to do anything with it.
    """
    from dedup.cli.memory import require_memory
    from dedup.parsing.decode import decode, read_file
    from dedup.parsing.foreign import read_article, refuse_foreign_text

    require_memory()
    if not source:
        raise InputError("is an empty name; name a file, or - for standard input", file='""')
    if is_file(source):
        if prose:
            return read_article(source, encoding=encoding, placed=placed, article=article)
        return read_file(source, encoding=encoding)
    # Typed as always there, and None where the caller closed it.
    if cast("object", sys.stdin) is None:
        raise InputError("is closed; name a file", file="<stdin>")
    try:
        data = sys.stdin.buffer.read()
    except OSError as error:
        msg = f"cannot be read ({error.strerror or error})"
        raise InputError(msg, file="<stdin>") from error
    text = decode(data, name="<stdin>", encoding=encoding)
    if prose:
        refuse_foreign_text(text.name, text.source)
    return text


def formats_of(texts: Iterable[Text]) -> tuple[str, ...]:
    """Give the format of each text, by its name or what it looks like."""
    from dedup.parsing.formats import format_in

    return tuple(map(format_in, texts))


def refuse_no_pages(paths: Sequence[str], *, in_place: bool) -> str:
    """Say why no article of a web page can be read, or be written where it is asked for; "" where it can."""
    from dedup.parsing.documents.reader import WEB_PAGES

    others = [path for path in paths if Path(path).suffix.lower() not in WEB_PAGES]
    if others:
        return f"--web-article reads web pages (.html, .htm, .xhtml), not {', '.join(others)}"
    if in_place:
        return "--web-article writes Markdown, which is no web page; name it with -o FILE.md instead of --in-place"
    return ""


def require_one_stdin(sources: tuple[str, ...]) -> None:
    """Refuse "-" given more than once: standard input can be read once only."""
    if sources.count(STDIN) > 1:
        msg = '"-" stands for standard input and can be given once only'
        raise click.UsageError(msg)
