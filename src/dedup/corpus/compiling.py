"""Decide whether loading the compiled loops pays, and say so where they have no machine code yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.corpus.formats import file_kind
from dedup.corpus.streams import PACKED
from dedup.similarity.machine_code import COMPILING, has_machine_code

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dedup.corpus.progress import Progress

__all__ = ["is_compiled_yet", "is_small", "say_compiling"]

SMALL: Final = 1 << 20
"""Bytes up to which loading the compiled loops (0.8 s) costs more than they save, measured: some 3,000 paragraphs."""

SMALL_AT_FIRST: Final = 8 << 20
"""The same where they must be compiled first (20 s): some 20,000 paragraphs, of which plain loops take 4 s more."""

UNPACKED: Final = 5
"""Bytes that a byte of a packed file may stand for."""


def is_compiled_yet() -> bool:
    """Whether the loops have machine code."""
    return has_machine_code("terms/compiled", "count_terms")


def is_small(files: Sequence[Path], *, compiled: bool) -> bool:
    """Whether a corpus is small enough for plain loops.

    Args:
        files: of the corpus.
        compiled: whether the compiled loops have machine code.
    """
    packed = (path.suffix.lower() in PACKED or file_kind(path) == "parquet" for path in files)
    size = sum(path.stat().st_size * (UNPACKED if each else 1) for path, each in zip(files, packed, strict=True))
    return size <= (SMALL if compiled else SMALL_AT_FIRST)


def say_compiling(progress: Progress) -> None:
    """Say one line before the loops are compiled, as in the first run after an installation."""
    if not is_compiled_yet():
        progress.said(COMPILING)
