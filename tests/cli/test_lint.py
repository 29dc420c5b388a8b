"""The command `lint`: its formats, limits and exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

import click
import pytest

from command_line import PROGRAM, process, run
from dedup.cli.lint import Percentage
from lint_findings import DOGS, FERRY, TICKET, tree

if TYPE_CHECKING:
    from pathlib import Path

EXACT = ("--rule", "exact")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with two files that have one passage in common."""
    monkeypatch.chdir(tree(tmp_path, docs__a=(FERRY, TICKET), docs__b=(DOGS, FERRY)))
    return tmp_path


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 0),
        (("--fail-on", "note"), 1),
        (("--fail-on", "error"), 0),
        (("--max-repetition", "90%"), 0),
        (("--max-repetition", "30%"), 1),
        (("--max-repetition", "0"), 1),
        (("--fail-on", "note", "--within"), 0),
        (("--fail-on", "note", "--across"), 1),
        (("--fail-on", "note", "--within", "--across"), 1),
        (("--fail-on", "note", "--exclude", "b.md"), 0),
        (("--fail-on", "grave"), 2),
        (("--max-repetition", "5"), 2),
        (("--max-repetition", "much"), 2),
        (("--rule", "same"), 2),
        (("--zzz",), 2),
        (("--baseline", "none.json"), 3),
        (("nowhere",), 3),
        (("--since", "main"), 3),
    ],
)
def test_exit_codes(arguments: tuple[str, ...], code: int) -> None:
    """Nothing that fails, something that does, wrong usage, and what cannot be read."""
    done = run("lint", "docs", *EXACT, *arguments)
    assert done.exit_code == code, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("here")
def test_text() -> None:
    """A line for each finding, and one of figures on standard error."""
    done = run("lint", "docs", *EXACT)
    (line,) = done.stdout.splitlines()
    assert line.startswith("docs/a.md:3:1: note: repeated at docs/b.md:5:1: ")
    assert line.endswith("  [exact]")
    assert FERRY in line
    assert "1 finding (1 exact); " in done.stderr
    assert "said elsewhere as well, in 2 files" in done.stderr
    assert run("lint", "docs", *EXACT, "-q").stderr == ""


@pytest.mark.usefixtures("here")
def test_without_paths() -> None:
    """Without a path, the current folder is read."""
    assert run("lint", *EXACT).stdout == run("lint", ".", *EXACT).stdout != ""


@pytest.mark.usefixtures("here")
def test_formats() -> None:
    """Each format says the same."""
    found = {form: run("lint", "docs", *EXACT, "--format", form).stdout for form in ("json", "sarif", "junit")}
    assert [each["place"]["path"] for each in json.loads(found["json"])["findings"]] == ["docs/a.md"]
    assert [each["ruleId"] for each in json.loads(found["sarif"])["runs"][0]["results"]] == ["exact"]
    assert len(fromstring(found["junit"])[0]) == 2  # noqa: S314 - our own
    assert run("lint", "docs", *EXACT, "--format", "github").stdout.startswith("::notice file=docs/a.md,line=3,")
    assert "| note | exact | `docs/a.md:3:1` |" in run("lint", "docs", *EXACT, "--format", "markdown").stdout


def test_machines_name_files_from_the_root(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of a repository, machines get names from its root, people those they gave."""
    (here / ".git").mkdir()
    monkeypatch.chdir(here / "docs")
    data = json.loads(run("lint", *EXACT, "--format", "sarif").stdout)
    location = data["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "docs/a.md"
    assert "file=docs/a.md," in run("lint", *EXACT, "--format", "github").stdout
    assert run("lint", *EXACT).stdout.startswith("a.md:3:1: ")


def test_written_to_a_file(here: Path) -> None:
    """With -o the list goes to a file, never over a source."""
    done = run("lint", "docs", *EXACT, "--format", "sarif", "-o", "out.sarif")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "written to out.sarif" in done.stderr
    assert json.loads((here / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"
    before = (here / "docs" / "a.md").read_text("utf-8")
    assert run("lint", "docs", *EXACT, "-o", "docs/a.md").exit_code == 3
    assert (here / "docs" / "a.md").read_text("utf-8") == before
    assert run("lint", "docs", *EXACT, "-o", "no/such/folder.txt").exit_code == 3


def test_instruction_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link to a file is that file; hidden folders are read where they are included, and copies in them suppressed."""
    monkeypatch.chdir(tree(tmp_path, AGENTS=(FERRY, TICKET)))
    (tmp_path / "CLAUDE.md").symlink_to("AGENTS.md")
    assert run("lint", *EXACT).stdout == ""
    assert run("lint", "AGENTS.md", "CLAUDE.md", *EXACT).stdout == ""
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github" / "copilot-instructions.md").write_text(f"# Rules\n\n{FERRY}\n", encoding="utf-8")
    assert run("lint", *EXACT).stdout == ""
    assert ".github/copilot-instructions.md:3:1" in run("lint", *EXACT, "--include", ".github/").stdout
    row = '[[suppress]]\npath = ".github/copilot-instructions.md"\nrule = ["exact", "restated"]\n'
    (tmp_path / "dedup.toml").write_text(f'include = ".github/"\n{row}')
    done = run("lint", *EXACT)
    assert (done.stdout, "1 suppressed" in done.stderr) == ("", True)


@pytest.mark.usefixtures("here")
def test_limits_name_files() -> None:
    """What repeats more than may be is named with its share."""
    done = run("lint", "docs", *EXACT, "--max-repetition", "12.5%")
    assert "docs/b.md: " in done.stderr
    assert "said elsewhere as well, more than 12.5 %" in done.stderr
    assert "docs/a.md: " not in done.stderr
    assert "all files: " in done.stderr


@pytest.mark.usefixtures("here")
def test_as_a_process() -> None:
    """The exit code and the streams are those of a real process."""
    done = process("lint", "docs", *EXACT, "--fail-on", "note")
    assert done.returncode == 1
    assert done.stdout.startswith(b"docs/a.md:3:1: note: repeated at docs/b.md:5:1")


@pytest.mark.parametrize(
    ("written", "share"),
    [
        ("5%", 0.05),
        ("5 %", 0.05),
        ("0.05", 0.05),
        (0.05, 0.05),
        ("0", 0.0),
        ("100%", 1.0),
        ("1", 1.0),
        (" 12.5% ", 0.125),
    ],
)
def test_shares(written: object, share: float) -> None:
    """A share is a percentage or a number up to 1."""
    assert Percentage().convert(written, None, None) == pytest.approx(share)


@pytest.mark.parametrize("written", ["5", "-1%", "101%", "1.01", "five", "", "%", "nan", "inf"])
def test_no_shares(written: str) -> None:
    """Anything else is refused with what may be written."""
    with pytest.raises(click.BadParameter, match="is no share; give a percentage such as 5%"):
        Percentage().convert(written, None, None)


@pytest.mark.usefixtures("here")
@pytest.mark.skipif(sys.platform == "win32", reason="has no such terminals")
@pytest.mark.parametrize(("options", "shown"), [((), True), (("--quiet",), False)])
def test_progress_on_a_terminal_only(options: tuple[str, ...], *, shown: bool) -> None:
    """Whoever watches sees how far it is; a file gets the same list and no such line."""
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb") as terminal:
        command = [*PROGRAM, "lint", "docs", *options]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=False)
        os.write(theirs, b"\0")
        os.close(theirs)
        watched = b""
        while b"\0" not in watched:
            watched += os.read(terminal.fileno(), 1 << 16)
    logged = process("lint", "docs", *options)
    assert (b"files read" in watched) is shown
    assert b"files read" not in logged.stderr
    assert done.stdout == logged.stdout
