"""Findings of a lint made by hand, and a small tree of documents with exact copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome
from dedup.corpus.lint.record import LintFinding, LintLevel, LintPlace, LintReport, LintRule, Repetition

if TYPE_CHECKING:
    from pathlib import Path

FERRY: Final = "The harbour ferry leaves from the north pier at noon every day of the year."
TICKET: Final = "A ticket for the crossing to the island costs four euros for every grown person."
DOGS: Final = "Dogs travel free of charge on the upper deck when they are kept on a lead."
SIXTY: Final = "The crossing to the island takes 60 minutes in calm weather, as the harbour master says."


def place(path: str = "docs/b.md", line: int = 3, text: str = FERRY, **given: int) -> LintPlace:
    """Make a place of one line."""
    whole = {"column": 1, "end_line": line, "end_column": 1 + len(text), **given}
    return LintPlace(path=path, line=line, text=text, **whole)


def finding(*, number: int = 1, **given: Any) -> LintFinding:  # noqa: ANN401 - fields of the record
    """Make a finding: a copy of a passage of another file, unless said otherwise."""
    usual: dict[str, Any] = {
        "rule": LintRule.EXACT,
        "level": LintLevel.WARNING,
        "place": place(),
        "others": (place("docs/a.md", 12),),
        "message": f'"{FERRY}"',
        "fingerprint": f"{number:032x}",
        "words": 15,
    }
    return LintFinding(**usual | given)


DRIFT: Final = finding(
    number=2,
    rule=LintRule.DIFFERS,
    level=LintLevel.ERROR,
    place=place("docs/b.md", 7, "The service is up 95.40 % of the time."),
    others=(place("docs/c d.md", 40, "The service is up 95.60 % of the time.", column=5),),
    message="the service is up",
    values=("95.40 %", "95.60 %"),
    probability=0.875,
)
NOTE: Final = finding(
    number=3,
    rule=LintRule.RESTATED,
    level=LintLevel.NOTE,
    message="said in other words",
    new=("on Sundays",),
    place=place("docs/b.md", 9, end_line=10, end_column=4),
)


def report(*findings: LintFinding, read: tuple[Repetition, ...] | None = None) -> LintReport:
    """Make a report of findings, in files of 100 words each of which ten stand elsewhere."""
    named = sorted({each.path for found in findings for each in (found.place, *found.others)})
    repetition = tuple(Repetition(path=path, words=100, repeated=10) for path in named) if read is None else read
    return LintReport(findings=findings, repetition=repetition)


def outcome(*findings: LintFinding | JudgedFinding, **given: Any) -> LintOutcome:  # noqa: ANN401 - fields of the record
    """Make an outcome in which every finding stands, unless it is judged already."""
    judged = tuple(each if isinstance(each, JudgedFinding) else JudgedFinding(finding=each) for each in findings)
    repetition = report(*(each.finding for each in judged)).repetition
    return LintOutcome(**{"findings": judged, "repetition": repetition, **given})


def tree(folder: Path, **files: tuple[str, ...]) -> Path:
    """Write Markdown files of the paragraphs given, below a heading each; `__` in a name stands for a folder."""
    for name, paragraphs in files.items():
        path = folder / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join((f"# Page {name}", *paragraphs)) + "\n", encoding="utf-8")
    return folder
