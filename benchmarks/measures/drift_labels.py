"""Read labelled trees of documents: their statements, the labelled pairs among them, and the planted drifts."""

from __future__ import annotations

import json
import random
import shutil
import tarfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.corpus.lint.drifts import Judged, described
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.reading import read_tree
from dedup.corpus.lint.tree import StatementTree, tree_of
from dedup.language import table
from measures.drift_trees import read_trees

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["LabelledTree", "Weights", "labelled_trees", "read_ones", "unpacked"]

READINGS = Path(__file__).with_name("drift_readings.jsonl")
"""First findings of earlier runs over untouched trees, and whether a reader took each for worth a look."""

Pair = tuple[int, int]


@dataclass(frozen=True, eq=False)
class LabelledTree:
    """A tree with what is known of it.

    Attributes:
        name: its name.
        source: the repository it is of; what is of one repository is never on both sides of a measurement.
        tree: its statements.
        found: the pairs that may be drifts.
        labels: of each pair 1 for a drift or what is worth a look, 0 for neither, -1 where nobody read it, -2 where it
            is unsure or like a drift.
        real: of each labelled drift the rows that find it; none where no pair does.
        planted: (features of the rows that find it) of each planted drift; none where no pair does.
        similar: labelled pairs that say the same: (label, the pairs of statements on those lines).
    """

    name: str
    source: str
    tree: StatementTree
    found: Judged
    labels: NDArray[np.int64]
    real: dict[str, list[int]]
    planted: dict[str, NDArray[np.float64]]
    similar: list[tuple[str, list[Pair]]]

    def examples(self, by: Weights) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]:
        """Give rows, whether each is a drift, and what each weighs."""
        read = np.flatnonzero(self.labels >= 0)
        drift = self.labels[read] == 1
        patterns = [self._pattern(row) for row in read.tolist()]
        # What one template repeats weighs as one.
        often = Counter(patterns)
        weights = np.array([1 / often[each] for each in patterns])
        weights[drift] *= min(by.most_real, by.real / max(1.0, weights[drift].sum()))
        unread = self._unread() if (self.labels == 0).any() else []
        chosen = random.Random(self.name).sample(unread, min(len(unread), by.unread))  # noqa: S311 - a draw, no secret
        planted = [rows[np.argmax(rows[:, 0])] for rows in self.planted.values() if len(rows)]
        rows = np.vstack([self.found.rows[read], self.found.rows[chosen], *planted])
        nothing = np.full(len(chosen), by.weak * len(unread) / max(1, len(chosen)))
        return (
            rows,
            np.concatenate((drift, np.zeros(len(chosen), bool), np.ones(len(planted), bool))),
            np.concatenate((weights, nothing, np.full(len(planted), by.planted))),
        )

    def _unread(self) -> list[int]:
        """Give one pair that nobody read of each pattern."""
        firsts = {self._pattern(row): row for row in np.flatnonzero(self.labels == -1).tolist()[::-1]}
        return sorted(firsts.values())

    def _pattern(self, row: int) -> tuple[frozenset[str], frozenset[str]]:
        """Give what is the same of a pair wherever a template repeats it."""
        found = self.found.differences[row].rivals
        heads = frozenset((found.one.head, found.other.head)) if found else frozenset()
        return frozenset(self.tree.reads[at].masked for at in self.found.pairs[row]), heads


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What the examples of a tree weigh.

    Attributes:
        real: its drifts together.
        most_real: one of them at most, against 1 of a finding that is none.
        planted: one that was planted: easier than one that grew, and not in what else is written on its page.
        weak: a pair that nobody read, and that is taken for none.
        unread: pairs of these that stand for all.
    """

    real: float
    most_real: float
    planted: float
    weak: float
    unread: int


def unpacked(data: Path, folder: Path) -> None:
    """Unpack the trees to `trees`, and again to `copy`, where the planted drifts are put in."""
    with tarfile.open(data / "trees.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    shutil.copytree(folder / "trees", folder / "copy")
    todo: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for edit in _lines(data / "planted.jsonl"):
        todo[edit["tree"], edit["file"]].append(edit)
    for (tree, name), edits in todo.items():
        path = folder / "copy" / tree / name
        lines = path.read_text("utf-8").split("\n")
        for edit in sorted(edits, key=lambda each: -each["line"]):
            first, count = edit["line"] - 1, edit["lines"]
            if "\n".join(lines[first : first + count]) != edit["old"]:
                raise ValueError(f"{edit['id']} is not where the labels say")
            lines[first : first + count] = edit["new"].split("\n")
        path.write_text("\n".join(lines), "utf-8")


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text("utf-8").splitlines())


def labelled_trees(data: Path, folder: Path) -> Iterator[LabelledTree]:
    """Read each tree with its labels."""
    labels = list(_lines(data / "labels.jsonl"))
    planted = list(_lines(data / "planted.jsonl"))
    for name in sorted({each["tree"] for each in labels}):
        mine = [each for each in labels if each["tree"] == name]
        edits = [each for each in planted if each["tree"] == name]
        yield _labelled(name, folder, mine, edits)


def _labelled(name: str, folder: Path, labels: list[dict[str, Any]], edits: list[dict[str, Any]]) -> LabelledTree:
    tree = _read(folder / "trees" / name)
    found = described(tree, table("en"))
    at, place = _by_line(tree), {pair: row for row, pair in enumerate(found.pairs)}
    known = np.full(len(found.pairs), -1)
    real: dict[str, list[int]] = {}
    values: set[frozenset[str]] = set()
    for each in (each for each in labels if each["task"] == "differs"):
        pairs = _pairs(at, _spot(each["a"]), _spot(each["b"]))
        rows = [place[pair] for pair in pairs if pair in place]
        known[rows] = np.maximum(known[rows], {"real": 1, "no": 0, "unsure": -2}[each["label"]])
        if each["label"] == "real":
            real[each["id"]] = rows
            values |= {_values(found, row) for row in rows}
    alike = [row for row in np.flatnonzero(known == -1).tolist() if _values(found, row) in values - {frozenset()}]
    known[alike] = -2
    _read_in(name, found, at, known)
    similar = [(each["label"], sorted(_pairs(at, _spot(each["a"]), _spot(each["b"]))))
               for each in labels if each["task"] == "similarity"]  # fmt: skip
    return LabelledTree(name, name, tree, found, known, real, _planted(folder / "copy" / name, edits), similar)


def read_ones(clones: Path, folder: Path) -> Iterator[LabelledTree]:
    """Read the trees of which only findings were read, from clones of their repositories."""
    for each in read_trees():
        each.write(clones, folder / each.name)
        tree = _read(folder / each.name)
        found = described(tree, table("en"))
        known = np.full(len(found.pairs), -1)
        _read_in(each.name, found, _by_line(tree), known)
        yield LabelledTree(each.name, each.repository, tree, found, known, {}, {}, [])


def _read_in(name: str, found: Judged, at: dict[tuple[str, int], list[int]], known: NDArray[np.int64]) -> None:
    """Put in what a reader took each finding of a tree for."""
    place = {pair: row for row, pair in enumerate(found.pairs)}
    for each in (each for each in _lines(READINGS) if each["tree"] == name):
        rows = [place[pair] for pair in _pairs(at, tuple(each["a"]), tuple(each["b"])) if pair in place]
        if each.get("values"):
            rows = [row for row in rows if _shown(found, row) in ([], sorted(each["values"]))] or rows
        known[[row for row in rows if known[row] < 0]] = int(each["worth"])


def _shown(found: Judged, row: int) -> list[str]:
    rivals = found.differences[row].rivals
    return sorted((rivals.one.shown, rivals.other.shown)) if rivals else []


def _read(folder: Path) -> StatementTree:
    read = read_tree((folder,), LintOptions())
    names = [Path(path).relative_to(folder).as_posix() for path in read.paths]
    return tree_of(names, read.statements, table("en"))


def _planted(folder: Path, edits: list[dict[str, Any]]) -> dict[str, NDArray[np.float64]]:
    tree = _read(folder)
    at = _by_line(tree)
    wanted = {edit["id"]: _edited(at, edit) for edit in edits}
    found = described(tree, table("en"), set().union(*wanted.values()))
    place = {pair: row for row, pair in enumerate(found.pairs)}
    return {name: found.rows[[place[pair] for pair in pairs if pair in place]] for name, pairs in wanted.items()}


def _edited(at: dict[tuple[str, int], list[int]], edit: dict[str, Any]) -> set[Pair]:
    others = [_spot(each) for each in (edit["other"], *edit.get("other_copies", ()))]
    lines = range(edit["line"], edit["line"] + edit["lines"])
    return {pair for line in lines for other in others for pair in _pairs(at, (edit["file"], line), other)}


def _values(found: Judged, row: int) -> frozenset[str]:
    rivals = found.differences[row].rivals
    if rivals is None:
        return frozenset()
    return frozenset((rivals.one.head or rivals.other.head, rivals.one.form, rivals.other.form))


def _spot(each: dict[str, Any]) -> tuple[str, int]:
    return each["file"], each["line"]


def _by_line(tree: StatementTree) -> dict[tuple[str, int], list[int]]:
    at: dict[tuple[str, int], list[int]] = defaultdict(list)
    for place, each in enumerate(tree.statements):
        for line in range(each.line, each.last + 1):
            at[tree.paths[each.file], line].append(place)
    return at


def _pairs(at: dict[tuple[str, int], list[int]], one: tuple[str, int], other: tuple[str, int]) -> set[Pair]:
    return {(min(a, b), max(a, b)) for a in at.get(one, ()) for b in at.get(other, ()) if a != b}
