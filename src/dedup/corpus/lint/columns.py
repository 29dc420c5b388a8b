"""Hold the statements of a tree as numbers side by side, so that none has to be opened to be looked up."""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

__all__ = ["HEADER", "HEADING", "NUMBERED", "SPEAKING", "Ragged", "StatementColumns", "one_behind_the_other"]

HEADER: Final = 1
"""Mark of the header of a table."""

HEADING: Final = 2
"""Mark of a heading."""

SPEAKING: Final = 4
"""Mark of a statement with two words or values at least, by which it can be like another one."""

NUMBERED: Final = 8
"""Mark of a statement that gives a figure, a year or a version."""


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """Rows of numbers, each as long as it is.

    Attributes:
        starts: where each row starts, and the end of the last.
        values: the rows, one behind the other.
    """

    starts: NDArray[np.int64]
    values: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    @classmethod
    def of(cls, rows: Sequence[Sequence[int]]) -> Ragged:
        """Hold rows that are lists."""
        return cls(_starts(list(map(len, rows))), np.fromiter(chain.from_iterable(rows), dtype=np.uint64))

    def lengths(self) -> NDArray[np.int64]:
        """Give how long each row is."""
        return np.diff(self.starts)

    def owners(self) -> NDArray[np.int64]:
        """Give of each value its row."""
        return np.repeat(np.arange(len(self)), self.lengths())

    def row(self, place: int) -> list[int]:
        """Give one of them."""
        found: list[int] = self.values[self.starts[place] : self.starts[place + 1]].tolist()
        return found

    def take(self, rows: NDArray[np.int64]) -> Ragged:
        """Give some of the rows, in the order asked for."""
        lengths = self.lengths()[rows]
        starts = _starts(lengths)
        return Ragged(starts, self.values[np.arange(starts[-1]) + np.repeat(self.starts[rows] - starts[:-1], lengths)])

    def sums(self, numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
        """Give for each row the sum of numbers that stand beside its values; a sum too large begins at 0 again."""
        total = np.concatenate((np.zeros(1, dtype=np.uint64), np.cumsum(numbers, dtype=np.uint64)))
        return total[self.starts[1:]] - total[self.starts[:-1]]


def _starts(lengths: Any) -> NDArray[np.int64]:  # noqa: ANN401 - a list or an array
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))


@dataclass(frozen=True, slots=True, eq=False)
class StatementColumns:
    """Statements as numbers, a row for each. A text stands as the number that `text_number` gives it.

    Attributes:
        said: what each says.
        text: what its copies have in common; 0 where it is too short to be compared.
        masked: its masked form.
        frame: its frame; 0 where it has none.
        filled: the values it gives, together.
        lexed: its lexemes, together.
        words: how many words it has.
        marks: `HEADER`, `HEADING`, `SPEAKING` and `NUMBERED`, added up.
        own: the words it speaks of.
        near: those that stand around it.
        far: those of the headings above.
        valued: of each value it gives the kind and the form, together.
        formed: the form alone.
        headed: what it counts or belongs to; 0 for nothing.
        plain: the values as they are spelled alike, whatever their case, each once.
        named: of each file, key or address it names the spelling that a slip is looked for in.
        spelled: the same with the kind of name, where two spellings of one name are looked for in any sentence.
        terms: the hashed terms of what it says.
        masked_terms: those of its masked form.
    """

    said: NDArray[np.uint64]
    text: NDArray[np.uint64]
    masked: NDArray[np.uint64]
    frame: NDArray[np.uint64]
    filled: NDArray[np.uint64]
    lexed: NDArray[np.uint64]
    words: NDArray[np.int32]
    marks: NDArray[np.uint8]
    own: Ragged
    near: Ragged
    far: Ragged
    valued: Ragged
    formed: Ragged
    headed: Ragged
    plain: Ragged
    named: Ragged
    spelled: Ragged
    terms: Ragged
    masked_terms: Ragged

    @classmethod
    def none(cls) -> StatementColumns:
        """Hold no statement."""
        kinds = {"words": np.int32, "marks": np.uint8}
        made: dict[str, Any] = {
            each.name: Ragged.of([]) if each.type == "Ragged" else np.zeros(0, dtype=kinds.get(each.name, np.uint64))
            for each in fields(cls)
        }
        return cls(**made)

    def __len__(self) -> int:
        return len(self.said)

    def take(self, rows: NDArray[np.int64]) -> StatementColumns:
        """Give some of the statements, in the order asked for."""
        held: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(self)}
        taken: dict[str, Any] = {
            name: each.take(rows) if isinstance(each, Ragged) else each[rows] for name, each in held.items()
        }
        return StatementColumns(**taken)

    def marked(self, mark: int) -> NDArray[np.bool_]:
        """Say which statements have a mark."""
        return (self.marks & mark) > 0


def one_behind_the_other(parts: Iterable[StatementColumns]) -> StatementColumns:
    """Put the statements of several together."""
    given = tuple(parts)
    if len(given) == 1:
        return given[0]
    return StatementColumns(**{
        each.name: _together([getattr(part, each.name) for part in given]) for each in fields(StatementColumns)
    })  # fmt: skip


def _together(parts: Sequence[Any]) -> Any:  # noqa: ANN401 - arrays or rows of numbers
    if not isinstance(parts[0], Ragged):
        return np.concatenate(parts)
    return Ragged(
        _starts(np.concatenate([each.lengths() for each in parts])), np.concatenate([each.values for each in parts])
    )
