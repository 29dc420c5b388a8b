"""Train the model of `differs` on labelled trees, and measure each tree with a model that saw the others only.

    python benchmarks/train_lint.py DATA [--write] [--show N]

DATA holds trees.tar.gz, labels.jsonl and planted.jsonl. Every figure is of a tree that was left out of the fitting.
With --show the first N findings of each untouched tree are printed, to be read by eye. With --write the model of all
trees becomes the table the package carries.
"""

from __future__ import annotations

import argparse
import json
import pickle
import tempfile
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from dedup.corpus.lint.copies import alike_pairs, copies, near_copies, restatements
from dedup.corpus.lint.drift_model import DriftModel
from dedup.corpus.lint.drifts import chances, likely_drifts
from dedup.corpus.lint.features import FEATURES
from dedup.corpus.lint.settings import SETTINGS
from measures.drift_labels import LabelledTree, labelled_trees, unpacked
from measures.fitting import Fit
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.corpus.lint.drifts import Drift

TABLE = Path(__file__).resolve().parent.parent / "src" / "dedup" / "corpus" / "lint" / "data" / "drift.json"
STRENGTH = 0.02
"""Inverse strength of the penalty on the weights."""

REAL, WEAK = 40.0, 0.2
"""What the labelled drifts of a tree weigh together, about as much as its planted ones; and any pair that is none."""


def fitted(trees: Sequence[LabelledTree]) -> Fit:
    """Fit a regression on some trees."""
    parts = [tree.examples(REAL, WEAK) for tree in trees]
    rows, drift, weights = (np.concatenate([part[at] for part in parts]) for at in range(3))
    scaler = StandardScaler().fit(rows)
    scaler.scale_ = np.maximum(scaler.scale_, 0.05)
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(scaler.transform(rows), drift, sample_weight=weights)
    return Fit(scaler, model)


def measured(tree: LabelledTree, model: DriftModel, show: int) -> list[str | int | float]:
    """Measure one tree."""
    found = likely_drifts(tree.found, chances(tree.found, model), tree.tree, least=SETTINGS.note_from)
    rank = {pair: place for place, each in enumerate(found, 1) for pair in each.pairs}
    best = [min((rank.get(tree.found.pairs[row], 10**6) for row in rows), default=10**6) for rows in tree.real.values()]
    planted = [model.probabilities(rows).max(initial=0.0) if len(rows) else 0.0 for rows in tree.planted.values()]
    sure = [each for each in found if each.probability >= SETTINGS.warning_from]
    for place, each in enumerate(found[:show], 1):
        print(shown(tree, each, place, {tree.found.pairs[row] for rows in tree.real.values() for row in rows}))
    reach = [float(np.mean([each <= most for each in best])) for most in (50, 100, 200, len(found))]
    return [tree.name, len(found), len(sure), *reach, float(np.mean(np.array(planted) >= SETTINGS.note_from)),
            float(np.mean(np.array(planted) >= SETTINGS.warning_from))]  # fmt: skip


def alikeness(tree: LabelledTree) -> list[str | int | float]:
    """Measure which labelled pairs that say the same are found, and how many that do not."""
    statements, pairs = tree.tree, alike_pairs(tree.tree)
    near = near_copies(statements, pairs, ())
    groups = [{at for first, last in each.runs for at in range(first, last + 1)}
              for each in (*copies(statements), *near)]  # fmt: skip
    apart = [pair for each in near for pair in combinations([first for first, _ in each.runs], 2)]
    said_again = [{each.full, each.said, *each.again} for each in restatements(statements, pairs, apart)]
    row: list[str | int | float] = [tree.name]
    for label in ("exact", "near-duplicate", "restated", "no"):
        wanted = [spots for name, spots in tree.similar if name == label]
        copied = [any(one in each and other in each for one, other in spots for each in groups) for spots in wanted]
        said = [any(one in each and other in each for one, other in spots for each in (*groups, *said_again))
                for spots in wanted]  # fmt: skip
        row += [len(wanted), float(np.mean(copied)), float(np.mean(said))]
    return row


def shown(tree: LabelledTree, drift: Drift, place: int, real: set[tuple[int, int]]) -> str:
    """Write a finding so that it can be read."""
    mark = "*" if real.intersection(drift.pairs) else " "
    lines = [f"{mark}{place} {drift.probability:.2f} {drift.kind} ({len(drift.members)} places)"]
    for at, value in drift.members[:3]:
        each = tree.tree.statements[at]
        head = each.heads[0] if each.heads else ""
        where = f"{tree.tree.paths[each.file][-48:]}:{each.line}"
        lines.append(
            f"      [{value[:30]}] {where} {each.element} | {each.said[:150]} | {each.lead[:30]} | {head[:30]}"
        )
    return "\n".join(lines)


def main() -> None:
    """Train and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="file that keeps the described trees between runs")
    asked = parser.parse_args()
    trees = _trees(asked.data, asked.keep)
    rows = []
    for tree in trees:
        fit = fitted([each for each in trees if each is not tree])
        print(f"## {tree.name}") if asked.show else None
        rows.append(measured(tree, DriftModel(fit.weights, fit.intercept), asked.show))
    head = ["tree", "findings", "sure", "real in 50", "in 100", "in 200", "in all", "planted", "planted, sure"]
    print(Table(name="lint", title="differs", head=head, rows=rows).markdown())
    head = ["tree"]
    for label in ("exact", "near", "restated", "no"):
        head += [label, "as copies", "or restated"]
    print(Table(name="alike", title="copies", head=head, rows=list(map(alikeness, trees))).markdown())
    if asked.write:
        write(trees)


def _trees(data: Path, keep: Path | None) -> list[LabelledTree]:
    if keep is not None and keep.exists():
        kept: list[LabelledTree] = pickle.loads(keep.read_bytes())  # noqa: S301 - our own file
        return kept
    with tempfile.TemporaryDirectory() as folder:
        unpacked(data, Path(folder))
        trees = []
        for tree in labelled_trees(data, Path(folder)):
            progress(f"{tree.name}: {len(tree.tree.statements):,} statements, {len(tree.found.pairs):,} pairs")
            trees.append(tree)
    if keep is not None:
        keep.write_bytes(pickle.dumps(trees))
    return trees


def write(trees: Sequence[LabelledTree]) -> None:
    """Write the model of all trees."""
    fit = fitted(trees)
    lines = ",\n".join(f"  {json.dumps(each)}" for each in fit.rows(FEATURES, 5))
    text = f'{{"intercept": {float(fit.model.intercept_[0]):.6f}, "features": [\n{lines}\n]}}\n'
    TABLE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
