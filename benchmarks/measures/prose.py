"""Real prose of a chosen length: distinct texts of JSON Lines files, one after the other."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

from dedup.language import table
from dedup.parsing.sentences import splitter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["prose"]


def prose(paths: Iterable[Path], sentences: int) -> tuple[str, int]:
    """Give paragraphs of at least so many sentences and their number; fewer where the files hold fewer.

    Args:
        paths: JSON Lines, also compressed; each row holds "text" or "passages" with a "text" each.
        sentences: asked for.
    """
    split = splitter(table("en"))
    known: dict[str, None] = {}
    found = 0
    for path in paths:
        for text in _texts(path):
            if found >= sentences:
                break
            paragraph = " ".join("".join(c if c.isprintable() else " " for c in text).split())
            # Short lines of a page are headings and items, and what stands in fences is code.
            if paragraph in known or not paragraph.endswith((".", "!", "?")) or not paragraph[0].isalpha():
                continue
            known[paragraph] = None
            found += len(split(paragraph))
    return "\n\n".join(known), found


def _texts(path: Path) -> Iterator[str]:
    # Compressed or not, the lines come as bytes: a text may hold separators of its own.
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for line in lines:
            row: dict[str, Any] = json.loads(line)
            yield from [row["text"]] if "text" in row else (passage["text"] for passage in row.get("passages", ()))
