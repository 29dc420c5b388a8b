"""Condense a corpus over Spark Connect, and compare what comes out with one machine's.

    pip install "pyspark[connect]>=4,<5"
    python benchmarks/spark_connect.py SOURCE... [--size 2000]

A server of Spark Connect is started on this machine (`local[2]`) and everything goes through it: cosine and whole
documents, containment with names and the longest, sentences, and marks. SOURCE is as for `scale.py`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from scale_texts import grow, read_paragraphs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

CASES: Final[dict[str, dict[str, Any]]] = {
    "whole documents": {"unit": "document"},
    "containment, the longest": {"containment": 0.8, "keep": "longest", "id_field": "id"},
    "sentences, the most complete, no guards": {"unit": "sentence", "keep": "most-complete", "guards": False},
    "marked, pairs of words": {"mark": True, "features": "pairs", "threshold": 0.5},
}


def main() -> None:
    """Grow a corpus, condense it both ways by each case, and say whether all is the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--size", type=int, default=2_000)
    asked = parser.parse_args()
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.remote("local[2]").config("spark.sql.shuffle.partitions", "4").getOrCreate()
    print(f"{type(session).__module__}, Spark {session.version}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        texts = list(grow(read_paragraphs(asked.sources), asked.size))
        source = Path(folder, "in.parquet")
        names = [f"n{number}" for number in range(len(texts))]
        pq.write_table(pa.table({"id": names, "text": texts}), source, row_group_size=max(asked.size // 4, 1))
        for name, options in CASES.items():
            here = _condensed(source, Path(folder, f"{name} here"), options, None)
            there = _condensed(source, Path(folder, f"{name} there"), options, session)
            print(f"{name}: {len(here[1]):,} pairs; the same rows, pairs and groups: {here == there}", flush=True)
    session.stop()


def _condensed(source: Path, out: Path, asked: dict[str, Any], session: SparkSession | None) -> list[Any]:
    from dedup.corpus import condense_corpus
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.spark import condense_on_spark

    pairs, groups = (out.with_name(f"{out.name}.{kind}.parquet") for kind in ("pairs", "groups"))
    options = CorpusOptions(pairs=pairs, groups=groups, quiet=True, **asked)
    if session is None:
        out = out.with_suffix(".parquet")
        condense_corpus(source, out, options)
    else:
        condense_on_spark([source], out, options, session)
    rows = pq.read_table(out).sort_by("id")
    if options.mark:
        # Groups have numbers of their own on Spark; names and scores are the same.
        rows = rows.drop_columns(["group"])
    return [rows.to_pylist(), *(pq.read_table(path).to_pylist() for path in (pairs, groups))]


if __name__ == "__main__":
    main()
