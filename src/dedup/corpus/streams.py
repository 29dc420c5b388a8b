"""Read files in pieces that fit the memory, unpacked where they are packed; what does not fit is refused by place."""

from __future__ import annotations

import gzip
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final, cast

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["PACKED", "chunks", "opened", "too_long"]

PACKED: Final = (".gz", ".zst")
"""Endings of packed rows."""


@contextmanager
def opened(path: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Open a file to be read: as it is, and unpacked.

    Raises:
        InputError: it cannot be read, or what is packed is damaged.
    """
    try:
        with path.open("rb") as raw, _unpacked(path, raw) as file:
            yield raw, file
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"cannot be read ({error})", file=str(path)) from error


def _unpacked(path: Path, raw: IO[bytes]) -> IO[bytes]:
    match path.suffix.lower():
        case ".gz":
            return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
        case ".zst":
            import pyarrow as pa

            return cast("IO[bytes]", pa.CompressedInputStream(raw, "zstd"))
        case _:
            return raw


def chunks(path: Path, size: int, longest: int) -> Iterator[tuple[bytes, int]]:
    """Read whole lines, about `size` bytes at a time, each with how many bytes of the file are read.

    Raises:
        InputError: the file cannot be read, or a line has more than `longest` bytes.
    """
    with opened(path) as (raw, file):
        rest: list[bytes] = []
        held, line = 0, 1
        while data := file.read(size):
            end = data.rfind(b"\n") + 1
            if held + (data.find(b"\n") + 1 or len(data)) > longest:
                raise too_long(path, line, longest)
            if end:
                whole = b"".join((*rest, data[:end]))
                yield whole, raw.tell()
                line += whole.count(b"\n")
                rest, held = [], 0
            if end < len(data):
                rest.append(data[end:])
                held += len(data) - end
        if rest:
            yield b"".join(rest), raw.tell()


def too_long(path: Path, line: int, longest: int) -> InputError:
    """Make the error for a record that has no room in the memory asked for."""
    msg = (
        f"a record of more than {longest >> 20:,} MiB, for which --memory leaves no room; raise it, or part the record"
    )
    return InputError(msg, file=str(path), line=line)
