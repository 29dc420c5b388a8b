"""A run over a corpus as something to look at: a page that needs nothing else, JSON, or a table."""

from __future__ import annotations

import json
from dataclasses import asdict
from html import escape
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.origins import by_document, by_source
from dedup.corpus.parquet import write_table
from dedup.errors import OutputError
from dedup.language.normal_form import shortened
from dedup.output.page_frame import page
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from dedup.corpus.names import Names
    from dedup.corpus.outcome import Outcome

    Counts = np.ndarray[Any, np.dtype[np.int64]]

__all__ = ["write_report"]

SHOWN: Final = 25
"""Groups, pairs and documents of each list."""

EXCERPT: Final = 300
"""Characters of a passage that are shown."""

BARS: Final = 20

STYLE: Final = "main{max-width:70rem}"


def write_report(path: Path, target: Path, outcome: Outcome, names: Names) -> None:
    """Write the report in the format of the path's name (.html, .json or .parquet) to the target.

    Raises:
        OutputError: the name says no such format.
    """
    match path.suffix.lower():
        case ".parquet":
            write_table(path, target, _COLUMNS, _removed(outcome, names))
        case ".json":
            target.write_text(json.dumps(_data(outcome, names), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        case ".html":
            target.write_text(_page(_data(outcome, names)), encoding="utf-8")
        case other:
            raise OutputError(f"unknown kind of report {other!r}; name it .html, .json or .parquet", file=str(path))


_COLUMNS: Final = pa.schema(
    [("removed", pa.string()), ("kept", pa.string()), ("reason", pa.string()), ("score", pa.float64())]
)


def _removed(outcome: Outcome, names: Names) -> Iterator[tuple[str, str, str, float]]:
    stars, same = outcome.stars, outcome.table.same
    for passage in np.flatnonzero(stars.removed()).tolist():
        kept = int(stars.representative[passage])
        reason = "copy" if same[passage] == same[kept] else "inside" if outcome.inside[passage] else "near-duplicate"
        yield names[passage], names[kept], reason, float(stars.score[passage])


def _data(outcome: Outcome, names: Names) -> dict[str, Any]:
    stars, table = outcome.stars, outcome.table
    removed = stars.removed()
    sizes = np.bincount(stars.representative[removed], minlength=len(table))
    spread = _spread(outcome)
    largest = _top(sizes)
    boilerplate = [group for group in _top(spread) if spread[group] > outcome.corpus.options.boilerplate]
    nearest, counts, edges = _scores(outcome)
    ends = [(left, right) for left, right, _ in nearest]
    texts = _excerpts(outcome, {*largest, *boilerplate, *(end for pair in ends for end in pair)})
    return {
        "summary": asdict(outcome.summary),
        "largest_groups": [
            {"passage": names[group], "stands_for": int(sizes[group]), "text": texts[group]} for group in largest
        ],
        "boilerplate": [
            {"passage": names[group], "documents": int(spread[group]), "text": texts[group]} for group in boilerplate
        ],
        "nearest_the_threshold": [
            {
                "left": names[left],
                "right": names[right],
                "score": score,
                "left_text": texts[left],
                "right_text": texts[right],
            }
            for left, right, score in nearest
        ],
        "scores": [
            {"from": round(float(low), 4), "pairs": int(count)} for low, count in zip(edges[:-1], counts, strict=True)
        ],
        "documents": by_document(outcome, names, SHOWN),
        "sources": by_source(outcome, SHOWN),
        "named_by_file_and_line": names.nameless(),
    }


def _scores(outcome: Outcome) -> tuple[list[tuple[int, int, float]], Counts, np.ndarray[Any, np.dtype[np.float64]]]:
    # The pairs nearest the threshold, and a histogram of the scores.
    nearest: list[tuple[int, int, float]] = []
    counts = np.zeros(BARS, dtype=np.int64)
    edges = np.linspace(outcome.corpus.options.threshold, 1.0, BARS + 1)
    for batch in outcome.found.pairs.batches():
        counts += np.histogram(batch.score, bins=edges)[0]
        lowest = np.argsort(batch.score, kind="stable")[:SHOWN]
        nearest += zip(
            batch.left[lowest].tolist(), batch.right[lowest].tolist(), batch.score[lowest].tolist(), strict=True
        )
        nearest = sorted(nearest, key=lambda pair: pair[2])[:SHOWN]
    return nearest, counts, edges


def _spread(outcome: Outcome) -> Counts:
    # How many documents (records) hold a passage of each group.
    stars, table = outcome.stars, outcome.table
    members = outcome.among
    keys = np.stack((stars.representative[members], table.source[members], table.record[members]))
    return np.bincount(np.unique(keys, axis=1)[0], minlength=len(table)).astype(np.int64)


def _top(counts: np.ndarray[Any, np.dtype[Any]]) -> list[int]:
    order = np.argsort(-counts, kind="stable")[:SHOWN]
    return [int(at) for at in order if counts[at] > 0]


def _excerpts(outcome: Outcome, wanted: set[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for number, item in enumerate(outcome.corpus.passages() if wanted else ()):
        if number in wanted:
            found[number] = shortened(item.text, EXCERPT)
            if len(found) == len(wanted):
                break
    return found


def _page(data: dict[str, Any]) -> str:
    counts, nameless = data["summary"], data["named_by_file_and_line"]
    parts = [
        "<h1>Passages that repeat</h1>",
        _table(["", "count"], ((name, f"{count:,}") for name, count in counts.items())),
        *([f"<p>Records without the field for names, named by file and line: {nameless:,}.</p>"] * bool(nameless)),
        "<h2>Scores of the pairs</h2>",
        _bars(data["scores"]),
        "<h2>Largest groups</h2>",
        _table(
            ["stands for", "passage", "text"],
            ((g["stands_for"], g["passage"], g["text"]) for g in data["largest_groups"]),
        ),
        "<h2>In many documents</h2>",
        _table(
            ["documents", "passage", "text"], ((g["documents"], g["passage"], g["text"]) for g in data["boilerplate"])
        ),
        "<h2>Pairs nearest the threshold</h2>",
        _table(
            ["score", "one", "other"],
            (
                (f"{p['score']:.4f}", f"{p['left']}: {p['left_text']}", f"{p['right']}: {p['right_text']}")
                for p in data["nearest_the_threshold"]
            ),
        ),
        "<h2>Documents with the most repeats</h2>",
        _table(["passages", "removed", "document"], (tuple(row.values()) for row in data["documents"])),
        "<h2>Sources with the most repeats</h2>",
        _table(["passages", "removed", "source"], (tuple(row.values()) for row in data["sources"])),
        "",
    ]
    return page("\n".join(parts), title="Passages that repeat", language="en", style=STYLE)


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(visible(str(cell)))}</td>" for cell in row) + "</tr>\n" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"


def _bars(scores: list[dict[str, Any]]) -> str:
    most = max((bar["pairs"] for bar in scores), default=0) or 1
    bars = "".join(
        f'<rect x="{at * 30}" y="{140 - 120 * bar["pairs"] / most:.1f}" width="26"'
        f' height="{120 * bar["pairs"] / most:.1f}"'
        f' fill="currentColor"><title>from {bar["from"]}: {bar["pairs"]:,} pairs</title></rect>'
        f'<text x="{at * 30}" y="155" font-size="9" fill="currentColor">{bar["from"]}</text>'
        for at, bar in enumerate(scores)
    )
    return f'<svg viewBox="0 0 600 160" width="600" role="img" aria-label="Histogram of the scores">{bars}</svg>'
