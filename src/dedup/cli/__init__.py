"""The command line: options, one call of the library, output."""

from __future__ import annotations

from dedup.cli.program import main

__all__ = ["main"]
