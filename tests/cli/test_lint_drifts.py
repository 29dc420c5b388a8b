"""The command `lint` on pages that contradict each other."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path

ONE = "# Start\n\nMeet it. This makes all 80 plugins available for installation, but loads no tools.\n"
OTHER = "# Catalog\n\nBrowse it. This makes all 77 plugins available for installation, but loads no tools.\n"
ELSE = "# Else\n\nA baker opens the shop at dawn.\n\nOld maps show a mill by the brook.\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Write three pages."""
    for name, text in {"a.md": ONE, "b.md": OTHER, "c.md": ELSE}.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_both_places_and_values(docs: Path) -> None:
    """A line names both places, both values and the rule, and the exit code is 1."""
    done = run("lint", docs)
    assert done.exit_code == 1, done.stderr
    (line,) = done.stdout.splitlines()
    assert "a.md:3:10: differs from" in line
    assert "b.md:3:12: " in line
    assert '"80" / "77"' in line
    assert line.endswith("  [differs]")
    assert "1 finding (1 differs)" in done.stderr
    assert "in 3 files" in done.stderr


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--rule", "exact"), 0),
        (("--within",), 0),
        (("--across",), 1),
        (("--exclude", "b.md"), 0),
        (("--fail-on", "note"), 1),
        (("--rule", "exact", "--max-repetition", "5%"), 0),
        (("--rule", "differ"), 2),
        (("--max-repetition", "much"), 2),
        (("--max-repetition", "120%"), 2),
        (("--fail-on", "never"), 2),
        (("--since", "HEAD"), 3),
    ],
)
def test_exit_codes(docs: Path, options: tuple[str, ...], code: int) -> None:
    """0 where nothing is found, 1 findings, 2 wrong usage, 3 what cannot be read."""
    done = run("lint", docs, *options)
    assert done.exit_code == code, done.stderr
    assert "Traceback" not in done.stderr


def test_json(docs: Path) -> None:
    """JSON has every field of a finding, and how much of each file is repeated."""
    data = json.loads(run("lint", docs, "--format", "json").stdout)
    (found,) = data["findings"]
    assert (found["rule"], found["values"]) == ("differs", ["80", "77"])
    assert len(found["fingerprint"]) == 32
    assert [each["repeated"] for each in data["repetition"]["files"]] == [0, 0, 0]


def test_since(docs: Path) -> None:
    """Only what touches a change is listed."""
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "first")):
        subprocess.run(["git", "-C", docs, *command], check=True, capture_output=True)  # noqa: S607
    assert run("lint", docs, "--since", "HEAD").exit_code == 0
    (docs / "b.md").write_text(OTHER.replace("77", "79"), "utf-8")
    done = run("lint", docs, "--since", "HEAD")
    assert done.exit_code == 1
    assert "b.md:3:12: differs from" in done.stdout
    assert run("lint", docs, "--since", "nowhere").exit_code == 2
