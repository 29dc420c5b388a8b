"""Progress of a long run on standard error: a line that changes on a terminal, a line now and then in a log."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    Item = TypeVar("Item")

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
        if self.stream is not None:
            self.stream.write(f"{message}\n")
            self.stream.flush()

    def over(self, items: Iterable[Item], phase: str, total: int = 0) -> Iterator[Item]:
        """Pass the items on, saying how many went by, how fast, and how long the rest takes where `total` is known."""
        begin = time.monotonic()
        count = 0
        for item in items:
            yield item
            count += 1
            if count % EACH == 0:
                self._tick(phase, count, total, begin)
        self._show(phase, count, total, begin, last=True)

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
        text = f"{phase}: {count:,}{f' of {total:,}' if total else ''}, {count / seconds:,.0f}/s"
        if total and not last:
            text += f", {(total - count) * seconds / max(count, 1):,.0f} s left"
        terminal = self.stream.isatty()
        self.stream.write(f"\r\x1b[K{text}{chr(10) if last else ''}" if terminal else f"{text}\n")
        self.stream.flush()
