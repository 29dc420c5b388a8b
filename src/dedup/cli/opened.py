"""Open what a command that lists was given: files, folders, patterns and standard input, each file once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.cli.input import STDIN, is_file, read_argument, require_one_stdin
from dedup.cli.settings import SETTINGS
from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.parsing.walk import Walked
    from dedup.records import Place, Text

__all__ = ["OpenedTexts", "open_sources", "sentences_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedTexts:
    """The texts, and a line for each thing that was left out or guessed."""

    texts: tuple[Text, ...]
    said: tuple[str, ...]


def open_sources(
    paths: tuple[str, ...], encoding: str | None, *, exclude: tuple[str, ...] = (), include: tuple[str, ...] = ()
) -> OpenedTexts:
    """Read the files that paths stand for, in their order.

    A file that was named must be readable; one of a folder that is empty or no text is left out and named.

    Raises:
        InputError: a file that was named cannot be read, a folder cannot, or nothing is left to read.
    """
    require_one_stdin(paths)
    if "" in paths:
        read_argument("", encoding)
    walked = _walked(tuple(filter(is_file, paths)), exclude, include)
    texts: list[Text] = []
    said: list[str] = [*(walked.lines() if walked else ())]
    failures: list[InputError] = []
    for path in walked.files if walked else ():
        try:
            texts.append(read_argument(str(path), encoding, placed=True))
        except InputError as error:
            if walked and path in walked.named:
                raise
            failures.append(error)
    if STDIN in paths:
        place = paths.index(STDIN)
        earlier = _walked(paths[:place], exclude, include)
        texts.insert(len(earlier.files) if earlier else 0, read_argument(STDIN, encoding, placed=True))
    if failures and not texts:
        raise failures[0]
    said += [f"not read: {error}" for error in failures[: SETTINGS.unreadable_shown]]
    if len(failures) > SETTINGS.unreadable_shown:
        said.append(f"not read: {len(failures) - SETTINGS.unreadable_shown:,} more files like these")
    return OpenedTexts(texts=tuple(texts), said=(*said, *(text.note for text in texts if text.note)))


def sentences_of(text: Text, language: str) -> Iterator[tuple[Place, str]]:
    """Cut a text into its sentences; headings, code, tables and the like are none.

    Raises:
        LanguageError: there is no word table for the language.
    """
    from dedup.language import table
    from dedup.parsing.formats import format_in, parse
    from dedup.parsing.passages import passages

    document = parse(text.source, text.name, format_in(text))
    for passage in passages(document, table(language)):
        if passage.prose:
            yield document.place(passage.span.start), passage.text


def _walked(paths: tuple[str, ...], exclude: tuple[str, ...], include: tuple[str, ...]) -> Walked | None:
    from dedup.parsing.formats import STRUCTURED_ENDINGS
    from dedup.parsing.walk import require_local, walk

    for path in paths:
        # `Path` makes one slash of two, and an address would be shown as nobody wrote it.
        require_local(path)
    if not paths:
        return None
    return walk(map(Path, paths), exclude=exclude, include=include, endings=STRUCTURED_ENDINGS)
