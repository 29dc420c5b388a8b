"""The steps of a run: a saved IDF can be given again, and the first run says that it compiles."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus
from dedup.corpus.kernels import to_be_compiled
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_frozen_idf(tmp_path: Path) -> None:
    """A saved IDF gives the scores it was saved with."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(source, None, quiet(save_idf=tmp_path / "idf", pairs=tmp_path / "one.csv"))
    condense_corpus(source, None, quiet(idf=tmp_path / "idf", pairs=tmp_path / "two.csv"))
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    with pytest.raises(InputError, match="not a saved IDF"):
        condense_corpus(source, None, quiet(idf=source, pairs=tmp_path / "two.csv"))


@pytest.mark.parametrize("first", [True, False])
def test_the_first_run_says_that_it_compiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, *, first: bool
) -> None:
    """One line says so where there is no machine code yet, and none does afterwards."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert not to_be_compiled()
    monkeypatch.setattr("dedup.corpus.run.to_be_compiled", lambda: first)
    with caplog.at_level(logging.INFO, "dedup"):
        condense_corpus(source, tmp_path / "again.jsonl", quiet(quiet=False))
    assert caplog.text.count("the first run compiles its loops for this machine") == int(first)
