"""Progress of a long run on standard error: a line that changes on a terminal, a line now and then in a log."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

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

EVERY_TERMINAL: Final = 0.2
EVERY_LOG: Final = 10.0
"""Seconds between two reports."""


@dataclass(slots=True)
class Progress:
    """Where a run stands; silent without a stream."""

    stream: TextIO | None
    _last: float = field(default=0.0, init=False)

    def said(self, message: str) -> None:
        """Say one line."""
        self._write(f"{visible(message)}\n")

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
        if self.stream is not None:
            pause = EVERY_TERMINAL if self.stream.isatty() else EVERY_LOG
            if time.monotonic() - max(self._last, begin) >= pause:
                self._last = time.monotonic()
                self._show(phase, count, total, begin, last=False)

    def _show(self, phase: str, count: int, total: int, begin: float, *, last: bool) -> None:
        if self.stream is None:
            return
        seconds = max(time.monotonic() - begin, 1e-3)
        whole = f" of {total:,}" if total else ""
        text = f"{phase}: {count:,}{whole}, {count / seconds:,.0f}/s"
        if total and not last:
            text += f", {(total - count) * seconds / max(count, 1):,.0f} s left"
        terminal = self.stream.isatty()
        self._write(f"\r\x1b[K{text}{chr(10) if last else ''}" if terminal else f"{text}\n")

    def _write(self, text: str) -> None:
        if self.stream is None:
            return
        try:
            self.stream.write(text)
            self.stream.flush()
        except OSError:
            # Nobody listens any more, which is no reason to stop; who asked for the stream ends it.
            self.stream = None
