"""Rows of figures -> a Markdown table, and its place between the marks of a page."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Table", "progress", "write"]

Cell = str | int | float

BETWEEN: Final = r"(<!-- begin {name} -->\n).*?(<!-- end {name} -->)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the page.

    Attributes:
        name: of its place in the page: `<!-- begin NAME -->` ... `<!-- end NAME -->`.
        title: what it measures, printed above it.
        head: names of the columns.
        rows: one cell a column; numbers with a decimal point are printed with three figures behind it.
        note: how it was run, printed below it.
    """

    name: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    note: str = ""

    def markdown(self) -> str:
        """Write the table in Markdown, with its note."""
        lines = [self.head, ["---"] * len(self.head), *self.rows]
        body = "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)
        return f"{body}\n{self.note}\n" if self.note else body


def _cell(cell: Cell) -> str:
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def progress(message: str) -> None:
    """Say what is being measured, on standard error."""
    print(message, file=sys.stderr, flush=True)


def write(page: Path, tables: Sequence[Table]) -> list[str]:
    """Put tables into their places in a page.

    Returns:
        The names of the tables that have no place there.
    """
    text = page.read_text(encoding="utf-8")
    homeless = []
    for table in tables:
        pattern = re.compile(BETWEEN.format(name=re.escape(table.name)), re.DOTALL)
        found = pattern.search(text)
        if found:
            text = f"{text[: found.end(1)]}{table.markdown()}{text[found.start(2) :]}"
        else:
            homeless.append(table.name)
    page.write_text(text, encoding="utf-8")
    return homeless
