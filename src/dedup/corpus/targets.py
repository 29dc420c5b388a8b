"""What a run is to write, checked before anything is read: no input among it, nothing twice, formats that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.corpus.formats import file_kind
from dedup.errors import InputError, OptionError, OutputError
from dedup.output.atomic_write import refuse_circle

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions

__all__ = ["check_targets", "rejects_path", "targets_of"]

TABLES: Final = (".parquet", ".csv", ".jsonl")
REPORTS: Final = (".html", ".json", ".parquet")


def targets_of(out: Path | None, options: CorpusOptions) -> list[Path]:
    """Give the files to write, the corpus first; without the rejects, which may never be needed.

    Raises:
        OptionError: there are none.
        OutputError: one is "", "." or "/".
    """
    named = (out, options.pairs, options.groups, options.report, options.save_idf)
    asked = [path for path in named if path is not None]
    for path in asked:
        if not path.name:
            raise OutputError("has no name of its own; name a file or folder", file=str(path))
    if not asked:
        raise OptionError("nothing to write; give --output, --pairs, --groups or --report", option="output")
    return asked


def rejects_path(out: Path | None, options: CorpusOptions) -> Path:
    """Say where bad lines go: beside the first of what is written, unless another place is given."""
    home = targets_of(out, options)[0]
    return options.rejects or home.with_name(f"{home.name}.rejects.jsonl")


def check_targets(files: tuple[Path, ...], roots: tuple[Path, ...], out: Path | None, options: CorpusOptions) -> None:
    """Refuse what cannot be written or would overwrite an input, before any work is done.

    Raises:
        InputError: inputs of several kinds, or several folders.
        OptionError: formats that do not fit together, or files that are to be marked.
        OutputError: an output is an input, two outputs are one, or a name says no format.
    """
    seen: set[Path] = set()
    inputs = {path.resolve() for path in files}
    for path in (*targets_of(out, options), rejects_path(out, options)):
        refuse_circle(path)
        if path.resolve() in inputs or any(path.exists() and path.samefile(each) for each in files):
            raise OutputError("is the input itself; choose another file", file=str(path))
        if path.resolve() in seen:
            raise OutputError("is to be written twice; give each output a name of its own", file=str(path))
        seen.add(path.resolve())
    for table in (options.pairs, options.groups):
        _check_kind(table, TABLES, "table")
    _check_kind(options.report, REPORTS, "report")
    if out is not None:
        _check_output(files, roots, out, options)


def _check_kind(path: Path | None, known: tuple[str, ...], what: str) -> None:
    if path is not None and path.suffix.lower() not in known:
        names = f"{', '.join(known[:-1])} or {known[-1]}"
        raise OutputError(f"unknown kind of {what} {path.suffix!r}; name it {names}", file=str(path))


def _check_output(files: tuple[Path, ...], roots: tuple[Path, ...], out: Path, options: CorpusOptions) -> None:
    forms = {file_kind(path) for path in files}
    folder = any(root.is_dir() for root in roots)
    if options.mark and "file" in forms:
        raise OptionError("needs rows (.jsonl, .csv, .parquet); files have no columns", option="mark")
    if len(forms) > 1:
        msg = f"inputs of several kinds ({', '.join(sorted(forms))}); give one kind at a time"
        raise InputError(msg, file=str(roots[0]))
    if folder or (forms == {"file"} and len(files) > 1):
        if len(roots) > 1:
            raise InputError("comes with other paths; for a folder out, give one folder", file=str(roots[0]))
        if out.resolve() == roots[0].resolve() or out.resolve().is_relative_to(roots[0].resolve()):
            raise OutputError("is the input itself, or inside it; choose another folder", file=str(out))
    elif out.is_dir():
        raise OutputError("is a folder, the input is not; name a file", file=str(out))
    elif file_kind(out) not in forms:
        kinds = {"lines": ".jsonl", "csv": ".csv", "parquet": ".parquet", "file": "text or Markdown"}
        raise OptionError(
            f"the input is {kinds[forms.pop()]}, name the output alike, not {out.name!r}", option="output"
        )
