"""Articles whose passages carry fact ids: is every fact kept (C), is each kept once (N), is anything else removed?

C is the share of facts kept at least once, N the number of distinct facts kept over the passages kept; both by article,
then the mean. A passage counts as kept when some of its text is left.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING, Any, Final

import dedup
from measures.halves import half, rows
from measures.tables import Table, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["SETS", "collapsed", "tables"]

SETS: Final = {
    "onestop_redundant": "onestop_redundant/dev.jsonl",
    "bible_redundant": "bible_redundant/dev.jsonl",
    "bible_lists": "bible_lists/dev_redundant.jsonl",
}
HALVES: Final = ("tune", "report")


def tables(data: Path) -> Iterator[Table]:
    """Measure what is collapsed where passages repeat one another, and what is removed where none does."""
    yield _redundant(data)
    yield _honest(data)


def _redundant(data: Path) -> Table:
    lines = []
    for name, file in SETS.items():
        for part in HALVES:
            articles = [row for row in rows(data / file) if half(row["id"]) == part]
            progress(f"{name}, {part}: {len(articles)} articles")
            found = [_measured(article["passages"]) for article in articles]
            whole = fmean(len({p["fact"] for p in a["passages"]}) / len(a["passages"]) for a in articles)
            coverage, once, words = (fmean(figures) for figures in zip(*found, strict=True))
            lines.append([name, part, len(articles), coverage, once, whole, words])
    head = ["set", "half", "articles", "C", "N", "N of the source", "words share"]
    return Table(name="collapse", title="Articles that repeat themselves", head=head, rows=lines, note="")


def _measured(passages: Sequence[dict[str, Any]]) -> tuple[float, float, float]:
    kept, words = _kept([passage["text"] for passage in passages])
    return (*collapsed(passages, kept), words)


def collapsed(passages: Sequence[dict[str, Any]], kept: Sequence[bool]) -> tuple[float, float]:
    """Give C and N of an article for the passages that are kept."""
    facts = {passage["fact"] for passage in passages}
    left = [passage["fact"] for passage, stays in zip(passages, kept, strict=True) if stays]
    return len(set(left)) / len(facts), len(set(left)) / max(1, len(left))


def _kept(texts: Sequence[str]) -> tuple[list[bool], float]:
    """Condense passages as the paragraphs of one article; tell which have text left, and the share of words left."""
    source, starts = "", []
    for text in texts:
        starts.append(len(source))
        source += " ".join(text.split()) + "\n\n"
    result = dedup.condense(source, format="text")
    draft = result.draft
    alive = [draft.passages[index].span.start for index in draft.kept()]
    bounds = [*starts, len(source)]
    kept = [any(low <= start < high for start in alive) for low, high in pairwise(bounds)]
    return kept, result.words_after / max(1, result.words_before)


def _honest(data: Path) -> Table:
    lines = []
    everything = rows(data / "onestop_norepeat" / "dev.jsonl")
    for part in HALVES:
        articles = [row for row in everything if half(row["id"]) == part]
        progress(f"onestop_norepeat, {part}: {len(articles)} articles")
        sentences = removed = touched = 0
        for article in articles:
            source = "\n\n".join(" ".join(passage["text"].split()) for passage in article["passages"])
            draft = dedup.condense(source, format="text").draft
            prose = [passage.index for passage in draft.passages if passage.prose]
            gone = sum(draft.text(index) is None for index in prose)
            sentences += len(prose)
            removed += gone
            touched += bool(gone)
        share = f"{100 * removed / sentences:.2f} %"
        lines.append(["onestop_norepeat", part, len(articles), sentences, removed, share, touched])
    head = ["set", "half", "articles", "sentences", "removed", "share", "articles touched"]
    note = "Nothing is planted there: every sentence removed is taken to be a mistake."
    return Table(name="honest", title="Articles that do not repeat themselves", head=head, rows=lines, note=note)
