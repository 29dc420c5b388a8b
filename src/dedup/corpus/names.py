"""Passages -> how to call them: the field that names their record, else file and line; and which part of it.

Names are made when they are asked for; those that a field holds are written to disk first, for there may be millions.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.engine import Table
    from dedup.corpus.passages import Corpus
    from dedup.corpus.workfiles import WorkFiles

__all__ = ["Names", "record_name"]

BATCH: Final = 65_536
"""Names written at a time."""


class Names:
    """What the passages of a corpus are called."""

    def __init__(self, corpus: Corpus, table: Table, passages: npt.NDArray[np.int64], work: WorkFiles) -> None:
        """Store where names come from; the corpus is read again only where a field holds them.

        Args:
            corpus: the files.
            table: the passages.
            passages: those that can be named, ascending.
            work: where names of a field are kept.
        """
        self.corpus = corpus
        self.table = table
        self.passages = passages
        self.batches: list[pa.RecordBatch] = []
        if corpus.options.id_field:
            mark = blake2b(corpus.options.id_field.encode() + passages.tobytes(), digest_size=6).hexdigest()
            with pa.memory_map(str(work.made(f"names-{mark}.arrow", self._write))) as source:
                reader = pa.ipc.open_file(source)
                self.batches = [reader.get_batch(number) for number in range(reader.num_record_batches)]

    def __getitem__(self, passage: int) -> str:
        """Give the name of a passage."""
        if self.batches:
            batch, row = divmod(int(np.searchsorted(self.passages, passage)), BATCH)
            record = str(self.batches[batch].column(0)[row].as_py())
        else:
            record = record_name(self.corpus, int(self.table.source[passage]), int(self.table.record[passage]))
        return record if self.corpus.options.unit == "document" else f"{record}#{int(self.table.part[passage]) + 1}"

    def get(self, passage: int) -> str | None:
        """Give the name of a passage, or None where it is none of those that can be named."""
        place = int(np.searchsorted(self.passages, passage))
        return self[passage] if place < len(self.passages) and self.passages[place] == passage else None

    def _write(self, path: Path) -> None:
        wanted = np.zeros(len(self.table), dtype=np.bool_)
        wanted[self.passages] = True
        schema = pa.schema([("name", pa.string())])
        waiting: list[str] = []
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, schema) as writer:
            for number, item in enumerate(self.corpus.passages()):
                if wanted[number]:
                    waiting.append(item.name)
                    if len(waiting) == BATCH:
                        writer.write_batch(pa.record_batch([pa.array(waiting, pa.string())], schema=schema))
                        waiting = []
            if waiting:
                writer.write_batch(pa.record_batch([pa.array(waiting, pa.string())], schema=schema))


def record_name(corpus: Corpus, source: int, record: int) -> str:
    """Name a record by file and line."""
    return f"{corpus.files[source]}:{record}"
