"""Read the files of a tree into statements; what cannot be read is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.corpus.lint.directives import Directives, directives_in, together
from dedup.corpus.lint.statements import Statement, statements_of
from dedup.corpus.progress import Progress
from dedup.errors import InputError
from dedup.language import table
from dedup.parsing.documents.reader import placed_text
from dedup.parsing.formats import STRUCTURED_ENDINGS, format_in, parse
from dedup.parsing.walk import walk

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.corpus.lint.options import LintOptions

__all__ = ["TreeRead", "read_tree"]


@dataclass(frozen=True, slots=True)
class TreeRead:
    """The statements of a tree.

    Attributes:
        paths: the files, with "/" between their parts.
        statements: of all files, in order.
        said: what was left out and why.
        directives: what comments in the files take out.
    """

    paths: tuple[str, ...]
    statements: tuple[Statement, ...]
    said: tuple[str, ...]
    directives: Directives


def read_tree(paths: tuple[Path, ...], options: LintOptions, progress: Progress | None = None) -> TreeRead:
    """Read files, folders and patterns.

    A file that was named must be readable; one of a folder that is empty or no text is left out and named.

    Args:
        paths: what to read.
        options: what of it, and how.
        progress: says how many files were read; None says nothing.

    Raises:
        InputError: a file that was named cannot be read, a folder cannot, or nothing is left to read.
        LanguageError: the language has no word table.
    """
    language = table(options.language)
    walked = walk(paths, exclude=options.exclude, include=options.include, endings=STRUCTURED_ENDINGS)
    names: list[str] = []
    statements: list[Statement] = []
    said = [*walked.lines()]
    comments: list[Directives] = []
    watched = progress or Progress(silent=True)
    for path in watched.over(walked.files, "files read", len(walked.files)):
        try:
            text = placed_text(path, encoding=options.encoding)
        except InputError as error:
            if path in walked.named:
                raise
            said.append(f"not read: {error}")
            continue
        document = parse(text.source, text.name, format_in(text))
        statements += statements_of(document, language, len(names))
        names.append(path.as_posix())
        comments.append(directives_in(text.source, names[-1]))
        if text.note:
            said.append(text.note)
    return TreeRead(tuple(names), tuple(statements), tuple(said), together(comments))
