"""Name passages by the field that names their record and their part of it, as "wire-7#2", else by where they stand.

Names are made when they are asked for; those that a field holds are written to disk first, for there may be millions.
A field that no record of a file has is refused before; where some records lack it, file and line name these.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.columns import column_names
from dedup.corpus.formats import file_kind, records
from dedup.corpus.places import FilePlaces
from dedup.corpus.rows import Record
from dedup.corpus.wording import listed_names
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.passages import Corpus
    from dedup.corpus.table import Table
    from dedup.corpus.workfiles import WorkFiles

__all__ = ["Names", "check_names"]

BATCH: Final = 65_536
"""Names written at a time."""

FEW: Final = 8
"""Fields after which no more are looked for, where the one asked for is missing."""


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
        self.places = FilePlaces(corpus, table, passages)
        self.batches: list[pa.RecordBatch] = []
        if corpus.options.id_field:
            mark = blake2b(corpus.options.id_field.encode() + passages.tobytes(), digest_size=6).hexdigest()
            with pa.memory_map(str(work.made(f"names-{mark}.arrow", self._write))) as source:
                reader = pa.ipc.open_file(source)
                self.batches = [reader.get_batch(number) for number in range(reader.num_record_batches)]

    def __getitem__(self, passage: int) -> str:
        """Give the name of a passage."""
        named = self._field(passage)
        if named is None:
            return self.places[passage]
        return named if self.corpus.options.unit == "document" else f"{named}#{int(self.table.part[passage]) + 1}"

    def record(self, passage: int) -> str:
        """Give the name of the record that holds a passage."""
        named = self._field(passage)
        return self.places.record(passage) if named is None else named

    def _field(self, passage: int) -> str | None:
        if not self.batches:
            return None
        batch, row = divmod(int(np.searchsorted(self.passages, passage)), BATCH)
        named = self.batches[batch].column(0)[row].as_py()
        return None if named is None else str(named)

    def nameless(self) -> int:
        """Count the records in which the field for names is missing, of those that can be named."""
        nulls = [np.zeros(0, dtype=np.bool_)]
        nulls += [batch.column(0).is_null().to_numpy(zero_copy_only=False) for batch in self.batches]
        missing = self.passages[: sum(map(len, nulls))][np.concatenate(nulls)]
        fresh = (np.diff(self.table.source[missing]) != 0) | (np.diff(self.table.record[missing]) != 0)
        return int(fresh.sum()) + bool(len(missing))

    def get(self, passage: int) -> str | None:
        """Give the name of a passage, or None where it is none of those that can be named."""
        place = int(np.searchsorted(self.passages, passage))
        return self[passage] if place < len(self.passages) and self.passages[place] == passage else None

    def _write(self, path: Path) -> None:
        wanted = np.zeros(len(self.table), dtype=np.bool_)
        wanted[self.passages] = True
        schema = pa.schema([("name", pa.string())])
        waiting: list[str | None] = []
        with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, schema) as writer:
            for number, item in enumerate(self.corpus.passages()):
                if wanted[number]:
                    waiting.append(item.name)
                    if len(waiting) == BATCH:
                        writer.write_batch(pa.record_batch([pa.array(waiting, pa.string())], schema=schema))
                        waiting = []
            if waiting:
                writer.write_batch(pa.record_batch([pa.array(waiting, pa.string())], schema=schema))


def check_names(corpus: Corpus) -> None:
    """Refuse a field for names or sources that no record of a file has; text and Markdown files among others have none.

    Reads each file up to the first record that has the field.

    Raises:
        InputError: a file has records, and none with that field, or no file has fields at all.
    """
    for option, wanted in (("id", corpus.options.id_field), ("source", corpus.options.source_field)):
        if wanted:
            _check_field(corpus, wanted, f"--{option}-field")


def _check_field(corpus: Corpus, wanted: str, option: str) -> None:
    tables = [path for path in corpus.files if file_kind(path) != "file"]
    if not tables:
        msg = f"text and Markdown files have no field {wanted!r}, which {option} asks for; leave it out"
        raise InputError(msg, file=str(corpus.files[0]))
    for path in tables:
        others = _others(path, corpus, wanted)
        if others:
            msg = f"no record has a value in field {wanted!r}, which {option} asks for; {listed_names(others)}"
            raise InputError(msg, file=str(path))


def _others(path: Path, corpus: Corpus, wanted: str) -> list[str]:
    # The fields there are where no record has the one asked for; none where a record has it, or there are no records.
    others = dict[str, None]()
    if file_kind(path) != "lines":
        others = dict.fromkeys(column_names(path, corpus.options))
        if wanted not in others:
            return list(others)
    for record in records(path, corpus.options):
        if isinstance(record, Record):
            if record.value(wanted) not in (None, ""):
                return []
            if len(others) <= FEW:
                others.update(dict.fromkeys(record.fields))
    return list(others)
