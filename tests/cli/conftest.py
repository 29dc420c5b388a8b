"""What the tests of the commands start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import TEXT
from lint_commands import configure
from lint_findings import FERRY, TICKET, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article that says one thing twice."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with two files that have two passages in common, and a configuration for exact copies."""
    monkeypatch.chdir(tree(tmp_path, docs__a=(FERRY, "Middle of a.", TICKET), docs__b=(TICKET, "Middle of b.", FERRY)))
    configure(tmp_path)
    return tmp_path
