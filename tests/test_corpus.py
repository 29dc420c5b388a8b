"""A corpus is written back without its repeats, in the same formats and order, and a killed run can go on."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import re
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.corpus import condense_corpus
from dedup.corpus.blocks import blocks, size_of
from dedup.corpus.kernels import cut_batch
from dedup.corpus.options import CorpusOptions, bytes_of
from dedup.corpus.pairfiles import write_pairs
from dedup.corpus.passages import Corpus
from dedup.corpus.progress import Progress
from dedup.corpus.units import cutter, without
from dedup.corpus.workfiles import WorkFiles
from dedup.errors import InputError, OptionError, OutputError
from dedup.similarity.near_duplicates import find_duplicates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXTS = [
    "the harbour was closed by ice for most of the winter",
    "a new school opens beside the old mill in spring",
    "the harbour was closed by ice for most of the winter",
    "the harbour was closed by thick ice for most of the winter",
    "nobody has seen the keeper of the lighthouse since",
]
KEPT = [TEXTS[0], TEXTS[1], TEXTS[4]]


def quiet(**asked: Any) -> CorpusOptions:  # noqa: ANN401
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


def test_rows(tmp_path: Path) -> None:
    """Copies and near-duplicates go, the first of each stays, and rows that stay keep their bytes."""
    source = tmp_path / "in.jsonl"
    lines = [f'{{"n": {at},  "text": "{text}"}}\n' for at, text in enumerate(TEXTS)]
    source.write_text("".join(lines))
    summary = condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert (tmp_path / "out.jsonl").read_text() == lines[0] + lines[1] + lines[4]
    assert (summary.passages, summary.copies, summary.near, summary.groups) == (5, 1, 1, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


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


def test_parquet(tmp_path: Path) -> None:
    """Several files become one; other columns keep their types."""
    for name, texts in (("a", TEXTS[:2]), ("b", TEXTS[2:])):
        when = pa.array([1] * len(texts), pa.timestamp("ms"))
        pq.write_table(
            pa.table({"when": when, "text": pa.array(texts, pa.large_string())}), tmp_path / f"{name}.parquet"
        )
    condense_corpus([tmp_path / "a.parquet", tmp_path / "b.parquet"], tmp_path / "out.parquet", quiet())
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.column("text").to_pylist() == KEPT
    assert table.schema.types == [pa.timestamp("ms"), pa.large_string()]


def test_folder(tmp_path: Path) -> None:
    """A tree comes back with the same names; headings, code and what is not repeated stand as they stood."""
    first = f"# Ice\n\n{TEXTS[0]}\n\n```\n{TEXTS[1]}\n\n{TEXTS[1]}\n```\n"
    second = f"# Ice\n\nnew words that stand only here\n\n{TEXTS[3]}\n\n{TEXTS[4]}\n"
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.md").write_text(first)
    (tmp_path / "in" / "deep" / "b.txt").write_text(second)
    condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (tmp_path / "out" / "a.md").read_text() == first
    expected = f"# Ice\n\nnew words that stand only here\n\n{TEXTS[4]}\n"
    assert (tmp_path / "out" / "deep" / "b.txt").read_text() == expected
    with pytest.raises(OutputError, match="the input itself"):
        condense_corpus(tmp_path / "in", tmp_path / "in", quiet())


def test_folder_that_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Into a folder that is there the files are put beside what stands in it; other files pass on and are told."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.md").write_text(f"{TEXTS[0]}\n\n{TEXTS[0]}\n")
    (tmp_path / "in" / "deep" / "x.png").write_bytes(b"\x89PNG")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "kept.txt").write_text("mine")
    for _ in range(2):
        condense_corpus(tmp_path / "in", tmp_path / "out", CorpusOptions())
    found = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert found == {"a.md", "deep/x.png", "kept.txt"}
    assert (tmp_path / "out" / "deep" / "x.png").read_bytes() == b"\x89PNG"
    assert "other files passed on as they are: 1 (.png)" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Where a tree cannot be written there is one clear error and nothing half done."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text(f"{TEXTS[0]}\n")
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (tmp_path / "out").read_text() == "a file"
    assert not (tmp_path / ".out.part").exists()


def test_patterns(tmp_path: Path) -> None:
    """A pattern that no shell has opened stands for the files it fits, in sorted order."""
    rows_file(tmp_path / "b.jsonl", TEXTS[1:2])
    rows_file(tmp_path / "a.jsonl", TEXTS[:1])
    condense_corpus(str(tmp_path / "?.jsonl"), tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl") == TEXTS[:2]
    with pytest.raises(InputError, match="no such file"):
        condense_corpus(str(tmp_path / "?.csv"), tmp_path / "out.jsonl", quiet())


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """No output may be an input or another output, nor have a name that says no format, and this is said at once."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    before, one = source.read_bytes(), tmp_path / "one.jsonl"
    for out, asked, match in (
        (None, {"pairs": source}, "is the input itself"),
        (None, {"groups": source}, "is the input itself"),
        (one, {"save_idf": source}, "is the input itself"),
        (one, {"rejects": source}, "is the input itself"),
        (one, {"pairs": one}, "written twice"),
        (None, {"report": tmp_path / "report.txt"}, "unknown kind of report"),
        (None, {"pairs": tmp_path / "pairs.txt"}, "unknown kind of table"),
        (tmp_path, {}, "is a folder"),
    ):
        with pytest.raises(OutputError, match=match):
            condense_corpus(source, out, quiet(**asked))
    rejects = rows_file(tmp_path / "again.jsonl.rejects.jsonl", TEXTS)
    with pytest.raises(OutputError, match="is the input itself"):
        condense_corpus(rejects, tmp_path / "again.jsonl", quiet())
    assert source.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.jsonl.rejects.jsonl", "in.jsonl"]


@pytest.mark.parametrize("asked", [{"keep": "priority:rank"}, {"keep": "newest", "date_field": "rank"}])
def test_rule_without_its_field(tmp_path: Path, asked: dict[str, str]) -> None:
    """A rule that goes by a field no record has is refused."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    with pytest.raises(InputError, match=r"no record has a .* in field 'rank'"):
        condense_corpus(source, tmp_path / "out.jsonl", quiet(**asked))


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_names_that_no_record_has(tmp_path: Path, form: str) -> None:
    """A field for names that no record of an input has, or has a value in, is refused before anything is written."""
    table = pa.table({"text": TEXTS, "id": list("abcde"), "no": pa.nulls(5, pa.string())})
    source = tmp_path / f"in.{form}"
    if form == "parquet":
        pq.write_table(table, source)
    elif form == "csv":
        source.write_text("text,id,no\n" + "".join(f"{text},{at},\n" for at, text in enumerate(TEXTS)))
    else:
        source.write_text("".join(json.dumps(row) + "\n" for row in table.to_pylist()))
    for wrong in ("no", "idd"):
        said = rf"in\.{form}.*no record has a value in field '{wrong}', .* there are text, id, no$"
        with pytest.raises(InputError, match=said):
            condense_corpus(source, tmp_path / f"out.{form}", quiet(id_field=wrong))
    assert [path.name for path in tmp_path.iterdir()] == [source.name]
    other = rows_file(tmp_path / "other.jsonl", TEXTS)
    with pytest.raises(InputError, match=r"other\.jsonl"):
        condense_corpus([source, other], None, quiet(id_field="id", pairs=tmp_path / "pairs.csv"))


def test_names_of_files_without_fields(tmp_path: Path) -> None:
    """Text files have no field to be named by; beside rows that have one they are named by file and line."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXTS[0] + "\n")
    groups = tmp_path / "groups.jsonl"
    with pytest.raises(InputError, match="text and Markdown files have no field 'id'"):
        condense_corpus(tmp_path / "in", None, quiet(id_field="id", groups=groups))
    source = rows_file(tmp_path / "in.jsonl", TEXTS[:1], id=["row"])
    condense_corpus([tmp_path / "in", source], None, quiet(id_field="id", groups=groups))
    (group,) = map(json.loads, groups.read_text().splitlines())
    assert (group["representative"], group["member"]) == (f"{tmp_path / 'in' / 'a.txt'}:1#1", "row#1")


def test_names_that_some_records_lack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Records in which the field is missing are named by file and line, and how many they are is said."""
    rows = [{"text": text, "id": name} for text, name in zip(TEXTS, ("a", "b", None, "d", None), strict=True)]
    del rows[4]["id"]
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    for form in ("json", "html"):
        asked = quiet(id_field="id", quiet=False, unit="document", report=tmp_path / f"report.{form}")
        condense_corpus(source, None, asked)
        assert "records named by file and line, without the field 'id': 1\n" in capsys.readouterr().err
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert data["named_by_file_and_line"] == 1
    assert [row["document"] for row in data["documents"]] == [f"{source}:3", "d"]
    assert data["largest_groups"][0]["passage"] == "a"
    assert "named by file and line: 1." in (tmp_path / "report.html").read_text("utf-8")
    condense_corpus(source, None, quiet(report=tmp_path / "report.json"))
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["named_by_file_and_line"] == 0


def test_passed_records(tmp_path: Path) -> None:
    """Mappings are read once from any iterator."""
    condense_corpus(({"text": text} for text in TEXTS), tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl") == KEPT


@pytest.mark.parametrize(
    ("keep", "stays"),
    [("first", 0), ("longest", 3), ("newest", 2), ("most-complete", 3), ("priority:rank", 3)],
)
def test_keep(tmp_path: Path, keep: str, stays: int) -> None:
    """The rule says which of a group stays; all others name it."""
    dates = ["2020-01-01", "2030-01-01", "2024-05-01T10:00:00Z", "2021-01-01", "no date"]
    source = rows_file(tmp_path / "in.jsonl", TEXTS, date=dates, rank=[2, 0, "none", "1.5", 0])
    condense_corpus(source, tmp_path / "out.jsonl", quiet(keep=keep))
    assert texts_of(tmp_path / "out.jsonl") == [text for at, text in enumerate(TEXTS) if at in {stays, 1, 4}]


def test_mark(tmp_path: Path) -> None:
    """Every row stays and says its group, who stands for it, and the score."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS, id=list("abcde"))
    condense_corpus(source, tmp_path / "out.jsonl", quiet(mark=True, unit="document", id_field="id"))
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [row["group"] for row in rows] == [0, 1, 0, 0, 4]
    assert [row["representative"] for row in rows] == ["a", None, "a", "a", None]
    assert rows[2]["score"] == 1.0 > rows[3]["score"] >= 0.7


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


def test_what_stays_keeps_its_bytes(tmp_path: Path) -> None:
    """Line ends and quotes stand as they stood; a file that is no text is passed on whole."""
    rows = [f'\ufeffid,text\r\n1,"{TEXTS[0]}"\r\n', f"2,{TEXTS[1]}\r\n", f"3,{TEXTS[2]}\r\n", f'"4","{TEXTS[4]}"']
    (tmp_path / "in.csv").write_bytes("".join(rows).encode())
    condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet())
    assert (tmp_path / "out.csv").read_bytes().decode() == rows[0][1:] + rows[1] + rows[3] + "\r\n"
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


def test_names_of_a_field_and_rejects_go_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are the same in one batch and in many; rejects beyond the memory for them are all written."""
    monkeypatch.setattr("dedup.corpus.rejects.HELD", 100)
    source = rows_file(tmp_path / "in.jsonl", random_texts(300), id=[f"row {at}" for at in range(300)])
    source.write_text(source.read_text() + "bad\n" * 50)
    for name, size in (("one", 65_536), ("two", 7)):
        monkeypatch.setattr("dedup.corpus.names.BATCH", size)
        asked = quiet(id_field="id", groups=tmp_path / f"{name}.csv", rejects=tmp_path / "rejects.jsonl")
        assert condense_corpus(source, None, asked).rejected == 50
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    assert len((tmp_path / "rejects.jsonl").read_text().splitlines()) == 50
    with (tmp_path / "one.csv").open(newline="") as file:
        assert all(row["member"].startswith("row ") for row in csv.DictReader(file))


def test_rejects(tmp_path: Path) -> None:
    """Bad lines are counted and written to a file of their own with their place."""
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"text": "good words"}\n{"text": 3}\nnonsense \xff\n[1]\n\n{"other": 1}')
    summary = condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert summary.rejected == 4
    rejects = [json.loads(line) for line in (tmp_path / "out.jsonl.rejects.jsonl").read_text("utf-8").splitlines()]
    assert [reject["line"] for reject in rejects] == [2, 3, 4, 6]


def test_blocks_memory_and_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small blocks, rows on disk and several threads give the same bytes."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(500))
    condense_corpus(source, tmp_path / "one.jsonl", quiet(groups=tmp_path / "one.csv"))
    monkeypatch.setattr("dedup.corpus.blocks.CHUNK", 3000)
    monkeypatch.setattr("dedup.corpus.pairfiles.STRETCH", 50)
    monkeypatch.setattr("dedup.similarity.join.prefix.PIECE", 500.0)
    monkeypatch.setattr("dedup.corpus.engine.ROWS_SHARE", 1 << 30)
    condense_corpus(source, tmp_path / "two.jsonl", quiet(groups=tmp_path / "two.csv", workers=3))
    for suffix in ("jsonl", "csv"):
        assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_containment(tmp_path: Path) -> None:
    """A passage inside a longer one goes, whichever comes first, unless it has a figure or name the other lacks."""
    long = "in the spring the old harbour was closed by heavy ice and no ship from Riga came before the end of 1890"
    texts = ["the old harbour was closed by ice", long, "heavy ice in 1890", "heavy ice in 1891", TEXTS[4]]
    source = rows_file(tmp_path / "in.jsonl", texts)
    asked = quiet(containment=0.8, pairs=tmp_path / "pairs.csv", report=tmp_path / "report.parquet")
    summary = condense_corpus(source, tmp_path / "out.jsonl", asked)
    assert texts_of(tmp_path / "out.jsonl") == [texts[1], texts[3], texts[4]]
    assert (summary.inside, summary.near, summary.copies) == (2, 0, 0)
    assert pq.read_table(tmp_path / "report.parquet").column("reason").to_pylist() == ["inside", "inside"]
    with (tmp_path / "pairs.csv").open(newline="") as file:
        assert {(row["kind"], row["left"][-3], row["right"][-3]) for row in csv.DictReader(file)} == {
            ("inside", "2", "1"), ("inside", "2", "3")}  # fmt: skip
    condense_corpus(source, tmp_path / "plain.jsonl", quiet())
    assert texts_of(tmp_path / "plain.jsonl") == texts


def test_what_is_inside_never_stands_for_what_holds_it(tmp_path: Path) -> None:
    """The longer passage stands for the one inside it, though a shorter one that it holds stays as well."""
    holder = "the old mill by the river burned down last night after lightning struck twice"
    held = "old mill river burned night lightning struck twice unharmed cats"
    rest = "unharmed cats twice"
    source = rows_file(tmp_path / "in.jsonl", [rest, held, holder])
    groups, report = tmp_path / "groups.jsonl", tmp_path / "report.parquet"
    asked = quiet(containment=0.6, threshold=0.95, groups=groups, report=report)
    summary = condense_corpus(source, tmp_path / "out.jsonl", asked)
    assert texts_of(tmp_path / "out.jsonl") == [rest, holder]
    (group,) = map(json.loads, groups.read_text().splitlines())
    assert (group["representative"], group["member"]) == (f"{source}:3#1", f"{source}:2#1")
    assert (summary.inside, summary.near) == (1, 0)
    assert pq.read_table(report).column("reason").to_pylist() == ["inside"]


def test_frozen_idf(tmp_path: Path) -> None:
    """A saved IDF gives the scores it was saved with."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(source, None, quiet(save_idf=tmp_path / "idf", pairs=tmp_path / "one.csv"))
    condense_corpus(source, None, quiet(idf=tmp_path / "idf", pairs=tmp_path / "two.csv"))
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    with pytest.raises(InputError, match="not a saved IDF"):
        condense_corpus(source, None, quiet(idf=source, pairs=tmp_path / "two.csv"))


def test_reports(tmp_path: Path) -> None:
    """The page escapes what it shows and needs nothing from elsewhere; JSON and Parquet hold the same decisions."""
    source = rows_file(tmp_path / "in.jsonl", [f"<script>alert(1)</script> {text}" for text in TEXTS])
    for form in ("html", "json", "parquet"):
        condense_corpus(source, None, quiet(report=tmp_path / f"report.{form}", boilerplate=1, threshold=0.6))
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "http" not in page
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert data["largest_groups"][0]["stands_for"] == data["summary"]["copies"] + data["summary"]["near"]
    assert data["boilerplate"][0]["documents"] == data["largest_groups"][0]["stands_for"] + 1
    assert pq.read_table(tmp_path / "report.parquet").num_rows == data["largest_groups"][0]["stands_for"]


def test_repeats_by_source(tmp_path: Path) -> None:
    """The report counts by the field asked for, or by the top folder, and by document."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS, wire=["a", "b", "a", "b", "c"])
    report = tmp_path / "report.json"
    condense_corpus(source, None, quiet(report=report, source_field="wire"))
    data = json.loads(report.read_text("utf-8"))
    assert sorted((row["source"], row["passages"], row["removed"]) for row in data["sources"]) == [
        ("a", 2, 1), ("b", 2, 1)]  # fmt: skip
    assert [row["document"] for row in data["documents"]] == [f"{source}:3", f"{source}:4"]
    for at, name in enumerate(("x/one.txt", "x/deep/two.txt", "y/three.txt")):
        (tmp_path / "tree" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "tree" / name).write_text(TEXTS[at] + "\n")
    condense_corpus(tmp_path / "tree", None, quiet(report=report))
    sources = json.loads(report.read_text("utf-8"))["sources"]
    assert [(row["source"], row["removed"]) for row in sources] == [(str(tmp_path / "tree" / "y"), 1)]


def test_progress(tmp_path: Path) -> None:
    """A log says how many passages are read, of about how many, how fast, and how long the rest takes."""
    said = io.StringIO()
    progress = Progress(said)
    source = rows_file(tmp_path / "in.jsonl", random_texts(300))
    corpus = Corpus((source,), CorpusOptions())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.corpus.blocks.CHUNK", 5000)
        patch.setattr("dedup.corpus.progress.EVERY_LOG", 0.0)
        assert sum(len(block) for block in progress.reading(blocks(corpus), size_of(corpus))) == 300
    lines = said.getvalue().splitlines()
    assert re.fullmatch(r"reading: \d+ of \d{3}, [\d,]+/s, \d+ s left", lines[0])
    assert re.fullmatch(r"reading: 300, [\d,]+/s", lines[-1])


def test_errors(tmp_path: Path) -> None:
    """What cannot work is refused at once, and the old output is still whole."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    (tmp_path / "in.csv").write_text("a,b\n1,2\n")
    (tmp_path / "bad.parquet").write_text("no parquet")
    for wrong, error, match in (
        ((tmp_path / "none.jsonl", tmp_path / "o.jsonl", quiet()), InputError, "no such file"),
        ((source, source, quiet()), OutputError, "the input itself"),
        ((source, tmp_path / "o.csv", quiet()), OptionError, "name the output alike"),
        ((tmp_path / "in.csv", tmp_path / "o.csv", quiet()), InputError, "no column 'text'; there are a, b"),
        ((tmp_path / "bad.parquet", tmp_path / "o.parquet", quiet()), InputError, "not a Parquet file"),
        ((source, None, quiet()), OptionError, "nothing to write"),
        ((source, tmp_path / "o.jsonl", quiet(text_field="body")), InputError, "no text in field 'body'"),
        (([], tmp_path / "o.jsonl", quiet()), InputError, "no records"),
    ):
        with pytest.raises(error, match=match):
            condense_corpus(*wrong)
    for asked in (
        {"keep": "best"},
        {"keep": "priority"},
        {"threshold": 0},
        {"memory": 1},
        {"workers": 0},
        {"unit": "x"},
    ):
        with pytest.raises(OptionError, match=next(iter(asked))):
            CorpusOptions(**asked)
    with pytest.raises(OptionError, match="memory"):
        bytes_of("2 stones")
    with pytest.raises(OptionError, match="pairs"):
        CorpusOptions(pairs=1)  # type: ignore[arg-type]
    records: list[dict[str, Any]] = [{"text": TEXTS[0]}, {"text": {1}}]
    with pytest.raises(InputError, match="record 2 cannot be written as JSON"):
        condense_corpus(records, tmp_path / "o.jsonl", quiet())


def test_paths_as_text(tmp_path: Path) -> None:
    """Paths among the options may be given as text."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(str(source), None, quiet(pairs=str(tmp_path / "pairs.csv")))
    assert (tmp_path / "pairs.csv").read_text().startswith("left,right,score,kind\n")


def test_units() -> None:
    """Cutting nothing out gives the text back; spans cover the paragraphs that are prose."""
    text = "---\ntitle: x\n---\n\n# Head line of the text\n\nOne two three four.\n\n\nFive six seven eight.\n"
    spans = cutter("paragraph", "en")(text, True)  # noqa: FBT003
    assert [text[start:end] for start, end in spans] == ["One two three four.", "Five six seven eight."]
    assert without(text, spans, [False, False]) == text
    assert without(text, spans, [True, False]) == text.replace("One two three four.\n\n\n", "")
    assert without(text, spans, [False, True]) == text.replace("\n\n\nFive six seven eight.", "")


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(st.text(alphabet=st.sampled_from("ab \n\n\n\t\r\f\xa0\u2003\u3000é日"), max_size=14), max_size=5))
def test_rows_are_cut_alike(texts: list[str]) -> None:
    """Rows cut in the buffer of their column give the passages of rows cut one by one."""
    for unit in ("paragraph", "document"):
        cut = cut_batch(pa.record_batch({"text": pa.array(texts, pa.string())}), unit)
        spans = [(row, part, text[a:b].strip()) for row, text in enumerate(texts)
                 for part, (a, b) in enumerate(cutter(unit, "en")(text, False))]  # noqa: FBT003  # fmt: skip
        assert list(zip(*cut.to_pydict().values(), strict=True)) == spans


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
    found = [row for block in blocks(corpus) for row in block.batch.select(["record", "part", "text"]).to_pylist()]
    assert [(row["record"], row["part"], row["text"].strip()) for row in found] == one_by_one
    assert list(corpus.rejects) == rejects


def test_killed_runs_go_on(tmp_path: Path) -> None:
    """Killed at random points ten times, a run that resumes gives the bytes of one that was never killed."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    script = tmp_path / "run.py"
    script.write_text(
        "import dedup.corpus.blocks as blocks, dedup.similarity.join.prefix as prefix\n"
        "blocks.CHUNK, prefix.PIECE = 10_000, 1e4\n"
        "from dedup.cli.corpus import corpus_command\ncorpus_command()\n"
    )
    command = [sys.executable, str(script), str(source), "-q", "--resume", "-o"]
    begin = time.monotonic()
    subprocess.run([*command, str(tmp_path / "whole.jsonl")], check=True)
    whole = time.monotonic() - begin
    rng = random.Random(5)  # noqa: S311 - when to kill
    for _ in range(10):
        process = subprocess.Popen([*command, str(tmp_path / "killed.jsonl")])
        time.sleep(whole * rng.uniform(0.3, 1.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run([*command, str(tmp_path / "killed.jsonl")], check=True)
    assert (tmp_path / "killed.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_finished_parts_of_the_join_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run interrupted in the join goes on with the parts that are missing, and gives the same bytes."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(1000))
    condense_corpus(source, tmp_path / "whole.jsonl", quiet(containment=0.9))
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


@pytest.mark.parametrize(("limit", "place"), [(100, ".dedup-work"), (30_000, ".dedup-work"), (150_000, "out.jsonl")])
def test_disk_full(tmp_path: Path, limit: int, place: str) -> None:
    """No room for a file is one clear error with exit code 3; source and old output stay, and the run can go on."""
    resource = pytest.importorskip("resource", reason="limits of processes are a matter of POSIX systems")
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    condense_corpus(source, tmp_path / "whole.jsonl", quiet())
    assert (tmp_path / "whole.jsonl").stat().st_size > 150_000
    (tmp_path / "out.jsonl").write_text("old")
    before = source.read_bytes()
    script = "import dedup.corpus.blocks as blocks\nblocks.CHUNK = 20_000\nfrom dedup.cli import main\nmain()"
    command = [sys.executable, "-c", script, "corpus", str(source), "-q", "--resume", "--threshold", "0.7", "-o"]
    command.append(str(tmp_path / "out.jsonl"))
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert place in done.stderr
    assert "File too large" in done.stderr
    assert (source.read_bytes(), (tmp_path / "out.jsonl").read_text()) == (before, "old")
    subprocess.run(command, check=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_no_room_for_rows(tmp_path: Path) -> None:
    """Rows that do not fit the disk are an error, not the end of the process."""
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    with pytest.raises(OutputError, match="cannot be written"):
        work.array("columns.rows", 1 << 55, np.int32)
