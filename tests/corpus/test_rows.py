"""What a field of a record holds."""

from __future__ import annotations

import pytest

from dedup.corpus.rows import Record

FIELDS = {"id": 1, "doc": {"id": 2, "at": {"no": 3}, "": 4}, "doc.at": 5, "none": None, "list": [{"id": 6}]}


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("id", 1),
        ("doc.id", 2),
        ("doc.at.no", 3),
        ("doc.", 4),
        ("doc.at", 5),
        ("none", None),
        ("none.id", None),
        ("id.id", None),
        ("list.id", None),
        ("list.0.id", None),
        (".", None),
        ("", None),
    ],
)
def test_dots_lead_into_objects(name: str, held: object) -> None:
    """The row's own field comes first, and what is no object has no fields."""
    assert Record(1, "", FIELDS).value(name) == held
