"""Find the line of a passage of a text or Markdown file, and the column of a sentence, by reading the file again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.corpus.formats import file_kind, records
from dedup.corpus.rows import Record
from dedup.corpus.units import cutter
from dedup.output.visible import shown_name
from dedup.parsing.lines import lines_of
from dedup.records import Place

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.corpus.passages import Corpus
    from dedup.corpus.table import Table

__all__ = ["FilePlaces"]


class FilePlaces:
    """Where passages stand in the files they come from: "a.md:12", a sentence "a.md:12:40"."""

    def __init__(self, corpus: Corpus, table: Table, passages: npt.NDArray[np.int64]) -> None:
        """Read the text and Markdown files of the passages again, each once.

        Args:
            corpus: the files.
            table: the passages.
            passages: those that can be asked for, ascending.
        """
        self._corpus = corpus
        self._table = table
        self._starts: dict[int, tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]] = {}
        if corpus.options.unit == "document":
            return
        cut = cutter(corpus.options.unit, corpus.options.language)
        for number in np.unique(table.source[passages]).tolist():
            path = corpus.files[number]
            if file_kind(path) != "file":
                continue
            for record in records(path, corpus.options):
                if isinstance(record, Record):
                    starts = np.array([start for start, _ in cut(record.text, True)], dtype=np.int64)  # noqa: FBT003 - the cutter's own form
                    lines = np.array([line.start for line in lines_of(record.text)], dtype=np.int64)
                    on = np.searchsorted(lines, starts, side="right")
                    self._starts[number] = (on, starts - lines[on - 1] + 1)

    def __getitem__(self, passage: int) -> str:
        """Name the place of a passage; a passage of a row, which has no line of its own, by its number in the row."""
        table, unit = self._table, self._corpus.options.unit
        source, part = int(table.source[passage]), int(table.part[passage])
        if source in self._starts:
            lines, columns = self._starts[source]
            place = Place(shown_name(str(self._corpus.files[source])), int(lines[part]))
            return place.at_column(int(columns[part])) if unit == "sentence" else str(place)
        record = self.record(passage)
        return record if unit == "document" or self._is_alone(passage) else f"{record}, passage {part + 1}"

    def record(self, passage: int) -> str:
        """Name the place of the row or file that holds a passage."""
        file = shown_name(str(self._corpus.files[self._table.source[passage]]))
        return str(Place(file, int(self._table.record[passage])))

    def _is_alone(self, passage: int) -> bool:
        table = self._table
        return not any(
            0 <= other < len(table)
            and table.source[other] == table.source[passage]
            and table.record[other] == table.record[passage]
            for other in (passage - 1, passage + 1)
        )
