"""Rows of figures -> a Markdown table, and its place between the marks of a page."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Table", "command", "progress", "put", "write"]

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


PAGES: Final = tuple(sorted((Path(__file__).parents[2] / "docs" / "measurements").glob("*.md")))


def command(doc: str | None, measure: Callable[..., Iterable[Table]], *folders: str) -> None:
    """Read folders from the command line, print what is measured in them, and put it into the page where asked for.

    Args:
        doc: what the benchmark is.
        measure: (a folder for each name) -> its tables.
        folders: the names.
    """
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in folders:
        parser.add_argument(name, metavar=name.upper(), type=Path)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/measurements")
    given = parser.parse_args()
    tables = []
    for table in measure(*(getattr(given, name) for name in folders)):
        print(f"\n### {table.title}\n\n{table.markdown()}", flush=True)
        tables.append(table)
    if given.write:
        put(tables)


def put(tables: Sequence[Table]) -> None:
    """Put tables into the pages that have a place for them, and name those that have none anywhere."""
    without = [set(write(page, tables)) for page in PAGES]
    for name in sorted(set.intersection(*without)):
        progress(f"{name}: no place in docs/measurements")
