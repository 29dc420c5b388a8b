"""One line for each finding, as compilers write it."""

from __future__ import annotations

from dedup.corpus.lint.formats.text import render
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding
from lint_findings import DRIFT, FERRY, NOTE, finding, outcome


def test_lines() -> None:
    """Place, relation, other places, values and message, and the rule; what is unsure is a note."""
    assert render(outcome(DRIFT, finding(), NOTE)).splitlines() == [
        'docs/b.md:7:1: differs from docs/c d.md:40:5: "95.40 %" / "95.60 %": the service is up  [differs]',
        f'docs/b.md:3:1: repeated at docs/a.md:12:1: "{FERRY}"  [exact]',
        'docs/b.md:9:1: note: restates docs/a.md:12:1: said in other words; new: "on Sundays"  [restated]',
    ]


def test_what_is_known_is_left_to_the_figures() -> None:
    """A known finding has no line."""
    entry = BaselineEntry(fingerprint=DRIFT.fingerprint, rule=DRIFT.rule, path="docs/b.md", message="m")
    assert render(outcome(JudgedFinding(finding=DRIFT, known=entry))) == ""
