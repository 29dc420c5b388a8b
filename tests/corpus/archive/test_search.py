"""Searching an archive finds what brute force finds, with the same scores, for both kinds of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from dedup.corpus.archive import search as module
from dedup.corpus.archive.keys import weigh_counts
from dedup.corpus.archive.record import NewDocument, NewPassage
from dedup.corpus.archive.search import searched
from dedup.corpus.archive.settings import ArchiveSettings
from dedup.corpus.archive.store import Store
from dedup.corpus.archive.writing import counted_anew, put_documents
from dedup.similarity.terms.weights import buckets
from scale_texts import grow

if TYPE_CHECKING:
    from pathlib import Path

WORDS: Final = [f"w{number // 3}x{number}" for number in range(400)]
PARAGRAPHS: Final = [" ".join(WORDS[(7 * at + step * step) % 400] for step in range(30)) for at in range(60)]
TEXTS: Final = list(dict.fromkeys(grow(PARAGRAPHS, 900, words=25)))


def filled(path: Path, texts: list[str], **asked: object) -> Store:
    """Make an archive of texts, ten to a document, weighed by all of them."""
    store = Store.opened(path, asked, create=True)
    passages = [NewPassage(line=1, text=text) for text in texts]
    put_documents(
        store,
        [
            NewDocument(ref=str(first), date="", passages=tuple(passages[first : first + 10]))
            for first in range(0, len(passages), 10)
        ],
    )
    counted_anew(store)
    return store


def brute(store: Store, texts: list[str], queries: list[str], threshold: float) -> dict[tuple[int, str], float]:
    """Give all matches by the whole product."""
    known = store.idf()
    assert known is not None
    counts, _ = buckets([*queries, *texts], features=known[1].features)
    rows = weigh_counts(counts, known[1]).rows
    dense = np.zeros((len(rows), rows.width))
    dense[rows.owners(), rows.columns] = rows.values
    product = dense[: len(queries)] @ dense[len(queries) :].T
    return {
        (query, texts[place]): product[query, place]
        for query, place in np.argwhere(product >= threshold - 1e-9).tolist()
    }


@pytest.mark.parametrize("index", ["fts5", "table"])
@pytest.mark.parametrize(("least", "threshold"), [(0.5, 0.5), (0.5, 0.8), (0.7, 0.7), (0.8, 0.9), (1.0, 1.0)])
def test_all_that_brute_force_finds(tmp_path: Path, index: str, least: float, threshold: float) -> None:
    """No match is missed, none is invented, and scores are the true ones: of copies, edits and new passages."""
    store = filled(tmp_path / "news.db", TEXTS, index=index, least=least)
    queries = [*TEXTS[:150], *grow(PARAGRAPHS, 150, words=25, seed=5), "w1x3", "unheard of", ""]
    with store.reading():
        hits, cut = searched(store, queries, threshold, 1000)
        wanted = brute(store, TEXTS, queries, threshold)
    found = {(hit.place, hit.text): hit.score for hit in hits}
    assert (found.keys() ^ wanted.keys(), cut) == (set(), [])
    assert len(found) > 100
    assert found == pytest.approx(wanted, abs=1e-9)


def test_the_best_come_first(tmp_path: Path) -> None:
    """Of one passage so many are given as asked for, by score, then the oldest."""
    store = filled(tmp_path / "news.db", ["a b c d e", "a b c d f", "a b c d g", "x y z"], least=0.3)
    with store.reading():
        hits, _ = searched(store, ["a b c d f"], 0.3, 2)
    assert [hit.text for hit in hits] == ["a b c d f", "a b c d e"]
    assert hits[0].score == pytest.approx(1.0)
    assert hits[0].shared == pytest.approx(1.0)
    assert hits[1].shared < 1


def test_an_archive_without_passages(tmp_path: Path) -> None:
    """Nothing is found there."""
    store = Store.opened(tmp_path / "news.db", {}, create=True)
    with store.reading():
        assert searched(store, ["a b c"], 0.8, 1) == ([], [])


@pytest.mark.parametrize(
    ("settings", "cut"),
    [
        (ArchiveSettings(most_listed=99), True),
        (ArchiveSettings(most_listed=100), False),
        (ArchiveSettings(most_verified=99), True),
        (ArchiveSettings(most_verified=100), False),
    ],
)
def test_what_is_cut_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: ArchiveSettings,
    cut: bool,
) -> None:
    """A list that is longer than what is read of one, and more candidates than are verified, are told by passage."""
    store = filled(tmp_path / "news.db", [f"one phrase of many n{number}" for number in range(100)], least=0.3)
    monkeypatch.setattr(module, "SETTINGS", settings)
    with store.reading():
        hits, found = searched(store, ["quite other words", "one phrase of many"], 0.3, 1000)
    assert found == ([1] if cut else [])
    assert len(hits) <= 100
    assert cut or len(hits) == 100


@pytest.mark.parametrize(("looked_up_to", "few_enough"), [(0.01, 0), (0.55, 0), (0.55, 32), (1.0, 0)])
def test_bounds_lose_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looked_up_to: float, few_enough: int
) -> None:
    """However few further keys are looked up, and where a list was cut, what is left out is below the threshold."""
    store = filled(tmp_path / "news.db", TEXTS, least=0.7)
    monkeypatch.setattr(
        module, "SETTINGS", ArchiveSettings(looked_up_to=looked_up_to, few_enough=few_enough, most_listed=40)
    )
    with store.reading():
        hits, cut = searched(store, TEXTS[:200], 0.75, 1000)
        wanted = brute(store, TEXTS, TEXTS[:200], 0.75)
    missing = wanted.keys() - {(hit.place, hit.text) for hit in hits}
    assert {place for place, _ in missing} <= set(cut)
    assert len(hits) > 100
