"""In what two statements differ is told in the words by which findings are put together, and comes back as it was."""

from __future__ import annotations

import json

import pytest

from dedup.corpus.lint.differences import DifferenceKind, difference
from dedup.corpus.lint.slips import slip_of
from dedup.corpus.lint.told import Told, told_again, told_of
from dedup.language import table
from linting import small_tree


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("All 80 plugins are small.", "All 77 plugins are small.",
         Told(DifferenceKind.VALUE, "plugin", ("1", "1"), ("80", "77"), ())),
        ("The ferry sails at night.", "The ferry does not sail at night.",
         Told(DifferenceKind.CONTRARY, "contrary", ("contrary", "contrary"), ("", "not"), ())),
        ("Set `max-sizes` to five.", "Set `max-szies` to five.",
         Told(DifferenceKind.VALUE, "set", ("1", "1"), ("max-sizes", "max-szies"), ("max-sizes", "max-szies"))),
    ],
)  # fmt: skip
def test_what_is_told(one: str, other: str, told: Told) -> None:
    """Kind, what is counted, which values, what is said and the spellings of a slip are told, by way of JSON too."""
    left, right = small_tree(one, other).reads[:2]
    found = difference(left, right, table("en"), parallel=True)
    assert found is not None
    assert told_of(found)._replace(said=told.said) == told
    assert told_again(json.loads(json.dumps([told]))) == (told,)
    assert slip_of(found) == frozenset(told.slip)
