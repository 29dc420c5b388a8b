"""Write a file or folder whole or not at all: under a temporary name beside the target, then by a rename."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import contextmanager
from errno import ELOOP
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from dedup.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["refuse_circle", "refuse_inputs", "staged", "write"]


def refuse_circle(target: Path) -> None:
    """Refuse symbolic links that lead to each other in a circle: there is no file to write to.

    Raises:
        OutputError: the target is such a link, or a folder above it is.
    """
    try:
        target.stat()
    except OSError as error:
        if error.errno == ELOOP:
            msg = "is a symbolic link that leads round in a circle; nothing can be written there, choose another name"
            raise OutputError(msg, file=str(target)) from error


def refuse_inputs(target: Path, inputs: Iterable[Path]) -> None:
    """Refuse a target that is one of the inputs, under whatever name or link.

    Raises:
        OutputError: the target is an input, or a link that leads nowhere but to itself.
    """
    refuse_circle(target)
    for source in inputs:
        if _same(target, source):
            msg = "is the input itself; choose another file, or ask for it with --in-place"
            raise OutputError(msg, file=str(target))


def write(target: Path, data: bytes, *, inputs: Iterable[Path] = ()) -> None:
    """Put the data at the target: readers see the old file or the new one, never a part of it.

    Args:
        target: where to write; its folder must exist.
        data: the whole content.
        inputs: files that must not be overwritten.

    Raises:
        OutputError: the target is one of the inputs, or cannot be written; the old file is still whole.
    """
    refuse_inputs(target, inputs)
    with staged(target) as part, part.open("xb") as file:
        file.write(data)


@contextmanager
def staged(target: Path, *, parents: bool = False) -> Iterator[Path]:
    """Give a temporary name beside the target, whose file or folder takes its place when the block ends without error.

    A symbolic link stays a link, and an existing file keeps its permissions. What is no regular file (a pipe, a
    terminal, /dev/null) is written straight when all is there, for there is nothing to rename. A folder that is written
    where one stands adds its files to those that are there.

    Args:
        target: where the result is to stand.
        parents: whether missing folders above it are made.

    Raises:
        OutputError: it cannot be written; what stood there is still whole.
    """
    try:
        # Asked of the target as it was named: what /dev/stdout leads to may have no name of its own.
        straight = target.exists() and not target.is_file() and not target.is_dir()
        place = target.resolve()
        folder = Path(gettempdir()) if straight else place.parent
        # A short name of its own, since the target's may be as long as the file system allows already.
        part = folder / f".dedup-{secrets.token_hex(8)}.part"
        if parents:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritten(target, error) from error
    try:
        yield part
        if straight:
            target.write_bytes(part.read_bytes())
        elif part.is_dir():
            _put_folder(part, place)
        else:
            _put_file(part, place)
    except OSError as error:
        raise _unwritten(target, error) from error
    finally:
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _put_file(part: Path, place: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    if place.exists():
        part.chmod(place.stat().st_mode & 0o7777)
    part.replace(place)


def _put_folder(part: Path, place: Path) -> None:
    if not place.is_dir():
        part.replace(place)
        return
    for path in sorted(part.rglob("*")):
        if path.is_file():
            target = place / path.relative_to(part)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


def _unwritten(target: Path, error: OSError) -> OutputError:
    return OutputError(f"cannot be written: {error.strerror or error}; nothing was changed there", file=str(target))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
