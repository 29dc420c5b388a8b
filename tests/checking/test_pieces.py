"""A text is of the source when it is put together of its pieces."""

from __future__ import annotations

import pytest

from dedup.checking.pieces import SourcePieces
from dedup.discourse.openers import opener
from dedup.language import table

SOURCE = ("The choir hangs under picture A.", "However, breakfast is at nine.", "A boolean value is shown.")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The choir hangs under picture A. A boolean value is shown.", True),
        ("under picture A. Breakfast is at", True),
        ("A boolean value is shown.The choir hangs", True),
        ("\\A boolean value is shown.", True),
        ("The choir hangs under picture B.", False),
        ("The choir hangs at nine.", False),
        ("A boolean value is not shown.", False),
        ("-", False),
    ],
)
def test_hold(text: str, held: bool) -> None:
    """Pieces are parted where a sentence of the source ends and begins."""
    assert SourcePieces((each, opener(each, table("en"))) for each in SOURCE).hold(text) is held
