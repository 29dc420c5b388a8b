"""Labelled clusters -> how well stars of near-duplicates find them, beside components of the same pairs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

import dedup
from measures.halves import half, rows
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dedup.near import Duplicates

__all__ = ["tables"]

THRESHOLDS: Final = (0.4, 0.5, 0.6, 0.7, 0.8)
EDITS: Final = ("docs_powershell", "docs_reactnative")


def tables(data: Path) -> Iterator[Table]:
    """Measure pair F1 on verses and licences, and the edits of documentation that are found."""
    lines = []
    for name in ("bible6", "scancode_texts"):
        everything = rows(data / name / "dev.jsonl")
        for part in ("tune", "report"):
            chosen = [row for row in everything if half(row["cluster"]) == part]
            progress(f"{name}, {part}: {len(chosen)} texts")
            lines += [[name, part, *figures] for figures in _groups(chosen)]
    sides = ("stars", "unguarded stars", "central stars", "components")
    head = ["set", "half", "threshold", "texts", *(f"{s} {m}" for s in sides for m in ("P", "R", "F1")), "too far"]
    note = (
        "Precision, recall and F1 over pairs of texts in one group. `stars` group only texts whose figures and names "
        'agree; the others are made of the very same pairs, `central stars` with `keep="central"` (the text with the '
        "most near-duplicates stays). `too far`: members whose cosine with their representative is below the threshold."
    )
    yield Table(name="stars", title="Groups of near-duplicates", head=head, rows=lines, note=note)
    yield _edits(data)


def _groups(records: Sequence[dict[str, Any]]) -> Iterator[list[str | int | float]]:
    gold = [str(record["cluster"]) for record in records]
    texts = [str(record["text"]) for record in records]
    for threshold in THRESHOLDS:
        found = dedup.find_duplicates(texts, threshold=threshold)
        free = dedup.find_duplicates(texts, threshold=threshold, guards=False)
        central = dedup.find_duplicates(texts, threshold=threshold, guards=False, keep="central")
        low = sum(score < threshold - 1e-9 for group in found.groups for _, score in group.members)
        _, parts = connected_components(
            coo_array((np.ones(len(free.pairs)), (free.pairs.left, free.pairs.right)), shape=(len(texts),) * 2),
            directed=False,
        )
        stars = [_labels(one, len(texts)) for one in (found, free, central)]
        sides = (*stars, parts.tolist())
        yield [threshold, len(texts), *(figure for side in sides for figure in _pair_f1(gold, side)), low]


def _labels(found: Duplicates, count: int) -> list[int]:
    labels = list(range(count))
    for group in found.groups:
        for member, _ in group.members:
            labels[member] = group.representative
    return labels


def _pair_f1(gold: Sequence[str], labels: Sequence[int]) -> tuple[float, float, float]:
    both, found, true = (
        sum(count * (count - 1) // 2 for count in Counter(names).values())
        for names in (zip(gold, labels, strict=True), labels, gold)
    )
    precision, recall = both / max(1, found), both / max(1, true)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _edits(data: Path) -> Table:
    lines = []
    for name in EDITS:
        everything = rows(data / name / "dev_edits.jsonl")
        for part in ("tune", "report"):
            pairs = [row for row in everything if half(row["path"]) == part]
            texts = [pair[side] for pair in pairs for side in ("a", "b")]
            for threshold in THRESHOLDS:
                found = dedup.find_duplicates(texts, threshold=threshold, guards=False).pairs
                near = set(zip(found.left.tolist(), found.right.tolist(), strict=True))
                hits = sum((2 * number, 2 * number + 1) in near for number in range(len(pairs)))
                grouped = _labels(dedup.find_duplicates(texts, threshold=threshold), len(texts))
                joined = sum(grouped[2 * number] == grouped[2 * number + 1] for number in range(len(pairs)))
                lines.append([name, part, threshold, len(pairs), hits / len(pairs), joined / len(pairs)])
    head = ["set", "half", "threshold", "edits", "found as a pair", "in one star"]
    note = "Paragraphs of neighbouring versions of a page; a star needs the same figures and names, edits change them."
    return Table(name="edits", title="Edited paragraphs", head=head, rows=lines, note=note)
