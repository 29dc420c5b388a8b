"""Findings, places and shares are worded the same way everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.corpus.lint.formats import LINT_OUTPUTS
from dedup.corpus.lint.formats.wording import detail, headline, path_from, relation, share_said, shown_place, summary
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding
from dedup.corpus.lint.record import LintRule, Repetition, TextSuppression
from lint_findings import DRIFT, NOTE, finding, outcome, place


@pytest.mark.parametrize("rule", LintRule)
def test_every_rule_has_words(rule: LintRule) -> None:
    """Each rule says how the places stand to each other."""
    assert headline(finding(rule=rule)).endswith(f"docs/a.md:12:1: {finding().message}")
    assert not headline(finding(rule=rule)).startswith("docs")


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "repeated at 0"),
        (3, "repeated at 0, 1, 2"),
        (4, "repeated at 0, 1, 2 and 1 more"),
        (9, "0, 1, 2 and 6 more"),
    ],
)
def test_many_places(count: int, said: str) -> None:
    """Three other places are named, more are counted."""
    assert said in relation(finding(rule=LintRule.BOILERPLATE), tuple(map(str, range(count))))


@pytest.mark.parametrize(
    ("values", "new", "message", "said"),
    [
        (("4", "5"), (), "a ticket", '"4" / "5": a ticket'),
        (("4", "5"), (), '"4" here, "5" there', '"4" here, "5" there'),
        (("4", "5", "4"), (), "a ticket", '"4" / "5": a ticket'),
        (("4", "5"), (), "", '"4" / "5"'),
        ((), ("on Sundays", "by bus"), "m", 'm; new: "on Sundays"; new: "by bus"'),
        ((), ("on Sundays",), 'new in it: "on Sundays"', 'new in it: "on Sundays"'),
        (("a" * 50, "b"), (), f'"{"a" * 37} ..."', f'"{"a" * 37} ..."'),
        (("", "not"), (), "the contrary", '"not": the contrary'),
        ((), (), "m", "m"),
    ],
)
def test_values_are_said_once(values: tuple[str, ...], new: tuple[str, ...], message: str, said: str) -> None:
    """What a message does not name itself is added."""
    assert detail(finding(values=values, new=new, message=message)) == said


def test_figures() -> None:
    """The last line counts by rule, and says what is known, suppressed and repeated."""
    entry = BaselineEntry(fingerprint="0" * 32, rule=LintRule.EXACT, path="docs/b.md", message="m")
    comment = TextSuppression(path="docs/b.md", line=1, directive="off", start=(1, 1), end=None, reason="")
    quiet = (JudgedFinding(finding=finding(), known=entry), JudgedFinding(finding=finding(), suppressed=(comment,)))
    assert summary(outcome(DRIFT, NOTE, *quiet)) == (
        "2 findings (1 differs, 1 restated), 1 known in the baseline, 1 suppressed; "
        "10.0 % of 300 words said elsewhere as well, in 3 files"
    )
    assert summary(outcome()) == "0 findings; 0.0 % of 0 words said elsewhere as well, in 0 files"
    assert share_said(Repetition(path="a.md", words=1, repeated=1)) == "100.0 % of 1 word"


@pytest.mark.parametrize(
    ("path", "root", "said"),
    [
        ("docs/a.md", "", "docs/a.md"),
        ("docs/a.md", ".", "docs/a.md"),
        ("docs/../a.md", ".", "a.md"),
        ("docs/a.md", "docs", "a.md"),
        ("a.md", "docs", str(Path("a.md").absolute())),
        ("..a/b.md", ".", "..a/b.md"),
    ],
)
def test_names_from_a_folder(path: str, root: str, said: str) -> None:
    """A file is named from the root, one outside of it by its whole path."""
    assert path_from(str(Path(root).absolute()) if root else "", path) == said
    assert shown_place(place("a.md", 3, column=2)) == "a.md:3:2"


@pytest.mark.parametrize("form", ["github", "junit", "sarif"])
def test_one_folder_names_all_files(form: str) -> None:
    """A message names the other places from the root too, and not from the folder that the command was run in."""
    seen = outcome(
        finding(place=place("../docs/b.md"), others=(place("../docs/a.md", 12), place("c.md", 7))),
        root=str(Path.cwd().parent),
    )
    shown = LINT_OUTPUTS[form](seen)
    assert "../" not in shown
    assert "docs/b.md" in shown
    assert "docs/a.md" in shown
    assert f"{Path.cwd().name}/c.md" in shown
