"""Measure what a judge is worth that answers in place of an editor, on articles left out of the fitting.

    python benchmarks/judge.py FOLDER [--apart NAME ...] [--folds 6] [--wrong 0 0.05]

FOLDER holds annotated articles: NAME.txt with NAME_facts.json. The judge knows the facts and errs in a share of its
answers. Asked is what `condense --judge` asks: 40 suggestions for each 1,000 words in batches, and each yes twice.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dedup.output.render import render
from dedup.selection.edits import repaired
from dedup.selection.judging import judged, questions_for, repeated
from dedup.selection.suggestions import Suggestions
from dedup.settling import drawn, settled
from measures.annotated import articles_in
from measures.fact_judge import FactJudge
from measures.risk_samples import Labelled, labelled
from measures.tables import Table
from train_risk import LEVELS, crossed, sampled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.risk_model import RiskModel
    from dedup.selection.judging import Judgement
    from measures.annotated import Score


def answered(article: Labelled, model: RiskModel, wrong: float) -> tuple[Score, Judgement]:
    """Decide an article at the default, let a judge answer, and score what is written."""
    relation = replace(article.relation, model=model)
    decision = settled(relation, article.structure, dict(LEVELS)[0.01])

    def fresh() -> Suggestions:
        return Suggestions(relation, article.structure, decision)

    judge = FactJudge(article.article, wrong)
    judgement = judged(fresh, article.reading, judge, questions_for(article.reading))
    kept = repeated(fresh(), judgement.gone)[0].kept()
    draft = repaired(drawn(relation, kept), article.discourse.openers)
    return article.article.score(render(draft, "source")), judgement


def reports(chosen: argparse.Namespace) -> Iterator[Table]:
    """Train by folds and let each judge answer."""
    articles = {article.name: labelled(article) for article in articles_in(chosen.folder)}
    names = sorted(articles, key=lambda name: name not in chosen.apart)
    folds = [names[place :: chosen.folds] for place in range(chosen.folds)]
    models = crossed(sampled({name: articles[name] for name in names}, folds), folds)
    groups = {
        "all": names,
        **({"apart": chosen.apart, "the others": [n for n in names if n not in chosen.apart]} if chosen.apart else {}),
    }
    rows: list[list[str | int | float]] = []
    for wrong in chosen.wrong:
        found = {name: answered(article, models[name], wrong) for name, article in articles.items()}
        row: list[str | int | float] = [f"{wrong:.0%}"]
        for members in groups.values():
            scores = [found[name][0] for name in members]
            facts = [score.kept / score.of for score in scores]
            asked = [found[name][1].asked for name in members]
            row += [f"{np.mean(facts):.3f}", f"{np.mean([score.share for score in scores]):.3f}", f"{min(facts):.3f}"]
            row += [f"{np.mean([len(score.dangling) for score in scores]):.2f}", f"{np.mean(asked):.0f}"]
        rows.append(row)
    heads = [f"{what}, {name}" for name in groups for what in ("facts", "words", "least", "dangling", "asked")]
    yield Table(name="judge", title="With a judge, articles left out", head=["wrong answers", *heads], rows=rows)


def main() -> None:
    """Read the arguments and print each table as it is ready."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--apart", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--wrong", nargs="*", type=float, default=[0.0, 0.05])
    for table in reports(parser.parse_args()):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)


if __name__ == "__main__":
    main()
