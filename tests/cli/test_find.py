"""The command `find`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import TEXT, run

if TYPE_CHECKING:
    from pathlib import Path


def test_find_lists_places_and_scores(article: Path) -> None:
    """A group is the passage that stands for it, then the others with place and score."""
    done = run("find", article)
    assert done.exit_code == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert {first.split(": ")[0], second.split()[1].rstrip(":")} == {f"{article}:3", f"{article}:5"}
    assert 0.6 <= float(second.split()[0]) <= 1
    assert "1 group of near-duplicates" in done.stderr


def test_find_across_files_as_json(article: Path, tmp_path: Path) -> None:
    """Passages of several files are compared, and JSON names file and line of each."""
    other = tmp_path / "other.md"
    other.write_text("# Prices\n\nFor adults a ticket for the crossing costs 4 euros.\n", encoding="utf-8")
    data = json.loads(run("find", article, other, "--format", "json").stdout)
    groups = [{each["file"] for each in (group["representative"], *group["members"])} for group in data["groups"]]
    assert {str(article), str(other)} in groups
    assert all(pair["score"] >= 0.6 for pair in data["pairs"])


@pytest.mark.parametrize(
    ("text", "listed", "said"),
    [
        (
            "The mill grinds rye.\n\nDogs travel free of charge.\n",
            0,
            "find compares passages as a whole, by their words",
        ),
        (
            "The Brevik ferry leaves at 9 from the north pier.\n\nThe Brevik ferry leaves at 7 from the north pier.\n",
            0,
            "1 pair of score 0.6 or more not in one group, mostly for a figure or a name that differs",
        ),
        (TEXT, 1, ""),
    ],
    ids=["nothing alike", "a figure differs", "a group"],
)
def test_what_is_not_listed_is_explained(tmp_path: Path, text: str, listed: int, said: str) -> None:
    """One line says why a repeat may be missing; none does where groups are listed and nothing is held back."""
    path = tmp_path / "a.txt"
    path.write_text(text)
    done = run("find", path)
    assert len([line for line in done.stdout.splitlines() if not line.startswith(" ")]) == listed
    counted, *why = done.stderr.splitlines()
    assert f"{listed} group" in counted
    assert [line[: len(said)] for line in why] == ([said] if said else [])


def test_condense_says_why_nothing_goes(tmp_path: Path) -> None:
    """It points at `find`, which may list what is merely alike; where something goes, nothing of the kind is said."""
    path = tmp_path / "a.txt"
    path.write_text("The mill grinds rye.\n\nDogs travel free of charge.\n")
    assert "dedup find" in run("condense", path).stderr
    path.write_text(TEXT)
    assert "dedup find" not in run("condense", path).stderr
