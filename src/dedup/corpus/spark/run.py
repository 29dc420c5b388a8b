"""The order of the steps over a corpus on Spark, once: number the rows, count, weigh, join, choose, write."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

import numpy as np
import pyarrow as pa
from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import functions as F  # noqa: N812 - the name it has everywhere

from dedup.corpus.passages import PLAIN_RULES
from dedup.corpus.progress import Progress
from dedup.corpus.rows import MARKS
from dedup.corpus.spark.answer import Frames, answer_of, names_of_involved, removed_parts
from dedup.corpus.spark.batches import FILE, PART_BITS, ROW, parts_of
from dedup.corpus.spark.candidates import HOT
from dedup.corpus.spark.marking import marks_of_involved
from dedup.corpus.spark.session import fault_in
from dedup.corpus.spark.steps import (
    column_named,
    counted_table,
    first_passages,
    frozen_idf,
    inside_pairs,
    kept_rows,
    rows_with_marks,
    similar_pairs_of,
    weighed_table,
)
from dedup.corpus.wording import all_unread, listed_names, mark_taken, some_unread
from dedup.errors import InputError, OptionError
from dedup.records import Place
from dedup.similarity.terms.weights import Idf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyspark.sql import DataFrame, SparkSession

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.outcome import Outcome
    from dedup.corpus.spark.candidates import Lists

__all__ = ["Answer", "plain_path", "refuse_unsupported", "solved"]

PATH: Final = "_dedup_path"

NOT_ON_SPARK: Final = ("resume", "report", "rejects", "source_field", "exclude", "include")
"""Options that the driver on one machine alone has."""


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What is to be written.

    Attributes:
        rows: the rows that stay, as a DataFrame.
        outcome: pairs, groups and figures, of the passages involved.
        names: what these are called.
    """

    rows: DataFrame
    outcome: Outcome
    names: list[str]


def refuse_unsupported(options: CorpusOptions) -> None:
    """Refuse what only the driver on one machine does.

    Raises:
        OptionError: it is asked for.
    """
    for name in NOT_ON_SPARK:
        if getattr(options, name):
            raise OptionError("is not there on Spark; leave it out, or use --engine local", option=name)


@contextmanager
def solved(session: SparkSession, paths: Sequence[str], options: CorpusOptions) -> Iterator[Answer]:
    """Find what repeats; what is needed to write it is there until the block ends.

    Args:
        session: a session of Spark, classic or Connect.
        paths: Parquet files or folders of them, as Spark knows them; files are numbered in this order where each
            is one file, else by name.
        options: what is asked for.

    Raises:
        InputError: something cannot be read, or Spark failed.
        OptionError: an option that is not there on Spark.
    """
    refuse_unsupported(options)
    progress = Progress(silent=options.quiet)
    held: list[DataFrame] = []
    try:
        with tempfile.TemporaryDirectory(prefix="dedup-") as home:
            yield _solved(session, paths, options, (progress, Path(home), held))
    except (PySparkException, Py4JError) as error:
        raise InputError(fault_in(str(error)), file=", ".join(map(plain_path, paths))) from error
    finally:
        for frame in held:
            frame.unpersist()


def _solved(
    session: SparkSession, paths: Sequence[str], options: CorpusOptions, run: tuple[Progress, Path, list[DataFrame]]
) -> Answer:
    progress, home, held = run
    located, files, rejected = _located(session, paths, options)
    counted = counted_table(located, options)
    held.append(counted)
    own = frozen_idf(counted, options.features, least=1 if options.save_idf else 2)
    passages = own.documents
    if not passages and rejected:
        msg = f"no record can be used; the first: no text in column {options.text_field!r}"
        raise InputError(msg, file=files[0])
    progress.said(f"counted: {passages:,} passages of {len(files):,} files")
    unread = _unread(counted, files, options, progress)
    idf = own if options.idf is None else Idf.load(options.idf, options.features)
    firsts = first_passages(counted)
    held.append(firsts)
    weighed = weighed_table(counted, firsts, idf)
    held.append(weighed)
    similar, lists = similar_pairs_of(weighed, options.threshold)
    held.append(similar)
    _say_lists(lists, "of what may be similar", progress)
    inside = None
    if options.containment is not None:
        inside, lists = inside_pairs(weighed, options.containment)
        held.append(inside)
        _say_lists(lists, "of what may lie inside", progress)
    frames = Frames(located, counted, firsts, similar, inside, passages, rejected, unread)
    outcome, columns = answer_of(frames, tuple(map(Path, files)), options, own, home)
    names = names_of_involved(outcome, columns, files)
    progress.said(f"chosen: {outcome.summary.pairs:,} pairs, {len(outcome.table):,} passages involved")
    if options.mark:
        marks = session.createDataFrame(marks_of_involved(outcome, columns, names))
        return Answer(rows_with_marks(located, marks, options), outcome, names)
    removed = session.createDataFrame(removed_parts(outcome, columns))
    return Answer(kept_rows(located, removed, options), outcome, names)


def _located(
    session: SparkSession, paths: Sequence[str], options: CorpusOptions
) -> tuple[DataFrame, tuple[str, ...], int]:
    # The rows, with the numbers of file and row; the names of the files; and how many rows have no text.
    source = session.read.parquet(*paths)
    missing = [name for name in options.fields() if name not in source.columns]
    if missing:
        msg = f"no column {missing[0]!r}; {listed_names(source.columns)}; name the text with --text-field"
        raise InputError(msg, file=", ".join(map(plain_path, paths)))
    if options.mark and (taken := [name for name in MARKS if name in source.columns]):
        raise InputError(mark_taken("column", taken[0]), file=", ".join(map(plain_path, paths)))
    located = source.select("*", F.col("_metadata.file_path").alias(PATH), F.col("_metadata.row_index").alias(ROW))
    # Files without a row have no number: they have no passage either.
    text = column_named(options.text_field)
    found = located.groupBy(PATH).agg(F.count(F.when(text.isNull(), 1)).alias("rejected")).toArrow()
    uris, rejected = found.column(PATH).to_pylist(), sum(found.column("rejected").to_pylist())
    asked = {plain_path(path): number for number, path in enumerate(paths)}
    ordered = sorted(uris, key=lambda uri: (asked.get(plain_path(uri), len(asked)), plain_path(uri)))
    numbers = np.arange(len(ordered), dtype=np.int64)
    files = session.createDataFrame(pa.table({PATH: pa.array(ordered, pa.string()), FILE: pa.array(numbers)}))
    names = tuple(map(plain_path, ordered or paths))
    return located.join(F.broadcast(files), PATH).drop(PATH), names, rejected


def plain_path(uri: str) -> str:
    """Give the path of a file of this machine; another address stays as it is."""
    split = urlsplit(uri)
    return unquote(split.path) if split.scheme == "file" else uri


def _unread(counted: DataFrame, files: tuple[str, ...], options: CorpusOptions, progress: Progress) -> int:
    if options.keep in PLAIN_RULES:
        return 0
    missing = counted.where(F.isnan("value"))
    count = missing.where("parts > 0").select((F.shiftright("id", PART_BITS)).alias("row")).distinct().count()
    if not count:
        return 0
    if counted.where(~F.isnan("value")).isEmpty():
        raise InputError(all_unread(options), file=files[0])
    first = missing.agg(F.min("id")).toArrow().column(0).to_numpy()
    file, row, _ = parts_of(first)
    progress.warned(some_unread(options, count, Place(files[int(file[0])], int(row[0]) + 1)))
    return count


def _say_lists(lists: Lists, what: str, progress: Progress) -> None:
    cut = lists.parts[lists.parts > 1]
    progress.said(f"joining by {len(lists.keys):,} lists {what}")
    if len(cut):
        progress.said(
            f"{len(cut):,} of them have more than {HOT:,} passages and were cut, the longest into {int(cut.max()):,} "
            "parts; none of their pairs is left out"
        )
