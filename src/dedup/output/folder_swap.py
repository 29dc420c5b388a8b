"""Write a folder whole or not at all: all of it aside, then the old one away and the new one in its place.

Between the two renames nothing stands there. A note beside the folder says what is under way, so that the next run puts
the old folder back where a kill came in between, and clears away what was left.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import OutputError
from dedup.output.atomic_write import give_permissions, new_mode
from dedup.output.lone_run import alone, lock_of
from dedup.output.part_files import is_owned, new_token
from dedup.output.write_guard import WriteGuard, place_of, unwritten

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["refuse_standing_in", "settle", "staged_folder"]

TOKEN: Final = re.compile(r"[0-9a-f]{16}")


@contextmanager
def staged_folder(target: Path, like: Path, *, guard: WriteGuard) -> Iterator[Path]:
    """Give an empty folder that takes the place of the target when the block ends without error.

    Until then only its owner can read it. What else stands in the target stays, links stay links, and what is replaced
    keeps its permissions; what is new has those of the file or folder of its name in the source.

    Args:
        target: where the folder is to stand.
        like: the folder it is made from.
        guard: what must not be overwritten.

    Raises:
        OutputError: it cannot be written; what stood there is still whole.
    """
    guard.refuse(target)
    place = place_of(target)
    refuse_standing_in(target)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritten(target, error) from error
    with alone(place, target), _replaced(target, place, like, guard) as part:
        yield part


@contextmanager
def _replaced(target: Path, place: Path, like: Path, guard: WriteGuard) -> Iterator[Path]:
    _settle(target, place)
    token = new_token()
    part, old = _aside(place, token)
    try:
        _begin(_note(place), token)
    except OSError as error:
        raise unwritten(target, error) from error
    try:
        part.mkdir(mode=0o700)
        yield part
        _arrange(part, guard.refuse_tree(target, _files(part)))
        new = sorted(part.rglob("*"))
        if place.is_dir():
            new += _take_along(place, part)
        _permit(new, part, place, like)
        if place.is_dir():
            place.rename(old)
        part.rename(place)
    except OSError as error:
        raise _named(target, place, part, error) from error
    finally:
        _settle(target, place)


def refuse_standing_in(target: Path) -> None:
    """Refuse to replace the folder the program runs in, or one above: whoever stands there would be left in nothing.

    Raises:
        OutputError: it is refused.
    """
    if Path.cwd().resolve().is_relative_to(place_of(target)):
        msg = "is the folder you are in, or holds it, and cannot be replaced as a whole; name another"
        raise OutputError(msg, file=str(target))


def settle(target: Path) -> None:
    """Put back the folder a killed run had moved aside, or clear away what it left once the new one stands.

    Raises:
        OutputError: what it left cannot be told from what is not ours, or cannot be moved; or the run that left it is
            at work.
    """
    place = place_of(target)
    if place.name and any(map(os.path.lexists, (_note(place), lock_of(place)))):
        with alone(place, target):
            _settle(target, place)


def _settle(target: Path, place: Path) -> None:
    note = _note(place)
    try:
        if not os.path.lexists(note):
            return
        state = note.lstat()
        ours = stat.S_ISREG(state.st_mode) and is_owned(state)
        token = note.read_text("ascii", "replace") if ours else "no token"
        if token and not TOKEN.fullmatch(token):
            raise OutputError("is not a note of ours; move it away", file=str(note))
        if token:
            _put_back(target, place, token)
        note.unlink()
    except OSError as error:
        raise unwritten(target, error) from error


def _put_back(target: Path, place: Path, token: str) -> None:
    part, old = _aside(place, token)
    if old.is_dir():
        if not os.path.lexists(place):
            old.rename(place)
        elif part.exists():
            msg = f"a run was stopped while it replaced this folder; what stood in it is in {old}; move that away"
            raise OutputError(msg, file=str(target))
        else:
            _remove(old)
    _remove(part)


def _aside(place: Path, token: str) -> tuple[Path, Path]:
    return place.with_name(f".dedup-{token}.part"), place.with_name(f".dedup-{token}.old")


def _note(place: Path) -> Path:
    # Told by the name of the folder, which may be as long as the file system allows.
    return place.with_name(f".dedup-{blake2b(os.fsencode(place.name), digest_size=8).hexdigest()}.swap")


def _begin(note: Path, token: str) -> None:
    number = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "w", encoding="ascii") as file:
        file.write(token)
        file.flush()
        os.fsync(number)


def _files(folder: Path) -> list[Path]:
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())


def _arrange(part: Path, placed: dict[Path, Path]) -> None:
    # Where a link inside the old folder leads elsewhere in it, the file goes there and the link stays.
    for name, place in placed.items():
        if name != place:
            (part / place).parent.mkdir(parents=True, exist_ok=True)
            (part / name).rename(part / place)
            for above in name.parents:
                if above != Path() and not any((part / above).iterdir()):
                    (part / above).rmdir()


def _permit(new: list[Path], part: Path, place: Path, like: Path) -> None:
    # The deepest first: a folder that may not be written would keep what is in it from being changed.
    for path in (*sorted(new, reverse=True), part):
        name = path.relative_to(part)
        model = like / name
        plain = 0o777 if path.is_dir() else 0o666
        give_permissions(path, place / name, new_mode(model.stat().st_mode & 0o777 if model.exists() else plain))


def _take_along(place: Path, part: Path) -> list[Path]:
    """Put what else stands in the old folder into the new one, and give the folders made for it."""
    made: list[Path] = []
    for home, folders, names in os.walk(place, onerror=_raise):
        for name in (*folders, *names):
            path = Path(home, name)
            new = part / path.relative_to(place)
            if os.path.lexists(new):
                continue
            if path.is_dir() and not path.is_symlink():
                new.mkdir(mode=0o700)
                made.append(new)
            else:
                _link(path, new)
    return made


def _link(path: Path, new: Path) -> None:
    if path.is_symlink():
        new.symlink_to(path.readlink())
        return
    try:
        new.hardlink_to(path)
    except OSError:
        # A file system without hard links, or a file of another owner.
        shutil.copy2(path, new)


def _raise(error: OSError) -> None:
    raise error


def _remove(folder: Path) -> None:
    if not folder.is_dir():
        return
    # What is in a folder can be removed only where that folder may be written.
    folder.chmod(0o700)
    for home, folders, _ in os.walk(folder):
        for path in (Path(home, name) for name in folders):
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(folder)


def _named(target: Path, place: Path, part: Path, error: OSError) -> OutputError:
    # The file as the user knows it, not under its temporary name.
    at = Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else target
    for folder in (part, place):
        if at.is_relative_to(folder):
            return unwritten(target / at.relative_to(folder), error)
    return unwritten(target, error)
