"""Options of a run over a corpus are checked when they are made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dedup.corpus.options import CorpusOptions, bytes_of
from dedup.errors import OptionError


@pytest.mark.parametrize(("size", "count"), [("256MiB", 256 << 20), ("1.5GiB", 3 << 29), ("1 KiB", 1024), ("0TiB", 0)])
def test_sizes(size: str, count: int) -> None:
    """A number with its unit."""
    assert bytes_of(size) == count


@pytest.mark.parametrize("size", ["", "2", "GiB", "2 stones", "1.2.3GiB", "-1GiB"])
def test_what_is_no_size(size: str) -> None:
    """The error shows it."""
    with pytest.raises(OptionError, match="must be a number with KiB"):
        bytes_of(size)


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"containment": 0}, "containment"),
        ({"memory": (256 << 20) - 1}, "memory"),
        ({"boilerplate": 0}, "boilerplate"),
        ({"features": "letters"}, "features"),
        ({"keep": "first:x"}, "keep"),
        ({"keep": "priority"}, "keep"),
    ],
)
def test_what_is_refused(asked: dict[str, Any], where: str) -> None:
    """By its name."""
    with pytest.raises(OptionError) as caught:
        CorpusOptions(**asked)
    assert caught.value.where == where


def test_what_is_taken() -> None:
    """The least memory is enough, and paths given as text become paths."""
    asked: dict[str, Any] = {"memory": 256 << 20, "keep": "priority:rank", "pairs": "pairs.csv"}
    assert CorpusOptions(**asked).pairs == Path("pairs.csv")
