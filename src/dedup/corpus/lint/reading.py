"""Read the files of a tree into statements; what cannot be read is said."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.cache import page_key
from dedup.corpus.lint.directives import directives_in, together
from dedup.corpus.lint.kept_pages import Page, kept_page
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
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from dedup.corpus.lint.directives import Directives
    from dedup.corpus.lint.options import LintOptions
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.records import TextSpan

__all__ = ["FileRead", "TreeRead", "read_tree"]


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file of a tree.

    Attributes:
        path: the file, with "/" between its parts.
        page: what it says.
        key: names its path and its contents; "" where nothing is kept.
        kept: what an earlier run left of it; None where it was read anew.
    """

    path: str
    page: Page
    key: str
    kept: bytes | None


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
        """The statements of all files, in order."""
        return tuple(statement for each in self.files for statement in each.page.statements)

    @property
    def known(self) -> tuple[Read | None, ...]:
        """How each statement is compared, where an earlier run left it."""
        return tuple(read for each in self.files for read in each.page.reads or (None,) * len(each.page.statements))

    @property
    def directives(self) -> Directives:
        """What comments in the files take out."""
        return together([each.page.directives for each in self.files])


def read_tree(
    paths: tuple[Path, ...], options: LintOptions, progress: Progress | None = None,
    kept: Mapping[str, bytes] | None = None,
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
    language = table(options.language)
    walked = walk(paths, exclude=options.exclude, include=options.include, endings=STRUCTURED_ENDINGS)
    files: list[FileRead] = []
    said = [*walked.lines()]
    watched = progress or Progress(silent=True)
    split = _Sentences(splitter(language), {})
    for path in watched.over(walked.files, "files read", len(walked.files)):
        try:
            files.append(_file(path, len(files), options, split, kept))
        except InputError as error:
            if path in walked.named:
                raise
            said.append(f"not read: {error}")
            continue
        if note := files[-1].page.note:
            said.append(note)
    return TreeRead(tuple(files), tuple(said))


@dataclass(frozen=True, slots=True)
class _Sentences:
    """Cuts running text into sentences; what stands in several files is cut once.

    Attributes:
        split: cuts a text.
        known: texts that were cut -> their sentences.
    """

    split: Callable[[str], Sequence[TextSpan]]
    known: dict[str, Sequence[TextSpan]]

    def __call__(self, text: str) -> Sequence[TextSpan]:
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = self.split(text)
        return found


def _file(
    path: Path, place: int, options: LintOptions, split: _Sentences, kept: Mapping[str, bytes] | None
) -> FileRead:
    name, earlier = path.as_posix(), kept or {}
    text = _unsaved(path, options)
    # How a document becomes text is up to other programs: it is read each time, and known by its text.
    if text is None and is_document(name) and path.suffix.lower() not in WEB_PAGES:
        text = placed_text(path, encoding=options.encoding)
    data = read_bytes(path) if text is None else f"{text.source}\0{text.note}".encode()
    key = "" if kept is None else page_key(name, data)
    page = kept_page(earlier.get(key), place)
    if page is not None:
        return FileRead(name, page, key, earlier[key])
    # The bytes that the key names, whatever is written to the file meanwhile.
    text = text or decode(data, name=str(path), encoding=options.encoding)
    document = parse(text.source, text.name, format_in(text))
    statements = tuple(statements_of(document, table(options.language), place, split))
    return FileRead(name, Page(statements, (), text.note, directives_in(text.source, name)), key, None)


def _unsaved(path: Path, options: LintOptions) -> Text | None:
    """Give the text that stands for a file; None where the file does."""
    source = options.unsaved.get(os.path.realpath(path)) if options.unsaved else None
    return None if source is None else Text(name=str(path), source=source)
