"""Compare a tree for an editor as the command `lint` does that is run there, and keep what was read in memory."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dedup.cli.failures import failure
from dedup.cli.lean import uncollected
from dedup.cli.lint import lint_command
from dedup.cli.lint_cache import cache_asked
from dedup.cli.lint_request import asked_of
from dedup.cli.lint_run import linted
from dedup.corpus.lint.cache import LintCache
from dedup.corpus.lint.kept import Kept
from dedup.corpus.lint.lsp.linter import LintedTree
from dedup.corpus.progress import Progress
from dedup.errors import InputError
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["ConfiguredLinter", "MemoryCache"]


@dataclass(frozen=True, slots=True)
class MemoryCache(LintCache):
    """What the runs of one process leave for each other, and where all is saved, for the next process.

    Attributes:
        held: what the last run on a tree left, by the name of the tree.
        reads: whether the folder is looked into where nothing is held.
        writes: whether the folder gets what a run leaves: not a text that somebody may yet throw away.
    """

    held: dict[str, Kept] = field(default_factory=dict)
    reads: bool = True
    writes: bool = True

    def load(self, name: str) -> Kept:
        """Give what an earlier run left of a tree."""
        if name not in self.held:
            kept = LintCache.load(self, name) if self.reads else Kept()
            # Other settings make another name, and what was read under the old ones is of no use any more.
            self.held.clear()
            self.held[name] = kept
        return self.held[name]

    def store(self, name: str, kept: Kept) -> None:
        """Leave what a run read and judged."""
        self.held[name] = kept
        if self.writes:
            LintCache.store(self, name, kept)


class ConfiguredLinter:
    """Compares trees, one at a time: it goes into their folders."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: dict[Path, dict[str, Kept]] = {}

    def lint(self, root: Path, unsaved: Mapping[str, str]) -> LintedTree:
        """Compare a folder, or one file by itself, as the command does that is run there.

        Raises:
            click.UsageError: options of the settings contradict each other.
            DedupError: something cannot be read.
            OSError: the folder is gone, or may not be entered.
        """
        inside = root.is_dir()
        # As whoever runs the command there: names in messages and in the settings begin here.
        os.chdir(root if inside else root.parent)
        with lint_command.make_context("lint", [] if inside else ["--", root.name]) as context:
            asked = asked_of(context, context.params)
        disk = cache_asked(asked.values)
        cache = MemoryCache(
            disk.folder if disk else root, self._held.setdefault(root, {}),
            reads=disk is not None, writes=disk is not None and not unsaved,
        )  # fmt: skip
        with uncollected():
            report, outcome, _ = linted(asked, cache, Progress(silent=True), unsaved)
        return LintedTree(
            outcome=outcome, encoding=asked.values["encoding"], language=asked.values["language"],
            said=(*report.said, *report.misused),
        )  # fmt: skip

    def told(self, error: BaseException) -> str:
        """Say in one line what ended a run."""
        if not isinstance(error, Exception):
            raise error
        return visible(failure(error).said[-1].removeprefix("Error: "))

    def is_empty(self, root: Path, error: BaseException) -> bool:
        """Tell whether a run ended because a folder holds nothing to compare, which is nobody's mistake."""
        return isinstance(error, InputError) and error.file == "." and root.is_dir()
