"""Good outputs and planted losses -> the weights of the check, how many losses it names and how many false alarms."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.checking.losses import Assessed, assessed, itemizer_of, one_statement
from dedup.checking.severity import SeverityModel
from dedup.discourse.record import discourse_of
from dedup.parsing.reading import read_output, read_source
from measures.good_outputs import ENGLISH
from measures.loss_patterns import words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.checking.itemizer import Itemizer
    from measures.good_outputs import GoodOutput
    from measures.planted_losses import Plant

    Numbers = NDArray[np.float64]

__all__ = ["Outcome", "Trial", "Trials", "cross_validated", "digest", "learned", "trained"]

WORDS: Final = 400
"""Words of output by which false alarms are counted."""

ALLOWED: Final = 0.87
"""False alarms in `WORDS` words that the threshold allows where it is learned; held out there are more."""

NEGATIONS: Final = frozenset(
    {"not", "no", "never", "cannot", "n't", "can't", "don't", "doesn't", "won't", "isn't", "aren't", "wasn't"}
    | {"haven't", "hasn't", "didn't", "without"}
)
"""Of these one stands for another: the item is the negation, whatever it is written with."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The sentences of a source that do not stand in an output."""

    article: str
    words: int
    rows: tuple[Assessed, ...]

    def severities(self, model: SeverityModel) -> list[float]:
        """Weigh each sentence."""
        return [1.0 if row.certain else model.severity(row.measures.values) for row in self.rows]


@dataclass(frozen=True, slots=True)
class PlantTrial:
    """A planted loss: what is found with it, and what without it."""

    plant: Plant
    found: Trial
    before: Trial


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the check does on articles it was not trained on.

    Attributes:
        kinds: kind of loss -> whether each was named.
        ways: way a good output was made -> (false alarms, words).
    """

    kinds: Mapping[str, Sequence[bool]]
    ways: Mapping[str, tuple[int, int]]

    @property
    def named(self) -> float:
        """Share of the losses named."""
        found = [each for some in self.kinds.values() for each in some]
        return sum(found) / max(1, len(found))

    @property
    def alarms(self) -> float:
        """False alarms in 400 words of good output."""
        alarms, words = (sum(column) for column in zip(*self.ways.values(), strict=True))
        return float(alarms / words * WORDS)


class Trials:
    """Everything measured once: the good outputs and the planted losses."""

    def __init__(self, goods: Sequence[GoodOutput], plants: Sequence[Plant]) -> None:
        """Measure the sentences of each source that do not stand in the output."""
        itemizers: dict[str, Itemizer] = {}
        self.goods = [(good.way, _trial(good, good.article.source, good.text, itemizers)) for good in goods]
        by_good = {id(good): trial for good, (_, trial) in zip(goods, self.goods, strict=True)}
        self.plants = []
        for plant in plants:
            found = _trial(plant.good, plant.source, plant.output, itemizers)
            edited = plant.edited
            before = _trial(plant.good, plant.source, plant.good.text, itemizers) if edited else by_good[id(plant.good)]
            self.plants.append(PlantTrial(plant, found, before))

    @property
    def articles(self) -> list[str]:
        """The names of the articles: those with planted losses first."""
        planted = sorted({trial.plant.good.article.name for trial in self.plants})
        return planted + sorted({trial.article for _, trial in self.goods} - set(planted))

    def training(self, skipped: Collection[str] = ()) -> tuple[list[Mapping[str, float]], list[bool]]:
        """Give the measures of sentences and whether each lost something, some articles left out."""
        rows = [row for _, trial in self.goods if trial.article not in skipped for row in trial.rows]
        lost = [row for trial in self.plants if trial.found.article not in skipped for row in _planted(trial)]
        return [row.measures.values for row in (*rows, *lost)], [False] * len(rows) + [True] * len(lost)


def learned(trials: Trials) -> SeverityModel:
    """Learn from all articles; the threshold comes from severities of articles that were held out."""
    severities, _ = _held_out(trials, 6)
    model = trained(*trials.training())
    return _with_threshold(model, [(trial, severities[id(trial)]) for _, trial in trials.goods])


def trained(values: Sequence[Mapping[str, float]], lost: Sequence[bool]) -> SeverityModel:
    """Fit a logistic regression, and give its weights for the measures as they are, the strongest first."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    names = sorted(values[0])
    table = np.array([[row[name] for name in names] for row in values])
    scaler = StandardScaler()
    fitted = LogisticRegression(C=0.3, max_iter=5000).fit(scaler.fit_transform(table), lost)
    weights = fitted.coef_[0] / scaler.scale_
    bias = float(fitted.intercept_[0] - (weights * scaler.mean_).sum())
    order = sorted(range(len(names)), key=lambda at: -abs(fitted.coef_[0][at]))
    return SeverityModel(threshold=0.5, bias=bias, weights={names[at]: float(weights[at]) for at in order})


def cross_validated(trials: Trials, folds: int) -> Outcome:
    """Name the losses of articles that neither weights nor threshold have seen."""
    severities, models = _held_out(trials, folds)
    kinds: dict[str, list[bool]] = {}
    ways: dict[str, tuple[int, int]] = {}
    for way, trial in trials.goods:
        alarms, words = ways.get(way, (0, 0))
        found = _alarms(trial, severities[id(trial)], models[trial.article].threshold)
        ways[way] = alarms + found, words + trial.words
    for planted in trials.plants:
        least = models[planted.found.article].threshold
        is_named = _named(planted, severities[id(planted.found)], severities[id(planted.before)], least)
        kinds.setdefault(planted.plant.kind, []).append(is_named)
    return Outcome(kinds, ways)


def digest(trials: Trials) -> str:
    """Give a digest of all measures, by which the shipped weights are known to be made from them."""
    text = "\n".join(
        " ".join(f"{name}={value:.3f}" for name, value in sorted(row.items())) for row in trials.training()[0]
    )
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _held_out(trials: Trials, folds: int) -> tuple[dict[int, list[float]], dict[str, SeverityModel]]:
    severities: dict[int, list[float]] = {}
    models: dict[str, SeverityModel] = {}
    fold_of = dict(zip(trials.articles, cycle(range(folds)), strict=False))
    for fold in range(folds):
        held = {article for article, each in fold_of.items() if each == fold}
        model = trained(*trials.training(held))
        known = [trial for _, trial in trials.goods if trial.article not in held]
        model = _with_threshold(model, [(trial, trial.severities(model)) for trial in known])
        models.update(dict.fromkeys(held, model))
        every = [trial for _, trial in trials.goods]
        every += [trial for planted in trials.plants for trial in (planted.found, planted.before)]
        severities.update((id(trial), trial.severities(model)) for trial in every if trial.article in held)
    return severities, models


def _with_threshold(model: SeverityModel, weighed: Sequence[tuple[Trial, list[float]]]) -> SeverityModel:
    """Give the lowest threshold that allows no more alarms than `ALLOWED`."""
    allowed = sum(trial.words for trial, _ in weighed) / WORDS * ALLOWED
    steps = sorted({round(each, 3) for _, some in weighed for each in some} | {1.0})
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(_alarms(trial, some, steps[middle]) for trial, some in weighed) <= allowed:
            high = middle
        else:
            low = middle + 1
    return SeverityModel(threshold=steps[low], bias=model.bias, weights=model.weights)


def _alarms(trial: Trial, severities: Sequence[float], least: float) -> int:
    """Count the findings, versions of one statement as one."""
    found: list[frozenset[str]] = []
    ranked = sorted(zip(severities, trial.rows, strict=True), key=lambda one: -one[0])
    for severity, row in ranked:
        if severity >= least and not any(one_statement(row.keys, other) for other in found):
            found.append(row.keys)
    return len(found)


def _named(planted: PlantTrial, now: Sequence[float], was: Sequence[float], least: float) -> bool:
    """Whether a finding that was not there before is about the loss and names a word of it."""
    words = planted.plant.words
    before = {
        row.loss.passages[0]: _said(row)
        for row, severity in zip(planted.before.rows, was, strict=True)
        if severity >= least
    }
    for row, severity in zip(planted.found.rows, now, strict=True):
        passage = row.loss.passages[0]
        if severity >= least and passage in planted.plant.passages:
            fresh = _said(row) - before.get(passage, frozenset())
            if fresh & words if words else fresh or passage not in before:
                return True
    return False


def _said(row: Assessed) -> frozenset[str]:
    told = (*row.loss.missing, *row.loss.added, row.loss.heading)
    found = frozenset(word for each in told for word in (each.lower(), *words_of(each)))
    return found | NEGATIONS if found & NEGATIONS else found


def _planted(trial: PlantTrial) -> Iterable[Assessed]:
    """Give the sentence of the source in which the loss was planted."""
    source = trial.plant.was
    rows = [row for row in trial.found.rows if row.loss.passages[0] in trial.plant.passages and row.text == source]
    return rows[:1]


def _trial(good: GoodOutput, source: str, output: str, itemizers: dict[str, Itemizer]) -> Trial:
    reading = good.article.reading
    if source != good.article.source:
        reading = read_source(source, ENGLISH, name=reading.document.name)
    itemizer = itemizers.setdefault(good.article.name, itemizer_of(good.article.reading))
    rows = tuple(assessed(reading, discourse_of(reading), read_output(output, reading), itemizer))
    return Trial(good.article.name, len(output.split()), rows)
