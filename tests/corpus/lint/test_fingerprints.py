"""A finding keeps its name when its passages move, and a further copy gets another one."""

from __future__ import annotations

from dedup.corpus.lint.fingerprints import finding_name, named_apart
from dedup.corpus.lint.record import LintFinding, LintLevel, LintPlace, LintRule


def finding(name: str, line: int) -> LintFinding:
    """Make a finding at a line."""
    place = LintPlace(path="a.md", line=line, column=1, end_line=line, end_column=9, text="Two keys.")
    return LintFinding(
        rule=LintRule.EXACT, level=LintLevel.NOTE, place=place, others=(place,), message="", fingerprint=name, words=2
    )


def test_contents_make_the_name() -> None:
    """Order, wrapping, marks and case do not count; the rule, the words and the count of copies do."""
    name = finding_name("exact", ["Two **keys** a\nday.", "Four keys."])
    assert len(name) == 32
    assert name == finding_name("exact", ["four keys", "two keys a day"])
    assert name != finding_name("differs", ["four keys", "two keys a day"])
    assert name != finding_name("exact", ["four keys", "three keys a day"])
    assert finding_name("exact", ["four keys"], copies=2) != finding_name("exact", ["four keys"], copies=3)


def test_further_findings_of_one_name() -> None:
    """The second of one name has a name of its own, the same in every run."""
    first, second, other = named_apart([finding("one", 1), finding("one", 9), finding("two", 3)])
    assert (first.fingerprint, other.fingerprint) == ("one", "two")
    assert second.fingerprint not in ("one", "two")
    assert named_apart([finding("one", 4), finding("one", 5)])[1].fingerprint == second.fingerprint
