"""Write a file whole or not at all: under a temporary name beside the target, then by a rename."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager, suppress
from errno import EISDIR
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from dedup.output.part_files import clear_dead, held_part
from dedup.output.write_guard import UNGUARDED, WriteGuard, place_of, unwritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["give_permissions", "new_mode", "staged", "write", "write_all"]


def write(target: Path, data: bytes, *, guard: WriteGuard = UNGUARDED) -> None:
    """Put the data at the target: readers see the old file or the new one, never a part of it.

    Args:
        target: where to write; its folder must exist.
        data: the whole content.
        guard: what must not be overwritten.

    Raises:
        OutputError: the target is one of the inputs, or cannot be written; the old file is still whole.
    """
    write_all([(target, data, guard)])


def write_all(outputs: Iterable[tuple[Path, bytes, WriteGuard]]) -> None:
    """Put each of the data at its target, once all of them are on the disk.

    Where one cannot be written, none is. The last of them takes its place first. Temporary files that killed runs left
    beside a target are cleared away.

    Args:
        outputs: where to write, the whole content, and what must not be overwritten.

    Raises:
        OutputError: a target is one of the inputs, or cannot be written; the old files are still whole.
    """
    outputs = list(outputs)
    clear_dead(sorted({place_of(target).parent for target, _, _ in outputs}))
    with ExitStack() as stack:
        for target, data, guard in outputs:
            part = stack.enter_context(staged(target, guard=guard))
            try:
                with part.open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                raise unwritten(target, error) from error


@contextmanager
def staged(target: Path, *, guard: WriteGuard = UNGUARDED, parents: bool = False) -> Iterator[Path]:
    """Give an empty file of a temporary name beside the target, which takes its place when the block ends well.

    Until then only its owner can read it. A symbolic link stays a link, and an existing file keeps its permissions; a
    new one is no more open than what is read. What is no regular file (a pipe, a terminal, /dev/null) is written
    straight when all is there, for there is nothing to rename.

    Args:
        target: where the result is to stand.
        guard: what must not be overwritten; asked at once, and again before the rename.
        parents: whether missing folders above it are made.

    Raises:
        OutputError: it is guarded or cannot be written; what stood there is still whole.
    """
    guard.refuse(target)
    place = place_of(target)
    try:
        # Asked of the target as it was named: what /dev/stdout leads to may have no name of its own.
        if target.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        straight = target.exists() and not target.is_file()
        folder = Path(gettempdir()) if straight else place.parent
        if parents:
            folder.mkdir(parents=True, exist_ok=True)
        with held_part(folder) as part:
            yield part
            guard.refuse(target)
            if straight:
                target.write_bytes(part.read_bytes())
            else:
                _put(part, place, guard)
    except OSError as error:
        raise unwritten(target, error) from error


def new_mode(wanted: int) -> int:
    """Give the permissions a new file gets where these are wanted, as far as the user's mask lets them."""
    # The mask can only be read by setting it; for that moment nothing is more open than it would be.
    mask = os.umask(0o077)
    os.umask(mask)
    return wanted & ~mask


def give_permissions(path: Path, old: Path, otherwise: int) -> None:
    """Give a file or folder the permissions, and as far as may be the owner, of the one it takes the place of.

    Args:
        path: what is new.
        old: what stands in its place.
        otherwise: its permissions where nothing stands there.
    """
    mode = otherwise
    if old.exists():
        state = old.stat()
        mode = state.st_mode & 0o7777
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(path, state.st_uid, state.st_gid)
    # A file system that knows no permissions, such as that of a memory stick, refuses to set them.
    with suppress(PermissionError):
        path.chmod(mode)


def _put(part: Path, place: Path, guard: WriteGuard) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    give_permissions(part, place, new_mode(0o666 if guard.mode is None else guard.mode))
    part.replace(place)
