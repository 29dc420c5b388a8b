"""Deduplicators that are kept apart from this project: semantic-dedup as it comes, semhash with a TF-IDF encoder.

Run with the Python of an environment that has `semantic-dedup`, `semhash` and `scikit-learn`:

    PEERS/bin/python benchmarks/semantic_peers.py FOLDER_OF_ANNOTATED_ARTICLES [--write]

Both are given the sentences of an article. The encoder of semhash is fitted on them and made dense, since semhash
searches dense vectors; semantic-dedup brings its own TF-IDF and word lists, and 0.82 is its default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from measures.annotated import Article, articles_in
from measures.tables import Table, command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path


class _TfIdf:
    """What semhash asks of an encoder."""

    def __init__(self, sentences: Sequence[str]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self._vectorizer = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit(sentences)

    def encode(self, inputs: Sequence[str], **_options: object) -> Any:  # noqa: ANN401 - a dense matrix
        return self._vectorizer.transform(inputs).toarray().astype("float32")


def by_semhash(sentences: Sequence[str], threshold: float) -> set[str]:
    """Deduplicate sentences with semhash."""
    from semhash import SemHash

    index = SemHash.from_records(list(sentences), model=_TfIdf(sentences))
    return set(index.self_deduplicate(threshold=threshold).selected)


def by_semantic_dedup(sentences: Sequence[str], threshold: float) -> set[str]:
    """Deduplicate sentences with semantic-dedup."""
    import semantic_dedup

    return set(semantic_dedup.dedupe(list(sentences), threshold=threshold).texts)


PEERS: Final = (
    *(("semantic-dedup", by_semantic_dedup, threshold) for threshold in (0.5, 0.7, 0.82)),
    *(("semhash", by_semhash, threshold) for threshold in (0.5, 0.7, 0.8, 0.9)),
)


def kept(article: Article, peer: Callable[[Sequence[str], float], set[str]], threshold: float) -> str:
    """Deduplicate the sentences of an article and put the headings above what is left."""
    chosen = peer([line.text for line in article.lines if not line.is_heading], threshold)
    parts: list[str] = []
    for line in article.lines:
        if line.is_heading or line.text in chosen:
            parts.append(line.text)
            chosen.discard(line.text)
    return "\n\n".join(parts)


def tables(folder: Path) -> Iterator[Table]:
    """Measure facts share, words share and repeats for each peer and threshold."""
    lines = []
    for article in articles_in(folder):
        scores = [article.score(kept(article, peer, threshold)) for _, peer, threshold in PEERS]
        lines.append([article.name, *(f"{s.kept / s.of:.2f} / {s.share:.2f} / {s.repeats:.2f}" for s in scores)])
    head = ["article", *(f"{name} {threshold}" for name, _, threshold in PEERS)]
    yield Table(name="semantic-peers", title="Deduplicators apart", head=head, rows=lines)


if __name__ == "__main__":
    command(__doc__, tables, "folder")
