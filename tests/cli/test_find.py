"""The command `find`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from command_line import run

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
