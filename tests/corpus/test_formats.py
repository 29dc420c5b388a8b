"""Records are read and written in the format of their file, and what stays keeps its bytes."""

from __future__ import annotations

import csv
import gzip
import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from corpora import KEPT, TEXTS, quiet
from dedup.corpus import condense_corpus

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".jsonl.zst"])
def test_compressed_rows(tmp_path: Path, suffix: str) -> None:
    """Packed rows are read and written, the same bytes each time."""
    source = tmp_path / f"in{suffix}"
    data = "".join(json.dumps({"text": text}) + "\n" for text in TEXTS).encode()
    source.write_bytes(gzip.compress(data) if suffix.endswith("gz") else pa.compress(data, "zstd", asbytes=True))
    outputs = []
    for name in ("one", "two"):
        condense_corpus(source, tmp_path / f"{name}{suffix}", quiet())
        outputs.append((tmp_path / f"{name}{suffix}").read_bytes())
    assert outputs[0] == outputs[1]
    with pa.CompressedInputStream(str(tmp_path / f"one{suffix}"), "gzip" if suffix.endswith("gz") else "zstd") as file:
        assert [json.loads(line)["text"] for line in file.read().splitlines()] == KEPT


def test_csv(tmp_path: Path) -> None:
    """Columns pass through, rows that repeat go."""
    with (tmp_path / "in.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["n", "body"], *([str(at), text + ", said\none"] for at, text in enumerate(TEXTS))])
    condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet(text_field="body"))
    with (tmp_path / "out.csv").open(newline="") as file:
        assert [row["n"] for row in csv.DictReader(file)] == ["0", "1", "4"]


def test_what_stays_keeps_its_bytes(tmp_path: Path) -> None:
    """Line ends and quotes stand as they stood; a file that is no text is passed on whole."""
    rows = [f'\ufeffid,text\r\n1,"{TEXTS[0]}"\r\n', f"2,{TEXTS[1]}\r\n", f"3,{TEXTS[2]}\r\n", f'"4","{TEXTS[4]}"']
    (tmp_path / "in.csv").write_bytes("".join(rows).encode())
    condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet())
    assert (tmp_path / "out.csv").read_bytes().decode() == rows[0] + rows[1] + rows[3] + "\r\n"
    lines = [f'\ufeff{{"text": "{TEXTS[0]}"}}\r\n', f'{{"text": "{TEXTS[1]}"}}\r\n', f'{{"text": "{TEXTS[3]}"}}\r\n']
    (tmp_path / "in.jsonl").write_bytes("".join(lines).encode())
    condense_corpus(tmp_path / "in.jsonl", tmp_path / "out.jsonl", quiet())
    assert (tmp_path / "out.jsonl").read_bytes().decode() == lines[0] + lines[1]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"\xff\x00\xfe no text")
    (tmp_path / "in" / "b.txt").write_bytes(f"Head\r\n\r\n{TEXTS[0]}\r\n".encode())
    assert condense_corpus(tmp_path / "in", tmp_path / "out", quiet()).rejected == 1
    for name in ("a.txt", "b.txt"):
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "in" / name).read_bytes()
