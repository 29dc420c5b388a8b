"""How passages are called."""

from __future__ import annotations

import csv
import json
import os
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command_line import run
from corpora import TEXTS, quiet, random_texts, rows_file
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("kind", ["id", "source"])
@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_names_that_no_record_has(tmp_path: Path, form: str, kind: str) -> None:
    """A field for names or sources that no record has, or has a value in, is refused before anything is written."""
    table = pa.table({"text": TEXTS, "id": list("abcde"), "no": pa.nulls(5, pa.string())})
    source = tmp_path / f"in.{form}"
    if form == "parquet":
        pq.write_table(table, source)
    elif form == "csv":
        source.write_text("text,id,no\n" + "".join(f"{text},{at},\n" for at, text in enumerate(TEXTS)))
    else:
        source.write_text("".join(json.dumps(row) + "\n" for row in table.to_pylist()))
    for wrong in ("no", "idd"):
        said = rf"in\.{form}.*no record has a value in field '{wrong}', which --{kind}-field .* there are text, id, no$"
        with pytest.raises(InputError, match=said):
            condense_corpus(source, tmp_path / f"out.{form}", quiet(**{f"{kind}_field": wrong}))
    assert [path.name for path in tmp_path.iterdir()] == [source.name]
    other = rows_file(tmp_path / "other.jsonl", TEXTS)
    with pytest.raises(InputError, match=r"other\.jsonl"):
        condense_corpus([source, other], None, quiet(**{f"{kind}_field": "id"}, pairs=tmp_path / "pairs.csv"))


def test_names_of_files_without_fields(tmp_path: Path) -> None:
    """Text files have no field to be named by; beside rows that have one they are named by file and line."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXTS[0] + "\n")
    groups = tmp_path / "groups.jsonl"
    for asked in (quiet(id_field="id", groups=groups), quiet(source_field="id", groups=groups)):
        with pytest.raises(InputError, match="text and Markdown files have no field 'id'"):
            condense_corpus(tmp_path / "in", None, asked)
    source = rows_file(tmp_path / "in.jsonl", TEXTS[:1], id=["row"])
    condense_corpus([tmp_path / "in", source], None, quiet(id_field="id", groups=groups))
    (group,) = map(json.loads, groups.read_text().splitlines())
    assert (group["representative"], group["member"]) == (f"{tmp_path / 'in' / 'a.txt'}:1", "row#1")


def test_names_that_some_records_lack(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Records in which the field is missing are named by file and line, and how many they are is said."""
    rows = [{"text": text, "id": name} for text, name in zip(TEXTS, ("a", "b", None, "d", None), strict=True)]
    del rows[4]["id"]
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    for form in ("json", "html"):
        asked = quiet(id_field="id", quiet=False, unit="document", report=tmp_path / f"report.{form}")
        condense_corpus(source, None, asked)
        assert caplog.messages == ["records named by file and line, without the field 'id': 1"]
        caplog.clear()
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert data["named_by_file_and_line"] == 1
    assert [row["document"] for row in data["documents"]] == [f"{source}:3", "d"]
    assert data["largest_groups"][0]["passage"] == "a"
    assert "named by file and line: 1." in (tmp_path / "report.html").read_text("utf-8")
    condense_corpus(source, None, quiet(report=tmp_path / "report.json"))
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["named_by_file_and_line"] == 0


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


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("rows", ["jsonl", "csv"])
def test_file_names_that_are_no_utf8(tmp_path: Path, form: str, rows: str) -> None:
    """Bytes of a file name that are no letters come out as escapes, in every table, mark and report."""
    source = tmp_path / os.fsdecode(b"y\xe9." + rows.encode())
    lines = [json.dumps({"text": text}) if rows == "jsonl" else text for text in TEXTS]
    source.write_text("\n".join(["text"] * (rows == "csv") + lines) + "\n")
    report = tmp_path / f"report.{'html' if form == 'csv' else 'json' if form == 'jsonl' else form}"
    asked: list[str | Path] = [
        "--pairs",
        tmp_path / f"p.{form}",
        "--groups",
        tmp_path / f"g.{form}",
        "--report",
        report,
        "--mark",
    ]
    result = run("corpus", source, "-o", tmp_path / f"out.{rows}", "--threshold", "0.7", *asked)
    assert result.exit_code == 0, result.exception
    for path in (tmp_path / f"p.{form}", tmp_path / f"g.{form}", tmp_path / f"out.{rows}", report):
        assert b"y\\udce9" in path.read_bytes().replace(b"\\\\", b"\\")


@pytest.mark.parametrize("field", ["id", "source"])
def test_names_that_are_no_text(tmp_path: Path, field: str) -> None:
    """Half a character in a field that names rows comes out as an escape."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS, **{field: [f"{at}\ud800" for at in range(5)]})
    for form in ("parquet", "csv", "jsonl"):
        asked: list[str | Path] = [
            "--pairs",
            tmp_path / f"p.{form}",
            "--groups",
            tmp_path / f"g.{form}",
            f"--{field}-field",
            field,
        ]
        report = tmp_path / f"r.{'parquet' if form == 'parquet' else 'html' if form == 'csv' else 'json'}"
        result = run("corpus", source, "-o", tmp_path / "out.jsonl", "--mark", *asked, "--report", report)
        assert result.exit_code == 0, result.exception
    assert (tmp_path / "out.jsonl").read_bytes().count(b'\\ud800"') >= 5


@pytest.mark.parametrize(
    ("fields", "asked", "names"),
    [
        ([{"doc": {"id": "a"}}, {"doc": {"id": "b"}}], "doc.id", ["a#1", "b#1"]),
        ([{"a": {"b": {"c": 1}}}, {"a": {"b": {"c": 2}}}], "a.b.c", ["1#1", "2#1"]),
        ([{"doc.id": "a", "doc": {"id": "b"}}, {"doc": {"id": "c"}}], "doc.id", ["a#1", "c#1"]),
        ([{"doc": {"id": "a"}}, {"doc": "text"}], "doc.id", ["a#1", "in.jsonl:2"]),
        ([{"doc": {"id": "a"}}, {"doc": {"id": ""}}], "doc.id", ["a#1", "in.jsonl:2"]),
    ],
)
def test_a_field_of_an_inner_object_names_rows(
    tmp_path: Path, fields: list[dict[str, object]], asked: str, names: list[str]
) -> None:
    """Dots lead into objects; a field that has the dots in its own name comes first."""
    source, groups = tmp_path / "in.jsonl", tmp_path / "groups.jsonl"
    source.write_text("".join(json.dumps({"text": TEXTS[0], **row}) + "\n" for row in fields))
    condense_corpus(source, None, quiet(id_field=asked, groups=groups))
    said = groups.read_text()
    assert [name for name in names if name.removeprefix("in.jsonl") in said] == names


@pytest.mark.parametrize("asked", ["doc.no", "doc.id.more", "no.id", "doc."])
def test_an_inner_field_that_no_row_has_is_refused(tmp_path: Path, asked: str) -> None:
    """As one of the row itself is."""
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({"text": TEXTS[0], "doc": {"id": "a"}}) + "\n")
    with pytest.raises(InputError, match=f"no record has a value in field '{asked}'.*there are text, doc"):
        condense_corpus(source, tmp_path / "out.jsonl", quiet(id_field=asked))
