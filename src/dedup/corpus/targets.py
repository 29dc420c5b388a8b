"""What a run is to write, checked before anything is read: no input among it, nothing twice, formats that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.corpus.formats import file_kind
from dedup.corpus.passages import others_of
from dedup.errors import InputError, OptionError, OutputError
from dedup.output.folder_swap import refuse_standing_in
from dedup.output.write_guard import WriteGuard
from dedup.records import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions

__all__ = ["check_tables", "check_targets", "guard_of", "rejects_path", "targets_of"]

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
    home = home if home.name else home.absolute()
    return options.rejects or home.with_name(f"{home.name}.rejects.jsonl")


def guard_of(files: tuple[Path, ...], roots: tuple[Path, ...], options: CorpusOptions) -> WriteGuard:
    """Guard all that a run reads: files, folders with what is passed on, and the IDF it weighs with."""
    read = files if options.idf is None else (*files, options.idf)
    return WriteGuard.over(read, [root for root in roots if root.is_dir()])


def check_targets(
    files: tuple[Path, ...], roots: tuple[Path, ...], out: Path | None, options: CorpusOptions, guard: WriteGuard
) -> list[Path]:
    """Refuse what cannot be written or would overwrite an input, before any work is done.

    Returns:
        The files of a folder that are passed on as they are.

    Raises:
        InputError: inputs of several kinds, or several folders.
        OptionError: formats that do not fit together, or files that are to be marked.
        OutputError: an output is an input, two outputs are one, or a name says no format.
    """
    outputs = (*targets_of(out, options), rejects_path(out, options))
    guard.refuse_all(outputs)
    check_tables(options)
    _check_kind(options.report, REPORTS, "report")
    _check_kind(options.rejects, (".jsonl",), "list of rejects")
    if out is None:
        return []
    _check_output(files, roots, out, options)
    if not roots[0].is_dir():
        return []
    others = others_of(roots[0], files, options)
    refuse_standing_in(out)
    guard.refuse_tree(out, [path.relative_to(roots[0]) for path in (*files, *others)], outputs[1:])
    return others


def check_tables(options: CorpusOptions) -> None:
    """Refuse tables of pairs and groups of which the name says no format.

    Raises:
        OutputError: one has such a name.
    """
    for table in (options.pairs, options.groups):
        _check_kind(table, TABLES, "table")


def _check_kind(path: Path | None, known: tuple[str, ...], what: str) -> None:
    if path is not None and path.suffix.lower() not in known:
        names = " or ".join(filter(None, (", ".join(known[:-1]), known[-1])))
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
    elif out.is_dir():
        raise OutputError("is a folder, the input is not; name a file", file=str(out))
    elif file_kind(out) not in forms:
        kinds = {"lines": ".jsonl", "csv": ".csv", "parquet": ".parquet", "file": "text or Markdown"}
        raise OptionError(
            f"the input is {kinds[forms.pop()]}, name the output alike, not {out.name!r}", option="output"
        )
    elif forms == {"file"} and _is_markdown(out) != _is_markdown(files[0]):
        raise OptionError(f"the input is {files[0].suffix}, name the output alike, not {out.name!r}", option="output")


def _is_markdown(path: Path) -> bool:
    return path.suffix.lower() in FORMATS["markdown"].endings
