"""The order of the steps over a corpus, once: read, join, choose, write, report."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.choice import chosen, involved, outcome_of
from dedup.corpus.columns import check_columns
from dedup.corpus.compiling import is_compiled_yet, is_small
from dedup.corpus.engine import found_pairs
from dedup.corpus.names import Names, check_names
from dedup.corpus.output import Decider, write_corpus
from dedup.corpus.parquet import write_table
from dedup.corpus.passages import PLAIN_RULES, Corpus, files_of
from dedup.corpus.progress import Progress
from dedup.corpus.table import table_of
from dedup.corpus.targets import check_targets, guard_of, rejects_path, targets_of
from dedup.corpus.wording import all_unread, some_unread
from dedup.corpus.workfiles import WorkFiles, run_contents, run_fingerprint
from dedup.errors import InputError, OutputError
from dedup.output.atomic_write import staged
from dedup.output.folder_swap import settle
from dedup.output.lone_run import alone
from dedup.output.visible import shown_name
from dedup.records import Place
from dedup.similarity.terms.weights import Idf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.outcome import Outcome, Summary
    from dedup.corpus.table import Table
    from dedup.output.write_guard import WriteGuard

__all__ = ["GROUP_COLUMNS", "PAIR_COLUMNS", "group_rows", "pair_rows", "run_corpus", "write_found"]

PAIR_COLUMNS = pa.schema(
    [("left", pa.string()), ("right", pa.string()), ("score", pa.float64()), ("kind", pa.string())]
)
GROUP_COLUMNS = pa.schema([("representative", pa.string()), ("member", pa.string()), ("score", pa.float64())])


WORK_FORMAT: Final = 3
"""Of the files that an interrupted run leaves; raised when what stands in them changes."""

KINDS_SAID: Final = 8
"""Kinds of other files that are named."""


def run_corpus(paths: tuple[Path, ...], out: Path | None, options: CorpusOptions) -> Summary:
    """Do the whole job; see `condense_corpus`."""
    if out is not None and paths[0].is_dir():
        # What a killed run has moved aside comes back before anything else is asked of it.
        settle(out)
    walked = files_of(paths, options)
    files = walked.files
    guard = guard_of(files, paths, options)
    others = check_targets(files, paths, out, options, guard)
    if options.idf is not None:
        # What is wrong with it is said before anything is read.
        Idf.load(options.idf, options.features)
    check_columns(files, options, together=out is not None)
    check_names(Corpus(files, options))
    progress = Progress(silent=options.quiet)
    for line in walked.lines():
        progress.said(line)
    settings = [options.unit, options.features, options.text_field, options.keep, options.language, options.guards]
    plain = is_small(files, compiled=is_compiled_yet())
    settings += [options.date_field, WORK_FORMAT, plain]
    state = run_fingerprint(files)
    home = targets_of(out, options)[0].absolute()
    folder = home.with_name(f".{home.name}.dedup-work")
    with _worked_alone(folder, home):
        contents = run_contents(files, settings)
        work = WorkFiles.opened(folder, contents, resume=options.resume, progress=progress)
        with work.held():
            outcome = _found(Corpus(files, options, tuple(others), plain), options, work, progress, guard)
            if run_fingerprint(files) != state:
                raise InputError("changed while it was read; run again", file=", ".join(map(str, paths)))
            _write(outcome, paths[0], out, _names(outcome, work, progress), guard)
    if others:
        kinds = sorted({path.suffix or path.name for path in others})
        progress.said(f"other files passed on as they are: {len(others):,} ({', '.join(kinds[:KINDS_SAID])})")
    return outcome.summary


@contextmanager
def _worked_alone(folder: Path, target: Path) -> Iterator[None]:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot be made ({error.strerror})", file=str(folder)) from error
    with alone(folder, target):
        yield


def _found(corpus: Corpus, options: CorpusOptions, work: WorkFiles, progress: Progress, guard: WriteGuard) -> Outcome:
    table = table_of(corpus, options, work, progress)
    if not len(table) and len(corpus.rejects):
        first = next(iter(corpus.rejects))
        msg = f"no record can be used; the first: {first['reason']}"
        msg += "; name the text with --text-field" * first["reason"].startswith("no text in")
        raise InputError(msg, file=first["file"], line=first["line"])
    if not len(table):
        progress.warned("no passages: headings, tables, code and paragraphs under four words are layout, not compared")
    unread = _unread(table, corpus, progress)
    found = found_pairs(table, options, work, progress)
    if options.save_idf is not None:
        with staged(options.save_idf, guard=guard, parents=True) as part:
            found.idf.save(part)
    among = involved(table, found)
    stars = chosen(table, found, among, corpus, work)
    return outcome_of(
        corpus, table, found, among, stars, passages=len(table), rejected=len(corpus.rejects), unread=unread
    )


def _unread(table: Table, corpus: Corpus, progress: Progress) -> int:
    # Records of which the date or number that `keep` goes by cannot be read.
    plain = corpus.options.keep in PLAIN_RULES
    missing = np.zeros(len(table), dtype=np.bool_) if plain else np.isnan(table.value)
    if not missing.any():
        return 0
    if missing.all():
        raise InputError(all_unread(corpus.options), file=str(corpus.files[0]))
    at = np.flatnonzero(missing)
    count = len(np.unique(np.stack((table.source[at], table.record[at])), axis=1)[0])
    first = Place(shown_name(str(corpus.files[table.source[at[0]]])), int(table.record[at[0]]))
    progress.warned(some_unread(corpus.options, count, first))
    return count


def _names(outcome: Outcome, work: WorkFiles, progress: Progress) -> Names:
    options = outcome.corpus.options
    shown = options.mark or options.pairs or options.groups or options.report
    names = Names(outcome.corpus, outcome.table, outcome.among if shown else outcome.among[:0], work)
    if nameless := names.nameless():
        progress.warned(f"records named by file and line, without the field {options.id_field!r}: {nameless:,}")
    return names


def _write(outcome: Outcome, root: Path, out: Path | None, names: Names, guard: WriteGuard) -> None:
    options = outcome.corpus.options
    if outcome.corpus.rejects:
        # First, for they are of the last reading, and what follows may begin another.
        _write_rejects(outcome, out, options, guard)
    write_found(outcome, names, guard)
    if options.report is not None:
        from dedup.corpus.report import write_report

        with staged(options.report, guard=guard, parents=True) as part:
            write_report(options.report, part, outcome, names)
    if out is not None:
        write_corpus(outcome.corpus, root, out, Decider(outcome.table, outcome.stars, options, names), guard)


def write_found(outcome: Outcome, names: Names | list[str], guard: WriteGuard) -> None:
    """Write the tables of pairs and groups that are asked for."""
    options = outcome.corpus.options
    if options.pairs is not None:
        with staged(options.pairs, guard=guard, parents=True) as part:
            write_table(options.pairs, part, PAIR_COLUMNS, pair_rows(outcome, names))
    if options.groups is not None:
        with staged(options.groups, guard=guard, parents=True) as part:
            write_table(options.groups, part, GROUP_COLUMNS, group_rows(outcome, names))


def pair_rows(outcome: Outcome, names: Names | list[str]) -> Iterator[tuple[str, str, float, str]]:
    """Give what stands in a table of pairs."""
    # Copies first: each with the first passage of the same terms, at score 1.
    same = outcome.table.same
    for copy in np.flatnonzero((same >= 0) & (same != np.arange(len(same)))).tolist():
        yield names[int(same[copy])], names[copy], 1.0, "copy"
    for kind, files in (("similar", outcome.found.pairs), ("inside", outcome.found.inside)):
        for batch in files.batches():
            for left, right, score in batch:
                yield names[left], names[right], score, kind


def group_rows(outcome: Outcome, names: Names | list[str]) -> Iterator[tuple[str, str, float]]:
    """Give what stands in a table of groups."""
    for group in outcome.stars.groups():
        for member, score in group.members:
            yield names[group.representative], names[member], score


def _write_rejects(outcome: Outcome, out: Path | None, options: CorpusOptions, guard: WriteGuard) -> None:
    with staged(rejects_path(out, options), guard=guard, parents=True) as part, part.open("wb") as file:
        outcome.corpus.rejects.copy_to(file)
