"""What two statements say is compared once, in however many places it stands."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.compared_once import Differences
from dedup.corpus.lint.differences import DifferenceKind
from dedup.language import table
from linting import small_tree

ONE, OTHER = "All 80 plugins are small.", "All 77 plugins are small."


@pytest.mark.parametrize(("pages", "known"), [((ONE, OTHER), 0), ((ONE, OTHER, ONE), 1), ((ONE, OTHER, ONE, OTHER), 1)])
def test_copies(pages: tuple[str, ...], known: int) -> None:
    """Of statements with copies the difference is kept; it is what two alone give."""
    differ = Differences.of(small_tree(*pages), table("en"))
    found = [differ((at, 1), parallel=True, worded=True) for at in range(0, len(pages), 2)]
    assert len(differ.known) == known
    for each in found:
        assert each is not None
        assert each.kind is DifferenceKind.VALUE
        assert each.rivals is not None
        assert (each.rivals.one.form, each.rivals.other.form) == ("80", "77")
