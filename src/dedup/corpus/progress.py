"""Log the progress of a long run: a record now and then, what must be known as a warning, and nothing is printed."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Protocol, TypeVar

    Item = TypeVar("Item")

    class Block(Protocol):
        """Passages read at a time, and how many bytes are read so far."""

        @property
        def done(self) -> int:
            """Bytes read."""

        def __len__(self) -> int:
            """Count of passages."""

    Read = TypeVar("Read", bound=Block)

__all__ = ["Progress"]

EACH: Final = 256
"""Items between two looks at the clock, which costs more than most items."""

EVERY_GLANCE: Final = 0.2
EVERY_RECORD: Final = 10.0
"""Seconds between two records of level DEBUG, for whoever watches, and of level INFO, for a log."""

LOGGER: Final = logging.getLogger(__name__)

# As libraries do: without it Python prints the warnings of a program that set up no logging.
logging.getLogger("dedup").addHandler(logging.NullHandler())


@dataclass(slots=True)
class Progress:
    """Where a run stands.

    Attributes:
        silent: log nothing.
    """

    silent: bool = False
    _glanced: float = field(default=0.0, init=False)
    _recorded: float = field(default=0.0, init=False)

    def said(self, message: str) -> None:
        """Log what is done next."""
        self._log(logging.INFO, message)

    def warned(self, message: str) -> None:
        """Log what whoever reads the result should know."""
        self._log(logging.WARNING, message)

    def over(self, items: Iterable[Item], phase: str, total: int = 0) -> Iterator[Item]:
        """Pass the items on, saying how many went by, how fast, and how long the rest takes where `total` is known."""
        begin = time.monotonic()
        count = 0
        for item in items:
            yield item
            count += 1
            if count % EACH == 0 or total < EACH:
                self._tick(phase, count, total, begin)
        self._show(phase, count, total, begin, last=True)

    def reading(self, blocks: Iterable[Read], total: int) -> Iterator[Read]:
        """Pass blocks of passages on, saying how many passages went by, how fast, and how long the rest takes.

        Args:
            blocks: each with a count of passages and the bytes that are read so far.
            total: bytes in all.
        """
        begin = time.monotonic()
        count, done = 0, 0
        for block in blocks:
            yield block
            count, done = count + len(block), block.done
            # What is read of the bytes says how many passages there may be in all.
            self._tick("reading", count, max(count * total // max(done, 1), count), begin)
        self._show("reading", count, 0, begin, last=True)

    def _tick(self, phase: str, count: int, total: int, begin: float) -> None:
        now = time.monotonic()
        if now - max(self._recorded, begin) >= EVERY_RECORD:
            self._recorded = self._glanced = now
            self._show(phase, count, total, begin, last=False)
        elif now - max(self._glanced, begin) >= EVERY_GLANCE:
            self._glanced = now
            self._show(phase, count, total, begin, last=False, level=logging.DEBUG)

    def _show(  # noqa: PLR0913 - the figures of one line
        self, phase: str, count: int, total: int, begin: float, *, last: bool, level: int = logging.INFO
    ) -> None:
        seconds = max(time.monotonic() - begin, 1e-3)
        whole = f" of {total:,}" if total else ""
        text = f"{phase}: {count:,}{whole}, {count / seconds:,.0f}/s"
        if total and not last:
            text += f", {(total - count) * seconds / max(count, 1):,.0f} s left"
        self._log(level, text, passing=not last)

    def _log(self, level: int, text: str, *, passing: bool = False) -> None:
        # A line that passes gives way to the next one on a terminal.
        if not self.silent:
            LOGGER.log(level, "%s", visible(text), extra={"passing": passing})
