"""What kind of clause each shape is."""

from __future__ import annotations

import pytest

from dedup.discourse.clauses.cut import Cut, Shape
from dedup.records import TextSpan


@pytest.mark.parametrize(
    ("shape", "form"),
    [
        (Shape.COORDINATE, "main clause"),
        (Shape.SIDE, "main clause"),
        (Shape.CONCESSION, "main clause"),
        (Shape.CAUSE, "main clause"),
        (Shape.EXAMPLES, "list"),
        (Shape.ITEM, "list"),
        (Shape.RELATIVE, "verbal"),
        (Shape.PARTICIPLE, "verbal"),
        (Shape.VERB, "verbal"),
        (Shape.OPENING, "phrase"),
        (Shape.ADJUNCT, "phrase"),
        (Shape.MEANS, "phrase"),
        (Shape.PARENTHESIS, "phrase"),
        (Shape.APPOSITIVE, "phrase"),
        (Shape.ASIDE, "phrase"),
    ],
)
def test_form(shape: Shape, form: str) -> None:
    """A clause with its own subject, a list, what has a verb, and what has none are told apart."""
    assert Cut(TextSpan(0, 1), shape).form == form
