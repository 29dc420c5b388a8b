"""Choose the folder in which `lint` keeps what it read and judged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.corpus.lint.cache import LintCache

__all__ = ["cache_asked"]


def cache_asked(values: Mapping[str, Any]) -> LintCache | None:
    """Give the folder that was named, or that of the user; None where nothing is to be kept."""
    from platformdirs import user_cache_path

    from dedup.corpus.lint.cache import LintCache

    if values["no_cache"]:
        return None
    if values["cache"]:
        return LintCache(Path(values["cache"]))
    return LintCache(user_cache_path("dedup", appauthor=False) / "lint")
