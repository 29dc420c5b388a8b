"""Read a line of JSON as a record, and put another text in its place: every other byte of the line stays."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.json as pj

from dedup.corpus.rows import Record, Reject
from dedup.corpus.wording import listed_names, mark_taken
from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.corpus.rows import Verdict

__all__ = ["parsed", "rewritten_line", "texts_of_lines"]

NEWLINE, OPENED, CLOSED = b"\n{}"
"""Signs of a line as bytes."""

STRING: Final = r'"[^"\\]*(?:\\.[^"\\]*)*"'

KEY: Final = re.compile(rf"[\s,]*({STRING})\s*:\s*", re.DOTALL)
"""What stands before a value of an object: the end of the one before, and the name."""

TOKEN: Final = re.compile(rf"[\s,:]*(?:{STRING}|[\[{{]|[\]}}]|[^\s\[\]{{}}\",:]+)", re.DOTALL)

INF: Final = re.compile(rb"Inf[,}\]\s]")
"""A number that Arrow's reader takes and JSON, as Python reads it, does not; -NaN is another."""


def parsed(number: int, line: bytes, text_field: str) -> Record | Reject:
    """Read one line of JSON."""
    shown = line.decode("utf-8", "backslashreplace").rstrip("\r\n")
    try:
        # Decoding first spares the guess at the encoding.
        fields = _fields(line.decode("utf-8-sig" if number == 1 else "utf-8"), text_field)
    except ValueError as error:
        return Reject(number, f"not JSON ({error})", shown)
    if not isinstance(fields, dict):
        return Reject(number, f"{type(fields).__name__}, not an object", shown)
    text = fields.get(text_field)
    if not isinstance(text, str):
        return Reject(number, f"no text in field {text_field!r}; {listed_names(fields)}", shown)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return Reject(number, "half a surrogate pair, which is no character", shown)
    return Record(number, text, fields)


def _fields(text: str, text_field: str) -> Any:  # noqa: ANN401 - whatever stands in the line
    try:
        return json.loads(text, parse_int=_whole)
    except RecursionError as error:
        # Brackets nested deeper than Python goes: Arrow tells whether it is JSON, and what is no list and no object
        # can be read by itself.
        if texts_of_lines(text.strip().encode(), text_field) is None:
            raise ValueError("nested too deep") from error
        return {name: _flat(text[start:end]) for name, start, end in _members(text)}


def _whole(digits: str) -> int | str:
    # Python refuses to read numbers of more than 4,300 digits; as they stand they are as good a name.
    try:
        return int(digits)
    except ValueError:
        return digits


def _flat(value: str) -> Any:  # noqa: ANN401 - whatever stands in the field
    return None if value.startswith(("[", "{")) else json.loads(value, parse_int=_whole)


def _members(text: str) -> Iterator[tuple[str, int, int]]:
    # The names of an object that is known to be JSON, each with where its value begins and ends.
    place = text.index("{") + 1
    while key := KEY.match(text, place):
        place = _end(text, key.end())
        yield json.loads(key[1]), key.end(), place


def _end(text: str, start: int) -> int:
    depth = 0
    for token in TOKEN.finditer(text, start):
        last = text[token.end() - 1]
        depth += (last in "[{") - (last in "]}")
        if depth == 0:
            return token.end()
    return len(text)


def texts_of_lines(data: bytes, text_field: str) -> pa.StringArray | None:
    """Read the text of every line with Arrow's fast reader; None where it cannot, or a line has to be looked at."""
    # One object a line, or Arrow would read what is no JSON Lines; in valid JSON a line break between braces can only
    # stand between two objects, and as many objects as lines means one on each.
    if not data.startswith(b"{") or not _is_object_a_line(signs := np.frombuffer(data, dtype=np.uint8)):
        return None
    count = data.count(b"\n") + (not data.endswith(b"\n"))
    if b"-NaN" in data or (b"Inf" in data and INF.search(data)):
        return None
    try:
        if not data.isascii():
            # Arrow's reader looks at the text alone; bytes that are no UTF-8 in another field are no JSON either.
            bounds = np.array([0, len(data)], dtype=np.int64)
            pa.LargeStringArray.from_buffers(1, pa.py_buffer(bounds), pa.py_buffer(signs)).validate(full=True)
        table = pj.read_json(
            pa.BufferReader(data),
            read_options=pj.ReadOptions(use_threads=False, block_size=len(data) + 1),
            parse_options=pj.ParseOptions(
                explicit_schema=pa.schema([(text_field, pa.string())]), unexpected_field_behavior="ignore"
            ),
        )
        texts = table.column(text_field).combine_chunks()
        texts.validate(full=True)
    except pa.ArrowInvalid:
        return None
    return texts if len(texts) == count and not texts.null_count else None


def _is_object_a_line(signs: npt.NDArray[np.uint8]) -> bool:
    # Before and behind every line break but the last stand braces.
    breaks = np.flatnonzero(signs == NEWLINE)
    inner = breaks[: len(breaks) - (signs[-1] == NEWLINE)]
    return bool(((signs[inner - 1] == CLOSED) & (signs[inner + 1] == OPENED)).all())


def rewritten_line(record: Record, line: bytes, verdict: Verdict, text_field: str) -> bytes:
    """Give what becomes of a line, byte for byte as it stood but for the text and what is added.

    Raises:
        InputError: the line has a field of a name that is to be added.
    """
    if verdict.text is None:
        return b""
    ended = line if line.endswith(b"\n") else line + b"\n"
    if verdict.text == record.text and not verdict.columns:
        return ended
    shown = ended.decode("utf-8")
    if verdict.text != record.text:
        # Of several fields of one name the last counts, as it does where they are read.
        start, end = [span for name, *span in _members(shown) if name == text_field][-1]
        text = json.dumps(verdict.text, ensure_ascii=shown[start:end].isascii())
        shown = shown[:start] + text + shown[end:]
    if taken := [name for name in verdict.columns if name in record.fields]:
        raise InputError(mark_taken("field", taken[0]), line=record.number)
    place = shown.rindex("}")
    added = "".join(
        f", {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in verdict.columns.items()
    )
    return (shown[:place] + added + shown[place:]).encode("utf-8")
