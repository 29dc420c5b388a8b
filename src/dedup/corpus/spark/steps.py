"""The steps over a corpus as DataFrames: Spark maps, groups and joins, and the kernels decide.

Nothing here but the DataFrame interface, so that the steps run over Spark Connect too.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa
from pyspark import StorageLevel
from pyspark.sql import functions as F  # noqa: N812 - the name it has everywhere
from pyspark.sql.types import StructType

from dedup.corpus.parquet import mark_fields
from dedup.corpus.spark.batches import (
    ANY,
    FILE,
    ROW,
    counted_passages,
    figures_of_passages,
    rewritten_rows,
    term_counts,
    weighed_passages,
)
from dedup.corpus.spark.candidates import (
    Lists,
    entries_similar,
    likely_similar,
    prefix_counts,
    verified_similar,
)
from dedup.corpus.spark.inside import entries_inside, leading_counts, likely_inside, verified_inside
from dedup.corpus.spark.marking import MARKED, marked_rows
from dedup.similarity.terms.weights import Idf

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt
    from pyspark.sql import Column, DataFrame

    from dedup.corpus.options import CorpusOptions

__all__ = [
    "PARTS",
    "SIDES_OF_PAIR",
    "column_named",
    "counted_table",
    "first_passages",
    "frozen_idf",
    "inside_pairs",
    "kept_rows",
    "rows_with_marks",
    "similar_pairs_of",
    "tokens_table",
    "weighed_table",
]

PARTS: Final = "_dedup_parts"
"""A column put beside those of the corpus: the parts of a row that go."""

SIDES_OF_PAIR: Final = ("left", "right")

COUNTED: Final = (
    "id long, parts int, value double, name string, size int, high long, low long, alike long, figures long, "
    "terms array<int>, times array<int>"
)
WEIGHED: Final = "id long, alike long, keys array<long>, weights array<double>"
SIMILAR: Final = (
    "key long, cell long, cross boolean, part int, id long, rest double, lead_keys array<long>, "
    "lead_weights array<float>"
)
INSIDE: Final = (
    "key long, cell long, inner boolean, id long, size int, missing double, sketch array<long>, bits array<int>, "
    "bit_weights array<float>"
)
PAIRS: Final = "left long, right long"


def _held(frame: DataFrame) -> DataFrame:
    # On the disks of the executors: what is lost with one of them is made again.
    return frame.persist(StorageLevel.DISK_ONLY)


def _named(options: CorpusOptions) -> list[str]:
    return list(dict.fromkeys(name for name in options.fields()[1:] if name != options.text_field))


def counted_table(located: DataFrame, options: CorpusOptions) -> DataFrame:
    """Cut the rows into passages and count their terms, once.

    Args:
        located: the rows, with the numbers of file and row.
        options: what is asked for.
    """
    chosen = [F.col(FILE).alias("file"), F.col(ROW).alias("row"), column_named(options.text_field).alias("text")]
    rows = located.where(column_named(options.text_field).isNotNull()).select(
        *chosen, *(column_named(name) for name in _named(options))
    )
    return _held(rows.mapInArrow(partial(counted_passages, options=options), COUNTED))


def column_named(name: str) -> Column:
    """Give a column by its name, whatever signs that has."""
    return F.col("`" + name.replace("`", "``") + "`")


def frozen_idf(counted: DataFrame, features: str, *, least: int) -> Idf:
    """Count the passages, and how many hold each term.

    Terms of fewer than `least` are left out, for they weigh as if of one.
    """
    table = (
        counted.select("terms")
        .mapInArrow(term_counts, "term int, count long")
        .groupBy("term")
        .agg(F.sum("count").alias("count"))
        .where((F.col("count") >= least) | (F.col("term") == ANY))
        .toArrow()
    )
    terms, counts = (table.column(name).to_numpy().astype(np.int64) for name in ("term", "count"))
    order = np.argsort(terms)
    passages = int(counts[terms == ANY].sum())
    kept = order[terms[order] != ANY]
    return Idf(passages, features, terms[kept], counts[kept])


def first_passages(counted: DataFrame) -> DataFrame:
    """Give the first passage of each that have the same words equally often, and how many those are."""
    filled = counted.where(F.col("size") > 0)
    return _held(filled.groupBy("high", "low").agg(F.min("id").alias("first"), F.count("*").alias("copies")))


def weighed_table(counted: DataFrame, firsts: DataFrame, idf: Idf) -> DataFrame:
    """Weigh the passages that are the first of the same words."""
    wanted = firsts.select(F.col("first").alias("id"))
    rows = counted.select("id", "alike", "terms", "times").join(wanted, "id", "left_semi")
    return _held(rows.mapInArrow(partial(weighed_passages, idf=idf), WEIGHED))


def similar_pairs_of(weighed: DataFrame, threshold: float) -> tuple[DataFrame, Lists]:
    """Find the pairs at or above the threshold, and say by which lists.

    Only what bounds a cosine is moved to find who may be similar; whole rows are moved for those alone.
    """
    counts = (
        weighed.mapInArrow(partial(prefix_counts, threshold=threshold), "key long, count long")
        .groupBy("key")
        .agg(F.sum("count").alias("count"))
        .where(F.col("count") > 1)
    )
    lists = _lists(counts.toArrow())
    pairs = (
        weighed.mapInArrow(partial(entries_similar, threshold=threshold, lists=lists), SIMILAR)
        .repartition("key", "cell")
        .sortWithinPartitions("key", "cell", F.desc("rest"))
        .mapInArrow(partial(likely_similar, threshold=threshold), PAIRS)
    )
    return _verified(pairs, weighed, partial(verified_similar, threshold=threshold)), lists


def inside_pairs(weighed: DataFrame, share: float) -> tuple[DataFrame, Lists]:
    """Find the passages that hold others, left, and those inside, right."""
    counts = (
        weighed.mapInArrow(partial(leading_counts, share=share), "key long, count long, inner long")
        .groupBy("key")
        .agg(F.sum("count").alias("count"), F.sum("inner").alias("inner"))
        .where((F.col("inner") > 0) & (F.col("count") > 1))
    )
    lists = _lists(counts.toArrow())
    pairs = (
        weighed.mapInArrow(partial(entries_inside, share=share, lists=lists), INSIDE)
        .repartition("key", "cell")
        .sortWithinPartitions("key", "cell", F.desc("size"))
        .mapInArrow(likely_inside, PAIRS)
        .dropDuplicates(["left", "right"])
    )
    return _verified(pairs, weighed, partial(verified_inside, share=share)), lists


def _lists(table: pa.Table) -> Lists:
    return Lists.of(*(table.column(name).to_numpy().astype(np.int64) for name in ("key", "count")))


def _verified(pairs: DataFrame, weighed: DataFrame, verify: partial[Iterator[pa.RecordBatch]]) -> DataFrame:
    for side in SIDES_OF_PAIR:
        names = {name: f"{side}_{name}" for name in ("alike", "keys", "weights")}
        pairs = pairs.join(weighed.withColumnsRenamed({"id": side, **names}), side)
    return _held(pairs.mapInArrow(verify, f"{PAIRS}, score double"))


def tokens_table(located: DataFrame, options: CorpusOptions, wanted: npt.NDArray[np.int64]) -> pa.Table:
    """Read the figures and names of passages, given ascending."""
    rows = located.where(column_named(options.text_field).isNotNull()).select(
        F.col(FILE).alias("file"), F.col(ROW).alias("row"), column_named(options.text_field).alias("text")
    )
    made = rows.mapInArrow(partial(figures_of_passages, options=options, wanted=wanted), "id long, figures array<long>")
    return made.toArrow().sort_by("id")


def rows_with_marks(located: DataFrame, marks: DataFrame, options: CorpusOptions) -> DataFrame:
    """Give all rows of the corpus that have a text, with the columns that mark them.

    Args:
        located: the rows, with the numbers of file and row.
        marks: file, row, and the marks of the passages involved.
        options: where the text stands, and the unit.
    """
    rows = located.where(column_named(options.text_field).isNotNull()).join(marks, [FILE, ROW], "left")
    marked = located.sparkSession.createDataFrame(pa.schema(mark_fields(options.unit)).empty_table())
    schema = StructType([*rows.drop(FILE, ROW, *MARKED).schema.fields, *marked.schema.fields])
    return rows.mapInArrow(partial(marked_rows, options=options), schema)


def kept_rows(located: DataFrame, removed: DataFrame, options: CorpusOptions) -> DataFrame:
    """Give the rows of the corpus without the passages that go.

    Args:
        located: the rows, with the numbers of file and row.
        removed: file, row, and the parts that go.
        options: where the text stands, and the unit.
    """
    text = column_named(options.text_field)
    columns = [name for name in located.columns if name not in (FILE, ROW)]
    rows = located.where(text.isNotNull()).join(removed, [FILE, ROW], "left")
    chosen = rows.select(*(column_named(name) for name in columns), PARTS)
    write = partial(rewritten_rows, options=options, removed=PARTS, text=options.text_field)
    return chosen.mapInArrow(write, chosen.drop(PARTS).schema)
