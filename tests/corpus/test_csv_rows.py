"""The rows of a CSV file keep their cells, quotes, line ends and what stands between cells."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from command_line import run
from corpora import TEXTS, quiet
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

A, B = TEXTS[0], TEXTS[1]
BOTH = f'"{A}\n\n{B}"'


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("id,note,text,note\n1,a,A,b\n2,c,AB,d\n", "id,note,text,note\n1,a,A,b\n2,c,B,d\n"),
        ("text,,\nA,1,2\nAB,3,4\n", 'text,,\nA,1,2\n"B",3,4\n'),
        ("\ufeffid,text\r\n1,A\r\n2,AB\r\n", "\ufeffid,text\r\n1,A\r\n2,B\r\n"),
        ('\ufeff"id","text"\n"1",A\n"002",AB\n', '\ufeff"id","text"\n"1",A\n"002",B\n'),
        ("id;text\n1;A\n2,5;AB\n", "id;text\n1;A\n2,5;B\n"),
        ("id\ttext\n1\tA\n2,;5\tAB\n", "id\ttext\n1\tA\n2,;5\tB\n"),
        ("id,text\r1,A\r2,AB\r", "id,text\r1,A\r2,B\r"),
        ('id,text,x\n1,A,\n"a ""b"", c",AB,"l\nm"\n', 'id,text,x\n1,A,\n"a ""b"", c",B,"l\nm"\n'),
        ('id,text\n1,A\n5" pipe,AB\n', 'id,text\n1,A\n5" pipe,B\n'),
        ("id,text\n1,A\n\n2,AB", "id,text\n1,A\n\n2,B\n"),
        ("id,text\n1,A\n2,A\n,AB\n", "id,text\n1,A\n,B\n"),
    ],
)
def test_cells_stay(tmp_path: Path, source: str, left: str) -> None:
    """Only the text's cell changes, whatever stands beside it; marks come behind the cells there are."""
    filled = source.replace("AB", "\0").replace("A", A).replace("\0", BOTH)
    (tmp_path / "in.csv").write_bytes(filled.encode())
    condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet())
    wanted = left.replace("A", A).replace('"B"', "B").replace("B", f'"{B}"')
    assert (tmp_path / "out.csv").read_bytes().decode() == wanted
    condense_corpus(tmp_path / "in.csv", tmp_path / "marked.csv", quiet(mark=True))
    between = "\t" if "\t" in source else ";" if ";" in source else ","
    tables = []
    for name in ("in", "marked"):
        with (tmp_path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            tables.append([row for row in csv.reader(file, delimiter=between) if row])
    assert [row[:-3] for row in tables[1]] == tables[0]
    assert tables[1][0][-3:] == ["group", "representative", "score"]


@pytest.mark.parametrize(
    ("data", "field", "message"),
    [
        ("id;text\n", "body", "no column 'body'; there are id, text; cells are parted by semicolons"),
        ("id\ttext\n", "body", "no column 'body'; there are id, text; cells are parted by tabs"),
        ("id,words\n", "text", "no column 'text'; there are id, words; cells are parted by commas; name the text with"),
        ("", "text", "no column 'text'; the file is empty"),
        ("text,n,text\na,1,b\n", "text", "2 columns are named 'text'"),
        ('id,text\n1,"a\n2,b\n', "text", "line 3: no record can be used; the first: .* fields"),
    ],
)
def test_what_is_refused(tmp_path: Path, data: str, field: str, message: str) -> None:
    """One line says which columns there are and what parts them."""
    (tmp_path / "in.csv").write_text(data)
    if '"a' in data:
        (tmp_path / "in.csv").write_text('id,text,x\n1,"a\n2,b\n')
    with pytest.raises(InputError, match=message):
        condense_corpus(tmp_path / "in.csv", tmp_path / "out.csv", quiet(text_field=field))
    assert not (tmp_path / "out.csv").exists()


def test_short_rows_are_named(tmp_path: Path) -> None:
    """A row with too few or too many cells is counted and listed as it stands."""
    (tmp_path / "in.csv").write_text(f"id,text\n1,{A}\n2\n3,{B},x\n")
    result = run("corpus", tmp_path / "in.csv", "-o", tmp_path / "out.csv")
    assert result.exit_code == 0
    assert "2 records rejected" in result.stderr
    assert (tmp_path / "out.csv").read_text() == f"id,text\n1,{A}\n"
    assert f'"content": "3,{B},x"' in (tmp_path / "out.csv.rejects.jsonl").read_text()
