"""Annotated articles: facts kept and words left, beside the best possible choice of sentences and beside the peers."""

from __future__ import annotations

from statistics import fmean
from time import perf_counter
from typing import TYPE_CHECKING, Final

import dedup
from measures import peers
from measures.tables import Table, progress
from optimum import fewest_words, most_facts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from measures.annotated import Article, Score

__all__ = ["tables"]

RATIOS: Final = (0.4, 0.5)
COSINES: Final = (0.5, 0.7, 0.8)
FIGURES: Final = ("facts", "of", "facts share", "words share", "repeats", "dangling", "headings", "fused")


def tables(articles: Sequence[Article]) -> Iterator[Table]:
    """Measure the articles by default, beside the peers and at each ratio."""
    yield _default(articles)
    yield _keeping_first(articles)
    for ratio in RATIOS:
        yield _within(articles, ratio)


def _figures(score: Score) -> list[str | int | float]:
    headings = f"{score.headings}/{score.headings_of}"
    return [
        score.kept,
        score.of,
        score.kept / score.of,
        score.share,
        score.repeats,
        len(score.dangling),
        headings,
        len(score.fused),
    ]


def _mean(scores: Sequence[Score]) -> list[str | int | float]:
    return [
        sum(score.kept for score in scores),
        sum(score.of for score in scores),
        fmean(score.kept / score.of for score in scores),
        fmean(score.share for score in scores),
        fmean(score.repeats for score in scores),
        sum(len(score.dangling) for score in scores),
        f"{sum(score.headings for score in scores)}/{sum(score.headings_of for score in scores)}",
        sum(len(score.fused) for score in scores),
    ]


def _default(articles: Sequence[Article]) -> Table:
    scores, rows, least, seconds = [], [], [], []
    for article in articles:
        progress(f"{article.name}: default")
        start = perf_counter()
        scores.append(article.score(dedup.condense(article.source, name=f"{article.name}.txt").text))
        seconds.append(perf_counter() - start)
        least.append(fewest_words(article).words / article.words)
        rows.append([article.name, *_figures(scores[-1]), least[-1], seconds[-1]])
    rows.append(["mean", *_mean(scores), fmean(least), fmean(seconds)])
    note = (
        "`least words`: the fewest words of whole sentences that state every fact (exact 0/1 programme, words of "
        "headings not counted). `facts` and `of` of the mean are sums."
    )
    head = ["article", *FIGURES, "least words", "seconds"]
    return Table(name="articles-default", title="Annotated articles, default", head=head, rows=rows, note=note)


def _keeping_first(articles: Sequence[Article]) -> Table:
    """Every way to drop repeats only, on the same page: facts share / words share / repeats."""
    rows = []
    for article in articles:
        progress(f"{article.name}: keep the first")
        ours = article.score(dedup.condense(article.source, name=f"{article.name}.txt").text)
        firsts = [article.score(peers.output(article, peers.keep_first(article, cosine))) for cosine in COSINES]
        equal = {name: article.score(peers.within(ranker, article, ours.words)) for name, ranker in _rankers().items()}
        best = max(equal, key=lambda name: equal[name].kept)
        cells = [f"{s.kept / s.of:.2f} / {s.share:.2f} / {s.repeats:.2f}" for s in (ours, *firsts, equal[best])]
        rows.append([article.name, *cells, best])
    head = ["article", "dedup", *(f"keep first, cosine {c}" for c in COSINES), "best summarizer, equal words", "which"]
    note = "Facts share / words share / repeats. The summarizers may use as many words as dedup did."
    return Table(name="articles-peers", title="Default beside the peers", head=head, rows=rows, note=note)


def _within(articles: Sequence[Article], ratio: float) -> Table:
    rows, scores, shares = [], [], []
    names = list(_rankers())
    for article in articles:
        progress(f"{article.name}: ratio {ratio}")
        result = dedup.condense(article.source, dedup.Options(ratio=ratio), name=f"{article.name}.txt")
        scores.append(article.score(result.text))
        most = most_facts(article, ratio * article.words).facts
        shares.append(scores[-1].kept / most)
        equal = [article.score(peers.within(r, article, ratio * article.words)).kept for r in _rankers().values()]
        count = round(ratio * sum(not line.is_heading for line in article.lines))
        sentences = [line.text for line in article.lines if not line.is_heading]
        as_many = max(article.score(peers.output(article, r(sentences, count))).kept for r in _rankers().values())
        rows.append([article.name, *_figures(scores[-1]), most, shares[-1], max(equal), as_many, *equal])
    rows.append(["mean", *_mean(scores), "", fmean(shares), "", "", *[""] * len(names)])
    note = (
        f"`most`: the most facts that whole sentences of {100 * ratio:.0f} % of the words can state, headings not "
        "counted (exact 0/1 programme). `best peer`: at equal words, headings counted; `by sentences`: the best of the "
        f"same with {100 * ratio:.0f} % of the sentences, however long they are."
    )
    head = ["article", *FIGURES, "most", "of most", "best peer", "by sentences", *names]
    return Table(name=f"articles-{ratio}", title=f"At --ratio {ratio}", head=head, rows=rows, note=note)


def _rankers() -> dict[str, peers.Ranker]:
    return peers.rankers()
