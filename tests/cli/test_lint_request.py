"""What a configuration and a command line ask of `lint` together."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.cli.lint_request import LintRequest
from dedup.corpus.lint.record import LintRule
from dedup.errors import OptionError
from git_repository import committed, repository
from lint_commands import configure, lines
from lint_findings import FERRY, tree

if TYPE_CHECKING:
    from pathlib import Path


def test_configured(here: Path) -> None:
    """Options come from the file above the first path; a command line comes before it."""
    assert run("lint", "docs").exit_code == 1
    assert run("lint", "docs", "--fail-on", "warning").exit_code == 0
    configure(here, 'format = "json"\nquiet = true\nexclude = ["b.md"]\n')
    done = run("lint", "docs")
    assert (json.loads(done.stdout)["findings"], done.stderr, done.exit_code) == ([], "", 0)
    assert lines(run("lint", "docs", "--format", "text", "--exclude", "z.md")) == 2


def test_configured_paths(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in the file are relative to it, and count where none is given."""
    tree(here, notes__c=(FERRY,))
    configure(here, 'paths = ["docs"]\n')
    monkeypatch.chdir(here / "notes")
    done = run("lint")
    assert lines(done) == 2
    assert done.stdout.startswith(os.path.join("..", "docs", "a.md:"))  # noqa: PTH118 - as it is shown
    assert lines(run("lint", ".")) == 0


def test_within_on_the_command_line_alone(here: Path) -> None:
    """--within takes the place of what the file says of --across."""
    configure(here, "across = true\n")
    assert lines(run("lint", "docs")) == 2
    assert lines(run("lint", "docs", "--within")) == 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("quite = true\n", "pyproject.toml, tool.dedup.lint.quite: is unknown; did you mean 'quiet'?"),
        ("quiet = 1\n", "tool.dedup.lint.quiet: must be true or false, got number 1"),
        ("[tool.dedup.lnt]\nquiet = true\n", "pyproject.toml, tool.dedup.lnt: is unknown; did you mean 'lint'?"),
        ("[[tool.dedup.lint.suppress]]\n", "tool.dedup.lint.suppress[0]: names neither a path nor a rule"),
        ('[[tool.dedup.lint.suppress]]\npaths = "x"\n', "suppress[0].paths: is unknown; did you mean 'path'?"),
        ('[[tool.dedup.lint.suppress]]\nrule = "exakt"\n', "suppress[0].rule: must be of differs, exact"),
        ("[[tool.dedup.lint.suppress]]\npath = 3\n", "suppress[0].path: must be a string or an array of strings"),
        ('language = "xx"\n', "Error: pyproject.toml, tool.dedup.lint.language: no word table for 'xx'"),
        ('encoding = "latin-x"\n', "Error: pyproject.toml, tool.dedup.lint.encoding: no text encoding is called"),
        ('baseline = ""\n', "pyproject.toml, tool.dedup.lint.baseline: is empty; give a value, or delete it"),
        ('exclude = ["[z-a]"]\n', "Error: pyproject.toml, tool.dedup.lint.exclude: '[z-a]': no pattern"),
        ('include = ["[z-a]"]\n', "Error: pyproject.toml, tool.dedup.lint.include: '[z-a]': no pattern"),
        ('[[tool.dedup.lint.suppress]]\npath = ""\n', "suppress[0].path: is empty; give a value, or delete it"),
        ('[[tool.dedup.lint.suppress]]\nrule = ["exact", ""]\n', "suppress[0].rule[1]: is empty"),
        ('exclude = ["a", ""]\n', "pyproject.toml, tool.dedup.lint.exclude[1]: is empty"),
        ('exclude = ["!"]\n', "Error: pyproject.toml, tool.dedup.lint.exclude: '!': no pattern"),
    ],
)
def test_wrong_configurations(here: Path, more: str, said: str) -> None:
    """A mistake in the file is wrong usage, named by file and key."""
    configure(here, more)
    done = run("lint", "docs")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_wrong_value_is_laid_to_where_it_stands(here: Path) -> None:
    """What was typed is named as an option, though the file has the key too; a revision of the file by its key."""
    configure(here, 'language = "xx"\n')
    assert "Error: --language: no word table for 'yy'" in run("lint", "docs", "--language", "yy").stderr
    repository(here)
    committed(here, "docs")
    configure(here, 'since = "nowhere"\n')
    said = run("lint", "docs").stderr
    assert said.startswith("Error: pyproject.toml, tool.dedup.lint.since: git knows no revision 'nowhere'")


@pytest.mark.parametrize(
    ("option", "where"),
    [
        ("language", "pyproject.toml, tool.dedup.lint.language"),
        ("since", "since"),
        (("within", "language"), "within and language"),
        (("language", "within"), "language and within"),
        ((), ""),
    ],
)
def test_only_an_error_of_one_option_is_laid_to_the_file(option: str | tuple[str, ...], where: str) -> None:
    """Where an error is about two options or none, no key of the file is to blame alone."""
    asked = LintRequest(
        paths=(".",), rules=frozenset(LintRule), within=True, across=True, narrowed=False, suppressions=(), values={},
        file="pyproject.toml", places={"language": "tool.dedup.lint.language"},
    )  # fmt: skip
    located = asked.located(OptionError("is wrong", option=option))
    assert (located.where, located.message) == (where, "is wrong")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("option", ["since", "baseline", "write-baseline", "output", "cache"])
def test_empty_values(option: str) -> None:
    """A variable of a build that was never set turns nothing off."""
    done = run("lint", "docs", f"--{option}=")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"--{option} is empty; set the variable it comes from, or leave it out" in done.stderr
