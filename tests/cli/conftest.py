"""What the tests of the commands start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import TEXT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article that says one thing twice."""
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path
