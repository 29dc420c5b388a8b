"""A diff of the article: what git applies gives the article's own bytes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

import pytest

from command_line import run
from dedup import OptionError, Text, condense, condense_merged

SAMPLES: Final = Path(__file__).parents[3] / "samples"
REPEAT: Final = "The harbour ferry leaves from the north pier at noon."
TEXTS: Final = {
    "plain": f"{REPEAT}\nDogs travel free.\n\n{REPEAT}\nTickets cost 4 euros.\n",
    "no line feed at the end": f"{REPEAT}\n\nDogs travel free.\n\n{REPEAT} Tickets cost 4 euros.",
    "last line goes": f"{REPEAT}\n\nDogs travel free.\n\n{REPEAT}",
    "carriage returns": f"{REPEAT}\r\n\r\nDogs travel free.\r\n\r\n{REPEAT} Tickets cost 4 euros.\r\n",
    "other line ends": f"{REPEAT}\n\nDogs\x0btravel\u2028free.\n\n{REPEAT} Tickets cost 4 euros.\n",
}


def applied(source: bytes, diff: bytes, folder: Path) -> bytes:
    """Let git apply a diff to a file."""
    (folder / "a.md").write_bytes(source)
    (folder / "change.diff").write_bytes(diff)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)  # noqa: S607 - git is where the machine has it
    # White space is as it stands, whatever git thinks of it.
    command = ["git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "change.diff"]
    subprocess.run(command, cwd=folder, check=True)
    return (folder / "a.md").read_bytes()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_git_applies_it(text: str, tmp_path: Path) -> None:
    """Whatever the lines end with, and where the last one does not."""
    result = condense(text, name="a.md", language="en")
    assert result.text != text
    assert applied(text.encode(), result.render("diff").encode(), tmp_path).decode() == result.text


def test_the_command_writes_one(tmp_path: Path) -> None:
    """From a sample, by its ending."""
    source = (SAMPLES / "ferry.md").read_bytes()
    (tmp_path / "a.md").write_bytes(source)
    done = run("condense", tmp_path / "a.md", "--format", "diff", "-o", tmp_path / "out.diff")
    assert done.exit_code == 0, done.stderr
    assert run("condense", tmp_path / "a.md", "-o", tmp_path / "short.md").exit_code == 0
    # The name is as it was given, here with the whole path.
    diff = (tmp_path / "out.diff").read_text("utf-8").replace(f"{tmp_path}/", "/")
    assert applied(source, diff.encode(), tmp_path) == (tmp_path / "short.md").read_bytes()


def test_nothing_changed_is_an_empty_diff() -> None:
    """As `git diff` has it."""
    assert condense("Dogs travel free.\n", language="en").render("diff") == ""


def test_several_sources_have_no_diff() -> None:
    """There is no one file it could be applied to."""
    texts = [Text(name="a.md", source=f"{REPEAT}\n"), Text(name="b.md", source=f"Dogs travel free. {REPEAT}\n")]
    with pytest.raises(OptionError, match="'diff' is of one source"):
        condense_merged(texts, language="en").render("diff")
