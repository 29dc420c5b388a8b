"""What is known of a place is told by its path, its headings and its words."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.place_notes import is_calculated, note_of
from linting import small_tree, tree_at


@pytest.mark.parametrize(
    ("text", "calculated"),
    [
        ("You earn 104 hours (26 pay periods x 4 hours).", True),
        ("The sum is 26 × 4 = 104.", True),
        ("The sum = 104.", False),
        ("There are 26 cats, 4 dogs and 104 mice.", False),
    ],
)
def test_calculated(text: str, calculated: bool) -> None:
    """A sign between three figures works something out."""
    assert is_calculated(small_tree(text).reads[0]) is calculated


@pytest.mark.parametrize(
    ("path", "source", "name", "value"),
    [
        ("docs/api-2.md", "# Old limits\n\n## Of jobs 3\n\nIt holds.", "titled", {"old", "limits", "api", "2"}),
        ("docs/api-2.md", "# Old limits\n\n## Of jobs 3\n\nIt holds.", "nearest", {"jobs", "3"}),
        ("a.md", "For example, it holds 5.", "example", True),
        ("a.md", "It holds 5.", "example", False),
        ("a.md", "> It holds 5.", "quoted", False),
        ("a.md", "“It holds 5.”", "quoted", True),
        ("a.md", "26 x 4 = 104.", "calculated", True),
        ("a.md", "26, 4 and 104.", "calculated", False),
        ("docs/changelog.md", "It holds 5.", "changing", True),
        ("docs/a.md", "# Upgrade it\n\nIt holds 5.", "changing", True),
        ("docs/a.md", "# Use it\n\nIt holds 5.", "changing", False),
        ("a.md", "It holds 5.", "overview", True),
        ("docs/index.md", "It holds 5.", "overview", True),
        ("docs/a.md", "It holds 5.", "overview", False),
        ("docs/2025-10-14.md", "It holds 5.", "record", True),
        ("docs/roadmap.md", "It holds 5.", "record", True),
        ("docs/a.md", "It holds 5.", "record", False),
    ],
)  # fmt: skip
def test_what_is_noted(path: str, source: str, name: str, value: object) -> None:
    """Each mark of a place is told from its page and its words."""
    tree = tree_at({path: source})
    assert getattr(note_of(tree, len(tree.statements) - 1), name) == value


def test_a_place_is_noted_once() -> None:
    """What was noted is there for the next pair."""
    tree = small_tree("It holds 5.")
    assert note_of(tree, 0) is note_of(tree, 0)
