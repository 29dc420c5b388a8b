"""Refuse a limit of memory in which the libraries cannot even be loaded: one of them would try for ever."""

from __future__ import annotations

import sys

from dedup.cli.settings import SETTINGS
from dedup.errors import DedupError

__all__ = ["require_memory"]


def require_memory() -> None:
    """Refuse to begin where the process may take less memory than loading takes.

    Raises:
        DedupError: the limit is too low.
    """
    if sys.platform == "win32":
        return
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_AS)
    least = SETTINGS.least_memory_mib
    if allowed != resource.RLIM_INFINITY and allowed < least << 20:
        msg = (
            f"{allowed >> 20:,} MiB of memory are allowed (ulimit -v), dedup needs more than {least:,}; raise the limit"
        )
        raise DedupError(msg)
