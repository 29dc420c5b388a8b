"""Arguments and key points -> is the key point already said by the argument: average precision of several scores."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import average_precision_score

from dedup.entailment.tfidf import rows as term_rows
from dedup.language import table
from dedup.language.frequencies import frequencies
from dedup.language.terms import Analyzer
from measures.halves import half, rows
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    Pairs = Sequence[dict[str, Any]]
    Scores = np.ndarray[tuple[int], np.dtype[np.float64]]

__all__ = ["tables"]

LEAST: Final = 1e-9


def tables(data: Path) -> Iterator[Table]:
    """Measure each score on all pairs of a half, and by topic and then the mean."""
    lines = []
    pairs = rows(data / "argkp" / "dev_argkp_pairs.jsonl")
    topics = defaultdict(list)
    for pair in pairs:
        topics[pair["topic"]].append(pair)
    progress(f"argkp: {len(pairs)} pairs")
    scored = {topic: _scores(members) for topic, members in sorted(topics.items())}
    for part in ("tune", "report"):
        chosen = [topic for topic in scored if half(topic) == part]
        for name in next(iter(scored.values())):
            gold = [np.array([pair["label"] for pair in topics[topic]]) for topic in chosen]
            found = [scored[topic][name] for topic in chosen]
            whole = float(average_precision_score(np.concatenate(gold), np.concatenate(found)))
            mean = float(np.mean([average_precision_score(g, f) for g, f in zip(gold, found, strict=True)]))
            lines.append([part, name, len(chosen), sum(map(len, gold)), whole, mean])
    head = ["half", "score", "topics", "pairs", "average precision", "mean by topic"]
    note = (
        "Every score sees the texts of one topic at a time. `containment`: the share of the key point's weight that "
        "the argument has, synonyms counted and ordinary words used once at less. `evidence and containment` "
        "multiplies the weight shared with its square root."
    )
    yield Table(name="keypoints", title="Already said?", head=head, rows=lines, note=note)


def _scores(pairs: Pairs) -> dict[str, Scores]:
    texts = sorted({pair[side] for pair in pairs for side in ("a", "b")})
    place = {text: number for number, text in enumerate(texts)}
    claim, support = (np.array([place[pair[side]] for pair in pairs]) for side in ("b", "a"))
    terms = Analyzer(table("en"))
    found = term_rows([terms.of(text) for text in texts], range(len(texts)), terms, frequencies("en"))
    plain, wide = found.binary, found.with_synonyms
    weighted, priced = _scaled(plain, found.weights), _scaled(plain, found.costs)
    held = _dot(weighted, wide, claim, support)
    lost = np.maximum(_sums(priced)[claim] - _dot(priced, wide, claim, support), 0)
    shared, one, other = _dot(plain, plain, claim, support), _sums(plain)[claim], _sums(plain)[support]
    cosine = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts)
    containment = held / np.maximum(held + lost, LEAST)
    return {
        "evidence and containment": held * np.sqrt(containment),
        "containment": containment,
        "containment, missing words at their weight": held / np.maximum(_sums(weighted)[claim], LEAST),
        "evidence (weight shared)": held,
        "TF-IDF cosine": _dot(cosine, cosine, claim, support),
        "Jaccard of stems": shared / np.maximum(one + other - shared, LEAST),
        "share of the key point's stems": shared / np.maximum(one, LEAST),
    }


def _scaled(table: Any, columns: Scores) -> Any:  # noqa: ANN401 - as in dedup.entailment.tfidf
    return table.multiply(columns).tocsr()


def _dot(left: Any, right: Any, row: Any, column: Any) -> Scores:  # noqa: ANN401
    return np.asarray(left[row].multiply(right[column]).sum(axis=1)).ravel()


def _sums(table: Any) -> Scores:  # noqa: ANN401
    return np.asarray(table.sum(axis=1)).ravel()
