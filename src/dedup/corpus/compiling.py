"""Say that the compiled loops have no machine code yet: the first run that needs them waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.corpus.progress import Progress

__all__ = ["say_compiling"]


def say_compiling(progress: Progress) -> None:
    """Say one line before the loops are compiled, as in the first run after an installation."""
    from dedup.corpus.kernels import to_be_compiled

    if to_be_compiled():
        progress.said("the first run compiles its loops for this machine: some 20 seconds of work, once")
