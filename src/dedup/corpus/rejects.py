"""Records that cannot be used, as lines of JSON: a few in memory, many on disk."""

from __future__ import annotations

import json
import shutil
import tempfile
import weakref
from typing import IO, TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dedup.corpus.rows import Reject

__all__ = ["Rejects"]

HELD: Final = 8 << 20
"""Bytes of rejects that stay in memory."""


class Rejects:
    """What could not be used, in the order it was read."""

    def __init__(self) -> None:
        """Begin with none."""
        self._file: tempfile.SpooledTemporaryFile[bytes] = tempfile.SpooledTemporaryFile(max_size=HELD)  # noqa: SIM115 - closed with this object
        weakref.finalize(self, self._file.close)
        self._count = 0

    def __len__(self) -> int:
        """Count of records."""
        return self._count

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Give "file", "line", "reason" and "content" of each."""
        self._file.seek(0)
        for line in self._file:
            yield json.loads(line)

    def clear(self) -> None:
        """Forget all: the reading begins anew."""
        self._file.seek(0)
        self._file.truncate()
        self._count = 0

    def add(self, path: Path, reject: Reject) -> None:
        """Put a record aside."""
        row = {"file": str(path), "line": reject.number, "reason": reject.reason, "content": reject.content}
        self._file.seek(0, 2)
        self._file.write((json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"))
        self._count += 1

    def copy_to(self, target: IO[bytes]) -> None:
        """Write the lines."""
        self._file.seek(0)
        shutil.copyfileobj(self._file, target)
