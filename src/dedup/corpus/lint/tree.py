"""Hold a tree of documents as it is compared: its statements, their lexemes and values, and how rare each word is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from itertools import repeat
from math import fsum, log
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.opened import Given, GivenNames, Outlines
from dedup.corpus.lint.page_columns import columns_of
from dedup.corpus.lint.reads import StatementReader
from dedup.corpus.lint.text_numbers import TextCounts, TextNumbers, several_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.columns import StatementColumns
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.language import Language
    from dedup.language.statement_words import StatementWords

__all__ = ["PlaceNote", "StatementTree", "tree_from", "tree_of"]

_NOTHING: Final = repeat(0.0)
FEWEST_STATEMENTS: Final = 2000
"""Statements a tree counts as having at least: fewer say little of how rare a word is."""

STEPS: Final = 10
"""Steps in which a rarity grows while a word becomes e times as rare: what is judged by it holds for a small change."""


@dataclass(frozen=True, slots=True)
class PlaceNote:
    """What is known of a statement, and of the page it stands on.

    Attributes:
        titled: the names in the title and in the file name of its page.
        nearest: the names in the nearest heading.
        example: whether it is an example: quoted, or said to be one.
        quoted: whether it begins with a mark of quotation.
        calculated: whether it works something out.
        changing: whether its path or a heading says that it tells what changes from version to version.
        overview: whether its page speaks of the whole: it stands at the top, or is called as what does.
        record: whether its page records one time, as a plan or a report does, so that nobody brings it up to date.
        own: how much its words say, together.
        led: how much what leads into it says.
        above: how much the words around and above it say.
    """

    titled: frozenset[str]
    nearest: frozenset[str]
    example: bool
    quoted: bool
    calculated: bool
    changing: bool
    overview: bool
    record: bool
    own: float
    led: float
    above: float


@dataclass(frozen=True, slots=True, eq=False)
class StatementTree:
    """A tree of documents.

    Attributes:
        paths: the documents, as they are named in findings.
        statements: of all documents, in order.
        reads: the same as they are compared.
        starts: the place of the first statement of each document, and behind the last one how many there are.
        columns: the statements as numbers.
        texts: number of a word, a value or a name -> as it is written.
        rarity: of each word, log of the count of statements over those that have it, in steps.
        values: masked statement -> how many different ones there are of it.
        counted: what is counted -> value -> how many statements give it.
        outlines: of each document the headings in it, masked, and the keys of its entries.
        given: of each document the (value, what it counts) that it gives anywhere.
        names: of each document the values it gives anywhere.
        fillers: frame of a statement -> how many different ones there are of it.
        words: those of its language by which statements are compared.
        notes: place of a statement -> what is known of it by itself, of those that were asked for.
        undated: place of a document -> its path without versions and dates, of those that were asked for.
    """

    paths: tuple[str, ...]
    statements: Sequence[Statement]
    reads: Sequence[Read]
    starts: Sequence[int]
    columns: StatementColumns
    texts: Mapping[int, str]
    rarity: dict[str, float]
    values: TextCounts
    counted: dict[str, Counter[str]]
    outlines: Outlines
    given: Given
    names: GivenNames
    fillers: TextCounts
    words: StatementWords
    notes: dict[int, PlaceNote] = field(default_factory=dict)
    undated: dict[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        """Count the statements."""
        return self.starts[-1]

    def weight(self, words: Collection[str]) -> float:
        """Give how much a few words say, together."""
        # Words of a set come in another order in each process, and a plain sum would end in other digits.
        return fsum(map(self.rarity.get, words, _NOTHING)) if words else 0.0

    def files(self) -> NDArray[np.int64]:
        """Give of each statement its document."""
        return np.repeat(np.arange(len(self.paths)), np.diff(self.starts))


def tree_of(paths: Sequence[str], statements: Sequence[Statement], language: Language) -> StatementTree:
    """Read the statements of a tree.

    Args:
        paths: the documents.
        statements: what they say.
        language: its word table.
    """
    files = [each.file for each in statements]
    starts = [bisect_left(files, file) for file in range(len(paths) + 1)]
    numbers = TextNumbers()
    reads = tuple(StatementReader.of(language).reads(statements))
    columns = columns_of(statements, reads, numbers)
    texts = {number: text for text, number in numbers.items()}
    return tree_from(tuple(paths), (tuple(statements), reads), starts, columns, texts, language)


def tree_from(  # noqa: PLR0913, PLR0917 - a tree has these parts
    paths: tuple[str, ...], stands: tuple[Sequence[Statement], Sequence[Read]], starts: Sequence[int],
    columns: StatementColumns, texts: Mapping[int, str], language: Language,
) -> StatementTree:  # fmt: skip
    """Count what statements have in common that were read and numbered.

    Args:
        paths: the documents.
        stands: what they say, and how that is compared.
        starts: the place of the first statement of each, and behind the last one how many there are.
        columns: the statements as numbers.
        texts: what the numbers of words, values and names stand for.
        language: the word table.
    """
    statements, reads = stands
    words, held = np.unique(columns.own.values, return_counts=True)
    rarity = _rarity(dict(zip(map(texts.__getitem__, words.tolist()), held.tolist(), strict=True)), len(columns))
    counted: dict[str, Counter[str]] = {}
    given, framed = Given(starts, columns, texts), columns.frame > 0
    for (head, form), count in Counter(
        zip(columns.headed.values.tolist(), columns.formed.values.tolist(), strict=True)
    ).items():
        if head:
            counted.setdefault(texts[head], Counter())[texts[form]] = count
    return StatementTree(
        paths, statements, reads, starts, columns, texts, rarity,
        _several(columns.masked, columns.filled), counted, Outlines(starts, columns, reads), given, GivenNames(given),
        _several(columns.frame[framed], columns.filled[framed]), language.statement_words,
    )  # fmt: skip


def _several(column: NDArray[np.uint64], beside: NDArray[np.uint64]) -> TextCounts:
    return TextCounts(dict(zip(column.tolist(), several_of(column, beside).tolist(), strict=True)))


def _rarity(held: Mapping[str, int], statements: int) -> dict[str, float]:
    """Give how rare each word is, in steps: one more statement in a large tree makes no word rarer or more common."""
    most = _steps(max(statements, FEWEST_STATEMENTS))
    return {word: (most - _steps(count)) / STEPS for word, count in held.items()}


def _steps(count: int) -> int:
    return round(STEPS * log(1 + count))
