"""Files are read in pieces that fit the memory; what does not fit, or is damaged, is refused with its place."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command_line import run
from corpora import TEXTS, quiet
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

LONG = "word " * (9 << 20 >> 2)


@pytest.mark.parametrize("name", ["in.jsonl", "in.jsonl.gz", "in.csv", "in.csv.gz", "in.parquet", "in.txt"])
@pytest.mark.parametrize("asked", [{}, {"keep": "newest"}])
def test_a_record_too_long_for_the_memory(tmp_path: Path, name: str, asked: dict[str, str]) -> None:
    """One huge record is refused with its file and line, whatever the format, and nothing is written."""
    texts = [TEXTS[0], LONG]
    source = tmp_path / name
    lines = "".join(json.dumps({"text": text, "date": "2020-01-01"}) + "\n" for text in texts)
    match name.split(".")[1]:
        case "parquet":
            pq.write_table(pa.table({"text": texts, "date": ["2020-01-01"] * 2}), source)
        case "csv":
            lines = "text,date\n" + "".join(f'"{text}",2020-01-01\n' for text in texts)
        case "txt":
            lines = LONG
    if name != "in.parquet":
        source.write_bytes(gzip.compress(lines.encode(), 1) if name.endswith(".gz") else lines.encode())
    out = tmp_path / name.replace("in", "out")
    result = run("corpus", source, "-o", out, "--memory", "256MiB", *(f"--{k}={v}" for k, v in asked.items()))
    line = {"jsonl": ", line 2", "csv": ", line 3", "parquet": ", line 2", "txt": ""}[name.split(".")[1]]
    assert result.exit_code == 3
    assert f"{source}{line}: a record of more than 8 MiB, for which --memory leaves no room" in result.stderr
    assert not out.exists()


def test_a_quote_that_never_ends(tmp_path: Path) -> None:
    """The rest of a CSV file behind it is no record; the line where it begins is named."""
    (tmp_path / "in.csv").write_text(f'id,text\n1,"{TEXTS[0]}\n' + f"2,{TEXTS[1]}\n" * 200_000)
    with pytest.raises(InputError, match=r"in\.csv, line 2: a record of more than 8 MiB"):
        condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet(memory=256 << 20))


@pytest.mark.parametrize("name", ["in.jsonl.gz", "in.csv.gz", "in.jsonl.zst", "in.csv.zst"])
def test_damaged_packed_rows(tmp_path: Path, name: str) -> None:
    """Whatever byte of packed rows is flipped or missing: one clear error, or the rows as they were."""
    text = "text\n" if "csv" in name else ""
    text += "".join(f"{each}\n" if "csv" in name else json.dumps({"text": each}) + "\n" for each in TEXTS)
    pack = gzip.compress if name.endswith("gz") else lambda data: pa.compress(data, "zstd", asbytes=True)
    whole = pack(text.encode())
    for at in range(0, len(whole), 7):
        for data in (whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :], whole[:at]):
            (tmp_path / name).write_bytes(data)
            out = tmp_path / name.replace("in", "out")
            out.unlink(missing_ok=True)
            result = run("corpus", tmp_path / name, "-o", out)
            assert result.exit_code in (0, 3), result.exception
            assert out.exists() == (result.exit_code == 0)
            assert name in result.stderr or result.exit_code == 0 or "empty" in result.stderr


@pytest.mark.parametrize(("name", "out"), [("A.JSONL.GZ", "B.JSONL.GZ"), ("A.JsonL.gZ", "B.jsonl.Gz")])
def test_endings_in_capitals(tmp_path: Path, name: str, out: str) -> None:
    """Packed rows are read and written packed, however the ending is spelt; .zst likewise."""
    rows = "".join(json.dumps({"text": text}) + "\n" for text in TEXTS[:3]).encode()
    (tmp_path / name).write_bytes(gzip.compress(rows))
    condense_corpus(tmp_path / name, tmp_path / out, quiet())
    assert gzip.decompress((tmp_path / out).read_bytes()) == b"".join(rows.splitlines(keepends=True)[:2])
    source, target = (tmp_path / each.upper().replace(".GZ", ".ZST") for each in (name, out))
    source.write_bytes(pa.compress(rows, "zstd", asbytes=True))
    condense_corpus(source, target, quiet())
    with pa.CompressedInputStream(str(target), "zstd") as file:
        assert file.read() == b"".join(rows.splitlines(keepends=True)[:2])


@pytest.mark.parametrize("name", ["in.txt.gz", "in.md.zst", "in.parquet.gz"])
def test_packed_files_that_are_no_rows(tmp_path: Path, name: str) -> None:
    """The error says that the file is packed."""
    (tmp_path / name).write_bytes(gzip.compress(b"text"))
    with pytest.raises(InputError, match=r"is packed, as only \.jsonl and \.csv may be; unpack it first"):
        condense_corpus(tmp_path / name, None, quiet(pairs=tmp_path / "pairs.csv"))
