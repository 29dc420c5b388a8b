"""Take the documents of labelled trees out of clones of their repositories, each at the commit it was read at."""

from __future__ import annotations

import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ReadTree", "read_trees"]

TREES = Path(__file__).with_name("drift_trees.toml")
_DOCUMENT = re.compile(r"\.(?:md|mdx|txt)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTree:
    """A tree whose findings were read.

    Attributes:
        name: its name.
        repository: owner and name of the repository.
        commit: the commit it was read at.
        take: patterns of the paths that belong to it; none of them takes all documents.
        leave: patterns of paths that do not.
    """

    name: str
    repository: str
    commit: str
    take: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()

    def is_taken(self, path: str) -> bool:
        """Whether a file is one of its documents."""
        taken = not self.take or any(re.search(each, path) for each in self.take)
        return bool(_DOCUMENT.search(path)) and taken and not any(re.search(each, path) for each in self.leave)

    def write(self, clones: Path, folder: Path) -> None:
        """Write its documents into a folder, from the clone at `clones/OWNER/NAME`."""
        clone = clones / self.repository
        for path in _git(clone, "ls-tree", "-r", "-z", "--name-only", self.commit).decode().split("\0"):
            if self.is_taken(path):
                data = _git(clone, "show", f"{self.commit}:{path}")
                if b"\0" not in data:
                    (folder / path).parent.mkdir(parents=True, exist_ok=True)
                    (folder / path).write_bytes(data)


def read_trees() -> Iterator[ReadTree]:
    """Give the trees that the table names."""
    for name, each in tomllib.loads(TREES.read_text("utf-8")).items():
        yield ReadTree(name=name, repository=each["repository"], commit=each["commit"],
                       take=tuple(each.get("take", ())), leave=tuple(each.get("leave", ())))  # fmt: skip


def _git(clone: Path, *asked: str) -> bytes:
    done = subprocess.run(["git", "-C", str(clone), *asked], capture_output=True, check=True)  # noqa: S607 - git, of a list we made
    return done.stdout
