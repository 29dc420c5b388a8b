"""Where the command `lint` keeps what it read, and that it finds the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from lint_findings import DOGS, FERRY, TICKET, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with two files that have one passage in common, and a cache of its own."""
    monkeypatch.chdir(tree(tmp_path, docs__a=(FERRY, TICKET), docs__b=(DOGS, FERRY)))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [
        ((), "home/dedup/lint"), (("--cache", "kept"), "kept"), (("--no-cache",), None),
    ],
    ids=["of the user", "named", "none"],
)  # fmt: skip
def test_where_it_is_kept(here: Path, arguments: tuple[str, ...], folder: str | None) -> None:
    """One file, in the folder of the user or the one that is named, or none; the list is the same each time."""
    first, second = (run("lint", "docs", *arguments) for _ in range(2))
    assert (first.exit_code, first.stdout) == (second.exit_code, second.stdout)
    assert "docs/a.md:3:1" in first.stdout
    found = [path.relative_to(here).as_posix() for path in here.rglob("*.lintcache")]
    assert [path.rpartition("/")[0] for path in found] == ([folder] if folder else [])


def test_an_edit_is_seen(here: Path) -> None:
    """What was kept of a file counts no longer once it says something else."""
    run("lint", "docs")
    (here / "docs" / "b.md").write_text(f"{DOGS}\n", "utf-8")
    assert "docs/a.md:3:1" not in run("lint", "docs").stdout


@pytest.mark.parametrize(
    ("configured", "given", "folders"),
    [
        ('cache = "kept"', (), ["kept"]), ("no-cache = true", (), []),
        ('cache = "kept"', ("--no-cache",), []), ("no-cache = true", ("--cache", "other"), ["other"]),
    ],
)  # fmt: skip
def test_a_configuration_says_where(here: Path, configured: str, given: tuple[str, ...], folders: list[str]) -> None:
    """The configuration names the folder or keeps nothing, and the command line comes before it."""
    (here / "dedup.toml").write_text(f"[lint]\n{configured}\n", "utf-8")
    run("lint", "docs", *given)
    assert [path.parent.name for path in here.rglob("*.lintcache")] == folders


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("--cache", "kept", "--no-cache"), "give one of them"), (("--cache", "docs/a.md"), "is a file")],
)
def test_what_cannot_be(here: Path, arguments: tuple[str, ...], said: str) -> None:
    """Both options at once, and a file as the folder, are wrong usage."""
    assert here.is_dir()
    done = run("lint", "docs", *arguments)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_folder_that_cannot_be_made(here: Path) -> None:
    """Where nothing can be kept the list is the same, and nothing is said of it."""
    (here / "taken").write_text("a file\n", "utf-8")
    without, within = run("lint", "docs", "--no-cache"), run("lint", "docs", "--cache", "taken/lint")
    assert (within.exit_code, within.output) == (without.exit_code, without.output)
