"""Hold a tree of documents as it is compared: its statements, their lexemes and values, and how rare each word is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import repeat
from math import fsum, log
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.reads import StatementReader
from dedup.corpus.lint.statements import Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.language import Language
    from dedup.language.statement_words import StatementWords

__all__ = ["PlaceNote", "StatementTree", "tree_of"]

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
    """

    titled: frozenset[str]
    nearest: frozenset[str]
    example: bool
    quoted: bool
    calculated: bool
    changing: bool
    overview: bool
    record: bool


@dataclass(frozen=True, slots=True, eq=False)
class StatementTree:
    """A tree of documents.

    Attributes:
        paths: the documents, as they are named in findings.
        statements: of all documents, in order.
        reads: the same as they are compared.
        rarity: of each word, log of the count of statements over those that have it, in steps.
        values: masked statement -> how many different ones there are of it.
        counted: what is counted -> value -> how many statements give it.
        outlines: of each document the headings in it, masked, and the keys of its entries.
        given: of each document the (value, what it counts) that it gives anywhere.
        names: of each document the values it gives anywhere.
        fillers: frame of a statement -> how many different ones there are of it.
        words: those of its language by which statements are compared.
        notes: place of a statement -> what is known of it by itself, of those that were asked for.
    """

    paths: tuple[str, ...]
    statements: tuple[Statement, ...]
    reads: tuple[Read, ...]
    rarity: dict[str, float]
    values: dict[str, int]
    counted: dict[str, Counter[str]]
    outlines: tuple[frozenset[str], ...]
    given: tuple[frozenset[tuple[str, str]], ...]
    names: tuple[frozenset[str], ...]
    fillers: dict[str, int]
    words: StatementWords
    notes: dict[int, PlaceNote] = field(default_factory=dict)

    def weight(self, words: Iterable[str]) -> float:
        """Give how much a few words say, together."""
        # Words of a set come in another order in each process, and a plain sum would end in other digits.
        return fsum(map(self.rarity.get, words, repeat(0.0)))


def tree_of(
    paths: Sequence[str], statements: Sequence[Statement], language: Language,
    known: Sequence[Read | None] | None = None,
) -> StatementTree:  # fmt: skip
    """Read the statements of a tree.

    Args:
        paths: the documents.
        statements: what they say.
        language: its word table.
        known: of each statement how it is compared, where that is known.
    """
    earlier = known or (None,) * len(statements)
    unknown = [each for each, read in zip(statements, earlier, strict=True) if read is None]
    anew = StatementReader.of(language).reads(unknown)
    reads = tuple(read or next(anew) for read in earlier)
    held = Counter(word for read in reads for word in read.own)
    rarity = _rarity(held, len(reads))
    several: dict[str, set[str]] = {}
    for read in reads:
        several.setdefault(read.masked, set()).add(" ".join(each.form for each in read.mentions))
    values = {masked: len(found) for masked, found in several.items()}
    counted: dict[str, Counter[str]] = {}
    for each in (mention for read in reads for mention in read.mentions if mention.head):
        counted.setdefault(each.head, Counter())[each.form] += 1
    framed: dict[str, set[str]] = {}
    for read in reads:
        if read.frame:
            framed.setdefault(read.frame, set()).add(" ".join(each.form for each in read.mentions))
    fillers = {frame: len(found) for frame, found in framed.items()}
    outlines: list[set[str]] = [set() for _ in paths]
    given: list[set[tuple[str, str]]] = [set() for _ in paths]
    for statement, read in zip(statements, reads, strict=True):
        given[statement.file].update((each.form, each.head) for each in read.mentions)
        if statement.element in (Element.HEADING, Element.HEADER):
            outlines[statement.file].add(read.masked.lower())
    return StatementTree(
        tuple(paths), tuple(statements), reads, rarity, values, counted,
        tuple(map(frozenset, outlines)), tuple(map(frozenset, given)),
        tuple(frozenset(form for form, _ in each) for each in given), fillers, language.statement_words,
    )  # fmt: skip


def _rarity(held: Mapping[str, int], statements: int) -> dict[str, float]:
    """Give how rare each word is, in steps: one more statement in a large tree makes no word rarer or more common."""
    most = _steps(statements)
    return {word: (most - _steps(count)) / STEPS for word, count in held.items()}


def _steps(count: int) -> int:
    return round(STEPS * log(1 + count))
