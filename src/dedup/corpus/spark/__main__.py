"""Condense Parquet files anywhere Spark finds them: `python -m dedup.corpus.spark IN... OUT`, or by spark-submit."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from dedup.corpus.options import CorpusOptions
from dedup.corpus.spark import condense_tables, require_spark
from dedup.errors import DedupError

__all__ = ["condense_from_arguments"]


def condense_from_arguments(arguments: list[str]) -> int:
    """Do what the arguments say and give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m dedup.corpus.spark", description=__doc__)
    parser.add_argument("paths", nargs="+", metavar="IN", help="Parquet files or folders, as Spark knows them")
    parser.add_argument("out", metavar="OUT", help="folder to write, which must not be there yet")
    parser.add_argument("--master", default="", help="as spark-submit has it, or sc://HOST for Spark Connect")
    for name in ("unit", "keep", "features", "text-field", "id-field", "date-field", "language"):
        parser.add_argument(f"--{name}", default=argparse.SUPPRESS)
    for name in ("threshold", "containment"):
        parser.add_argument(f"--{name}", type=float, default=argparse.SUPPRESS)
    parser.add_argument("--no-guards", dest="guards", action="store_false", default=argparse.SUPPRESS)
    parser.add_argument("--mark", action="store_true", default=argparse.SUPPRESS)
    parser.add_argument("--idf", type=Path, default=argparse.SUPPRESS, help="a saved IDF, a file of the driver")
    parser.add_argument("--pairs", help="folder to write the similar pairs to")
    parser.add_argument("--groups", help="folder to write the groups to")
    asked = vars(parser.parse_args(arguments))
    paths, out, master = asked.pop("paths"), asked.pop("out"), asked.pop("master")
    tables = {name: folder for name in ("pairs", "groups") if (folder := asked.pop(name))}
    try:
        options = CorpusOptions(**asked)
        require_spark(master)
        from dedup.corpus.spark.session import opened_session, parquet_bytes

        with opened_session(master, options.memory, parquet_bytes(map(Path, paths))) as session:
            summary = condense_tables(paths, out, options, session, tables)
    except DedupError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 2 if isinstance(error, ValueError) else 3
    sys.stderr.write(f"{summary.passages:,} passages: {summary.copies:,} copies and {summary.near:,} near-duplicates\n")
    return 0


if __name__ == "__main__":
    sys.exit(condense_from_arguments(sys.argv[1:]))
