"""Train the model of the risk of cutting clauses and measure `--trim` on articles left out.

    python benchmarks/train_trim.py FOLDER [--apart NAME ...] [--folds 6] [--models FILE] [--show] [--write]

FOLDER holds annotated articles: NAME.txt with NAME_facts.json. Sentences and clauses of an article are decided by
models that saw the articles of other folds only. With --models the models of the sentences are kept in a file, because
making them takes minutes. With --show the cut sentences are printed, what went in brackets. With --write the model of
all articles becomes the table the package carries.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.clause_features import CLAUSE_FEATURES
from dedup.entailment.clause_risks import ClauseModel
from dedup.output.render import render
from dedup.selection.edits import repaired
from dedup.selection.settings import SETTINGS
from dedup.selection.trim_clauses import Trimming
from dedup.settling import drawn, settled
from measures.annotated import articles_in
from measures.fitting import crossed_by, fit_of
from measures.risk_samples import labelled
from measures.tables import Table, progress
from measures.trim_samples import clause_samples, path_clause_samples
from train_risk import LEVELS, crossed, sampled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.changes import Draft
    from dedup.entailment.risk_model import RiskModel
    from measures.risk_samples import Labelled
    from measures.trim_samples import ClauseSample

TABLE: Final = Path(__file__).resolve().parent.parent / "src" / "dedup" / "entailment" / "data" / "clause_risk.json"
STRENGTH: Final = 0.02
"""Inverse strength of the penalty on the weights."""

RATE: Final = dict(LEVELS)[0.01]
FACTORS: Final = (1.5, 1.0, 0.7, 0.5, 0.4, 0.3, 0.2)
"""Times the words that a clause must win for each statement at risk, against a sentence."""

BINS: Final = ((0.0, 0.02), (0.02, 0.05), (0.05, 0.1), (0.1, 0.2), (0.2, 0.4), (0.4, 1.01))
Samples = dict[str, list["ClauseSample"]]
NOTHING: Final = ClauseModel(np.zeros(len(CLAUSE_FEATURES)), -50.0)


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """An article with its sentences decided."""

    labelled: Labelled
    draft: Draft


def fitted(samples: Samples, names: Sequence[str]) -> ClauseModel:
    """Fit the model on some articles."""
    fit = fit_of(samples, names, STRENGTH)
    return ClauseModel(fit.weights, fit.intercept)


def clause_models(samples: Samples, folds: Sequence[Sequence[str]]) -> dict[str, ClauseModel]:
    """Fit one model for each fold on the articles of the others."""
    return crossed_by(partial(fitted, samples), list(samples), folds)


def sentence_models(
    articles: Mapping[str, Labelled], folds: Sequence[Sequence[str]], kept: Path | None
) -> Mapping[str, RiskModel]:
    """Give for each article a model of its sentences that did not see it."""
    if kept is not None and kept.exists():
        found: Mapping[str, RiskModel] = pickle.loads(kept.read_bytes())  # noqa: S301 - a file of our own
        return found
    found = crossed(sampled(articles, folds), folds)
    if kept is not None:
        kept.write_bytes(pickle.dumps(dict(found)))
    return found


def decided(article: Labelled, model: RiskModel) -> Case:
    """Decide the sentences of an article."""
    own = replace(article, relation=replace(article.relation, model=model))
    kept = settled(own.relation, own.structure, RATE).kept
    return Case(own, repaired(drawn(own.relation, kept), own.discourse.openers))


def trimmed(case: Case, model: ClauseModel, factor: float) -> tuple[Trimming, Draft]:
    """Cut clauses out of an article at a rate."""
    trimming = Trimming(case.draft, case.labelled.relation, RATE * factor, model)
    while trimming.take_best():
        pass
    return trimming, case.draft.with_changes(tuple(trimming.changes()))


def frontier(cases: Mapping[str, Case], models: Mapping[str, ClauseModel], groups: Mapping[str, list[str]]) -> Table:
    """Measure facts kept and words left at every rate, the first row without cuts."""
    rows: list[list[str | int | float]] = []
    for factor in (np.inf, *FACTORS):
        scores = {}
        for name, case in cases.items():
            draft = case.draft if np.isinf(factor) else trimmed(case, models[name], factor)[1]
            scores[name] = case.labelled.article.score(render(draft, "source"))
        row: list[str | int | float] = ["no cuts" if np.isinf(factor) else f"{factor:g} times"]
        for members in groups.values():
            facts = [scores[name].kept / scores[name].of for name in members]
            words = [scores[name].share for name in members]
            row += [f"{np.mean(facts):.4f}", f"{np.mean(words):.4f}", f"{min(facts):.3f}"]
        rows.append(row)
        progress(" ".join(map(str, row)))
    heads = [f"{what}, {name}" for name in groups for what in ("facts", "words", "least")]
    return Table(name="trim-frontier", title="Cuts, articles left out", head=["a clause wins", *heads], rows=rows)


def calibration(samples: Samples, models: Mapping[str, ClauseModel]) -> Table:
    """Measure how many cuts lose something, by the probability they were given, whatever keeps them."""
    rows: list[list[str | int | float]] = []
    pairs = [(one, models[name].chance_of(one.values)) for name, found in samples.items() for one in found]
    for low, high in BINS:
        inside = [one for one, chance in pairs if low <= chance < high]
        lost = np.mean([one.lost > 0 for one in inside]) if inside else 0
        rows.append([f"{low:g} to {min(high, 1):g}", len(inside), sum(one.words for one in inside), f"{lost:.3f}"])
    head = ["probability", "cuts", "words", "lose something"]
    return Table(name="trim-calibration", title="Cuts by their probability", head=head, rows=rows)


def shapes(samples: Samples) -> Table:
    """Measure how many words each shape could win, and how many of them lose no fact."""
    words, free, count = Counter[str](), Counter[str](), Counter[str]()
    for found in samples.values():
        for one in found:
            count[one.shape] += 1
            words[one.shape] += one.words
            free[one.shape] += one.words * (one.lost == 0)
    rows: list[list[str | int | float]] = [
        [shape, count[shape], words[shape], free[shape]] for shape, _ in words.most_common()
    ]
    head = ["shape", "cuts", "words", "of these lose no fact"]
    return Table(name="trim-shapes", title="Clauses by their shape, all samples", head=head, rows=rows)


def shown(cases: Mapping[str, Case], models: Mapping[str, ClauseModel]) -> Iterator[str]:
    """Give the sentences that lost a clause, what went in brackets."""
    for name, case in cases.items():
        trimming, _ = trimmed(case, models[name], SETTINGS.clause_rate_factor)
        for step in trimming.taken:
            text, span = case.draft.passages[step.passage].text, step.cut.span
            marked = f"{text[: span.start]}[[{span.of(text)}]]{text[span.end :]}"
            yield f"{name}: {step.cut.shape.value}, {step.risk.chance:.3f}: {marked}"


def table_of(samples: Samples) -> str:
    """Write the model of all articles as the table the package carries."""
    fit = fit_of(samples, samples, STRENGTH)
    data = {"features": fit.rows(CLAUSE_FEATURES, 4), "intercept": round(float(fit.model.intercept_[0]), 4)}
    return json.dumps(data, indent=1) + "\n"


def reports(chosen: argparse.Namespace) -> Iterator[Table]:
    """Train, and measure on articles left out."""
    articles = {article.name: labelled(article) for article in articles_in(chosen.folder)}
    names = [*(name for name in articles if name in chosen.apart), *(n for n in articles if n not in chosen.apart)]
    folds = [names[place :: chosen.folds] for place in range(chosen.folds)]
    of_sentences = sentence_models({name: articles[name] for name in names}, folds, chosen.models)
    cases = {name: decided(articles[name], of_sentences[name]) for name in names}
    samples = {name: clause_samples(case.labelled, case.draft, NOTHING) for name, case in cases.items()}
    models = clause_models(samples, folds)
    samples = {
        name: found + path_clause_samples(cases[name].labelled, cases[name].draft, models[name])
        for name, found in samples.items()
    }
    models = clause_models(samples, folds)
    progress(f"{sum(map(len, samples.values())):,} samples")
    if chosen.write:
        TABLE.write_text(table_of(samples), "utf-8")
    groups = {"all": names}
    if chosen.apart:
        groups |= {"apart": chosen.apart, "the others": [name for name in names if name not in chosen.apart]}
    yield shapes(samples)
    yield calibration(samples, models)
    yield frontier(cases, models, groups)
    if chosen.show:
        print("\n".join(shown(cases, models)))


def main() -> None:
    """Read the arguments and print each table as it is ready."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--apart", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--models", type=Path, metavar="FILE")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--write", action="store_true")
    for table in reports(parser.parse_args()):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)


if __name__ == "__main__":
    main()
