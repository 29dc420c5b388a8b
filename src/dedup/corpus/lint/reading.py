"""Read the files of a tree into statements; what cannot be read is said."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.cache import page_key
from dedup.corpus.lint.directives import directives_in, together
from dedup.corpus.lint.kept_pages import Page
from dedup.corpus.lint.statements import statements_of
from dedup.corpus.progress import Progress
from dedup.errors import InputError
from dedup.language import table
from dedup.parsing.decode import decode, read_bytes
from dedup.parsing.documents.reader import WEB_PAGES, is_document, placed_text
from dedup.parsing.formats import STRUCTURED_ENDINGS, format_in, parse
from dedup.parsing.sentences import splitter
from dedup.parsing.walk import walk
from dedup.records import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from dedup.corpus.lint.directives import Directives
    from dedup.corpus.lint.kept_pages import KeptPage
    from dedup.corpus.lint.options import LintOptions
    from dedup.corpus.lint.statements import Statement
    from dedup.language import Language
    from dedup.records import TextSpan

__all__ = ["FileFound", "FileRead", "TreeFound", "TreeRead", "find_files", "read_files", "read_tree"]


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file of a tree.

    Attributes:
        path: the file, with "/" between its parts.
        page: what it says, or what an earlier run left of it.
        key: names its path and its contents; "" where nothing is kept.
    """

    path: str
    page: Page | KeptPage
    key: str


@dataclass(frozen=True, slots=True)
class TreeRead:
    """The statements of a tree.

    Attributes:
        files: those that were read.
        said: what was left out and why.
    """

    files: tuple[FileRead, ...]
    said: tuple[str, ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, with "/" between their parts."""
        return tuple(each.path for each in self.files)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the files that were read anew, in order."""
        pages = (each.page for each in self.files if isinstance(each.page, Page))
        return tuple(statement for page in pages for statement in page.statements)

    @property
    def directives(self) -> Directives:
        """What comments in the files take out."""
        return together([each.page.directives for each in self.files])


@dataclass(frozen=True, slots=True)
class FileFound:
    """A file that is to be read.

    Attributes:
        path: where it is.
        text: what stands for it where it is no text itself, or is not saved; None where its bytes do.
        data: its bytes.
        key: names its path and its contents; "" where nothing is kept.
        error: why it cannot be opened; None where it can.
    """

    path: Path
    text: Text | None
    data: bytes
    key: str
    error: InputError | None = None


@dataclass(frozen=True, slots=True)
class TreeFound:
    """The files of a tree.

    Attributes:
        files: those that are to be read, in order.
        named: those that were named, not found in a folder.
        said: what is left out and why.
    """

    files: tuple[FileFound, ...]
    named: frozenset[Path]
    said: tuple[str, ...]


def find_files(paths: tuple[Path, ...], options: LintOptions, *, keyed: bool) -> TreeFound:
    """Open files, folders and patterns.

    Args:
        paths: what to read.
        options: what of it, and how.
        keyed: whether each file gets a key.

    Raises:
        InputError: a folder cannot be read, or nothing is there to read.
    """
    walked = walk(paths, exclude=options.exclude, include=options.include, endings=STRUCTURED_ENDINGS)
    files = tuple(_found(path, options, keyed=keyed) for path in walked.files)
    return TreeFound(files, walked.named, (*walked.lines(),))


def read_tree(
    paths: tuple[Path, ...], options: LintOptions, progress: Progress | None = None,
    kept: Mapping[str, KeptPage] | None = None,
) -> TreeRead:  # fmt: skip
    """Read files, folders and patterns.

    A file that was named must be readable; one of a folder that is empty or no text is left out and named.

    Args:
        paths: what to read.
        options: what of it, and how.
        progress: says how many files were read; None says nothing.
        kept: what an earlier run left, by the key of a file; None where nothing is kept.

    Raises:
        InputError: a file that was named cannot be read, a folder cannot, or nothing is left to read.
        LanguageError: the language has no word table.
    """
    return read_files(find_files(paths, options, keyed=kept is not None), options, progress, kept)


def read_files(
    found: TreeFound, options: LintOptions, progress: Progress | None = None, kept: Mapping[str, KeptPage] | None = None
) -> TreeRead:
    """Read the files of a tree, as `read_tree` does.

    Raises:
        InputError: a file that was named cannot be read.
        LanguageError: the language has no word table.
    """
    files: list[FileRead] = []
    said = [*found.said]
    watched = progress or Progress(silent=True)
    split = _Sentences(table(options.language))
    for each in watched.over(found.files, "files read", len(found.files)):
        try:
            files.append(_file(each, len(files), options, split, kept or {}))
        except InputError as error:
            if each.path in found.named:
                raise
            said.append(f"not read: {error}")
            continue
        if note := files[-1].page.note:
            said.append(note)
    return TreeRead(tuple(files), tuple(said))


class _Sentences:
    """Cuts running text into sentences; what stands in several files is cut once."""

    def __init__(self, language: Language) -> None:
        """Begin with nothing."""
        self.split = splitter(language)
        self.known: dict[str, Sequence[TextSpan]] = {}

    def __call__(self, text: str) -> Sequence[TextSpan]:
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = self.split(text)
        return found


def _found(path: Path, options: LintOptions, *, keyed: bool) -> FileFound:
    name = path.as_posix()
    text = _unsaved(path, options)
    try:
        # How a document becomes text is up to other programs: it is read each time, and known by its text.
        if text is None and is_document(name) and path.suffix.lower() not in WEB_PAGES:
            text = placed_text(path, encoding=options.encoding)
        data = read_bytes(path) if text is None else f"{text.source}\0{text.note}".encode()
    except InputError as error:
        return FileFound(path, None, b"", "", error)
    return FileFound(path, text, data, page_key(name, data) if keyed else "")


def _file(
    found: FileFound, place: int, options: LintOptions, split: _Sentences, earlier: Mapping[str, KeptPage]
) -> FileRead:
    if found.error is not None:
        raise found.error
    name = found.path.as_posix()
    if found.key in earlier:
        return FileRead(name, earlier[found.key], found.key)
    # The bytes that the key names, whatever is written to the file meanwhile.
    text = found.text or decode(found.data, name=str(found.path), encoding=options.encoding)
    document = parse(text.source, text.name, format_in(text))
    statements = tuple(statements_of(document, table(options.language), place, split))
    return FileRead(name, Page(statements, (), text.note, directives_in(text.source, name)), found.key)


def _unsaved(path: Path, options: LintOptions) -> Text | None:
    """Give the text that stands for a file; None where the file does."""
    source = options.unsaved.get(os.path.realpath(path)) if options.unsaved else None
    return None if source is None else Text(name=str(path), source=source)
