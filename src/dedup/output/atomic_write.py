"""Bytes -> a file, whole or not at all: a temporary file beside the target, then a rename."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from dedup.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["refuse_inputs", "write"]


def refuse_inputs(target: Path, inputs: Iterable[Path]) -> None:
    """Refuse a target that is one of the inputs, under whatever name or link.

    Raises:
        OutputError: the target is an input.
    """
    for source in inputs:
        if _same(target, source):
            msg = "is the input itself; choose another file, or ask for it with --in-place"
            raise OutputError(msg, file=str(target))


def write(target: Path, data: bytes, *, inputs: Iterable[Path] = ()) -> None:
    """Put the data at the target: readers see the old file or the new one, never a part of it.

    A symbolic link stays a link and an existing file keeps its permissions. What is no regular file (a pipe, a
    terminal, /dev/null) is written straight, for there is nothing to rename.

    Args:
        target: where to write; its folder must exist.
        data: the whole content.
        inputs: files that must not be overwritten.

    Raises:
        OutputError: the target is one of the inputs, or cannot be written; the old file is still whole.
    """
    refuse_inputs(target, inputs)
    try:
        # Asked of the target as it was named: what /dev/stdout leads to may have no name of its own.
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)
        else:
            _replace(target.resolve(), data)
    except OSError as error:
        msg = f"cannot be written: {error.strerror or error}; nothing was changed there"
        raise OutputError(msg, file=str(target)) from error


def _replace(place: Path, data: bytes) -> None:
    # A short name of its own, since the target's may be as long as the file system allows already.
    part = place.with_name(f".dedup-{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            part.chmod(place.stat().st_mode & 0o7777)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
