"""What holds for every format."""

from __future__ import annotations

import pytest

from dedup.cli.lint import FORMS
from dedup.corpus.lint.formats import LINT_OUTPUTS
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding, LintOutcome
from lint_findings import DRIFT, NOTE, finding, outcome, place

each_format = pytest.mark.parametrize("name", LINT_OUTPUTS)


def test_the_command_offers_every_format() -> None:
    """The option names what the table has."""
    assert tuple(LINT_OUTPUTS) == FORMS


@each_format
def test_both_places_and_values_are_named(name: str) -> None:
    """A drift shows both places and both values in every format."""
    shown = LINT_OUTPUTS[name](outcome(DRIFT))
    for value in ("docs/b.md", "docs/c", "40"):
        assert value in shown
    for value in ("95.40", "95.60"):
        assert value in shown


@each_format
def test_nothing_found(name: str) -> None:
    """A run without findings has its form too, the same each time."""
    assert LINT_OUTPUTS[name](LintOutcome(findings=())) == LINT_OUTPUTS[name](LintOutcome(findings=()))
    assert "docs/" not in LINT_OUTPUTS[name](LintOutcome(findings=()))


@each_format
def test_names_that_are_no_utf8(name: str) -> None:
    """A file name of any bytes can be written."""
    odd = finding(place=place("docs/caf\udce9.md"), others=(place("docs/a\nb\x1b[31m.md"),))
    shown = LINT_OUTPUTS[name](outcome(odd, NOTE))
    assert shown.encode("utf-8")
    assert "\x1b" not in shown


@each_format
def test_a_hundred_places(name: str) -> None:
    """A group of many copies is one finding."""
    many = tuple(place(f"docs/{number}.md") for number in range(100))
    shown = LINT_OUTPUTS[name](outcome(finding(others=many)))
    assert ("docs/99.md" in shown) is (name in ("json", "sarif", "junit"))
    assert ("97 more" in shown) is (name != "json")


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("json", '"known": true'),
        ("sarif", '"baselineState": "unchanged"'),
        ("github", "(agreed)"),
        ("junit", '<skipped message="agreed" />'),
        ("markdown", "| `docs/b.md:7:1` | agreed |"),
    ],
)
def test_what_is_known_is_marked(name: str, mark: str) -> None:
    """Machines and comments get what is known, marked; a terminal does not get it."""
    entry = BaselineEntry(fingerprint="0" * 32, rule=DRIFT.rule, path="docs/b.md", message="m", reason="agreed")
    known = outcome(JudgedFinding(finding=DRIFT, known=entry), baseline="b.json")
    shown = LINT_OUTPUTS[name](known)
    assert "docs/b.md" in shown
    assert mark in shown
    assert mark not in LINT_OUTPUTS[name](outcome(DRIFT, baseline="b.json"))
    assert LINT_OUTPUTS["text"](known) == ""
