"""Train the model of `differs` on labelled trees, and measure each tree with a model that saw the others only.

    python benchmarks/train_lint.py DATA --clones FOLDER [--write] [--show N]

DATA holds trees.tar.gz, labels.jsonl and planted.jsonl; FOLDER a clone of each repository that
measures/drift_trees.toml names, at OWNER/NAME. What a reader took for worth a look stands in
measures/drift_readings.jsonl. Every figure is of a tree whose repository was left out of the fitting and of what makes
its probabilities shares. With --show the first N findings of each untouched tree are printed, to be read by eye. With
--write the model of all trees becomes the table the package carries.
"""

from __future__ import annotations

import argparse
import pickle
import tempfile
from itertools import chain, combinations
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from dedup.corpus.lint.copies import alike_pairs, copies, near_copies, restatements, wordings
from dedup.corpus.lint.drift_model import DriftModel
from dedup.corpus.lint.drifts import chances, is_firm, likely_drifts
from dedup.corpus.lint.features import FEATURES
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.slips import SLIP
from measures.drift_labels import LabelledTree, Weights, labelled_trees, read_ones, unpacked
from measures.fitting import Fit, crossed_by
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.drifts import Drift

TABLE = Path(__file__).resolve().parent.parent / "src" / "dedup" / "corpus" / "lint" / "data" / "drift.json"
STRENGTH = 0.02
"""Inverse strength of the penalty on the weights."""

LEAST_READ = 0.01
"""Probability, before it is made a share, from which a finding that was read says something of the shares."""

BANDS = (0.0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7)
"""Probabilities between which the share of those that are worth a look is given."""

FOLDS = 3
"""Parts of the repositories of which only findings were read; each is measured by a model of the other parts."""

WEIGHTS = Weights(real=40.0, most_real=8.0, planted=2.0, weak=0.1, unread=800)
"""Chosen by what is found of the drifts of each tree that was left out, at as many findings that are none."""


def fitted(trees: Sequence[LabelledTree]) -> Fit:
    """Fit a regression on some trees."""
    parts = [tree.examples(WEIGHTS) for tree in trees]
    rows, drift, weights = (np.concatenate([part[at] for part in parts]) for at in range(3))
    scaler = StandardScaler().fit(rows)
    scaler.scale_ = np.maximum(scaler.scale_, 0.05)
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(scaler.transform(rows), drift, sample_weight=weights)
    return Fit(scaler, model)


def crossed(trees: Sequence[LabelledTree]) -> dict[str, Fit]:
    """Give for each tree the model of others: of all but it, or of all but a third of those that were only read."""
    named = {tree.name: tree for tree in trees}
    read = list(dict.fromkeys(tree.source for tree in trees if not tree.real))
    sources = [{tree.source} for tree in trees if tree.real] + [set(read[at::FOLDS]) for at in range(FOLDS)]
    folds = [[tree.name for tree in trees if tree.source in each] for each in sources]
    return crossed_by(lambda names: fitted([named[name] for name in names]), list(named), list(filter(None, folds)))


def judged(tree: LabelledTree, fit: Fit) -> list[tuple[float, bool]]:
    """Give of each finding of figures that was read its odds, as a logarithm, and whether it is worth a look."""
    found = likely_drifts(tree.found, chances(tree.found, model_of(fit)), tree.tree, least=LEAST_READ)
    row = {pair: at for at, pair in enumerate(tree.found.pairs)}
    told = []
    for each in found:
        label = max(int(tree.labels[row[pair]]) for pair in each.pairs)
        if label >= 0 and is_firm(tree.found.differences[row[each.pairs[0]]]):
            told.append((log(each.probability / (1 - each.probability)), label == 1))
    return told


def calibrated(fit: Fit, told: Sequence[tuple[float, bool]]) -> Fit:
    """Give a model whose probabilities are the shares that a reader found worth a look."""
    line = LogisticRegression(C=1e6).fit(np.array([[odds] for odds, _ in told]), [worth for _, worth in told])
    slope, height = float(line.coef_[0, 0]), float(line.intercept_[0])
    model = LogisticRegression()
    model.coef_ = slope * fit.model.coef_
    model.intercept_ = slope * fit.model.intercept_ + height
    return Fit(fit.scaler, model)


def model_of(fit: Fit) -> DriftModel:
    """Give the model as the package holds it."""
    return DriftModel(fit.weights, fit.intercept)


def measured(
    tree: LabelledTree, model: DriftModel, show: int, shares: dict[float, list[int]]
) -> list[str | int | float]:
    """Measure one tree, and add what was read to the shares: those that are not, and those that are worth a look."""
    found = likely_drifts(tree.found, chances(tree.found, model), tree.tree, least=SETTINGS.note_from)
    row = {pair: at for at, pair in enumerate(tree.found.pairs)}
    worth = [max(int(tree.labels[row[pair]]) for pair in each.pairs) for each in found]
    sure = [each for each in found if each.probability >= SETTINGS.warning_from]
    for each, label in zip(found, worth, strict=True):
        if label >= 0:
            shares[max(band for band in BANDS if band <= each.probability)][label] += 1
    for place, each in enumerate(found[:show], 1):
        print(shown(tree, each, place, {tree.found.pairs[row] for rows in tree.real.values() for row in rows}))
    planted = np.array([planted_chance(rows, model) for rows in tree.planted.values()])
    told: list[str | int | float] = [tree.name]
    for listed in (sure, found, found[:50]):
        labels = worth[: len(listed)]
        told += [len(listed), labels.count(1), labels.count(0)]
    for listed, least in ((sure, SETTINGS.warning_from), (found, SETTINGS.note_from)):
        pairs = {pair for each in listed for pair in each.pairs}
        real = sum(any(tree.found.pairs[at] in pairs for at in rows) for rows in tree.real.values())
        told += [f"{real} of {len(tree.real)}" if tree.real else "",
                 f"{np.mean(planted >= least):.2f}" if len(planted) else ""]  # fmt: skip
    return told


def planted_chance(rows: NDArray[np.float64], model: DriftModel) -> float:
    """Give how likely the likeliest pair is that finds a planted drift."""
    column = {name: rows[:, FEATURES.index(name)] for name in ("quantity", "year", "version", "misspelled", "contrary")}
    turned, slip = column.pop("contrary") > 0, column["misspelled"] > 0
    trusted = np.where(turned, SETTINGS.contrary_share, np.where(sum(column.values()) > 0, 1.0, SETTINGS.loose_share))
    return float(np.where(slip, SLIP, model.probabilities(rows) * trusted).max(initial=0.0))


def alikeness(tree: LabelledTree) -> list[str | int | float]:
    """Measure which labelled pairs that say the same are found, and how many that do not."""
    statements, worded = tree.tree, wordings(tree.tree)
    pairs, _ = alike_pairs(statements, worded)
    near = near_copies(statements, worded, pairs, ())
    groups = [{at for first, last in each.runs for at in range(first, last + 1)}
              for each in (*copies(statements), *near)]  # fmt: skip
    apart = [pair for each in near for pair in combinations([first for first, _ in each.runs], 2)]
    said_again = [{each.full, each.said, *each.again} for each in restatements(statements, worded, pairs, apart)]
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
    parser.add_argument("--clones", type=Path, help="folder of clones, OWNER/NAME each, of what drift_trees.toml names")
    parser.add_argument("--keep", type=Path, help="file that keeps the described trees between runs")
    asked = parser.parse_args()
    trees = _trees(asked.data, asked.clones, asked.keep)
    fits = crossed(trees)
    told = {tree.name: judged(tree, fits[tree.name]) for tree in trees}
    rows, shares = [], {band: [0, 0] for band in BANDS}
    for tree in trees:
        others = [each for other in trees if other.source != tree.source for each in told[other.name]]
        print(f"## {tree.name}") if asked.show else None
        rows.append(measured(tree, model_of(calibrated(fits[tree.name], others)), asked.show, shares))
    head = ["tree"]
    for listed in ("sure", "in all", "in 50"):
        head += [listed, "worth a look", "not"]
    head += ["real, sure", "planted, sure", "real", "planted"]
    print(Table(name="lint", title="differs", head=head, rows=rows).markdown())
    told_of: list[list[str | int | float]] = [
        [f"from {band}", sum(read), read[1] / max(1, sum(read))] for band, read in shares.items()
    ]
    print(Table(name="bands", title="differs", head=["probability", "read", "worth a look"], rows=told_of).markdown())
    head = ["tree"]
    for label in ("exact", "near", "restated", "no"):
        head += [label, "as copies", "or restated"]
    print(
        Table(
            name="alike", title="copies", head=head, rows=[alikeness(tree) for tree in trees if tree.similar]
        ).markdown()
    )
    if asked.write:
        fit = calibrated(fitted(trees), [each for tree in trees for each in told[tree.name]])
        TABLE.write_text(fit.table(FEATURES), "utf-8")


def _trees(data: Path, clones: Path | None, keep: Path | None) -> list[LabelledTree]:
    if keep is not None and keep.exists():
        kept: list[LabelledTree] = pickle.loads(keep.read_bytes())  # noqa: S301 - our own file
        return kept
    with tempfile.TemporaryDirectory() as folder:
        unpacked(data, Path(folder))
        trees = []
        read = read_ones(clones, Path(folder) / "read") if clones else ()
        for tree in chain(labelled_trees(data, Path(folder)), read):
            progress(f"{tree.name}: {len(tree.tree.statements):,} statements, {len(tree.found.pairs):,} pairs")
            trees.append(tree)
    if keep is not None:
        keep.write_bytes(pickle.dumps(trees))
    return trees


if __name__ == "__main__":
    main()
