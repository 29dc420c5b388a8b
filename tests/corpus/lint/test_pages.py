"""Pages of one template, and sections of one page, are told by what their headings share."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.differences import difference
from dedup.corpus.lint.pages import are_titled_apart, are_versions, page_features, shared_outline
from dedup.corpus.lint.value_features import DescribedPair
from dedup.language import table
from linting import small_tree, tree_at


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("# Oslo\n\n## Hours\n\n## Doors", "# Bergen\n\n## Hours\n\n## Doors", 2 / 3),
        ("# Oslo\n\n## Hours\n\n## Doors", "# Bergen\n\n## Hours\n\n## Doors\n\n## Trains\n\n## Ships", 2 / 3),
        ("# Oslo\n\n## Hours", "# Bergen\n\n## Hours", 0.0),
        ("# Oslo\n\n## Hours\n\n## Doors", "# Bergen\n\n## Food\n\n## Trains", 0.0),
    ],
)
def test_shared_outline(one: str, other: str, share: float) -> None:
    """One shared heading is chance; of several it is the share of the shorter page."""
    assert shared_outline(small_tree(one, other), 0, 1) == pytest.approx(share)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("# Oslo office\n\nOpen.", "# Bergen office\n\nOpen.", True),
        ("# Office\n\nOpen.", "# Office\n\nOpen.", True),
    ],
)
def test_titles(one: str, other: str, apart: bool) -> None:
    """Titles are apart where each names something; so are the names of files."""
    tree = small_tree(one, other)
    first = [next(at for at, each in enumerate(tree.statements) if each.file == file) for file in (0, 1)]
    assert are_titled_apart(tree, *first) is apart
    assert not are_titled_apart(tree, first[0], first[0])


@pytest.mark.parametrize(
    ("one", "other", "versions"),
    [
        ("docs/1.0/api.md", "docs/1.1/api.md", True),
        ("notes/2025-11-11.md", "notes/2025-11-14.md", True),
        ("docs/v1/api.md", "docs/v2/api.md", True),
        ("docs/part1/api.md", "docs/part2/api.md", False),
        ("docs/1.0/api.md", "docs/1.0/cli.md", False),
        ("docs/1.0/api.md", "docs/1.0/api.md", False),
    ],
)
def test_versions_of_a_page(one: str, other: str, versions: bool) -> None:
    """Pages whose paths differ in figures only are versions of one page."""
    tree = tree_at({one: "It has 10 hits.", other: "It has 12 hits."})
    assert are_versions(tree, 0, len(tree.paths) - 1) is versions


@pytest.mark.parametrize(
    ("one", "other", "name", "value"),
    [
        ("docs/a.md", "docs/b.md", "overview", 0),
        ("README.md", "docs/b.md", "overview", 1),
        ("docs/index.md", "AGENTS.md", "overview", 2),
        ("docs/a.md", "docs/b.md", "recorded", 0),
        ("docs/roadmap.md", "docs/b.md", "recorded", 1),
        ("docs/roadmap.md", "notes/2025-10-14.md", "recorded", 2),
        ("docs/a-1.0.md", "docs/a-1.2.md", "versioned", True),
        ("docs/a-10.md", "docs/a-12.md", "versioned", False),
        ("docs/a.md", "docs/b.md", "versioned", False),
    ],
)
def test_what_pages_are(one: str, other: str, name: str, value: float) -> None:
    """Overviews, records of one time and versions of a page are told by paths and headings."""
    tree = tree_at({one: "It has 10 red hits.", other: "It has 12 red hits."})
    found = difference(tree.reads[0], tree.reads[1], table("en"), parallel=True)
    assert found is not None
    assert page_features(DescribedPair(tree, 0, 1, 0.9, found))[name] == value
