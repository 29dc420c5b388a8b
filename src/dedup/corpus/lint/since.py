"""Find which lines a branch adds or changes, with git, and keep the findings that touch them."""

from __future__ import annotations

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

_HUNK: Final = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@")


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
    return Path(done.stdout.rstrip("\n"))


def _changed(git: str, root: Path, revision: str) -> Lines:
    if _run(git, root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").returncode:
        msg = f"git knows no revision {revision!r} in {root}; fetch it (a shallow clone lacks it), or name another"
        raise OptionError(msg, option="since")
    base = _run(git, root, "merge-base", revision, "HEAD").stdout.strip() or revision
    asked = ("--unified=0", "--no-color", "--no-ext-diff", "--no-prefix", "--diff-filter=d")
    diff = _run(git, root, "-c", "core.quotePath=false", "diff", *asked, base)
    found: dict[str, list[range]] = {}
    name = ""
    for line in diff.stdout.splitlines():
        if line.startswith("+++ "):
            name = line[4:].rstrip("\t")
        elif match := _HUNK.match(line):
            first, count = int(match[1]), int(match[2] or 1)
            found.setdefault(name, []).append(range(first, first + count))
    listed = _run(git, root, "ls-files", "--others", "--exclude-standard", "-z").stdout
    untracked = {each: (range(1, 1 << 31),) for each in listed.split("\0") if each}
    return {name: tuple(ranges) for name, ranges in found.items()} | untracked


def _run(git: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [git, "-C", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)  # noqa: S603 - no shell, and the revision stands behind --end-of-options


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
