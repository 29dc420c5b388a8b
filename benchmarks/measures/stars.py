"""Labelled groups -> how well stars of near-duplicates find them, beside components of the same pairs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

import dedup
from dedup.similarity.terms.figures_and_names import figure_hashes
from measures.ceiling import ceiling
from measures.choices import CHOICES
from measures.halves import half, rows
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dedup.similarity.near_duplicates import Duplicates

__all__ = ["tables"]

THRESHOLDS: Final = (0.4, 0.5, 0.6, 0.7, 0.8)
LABELLED: Final = ("bible6", "scancode_texts")
EDITS: Final = ("docs_powershell", "docs_reactnative")
FIGURES: Final = ("P", "R", "F1")


def tables(data: Path) -> Iterator[Table]:
    """Measure pair F1 on verses, licences and edited paragraphs, and the edits that are found."""
    cases = list(_cases(data))
    yield _groups("stars", "Groups of near-duplicates, guards off", cases, guards=False)
    yield _groups("guarded", "Groups of near-duplicates, guards on", cases, guards=True)
    yield _choices(cases)
    yield _edits(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A labelled set, one half of it.

    Attributes:
        name: of the set.
        part: tune or report.
        texts: the texts.
        gold: the group of each.
    """

    name: str
    part: str
    texts: list[str]
    gold: list[str]


def _cases(data: Path) -> Iterator[Case]:
    for name in LABELLED:
        everything = rows(data / name / "dev.jsonl")
        for part in ("tune", "report"):
            chosen = [row for row in everything if half(row["cluster"]) == part]
            texts, gold = ([str(row[field]) for row in chosen] for field in ("text", "cluster"))
            yield Case(name=name, part=part, texts=texts, gold=gold)
    for name in EDITS:
        for part in ("tune", "report"):
            pairs = _edited(data, name, part)
            texts = [pair[side] for pair in pairs for side in ("a", "b")]
            yield Case(name=name, part=part, texts=texts, gold=[str(place // 2) for place in range(len(texts))])


def _groups(name: str, title: str, cases: Sequence[Case], *, guards: bool) -> Table:
    lines: list[list[str | int | float]] = []
    for case in cases:
        progress(f"{title}: {case.name}, {case.part}: {len(case.texts)} texts")
        for threshold in THRESHOLDS:
            kept = [
                dedup.find_duplicates(case.texts, threshold=threshold, guards=guards, keep=keep)
                for keep in ("first", "central")
            ]
            links = _links(case.texts, kept[0], guards=guards)
            parts = [*(_labels(found, len(case.texts)) for found in kept), _components(links)]
            low, high = (f"{bound:.3f}" for bound in ceiling(case.gold, links))
            far = sum(
                score < threshold - 1e-9 for found in kept for group in found.groups for _, score in group.members
            )
            figures = [figure for labels in parts for figure in _pair_f1(case.gold, labels)]
            reach = low if low == high else f"{low} to {high}"
            lines.append([case.name, case.part, threshold, len(case.texts), *figures, reach, far])
    sides = ("first", "central", "components")
    head = [
        "set",
        "half",
        "threshold",
        "texts",
        *(f"{s} {m}" for s in sides for m in FIGURES),
        "best stars F1",
        "too far",
    ]
    return Table(name=name, title=title, head=head, rows=lines, note=GUARDED if guards else FREE)


FREE: Final = (
    'Precision, recall and F1 over pairs of texts in one group, with `guards=False`: stars with `keep="first"` (the '
    'default) and `keep="central"`, and connected components of the very same pairs. `best stars F1`: what no choice '
    "of stars over these pairs exceeds, even one that is told the labels; two figures are bounds from below and from "
    "above (`benchmarks/measures/ceiling.py`). `too far`: members whose cosine with their representative is below the "
    "threshold."
)
GUARDED: Final = (
    "The same with guards, the default: the representative has all figures and names of its members. The components "
    "are those of the pairs of which one text has all figures and names of the other."
)


def _links(texts: Sequence[str], found: Duplicates, *, guards: bool) -> list[dict[int, float]]:
    # For each text those it may stand for.
    links: list[dict[int, float]] = [{} for _ in texts]
    told = [figure_hashes(text) if guards else frozenset[int]() for text in texts]
    for left, right, score in found.pairs:
        for hub, other in ((left, right), (right, left)):
            if told[hub] >= told[other]:
                links[hub][other] = score
    return links


def _components(links: Sequence[dict[int, float]]) -> list[int]:
    ends = [(hub, other) for hub, others in enumerate(links) for other in others]
    left, right = np.array(ends, dtype=np.int64).reshape(-1, 2).T
    graph = coo_array((np.ones(len(ends)), (left, right)), shape=(len(links),) * 2)
    return [int(part) for part in connected_components(graph, directed=False)[1]]


def _choices(cases: Sequence[Case]) -> Table:
    lines: list[list[str | int | float]] = []
    for case in cases:
        totals = dict.fromkeys((*CHOICES, "components", "best stars"), 0.0)
        for threshold in THRESHOLDS:
            found = dedup.find_duplicates(case.texts, threshold=threshold, guards=False)
            links = _links(case.texts, found, guards=False)
            for name, choose in CHOICES.items():
                totals[name] += _pair_f1(case.gold, choose(links))[2] / len(THRESHOLDS)
            totals["components"] += _pair_f1(case.gold, _components(links))[2] / len(THRESHOLDS)
            totals["best stars"] += ceiling(case.gold, links)[1] / len(THRESHOLDS)
        lines.append([case.name, case.part, *totals.values()])
    head = ["set", "half", *totals]
    note = (
        'Mean F1 over the five thresholds, guards off. `central`: `keep="central"`. `largest star next`: again and '
        "again the text with the most neighbours that no star has yet; `highest sum next`: the highest sum of their "
        "cosines; each text goes to the most similar hub. `to the largest star`: hubs as in `central`, each text goes "
        "to its largest star. `most links`: from `central` on, texts move to the star in which they have the most "
        "neighbours. `links less gaps`: likewise, a member that is no neighbour counts against a star."
    )
    return Table(name="choices", title="Other choices of stars", head=head, rows=lines, note=note)


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
        for part in ("tune", "report"):
            pairs = _edited(data, name, part)
            texts = [pair[side] for pair in pairs for side in ("a", "b")]
            for threshold in THRESHOLDS:
                found = dedup.find_duplicates(texts, threshold=threshold, guards=False).pairs
                near = set(zip(found.left.tolist(), found.right.tolist(), strict=True))
                hits = sum((2 * number, 2 * number + 1) in near for number in range(len(pairs)))
                grouped = _labels(dedup.find_duplicates(texts, threshold=threshold), len(texts))
                joined = sum(grouped[2 * number] == grouped[2 * number + 1] for number in range(len(pairs)))
                lines.append([name, part, threshold, len(pairs), hits / len(pairs), joined / len(pairs)])
    head = ["set", "half", "threshold", "edits", "found as a pair", "in one star"]
    note = (
        "Paragraphs of neighbouring versions of a page; in a star the text that stays has all figures and names of the "
        "other, and edits change some."
    )
    return Table(name="edits", title="Edited paragraphs", head=head, rows=lines, note=note)


def _edited(data: Path, name: str, part: str) -> list[dict[str, Any]]:
    return [row for row in rows(data / name / "dev_edits.jsonl") if half(row["path"]) == part]
