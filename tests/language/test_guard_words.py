"""Words the guards look for."""

from __future__ import annotations

import pytest

from dedup.language import CODES
from dedup.language.guard_words import NONE, classes
from dedup.language.guard_words_table import WORDING


def test_classes() -> None:
    """A line names a class and its words."""
    assert dict(classes("only: only, solely")) == {"only": "only", "solely": "only"}


@pytest.mark.parametrize("code", CODES)
def test_words_are_lower_case(code: str) -> None:
    """Words are written as the guards compare them; a language without guard words has none."""
    table = WORDING.get(code, NONE)
    assert all(word == word.lower() for group in (table.limits, table.quantities, table.labels) for word in group)
