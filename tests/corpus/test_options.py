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


@pytest.mark.parametrize("size", ["", "2", "GiB", "2 stones", "1.2.3GiB", "-1GiB", "²GiB", "٣GiB", "1e3GiB", "GiBGiB"])
def test_what_is_no_size(size: str) -> None:
    """The error shows it."""
    with pytest.raises(OptionError, match="must be a number with KiB"):
        bytes_of(size)


@pytest.mark.parametrize("size", ["9" * 400 + "GiB", "99999999TiB", "1" * 5000 + ".5KiB"])
def test_sizes_beyond_any_machine(size: str) -> None:
    """Are refused in one short line."""
    with pytest.raises(OptionError, match="must be at most 1,048,576TiB") as caught:
        bytes_of(size)
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"containment": 0}, "containment"),
        ({"memory": (256 << 20) - 1}, "memory"),
        ({"boilerplate": 0}, "boilerplate"),
        ({"features": "letters"}, "features"),
        ({"keep": "first:x"}, "keep"),
        ({"keep": "priority"}, "keep"),
        ({"text_field": ""}, "text_field"),
        ({"text_field": 5}, "text_field"),
        ({"id_field": bytearray()}, "id_field"),
        ({"id_field": b"id"}, "id_field"),
        ({"source_field": None}, "source_field"),
        ({"date_field": 3}, "date_field"),
        ({"language": 5}, "language"),
        ({"unit": 5}, "unit"),
        ({"unit": ["paragraph"]}, "unit"),
        ({"features": None}, "features"),
        ({"guards": "no"}, "guards"),
        ({"mark": 1}, "mark"),
        ({"resume": "x"}, "resume"),
        ({"quiet": None}, "quiet"),
        ({"threshold": "0.8"}, "threshold"),
        ({"memory": 4.5e9}, "memory"),
        ({"workers": True}, "workers"),
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
