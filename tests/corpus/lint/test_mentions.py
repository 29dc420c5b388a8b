"""What a statement gives a value to is found with what it counts."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.lexemes import Lexer
from dedup.corpus.lint.mentions import Mention, MentionKind, mentions_of
from dedup.language import table


def found_in(text: str, *, heading: bool = False) -> list[Mention]:
    """Find the values of a text."""
    return mentions_of(Lexer.of(table("en")).cut(text), table("en"), heading=heading)


@pytest.mark.parametrize(
    ("text", "kind", "form", "head"),
    [
        ("All 80 local plugins", MentionKind.QUANTITY, "80", "plugin"),
        ("seven built-in ranking rules", MentionKind.QUANTITY, "7", "rule"),
        ("at most five business days", MentionKind.QUANTITY, "5 busi", "day"),
        ("Created in 2015.", MentionKind.YEAR, "2015", ""),
        ("Use React 19 here", MentionKind.VERSION, "19", "react"),
        ("requires version 1.13", MentionKind.VERSION, "1.13", "version"),
        ("write to help@x.org", MentionKind.ADDRESS, "help@x.org", "write"),
        ("the default workspace is `cloud`", MentionKind.SETTING, "cloud", "workspac"),
    ],
)
def test_values(text: str, kind: MentionKind, form: str, head: str) -> None:
    """Quantities, years, versions, addresses and settings are found with their head."""
    (found,) = found_in(text)
    assert (found.kind, found.form, found.head, found.label) == (kind, form, head, False)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Step 3 is next", False),
        ("Phase 2: build", True),
        ("3. Add a query", True),
        ("set `current_step` to 11", False),
        ("In steps 6-7", False),
        ("Template 1: Outage", True),
        ("See CVE-2022-2881 for it", False),
        ("SKILL-02 must have a name", True),
        ("the `current_step`: 3", False),
        ("2.2 Performance in practice", True),
    ],
)
def test_labels(text: str, heading: bool) -> None:
    """A figure that numbers a step, a section or a heading is a label."""
    found = [each for each in found_in(text, heading=heading) if each.kind is MentionKind.QUANTITY]
    assert [each.label for each in found] == [True]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("GPT-4 is asked", False),
        ("NOTE: 120 days must pass", False),
        ("Phase: 2 weeks", False),
        ("the top-10 hits", False),
        ("2.2 million users", True),
        ("2.2 Performance in practice", False),
        ("20 Plugins", True),
    ],
)
def test_values_that_look_like_labels(text: str, heading: bool) -> None:
    """One digit behind capitals is a version, and a figure before a plain word or without a point counts."""
    assert not any(each.label for each in found_in(text, heading=heading))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [("up to 10 hits", {"max"}), ("at least 10 hits", {"min"}), ("all 10 hits", {"all"}), ("10 hits", set())],
)
def test_bounds(text: str, bounds: set[str]) -> None:
    """What limits a value is kept with it."""
    assert found_in(text)[0].bounds == bounds
