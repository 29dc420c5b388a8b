"""Run `dedup lint` on the folder `docs` with a configuration, and look at what it finds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

__all__ = ["configure", "found", "lines"]


def configure(folder: Path, more: str = "") -> None:
    """Write a configuration."""
    text = f'[tool.dedup.lint]\nrule = "exact"\nfail-on = "note"\n{more}'
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def found(*arguments: str) -> list[dict[str, Any]]:
    """Give the findings of a run."""
    findings: list[dict[str, Any]] = json.loads(run("lint", "docs", "--format", "json", *arguments).stdout)["findings"]
    return findings


def lines(done: Result) -> int:
    """Count the findings that are shown."""
    return len(done.stdout.splitlines())
