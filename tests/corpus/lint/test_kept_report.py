"""A report that is kept comes back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.kept_report import kept_report, report_bytes
from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.record import LintReport
from dedup.corpus.lint.run import lint_report

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (
    "# Queue\n\nIt holds at most 500 jobs, and each has 30 minutes.\n\n<!-- dedup: off meant -->\n\n"
    "One \ud800 more that stands in either of them word for word.\n\n"
    "<!-- dedup: on -->\n\n<!-- dedup: onn -->\n\n<!-- dedup: off -->\n"
)


def test_a_report_comes_back_as_it_was(tmp_path: Path) -> None:
    """Findings of every rule, what is repeated, what is suppressed and what is said are the same."""
    (tmp_path / "a.md").write_text(PAGE, "utf-8", "surrogatepass")
    (tmp_path / "b.md").write_text(PAGE.replace("500", "600"), "utf-8", "surrogatepass")
    (tmp_path / "c.md").write_text("It holds at most 500 jobs, and each has 30 minutes, as the team wants.\n", "utf-8")
    (tmp_path / "d.bin.md").write_bytes(b"\0\1\2")
    report = lint_report((tmp_path,), LintOptions())
    assert len({each.rule for each in report.findings}) > 2
    assert report.said
    assert report.misused
    assert {each.end is None for each in report.suppressions} == {True, False}
    assert kept_report(report_bytes(report)) == report


def test_a_report_of_nothing_comes_back() -> None:
    """A tree that says nothing twice has a report too."""
    report = LintReport(findings=(), repetition=())
    assert kept_report(report_bytes(report)) == report


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"null", b"\xff", b'{"places": 3}',
             report_bytes(LintReport(findings=(), repetition=())).replace(b'"findings":[]', b'"findings":[[[],[]]]'),
             report_bytes(LintReport(findings=(), repetition=())).replace(b'"places":[]', b'"places":[[1]]')],
)  # fmt: skip
def test_what_is_no_report_is_none(data: bytes) -> None:
    """What this program did not write, or not whole, counts as absent."""
    assert kept_report(data) is None
