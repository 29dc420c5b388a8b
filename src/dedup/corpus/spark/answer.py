"""Bring what Spark found to the driver, as numbers of the passages involved, and choose there as on one machine.

A passage is involved where it has a copy or is in a pair; all others stay, and nothing of them comes to the driver.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
from pyspark.sql import functions as F  # noqa: N812 - the name it has everywhere

from dedup.corpus.choice import chosen_among, outcome_of
from dedup.corpus.engine import Found
from dedup.corpus.pairfiles import PairFiles, write_pairs
from dedup.corpus.passages import Corpus
from dedup.corpus.plain import listed
from dedup.corpus.spark.batches import FILE, ROW, lists_of, parts_of, row_spans
from dedup.corpus.spark.steps import PARTS, SIDES_OF_PAIR, tokens_table
from dedup.corpus.table import Table
from dedup.corpus.tokens import Tokens
from dedup.output.visible import shown_name
from dedup.records import Place
from dedup.similarity.join import Pairs

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from pyspark.sql import DataFrame

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.outcome import Outcome
    from dedup.similarity.terms.weights import Idf

__all__ = ["Frames", "answer_of", "names_of_involved", "removed_parts", "table_of_involved"]


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """What the steps on Spark gave.

    Attributes:
        located: the rows, with the numbers of file and row.
        counted: the passages.
        firsts: the first passages of the same words.
        similar: pairs at or above the threshold.
        inside: pairs of which the left passage holds the right one; None where that was not asked for.
        passages: how many passages there are.
        rejected: how many rows have no text.
        unread: how many rows have no date or number that `keep` goes by.
    """

    located: DataFrame
    counted: DataFrame
    firsts: DataFrame
    similar: DataFrame
    inside: DataFrame | None
    passages: int
    rejected: int
    unread: int


def answer_of(
    frames: Frames, files: tuple[Path, ...], options: CorpusOptions, idf: Idf, home: Path
) -> tuple[Outcome, pa.Table]:
    """Choose which passages stay.

    Args:
        frames: what Spark found.
        files: what is read, in order.
        options: how to choose.
        idf: the frozen IDF.
        home: a folder for the pairs.

    Returns:
        What a run on one machine gives, of the passages involved alone; and their columns, ascending by "id".
    """
    columns = _involved(frames)
    ids = columns.column("id").to_numpy()
    table = table_of_involved(columns, ids)
    similar = _pairs(frames.similar, ids, home / "similar.arrow")
    inside = PairFiles((), np.arange(len(ids))) if frames.inside is None else _pairs(
        frames.inside, ids, home / "inside.arrow"
    )  # fmt: skip
    found = Found(similar, inside, idf)
    among = np.arange(len(ids), dtype=np.int64)

    def tokens(passages: npt.NDArray[np.int64]) -> Tokens:
        if not len(passages):
            return Tokens(passages, np.zeros(1, np.int64), np.zeros(0, np.uint64))
        read = tokens_table(frames.located, options, ids[passages]).column("figures").combine_chunks()
        bounds, numbers = listed(read if isinstance(read, pa.ListArray) else read.chunk(0))
        return Tokens(passages, bounds, numbers.view(np.uint64))

    stars = chosen_among(table, found, among, options.keep, tokens)
    outcome = outcome_of(
        Corpus(files, options), table, found, among, stars,
        passages=frames.passages, rejected=frames.rejected, unread=frames.unread,
    )  # fmt: skip
    return outcome, columns


def _involved(frames: Frames) -> pa.Table:
    pairs = [frames.similar] if frames.inside is None else [frames.similar, frames.inside]
    ends = [each.select(F.col(side).alias("first")) for each in pairs for side in SIDES_OF_PAIR]
    paired = ends[0]
    for each in ends[1:]:
        paired = paired.unionAll(each)
    marked = frames.firsts.join(paired.distinct().withColumn("paired", F.lit(1)), "first", "left")
    groups = marked.where((F.col("copies") > 1) | F.col("paired").isNotNull()).select("high", "low", "first")
    names = ("id", "parts", "value", "name", "size", "high", "low", "figures")
    passages = frames.counted.where(F.col("size") > 0).select(*names)
    return passages.join(groups, ["high", "low"]).drop("high", "low").toArrow().sort_by("id").combine_chunks()


def table_of_involved(columns: pa.Table, ids: npt.NDArray[np.int64]) -> Table:
    """Give the columns of the passages involved as a run on one machine has them."""
    file, row, part = parts_of(ids)
    same = np.searchsorted(ids, columns.column("first").to_numpy())
    return Table(
        blocks=(),
        text=np.arange(len(ids), dtype=np.int32),
        source=file.astype(np.int32),
        record=(row + 1).astype(np.int32),
        part=part.astype(np.int32),
        value=columns.column("value").to_numpy(),
        same=same.astype(np.int64),
        alike=np.zeros(len(ids), dtype=np.uint64),
        terms=columns.column("size").to_numpy().astype(np.int64),
        figures=columns.column("figures").to_numpy().view(np.uint64),
        plain=False,
    )


def _pairs(frame: DataFrame, ids: npt.NDArray[np.int64], path: Path) -> PairFiles:
    found = frame.toArrow()
    left, right = (np.searchsorted(ids, found.column(side).to_numpy()) for side in SIDES_OF_PAIR)
    write_pairs([Pairs(left, right, found.column("score").to_numpy())], path, bool)
    return PairFiles((path,), np.arange(len(ids), dtype=np.int64))


def names_of_involved(outcome: Outcome, columns: pa.Table, shown: tuple[str, ...]) -> list[str]:
    """Name the passages involved as a run on one machine does.

    Args:
        outcome: what was found.
        columns: the columns of the passages involved.
        shown: what each file is called.
    """
    whole = outcome.corpus.options.unit == "document"
    table, called = outcome.table, columns.column("name").to_pylist()
    names = []
    for passage, (named, parts) in enumerate(zip(called, columns.column("parts").to_pylist(), strict=True)):
        part = int(table.part[passage]) + 1
        if named is not None:
            names.append(named if whole else f"{named}#{part}")
            continue
        place = str(Place(shown_name(shown[table.source[passage]]), int(table.record[passage])))
        names.append(place if whole or parts == 1 else f"{place}, passage {part}")
    return names


def removed_parts(outcome: Outcome, columns: pa.Table) -> pa.Table:
    """List the parts that go of each row that loses any: file, row from 0, and parts."""
    file, row, part = parts_of(columns.column("id").to_numpy()[outcome.stars.removed()])
    starts = row_spans(file, row)
    return pa.table(
        {
            FILE: pa.array(file[starts[:-1]]),
            ROW: pa.array(row[starts[:-1]]),
            PARTS: lists_of(starts, part.astype(np.int32)),
        }
    )
