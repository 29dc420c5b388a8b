"""Train the risk model on annotated articles and measure it on articles left out.

    python benchmarks/train_risk.py FOLDER [--apart NAME ...] [--folds 6] [--write]

FOLDER holds annotated articles: NAME.txt with NAME_facts.json. Every figure is of articles that were left out of the
fitting: the articles are dealt out into folds, and each fold is decided by a model that saw the others only. The
articles named with --apart are reported apart. With --write the model of all articles becomes the table the package
carries.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from dedup.entailment.risk_features import FEATURES
from dedup.entailment.risk_model import RiskModel, shipped_model
from dedup.output.render import render
from dedup.selection.edits import repaired
from dedup.selection.suggestions import Suggestions
from dedup.settling import drawn, settled
from measures.annotated import articles_in
from measures.fitting import crossed_by, fit_of
from measures.risk_samples import Labelled, Sample, labelled, path_samples, random_samples
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.entailment.risks import Risk
    from dedup.selection.removal import Removal
    from measures.annotated import Score

TABLE: Final = Path(__file__).resolve().parent.parent / "src" / "dedup" / "entailment" / "data" / "risk.json"

STRENGTH: Final = 0.01
"""Inverse strength of the penalty on the weights: 0.001 leaves 0.02 more words at 0.98 of the facts, 0.003 0.01."""

RATES: Final = (300, 200, 140, 112, 100, 85, 73, 65, 60, 55, 50, 45, 40, 35, 30)
LEVELS: Final = ((0.005, 112), (0.01, 73), (0.02, 50))
"""Share of the claims that may be lost, and the words a removal must win for each; read off the frontier."""

BINS: Final = ((0.65, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01))
ANSWERS: Final = (0, 10, 20, 40)
Samples = dict[str, list[Sample]]


def fitted(samples: Samples, names: Sequence[str]) -> RiskModel:
    """Fit the model on some articles."""
    fit = fit_of(samples, names, STRENGTH)
    return replace(shipped_model(), weights=fit.weights, intercept=fit.intercept)


def crossed(samples: Samples, folds: Sequence[Sequence[str]]) -> dict[str, RiskModel]:
    """Fit one model for each fold on the articles of the others."""
    return crossed_by(partial(fitted, samples), list(samples), folds)


def sampled(articles: Mapping[str, Labelled], folds: Sequence[Sequence[str]]) -> Samples:
    """Make samples of random parts, then twice along the path of the decision by the models so far."""
    samples = {name: random_samples(article) for name, article in articles.items()}
    for _ in range(2):
        models = crossed(samples, folds)
        samples = {name: samples[name] + path_samples(article, models[name]) for name, article in articles.items()}
        progress(f"{sum(map(len, samples.values())):,} samples")
    return samples


def decided(article: Labelled, model: RiskModel, rate: float) -> Removal:
    """Decide an article at a rate, as the tool does at the share of risk that goes with it."""
    return settled(replace(article.relation, model=model), article.structure, rate)


def scored(article: Labelled, model: RiskModel, rate: float) -> Score:
    """Score what is written of an article that was decided at a rate."""
    relation = replace(article.relation, model=model)
    kept = decided(article, model, rate).kept
    return article.article.score(render(repaired(drawn(relation, kept), article.discourse.openers), "source"))


def frontier(
    articles: Mapping[str, Labelled], models: Mapping[str, RiskModel], groups: Mapping[str, list[str]]
) -> Table:
    """Measure facts kept and words left at every rate."""
    rows: list[list[str | int | float]] = []
    for rate in RATES:
        scores = {name: scored(article, models[name], rate) for name, article in articles.items()}
        row: list[str | int | float] = [rate]
        for members in groups.values():
            facts = [scores[name].kept / scores[name].of for name in members]
            row += [
                f"{np.mean(facts):.3f}",
                f"{np.mean([scores[name].share for name in members]):.3f}",
                f"{min(facts):.3f}",
            ]
            row += [f"{np.mean([len(scores[name].dangling) for name in members]):.2f}"]
        rows.append(row)
    heads = [f"{what}, {name}" for name in groups for what in ("facts", "words", "least", "dangling")]
    return Table(
        name="risk-frontier",
        title="Facts kept and words left, articles left out",
        head=["words for a lost claim", *heads],
        rows=rows,
    )


def outcomes(articles: Mapping[str, Labelled], models: Mapping[str, RiskModel], rate: float) -> list[tuple[Risk, bool]]:
    """Give each removal at a rate with its risk, and whether it loses nothing beside what stays."""
    found = []
    for name, article in articles.items():
        removal = decided(article, models[name], rate)
        left = article.stated(removal.kept)
        found += [(risk, article.facts[passage] <= left) for passage, risk in removal.risks.items()]
    return found


def corrected(found: Sequence[tuple[Risk, bool]]) -> dict[str, float]:
    """Fit how often something is lost to the log odds of the removals, copies apart (Platt scaling)."""
    judged = [(risk.chance, not safe) for risk, safe in found if risk.chance > 0]
    chances = np.array([chance for chance, _ in judged])
    odds = np.log(chances / (1 - chances))
    fit = LogisticRegression(C=1e6).fit(odds[:, None], [lost for _, lost in judged])
    return {"factor": round(float(fit.coef_[0, 0]), 3), "summand": round(float(fit.intercept_[0]), 3)}


def calibration(found: Sequence[tuple[Risk, bool]]) -> Table:
    """Measure how many removals lose nothing, by the probability they were given."""
    safe, kept = np.array([1 - risk.loss for risk, _ in found]), np.array([true for _, true in found])
    expected = sum(risk.expected for risk, _ in found)
    rows: list[list[str | int | float]] = []
    for low, high in BINS:
        inside = (safe >= low) & (safe < high)
        rows.append(
            [
                f"{low:.2f} to {min(high, 1):.2f}",
                int(inside.sum()),
                f"{kept[inside].mean():.3f}" if inside.any() else "-",
            ]
        )
    rows.append(["sentences expected to lose a fact", f"{expected:.1f}", f"sentences that did {int((~kept).sum())}"])
    return Table(
        name="risk-calibration",
        title="Removals that lose nothing, by their probability",
        head=["probability", "removals", "lose nothing"],
        rows=rows,
    )


def suggested(
    articles: Mapping[str, Labelled], models: Mapping[str, RiskModel], groups: Mapping[str, list[str]], rate: float
) -> Table:
    """Measure what answers are worth, given by an editor who knows the facts."""
    curves = {name: _answered(article, models[name], rate) for name, article in articles.items()}
    rows: list[list[str | int | float]] = []
    for answers in ANSWERS:
        row: list[str | int | float] = [answers]
        for members in groups.values():
            at = [_after(curves[name], answers, articles[name].article.words) for name in members]
            row += [f"{np.mean([facts for facts, _ in at]):.3f}", f"{np.mean([words for _, words in at]):.3f}"]
        rows.append(row)
    heads = [f"{what}, {name}" for name in groups for what in ("facts", "words")]
    return Table(
        name="risk-suggestions", title="After so many answers per 1,000 words", head=["answers", *heads], rows=rows
    )


def _answered(article: Labelled, model: RiskModel, rate: float) -> list[tuple[float, float]]:
    relation = replace(article.relation, model=model)
    offered = Suggestions(relation, article.structure, settled(relation, article.structure, rate))
    words = article.structure.words
    everything = article.stated(np.ones(len(words), dtype=bool))

    def now() -> tuple[float, float]:
        kept = offered.kept()
        return len(article.stated(kept)) / max(1, len(everything)), float(words[kept].sum() / words.sum())

    found = [now()]
    while len(found) <= round(max(ANSWERS) * words.sum() / 1000):
        best = offered.next()
        if best is None:
            break
        kept = offered.kept()
        without = kept.copy()
        without[list(best.passages)] = False
        (offered.yes if article.stated(kept) <= article.stated(without) else offered.no)(best)
        found.append(now())
    return found


def _after(curve: Sequence[tuple[float, float]], answers: int, words: int) -> tuple[float, float]:
    return curve[min(len(curve) - 1, round(answers * words / 1000))]


DIGESTED: Final = 3


def sampled_digest(folder: Path) -> str:
    """Give a digest of the samples of three articles: it changes as soon as a feature does."""
    articles = sorted(articles_in(folder), key=lambda article: article.name)[:DIGESTED]
    rows = [[*sample.values, sample.lost] for article in articles for sample in random_samples(labelled(article))]
    return hashlib.sha256(np.array(rows).round(6).tobytes()).hexdigest()[:16]


def table_of(samples: Samples, correction: Mapping[str, float], digest: str) -> str:
    """Write the model of all articles as the table the package carries."""
    fit = fit_of(samples, samples, STRENGTH)
    shipped = json.loads(TABLE.read_text("utf-8"))
    data = {
        **shipped,
        "features": fit.rows(FEATURES, 4),
        "intercept": round(float(fit.model.intercept_[0]), 4),
        "levels": [list(level) for level in LEVELS],
        "calibration": dict(correction),
        "sample": digest,
    }
    return json.dumps(data, indent=1) + "\n"


def reports(chosen: argparse.Namespace) -> Iterator[Table]:
    """Train, and measure on articles left out."""
    articles = {article.name: labelled(article) for article in articles_in(chosen.folder)}
    names = [
        *(name for name in articles if name in chosen.apart),
        *(name for name in articles if name not in chosen.apart),
    ]
    folds = [names[place :: chosen.folds] for place in range(chosen.folds)]
    samples = sampled({name: articles[name] for name in names}, folds)
    models = crossed(samples, folds)
    default = dict(LEVELS)[0.01]
    found = outcomes(articles, models, default)
    correction = corrected(found)
    progress(f"calibration: {correction}")
    if chosen.write:
        TABLE.write_text(table_of(samples, correction, sampled_digest(chosen.folder)), "utf-8")
    groups = {
        "all": names,
        **({"apart": chosen.apart, "the others": [n for n in names if n not in chosen.apart]} if chosen.apart else {}),
    }
    yield calibration(found)
    yield suggested(articles, models, groups, default)
    yield frontier(articles, models, groups)


def main() -> None:
    """Read the arguments and print each table as it is ready."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--apart", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--write", action="store_true")
    for table in reports(parser.parse_args()):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)


if __name__ == "__main__":
    main()
