"""Run the command `corpus`: read many documents, write them without what repeats."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import click

from dedup.cli.exit_codes import ExitCode
from dedup.cli.folders import exclude_option, include_option
from dedup.cli.output import tell
from dedup.errors import InputError

if TYPE_CHECKING:
    from dedup.corpus import Summary
    from dedup.corpus.options import CorpusOptions

__all__ = ["corpus_command"]

PATH: Final = click.Path(path_type=Path)
FILE: Final = click.Path(dir_okay=False, path_type=Path)


@click.command(
    name="corpus",
    short_help="Drop passages that repeat across many documents.",
    # Named here too: click keeps the help option of whoever asked first, the group or a caller of this command alone.
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PATH...")
@click.option("-o", "--output", type=PATH, help="File or folder to write the corpus to.")
@click.option("--unit", type=click.Choice(["paragraph", "sentence", "document"]), default="paragraph",
              show_default=True, help="What is compared and removed.")  # fmt: skip
@click.option("--threshold", type=float, default=0.8, show_default=True, help="Least TF-IDF cosine, up to 1.")
@click.option(
    "--containment", type=float, metavar="SHARE",
    help="Also drop a passage that lies wholly inside a longer one, by at least this share of its weight.",
)  # fmt: skip
@click.option(
    "--keep", default="first", show_default=True, metavar="RULE",
    help="Which of a group stays: first, longest, newest, most-complete or priority:FIELD (lowest number).",
)  # fmt: skip
@click.option("--features", type=click.Choice(["words", "pairs", "chars"]), default="words", show_default=True,
              help="What is compared: words, words and pairs of them, or runs of four letters.")  # fmt: skip
@click.option(
    "--guards/--no-guards", default=True,
    help="Keep apart what differs in a figure or a name (default); with --containment, the longer has all of both.",
)  # fmt: skip
@click.option("--mark", is_flag=True, help="Keep every row and add the columns group, representative and score.")
@click.option("--memory", default="4GiB", show_default=True, metavar="SIZE", help="Memory to stay within.")
@click.option("--workers", type=int, default=1, show_default=True, help="Threads; the result is the same.")
@click.option("--engine", type=click.Choice(["local", "spark"]), default="local", show_default=True,
              help="Where: in this process, or on Apache Spark (Parquet files; the result is the same).")  # fmt: skip
@click.option(
    "--master", default="local[*]", show_default=True, metavar="URL", help="Where Spark runs, for --engine spark."
)
@click.option("--resume", is_flag=True, help="Go on where an interrupted run stopped.")
@click.option("--text-field", default="text", show_default=True, help="Field or column that holds the text.")
@click.option("--id-field", default="", help="Field that names a row; file and line name rows without it.")
@click.option("--source-field", default="", help="Field that says where a row comes from, for the report.")
@click.option("--date-field", default="date", show_default=True, help="Field with an ISO date, for --keep newest.")
@click.option("--language", default="en", show_default=True, help="Language, for --unit sentence.")
@click.option("--boilerplate", type=int, default=10, show_default=True, metavar="K",
              help="List apart in the report what occurs in more than K documents.")  # fmt: skip
@click.option("--pairs", type=FILE, help="Write the similar pairs (.parquet, .csv, .jsonl).")
@click.option("--groups", type=FILE, help="Write the groups (.parquet, .csv, .jsonl).")
@click.option("--report", type=FILE, help="Write a report (.html, .json, .parquet).")
@click.option("--rejects", type=FILE, help="Where bad lines go; beside the output unless said.")
@click.option("--idf", type=FILE, help="Weigh with a saved IDF instead of the corpus's own.")
@click.option("--save-idf", type=FILE, help="Save the corpus's IDF.")
@exclude_option
@include_option
@click.option("-q", "--quiet", is_flag=True, help="Say nothing about progress.")
def corpus_command(
    paths: tuple[Path, ...],
    output: Path | None,
    memory: str,
    engine: str,
    master: str,
    **asked: Any,  # noqa: ANN401 - the fields of CorpusOptions
) -> None:
    """Drop passages that repeat across many documents.

    PATH is a folder of text and Markdown files, or .txt, .md, .jsonl (also .gz, .zst), .csv or .parquet files, or - for
    JSON Lines on standard input. Nothing is changed without -o. Of a folder, what is hidden, of version control or
    vendored, and what .gitignore names, is passed on unread, and said.
    """
    from dedup.cli.memory import require_memory
    from dedup.cli.progress import shown_progress
    from dedup.corpus import condense_corpus
    from dedup.corpus.options import CorpusOptions, bytes_of

    require_memory()
    options = CorpusOptions(memory=bytes_of(memory), **asked)
    try:
        with shown_progress(quiet=options.quiet):
            if engine == "spark":
                summary = _on_spark(paths, output, options, master)
            elif Path("-") in paths:
                if len(paths) > 1:
                    raise InputError("standard input comes alone, without other paths", file="-")
                if options.resume:
                    raise InputError("standard input cannot be read again, for --resume; keep it in a file", file="-")
                with tempfile.TemporaryDirectory(prefix="dedup-") as folder:
                    summary = condense_corpus(_spooled(Path(folder)), output, options)
            else:
                summary = condense_corpus(paths, output, options)
    except KeyboardInterrupt:
        again = "run the same command again" if engine == "spark" else "run the same command with --resume to go on"
        tell([f"interrupted; {again}"], quiet=False)
        raise click.exceptions.Exit(ExitCode.INTERRUPTED) from None
    said = (
        f"{summary.passages:,} passages: {summary.copies:,} copies and {summary.near:,} near-duplicates of "
        f"{summary.groups:,} that stay"
        f"{f', {summary.inside:,} inside longer ones' if options.containment else ''}"
        f"; {summary.rejected:,} records rejected"
    )
    tell([said], quiet=options.quiet)


def _on_spark(paths: tuple[Path, ...], output: Path | None, options: CorpusOptions, master: str) -> Summary:
    from dedup.corpus.spark import condense_on_spark, refuse_files, require_spark

    require_spark(master)
    # Before Java starts, which takes seconds and says what it reads.
    refuse_files(paths, output, options)
    from dedup.corpus.spark.session import opened_session, parquet_bytes

    with opened_session(master, options.memory, parquet_bytes(paths)) as session:
        return condense_on_spark(paths, output, options, session)


def _spooled(folder: Path) -> Path:
    from dedup.output.atomic_write import staged

    # Typed as always there, and None where the caller closed it.
    if cast("object", sys.stdin) is None:
        raise InputError("is closed; name a file", file="<stdin>")
    path = folder / "stdin.jsonl"
    with staged(path) as part, part.open("wb") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
    return path
