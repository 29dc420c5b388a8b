"""Which findings comments and rows of the configuration take out."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.outcome import FileSuppression, Suppression
from dedup.corpus.lint.record import LintRule, TextSuppression
from dedup.corpus.lint.suppressions import covering, fits_file, taken_out
from dedup.parsing.left_out import Globs
from lint_findings import finding, place


def comment(path: str, start: tuple[int, int], end: tuple[int, int] | None) -> TextSuppression:
    """Make what a comment takes out."""
    return TextSuppression(path=path, line=start[0], directive="off", start=start, end=end, reason="r")


def row(*patterns: str, rules: frozenset[LintRule] = frozenset(LintRule), folder: str = ".") -> FileSuppression:
    """Make a row of a configuration in the current folder."""
    return FileSuppression(
        file="dedup.toml",
        key="suppress[0]",
        folder=folder,
        patterns=patterns,
        globs=Globs.of(patterns),
        rules=rules,
        reason="r",
    )


@pytest.mark.parametrize(
    ("stretches", "covered"),
    [
        ([((3, 1), None)], True),
        ([((3, 2), None)], False),
        ([((2, 9), (3, 1))], False),
        ([((2, 9), (4, 9))], False),
        ([((2, 9), (4, 10))], True),
        ([((1, 1), (9, 1))], True),
        ([((4, 1), None)], False),
        ([((2, 9), (4, 1)), ((4, 1), (5, 1))], True),
        ([((2, 9), (4, 1)), ((5, 1), (6, 1))], False),
        ([], False),
    ],
)
def test_stretches(stretches: list[tuple[tuple[int, int], tuple[int, int] | None]], covered: bool) -> None:
    """A place is covered where it begins behind a comment, and ends before one ends."""
    near = [comment("docs/b.md", *each) for each in stretches]
    found = covering(near, LintRule.EXACT, place("docs/b.md", 3, end_line=4, end_column=10))
    assert list(found) == (near if covered else [])


def test_the_file_counts() -> None:
    """A comment speaks of its own file only."""
    assert fits_file(FIRST, "docs/a.md")
    assert not fits_file(FIRST, "docs/b.md")


@pytest.mark.parametrize(
    ("patterns", "path", "fits"),
    [
        (("docs/",), "docs/b.md", True),
        (("docs/v1/**",), "docs/v1/x/b.md", True),
        (("docs/v1/**",), "docs/v2/b.md", False),
        (("*.txt", "b.md"), "docs/b.md", True),
        (("/b.md",), "docs/b.md", False),
        (("docs/*", "!docs/b.md"), "docs/b.md", False),
        (("docs",), "../docs/b.md", False),
        ((), "anything.md", True),
    ],
)
def test_patterns(patterns: tuple[str, ...], path: str, fits: bool) -> None:
    """A row fits files below the folder of the configuration, as .gitignore does."""
    assert fits_file(row(*patterns), path) is fits


def test_rules_of_a_row() -> None:
    """A row for one rule leaves the others."""
    only = row("docs/", rules=frozenset({LintRule.DIFFERS}))
    assert covering([only], LintRule.DIFFERS, place()) == (only,)
    assert covering([only], LintRule.EXACT, place()) == ()


FIRST = comment("docs/a.md", (1, 1), None)
SECOND = comment("docs/b.md", (1, 1), None)


@pytest.mark.parametrize(
    ("others", "suppressions", "used"),
    [
        (("docs/a.md",), (), 0),
        (("docs/a.md",), (FIRST,), 1),
        (("docs/a.md",), (SECOND,), 1),
        (("docs/a.md",), (FIRST, SECOND), 2),
        (("docs/a.md", "docs/c.md"), (FIRST,), 0),
        (("docs/a.md", "docs/c.md"), (FIRST, SECOND), 2),
        (("docs/c.md",), (FIRST,), 0),
        (("docs/a.md", "docs/c.md"), (row("docs/"),), 1),
        (("docs/a.md",), (row("notes/"),), 0),
    ],
)
def test_two_places_make_a_finding(others: tuple[str, ...], suppressions: tuple[Suppression, ...], used: int) -> None:
    """A finding goes where fewer than two of its places are left, and names all that took one."""
    found = finding(others=tuple(place(path) for path in others))
    assert [len(each) for each in taken_out([found, found], suppressions)] == [used, used]
