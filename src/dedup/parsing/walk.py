"""Find the files that paths, patterns and folders stand for, and keep account of what is left out and why."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.parsing.formats import PROSE_ENDINGS
from dedup.parsing.left_out import Globs, Ignored, WhyLeftOut, ignored_above, is_there, named_reason
from dedup.parsing.settings import SETTINGS
from dedup.parsing.wildcards import fits_pattern, has_wildcards, may_hold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Walked", "files_beneath", "require_local", "walk"]

_ADDRESS: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/+(.*)", re.DOTALL)
_ROWS: Final = (".jsonl", ".ndjson", ".csv", ".parquet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """The files found, each once.

    Attributes:
        files: as they were given; those of a folder by name.
        named: those that were named, not found in a folder.
        left: what was left out, and why.
    """

    files: tuple[Path, ...]
    named: frozenset[Path]
    left: tuple[tuple[WhyLeftOut, Path], ...]

    def lines(self) -> tuple[str, ...]:
        """Say what was left out, by reason: one line, or none."""
        said = _account(self.left)
        return (f"left out: {said}",) if said else ()


def _account(left: Iterable[tuple[WhyLeftOut, Path]]) -> str:
    by_reason: dict[WhyLeftOut, list[Path]] = {why: [] for why in WhyLeftOut}
    for why, path in sorted(left, key=lambda each: each[1]):
        by_reason[why].append(path)
    parts = []
    for why, paths in by_reason.items():
        if paths:
            shown = ", ".join(_shown(path.name) for path in paths[: SETTINGS.left_out_named])
            more = ", ..." if len(paths) > SETTINGS.left_out_named else ""
            parts.append(f"{len(paths):,} {why.value[len(paths) > 1]} ({shown}{more})")
    return "; ".join(parts)


def _shown(name: str) -> str:
    # A line break or an escape sequence in a name must not reach a terminal.
    return name if name.isprintable() else repr(name)[1:-1]


def walk(
    paths: Iterable[Path],
    *,
    exclude: tuple[str, ...] = (),
    include: tuple[str, ...] = (),
    endings: frozenset[str] = PROSE_ENDINGS,
) -> Walked:
    """Find the files asked for, what a pattern stands for, and the text and Markdown files of folders.

    In folders, what is hidden, of version control or vendored, and what `.gitignore` names, is left alone.

    Args:
        paths: files, folders, and patterns such as `docs/**/*.md`.
        exclude: patterns of what is left out besides.
        include: patterns of what is read all the same, though hidden, vendored or ignored.
        endings: of the files that are read of a folder.

    Raises:
        InputError: there is no such file, none in a folder, or a folder cannot be read.
    """
    search = _Search(Globs.of(exclude, option="exclude"), Globs.of(include, option="include"), endings)
    for path in paths:
        require_local(str(path))
        files, left = len(search.files), len(search.left)
        if path.is_dir():
            search.folder(path)
        elif path.exists():
            search.named_file(path)
        elif has_wildcards(str(path)):
            search.pattern(path)
        else:
            raise InputError("no such file or folder; check the spelling", file=str(path))
        if len(search.files) == files:
            search.refuse_nothing(path, search.left[left:])
    if not search.files:
        raise InputError(f"nothing is left to read; left out: {_account(search.left)}")
    return Walked(files=tuple(search.files.values()), named=frozenset(search.named), left=tuple(search.left))


def require_local(path: str) -> None:
    """Refuse an address such as `s3://bucket/part.jsonl`.

    Raises:
        InputError: it is one.
    """
    if (address := _ADDRESS.fullmatch(path)) and not Path(path).exists():
        scheme, rest = address.groups()
        raise InputError("is an address, not a file here; fetch it first and name the file", file=f"{scheme}://{rest}")


def files_beneath(folder: Path, *, exclude: tuple[str, ...] = ()) -> Iterator[Path]:
    """Give every regular file of a folder, whatever its name; a folder that is excluded need not be readable.

    Raises:
        InputError: a folder cannot be read.
    """
    globs = Globs.of(exclude, option="exclude")
    waiting = [folder]
    while waiting:
        inside = waiting.pop()
        try:
            entries = _entries(inside)
        except InputError:
            if inside != folder and globs.fit(folder, inside, folder=True):
                continue
            raise
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(inside / entry.name)
            elif entry.is_file():
                yield inside / entry.name


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        msg = f"this folder cannot be read ({error.strerror}); make it readable, or leave it out with --exclude"
        raise InputError(msg, file=str(folder)) from error


@dataclass(slots=True)
class _Search:
    """What is found so far: files by where they truly are, so that each is read once."""

    exclude: Globs
    include: Globs
    endings: frozenset[str]
    files: dict[Path, Path] = field(default_factory=dict)
    homes: dict[Path, Path] = field(default_factory=dict)
    named: set[Path] = field(default_factory=set)
    left: list[tuple[WhyLeftOut, Path]] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)

    def named_file(self, path: Path) -> None:
        if not path.is_file():
            msg = "is a pipe, socket or device, which cannot be read twice; copy it into a file first"
            raise InputError(msg, file=str(path))
        if self.exclude.fit(path.parent, path, folder=False):
            self.left.append((WhyLeftOut.EXCLUDED, path))
        else:
            self.named.add(path)
            self._add(path)

    def folder(self, folder: Path) -> None:
        found: list[Path] = []
        self._walk(folder, ignored_above(folder), found, None)
        self._add_all(found)

    def pattern(self, pattern: Path) -> None:
        """Find what a pattern fits below its part without wildcards, where a folder of any name was meant."""
        parts = pattern.parts
        fixed = next(at for at, part in enumerate(parts) if has_wildcards(part))
        base, wanted = Path(*parts[:fixed]), parts[fixed:]
        if not base.is_dir():
            raise InputError(f"no such folder, for the pattern {str(pattern)!r}; check the spelling", file=str(base))
        found: list[Path] = []
        self._walk(base, ignored_above(base), found, wanted)
        self.named.update(found)
        self._add_all(found)

    def _add_all(self, found: list[Path]) -> None:
        # A link to a file that is read besides is that file once more, whichever of the two names comes first.
        real = {self._true(path) for path in found if not path.is_symlink()}
        for path in sorted(found):
            if path.is_symlink() and self._true(path) in real:
                self.left.append((WhyLeftOut.TWICE, path))
            else:
                self._add(path)

    def _add(self, path: Path) -> None:
        first = self.files.setdefault(self._true(path), path)
        if first is not path:
            self.left.append((WhyLeftOut.TWICE, path))

    def _true(self, path: Path) -> Path:
        if path.is_symlink():
            return path.resolve()
        home = self.homes.get(path.parent)
        if home is None:
            home = self.homes[path.parent] = path.parent.resolve()
        return home / path.name

    def _walk(self, root: Path, ignored: Ignored, found: list[Path], wanted: tuple[str, ...] | None) -> None:
        # With a list of its own: folders may be nested deeper than calls.
        waiting = [(root, ignored)]
        while waiting:
            folder, above = waiting.pop()
            entries = _entries(folder)
            if not entries and folder != root:
                self.left.append((WhyLeftOut.EMPTY, folder))
            ignored = above.within(folder)
            inside = []
            for entry in entries:
                path = folder / entry.name
                parts = path.relative_to(root).parts
                if entry.is_dir(follow_symlinks=False):
                    if wanted is None or may_hold(parts, wanted):
                        inside.append(path)
                elif wanted is None or fits_pattern(parts, wanted):
                    self._file(root, path, ignored, found, any_ending=wanted is not None)
            for path in inside:
                why = self._why_folder(root, path, ignored)
                if why is None:
                    waiting.append((path, ignored))
                else:
                    self.left.append((why, path))

    def _why_folder(self, root: Path, path: Path, ignored: Ignored) -> WhyLeftOut | None:
        if self.exclude.fit(root, path, folder=True):
            return WhyLeftOut.EXCLUDED
        if self.include.fit(root, path, folder=True) or self.include.lead_into(root, path):
            return None
        if why := named_reason(path.name, folder=True):
            return why
        if is_there(path / "pyvenv.cfg"):
            return WhyLeftOut.VENDORED
        return WhyLeftOut.IGNORED if ignored.ignores(path.absolute(), folder=True) else None

    def _file(self, root: Path, path: Path, ignored: Ignored, found: list[Path], *, any_ending: bool) -> None:
        if why := _why_no_file(path):
            self.left.append((why, path))
            return
        if not any_ending and path.suffix.lower() not in self.endings:
            self.others[path.suffix or path.name] += 1
        elif why := self._why_left(root, path, ignored):
            self.left.append((why, path))
        else:
            found.append(path)

    def _why_left(self, root: Path, path: Path, ignored: Ignored) -> WhyLeftOut | None:
        if self.exclude.fit(root, path, folder=False):
            return WhyLeftOut.EXCLUDED
        if self.include.fit(root, path, folder=False):
            return None
        for inside in path.relative_to(root).parents:
            # A folder may be open only for what --include names in it.
            if inside.name and not self.include.fit(root, root / inside, folder=True):
                why = named_reason(inside.name, folder=True)
                if why:
                    return why
        if why := named_reason(path.name, folder=False):
            return why
        return WhyLeftOut.IGNORED if ignored.ignores(path.absolute(), folder=False) else None

    def refuse_nothing(self, path: Path, left: list[tuple[WhyLeftOut, Path]]) -> None:
        """Say why nothing of a path is read, where that was not asked for by giving it twice or leaving it out.

        Raises:
            InputError: nothing is.
        """
        reasons = {why for why, _ in left}
        # A folder whose files are read already may hold pipes and hidden folders too.
        if WhyLeftOut.TWICE in reasons or reasons == {WhyLeftOut.EXCLUDED}:
            return
        account = f"; left out: {_account(left)}; --include reads what is left out for its name" if left else ""
        rows = [ending for ending in self.others if ending.lower() in _ROWS]
        held = f"; its {', '.join(rows)} files are read by dedup corpus '{path}/*{rows[0]}'" if rows else ""
        more = ", ".join(sorted(self.endings - PROSE_ENDINGS))
        what = "no such file; nothing fits this pattern"
        if path.is_dir():
            what = f"no text or Markdown files (.txt, .md){f', nor {more},' if more else ''} in it"
        raise InputError(f"{what}{held}{account}", file=str(path))


def _why_no_file(path: Path) -> WhyLeftOut | None:
    if path.is_file():
        return None
    if not path.is_symlink():
        return WhyLeftOut.SPECIAL
    if path.is_dir():
        return WhyLeftOut.FOLDER_LINK
    return WhyLeftOut.SPECIAL if path.exists() else WhyLeftOut.BROKEN_LINK
