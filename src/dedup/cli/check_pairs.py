"""Pair the files of a folder with those of a folder of outputs, as `condense --out-dir` names them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.cli.input import is_file
from dedup.cli.output import output_name
from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CheckPairs", "check_pairs"]

READ_AGAIN: Final = ("source", "text", "markdown")
"""Formats of outputs that are texts themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPairs:
    """What is to be compared.

    Attributes:
        pairs: a source and its output, each.
        missing: sources that have no output, each with the place where it was looked for.
        extra: outputs of no source.
        said: what was left out of the folders.
    """

    pairs: tuple[tuple[str, str], ...]
    missing: tuple[tuple[str, str], ...] = ()
    extra: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


def check_pairs(source: str, output: str) -> CheckPairs:
    """Pair a source with its output, or each file of a folder with the one made of it.

    Raises:
        InputError: one is a folder and the other is not, or a folder cannot be read or holds no text.
    """
    folders = (Path(source), Path(output))
    of_folder = [folder.is_dir() for folder in folders]
    if not all(of_folder):
        if any(of_folder):
            folder, file = (source, output) if of_folder[0] else (output, source)
            there = "is not there" if is_file(file) and not Path(file).exists() else "is none"
            msg = (
                f"is a folder, and {file} {there}; give two files, or the folder of the sources and that of the outputs"
            )
            raise InputError(msg, file=folder)
        return CheckPairs(pairs=((source, output),))
    from dedup.parsing.walk import walk

    sources, outputs = (walk([folder]) for folder in folders)
    names = Counter(path.name for path in sources.files)
    # Where one folder lies in the other, its files are not read for both.
    mine = _apart(sources.files, *folders)
    left = dict.fromkeys(_apart(outputs.files, *reversed(folders)))
    places = {path: list(_places(path, folders, alone=names[path.name] == 1)) for path in mine}
    found: dict[Path, Path] = {}
    # All by their own names first, so that the output of one is not taken for that of another.
    for rank in range(max(map(len, places.values()), default=0)):
        for path, named in places.items():
            if path not in found and rank < len(named) and named[rank] in left:
                found[path] = named[rank]
                del left[named[rank]]
    return CheckPairs(
        pairs=tuple((str(path), str(found[path])) for path in mine if path in found),
        missing=tuple((str(path), str(places[path][0])) for path in mine if path not in found),
        extra=tuple(map(str, left)),
        said=tuple(
            f"{folder}: {line}"
            for folder, walked in zip(folders, (sources, outputs), strict=True)
            for line in walked.lines()
        ),
    )


def _apart(files: tuple[Path, ...], folder: Path, other: Path) -> list[Path]:
    within = other.resolve()
    if within == folder.resolve() or not within.is_relative_to(folder.resolve()):
        return list(files)
    return [path for path in files if not path.resolve().is_relative_to(within)]


def _places(path: Path, folders: tuple[Path, Path], *, alone: bool) -> Iterator[Path]:
    source, output = folders
    inside = path.relative_to(source).parent
    names = list(dict.fromkeys(output_name(path.name, form) for form in READ_AGAIN))
    yield from (output / inside / name for name in names)
    if alone:
        # `condense --out-dir` writes all into one folder.
        yield from (output / name for name in names)
