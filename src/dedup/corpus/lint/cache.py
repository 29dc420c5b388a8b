"""Keep what a run read and judged for the next one: one file for each tree, and what is damaged counts as absent."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from platform import machine
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.kept import Kept, kept_again, kept_parts
from dedup.corpus.lint.settings import SETTINGS
from dedup.errors import OutputError
from dedup.output.atomic_write import staged
from dedup.output.part_files import clear_dead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.lint.options import LintOptions

__all__ = ["LintCache", "page_key", "run_key", "tree_key"]

_ENDING: Final = ".lintcache"
_PACKAGE: Final = Path(__file__).parents[2]
_READ_WITH: Final = ("numpy", "scipy", "nltk", "markdown_it", "docutils")
_NUMBERED: Final = ("version.py", "VERSION", "__init__.py")
"""Files in which a package may say which release it is; to ask it would be to load it."""

DIGEST: Final = 16
"""Bytes of a name."""


@dataclass(frozen=True, slots=True)
class LintCache:
    """A folder with a file for each tree.

    Where it cannot be read or written, a run takes as long as without it, and finds the same.

    Attributes:
        folder: the folder.
    """

    folder: Path

    def load(self, name: str) -> Kept:
        """Read what an earlier run left of a tree; what is damaged, or of another tree, counts as absent."""
        path = self.folder / f"{name}{_ENDING}"
        try:
            # One that is no file may never end, and a larger one than is ever written may not fit into memory.
            if path.is_file() and path.stat().st_size <= SETTINGS.cache_bytes:
                return kept_again(path.read_bytes(), name)
        except (OSError, ValueError):
            pass
        return Kept()

    def store(self, name: str, kept: Kept) -> None:
        """Leave what a run read and judged; the oldest trees make room for it."""
        parts = kept_parts(kept, name)
        with suppress(OSError, OutputError):
            if sum(map(len, parts)) <= SETTINGS.cache_bytes:
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                clear_dead([self.folder])
                with staged(self.folder / f"{name}{_ENDING}") as part, part.open("wb") as file:
                    file.writelines(parts)
            self._make_room()

    def touch(self, name: str) -> None:
        """Say that what is left of a tree was used."""
        with suppress(OSError):
            os.utime(self.folder / f"{name}{_ENDING}")

    def _make_room(self) -> None:
        found = []
        for path in self.folder.glob(f"*{_ENDING}"):
            # Another run may have taken it away.
            with suppress(OSError):
                state = path.stat()
                found.append((state.st_mtime, path.name, state.st_size, path))
        left = SETTINGS.cache_bytes
        for _, _, size, path in sorted(found, reverse=True):
            left -= size
            if left < 0:
                with suppress(OSError):
                    path.unlink()


def page_key(name: str, data: bytes) -> str:
    """Name a file by what it is called and what it holds."""
    return blake2b(data, digest_size=DIGEST, key=_digest([name])).hexdigest()


def run_key(options: LintOptions, said: Iterable[str], files: Iterable[tuple[str, str]]) -> str:
    """Name what a run is asked for and all that it reads: of another one that is the same the report is the same.

    Args:
        options: what is asked for.
        said: what is left out of the tree and why.
        files: of each file its name and its key.
    """
    asked = (*sorted(each.value for each in options.rules), repr((options.within, options.across)))
    parts = (asked, tuple(said), *files)
    # Each part with how many it has, so that none runs into the next.
    return _digest([each for part in parts for each in (str(len(part)), *part)]).hex()


def tree_key(paths: Iterable[Path], settings: Iterable[object]) -> str:
    """Name a tree by where it lies, what decides how it is read, and the program that reads it."""
    return _digest([*map(repr, settings), *sorted(os.path.abspath(path) for path in paths), *_program()]).hex()  # noqa: PTH100 - a link stays what it is


def _program() -> Iterator[str]:
    """Name the program by its own files and what it computes with: other ones may read and judge otherwise."""
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix in (".py", ".json", ".toml", ".txt") and path.is_file():
            yield path.relative_to(_PACKAGE).as_posix()
            yield _held(path)
    yield from (sys.version, machine())
    for name in _READ_WITH:
        found = find_spec(name)
        folder = Path(found.origin).parent if found and found.origin else Path()
        yield from (_held(folder / each) for each in _NUMBERED if found and (folder / each).is_file())


def _held(path: Path) -> str:
    return blake2b(path.read_bytes(), digest_size=DIGEST).hexdigest()


def _digest(parts: Iterable[str]) -> bytes:
    return blake2b("\0".join(parts).encode("utf-8", "backslashreplace"), digest_size=DIGEST).digest()
