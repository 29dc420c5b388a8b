"""Options are checked when they are made."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dedup.errors import OptionError
from dedup.options import Options


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"ratio": 0}, "ratio"),
        ({"ratio": 1.01}, "ratio"),
        ({"risk": 0.0009}, "risk"),
        ({"risk": 0.11}, "risk"),
        ({"risk": True}, "risk"),
        ({"risk": "bold"}, "risk"),
        ({"words": 0}, "words"),
        ({"words": 2.5}, "words"),
        ({"sentences": 0}, "sentences"),
        ({"language": 3}, "language"),
        ({"keep_steps": "no"}, "keep_steps"),
        ({"trim": 1}, "trim"),
        ({"prefer": "first"}, "prefer"),
        ({"ratio": 0.5, "words": 3}, "ratio and words"),
    ],
)
def test_what_is_out_of_range_is_refused_by_name(asked: dict[str, Any], where: str) -> None:
    """The error names the option."""
    with pytest.raises(OptionError) as caught:
        Options(**asked)
    assert caught.value.where == where


@pytest.mark.parametrize(
    "asked", [{"ratio": 1}, {"ratio": 0.001}, {"words": 1}, {"sentences": 1}, {"risk": 0.001}, {"risk": 0.1}]
)
def test_the_ends_of_the_ranges(asked: dict[str, Any]) -> None:
    """The least and the greatest value of a range are in it."""
    (name,) = asked
    assert getattr(Options(**asked), name) == asked[name]


def test_numbers_of_numpy_become_numbers_of_python() -> None:
    """A plan can be written whatever kind of number was given."""
    assert type(Options(words=np.int64(3)).words) is int  # type: ignore[arg-type]
    assert type(Options(ratio=np.float32(0.5)).ratio) is float  # type: ignore[arg-type]
