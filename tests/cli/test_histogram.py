"""The histogram of scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from command_line import run
from dedup.cli.histogram import around

if TYPE_CHECKING:
    from pathlib import Path


def test_find_shows_a_histogram(article: Path) -> None:
    """The histogram has a bar for each step of the score and marks the threshold."""
    lines = run("find", article, "--histogram", "--threshold", "0.7").stdout.splitlines()
    assert [line for line in lines if line.endswith("<- threshold")] == [line for line in lines if "0.70 to" in line]
    assert sum(int(line.split()[3]) for line in lines if " to " in line[:12]) >= 1


def test_find_shows_the_pairs_around_the_threshold(tmp_path: Path) -> None:
    """The closest pair on either side is shown, and the warning comes where their scores lie close."""
    source = tmp_path / "ferry.txt"
    source.write_text(
        "The ferry leaves at noon from the north pier.\n\nAt noon the ferry leaves from the north pier of Marn.\n\n"
        "Dogs travel free on deck.\n\nDogs travel free on every deck and in cabins.\n",
        encoding="utf-8",
    )
    between = run("find", source, "--histogram", "--threshold", "0.8").stdout
    assert "closest pair at or above 0.80: 0.8" in between
    assert "closest pair below 0.80: 0.6" in between
    assert "no gap" not in between
    assert "below 0.60: no pair" in run("find", source, "--histogram", "--threshold", "0.6").stdout


def test_a_threshold_without_a_gap() -> None:
    """Where the scores on both sides lie close together the histogram says so."""
    told = list(around([(0, 1, 0.61), (0, 2, 0.59)], ["a", "b", "c"], 0.6))
    assert told[-1].startswith("no gap parts them")
