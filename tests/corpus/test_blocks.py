"""Rows read fast are the rows read line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.corpus.blocks import passage_blocks
from dedup.corpus.options import CorpusOptions
from dedup.corpus.passages import Corpus

if TYPE_CHECKING:
    import pytest

HARD = [
    b'{"text": "one two three four"}', b'{"text": "\\ud83d half"}', b'{"text": "again", "text": "one two three four"}',
    b'{"n": NaN, "text": "f\xc3\xa9ls \\u00e9 \\ud83d\\ude00"}', b'{"text": null}', b' {"text": "x"} ', b"",
    b"[]", b"{} {}", b'{"text": "a b"}{"text": "c d"}', b'{"n": [{}', b'{}], "text": "q"}', b'{"text": 3}',
    b'{"text": "\xff"}',
]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(st.sampled_from(HARD), min_size=1, max_size=6), end=st.sampled_from([b"", b"\n", b"\r\n"]))
def test_lines_are_read_alike(tmp_path_factory: pytest.TempPathFactory, rows: list[bytes], end: bytes) -> None:
    """The fast reader gives the passages and the rejects of reading line by line, whatever stands in the lines."""
    path = tmp_path_factory.mktemp("lines") / "in.jsonl"
    path.write_bytes(b"\n".join(rows) + end)
    corpus = Corpus((path,), CorpusOptions())
    one_by_one = [(item.record, item.part, item.text.strip()) for item in corpus.passages()]
    rejects = list(corpus.rejects)
    found = [
        row for block in passage_blocks(corpus) for row in block.batch.select(["record", "part", "text"]).to_pylist()
    ]
    assert [(row["record"], row["part"], row["text"].strip()) for row in found] == one_by_one
    assert list(corpus.rejects) == rejects
