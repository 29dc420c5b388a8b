"""Arrays and bytes come back from a file as they were, and what is damaged is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pytest

from dedup.corpus.lint.columns import Ragged
from dedup.corpus.lint.kept_file import arrays_of, file_parts, parts_again, record_again
from dedup.similarity.rejoin import JoinedBefore

if TYPE_CHECKING:
    from collections.abc import Callable

ARRAYS = {
    "one": np.array([1, 2, 3], dtype=np.uint8), "two": np.array([1.5, np.nan]), "none": np.zeros(0, dtype=np.int32),
    "every other": np.arange(10, dtype=np.uint64)[::2],
}  # fmt: skip
BLOBS = {"page": b"text", "empty": b""}


def test_what_is_written_comes_back() -> None:
    """Arrays of any kind and length, and bytes, are the same."""
    arrays, blobs = parts_again(b"".join(file_parts(ARRAYS, BLOBS)))
    assert {name: bytes(held) for name, held in blobs.items()} == BLOBS
    assert arrays.keys() == ARRAYS.keys()
    for name, held in ARRAYS.items():
        assert arrays[name].dtype == held.dtype
        assert np.array_equal(arrays[name], held, equal_nan=held.dtype.kind == "f")


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:0], lambda data: data[:-1], lambda data: data + b"\0", lambda data: b"x" + data[1:],
        lambda data: data[:100] + bytes([data[100] ^ 1]) + data[101:],
    ],
    ids=["empty", "cut", "longer", "another mark", "changed"],
)  # fmt: skip
def test_what_is_damaged_is_refused(damage: Callable[[bytes], bytes]) -> None:
    """One byte more, less or other is enough."""
    with pytest.raises(ValueError, match="damaged"):
        parts_again(damage(b"".join(file_parts(ARRAYS, BLOBS))))


def test_a_file_of_another_program_is_refused() -> None:
    """A whole file without what this one writes is no reason to break down."""
    mark = file_parts({}, {})[0]
    body = (2).to_bytes(8, "little") + b"[]"
    with pytest.raises(ValueError, match="of another make"):
        parts_again(bytes(mark) + crc32(body).to_bytes(4, "little") + body)


@pytest.mark.parametrize("record", [Ragged.of([[1, 2], []]), JoinedBefore()])
def test_records_come_back(record: Ragged | JoinedBefore) -> None:
    """A record is made again of its arrays, and not of those of another one."""
    arrays = dict(arrays_of("kept", record))
    back = record_again(type(record), "kept", arrays)
    assert {name: held.tolist() for name, held in arrays_of("kept", back)} == {
        name: held.tolist() for name, held in arrays.items()
    }
    with pytest.raises(KeyError):
        record_again(type(record), "other", arrays)
