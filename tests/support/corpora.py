"""Small corpora: rows with copies and near-duplicates, written and read as JSON Lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.corpus.options import CorpusOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

TEXTS: Final = [
    "the harbour was closed by ice for most of the winter",
    "a new school opens beside the old mill in spring",
    "the harbour was closed by ice for most of the winter",
    "the harbour was closed by thick ice for most of the winter",
    "nobody has seen the keeper of the lighthouse since",
]
KEPT: Final = [TEXTS[0], TEXTS[1], TEXTS[4]]


def quiet(**asked: Any) -> CorpusOptions:  # noqa: ANN401 - options are words, numbers and paths
    """Options for a small silent run."""
    return CorpusOptions(**{"quiet": True, "threshold": 0.7, **asked})


def rows_file(path: Path, texts: Sequence[str], **fields: Sequence[Any]) -> Path:
    """Write rows as JSON Lines."""
    columns = [dict(zip(fields, values, strict=True)) for values in zip(*fields.values(), strict=True)]
    rows = [{"text": text, **(columns[at] if columns else {})} for at, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def texts_of(path: Path) -> list[str]:
    """The texts of a JSON Lines file."""
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]


def random_texts(count: int) -> list[str]:
    """Texts of which a third are edits or copies of others."""
    rng = np.random.default_rng(2)
    texts = [" ".join(f"w{int(x * 20)}" for x in rng.pareto(0.8, 15)) for _ in range(count)]
    for place in range(0, count, 3):
        words = texts[int(rng.integers(count))].split()
        texts[place] = " ".join(["changed", *words] if place % 2 else words)
    return texts


def compiled_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read small corpora with compiled loops, as big ones are."""
    monkeypatch.setattr("dedup.corpus.compiling.SMALL", -1)
    monkeypatch.setattr("dedup.corpus.compiling.SMALL_AT_FIRST", -1)


def made_up(count: int) -> list[str]:
    """Texts of a small vocabulary, a third of them edits of others."""
    rng = np.random.default_rng(1)
    words = np.array([f"w{number}x" for number in range(300)])
    texts = [" ".join(words[(rng.pareto(1, 20) * 10).astype(int) % 300]) for _ in range(count)]
    for place in range(0, count, 3):
        source = texts[int(rng.integers(count))].split()
        source[place % 20] = "changed"
        texts[place] = " ".join(source)
    return texts
