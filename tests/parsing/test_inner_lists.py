"""Lists inside a paragraph are told from the initials of names."""

from __future__ import annotations

import pytest

from dedup.parsing.inner_lists import list_marks


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("1. The first item 2. The second item", ["1.", "2."]),
        ("• First • Second", ["•", "•"]),
        ("a) First b) Second", ["a)", "b)"]),
        ("A. Wash it. B. Cut it.", ["A.", "B."]),
        ("A. B. Smith opened it.", []),
        ("A. Smith and B. Jones wrote it.", []),
        ("I. J. Good wrote it.", []),
        ("First 2. The second item 3. The third", []),
        ("For 1. above, pay; for 2. above, none.", []),
    ],
)
def test_marks_count_up_and_have_items(text: str, marks: list[str]) -> None:
    """A mark alone is none."""
    assert [text[start:end] for start, end in list_marks(text)] == marks
