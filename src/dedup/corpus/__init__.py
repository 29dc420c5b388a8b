"""Remove the passages that repeat across many documents: reads in streams, works in bounded memory, resumes."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dedup import validation as arguments
from dedup.corpus.outcome import Summary
from dedup.errors import InputError, MissingExtraError, OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.options import CorpusOptions

__all__ = ["Summary", "condense_corpus"]


def condense_corpus(
    records: str | Path | Iterable[str | Path] | Iterable[Mapping[str, object]],
    out: str | Path | None = None,
    options: CorpusOptions | None = None,
) -> Summary:
    """Find the passages that repeat one another across documents, keep one of each, and write the corpus back.

    Nothing is printed: progress and warnings are records of the logger "dedup.corpus.progress".

    Args:
        records: a path, paths (files and folders), or mappings with a text field, which are read once: of a table
            `frame.to_dict("records")` (pandas), `frame.iter_rows(named=True)` (Polars), `table.to_pylist()` (Arrow).
        out: file or folder to write to; None changes nothing and only writes the pairs, groups and report asked for.
        options: how; `CorpusOptions()` where None.

    Raises:
        MissingExtraError: numba or pyarrow is not installed.
        InputError: an input cannot be read, or changed while it was worked on.
        OutputError: an output cannot be written; what stood there is still whole.
        OptionError: options, inputs and output do not fit together.
    """
    missing = [name for name in ("numba", "pyarrow") if find_spec(name) is None]
    if missing:
        msg = f"needs {' and '.join(missing)}; install with: pip install {' '.join(missing)}"
        raise MissingExtraError(msg, option="corpus")
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.run import run_corpus

    asked = CorpusOptions() if options is None else options
    arguments.instance("options", asked, CorpusOptions, "such as dedup.CorpusOptions(threshold=0.7)")
    if out is not None:
        arguments.path("out", out)
    target = None if out is None else Path(out)
    if isinstance(records, str | Path):
        return run_corpus((Path(records),), target, asked)
    listed = iter(cast("Iterable[str | Path | Mapping[str, object]]", arguments.several("records", records)))
    first = next(listed, None)
    if first is None:
        raise InputError("no records and no paths", option="records")
    if isinstance(first, str | Path):
        return run_corpus((Path(first), *(Path(str(path)) for path in listed)), target, asked)
    if asked.resume:
        raise OptionError("records that are passed in cannot be read again; give paths", option="resume")
    with tempfile.TemporaryDirectory(prefix="dedup-") as folder:
        return run_corpus((_spooled(first, listed, Path(folder)),), target, asked)


def _spooled(first: object, rest: Iterable[object], folder: Path) -> Path:
    import json

    from dedup.output.atomic_write import staged

    path = folder / "records.jsonl"
    with (
        staged(path, parents=True) as part,
        part.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file,
    ):
        for number, record in enumerate(chain((first,), rest), 1):
            try:
                line = json.dumps(_filled(record), ensure_ascii=False, allow_nan=False, default=_plain)
            except (TypeError, ValueError) as error:
                msg = f"record {number} cannot be written as JSON ({error}); give texts, numbers, lists and mappings"
                raise InputError(msg, option="records") from error
            file.write(line + "\n")
    return path


def _filled(record: object) -> object:
    # What is missing in a row of a table is NaN where pandas gives it, which is no JSON.
    if not isinstance(record, Mapping):
        return record
    return {name: None if arguments.is_missing(value) else value for name, value in record.items()}


def _plain(value: object) -> object:
    """Give a value of NumPy or pandas, or a date, as one of JSON."""
    if arguments.is_missing(value):
        return None
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} is none of its kinds")
