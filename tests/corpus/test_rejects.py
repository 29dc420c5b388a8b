"""Records that cannot be used."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from corpora import quiet
from dedup.corpus import condense_corpus

if TYPE_CHECKING:
    from pathlib import Path


def test_rejects(tmp_path: Path) -> None:
    """Bad lines are counted and written to a file of their own with their place."""
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"text": "good words"}\n{"text": 3}\nnonsense \xff\n[1]\n\n{"other": 1}')
    summary = condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert summary.rejected == 4
    rejects = [json.loads(line) for line in (tmp_path / "out.jsonl.rejects.jsonl").read_text("utf-8").splitlines()]
    assert [reject["line"] for reject in rejects] == [2, 3, 4, 6]
