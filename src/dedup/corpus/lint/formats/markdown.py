"""Write an outcome as Markdown: a table for a comment on a change or the summary of a job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.formats.wording import (
    PLACES_NAMED,
    detail,
    share_said,
    shown_findings,
    shown_place,
    summary,
    unlisted,
)
from dedup.corpus.lint.outcome import share_repeated
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome

__all__ = ["render"]

FILES_SHOWN: Final = 10
"""Files of which the share of repetition is shown: the most repetitive."""

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#|~&@])")
"""What Markdown or GitHub would read as something else: marks, cells, tags, and names of people."""


def render(outcome: LintOutcome) -> str:
    """Give a heading, the line of figures, a row for each finding, and the files that repeat most."""
    return "".join(f"{line}\n" for line in _lines(outcome))


def _lines(outcome: LintOutcome) -> Iterator[str]:
    yield from ("## dedup lint", "", f"{_plain(summary(outcome))}.")
    if outcome.active:
        yield from ("", "| level | rule | place | other places | found |", "| --- | --- | --- | --- | --- |")
        yield from map(_row, shown_findings(outcome))
    if more := unlisted(outcome):
        yield from ("", f"{_plain(more)}.")
    quiet = [each for each in outcome.findings if not each.active]
    if quiet:
        yield from ("", f"<details><summary>{len(quiet):,} known or suppressed</summary>", "")
        yield from ("| rule | place | why |", "| --- | --- | --- |")
        for each in quiet:
            yield f"| {each.finding.rule} | {_code(shown_place(each.finding.place))} | {_plain(each.why_quiet)} |"
        yield from ("", "</details>")
    repeating = sorted((each for each in outcome.repetition if each.repeated), key=share_repeated, reverse=True)
    if repeating:
        yield from ("", "| file | said elsewhere as well |", "| --- | --- |")
        yield from (f"| {_code(each.path)} | {share_said(each)} |" for each in repeating[:FILES_SHOWN])


def _row(judged: JudgedFinding) -> str:
    finding = judged.finding
    others = [_code(shown_place(each)) for each in finding.others[:PLACES_NAMED]]
    more = len(finding.others) - PLACES_NAMED
    named = ", ".join((*others, *([f"{more} more"] if more > 0 else [])))
    cells = (finding.level, finding.rule, _code(shown_place(finding.place)), named, _plain(detail(finding)))
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", visible(text))


def _code(text: str) -> str:
    # Within a table a bar ends a cell even in code, and backticks would end the code.
    shown = visible(text).replace("|", "¦").replace("`", "'")
    return f"`{shown}`"
