"""JUnit XML."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from dedup.corpus.lint.formats.junit import render
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding, LintOutcome
from dedup.corpus.lint.record import LintLevel, LintRule, Repetition
from lint_findings import DRIFT, NOTE, finding, outcome, place


def suite(made: LintOutcome) -> Element:
    """Read the one suite of a report."""
    (found,) = fromstring(render(made))  # noqa: S314 - our own
    return found


def test_findings_and_files() -> None:
    """What fails is a failure, what does not has its text only, what is known is skipped, and a clean file passes."""
    entry = BaselineEntry(fingerprint="0" * 32, rule=LintRule.EXACT, path="docs/b.md", message="m", reason="agreed")
    found = suite(outcome(DRIFT, NOTE, JudgedFinding(finding=finding(), known=entry)))
    counts = {name: found.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": "5", "failures": "1", "errors": "0", "skipped": "1"}
    drift, note, known, *files = found
    failure = drift.find("failure")
    assert failure is not None
    assert failure.get("type") == "differs"
    assert "docs/c d.md:40:5: The service is up 95.60 %" in (failure.text or "")
    assert [child.tag for child in note] == ["system-out"]
    skipped = known.find("skipped")
    assert skipped is not None
    assert skipped.get("message") == "agreed"
    assert [(case.get("classname"), len(case)) for case in files] == [("docs/a.md", 0), ("docs/c d.md", 0)]
    assert {case.get("file") for case in found} == {"docs/a.md", "docs/b.md", "docs/c d.md"}


def test_any_character() -> None:
    """What XML does not have is dropped, what it escapes is escaped."""
    odd = "a\x00\x0b\x1b<&\"'>]]>\ufffe\udce9\U0001f600"
    found = suite(outcome(finding(place=place("a\x01&.md", text=odd), message=odd)))
    failure = found[0].find("failure")
    assert failure is not None
    assert failure.get("message") == "repeated at docs/a.md:12:1: a<&\"'>]]>\\udce9\U0001f600"
    assert found[0].get("classname") == "a&.md"


def test_limits() -> None:
    """A limit that is exceeded is a failure of the file, and of all."""
    made = LintOutcome(
        findings=(),
        repetition=(Repetition(path="a.md", words=10, repeated=1),),
        most_repetition=0.05,
        fail_on=LintLevel.ERROR,
    )
    _, file, overall = suite(made)
    assert [file.get("classname"), overall.get("classname")] == ["a.md", "all files"]
    failure = file.find("failure")
    assert failure is not None
    assert failure.get("message") == "10.0 % of 10 words said elsewhere as well, more than 0.05 of them"
