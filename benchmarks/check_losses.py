"""How many losses the check names: single losses planted in good outputs of annotated articles, and its false alarms.

    python benchmarks/check_losses.py FOLDER [--data FOLDER] [--losses 300] [--seed 11] [--write-table]

FOLDER holds annotated articles: NAME.txt with NAME_facts.json. --data holds the labelled sets onestop_redundant and
bible_redundant, whose good outputs count for the false alarms. All losses are planted where --losses is not given. The
shares are those of articles that neither the weights nor the threshold have seen. With --write-table the weights
learned from all articles are written where the program reads them; that asks for all losses and for --data.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.checking.severity import SEVERITY_DATA
from measures.annotated import articles_in
from measures.good_outputs import facted, good_outputs, versions_kept_once
from measures.loss_training import Trials, cross_validated, digest, learned
from measures.planted_losses import plants
from measures.tables import Table, progress

if TYPE_CHECKING:
    from dedup.checking.severity import SeverityModel
    from measures.loss_training import Outcome

__all__ = ["DIGESTED", "SEED", "sampled_digest", "written"]

SEED: Final = 11
EVERY: Final = 10_000
DIGESTED: Final = {"articles": 3, "most": 60}
"""Articles, the first by name, and losses whose measures the data file has the digest of; a test makes it anew."""


def trials(folder: Path, data: Path | None, seed: int = SEED, most: int = EVERY, articles: int | None = None) -> Trials:
    """Make good outputs, plant losses in them and measure both."""
    goods = [good for article in articles_in(folder)[:articles] for good in good_outputs(facted(article))]
    progress(f"{len(goods)} good outputs of annotated articles")
    found = list(plants(goods, seed, most))
    progress(f"{len(found)} losses planted")
    return Trials([*goods, *(versions_kept_once(data) if data else ())], found)


def sampled_digest(folder: Path) -> str:
    """Give the digest of the measures of some articles."""
    return digest(trials(folder, None, **DIGESTED))


def written(model: SeverityModel, sample: str) -> str:
    """Write the weights as the program reads them."""
    head = "# Written by benchmarks/check_losses.py --write-table; the strongest measures first.\n\n"
    numbers = f'sample = "{sample}"\nthreshold = {model.threshold:.3f}\nbias = {model.bias:.3f}\n\n[weights]\n'
    return head + numbers + "".join(f'"{name}" = {weight:.3f}\n' for name, weight in model.weights.items())


def tables(outcome: Outcome, folds: int) -> list[Table]:
    """Show the losses named by kind, and the false alarms by the way the good outputs were made."""
    kinds: list[list[str | int | float]] = [
        [kind, len(some), sum(some) / len(some)] for kind, some in sorted(outcome.kinds.items())
    ]
    kinds.append(["all", sum(map(len, outcome.kinds.values())), outcome.named])
    ways: list[list[str | int | float]] = [
        [way, words, alarms, 400 * alarms / words] for way, (alarms, words) in outcome.ways.items()
    ]
    alarms, words = (sum(column) for column in zip(*outcome.ways.values(), strict=True))
    ways.append(["all", words, alarms, outcome.alarms])
    title = f"{folds} folds of articles"
    return [
        Table(name="losses", title=f"Losses named, {title}", head=["loss", "planted", "named"], rows=kinds),
        Table(name="alarms", title=f"False alarms, {title}", head=["outputs", "words", "alarms", "in 400"], rows=ways),
    ]


def main() -> None:
    """Measure, print, and write the weights when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="annotated articles")
    parser.add_argument("--data", type=Path, help="labelled data sets")
    parser.add_argument("--losses", type=int, default=EVERY, help="losses at most")
    parser.add_argument("--seed", type=int, default=SEED, help="of the choice of losses")
    parser.add_argument("--write-table", action="store_true", help="write the weights into the package")
    chosen = parser.parse_args()
    if chosen.write_table and (chosen.data is None or chosen.losses != EVERY or chosen.seed != SEED):
        parser.error("--write-table needs --data, all losses and the seed as it is")
    found = trials(chosen.folder, chosen.data, chosen.seed, chosen.losses)
    for folds in (2, 6):
        for table in tables(cross_validated(found, folds), folds):
            sys.stdout.write(f"{table.title}\n\n{table.markdown()}\n")
    if chosen.write_table:
        SEVERITY_DATA.write_text(written(learned(found), sampled_digest(chosen.folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
