"""Condense a corpus on Apache Spark: the same kernels and the same result as on one machine, for many of them."""

from __future__ import annotations

import os
import re
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, MissingExtraError, OptionError, OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyspark.sql import SparkSession

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.outcome import Summary
    from dedup.output.write_guard import WriteGuard

__all__ = ["condense_on_spark", "condense_tables", "refuse_files", "refuse_master", "require_spark"]

NEEDED: Final = ("numba", "pandas", "pyarrow", "pyspark")

THERE: Final = "is there already; Spark writes a new folder, so remove it or name another"
"""Of an output."""


MASTER: Final = re.compile(
    r"local(\[(\*|[1-9]\d*)(, *\d+)?\]|-cluster\[ *\d+ *, *\d+ *, *\d+ *\])?|yarn|(spark|k8s|sc)://.+"
)
"""What Spark takes for a master."""


def require_spark(master: str) -> None:
    """Refuse to begin without the packages, and without Java where Spark runs on this machine.

    Raises:
        MissingExtraError: one of them is missing.
        OptionError: there is no such master.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        msg = f'needs {" and ".join(missing)}; install with: pip install "pyspark>=4,<5" "pandas<3" numba pyarrow'
        raise MissingExtraError(msg, option="engine")
    if master.startswith("sc:"):
        if find_spec("grpc") is None:
            msg = 'Spark Connect needs more packages; install with: pip install "pyspark[connect]>=4,<5"'
            raise MissingExtraError(msg, option="master")
        return
    refuse_master(master)
    home = os.environ.get("JAVA_HOME")
    java = Path(home, "bin", "java").exists() if home else shutil.which("java") is not None
    if not java:
        advice = "install it (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME"
        msg = f"Spark needs Java 17 or later; {advice}"
        raise MissingExtraError(msg, option="engine")


def refuse_master(master: str) -> None:
    """Refuse what Spark takes for no master, of which Java would print a trace.

    Raises:
        OptionError: it is none.
    """
    if master and not MASTER.fullmatch(master):
        msg = f"must be local[N], yarn, spark://HOST:PORT, k8s://HOST:PORT or sc://HOST, got {master!r}"
        raise OptionError(msg, option="master")


def condense_on_spark(
    paths: Sequence[Path], out: Path | None, options: CorpusOptions, session: SparkSession
) -> Summary:
    """Condense Parquet files that this machine and all of Spark's see under the same paths.

    Args:
        paths: Parquet files, folders of them, or patterns in quotes.
        out: the folder to write Parquet files to, which must be empty or not there yet; None writes no rows.
        options: as on one machine; its pairs and groups are written by this one.
        session: a session of Spark.

    Raises:
        InputError: an input cannot be read, or Spark failed.
        OptionError: an option that is not there on Spark.
        OutputError: an output cannot be written; what stood there is still whole.
    """
    from dedup.corpus.run import write_found
    from dedup.corpus.spark.run import solved
    from dedup.output.atomic_write import staged
    from dedup.output.folder_swap import staged_folder

    files, guard = refuse_files(paths, out, options)
    with solved(session, [path.absolute().as_uri() for path in files], options) as answer:
        if options.save_idf is not None:
            with staged(options.save_idf, guard=guard, parents=True) as part:
                answer.outcome.found.idf.save(part)
        write_found(answer.outcome, answer.names, guard)
        if out is not None:
            with staged_folder(out, files[0].parent, guard=guard) as part:
                answer.rows.write.mode("append").parquet(part.absolute().as_uri())
        return answer.outcome.summary


def refuse_files(paths: Sequence[Path], out: Path | None, options: CorpusOptions) -> tuple[list[Path], WriteGuard]:
    """Refuse what `condense_on_spark` would, for which no session is needed; give the files, and what guards them.

    Raises:
        InputError: an input cannot be read.
        OptionError: an option that is not there on Spark.
        OutputError: an output is there already.
    """
    from dedup.corpus.columns import check_columns
    from dedup.corpus.spark.run import refuse_unsupported
    from dedup.corpus.targets import check_tables, guard_of, targets_of

    refuse_unsupported(options)
    targets = targets_of(out, options)
    check_tables(options)
    files = _files(paths)
    guard = guard_of(tuple(files), tuple(paths), options)
    guard.refuse_all(targets)
    check_columns(files, options, together=True)
    if out is not None and out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise OutputError(THERE, file=str(out))
    return files, guard


def _files(paths: Sequence[Path]) -> list[Path]:
    from dedup.parsing.walk import walk

    found: list[Path] = []
    for path in paths:
        folder = sorted(path.rglob("*.parquet")) if path.is_dir() else []
        if path.is_dir() and not folder:
            raise InputError("holds no .parquet file, which is what is read on Spark", file=str(path))
        found += folder or walk([path], exclude=(), include=()).files
    for each in found:
        if each.suffix.lower() != ".parquet":
            msg = "is no .parquet file, which is what is read on Spark; convert it, or use --engine local"
            raise InputError(msg, file=str(each))
        if each.name.startswith(("_", ".")):
            raise InputError("begins with _ or ., and Spark does not read such files; rename it", file=str(each))
    return list(dict.fromkeys(found))


def _require_new(session: SparkSession, path: str) -> None:
    """Refuse a folder that is there, before anything is computed."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    from dedup.corpus.spark.session import fault_in

    try:
        _ = session.read.format("binaryFile").load(path).schema
    except (PySparkException, Py4JError) as error:
        if isinstance(error, PySparkException) and error.getCondition() == "PATH_NOT_FOUND":
            return
        raise OutputError(fault_in(str(error)), file=path) from error
    raise OutputError(THERE, file=path)


def condense_tables(
    paths: Sequence[str], out: str, options: CorpusOptions, session: SparkSession, tables: dict[str, str]
) -> Summary:
    """Condense Parquet files where Spark finds them, and let Spark write all that is asked for, each as a folder.

    Args:
        paths: files or folders, as Spark knows them, such as "s3a://bucket/articles".
        out: the folder to write, which must not be there yet.
        options: as on one machine.
        session: a session of Spark.
        tables: where to write "pairs" and "groups", those that are wanted.

    Raises:
        InputError: an input cannot be read, or Spark failed.
        OptionError: an option that is not there on Spark.
        OutputError: a folder to write is there already.
    """
    import pyarrow as pa

    from dedup.corpus.run import GROUP_COLUMNS, PAIR_COLUMNS, group_rows, pair_rows
    from dedup.corpus.spark.run import solved

    if options.save_idf or options.pairs or options.groups:
        raise OptionError("is a file of this machine; leave it out here", option="save-idf, pairs, groups")
    for path in (out, *tables.values()):
        _require_new(session, path)
    with solved(session, paths, options) as answer:
        for name, columns, rows in (("pairs", PAIR_COLUMNS, pair_rows), ("groups", GROUP_COLUMNS, group_rows)):
            if name in tables:
                found = list(rows(answer.outcome, answer.names))
                arrays = [pa.array([row[at] for row in found], kind) for at, kind in enumerate(columns.types)]
                table = pa.table(arrays, schema=columns)
                session.createDataFrame(table).write.mode("error").parquet(tables[name])
        # The rows last: where their _SUCCESS stands, all is there.
        answer.rows.write.mode("error").parquet(out)
        return answer.outcome.summary
