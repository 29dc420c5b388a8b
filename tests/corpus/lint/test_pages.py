"""Pages of one template, and sections of one page, are told by what their headings share."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.pages import are_titled_apart, is_calculated, shared_outline
from linting import small_tree


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
    first = [next(each for each in tree.statements if each.file == file) for file in (0, 1)]
    assert are_titled_apart(tree, *first) is apart
    assert not are_titled_apart(tree, first[0], first[0])


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
