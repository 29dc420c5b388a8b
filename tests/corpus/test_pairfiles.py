"""Pairs on disk come back in order, a stretch at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dedup.corpus.pairfiles import PairFiles, write_pairs
from dedup.similarity.join.pairs import Pairs

if TYPE_CHECKING:
    from pathlib import Path


def pairs(*found: tuple[int, int]) -> Pairs:
    """Make pairs whose score says which they are."""
    left, right = (np.array(side, dtype=np.int64) for side in zip(*found, strict=True))
    return Pairs(left, right, left + right / 10)


def never() -> bool:
    """Tell that nobody stopped the work."""
    return False


@pytest.mark.parametrize("stretch", [1, 2, 500_000])
def test_all_pairs_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stretch: int) -> None:
    """Pairs of several files, each batch in any order, come ascending and name passages, not rows."""
    monkeypatch.setattr("dedup.corpus.pairfiles.STRETCH", stretch)
    write_pairs([pairs((2, 3), (0, 2)), pairs((1, 3))], tmp_path / "a", never)
    write_pairs([pairs((0, 1))], tmp_path / "b", never)
    files = PairFiles((tmp_path / "a", tmp_path / "b"), np.array([10, 11, 12, 13], dtype=np.int64))
    assert len(files) == 4
    batches = [[(left, right) for left, right, _ in batch] for batch in files.batches()]
    assert [pair for batch in batches for pair in batch] == [(10, 11), (10, 12), (11, 13), (12, 13)]
    assert len(batches) == {1: 3, 2: 2, 500_000: 1}[stretch]


def test_a_stopped_join_writes_no_more(tmp_path: Path) -> None:
    """The interrupt reaches who asked for the pairs."""
    with pytest.raises(KeyboardInterrupt):
        write_pairs([pairs((0, 1))], tmp_path / "a", lambda: True)
