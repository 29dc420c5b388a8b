"""Say what a server asks of whoever reads the settings and compares, and what it gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dedup.corpus.lint.outcome import LintOutcome

__all__ = ["LintedTree", "TreeLinter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LintedTree:
    """What a run on a tree came to.

    Attributes:
        outcome: what was found; paths are relative to the tree, where they are not absolute.
        encoding: in which files are read that name none; None works it out for each.
        language: two-letter code of the language of the tree.
        said: what a user should know besides, one entry a line.
    """

    outcome: LintOutcome
    encoding: str | None
    language: str
    said: tuple[str, ...]


class TreeLinter(Protocol):
    """Reads the settings of a tree and compares it."""

    def lint(self, root: Path, unsaved: Mapping[str, str]) -> LintedTree:
        """Compare a folder, or one file by itself, as the command does that is run there.

        Args:
            root: the folder or the file.
            unsaved: what is read in place of a file, by its real path.
        """

    def told(self, error: BaseException) -> str:
        """Say in one line what ended a run."""

    def is_empty(self, root: Path, error: BaseException) -> bool:
        """Tell whether a run ended because a folder holds nothing to compare, which is nobody's mistake."""
