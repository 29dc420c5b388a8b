"""The driver finds the pairs that are found in memory, whatever the blocks, workers and guards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from corpora import TEXTS, compiled_too, quiet, random_texts, rows_file, texts_of
from dedup.corpus import condense_corpus
from dedup.corpus.pairfiles import write_pairs
from dedup.similarity.near_duplicates import find_duplicates

if TYPE_CHECKING:
    from pathlib import Path


def test_same_pairs_as_in_memory(tmp_path: Path) -> None:
    """The corpus path finds the pairs of `find_duplicates`, with the same scores to the last bit."""
    texts = random_texts(400)
    source = rows_file(tmp_path / "in.jsonl", texts)
    condense_corpus(source, None, quiet(unit="document", pairs=tmp_path / "pairs.parquet"))
    table = pq.read_table(tmp_path / "pairs.parquet").to_pydict()
    number = [[int(name.rsplit(":", 1)[1]) - 1 for name in table[side]] for side in ("left", "right")]
    found = dict(zip(zip(*number, strict=True), table["score"], strict=True))
    expected = {(left, right): score for left, right, score in find_duplicates(texts, threshold=0.7).pairs}
    assert len(expected) > 100
    assert found.items() <= expected.items()
    # Left out are only pairs whose scores those of the first passages with the same terms say already.
    first: dict[tuple[str, ...], int] = {}
    heads = [first.setdefault(tuple(sorted(text.split())), at) for at, text in enumerate(texts)]
    distinct = {pair: score for pair, score in expected.items() if all(heads[end] == end for end in pair)}
    assert distinct.items() <= found.items()


def test_guards(tmp_path: Path) -> None:
    """What differs in a figure stays apart, among copies of equal words too, unless the guards are off."""
    texts = ["valve 3.4 is open wide", "valve 4.3 is open wide", "valve 3.4 is open wide"]
    source = rows_file(tmp_path / "in.jsonl", texts)
    condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl") == texts[:2]
    condense_corpus(source, tmp_path / "out.jsonl", quiet(guards=False))
    assert texts_of(tmp_path / "out.jsonl") == texts[:1]


def test_paragraphs_and_sentences(tmp_path: Path) -> None:
    """Within a record only the passage that repeats goes."""
    source = rows_file(tmp_path / "in.jsonl", [f"{TEXTS[1]}\n\n{TEXTS[0]}", f"{TEXTS[3]}\n\n{TEXTS[4]}"])
    condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl")[1] == TEXTS[4]
    source = rows_file(tmp_path / "in.jsonl", [f"{TEXTS[1]}. {TEXTS[0]}.".capitalize(), f"So it is. {TEXTS[3]}."])
    condense_corpus(source, None, quiet(unit="sentence", groups=tmp_path / "groups.csv", threshold=0.5))
    assert len((tmp_path / "groups.csv").read_text().splitlines()) == 2


def test_blocks_memory_and_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small blocks, rows on disk and several threads give the same bytes."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(500))
    condense_corpus(source, tmp_path / "one.jsonl", quiet(groups=tmp_path / "one.csv"))
    compiled_too(monkeypatch)
    monkeypatch.setattr("dedup.corpus.blocks.CHUNK", 3000)
    monkeypatch.setattr("dedup.corpus.pairfiles.STRETCH", 50)
    monkeypatch.setattr("dedup.similarity.join.prefix.PIECE", 500.0)
    monkeypatch.setattr("dedup.corpus.weighing.ROWS_SHARE", 1 << 30)
    condense_corpus(source, tmp_path / "two.jsonl", quiet(groups=tmp_path / "two.csv", workers=3))
    for suffix in ("jsonl", "csv"):
        assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_finished_parts_of_the_join_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run interrupted in the join goes on with the parts that are missing, and gives the same bytes."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(1000))
    condense_corpus(source, tmp_path / "whole.jsonl", quiet(containment=0.9))
    compiled_too(monkeypatch)
    monkeypatch.setattr("dedup.similarity.join.prefix.PIECE", 1e3)
    monkeypatch.setattr("dedup.similarity.join.inside.PART", 200)
    parts: list[str] = []

    def counted(batches: Any, path: Path, stopped: Any) -> None:  # noqa: ANN401
        if len(parts) == 3:
            parts.append("interrupt")
            raise KeyboardInterrupt
        parts.append(path.stem)
        write_pairs(batches, path, stopped)

    monkeypatch.setattr("dedup.corpus.engine.write_pairs", counted)
    with pytest.raises(KeyboardInterrupt):
        condense_corpus(source, tmp_path / "out.jsonl", quiet(containment=0.9))
    condense_corpus(source, tmp_path / "out.jsonl", quiet(containment=0.9, resume=True))
    assert len(parts) == len(set(parts)) > 8
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.parametrize(("one", "other"), [("inkrustierte", "japhet"), ("fourth", "reichsgebiete")])
@pytest.mark.parametrize("asked", [{"threshold": 1.0}, {"threshold": 0.5}, {"guards": False}, {"containment": 1.0}])
def test_a_hash_never_makes_a_copy(tmp_path: Path, one: str, other: str, asked: dict[str, Any]) -> None:
    """Passages of two words with one hash are no copies and no pair, whatever their order; true copies are."""
    texts = [f"the bridge has an {word} gate by the mill" for word in (one, other)]
    texts += [f"by the mill the bridge has an {one} gate", *texts]
    for each in (texts, texts[::-1]):
        source = rows_file(tmp_path / "in.jsonl", each)
        summary = condense_corpus(source, tmp_path / "out.jsonl", quiet(**asked))
        assert (summary.copies, summary.near, summary.pairs) == (3, 0, 0)
        assert {one in text for text in texts_of(tmp_path / "out.jsonl")} == {True, False}
