"""A run over a tree of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_no_such_path(tmp_path: Path) -> None:
    """A path that is not there is named."""
    with pytest.raises(InputError, match="no such file or folder"):
        dedup.lint(tmp_path / "docs")
