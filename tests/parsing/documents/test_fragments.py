"""A paragraph says what its fragments say."""

from __future__ import annotations

from dedup.parsing.documents.fragments import Fragment, Paragraph


def test_text() -> None:
    """One behind the other."""
    assert Paragraph([Fragment("The "), Fragment("ferry", 3)]).text == "The ferry"
