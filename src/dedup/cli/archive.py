"""Run the command `archive`: keep what was published in one file, look after it, and write it out again."""

from __future__ import annotations

from dataclasses import asdict
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dedup.cli.archive_find import condense_draft_command, find_draft_command
from dedup.cli.exit_codes import ExitCode
from dedup.cli.folders import exclude_option, include_option
from dedup.cli.input import STDIN, is_file, read_argument
from dedup.cli.lean import load_nltk
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import STDOUT, emit, tell
from dedup.output.visible import json_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.archive.reading import DocumentReader, FilesToAdd
    from dedup.corpus.archive.record import ArchiveWritten, NewDocument

__all__ = ["archive_command"]

UNITS: Final = ("paragraph", "sentence", "document")
LANGUAGE: Final = "en"
"""Of a new archive, unless given."""
FEATURES: Final = ("words", "pairs", "chars")

archive_argument: Final = click.argument("archive", metavar="ARCHIVE")


@click.group(
    name="archive", short_help="Keep what was published, and ask what of a draft was published before.",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
def archive_command() -> None:
    """Keep what was published in one file, and ask what of a draft was published before.

    ARCHIVE is one file, such as news.db, that `add` makes; any number may search it while one adds.
    """


@archive_command.command(name="add", short_help="Put documents in, each in place of the one of its name.")
@archive_argument
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--ref", metavar="NAME", help="Name of the document instead of its path; for one document.")
@click.option("--date", "day", metavar="DAY",
              help="Day of publication, such as 2024-03-05; otherwise that of front matter or name.")  # fmt: skip
@click.option("--least", type=click.FloatRange(0, 1, min_open=True), metavar="SCORE",
              help="Of a new archive: least score it can be searched for, 0.8 unless given.")  # fmt: skip
@click.option("--unit", type=click.Choice(UNITS),
              help="Of a new archive: what a passage is, a paragraph unless given.")  # fmt: skip
@click.option("--features", type=click.Choice(FEATURES),
              help="Of a new archive: what is compared, words unless given, as in dedup corpus.")  # fmt: skip
@click.option("--language", metavar="CODE", help="Of a new archive: two-letter code of its language, en unless given.")
@click.option("--idf", metavar="FILE", help="Of a new archive: weights of words that dedup corpus --save-idf wrote.")
@exclude_option
@include_option
@encoding_option
@quiet_option
def add_command(archive: str, paths: tuple[str, ...], **given: Any) -> None:  # noqa: ANN401 - click's values
    """Put documents in, each in place of the one of its name.

    PATH is a text or Markdown file, a folder of them, a pattern such as 'articles/**/*.md', rows of JSON (.jsonl) with
    "text", "ref" and "date", or - for standard input with --ref. A new archive is made where there is none. What is
    said to be on the disk stays there, whatever happens to the program or the machine.
    """
    from dedup.corpus.archive import Archive
    from dedup.corpus.archive.reading import DocumentReader, FilesToAdd

    _refuse(paths, given["ref"])
    load_nltk()
    quiet: bool = given["quiet"]
    named = tuple(Path(each) for each in paths if is_file(each))
    files = named and FilesToAdd.of(
        named, encoding=given["encoding"], exclude=given["exclude"], include=given["include"]
    )
    if files:
        _refuse_archive(Path(archive), files)
        tell(files.said(), quiet=quiet)
    terms = {name: given[name] for name in ("least", "unit", "features", "language", "idf")}
    documents: Iterable[NewDocument] | None = None
    if not Path(archive).exists():
        terms |= {"unit": given["unit"] or UNITS[0], "language": given["language"] or LANGUAGE}
        documents = _read_first(
            _documents(DocumentReader(terms["unit"], terms["language"]), paths, files or None, given)
        )
    with Archive(archive, **terms) as opened:
        if documents is None:
            documents = _documents(DocumentReader(opened.unit, opened.language), paths, files or None, given)
        total = None
        for each in opened.batches(documents):
            total = each if total is None else total + each
            tell([f"{archive}: {_written(total)}, on the disk"], quiet=quiet)
        if total is None:
            tell([f"{archive}: nothing to add"], quiet=quiet)


def _read_first(documents: Iterator[NewDocument]) -> Iterable[NewDocument]:
    """Read what is written first, so that of documents that are refused no archive is left."""
    from dedup.corpus.archive.reading import in_batches

    parts = in_batches(documents)
    return chain(next(parts, []), chain.from_iterable(parts))


def _refuse(paths: tuple[str, ...], ref: str | None) -> None:
    if STDIN in paths and (ref is None or len(paths) > 1):
        raise click.UsageError("standard input is one document; give it a name with --ref, and no other PATH")
    if ref is not None and len(paths) > 1:
        raise click.UsageError("--ref names one document; add several one at a time, or leave it out")


def _refuse_archive(archive: Path, files: FilesToAdd) -> None:
    if archive.exists() and any(each.samefile(archive) for each in files.walked.files):
        raise click.UsageError(f"{archive} is the archive and a PATH; name the archive first, then the documents")


def _documents(
    reader: DocumentReader, paths: tuple[str, ...], files: FilesToAdd | None, given: dict[str, Any]
) -> Iterator[NewDocument]:
    from dedup.corpus.archive.reading import new_document
    from dedup.errors import InputError

    if files is None:
        text = read_argument(paths[0], given["encoding"])
        yield reader.document(text.source, given["ref"], given["day"])
        return
    several = 0
    for each in reader.documents(files, given["day"]):
        if isinstance(each, InputError):
            tell([f"not read: {each}"], quiet=given["quiet"])
            continue
        several += 1
        if given["ref"] is not None and several > 1:
            raise click.UsageError(f"--ref names one document, and {paths[0]} holds several; leave it out")
        yield each if given["ref"] is None else new_document(given["ref"], each.date, each.passages)


def _written(what: ArchiveWritten) -> str:
    parts = [f"{count:,} {name}" for name, count in asdict(what).items() if count and name != "passages"]
    return f"{', '.join(parts)} ({what.passages:,} passages)"


@archive_command.command(name="remove", short_help="Take documents out by their names.")
@archive_argument
@click.argument("refs", nargs=-1, required=True, metavar="NAME...")
@quiet_option
def remove_command(*, archive: str, refs: tuple[str, ...], quiet: bool) -> None:
    """Take documents out by their names, as `list` shows them; where one is not there, none is taken out."""
    from dedup.corpus.archive import Archive

    with Archive(archive, create=False) as opened:
        passages = opened.remove(*refs)
    tell([f"{archive}: {len(set(refs)):,} removed ({passages:,} passages), on the disk"], quiet=quiet)


@archive_command.command(name="list", short_help="List the documents: day, passages, name.")
@archive_argument
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="How to list them.")  # fmt: skip
@quiet_option
def list_command(*, archive: str, form: str, quiet: bool) -> None:
    """List the documents by name: day of publication, number of passages, name."""
    from dedup.corpus.archive import Archive

    with Archive(archive, create=False) as opened:
        found = list(opened.documents())
    if form == "json":
        emit(json_text([asdict(each) for each in found]))
    else:
        emit("".join(visible(f"{each.date or '-':10} {each.passages:6,} {each.ref}") + "\n" for each in found))
    tell([f"{len(found):,} documents, {sum(each.passages for each in found):,} passages"], quiet=quiet)


@archive_command.command(name="check", short_help="Look whether the file is whole.")
@archive_argument
@quiet_option
def check_archive_command(*, archive: str, quiet: bool) -> None:
    """Look whether the file is whole and its lists say what its passages say; the exit code is 1 where not."""
    from dedup.corpus.archive import Archive

    with Archive(archive, create=False) as opened:
        found = opened.check()
    emit("".join(visible(f"{archive}: {each}") + "\n" for each in found))
    tell([f"{archive}: {len(found)} fault{'s' * (len(found) != 1)}"], quiet=quiet)
    if found:
        raise click.exceptions.Exit(ExitCode.FOUND)


@archive_command.command(name="optimize", short_help="Make searches fast after much was added.")
@archive_argument
@click.option("--recount", is_flag=True,
              help="Count the weights of words anew by what the archive holds; scores change a little.")  # fmt: skip
@quiet_option
def optimize_command(*, archive: str, recount: bool, quiet: bool) -> None:
    """Make searches fast after much was added: put the lists together."""
    from dedup.corpus.archive import Archive

    with Archive(archive, create=False) as opened:
        opened.optimize(recount=recount)
    tell([f"{archive}: {Path(archive).stat().st_size / (1 << 20):,.1f} MiB"], quiet=quiet)


@archive_command.command(name="export", short_help="Write the documents as rows of JSON.")
@archive_argument
@click.option("-o", "--output", metavar="FILE", help="Write here (.jsonl) instead of to standard output.")
def export_command(*, archive: str, output: str | None) -> None:
    """Write the documents as rows of JSON with "ref", "date", "text" and "lines", which `add` and `corpus` read."""
    from dedup.corpus.archive.exporting import exported
    from dedup.output.atomic_write import staged
    from dedup.output.write_guard import WriteGuard

    rows = exported(Path(archive))
    if output is None or output == STDOUT:
        for row in rows:
            emit(row)
        return
    with staged(Path(output), guard=WriteGuard.over([Path(archive)])) as part, part.open("w", encoding="utf-8") as file:
        file.writelines(rows)


archive_command.add_command(find_draft_command)
archive_command.add_command(condense_draft_command)
