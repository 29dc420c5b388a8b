"""What takes a passage out says where it stands."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.record import TextSuppression


@pytest.mark.parametrize(("line", "directive"), [(3, "off"), (14, "ignore-next")])
def test_where_a_comment_stands(line: int, directive: str) -> None:
    """A comment is named by its file, its line and its word."""
    comment = TextSuppression(path="a.md", line=line, directive=directive, start=(line, 20), end=None, reason="")
    assert comment.where == f"a.md, line {line}: {directive}"
