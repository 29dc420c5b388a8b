"""Turn what `condense` was asked for into one task for each article, and run it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict

import click

from dedup.cli.input import is_file, named_document, read_argument, refuse_no_pages, require_one_stdin
from dedup.cli.judge import ask_judge
from dedup.cli.lean import load_nltk, uncollected
from dedup.cli.options import CondensingValues, options_from
from dedup.cli.output import STDOUT, put
from dedup.errors import BrokenPromiseError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.output.write_guard import WriteGuard
    from dedup.pipeline import Result
    from dedup.records import Text

__all__ = ["Asked", "CondenseAlone", "Job", "TaskOutput", "jobs", "refuse_broken", "run_task"]

NOTHING_REMOVED: Final = (
    "nothing is said again with all its figures, names and conditions; passages that are merely alike are listed by "
    "dedup find"
)
"""Said where nothing goes, as `find` may list something all the same."""


class CondenseAlone(TypedDict):
    """What `condense` is asked besides."""

    out_dir: str | None
    in_place: bool
    form: str
    explain: bool
    explain_all: bool
    ask: bool
    judge: str | None
    judge_model: str | None
    judge_questions: int | None
    judge_timeout: float
    track_changes: bool
    web_article: bool
    plan: str | None
    plot: str | None


class Asked(CondensingValues, CondenseAlone):
    """What click hands to `condense`."""

    review: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One article to make.

    Attributes:
        sources: the arguments it is made of.
        target: the file to write; None is standard output.
        guard: what must not be overwritten, but by an article in place of its source.
        in_place: whether the article takes the place of its source.
    """

    sources: tuple[str, ...]
    target: str | None
    guard: WriteGuard
    in_place: bool = False

    def plan_guard(self) -> WriteGuard:
        """Give what the plan must not overwrite, and how private it is."""
        return self.guard.private_as(Path(source) for source in self.sources if is_file(source))

    def article_guard(self) -> WriteGuard:
        """Give what the article must not overwrite, and how private it is."""
        from dedup.output.write_guard import UNGUARDED

        return UNGUARDED if self.in_place else self.plan_guard()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOutput:
    """What a job has to write and show: files, bytes for standard output, lines for standard error."""

    files: tuple[tuple[Path, bytes, WriteGuard], ...]
    shown: bytes
    said: tuple[str, ...]


def jobs(asked: Asked) -> tuple[Job, ...]:
    """Give the jobs, in the order of the arguments.

    Raises:
        click.UsageError: the options contradict each other.
        OptionError: an option is outside its range.
        OutputError: an output is an input or another output, or its name says another format.
    """
    options_from(asked)
    _refuse_contradictions(asked)
    from dedup.cli.side_files import refuse_nowhere, refuse_side_names, side_targets

    todo = _jobs(asked)
    beside = side_targets(asked)
    _refuse_overwriting(todo, beside.values())
    refuse_side_names(asked)
    if not asked["out_dir"]:
        # That one is made, and the plan may lie in it.
        refuse_nowhere([asked["output"], *map(str, beside.values())])
    return todo


def _jobs(asked: Asked) -> tuple[Job, ...]:
    from dedup.cli.written import refuse_read_only, target_name
    from dedup.output.write_guard import WriteGuard

    paths = asked["paths"]
    guard = WriteGuard.over(map(Path, filter(is_file, paths)))
    if asked["merge"] or not (asked["out_dir"] or asked["in_place"]):
        target = None if asked["output"] == STDOUT else asked["output"]
        return (Job(sources=paths, target=target, guard=guard),)
    if asked["in_place"]:
        for path in paths:
            refuse_read_only(path, document=named_document(path))
        return tuple(Job(sources=(path,), target=path, guard=guard, in_place=True) for path in paths)
    names = [
        target_name(path, asked["form"], document=named_document(path), article=asked["web_article"]) for path in paths
    ]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        msg = f"several sources would be written to {', '.join(doubled)} in --out-dir; condense them one at a time"
        raise click.UsageError(msg)
    folder = Path(asked["out_dir"] or ".")
    targets = [str(folder / name) for name in names]
    return tuple(Job(sources=(path,), target=target, guard=guard) for path, target in zip(paths, targets, strict=True))


def run_task(job: Job, asked: Asked) -> TaskOutput:
    """Make one article, and give the files to write; they are written when nothing can fail any more but that.

    Raises:
        DedupError: a source cannot be read, or the article cannot be made.
    """
    from dedup.cli.endings import article_form
    from dedup.cli.side_files import side_contents, side_targets
    from dedup.cli.written import article_bytes
    from dedup.output.report import figures, finding_line

    texts = tuple(read_argument(source, asked["encoding"], article=asked["web_article"]) for source in job.sources)
    form = article_form(asked["output"], asked["form"], texts)
    with uncollected():
        result, asked_about = _condense(texts, asked)
    refuse_broken(result, job, asked["plan"])
    article = article_bytes(result, texts, job.target, form, track_changes=asked["track_changes"])
    shown = _explained(result, asked).encode() if _explains(asked) else b""
    if job.target:
        _make_folder(asked["out_dir"])
    files = [(Path(job.target), article, job.article_guard())] if job.target else []
    if asked["plan"] == STDOUT:
        put(asked["plan"], result.plan().encode(), guard=job.plan_guard())
    files += [(path, data, job.plan_guard()) for path, data in side_contents(result, side_targets(asked))]
    if not job.target and not _explains(asked):
        shown = article
    notes = [text.note for text in texts if text.note]
    found = [finding_line(result.draft, finding) for finding in result.findings]
    done = figures(result.draft, result.findings)
    why = () if done.removed or done.trimmed else (NOTHING_REMOVED,)
    return TaskOutput(files=tuple(files), shown=shown, said=(*notes, *found, done.line(), *why, *asked_about))


def _refuse_overwriting(todo: tuple[Job, ...], beside: Iterable[Path]) -> None:
    """Refuse, before anything is read, an output that is an input or another output."""
    from dedup.output.write_guard import UNGUARDED

    targets = [Path(job.target) for job in todo if job.target]
    if not todo[0].in_place:
        for target in targets:
            todo[0].guard.refuse(target, advice="choose another file, or ask for it with --in-place")
    for path in beside:
        todo[0].guard.refuse(path)
        targets.append(path)
    UNGUARDED.refuse_all(targets)


def _explains(asked: Asked) -> bool:
    return asked["explain"] or asked["explain_all"]


def _explained(result: Result, asked: Asked) -> str:
    from dedup.output.report import machine

    if asked["form"] == "json":
        return machine(result.draft, result.findings, result.suggestions)
    return result.explain(whole=asked["explain_all"])


def _refuse_contradictions(asked: Asked) -> None:
    from dedup.cli.side_files import side_complaints
    from dedup.cli.written import refuse_untracked

    require_one_stdin(asked["paths"])
    given = {"--output": asked["output"], "--out-dir": asked["out_dir"], "--in-place": asked["in_place"]}
    places = [name for name, value in given.items() if value]
    place = places[0] if places else ""
    separate = len(asked["paths"]) > 1 and not asked["merge"]
    by_name = place in ("--out-dir", "--in-place")
    named = {**given, "--plan": asked["plan"], "--judge": asked["judge"], "--judge-model": asked["judge_model"]}
    empty = [name for name, value in named.items() if value == ""]
    untracked = refuse_untracked(asked["paths"], asked["form"], asked["output"])
    no_pages = refuse_no_pages(asked["paths"], in_place=asked["in_place"]) if asked["web_article"] else ""
    complaints = {
        no_pages: bool(no_pages),
        untracked: asked["track_changes"] and bool(untracked),
        f"{' and '.join(empty)}: the name is empty": bool(empty),
        f"{' and '.join(places)} contradict each other; give one of them": len(places) > 1,
        f"--merge makes one article; write it with --output, not {place}": asked["merge"] and by_name,
        "several sources: choose --merge, --out-dir or --in-place": separate and not by_name,
        "--ask reads answers from standard input, so the source cannot come from there": asked["ask"]
        and STDOUT in asked["paths"],
        "--judge and --judge-model belong together: the address of a server and the name of a model there": bool(
            asked["judge"]
        )
        != bool(asked["judge_model"]),
        "--judge-questions says how many questions --judge may put; give --judge too": asked["judge_questions"]
        is not None
        and not asked["judge"],
        "--ask asks about one article; condense several sources one at a time, or --merge them": asked["ask"]
        and separate,
        "--plan - and the article would both go to standard output; write the article with --output": asked["plan"]
        == STDOUT
        and not (place and asked["output"] != STDOUT)
        and not _explains(asked),
        "--in-place keeps the format of the source; drop --format": asked["in_place"] and asked["form"] != "source",
        f"standard input has no name to write to with {place}": by_name and not all(map(is_file, asked["paths"])),
    }
    for complaint, holds in {**complaints, **side_complaints(asked, separate=separate)}.items():
        if holds:
            raise click.UsageError(complaint)


def _condense(texts: tuple[Text, ...], asked: Asked) -> tuple[Result, tuple[str, ...]]:
    """Condense, and say what a judge was asked."""
    from dedup.cli.ask import ask
    from dedup.pipeline import interview_merged

    options = options_from(asked)
    load_nltk()
    begun = interview_merged(texts, options)
    said = ask_judge(begun, asked)
    if asked["ask"]:
        ask(begun)
    return begun.result(), said


def refuse_broken(result: Result, job: Job, plan: str | None) -> None:
    """Stop where our own check of our own output failed, and keep the plan for the report.

    Args:
        result: what was made.
        job: what it was made for; where it has a target, the plan is kept beside it.
        plan: the file the plan was asked for in.

    Raises:
        BrokenPromiseError: a finding breaks the promise.
    """
    broken = [finding for finding in result.findings if finding.broken]
    if not broken:
        return
    target = plan or (f"{job.target}.plan.json" if job.target else None)
    advice = "run it again with --plan to keep the plan for a report"
    if target:
        put(target, result.plan().encode(), guard=job.plan_guard())
        advice = f"the plan for a report is in {target}"
    msg = (
        f"dedup's own check of its output failed: {broken[0].message} ({len(broken)} in all); no article was written; "
        f"this is a fault of dedup, not of the source; {advice}"
    )
    raise BrokenPromiseError(msg, file=", ".join(job.sources))


def _make_folder(folder: str | None) -> None:
    if folder is None:
        return
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"cannot be made: {error.strerror or error}"
        raise OutputError(msg, file=folder) from error
