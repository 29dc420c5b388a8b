"""Names that are spelled nearly alike are found, two versions and two rooms are not."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.variants import is_slip


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("training-conferences", "trainings-conferences", True),
        ("help-desk@x.org", "help-dest@x.org", True),
        ("8002220364", "8002220346", True),
        ("recieve-mail", "receive-mail", True),
        ("get-location", "set-location", False),
        ("get-location", "get-locatoin", True),
        ("release-v1-notes", "release-v12-notes", False),
        ("8002220364", "8002220365", False),
        ("travel-team", "training-team", False),
        ("short", "shorts", False),
        ("same-name-here", "same-name-here", False),
    ],
)
def test_slips(one: str, other: str, slip: bool) -> None:
    """One letter more or another one, or two signs that changed places, are a slip; another digit is another number."""
    assert is_slip(one, other) is slip
    assert is_slip(other, one) is slip
