"""Write arrays and bytes under names to one file, and read them back as they lie there; what is damaged is refused."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar
from zlib import crc32

import numpy as np

from dedup.corpus.lint.columns import Ragged

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

__all__ = ["arrays_of", "file_parts", "parts_again", "record_again"]

_MARK: Final = b"dedup lint 4\n"
_SUM: Final = 4
"""Bytes of the sum by which damage is told, as in an archive: to name fifty megabytes for good would take a tenth of a
second more."""

_LENGTH: Final = 8
_ALIGNED: Final = 8
"""Bytes at a multiple of which an array begins, so that it is read where it lies."""

Bytes = bytes | memoryview
T = TypeVar("T")


def file_parts(arrays: Mapping[str, NDArray[Any]], blobs: Mapping[str, Bytes]) -> list[Bytes]:
    """Give what is written, part by part: joined, a large tree would take hundreds of megabytes twice."""
    head = {
        "arrays": [(name, held.dtype.str, len(held)) for name, held in arrays.items()],
        "blobs": [(name, len(held)) for name, held in blobs.items()],
    }
    written = json.dumps(head).encode("ascii")
    parts: list[Bytes] = [len(written).to_bytes(_LENGTH, "little"), written]
    at = len(_MARK) + _SUM + _LENGTH + len(written)
    for held in arrays.values():
        parts += [bytes(-at % _ALIGNED), np.ascontiguousarray(held).view(np.uint8).data]
        at += -at % _ALIGNED + held.nbytes
    parts += blobs.values()
    found = 0
    for part in parts:
        found = crc32(part, found)
    return [_MARK, found.to_bytes(_SUM, "little"), *parts]


def parts_again(data: bytes) -> tuple[dict[str, NDArray[Any]], dict[str, memoryview]]:
    """Read the arrays and the bytes back; they lie in the data they are read from.

    Raises:
        ValueError: it is damaged, or nothing that `file_parts` gave.
    """
    whole = memoryview(data)
    at = len(_MARK) + _SUM
    if not data.startswith(_MARK) or crc32(whole[at:]).to_bytes(_SUM, "little") != whole[len(_MARK) : at]:
        msg = "damaged"
        raise ValueError(msg)
    try:
        return _read(data, at)
    except (LookupError, TypeError) as error:
        msg = "of another make"
        raise ValueError(msg) from error


def _read(data: bytes, at: int) -> tuple[dict[str, NDArray[Any]], dict[str, memoryview]]:
    whole = memoryview(data)
    size = int.from_bytes(whole[at : at + _LENGTH], "little")
    at += _LENGTH
    head = json.loads(bytes(whole[at : at + size]))
    at += size
    arrays: dict[str, NDArray[Any]] = {}
    for name, kind, count in head["arrays"]:
        at += -at % _ALIGNED
        arrays[name] = np.frombuffer(data, dtype=np.dtype(kind), count=count, offset=at)
        at += arrays[name].nbytes
    blobs: dict[str, memoryview] = {}
    for name, length in head["blobs"]:
        blobs[name] = whole[at : at + length]
        at += length
    return arrays, blobs


def arrays_of(name: str, record: object) -> Iterator[tuple[str, NDArray[Any]]]:
    """Give the arrays of a record, and of the records in it, each under a name."""
    for each in fields(record) if is_dataclass(record) else ():
        held = getattr(record, each.name)
        if isinstance(held, np.ndarray):
            yield f"{name}.{each.name}", held
        else:
            yield from arrays_of(f"{name}.{each.name}", held)


def record_again(kind: type[T], name: str, arrays: Mapping[str, NDArray[Any]], **others: Any) -> T:  # noqa: ANN401 - a value of any kind
    """Make a record of its arrays, and of other values.

    Raises:
        KeyError: one of its arrays is not there.
    """
    made: dict[str, Any] = dict(others)
    for each in fields(kind):  # type: ignore[arg-type]
        if each.name not in made:
            part = f"{name}.{each.name}"
            inside = f"{part}.starts" in arrays
            made[each.name] = record_again(Ragged, part, arrays) if inside else arrays[part]
    return kind(**made)
