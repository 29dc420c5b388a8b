"""Pairs of passages -> which stay and which of them stands for each that goes, guards heeded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.kernels import telling_batch
from dedup.groups import Stars, preference, stars
from dedup.join.pairs import Pairs, expanded

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from dedup.corpus.engine import Table
    from dedup.corpus.passages import Item

__all__ = ["Involved", "chosen", "involved"]

BATCH: Final = 4096
"""Texts guarded at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Involved:
    """The passages that something is similar to.

    Attributes:
        passages: their numbers, ascending.
        telling: what stands for their figures and names; zeros without guards.
        names: how to call them.
    """

    passages: npt.NDArray[np.int64]
    telling: npt.NDArray[np.uint64]
    names: tuple[str, ...]


def involved(table: Table, pairs: Pairs, items: Iterable[Item], *, guards: bool, whole: bool) -> Involved:
    """Read again what is in a pair or has the same terms as another: its name, its figures and names.

    Args:
        table: all passages.
        pairs: similar ones.
        items: the passages, read again.
        guards: whether figures and names matter.
        whole: whether a passage is a whole record, so that the record's name is its name.
    """
    filled = table.same >= 0
    counts = np.bincount(table.same[filled], minlength=len(table))
    paired = np.zeros(len(table), dtype=np.bool_)
    paired[pairs.left] = paired[pairs.right] = True
    wanted = filled & (paired | (counts > 1))[np.maximum(table.same, 0)]
    names: list[str] = []
    texts: list[str] = []
    found: list[npt.NDArray[np.uint64]] = [np.zeros(0, dtype=np.uint64)]

    def flush() -> None:
        batch = pa.record_batch({"text": pa.array(texts, pa.string())})
        found.append(telling_batch(batch).column("telling").to_numpy() if guards else np.zeros(len(texts), np.uint64))
        texts.clear()

    for item, want in zip(items, wanted.tolist(), strict=True):
        if want:
            names.append(item.name if whole else f"{item.name}#{item.part + 1}")
            texts.append(item.text if guards else "")
            if len(texts) == BATCH:
                flush()
    flush()
    return Involved(np.flatnonzero(wanted), np.concatenate(found), tuple(names))


def chosen(table: Table, pairs: Pairs, among: Involved, keep: str) -> Stars:
    """Choose the passages that stay and who stands for each other.

    Passages with the same terms and the same figures and names are one class; the preferred one stands for it.
    """
    rule = keep.partition(":")[0]
    values = table.terms.astype(np.float64) if rule == "most-complete" else table.value
    rank = np.empty(len(table), dtype=np.int64)
    rank[preference(rule, len(table), values)] = np.arange(len(table))
    passages = among.passages
    same = table.same[passages]
    order = np.lexsort((rank[passages], among.telling, same))
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (np.diff(same[order]) != 0) | (among.telling[order][1:] != among.telling[order][:-1])
    owner = np.cumsum(fresh) - 1
    heads = passages[order][fresh]
    found = _stars(pairs, same[order][fresh], among.telling[order][fresh], np.argsort(rank[heads], kind="stable"))
    representative, score = np.arange(len(table), dtype=np.int64), np.ones(len(table))
    representative[passages[order]] = heads[found.representative[owner]]
    score[passages[order]] = found.score[owner]
    return Stars(representative, score)


def _stars(
    pairs: Pairs, same: npt.NDArray[np.int64], telling: npt.NDArray[np.uint64], order: npt.NDArray[np.int64]
) -> Stars:
    # Classes are sorted by `same`: the first of each run stands for all with the same terms.
    leader = np.searchsorted(same, same)
    linked = Pairs(np.searchsorted(same, pairs.left), np.searchsorted(same, pairs.right), pairs.score)
    everyone = expanded(linked, leader, None)
    alike = telling[everyone.left] == telling[everyone.right]
    return stars(everyone.left[alike], everyone.right[alike], everyone.score[alike], order)
