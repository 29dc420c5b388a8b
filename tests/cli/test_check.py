"""The command `check`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from command_line import TEXT, run

if TYPE_CHECKING:
    from pathlib import Path


def test_check_finds_what_is_lost(article: Path, tmp_path: Path) -> None:
    """An output that lost a claim gives exit code 1 and says which; the program's own output gives 0."""
    short = tmp_path / "short.txt"
    run("condense", article, "-o", short)
    assert run("check", article, short).exit_code == 0
    short.write_text(TEXT.replace("A ticket for the crossing costs 4 euros for adults. ", ""), encoding="utf-8")
    done = run("check", article, short)
    assert done.exit_code == 1
    assert "4 euros" in done.stdout
    data = json.loads(run("check", article, short, "--format", "json").stdout)
    assert {finding["kind"] for finding in data} >= {"lost"}
