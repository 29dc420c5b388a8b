"""Make of statements the numbers by which they are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.columns import (
    HEADER,
    HEADING,
    NUMBERED,
    SPEAKING,
    Ragged,
    StatementColumns,
    one_behind_the_other,
)
from dedup.corpus.lint.differences import NAMES, has_number
from dedup.corpus.lint.mentions import MentionKind
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.statements import Element
from dedup.corpus.lint.text_numbers import text_numbers
from dedup.language.normal_form import exact, fingerprint
from dedup.language.word_count import words_in
from dedup.similarity.terms.weights import hashed_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.corpus.lint.mentions import Mention
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.text_numbers import TextNumbers

__all__ = ["SPELLED_NAME", "columns_of", "name_of"]

TOGETHER: Final = 1000
"""Statements that are numbered at a time: to hash their texts takes some ten megabytes."""

SPELLED_NAME: Final = "name"
"""Kind of name that hashes and settings of several parts have, beside the kinds of addresses."""

_MARKS: Final = {Element.HEADER: HEADER, Element.HEADING: HEADING}


def columns_of(statements: Sequence[Statement], reads: Sequence[Read], numbers: TextNumbers) -> StatementColumns:
    """Number statements.

    Args:
        statements: the statements.
        reads: the same as they are compared.
        numbers: knows the numbers of words; those of these statements are added.
    """
    parts = range(0, max(len(statements), 1), TOGETHER)
    return one_behind_the_other(
        [_numbered(statements[at : at + TOGETHER], reads[at : at + TOGETHER], numbers) for at in parts]
    )


def _numbered(statements: Sequence[Statement], reads: Sequence[Read], numbers: TextNumbers) -> StatementColumns:
    number = numbers.__getitem__
    texts, words = _texts(statements)
    valued = [sorted({f"{mention.kind.value}\n{mention.form}" for mention in read.mentions}) for read in reads]
    return StatementColumns(
        said=text_numbers(each.said for each in statements),
        text=text_numbers(texts),
        masked=text_numbers(each.masked for each in reads),
        frame=text_numbers(each.frame for each in reads),
        filled=text_numbers(" ".join([mention.form for mention in read.mentions]) for read in reads),
        lexed=text_numbers(" ".join([lexeme.form for lexeme in read.lexemes]) for read in reads),
        words=np.array(words, dtype=np.int32),
        marks=np.fromiter(map(_marks, statements, reads), dtype=np.uint8, count=len(reads)),
        own=Ragged.of([sorted(map(number, read.own)) for read in reads]),
        near=Ragged.of([sorted(map(number, read.near)) for read in reads]),
        far=Ragged.of([sorted(map(number, read.far)) for read in reads]),
        valued=Ragged.of([list(map(number, each)) for each in valued]),
        formed=Ragged.of([[number(mention.form) for mention in read.mentions] for read in reads]),
        headed=Ragged.of([[number(mention.head) for mention in read.mentions] for read in reads]),
        plain=Ragged.of([sorted(map(number, {*read.plain})) for read in reads]),
        named=Ragged.of([list(map(number, sorted(set(_names(read.mentions))))) for read in reads]),
        spelled=Ragged.of([list(map(number, _spelled(read.mentions))) for read in reads]),
        terms=_terms(each.said for each in statements),
        masked_terms=_terms(
            " ".join(["" if sign == "#" else sign for sign in read.masked.split(" ")]) for read in reads
        ),
    )


def _texts(statements: Sequence[Statement]) -> tuple[list[str], list[int]]:
    """Give what the copies of each statement have in common, "" where it is too short to be compared; and its words."""
    known: dict[str, tuple[str, int, int]] = {}
    texts, words = [], []
    for each in statements:
        told = known.get(each.said)
        if told is None:
            told = known[each.said] = exact(each.said), len(fingerprint(each.said).split()), words_in(each.said)
        text, length, count = told
        long = length >= SETTINGS.fewest_words or (each.element is Element.HEADER and length > 1)
        texts.append(text if long else "")
        words.append(count)
    return texts, words


def _marks(statement: Statement, read: Read) -> int:
    marks = _MARKS.get(statement.element, 0)
    marks |= SPEAKING if len(read.own) + len(read.mentions) > 1 else 0
    return marks | (NUMBERED if read.mentions and has_number(read) else 0)


def name_of(mention: Mention) -> str:
    """Give a name as a slip is looked for in it."""
    return mention.form.lstrip("#").lower()


def _names(mentions: Iterable[Mention]) -> Iterator[str]:
    return (name_of(each) for each in mentions if each.kind in NAMES)


def _spelled(mentions: Iterable[Mention]) -> Iterator[str]:
    """Give the names of which two spellings are looked for, with their kind."""
    for each in mentions:
        if each.kind is MentionKind.ADDRESS and each.unit != "hash":
            yield f"{each.unit}\n{each.form}"
        elif each.unit == "hash" or (each.kind is MentionKind.SETTING and ("-" in each.form or "_" in each.form)):
            yield f"{SPELLED_NAME}\n{each.form.lstrip('#')}"


def _terms(texts: Iterable[str]) -> Ragged:
    hashes, starts = hashed_terms(tuple(texts), "words")
    return Ragged(starts, hashes)
