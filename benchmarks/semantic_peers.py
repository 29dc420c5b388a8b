"""Deduplicators that do not install beside this project, on the annotated articles: semhash with a TF-IDF encoder.

Run with the Python of an environment that has `semhash` and `scikit-learn`:

    PEERS/bin/python benchmarks/semantic_peers.py FOLDER ...

The encoder is fitted on the sentences of the article itself and made dense, since semhash searches dense vectors.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from measures.annotated import Article, articles_in

if TYPE_CHECKING:
    from collections.abc import Sequence

THRESHOLDS: Final = (0.5, 0.7, 0.8, 0.9)


class _TfIdf:
    """What semhash asks of an encoder."""

    def __init__(self, sentences: Sequence[str]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self._vectorizer = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit(sentences)

    def encode(self, inputs: Sequence[str], **_options: object) -> Any:  # noqa: ANN401 - a dense matrix
        return self._vectorizer.transform(inputs).toarray().astype("float32")


def kept(article: Article, threshold: float) -> str:
    """Deduplicate the sentences of an article and put the headings above what is left."""
    from semhash import SemHash

    sentences = [line.text for line in article.lines if not line.is_heading]
    index = SemHash.from_records(sentences, model=_TfIdf(sentences))
    chosen = set(index.self_deduplicate(threshold=threshold).selected)
    parts: list[str] = []
    for line in article.lines:
        if line.is_heading or line.text in chosen:
            parts.append(line.text)
            chosen.discard(line.text)
    return "\n\n".join(parts)


def main() -> None:
    """Print facts share / words share / repeats for each threshold."""
    print(f"| article | {' | '.join(f'semhash {threshold}' for threshold in THRESHOLDS)} |")
    print(f"|{' --- |' * (len(THRESHOLDS) + 1)}")
    for folder in sys.argv[1:]:
        for article in articles_in(Path(folder)):
            scores = [article.score(kept(article, threshold)) for threshold in THRESHOLDS]
            cells = [f"{s.kept / s.of:.2f} / {s.share:.2f} / {s.repeats:.2f}" for s in scores]
            print(f"| {article.name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
