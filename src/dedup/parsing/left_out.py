"""Decide what of a folder is left out: by its name, by `.gitignore`, and by what the caller asked for.

Patterns are those of `.gitignore`: `drafts/` anywhere, `/drafts` at the top, `*.bak`, `**/old/*.md`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pathspec import GitIgnoreSpec

__all__ = ["Globs", "Ignored", "WhyLeftOut", "ignored_above", "is_there", "named_reason"]

VERSION_CONTROL: Final = (".git", ".hg", ".svn", ".bzr", ".jj", ".fslckout", "_darcs", "CVS", "RCS", "SCCS")

VENDORED: Final = (
    # What tools fetch or make, not what somebody wrote; `build` and `dist` may be either, `.gitignore` says which.
    *("node_modules", "bower_components", "jspm_packages", "web_modules", "vendor", "third_party", "Pods", "Carthage"),
    *("venv", "virtualenv", "site-packages", "dist-packages", "__pycache__", "__pypackages__"),
    *("*.dist-info", "*.egg-info", "*.egg"),
    *("__MACOSX", "$RECYCLE.BIN", "System Volume Information", "lost+found", "@eaDir"),
)


class WhyLeftOut(Enum):
    """Why something in a folder is not read: in words, for one and for several."""

    EXCLUDED = ("match of --exclude", "matches of --exclude")
    HIDDEN = ("hidden", "hidden")
    VERSION_CONTROL = ("folder of version control", "folders of version control")
    VENDORED = ("vendored folder", "vendored folders")
    IGNORED = ("match of .gitignore", "matches of .gitignore")
    FOLDER_LINK = ("link to a folder", "links to folders")
    BROKEN_LINK = ("broken link", "broken links")
    SPECIAL = ("pipe, socket or device", "pipes, sockets and devices")
    EMPTY = ("empty folder", "empty folders")
    TWICE = ("file given twice and read once", "files given twice and read once")


def named_reason(name: str, *, folder: bool) -> WhyLeftOut | None:
    """Tell from a name alone why a file or folder is left alone; None where it is not.

    >>> named_reason("node_modules", folder=True).name, named_reason("a.md", folder=False)
    ('VENDORED', None)
    """
    if folder and name in VERSION_CONTROL:
        return WhyLeftOut.VERSION_CONTROL
    if folder and any(fnmatchcase(name, pattern) for pattern in VENDORED):
        return WhyLeftOut.VENDORED
    return WhyLeftOut.HIDDEN if name.startswith(".") else None


@dataclass(frozen=True, slots=True)
class Globs:
    """Patterns a caller asked for, which fit a path within the folder that is read or the path as it was typed.

    Attributes:
        whole: the patterns; None where there are none.
        beginnings: the folders that patterns name on the way to what they fit, as `.notes/*.md` does `.notes`. What
            stands for any name, as the beginning of `**/*.md` does, names none.
    """

    whole: GitIgnoreSpec | None = None
    beginnings: GitIgnoreSpec | None = None

    @classmethod
    def of(cls, patterns: Iterable[str], *, option: str = "") -> Globs:
        """Read patterns.

        Args:
            patterns: as in `.gitignore`.
            option: where they were given, for the message.

        Raises:
            OptionError: one is no pattern.
        """
        plain = [pattern.removeprefix("./") for pattern in patterns]
        return cls(_spec(plain, option), _spec(list(_beginnings(plain)), option))

    def fit(self, root: Path, path: Path, *, folder: bool) -> bool:
        """Tell whether a pattern fits a path, or a folder above it."""
        return _fits(self.whole, root, path, folder=folder)

    def lead_into(self, root: Path, path: Path) -> bool:
        """Tell whether a pattern names a folder on the way to what it fits."""
        return _fits(self.beginnings, root, path, folder=True)


def _beginnings(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        parts = pattern.strip("/").split("/")
        for end in range(1, len(parts)):
            if parts[end - 1].strip("*"):
                # Without the slash a single name would fit at any depth.
                yield f"/{'/'.join(parts[:end])}"


def _spec(patterns: list[str], option: str = "") -> GitIgnoreSpec | None:
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except (ValueError, re.error) as error:
        named = ", ".join(map(repr, patterns))
        msg = f"{named}: no pattern ({error}); write it as in .gitignore, such as drafts/ or *.bak"
        raise OptionError(msg, option=option or ()) from error


def _fits(spec: GitIgnoreSpec | None, root: Path, path: Path, *, folder: bool) -> bool:
    if spec is None:
        return False
    end = "/" if folder else ""
    inside = path.relative_to(root).as_posix()
    return spec.match_file(inside + end) or spec.match_file(path.as_posix().lstrip("/") + end)


def _is_pattern(line: str) -> bool:
    # Git passes over what it cannot read, so a stray line stops nobody.
    try:
        _spec([line])
    except OptionError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Ignored:
    """The `.gitignore` files that hold in a folder: each with the folder it stands in, the outermost first."""

    files: tuple[tuple[Path, GitIgnoreSpec], ...] = ()

    def within(self, folder: Path) -> Ignored:
        """Give what holds in a folder inside: the same, and its own file.

        Raises:
            InputError: the file cannot be read.
        """
        path = folder / ".gitignore"
        if not is_there(path):
            return self
        try:
            lines = path.read_text("utf-8-sig", errors="surrogateescape").splitlines()
        except IsADirectoryError:
            return self
        except OSError as error:
            msg = f"cannot be read ({error.strerror}); make it readable, or move it away"
            raise InputError(msg, file=str(path)) from error
        spec = _spec([line for line in lines if _is_pattern(line)])
        return Ignored((*self.files, (folder.absolute(), spec))) if spec else self

    def ignores(self, path: Path, *, folder: bool) -> bool:
        """Tell whether a path is ignored: the innermost file that speaks of it decides, and in it the last line."""
        slash = "/" if folder else ""
        for home, spec in reversed(self.files):
            said = spec.check_file(path.relative_to(home).as_posix() + slash).include
            if said is not None:
                return said
        return False


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there and may be seen."""
    try:
        return path.exists()
    except PermissionError:
        # A folder above may be closed to us, and the one that was asked for be open.
        return False


def ignored_above(folder: Path) -> Ignored:
    """Give what the repository around a folder says about what is in it; a folder that is itself ignored was meant."""
    folder = folder.absolute()
    above = [folder, *folder.parents]
    top = next((at for at, each in enumerate(above) if is_there(each / ".git")), 0)
    found = Ignored()
    for each in reversed(above[1 : top + 1]):
        found = found.within(each)
    meant = any(found.ignores(each, folder=True) for each in above[:top])
    return Ignored() if meant else found
