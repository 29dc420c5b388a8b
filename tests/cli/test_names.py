"""Names that are no UTF-8, or hold signs that steer a terminal, are shown by every command as what they are."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Final

import pytest

from command_line import TEXT, process, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")

RAW: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

NAMES: Final = (
    (b"caf\xe9.txt", "caf\\udce9.txt"),
    ("no\x1b]0;pwn\x07\x1b[31m\u009b31m.txt".encode(), "no\\x1b]0;pwn\\x07\\x1b[31m\\x9b31m.txt"),
    ("two\nlines\u2028\r\u202etxt.\u2066.txt".encode(), "two\\nlines\\u2028\\r\\u202etxt.\\u2066.txt"),
)

COMMANDS: Final = (
    "condense NAME",
    "condense NAME --format markdown",
    "condense NAME --format html",
    "condense NAME --format json",
    "condense NAME --explain",
    "condense NAME --explain --format json",
    "condense NAME -o out.txt --plan plan.json",
    "condense NAME --out-dir out",
    "condense NAME --in-place",
    "condense NAME other.txt --merge --plan plan.json",
    "condense NAME --merge --explain",
    "condense NAME other.txt missing.txt --out-dir out",
    "condense missingNAME",
    "condense NAME --plan NAME",
    "find NAME other.txt",
    "find NAME other.txt --format json",
    "find NAME other.txt --histogram",
    "find missingNAME",
    "check other.txt NAME",
    "check NAME other.txt --format json",
    "check NAME missingNAME",
    "apply NAME NAME",
    "condense NAME --NAME",
    "condense NAME --risk NAME",
    "NAME",
    "corpus NAME -o out.txt",
    "corpus NAME -o NAME",
    "corpus missingNAME -o out.txt",
)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("name", "shown"), NAMES, ids=[shown for _, shown in NAMES])
def test_a_name_is_shown_and_not_obeyed(
    name: bytes, shown: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback, no fault of ours, no raw sign; where the name is shown, it can be told by its escapes."""
    path = os.fsdecode(name)
    for each in (path, "other.txt"):
        (tmp_path / each).write_text(f"{TEXT}More stands in {len(each)} of them.\n")
    monkeypatch.chdir(tmp_path)
    done = run(*(part.replace("NAME", path) for part in command.split()))
    said, written = done.stderr, done.stdout
    assert done.exit_code in (0, 1, 2, 3)
    assert "Traceback" not in said + written
    assert "broke down" not in said
    assert [RAW.findall(said), RAW.findall(written)] == [[], []]
    if done.exit_code == 3 and "other.txt" not in command:
        assert shown in said
        assert said.count("\n") == 1
    for made in tmp_path.rglob("*.json"):
        told = json.loads(made.read_text("utf-8"))
        assert RAW.findall(made.read_text("utf-8")) == []
        assert told["source"]["name"].startswith(path.encode("utf-8", "backslashreplace").decode())


STEERING: Final = "\x1b[31mred\x1b[0m \u009b31m \u202eturned\u202c \u2066in\u2069"
STEERED: Final = (
    f"The pier {STEERING} opens at noon every day. It is old.\n\nEvery day at noon the pier {STEERING} opens.\n"
)


@pytest.mark.parametrize(
    "command",
    ["find a.txt", "find a.txt --format json", "find a.txt --histogram", "condense a.txt --explain",
     "condense a.txt --explain --format json", "condense a.txt --format json", "check a.txt other.txt",
     "condense a.txt --plan - --explain -o b.txt", "check other.txt a.txt", "check a.txt other.txt --format json"],
)  # fmt: skip
def test_signs_of_texts_are_shown_and_not_obeyed(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever reports on a text shows its signs by their escapes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STEERED)
    (tmp_path / "other.txt").write_text(TEXT)
    done = run(*command.split())
    assert done.exit_code in (0, 1)
    assert RAW.findall(done.stdout + done.stderr) == []
    assert "31m" in done.stdout


def test_the_article_itself_is_untouched(tmp_path: Path) -> None:
    """What is written is what was read: signs are part of the article."""
    (tmp_path / "a.txt").write_text(STEERED)
    assert STEERING in run("condense", tmp_path / "a.txt").stdout


def test_a_program_of_its_own_shows_such_names(tmp_path: Path) -> None:
    """Under a locale that knows no such letters as well."""
    file = tmp_path / os.fsdecode(NAMES[0][0])
    file.write_text(TEXT)
    done = process("condense", file, "--format", "html", LC_ALL="C")
    assert done.returncode == 0
    assert b"caf\\udce9.txt: " in done.stderr
