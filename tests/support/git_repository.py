"""Real Git repositories in a folder of a test."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["committed", "git", "repository"]


def git(folder: Path, *arguments: str) -> str:
    """Run Git without anybody's settings, and give what it prints."""
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *named, *arguments],  # noqa: S607 - as it is installed
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **quiet},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def repository(folder: Path) -> Path:
    """Make an empty repository with the branch `main`."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    return folder


def committed(folder: Path, message: str) -> None:
    """Commit everything that is there."""
    git(folder, "add", "--all")
    git(folder, "commit", "-q", "-m", message)
