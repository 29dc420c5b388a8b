"""Where the annotated articles are, which do not ship with the project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

__all__ = ["ANNOTATED", "needs_annotated"]

SHARED: Final = Path(__file__).parents[3] / "shared" / "articles" / "articles"
ANNOTATED: Final = Path(os.environ.get("DEDUP_ARTICLES", SHARED))
"""Annotated articles; where they are not, the tests that need them are skipped."""

needs_annotated: Final = pytest.mark.skipif(not ANNOTATED.is_dir(), reason="the annotated articles are not there")
