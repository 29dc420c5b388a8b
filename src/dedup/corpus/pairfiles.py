"""Pairs on disk: each part of a join writes its own file, and all are read again in order, a stretch at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

from dedup.similarity.join.pairs import Pairs, gathered
from dedup.similarity.join.rows import spans_within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    import numpy.typing as npt

__all__ = ["PairFiles", "write_pairs"]

STRETCH: Final = 500_000
"""Pairs put in order at a time: some 60 MB with what sorting and choosing take."""

COLUMNS: Final = pa.schema([("left", pa.int32()), ("right", pa.int32()), ("score", pa.float64())])


def write_pairs(batches: Iterable[Pairs], path: Path, stopped: Callable[[], bool]) -> None:
    """Write batches of pairs, each in ascending order, unless the work is stopped."""
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, COLUMNS) as writer:
        for batch in batches:
            if stopped():
                raise KeyboardInterrupt
            if len(batch):
                ordered = gathered([batch])
                columns = (ordered.left.astype(np.int32), ordered.right.astype(np.int32), ordered.score)
                writer.write_batch(pa.record_batch([pa.array(column) for column in columns], schema=COLUMNS))


@dataclass(frozen=True, slots=True, eq=False)
class PairFiles:
    """The pairs of a corpus.

    Attributes:
        files: what `write_pairs` wrote.
        passages: the passage each row of the join stands for, ascending.
        shared: a number for rows with the same terms, -1 for all others; None where there are none. Rows of one number
            differ in words that a hash does not tell apart: no cosine of theirs is true, and they are no pair.
    """

    files: tuple[Path, ...]
    passages: npt.NDArray[np.int64]
    shared: npt.NDArray[np.int64] | None = None

    def __len__(self) -> int:
        """Count of pairs."""
        return sum(run.num_rows for run in self._runs())

    def batches(self) -> Iterator[Pairs]:
        """Give all pairs of passages, ascending by left, then right, in batches that fit the memory."""
        runs = [run for run in self._runs() if run.num_rows]
        lefts = [run.column("left").to_numpy() for run in runs]
        sizes = np.zeros(len(self.passages), dtype=np.int64)
        for left in lefts:
            sizes += np.bincount(left, minlength=len(sizes))
        for first, last in spans_within(np.cumsum(sizes), STRETCH):
            parts = []
            for run, left in zip(runs, lefts, strict=True):
                low, high = (int(place) for place in np.searchsorted(left, (first, last)))
                if low < high:
                    columns = [column.to_numpy() for column in run.slice(low, high - low).columns]
                    parts.append(Pairs(self.passages[columns[0]], self.passages[columns[1]], columns[2]))
            if parts:
                yield gathered(parts)

    def _runs(self) -> Iterator[pa.RecordBatch]:
        for path in self.files:
            with pa.memory_map(str(path)) as source:
                reader = pa.ipc.open_file(source)
                for number in range(reader.num_record_batches):
                    yield self._told_apart(reader.get_batch(number))

    def _told_apart(self, run: pa.RecordBatch) -> pa.RecordBatch:
        if self.shared is None:
            return run
        left, right = (self.shared[run.column(side).to_numpy()] for side in ("left", "right"))
        return run.filter(pa.array((left != right) | (left < 0)))
