"""The driver on one machine: passages in blocks to disk, IDF, rows, pairs; holds numbers, never all texts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import blake2b
from threading import Event
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.compiling import is_compiled_yet, say_compiling
from dedup.corpus.pairfiles import PairFiles, write_pairs
from dedup.corpus.weighing import own_idf, rows_of_table
from dedup.similarity.join import MANY, MANY_AT_FIRST, PRODUCTS
from dedup.similarity.join.inside_products import InsideProducts
from dedup.similarity.join.products import SimilarProducts
from dedup.similarity.terms.weights import Columns, Idf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.progress import Progress
    from dedup.corpus.table import Table
    from dedup.corpus.workfiles import WorkFiles
    from dedup.similarity.join import Rows
    from dedup.similarity.join.inside import Part
    from dedup.similarity.join.prefix import Task

    Work = Task | Part | SimilarProducts | InsideProducts

__all__ = ["Found", "found_pairs"]

RESIDENT: Final = 384 << 20
"""Memory of the interpreter with its libraries and compiled code, measured, and of a block being read."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What the join found.

    Attributes:
        pairs: pairs of passages at or above the threshold, the earlier one left.
        inside: a passage left, one that lies inside it right, and the share of its weight; none unless asked for.
        idf: the corpus's own IDF.
    """

    pairs: PairFiles
    inside: PairFiles
    idf: Idf


def found_pairs(table: Table, options: CorpusOptions, work: WorkFiles, progress: Progress) -> Found:
    """Find the pairs of passages at or above the threshold; of those with the same words only the first is in any."""
    firsts = table.firsts()
    small = table.plain and len(firsts) < (MANY if is_compiled_yet() else MANY_AT_FIRST)
    if not small:
        say_compiling(progress)
    own = own_idf(table, options.features, small=small)
    idf = own if options.idf is None else Idf.load(options.idf, options.features)
    rows = rows_of_table(table, Columns.of(own.buckets, idf), options, work, small=small)
    held = 0 if rows.maps else rows.columns.nbytes + rows.values.nbytes
    room = max(options.memory - RESIDENT - table.nbytes() - rows.starts.nbytes - held, options.memory // 4)
    progress.said(
        f"joining {len(rows):,} distinct passages, {len(rows.columns):,} terms, {room >> 20:,} MiB to work in"
    )
    plan = (options.memory, idf.documents, idf.buckets.tobytes(), idf.counts.tobytes())
    threshold, share = options.threshold, options.containment
    similar = _similar(rows, threshold, room, small=small)
    pairs = _done(similar, f"pairs-{_digest(threshold, *plan)}", options.workers, work, progress)
    inside: tuple[Path, ...] = ()
    if share is not None:
        parts = _contained(rows, share, room, small=small)
        inside = _done(parts, f"inside-{_digest(share, *plan)}", options.workers, work, progress)
    return Found(PairFiles(pairs, firsts, _shared(table.alike[firsts])), PairFiles(inside, firsts), own)


def _similar(rows: Rows, threshold: float, memory: int, *, small: bool) -> Iterator[Sequence[Work]]:
    if small:
        return iter([[SimilarProducts(rows, threshold, min(memory, PRODUCTS))]])
    from dedup.similarity.join.prefix import prefix_tasks

    return prefix_tasks(rows, None, threshold=threshold, memory=memory)


def _contained(rows: Rows, share: float, memory: int, *, small: bool) -> Iterator[Sequence[Work]]:
    if small:
        return iter([[InsideProducts(rows, share, min(memory, PRODUCTS))]])
    from dedup.similarity.join.inside import contained_parts

    return contained_parts(rows, share=share, memory=memory)


def _shared(alike: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64] | None:
    # Which rows have the same terms although their words differ: for nearly all corpora none.
    _, group, sizes = np.unique(alike, return_inverse=True, return_counts=True)
    return np.where(sizes[group] > 1, group, -1).astype(np.int64) if len(sizes) < len(alike) else None


def _done(
    groups: Iterator[Sequence[Work]], name: str, workers: int, work: WorkFiles, progress: Progress
) -> tuple[Path, ...]:
    files: list[Path] = []
    for number, tasks in enumerate(groups):
        named = [(f"{name}-{number:04}-{part:04}.arrow", task) for part, task in enumerate(tasks)]
        files.extend(
            progress.over(_joined(named, workers, work), f"{name.partition('-')[0]}, block {number + 1}", len(tasks))
        )
    return tuple(files)


def _joined(named: list[tuple[str, Work]], workers: int, work: WorkFiles) -> Iterator[Path]:
    stop = Event()

    def do(one: tuple[str, Work]) -> Path:
        return work.made(one[0], lambda path: write_pairs(one[1].pairs(), path, stop.is_set))

    if workers == 1 or len(named) == 1:
        yield from map(do, named)
        return
    with ThreadPoolExecutor(workers) as pool:
        try:
            yield from pool.map(do, named)
        finally:
            # After an interrupt the kernels end with what they are at, within half a second.
            stop.set()


def _digest(*parts: object) -> str:
    return blake2b(b"".join(blake2b(_bytes(part)).digest() for part in parts), digest_size=6).hexdigest()


def _bytes(part: object) -> bytes:
    return part if isinstance(part, bytes) else repr(part).encode()
