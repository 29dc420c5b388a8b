"""A line of JSON keeps every byte but its text's, whatever stands beside it; what cannot be read is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import run
from corpora import TEXTS, quiet
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

A, B = TEXTS[0], TEXTS[1]
OPENED, CLOSED = "[" * 5000, "]" * 5000


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('{"text": T, "n": 1e400}', '{"text": L, "n": 1e400}'),
        ('{"text": T, "n": 12345678901234567890.123456789}', '{"text": L, "n": 12345678901234567890.123456789}'),
        ('{"text": T, "n": 1.10, "m": -0.0}', '{"text": L, "n": 1.10, "m": -0.0}'),
        ('{"text": T, "k": 1, "k": 2}', '{"text": L, "k": 1, "k": 2}'),
        ('{"z": 1, "text": T, "a": 2}', '{"z": 1, "text": L, "a": 2}'),
        ('{"text": T, "n": ' + "1" * 4301 + "}", '{"text": L, "n": ' + "1" * 4301 + "}"),
        (f'{{"n": {OPENED}{CLOSED}, "text": T}}', f'{{"n": {OPENED}{CLOSED}, "text": L}}'),
        (f'{{"n": {OPENED}"]}}\\""{CLOSED}, "text": T}}', f'{{"n": {OPENED}"]}}\\""{CLOSED}, "text": L}}'),
        ('{"text": T, "half": "\\ud83d"}', '{"text": L, "half": "\\ud83d"}'),
        ('{"text": T, "e": "\\u00e9\\/é"}', '{"text": L, "e": "\\u00e9\\/é"}'),
        ('{"te\\u0078t": T}', '{"te\\u0078t": L}'),
        ('{"text": "first", "text": T}', '{"text": "first", "text": L}'),
        ('  { "text" : T , "in": {"text": "x"}}  ', '  { "text" : L , "in": {"text": "x"}}  '),
        ('{"in": {"text": "x", "l": [1, {"text": 2}]}, "text": T, "text ": "y"}\r',
         '{"in": {"text": "x", "l": [1, {"text": 2}]}, "text": L, "text ": "y"}\r'),
        ('{"n": NaN, "m": -Infinity, "text": T}', '{"n": NaN, "m": -Infinity, "text": L}'),
    ],
)  # fmt: skip
@pytest.mark.parametrize("keep", ["first", "newest"])
def test_only_the_text_changes(tmp_path: Path, line: str, left: str, keep: str) -> None:
    """Numbers, order, doubled names and escapes of a changed line stand as they stood; so do marks beside them."""
    text = json.dumps(f"{A}\n\n{B}")
    first = json.dumps({"text": A, "date": "2020-01-01"}) + "\n"
    (tmp_path / "in.jsonl").write_bytes((first + line.replace("T", text) + "\n").encode())
    summary = condense_corpus(tmp_path / "in.jsonl", tmp_path / "out.jsonl", quiet(keep=keep))
    assert (summary.rejected, summary.copies) == (0, 1)
    assert (tmp_path / "out.jsonl").read_bytes() == (first + left.replace("L", json.dumps(B)) + "\n").encode()
    condense_corpus(tmp_path / "in.jsonl", tmp_path / "marked.jsonl", quiet(keep=keep, mark=True))
    marked = (tmp_path / "marked.jsonl").read_bytes().decode().split("\n")[1]
    whole, end = line.replace("T", text).rsplit("}", 1)
    assert marked.startswith(whole + ', "group": [')
    assert marked.endswith("]}" + end)


def test_escapes_of_a_text(tmp_path: Path) -> None:
    """A text written in ASCII is written in ASCII again, one that is not is not."""
    rows = [f'"{A}"', f'"{A}\\n\\nthe caf\\u00e9 has no more ice left"', f'"{A}\\n\\nanother café on the other pier"']
    (tmp_path / "in.jsonl").write_text("".join(f'{{"text": {row}}}\n' for row in rows), "utf-8")
    condense_corpus(tmp_path / "in.jsonl", tmp_path / "out.jsonl", quiet())
    written = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert written[1:] == [
        '{"text": "the caf\\u00e9 has no more ice left"}',
        '{"text": "another café on the other pier"}',
    ]


@pytest.mark.parametrize(
    "line",
    [
        b'{"text": "%s", "n": Inf}',
        b'{"text": "%s", "n": -NaN}',
        b'{"text": "%s", "n": "\xff"}',
        b'{"text": "%s", "n": 01}',
        b'{"text": "%s", "n": ' + b"[" * 5000 + b"}",
        b'{"text": "%s", "n": ' + b"[" * 5000 + b"x" + b"]" * 5000 + b"}",
        b'{"text": "%s"} x',
        b'{"txt": "%s"}',
        b'["%s"]',
    ],
)
@pytest.mark.parametrize("keep", ["first", "newest"])
def test_lines_that_are_none_are_named(tmp_path: Path, line: bytes, keep: str) -> None:
    """What is refused is refused by both readers, whole, and stands among the rejects."""
    text = f"{A}\\n\\n{B}".encode()
    rows = [json.dumps({"text": A, "date": "2020-01-01"}).encode(), line.replace(b"%s", text)]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(rows) + b"\n")
    assert condense_corpus(tmp_path / "in.jsonl", tmp_path / "out.jsonl", quiet(keep=keep)).rejected == 1
    assert (tmp_path / "out.jsonl").read_bytes() == rows[0] + b"\n"
    (reject,) = map(json.loads, (tmp_path / "out.jsonl.rejects.jsonl").read_text("utf-8").splitlines())
    assert reject["line"] == 2
    assert B in reject["content"]


def test_marks_never_take_the_place_of_a_field(tmp_path: Path) -> None:
    """A row with such a field, by any spelling and in any line, is refused with its place; nothing is written."""
    for at, (name, line) in enumerate([("group", 1), ("score", 3), ("representative", 2), ("sc\\u006fre", 2)]):
        rows = [f'{{"text": "{text}"}}' for text in TEXTS[:3]]
        rows[line - 1] = f'{{"text": "{A}", "{name}": 5}}'
        source = tmp_path / f"{at}.jsonl"
        source.write_text("\n".join(rows) + "\n")
        plain = json.loads(f'"{name}"')
        with pytest.raises(InputError, match=rf"{at}\.jsonl, line {line}: has a field '{plain}' already"):
            condense_corpus(source, tmp_path / "out.jsonl", quiet(mark=True))
    assert not (tmp_path / "out.jsonl").exists()


def test_a_mark_of_byte_order_stays_at_the_beginning(tmp_path: Path) -> None:
    """The first file's stands first even where its first row goes; that of another never stands among rows."""
    mark = b"\xef\xbb\xbf"
    for name, text in (("a", A), ("b", B)):
        (tmp_path / f"{name}.jsonl").write_bytes(mark + f'{{"text": "{text}"}}\n{{"text": "{A}"}}\n'.encode())
    condense_corpus([tmp_path / "a.jsonl", tmp_path / "b.jsonl"], tmp_path / "out.jsonl", quiet())
    assert (tmp_path / "out.jsonl").read_bytes() == mark + f'{{"text": "{A}"}}\n{{"text": "{B}"}}\n'.encode()


def test_the_fields_there_are_are_named(tmp_path: Path) -> None:
    """Where the text's field is missing the error names those that are there."""
    (tmp_path / "in.jsonl").write_text('{"id": 1, "body": "x y z"}\n')
    result = run("corpus", tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 3
    assert "line 1: no record can be used; the first: no text in field 'text'; there are id, body" in result.stderr
