"""What stands between the tool and more: the vetoes, whole paragraphs as units, and what hangs on what under a length.

    python benchmarks/frontier.py FOLDER_OF_ANNOTATED_ARTICLES DATA_FOLDER [--write]

Three tables: what is collapsed when no veto is heard, or when a paragraph goes as soon as a longer one holds a
share of its TF-IDF weight (with or without asking that its figures and capitalised words stand there too), beside the
tool as it is; and the most facts that fit a length when headings are paid for and sentences bring along what they need.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array, eye_array, hstack
from sklearn.feature_extraction.text import CountVectorizer

import dedup
from dedup.discourse.record import discourse_of
from dedup.entailment.vetoes import Vetoes
from dedup.parsing.reading import read_source
from dedup.selection.structure import budget_of, structure_of
from measures.annotated import STRAIGHT, Article, Line, articles_in
from measures.collapse import SETS, collapsed
from measures.halves import half, rows
from measures.tables import Table, command, progress
from optimum import most_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Way = Callable[[list[str]], list[bool]]

TELLING = re.compile(r"\d[\d.,]*\d|\d|(?<=[\w,;:] )[A-Z][\w’'-]+")
"""Figures, and capitalised words that do not open a sentence."""


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Drop a paragraph when a longer one that stays holds enough of it."""

    share: float
    guarded: bool

    def __call__(self, texts: list[str]) -> list[bool]:
        """Tell which texts stay."""
        counts = CountVectorizer(binary=True, stop_words="english").fit_transform(texts).tocsr().astype(np.float64)
        weights = np.log((1 + len(texts)) / (1 + np.asarray(counts.sum(axis=0)).ravel())) + 1
        weighted = counts.multiply(weights).tocsr()
        whole = np.maximum(np.asarray(weighted.sum(axis=1)).ravel(), 1e-9)
        held = (weighted @ counts.T).toarray() / whole[:, None]
        telling = [set(TELLING.findall(text)) for text in texts]
        stays = [True] * len(texts)
        for one in sorted(range(len(texts)), key=lambda place: len(texts[place])):
            for other in np.flatnonzero(held[one] >= self.share).tolist():
                longer = (len(texts[other]), other) > (len(texts[one]), one)
                if longer and stays[other] and (not self.guarded or telling[one] <= telling[other]):
                    stays[one] = False
                    break
        return stays


@dataclass(frozen=True, slots=True)
class Contained:
    """What `dedup corpus` makes of paragraphs, a row each."""

    share: float
    guards: bool

    def __call__(self, texts: list[str]) -> list[bool]:
        """Tell which texts stay."""
        options = dedup.CorpusOptions(unit="document", containment=self.share, guards=self.guards, quiet=True)
        with TemporaryDirectory() as folder:
            target = Path(folder) / "kept.jsonl"
            records = [{"id": str(place), "text": " ".join(text.split())} for place, text in enumerate(texts)]
            dedup.condense_corpus(records, target, options)
            kept = {json.loads(row)["id"] for row in target.read_text(encoding="utf-8").splitlines()}
        return [str(place) in kept for place in range(len(texts))]


@contextmanager
def unguarded() -> Iterator[None]:
    """Silence the vetoes."""
    before = Vetoes.conflict
    Vetoes.conflict = lambda *_: ""  # type: ignore[method-assign]
    yield
    Vetoes.conflict = before  # type: ignore[method-assign]


def condensed(texts: list[str]) -> list[bool]:
    """Tell which paragraphs the tool leaves something of."""
    source, bounds = "", []
    for text in texts:
        bounds.append(len(source))
        source += " ".join(text.split()) + "\n\n"
    draft = dedup.condense(source, format="text").draft
    alive = [draft.passages[index].span.start for index in draft.kept()]
    ends = [*bounds[1:], len(source)]
    return [any(low <= start < high for start in alive) for low, high in zip(bounds, ends, strict=True)]


def line(title: str, way: Way, articles: Sequence[Article], data: Path) -> list[str]:
    """Give the row of one way."""
    cells = [title]
    for file in SETS.values():
        chosen = [row for row in rows(data / file) if half(row["id"]) == "report"]
        found = [collapsed(article["passages"], way(_texts(article))) for article in chosen]
        cells.append(" / ".join(f"{fmean(side):.3f}" for side in zip(*found, strict=True)))
    honest = [row for row in rows(data / "onestop_norepeat" / "dev.jsonl") if half(row["id"]) == "report"]
    stays = [kept for article in honest for kept in way(_texts(article))]
    cells.append(f"{100 * (1 - fmean(stays)):.1f} %")
    scored = [article.score(_output(article, way)) for article in articles]
    cells.append(f"{fmean(s.kept / s.of for s in scored):.3f} / {fmean(s.share for s in scored):.3f}")
    progress(" ".join(cells))
    return cells


def _texts(article: dict[str, Any]) -> list[str]:
    return [passage["text"] for passage in article["passages"]]


def _output(article: Article, way: Way) -> str:
    if way is condensed:
        return dedup.condense(article.source, name=f"{article.name}.txt").text
    lines = [line for line in article.source.splitlines() if line.strip()]
    return "\n\n".join(line for line, stays in zip(lines, way(lines), strict=True) if stays)


def ceiling(article: Article, ratio: float) -> tuple[int, int, int]:
    """Give the facts kept, the most that fit as the tool has to choose, and the most that fit at all."""
    options = dedup.Options(language="en", ratio=ratio)
    reading = read_source(article.source, options, name=f"{article.name}.txt")
    structure = structure_of(reading, discourse_of(reading), options, at_length=True)
    straight = [passage.text.translate(STRAIGHT).replace("**", "") for passage in reading.passages]
    lines = [Line(text, "", not passage.prose) for text, passage in zip(straight, reading.passages, strict=True)]
    stated = csr_array([[float(fact.stated(line)) for line in lines] for fact in article.facts])
    facts, passages = stated.shape
    pairs = [(passage, target) for passage, targets in structure.needs.items() for target in targets]
    hanging = np.zeros((len(pairs), passages + facts))
    for row, (passage, target) in enumerate(pairs):
        hanging[row, target] += 1
        hanging[row, passage] -= 1
    lower = np.zeros(passages + facts)
    lower[sorted(structure.fixed)] = 1
    budget = budget_of(reading, options) or 0
    found = milp(
        np.concatenate([np.zeros(passages), -np.ones(facts)]),
        constraints=[
            LinearConstraint(hstack([stated, -eye_array(facts)]), lb=0),
            LinearConstraint(np.concatenate([structure.words, np.zeros(facts)])[None, :], ub=budget),
            LinearConstraint(hanging, lb=0),
        ],
        integrality=np.ones(passages + facts, dtype=np.int64),
        bounds=Bounds(lower, 1),
    )
    kept = article.score(dedup.condense(article.source, options, name=f"{article.name}.txt").text).kept
    return kept, round(-found.fun), most_facts(article, budget).facts


def tables(articles: Path, data: Path) -> Iterator[Table]:
    """Measure each way, then the lengths."""
    found = list(articles_in(articles))
    lines = [line("dedup", condensed, found, data)]
    with unguarded():
        lines.append(line("dedup without vetoes", condensed, found, data))
    for share in (0.5, 0.6, 0.7, 0.8):
        for guarded in (False, True):
            said = "figures and capitals too" if guarded else "words alone"
            way = Paragraphs(share, guarded=guarded)
            lines.append(line(f"whole paragraphs, {share}, {said}", way, found, data))
    for guards in (False, True):
        title = f"`dedup corpus --containment 0.5 --{'' if guards else 'no-'}guards`"
        lines.append(line(title, Contained(0.5, guards=guards), found, data))
    sets = ("onestop C / N", "bible C / N", "lists C / N")
    head = ["way", *sets, "honest paragraphs removed", "articles: facts / words"]
    yield Table(name="frontier", title="Ways to fewer repeats", head=head, rows=lines)
    head = ["article", "kept", "most with headings and what hangs on what", "most"]
    for ratio in (0.4, 0.5):
        lengths: list[list[str | int | float]] = [[article.name, *ceiling(article, ratio)] for article in found]
        title = f"The most at {ratio}"
        yield Table(name=f"frontier-{ratio}", title=title, head=[f"article at {ratio}", *head[1:]], rows=lengths)


if __name__ == "__main__":
    command(__doc__, tables, "articles", "data")
