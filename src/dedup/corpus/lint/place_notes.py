"""Note what is known of a place by itself, once for all the pairs that it stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import LexemeKind
from dedup.corpus.lint.tree import PlaceNote

if TYPE_CHECKING:
    from dedup.corpus.lint.reads import Read
    from dedup.corpus.lint.statements import Statement
    from dedup.corpus.lint.tree import StatementTree
    from dedup.language.statement_words import StatementWords

__all__ = ["is_calculated", "note_of"]

_NAME: Final = re.compile(r"[a-z]{3,}|\d+")
_SIGNS: Final = frozenset({"=", "×", "x"})
_DAY: Final = re.compile(r"20\d\d-?[01]\d-?[0-3]\d")

CALCULATED: Final = 3
"""Values from which a statement with an equals sign or a times sign works something out."""


def note_of(tree: StatementTree, place: int) -> PlaceNote:
    """Give what is known of a statement by its place."""
    found = tree.notes.get(place)
    if found is None:
        found = tree.notes[place] = _noted(tree, place)
    return found


def _noted(tree: StatementTree, place: int) -> PlaceNote:
    statement, read, words = tree.statements[place], tree.reads[place], tree.words
    path, heads = tree.paths[statement.file], statement.heads
    stem = _stem(path)
    where = " ".join((path, *heads)).lower()
    return PlaceNote(
        titled=frozenset(_NAME.findall(f"{heads[-1] if heads else ''} {stem}".lower())),
        nearest=frozenset(_NAME.findall((heads[0] if heads else "").lower())),
        example=_is_example(statement, words),
        quoted=statement.text.startswith((">", '"', "“")),
        calculated=is_calculated(read),
        changing=any(word in where for word in words.changing),
        overview="/" not in path or stem.lower() in words.overviews,
        record=any(word in where for word in words.records) or bool(_DAY.search(where)),
        own=tree.weight(read.own),
        led=tree.weight(read.lead),
        above=tree.weight(read.near | read.far),
    )


def is_calculated(read: Read) -> bool:
    """Whether a statement works something out: "26 pay periods x 4 hours = 104"."""
    if read.held.isdisjoint(_SIGNS):
        return False
    figures = [each for each in read.lexemes if each.kind is LexemeKind.FIGURE]
    return len(figures) >= CALCULATED and any(each.form in _SIGNS for each in read.lexemes)


def _is_example(statement: Statement, words: StatementWords) -> bool:
    low = f"{statement.said} {statement.heads[0] if statement.heads else ''}".lower()
    return statement.text.startswith(('"', "“")) or any(word in low for word in words.examples)


def _stem(path: str) -> str:
    # As `PurePath.stem`, which takes ten times as long.
    name = path.rpartition("/")[2]
    at = name.rfind(".")
    return name[:at] if 0 < at < len(name) - 1 else name
