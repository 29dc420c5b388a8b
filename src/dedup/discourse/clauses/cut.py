"""Name the clauses that can leave a sentence by their shape."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from dedup.records import TextSpan

if TYPE_CHECKING:
    from dedup.discourse.clauses.sentence import Sentence

__all__ = ["Cut", "Finder", "Shape"]


NOWHERE: Final = TextSpan(0, 0)


class Shape(StrEnum):
    """What a clause is."""

    RELATIVE = "relative clause"
    PARTICIPLE = "participial clause"
    CONCESSION = "conceding clause"
    SIDE = "side of a semicolon"
    PARENTHESIS = "parenthesis"
    APPOSITIVE = "appositive"
    VERB = "second verb"
    COORDINATE = "joined clause"
    EXAMPLES = "examples"
    CAUSE = "cause or contrast"
    OPENING = "opening phrase"
    MEANS = "means or purpose"
    ADJUNCT = "closing phrase"
    ASIDE = "aside"
    ITEM = "item of a list"


MAIN: Final = frozenset({Shape.COORDINATE, Shape.SIDE, Shape.CONCESSION, Shape.CAUSE})
LISTS: Final = frozenset({Shape.EXAMPLES, Shape.ITEM})
VERBAL: Final = frozenset({Shape.RELATIVE, Shape.PARTICIPLE, Shape.VERB})


@dataclass(frozen=True, slots=True)
class Cut:
    """A clause that can leave its sentence.

    Attributes:
        span: what goes, marks included.
        shape: what it is.
        about: the words that the clause says something of; empty where it has a subject of its own.
    """

    span: TextSpan
    shape: Shape
    about: TextSpan = NOWHERE

    @property
    def form(self) -> str:
        """Say what kind of clause it is: "main clause", "list", "verbal" or "phrase"."""
        if self.shape in MAIN:
            return "main clause"
        if self.shape in LISTS:
            return "list"
        return "verbal" if self.shape in VERBAL else "phrase"


Finder = Callable[["Sentence"], Iterator[Cut]]
"""Finds the clauses of one shape."""
