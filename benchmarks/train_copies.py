"""Train the model that ranks copies, on findings of which a reader said whether they are worth a look.

    python benchmarks/train_copies.py [--write]

The readings stand in measures/copy_readings.jsonl: of each finding its tree (of drift_trees.toml or copy_trees.toml
there), its rule, its first two places, how many places and repeated words it has, the share of their words that both
places have, whether one begins with a tag, and whether an editor would want to know. Of 18 trees the longest two of
every rule were read, and others drawn by lot; of fourteen the first ones of the lists that earlier models made. Every
figure is of trees that were left out of the fitting. With --write the model of all trees becomes the table the package
carries.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from dedup.corpus.lint.copy_model import COPY_FEATURES, TABLE, copy_row
from dedup.corpus.lint.record import LintRule
from dedup.entailment.logistic import logistic
from dedup.language import table
from measures.fitting import Fit
from measures.tables import Table

READINGS = Path(__file__).parent / "measures" / "copy_readings.jsonl"
BANDS = (0.0, 0.1, 0.3, 0.5, 0.7, 1.0)


@dataclass(frozen=True, slots=True)
class CopyReading:
    """A finding that was read: its tree, its rule, its features, and whether it is worth a look."""

    tree: str
    rule: LintRule
    row: tuple[float, ...]
    worth: bool


def read_copies() -> list[CopyReading]:
    """Read what was read."""
    found = []
    changing = table("en").statement_words.changing
    for each in map(json.loads, READINGS.read_text("utf-8").splitlines()):
        rule = LintRule(each["rule"])
        paths, words = (each["a"][0], each["b"][0]), each["words"] / (each["places"] - 1)
        row = copy_row(words, paths, changing, shared=each["shared"], tagged=each["tagged"])
        found.append(CopyReading(each["tree"], rule, row, each["worth"]))
    return found


def fitted(readings: list[CopyReading]) -> Fit:
    """Fit a regression."""
    rows = np.array([each.row for each in readings])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression().fit(scaler.transform(rows), [each.worth for each in readings])
    return Fit(scaler, model)


def crossed(readings: list[CopyReading]) -> list[float]:
    """Give of each finding its probability by a model of the other trees."""
    fits = {tree: fitted([each for each in readings if each.tree != tree]) for tree in {each.tree for each in readings}}
    odds = [fits[each.tree].weights @ np.array(each.row) + fits[each.tree].intercept for each in readings]
    chances: list[float] = logistic(np.array(odds)).tolist()
    return chances


def main() -> None:
    """Train and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    readings = read_copies()
    chances = crossed(readings)
    worth = [each.worth for each in readings]
    rows: list[list[str | int | float]] = []
    for least, most in pairwise(BANDS):
        listed = [good for chance, good in zip(chances, worth, strict=True) if least <= chance < most]
        rows.append([f"{least} to {most}", len(listed), sum(listed) / max(1, len(listed))])
    for rule in LintRule:
        listed = [each.worth for each in readings if each.rule is rule]
        if listed:
            rows.append([rule.value, len(listed), sum(listed) / len(listed)])
    print(Table(name="copies", title="copies", head=["findings", "read", "worth a look"], rows=rows).markdown())
    print(f"area under the curve: {roc_auc_score(worth, chances):.3f}")
    if asked.write:
        TABLE.write_text(fitted(readings).table(COPY_FEATURES), "utf-8")


if __name__ == "__main__":
    main()
