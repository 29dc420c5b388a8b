"""Find which row lies wholly inside a longer one: exactly all, by share of the weight of the row inside.

The share is the sum of the weights of the terms that both have, as the row inside weighs them, over the sum of all its
weights. A row that holds the share has at least one of the rarest terms that together weigh more than what may be
missing: only the lists of these are walked (a prefix filter on the side inside).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.similarity.join.compiled_index import add_counts
from dedup.similarity.join.compiled_inside import holders, leading_terms, list_rows, sketch
from dedup.similarity.join.pairs import Pairs
from dedup.similarity.join.prefix import row_blocks
from dedup.similarity.join.scores import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["Part", "contained_parts"]

WORK: Final = 20_000_000
"""Entries of lists a kernel looks at before it returns: about half a second."""

CAPACITY: Final = 1 << 20
"""Pairs a kernel writes before it returns."""

BYTES_AN_ENTRY: Final = 4
"""Memory of a term of a row of the block: its place in a list."""

BYTES_A_TERM: Final = 16
"""The same where rows lie on disk and are mapped while they are walked."""

BYTES_A_ROW: Final = 100
"""Memory of a row of the block: its sketch, its place in the order, and when it was last met."""

BYTES_A_COLUMN: Final = 24
"""Memory of a column of the whole width: counts, and where its list starts."""

PART: Final = 100_000
"""Rows to a part that can be done on its own."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some rows, to be looked for in a block of rows.

    Attributes:
        rows: all rows.
        span: the rows to look for: first, and one more than the last.
        block: the rows to look in, likewise.
        lists: where the list of each column starts, the rows of the block in each, longest first, and the sketches of
            the block's rows.
        leading: how many terms of each row lead its prefix.
        share: the least share.
    """

    rows: Rows
    span: tuple[int, int]
    block: tuple[int, int]
    lists: tuple[npt.NDArray[np.int64], npt.NDArray[np.int32], npt.NDArray[np.uint64]]
    leading: npt.NDArray[np.int32]
    share: float

    def pairs(self) -> Iterator[Pairs]:
        """Give pairs of the row that holds, the row inside, and the share, in batches, some of them empty."""
        state = np.array([self.span[0], self.span[1], 0, 0], dtype=np.int64)
        seen = np.full(self.block[1] - self.block[0], -1, dtype=np.int32)
        out = (np.empty(CAPACITY, np.int32), np.empty(CAPACITY, np.int32), np.empty(CAPACITY))
        arrays = (self.rows.starts, self.rows.columns, self.rows.values)
        while state[0] < state[1]:
            count = holders(arrays, self.leading, self.lists, (self.share, self.share - TOLERANCE, self.block[0]),
                            (state, seen), out, WORK)  # fmt: skip
            lefts, rights, scores = (column[:count] for column in out)
            yield Pairs(lefts.astype(np.int64), rights.astype(np.int64), np.minimum(scores, 1.0))


def contained_parts(rows: Rows, *, share: float, memory: int) -> Iterator[list[Part]]:
    """Plan the search: for each block to look in, the parts that find all rows inside a row with more terms.

    Args:
        rows: with columns from the rarest to the most common and weights above 0.
        share: least share, above 0 and at most 1; a tie counts to within 1e-9.
        memory: bytes the lists may take.
    """
    leading = leading_terms(rows.starts, rows.values, share)
    wanted = np.zeros(rows.width, dtype=np.int32)
    add_counts(rows.starts, rows.columns, leading, wanted)
    sizes = np.diff(rows.starts)
    costs = BYTES_A_ROW + (BYTES_A_TERM if rows.maps else BYTES_AN_ENTRY) * sizes
    for block in row_blocks(costs, max(memory - BYTES_A_COLUMN * rows.width, memory // 4)):
        counts = np.zeros(rows.width, dtype=np.int32)
        lengths = sizes[block[0] : block[1]]
        add_counts(rows.starts[block[0] : block[1] + 1], rows.columns, lengths, counts)
        counts[wanted == 0] = 0
        bounds = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts, dtype=np.int64)))
        order = np.argsort(-lengths, kind="stable") + block[0]
        listed = list_rows((rows.starts, rows.columns), order, wanted > 0, bounds)
        lists = (bounds, listed, sketch(rows.starts, rows.columns, block))
        spans = [(at, min(at + PART, len(rows))) for at in range(0, len(rows), PART)]
        yield [Part(rows, span, block, lists, leading, share) for span in spans]
        rows.let_go()
