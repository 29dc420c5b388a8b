"""Commands of GitHub Actions."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.formats.github import render
from dedup.corpus.lint.outcome import JudgedFinding
from dedup.corpus.lint.record import LintLevel, TextSuppression
from lint_findings import DRIFT, NOTE, finding, outcome, place

COMMENT = TextSuppression(path="docs/b.md", line=1, directive="off", start=(1, 1), end=None, reason="law")


def test_annotations() -> None:
    """Level, file, lines and columns, and a percent sign escaped."""
    first, second = render(outcome(DRIFT, NOTE)).splitlines()
    assert first == (
        "::error file=docs/b.md,line=7,endLine=7,col=1,endColumn=39,title=dedup%3A differs::"
        'differs from docs/c d.md:40:5: "95.40 %25" / "95.60 %25": the service is up'
    )
    # Columns are for one line only.
    assert second.startswith("::notice file=docs/b.md,line=9,endLine=10,title=dedup%3A restated::restates")


@pytest.mark.parametrize(
    ("path", "message", "shown"),
    [
        ("a,b:c%d.md", "50 %: x, y", "file=a%2Cb%3Ac%25d.md,"),
        ("a\r\nb.md", "one\r\ntwo", "file=a%0D%0Ab.md,"),
        ("a.md", "one\ntwo", "one%0Atwo"),
        ("a.md", "one\rtwo", "one%0Dtwo"),
        ("a.md", "50 %0A", "50 %250A"),
        ("a.md", "x::error::y", "x::error::y"),
        ("a.md", "\x1b[31m", "\\x1b[31m"),
    ],
)
def test_escapes(path: str, message: str, shown: str) -> None:
    """Nothing in a name or a message ends a command or begins another."""
    found = render(outcome(finding(place=place(path), message=message)))
    assert shown in found
    assert len(found.splitlines()) == 1


def test_quiet_ones_are_for_debugging() -> None:
    """What is suppressed is no annotation."""
    (line,) = render(outcome(JudgedFinding(finding=DRIFT, suppressed=(COMMENT,)))).splitlines()
    assert line.startswith("::debug::docs/b.md, line 7: differs from")
    assert line.endswith("(law)")


def test_limits() -> None:
    """A file that repeats too much is an error at the file, all files together one without."""
    *_, file, overall = render(outcome(finding(level=LintLevel.NOTE), most_repetition=0.05)).splitlines()
    assert file == "::error file=docs/b.md,title=dedup%3A repetition::10.0 %25 of 100 words said elsewhere as well"
    assert overall == "::error title=dedup%3A repetition::10.0 %25 of 200 words of all files said elsewhere as well"
