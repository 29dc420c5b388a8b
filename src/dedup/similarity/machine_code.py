"""Tell whether a compiled loop has its machine code on disk yet, without loading the compiler."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

__all__ = ["COMPILING", "has_machine_code"]

COMPILING: Final = "the first run compiles its loops for this machine: some 20 seconds of work, once"
"""Said where it has not."""


def has_machine_code(source: str, loop: str) -> bool:
    """Whether the machine code of a loop lies where the compiler keeps it: beside the source, or in NUMBA_CACHE_DIR.

    Where it is kept elsewhere, because neither can be written to, this says no.

    Args:
        source: file of the loop, without its ending, below this folder.
        loop: name of the loop.
    """
    path = Path(__file__).parent / source
    pattern = f"{path.name}.{loop}-*.nbi"
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    return any(Path(chosen).glob(f"*/{pattern}") if chosen else path.with_name("__pycache__").glob(pattern))
