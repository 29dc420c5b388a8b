"""Refuse to write over what is read: asked once before any work, and again right before each rename."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["UNGUARDED", "WriteGuard", "place_of", "unwritten"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteGuard:
    """What must not be overwritten, by resolved path and by the identity of the file, so that no link leads around it.

    Attributes:
        paths: resolved paths of the files that are read.
        identities: device and number of each, and of every file in the folders.
        folders: resolved folders that are read; nothing is written into them, and no folder is put over one above.
        mode: permissions of a new file: no wider than those of any file that is read; None where nothing is read.
    """

    paths: frozenset[Path] = frozenset()
    identities: frozenset[tuple[int, int]] = frozenset()
    folders: tuple[Path, ...] = ()
    mode: int | None = None

    @classmethod
    def over(cls, files: Iterable[Path], folders: Iterable[Path] = ()) -> WriteGuard:
        """Guard files, and folders with all that is in them; what is not there is guarded by its path."""
        files, folders = tuple(files), tuple(folders)
        states = [state for path in files if (state := _state(path)) is not None]
        within = [state for folder in folders for path in _beneath(folder) if (state := _state(path)) is not None]
        return cls(
            paths=frozenset(map(_resolved, files)),
            identities=frozenset((state.st_dev, state.st_ino) for state in (*states, *within)),
            folders=tuple(map(_resolved, folders)),
            mode=_narrowest(files),
        )

    def private_as(self, files: Iterable[Path]) -> WriteGuard:
        """Give the same guard for what is made from these files only, whose permissions a new file follows."""
        return replace(self, mode=_narrowest(files))

    def refuse(self, target: Path, *, advice: str = "choose another file") -> None:
        """Refuse a target that is an input, lies in a folder that is read, or holds it.

        Args:
            target: where something is to be written.
            advice: what to do instead, where the target is an input.

        Raises:
            OutputError: it is refused, or cannot be looked at.
        """
        place, state = place_of(target), _state(target)
        if self._reads(place, state):
            raise OutputError(f"is the input itself; {advice}", file=str(target))
        for folder in self.folders:
            if place == folder or _is_same(place, folder):
                raise OutputError("is the input itself; choose another folder", file=str(target))
            if place.is_relative_to(folder) or any(_is_same(above, folder) for above in place.parents):
                msg = f"lies inside the input itself, the folder {folder}; choose a place outside it"
                raise OutputError(msg, file=str(target))
            if folder.is_relative_to(place) or any(_is_same(place, above) for above in folder.parents):
                msg = f"holds the input, the folder {folder}; choose a folder that does not"
                raise OutputError(msg, file=str(target))

    def refuse_all(self, targets: Iterable[Path], *, advice: str = "choose another file") -> None:
        """Refuse what `refuse` does of all that is to be written, and two targets that are one file.

        Raises:
            OutputError: one is refused.
        """
        seen: set[Path | tuple[int, int]] = set()
        for target in targets:
            self.refuse(target, advice=advice)
            state = _state(target)
            if state is not None and stat.S_ISCHR(state.st_mode):
                # /dev/null takes any number of outputs.
                continue
            names: set[Path | tuple[int, int]] = {place_of(target)}
            if state is not None:
                names.add((state.st_dev, state.st_ino))
            if names & seen:
                raise OutputError("is to be written twice; give each output a name of its own", file=str(target))
            seen |= names

    def refuse_tree(self, folder: Path, names: Iterable[Path], others: Iterable[Path] = ()) -> dict[Path, Path]:
        """Refuse to put files into a folder where something stands in the way, and say where each name leads.

        Args:
            folder: where they go; it may be there already.
            names: of the files, relative to it.
            others: what else is written.

        Returns:
            Name to place, both relative to the folder; they differ where a link in the folder leads elsewhere in it.

        Raises:
            OutputError: a link leads out of the folder, a folder stands where a file must go or a file where a folder
                must, or two outputs are one file.
        """
        self.refuse(folder)
        root = place_of(folder)
        if root.exists() and not root.is_dir():
            raise OutputError("cannot be written: a file stands where the folder must go", file=str(folder))
        seen = {place_of(other) for other in others}
        homes: dict[Path, Path] = {}
        placed: dict[Path, Path] = {}
        for name in names:
            target = folder / name
            if name.parent not in homes:
                homes[name.parent] = place_of(folder / name.parent) if root.exists() else root / name.parent
                if homes[name.parent].exists() and not homes[name.parent].is_dir():
                    msg = "cannot be written: a file stands where the folder must go; move it away"
                    raise OutputError(msg, file=str(target.parent))
            place = homes[name.parent] / name.name
            place = place_of(place) if place.is_symlink() else place
            self._refuse_in_tree(target, place, root)
            if place in seen:
                raise OutputError("is to be written twice; give each output a name of its own", file=str(target))
            seen.add(place)
            placed[name] = place.relative_to(root)
        return placed

    def _refuse_in_tree(self, target: Path, place: Path, root: Path) -> None:
        if not place.is_relative_to(root):
            msg = f"leads out of the output folder through a link, to {place}; remove the link or choose another folder"
            raise OutputError(msg, file=str(target))
        state = _state(place)
        if self._reads(place, state):
            raise OutputError("is the input itself; choose another folder", file=str(target))
        if state is not None and stat.S_ISDIR(state.st_mode):
            msg = "cannot be written: a folder stands where the file must go; move it away, or choose another folder"
            raise OutputError(msg, file=str(target))

    def _reads(self, place: Path, state: os.stat_result | None) -> bool:
        return place in self.paths or (state is not None and (state.st_dev, state.st_ino) in self.identities)


UNGUARDED: Final = WriteGuard()
"""Guards nothing: for files of our own."""


def place_of(target: Path) -> Path:
    """Give where a target leads, through all links.

    Raises:
        OutputError: it leads nowhere: a circle of links, or a file where a folder must be.
    """
    try:
        target.stat()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise unwritten(target, error) from error
    return target.resolve()


def unwritten(target: Path, error: OSError) -> OutputError:
    """Say that a target could not be written, which left it as it was."""
    return OutputError(f"cannot be written: {error.strerror or error}; nothing was changed there", file=str(target))


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        # A circle of links: whoever reads it says so.
        return path.absolute()


def _state(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def _narrowest(files: Iterable[Path]) -> int | None:
    states = [state for path in files if (state := _state(path)) is not None]
    # A pipe or a device says nothing about how private its text is.
    modes = [state.st_mode for state in states if stat.S_ISREG(state.st_mode)]
    return reduce(and_, modes, 0o666) | stat.S_IRUSR | stat.S_IWUSR if modes else None


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _beneath(folder: Path) -> Iterator[Path]:
    for home, _, names in os.walk(folder):
        yield from (Path(home, name) for name in names)
