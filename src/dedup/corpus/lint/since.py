"""Find which lines a branch adds or changes, with git, and keep the findings that touch them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, MissingExtraError, OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dedup.corpus.lint.record import LintFinding, LintPlace

__all__ = ["changed_lines", "touching"]

Lines = dict[str, tuple[range, ...]]

_HUNK: Final = re.compile(rb"@@ -\d+(?:,(?P<old>\d+))? \+(?P<first>\d+)(?:,(?P<new>\d+))? @@")
_PLAIN_DIFF: Final = (
    # Whatever is configured: one form, nothing but the lines that changed.
    "--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-prefix",
    "--no-relative", "--submodule=short", "--diff-filter=d",
)  # fmt: skip
_QUOTED: Final = re.compile(rb"\\([0-7]{3}|.)")
_ESCAPES: Final = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}
WHOLE: Final = (range(1, 1 << 31),)
"""All lines of a file."""


def changed_lines(revision: str, paths: Iterable[str]) -> Lines:
    """Give the lines that were added or changed since a revision, committed or not, of each file.

    Args:
        revision: what git calls one: "origin/main", "HEAD~3", a hash. What counts is where this branch left it.
        paths: the files to ask for.

    Returns:
        The real path of each changed file, with its lines, from 1.

    Raises:
        OptionError: git knows no such revision.
        InputError: a file lies in no repository.
        MissingExtraError: git is not installed.
    """
    git = shutil.which("git")
    if git is None:
        raise MissingExtraError("needs git, which is not installed; install it or leave --since out", option="since")
    found: Lines = {}
    roots: dict[Path, Path] = {}
    wanted: dict[Path, set[Path]] = {}
    for path in map(Path, paths):
        folder = path.resolve().parent
        if folder not in roots:
            roots[folder] = _root(git, folder)
        wanted.setdefault(roots[folder], set()).add(path.resolve())
    for root, files in wanted.items():
        for name, lines in _changed(git, root, revision).items():
            if (root / name).resolve() in files:
                found[str((root / name).resolve())] = lines
    return found


def _root(git: str, folder: Path) -> Path:
    done = _run(git, folder, "rev-parse", "--show-toplevel")
    if done.returncode:
        msg = "lies in no git repository, so nothing is known of its changes; leave --since out"
        raise InputError(msg, file=str(folder))
    return Path(os.fsdecode(done.stdout.removesuffix(b"\n")))


def _changed(git: str, root: Path, revision: str) -> Lines:
    if _run(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").returncode:
        msg = f"git knows no revision {revision!r} in {root}; fetch it (a shallow clone lacks it), or name another"
        raise OptionError(msg, option="since")
    base = os.fsdecode(_run(git, root, "merge-base", revision, "HEAD").stdout.strip()) or revision
    found = _added(_run(git, root, "-c", "core.quotePath=false", "diff", *_PLAIN_DIFF, base).stdout)
    # Of a file that git takes for binary, such as text in UTF-16, nobody knows the lines.
    counted = _run(git, root, "diff", "--numstat", "-z", "--no-renames", "--diff-filter=d", base).stdout
    binary = [line[len(b"-\t-\t") :] for line in counted.split(b"\0") if line.startswith(b"-\t-\t")]
    untracked = _run(git, root, "ls-files", "--others", "--exclude-standard", "-z").stdout.split(b"\0")
    return found | {os.fsdecode(name): WHOLE for name in (*binary, *untracked) if name}


def _added(diff: bytes) -> Lines:
    """Read the lines that a diff without context adds, by the name of the file."""
    found: dict[str, list[range]] = {}
    name = ""
    old = new = 0
    for line in diff.split(b"\n"):
        if (old and line.startswith(b"-")) or (new and line.startswith(b"+")):
            # What a line says is no header, whatever it looks like.
            old, new = (old - 1, new) if line.startswith(b"-") else (old, new - 1)
        elif line.startswith(b"+++ "):
            name = os.fsdecode(_unquoted(line[len(b"+++ ") :].removesuffix(b"\t")))
        elif match := _HUNK.match(line):
            old, new = (int(match[side] or 1) for side in ("old", "new"))
            first = int(match["first"])
            found.setdefault(name, []).append(range(first, first + new))
    return {name: tuple(ranges) for name, ranges in found.items()}


def _unquoted(name: bytes) -> bytes:
    """Read a name as git writes it: in quotation marks with escapes where it holds such marks or control signs."""
    if not (name.startswith(b'"') and name.endswith(b'"') and len(name) > 1):
        return name
    return _QUOTED.sub(
        lambda match: bytes([int(match[1], 8)]) if match[1].isdigit() else _ESCAPES.get(match[1], match[1]), name[1:-1]
    )


def _run(git: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    # Bytes: a name or a line may be of any encoding, and a lone carriage return ends no line of a diff.
    command = [git, "-C", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell, and the revision stands behind --end-of-options


def touching(findings: Sequence[LintFinding], changed: Mapping[str, Sequence[range]]) -> tuple[LintFinding, ...]:
    """Keep the findings of which a place was changed, each reported at such a place."""
    kept = []
    for finding in findings:
        places = [finding.place, *finding.others]
        at = next((at for at, place in enumerate(places) if _is_changed(place, changed)), None)
        if at is not None:
            kept.append(_reported_at(finding, places, at))
    return tuple(kept)


def _reported_at(finding: LintFinding, places: list[LintPlace], at: int) -> LintFinding:
    if at == 0 or finding.new:
        # What is new is said of the first place.
        return finding
    order = [at, *(other for other in range(len(places)) if other != at)]
    values = tuple(finding.values[each] for each in order) if len(finding.values) == len(places) else finding.values
    return replace(finding, place=places[at], others=tuple(places[each] for each in order[1:]), values=values)


def _is_changed(place: LintPlace, changed: Mapping[str, Sequence[range]]) -> bool:
    lines = changed.get(str(Path(place.path).resolve()), ())
    return any(each.start <= place.end_line and place.line < each.stop for each in lines)
