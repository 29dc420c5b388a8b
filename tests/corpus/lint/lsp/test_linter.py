"""Whoever reads the settings keeps what a server is promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.cli.lsp_linter import ConfiguredLinter
from lint_findings import FERRY, tree

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from dedup.corpus.lint.lsp.linter import TreeLinter


def test_promises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are those of the tree, a text stands for its file, and what ends a run is said in one line."""
    monkeypatch.chdir(tmp_path)
    linter: TreeLinter = ConfiguredLinter()
    folder = tree(tmp_path / "docs", a=(FERRY,), b=("Nothing is said.",))
    unsaved = {str(folder / "b.md"): FERRY}
    linted = linter.lint(folder, unsaved)
    assert [each.path for each in linted.outcome.repetition] == ["a.md", "b.md"]
    assert [each.finding.place.path for each in linted.outcome.active] == ["a.md"]
    assert linter.told(ValueError("two\nlines")).count("\n") == 0
    assert not linter.is_empty(folder, ValueError())
