"""Show what a long run logs on standard error: a line that changes on a terminal, a line now and then in a file."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ProgressLines", "shown_progress"]


class ProgressLines(logging.Handler):
    """Write the records of a run to a stream."""

    def __init__(self, stream: TextIO | None) -> None:
        """Take a stream, or None where it is closed: then nothing is written."""
        self.stream = stream
        self.terminal = stream is not None and stream.isatty()
        self.unfinished = False
        # What passes fast is for somebody who watches.
        super().__init__(logging.DEBUG if self.terminal else logging.INFO)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; on a terminal one that passes is overwritten by the next."""
        if self.stream is None:
            return
        passing = self.terminal and bool(getattr(record, "passing", False))
        begin = "\r\x1b[K" if self.unfinished else ""
        self.unfinished = passing
        try:
            self.stream.write(f"{begin}{record.getMessage()}{'' if passing else chr(10)}")
            self.stream.flush()
        except OSError:
            # Nobody listens any more, which is no reason to stop.
            self.stream = None


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[None]:
    """Show on standard error what the library logs while a command runs."""
    if quiet:
        yield
        return
    logger = logging.getLogger("dedup")
    # Typed as always there, and None where the caller closed it.
    lines, before = ProgressLines(cast("TextIO | None", sys.stderr)), logger.level
    logger.addHandler(lines)
    logger.setLevel(lines.level)
    try:
        yield
    finally:
        logger.removeHandler(lines)
        logger.setLevel(before)
