"""Kill an executor of a small Spark cluster in the middle of a run, and compare what comes out with one machine's.

    python benchmarks/spark_loss.py SOURCE... [--size 20000] [--after 0,2,4]

A cluster of two executors is started on this machine (`local-cluster[2,1,1024]`); one of its two processes is killed
(SIGKILL) so many stages after the first passages are counted. SOURCE is as for `scale.py`. Linux only.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.parquet as pq

from scale_spark import processes_of
from scale_texts import grow, read_paragraphs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

EXECUTOR: Final = "CoarseGrainedExecutorBackend"

FIRST: Final = 2
"""Stages before passages are counted."""


def main() -> None:
    """Grow a corpus, condense it on one machine, and on a cluster that loses an executor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--after", default="0,2,4")
    asked = parser.parse_args()
    import pyspark
    from pyspark.sql import SparkSession

    os.environ["SPARK_HOME"] = str(Path(pyspark.__file__).parent)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]")
    builder = builder.config("spark.executorEnv.PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    session = builder.config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "8").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        texts = list(grow(read_paragraphs(asked.sources), asked.size))
        source = Path(folder, "in.parquet")
        pq.write_table(pa.table({"id": list(range(len(texts))), "text": texts}), source, row_group_size=asked.size // 8)
        here = _condensed(source, Path(folder, "here"), None)
        for stages in asked.after.split(","):
            killer = threading.Thread(target=_kill_one, args=(session, int(stages)), daemon=True)
            killer.start()
            there = _condensed(source, Path(folder, f"there-{stages}"), session)
            killer.join()
            print(f"killed after {stages} more stages: the same rows, pairs and groups: {here == there}", flush=True)
    session.stop()


def _condensed(source: Path, out: Path, session: SparkSession | None) -> list[object]:
    from dedup.corpus import condense_corpus
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.spark import condense_on_spark

    pairs, groups = (out.with_name(f"{out.name}.{kind}.parquet") for kind in ("pairs", "groups"))
    options = CorpusOptions(pairs=pairs, groups=groups, quiet=True)
    if session is None:
        out = out.with_suffix(".parquet")
        condense_corpus(source, out, options)
    else:
        condense_on_spark([source], out, options, session)
    rows = pq.read_table(out).sort_by("id").to_pylist()
    return [rows, *(pq.read_table(path).to_pylist() for path in (pairs, groups))]


def _kill_one(session: SparkSession, stages: int) -> None:
    tracker = session.sparkContext.statusTracker()
    seen: set[int] = set()
    # Reading the schema and the names of the files are the first.
    while len(seen) <= stages + FIRST:
        seen |= set(tracker.getActiveStageIds())
        time.sleep(0.05)
    executors = [process for process, _ in processes_of(os.getpid()) if _is_executor(process)]
    os.kill(executors[0], signal.SIGKILL)
    print(f"killed executor {executors[0]} of {len(executors)}, in stages {sorted(tracker.getActiveStageIds())}")


def _is_executor(process: int) -> bool:
    try:
        return EXECUTOR.encode() in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


if __name__ == "__main__":
    main()
