"""Markdown for comments and summaries."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from dedup.corpus.lint.formats.markdown import render
from dedup.corpus.lint.outcome import JudgedFinding
from dedup.corpus.lint.record import TextSuppression
from lint_findings import DRIFT, finding, outcome, place

COMMENT = TextSuppression(path="docs/b.md", line=1, directive="off", start=(1, 1), end=None, reason="law | order")


def test_rows() -> None:
    """A row for each finding, what is quiet folded away, and the files that repeat most."""
    shown = render(outcome(DRIFT, JudgedFinding(finding=finding(), suppressed=(COMMENT,))))
    assert shown.startswith("## dedup lint\n\n1 finding (1 differs), 1 suppressed;")
    assert (
        '| error | differs | `docs/b.md:7:1` | `docs/c d.md:40:5` | "95.40 %" / "95.60 %": the service is up |' in shown
    )
    assert "| exact | `docs/b.md:3:1` | law \\| order |" in shown
    assert "| `docs/a.md` | 10.0 % of 100 words |" in shown


@pytest.mark.parametrize(
    "text", ["a | b", "`code` here", "[x](y) ![z](w)", "<b>bold</b>", "*a* _b_ ~~c~~", "@someone #12", "a\\b", "a\nb"]
)
def test_texts_are_shown_as_they_are(text: str) -> None:
    """No text of a document becomes markup, and no row falls apart."""
    shown = render(outcome(finding(message=text, place=place("a|`b.md"))))
    html = MarkdownIt("commonmark").enable("table").render(shown)
    (row,) = [part for part in html.split("<tr>") if "<td>exact</td>" in part]
    assert row.count("<td>") == 5
    assert not any(f"<{tag}" in row for tag in ("b>", "em", "strong", "a ", "img", "s>"))


def test_clean() -> None:
    """Without findings there is the line of figures only."""
    assert render(outcome()) == "## dedup lint\n\n0 findings; 0.0 % of 0 words said elsewhere as well, in 0 files.\n"
