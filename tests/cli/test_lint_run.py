"""A run of `lint` with configuration, baseline and suppressions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.cli.lint import FORMS
from git_repository import committed, git, repository
from lint_commands import configure, found, lines
from lint_findings import DOGS, FERRY, TICKET, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("form", FORMS)
def test_limit_of_repetition_in_every_format(here: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    """It fails the run, and is said of all files, below the root of a repository too."""
    git(here, "init", "-q")
    monkeypatch.chdir(here / "docs")
    done = run("lint", ".", "--format", form, "--max-repetition", "1%", "--fail-on", "error")
    assert done.exit_code == 1
    assert "all files: " in done.stderr
    assert "docs/" in done.stdout or form in {"text", "json", "markdown"}


def test_baseline_from_beginning_to_end(here: Path) -> None:
    """Written, known, a further copy new, an entry stale, brought up to date with the reason kept."""
    done = run("lint", "docs", "--write-baseline", "known.json")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "known.json: 2 findings written as known" in done.stderr
    configure(here, 'baseline = "known.json"\n')
    done = run("lint", "docs")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "0 findings, 2 known in the baseline" in done.stderr
    assert [each["known"] for each in found()] == [True, True]

    tree(here, docs__c=(FERRY,))
    done = run("lint", "docs")
    assert (done.exit_code, lines(done)) == (1, 1)
    assert "stale in known.json: exact in docs/a.md" in done.stderr
    (here / "docs" / "c.md").unlink()

    data = json.loads((here / "known.json").read_text("utf-8"))
    for entry in data["findings"]:
        entry["reason"] = "agreed"
    (here / "known.json").write_text(json.dumps(data), encoding="utf-8")
    tree(here, docs__b=(TICKET, "Middle of b."), docs__d=(DOGS, "Middle of d."), docs__e=("Middle of e.", DOGS))
    done = run("lint", "docs", "--update-baseline")
    assert done.exit_code == 0
    assert "known.json: 1 added, 1 dropped, 2 known now" in done.stderr
    data = json.loads((here / "known.json").read_text("utf-8"))
    assert sorted(each.get("reason", "") for each in data["findings"]) == ["", "agreed"]
    assert run("lint", "docs").exit_code == 0


def test_moved_and_wrapped_anew(here: Path) -> None:
    """A known passage stays known where it moves, is wrapped, or its file has another name."""
    run("lint", "docs", "--write-baseline", "known.json")
    (here / "docs" / "b.md").rename(here / "docs" / "z.md")
    wrapped = FERRY.replace(" from ", "\nfrom ")
    (here / "docs" / "a.md").write_text(f"# Page\n\nNew words.\n\n{TICKET}\n\nMore.\n\n{wrapped}\n", encoding="utf-8")
    done = run("lint", "docs", "--baseline", "known.json")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "2 known" in done.stderr


def test_baseline_of_another_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From inside the tree the same baseline holds, and what was not read is not stale."""
    run("lint", "docs", "--write-baseline", "known.json")
    monkeypatch.chdir(here / "docs")
    done = run("lint", "a.md", "b.md", "--baseline", "../known.json")
    assert (done.exit_code, "stale" in done.stderr) == (0, False)
    done = run("lint", "b.md", "--baseline", "../known.json")
    assert "stale" not in done.stderr
    assert "stale" not in run("lint", "a.md", "b.md", "--within", "--baseline", "../known.json").stderr


def test_update_of_a_part(here: Path) -> None:
    """Brought up to date by a run over a part of the tree, a baseline keeps what was not looked at."""
    tree(here, notes__c=(DOGS, "Middle of c."), notes__d=("Middle of d.", DOGS))
    run("lint", "docs", "notes", "--write-baseline", "known.json")
    done = run("lint", "notes", "--baseline", "known.json", "--update-baseline")
    assert "known.json: 0 added, 0 dropped, 3 known now" in done.stderr
    assert run("lint", "docs", "notes", "--baseline", "known.json").exit_code == 0


def test_written_again_with_reasons(here: Path) -> None:
    """--write-baseline over a baseline keeps the reasons of what is still found."""
    run("lint", "docs", "--write-baseline", "known.json")
    data = json.loads((here / "known.json").read_text("utf-8"))
    data["findings"][0]["reason"] = "agreed"
    (here / "known.json").write_text(json.dumps(data), encoding="utf-8")
    run("lint", "docs", "--write-baseline", "known.json")
    assert json.loads((here / "known.json").read_text("utf-8")) == data


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--write-baseline", "k.json", "--baseline", "k.json"), 2, "give it without --baseline"),
        (("--write-baseline", "k.json", "--update-baseline"), 2, "give it without --baseline and --update-baseline"),
        (("--update-baseline",), 2, "--update-baseline writes --baseline anew; name it"),
        (("--write-baseline", "docs/a.md"), 3, "is there already and is no baseline"),
        (("--baseline", "pyproject.toml"), 3, "is no baseline of this version"),
        (("--baseline", "k.json"), 3, "there is no such baseline; write one with --write-baseline"),
        (("--write-baseline", "no/k.json"), 3, "cannot be written"),
    ],
)
def test_wrong_baselines(arguments: tuple[str, ...], code: int, said: str) -> None:
    """Contradictions are wrong usage; what is no baseline is neither read nor written over."""
    done = run("lint", "docs", *arguments)
    assert done.exit_code == code
    assert said in done.stderr


def test_suppressed_in_the_text(here: Path) -> None:
    """A comment takes a finding out of the text and marks it for machines."""
    path = here / "docs" / "a.md"
    path.write_text(path.read_text("utf-8").replace(FERRY, f"<!-- dedup: ignore-next timetable -->\n{FERRY}"))
    done = run("lint", "docs")
    assert lines(done) == 1
    assert "1 finding (1 exact), 1 suppressed" in done.stderr
    assert [[each["reason"] for each in one["suppressed"]] for one in found()].count(["timetable"]) == 1
    assert (
        run("lint", "docs", "--list-suppressions").stdout == "docs/a.md, line 3: ignore-next: 1 finding (timetable)\n"
    )
    (here / "docs" / "a.md").write_text(f"<!-- dedup: off -->\n\n{FERRY}\n\n<!-- dedup: on -->\n\n{TICKET}\n")
    assert lines(run("lint", "docs")) == 1
    (here / "docs" / "a.md").write_text(f"<!-- dedup: off -->\n\n{FERRY}\n\n{TICKET}\n\n<!-- dedup: onn -->\n")
    done = run("lint", "docs")
    assert lines(done) == 0
    assert "docs/a.md, line 7: dedup: onn is no directive; did you mean 'on'?" in done.stderr


def test_suppressed_by_the_configuration(here: Path) -> None:
    """A row takes out files and rules; one that took out nothing is named."""
    row = '[[tool.dedup.lint.suppress]]\npath = "docs/b.md"\nrule = "exact"\nreason = "generated"\n'
    configure(here, f'{row}[[tool.dedup.lint.suppress]]\npath = ["gone/", "old/"]\n')
    done = run("lint", "docs")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "took nothing out: pyproject.toml, tool.dedup.lint.suppress[1]: every rule in gone/, old/" in done.stderr
    listed = json.loads(run("lint", "docs", "--list-suppressions", "--format", "json").stdout)["suppressions"]
    assert [(each["findings"], each["reason"]) for each in listed] == [(2, "generated"), (0, "")]
    configure(here, row.replace('"exact"', '"differs"'))
    assert lines(run("lint", "docs")) == 2


def test_suppressed_findings_are_not_written_as_known(here: Path) -> None:
    """A baseline holds what stands, not what is suppressed."""
    (here / "docs" / "a.md").write_text(f"<!-- dedup: off law -->\n{FERRY}\n\n<!-- dedup: on -->\n\n{TICKET}\n")
    assert "1 finding written" in run("lint", "docs", "--write-baseline", "known.json").stderr


def test_since(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --since only what touches changed lines is listed, and nothing is called stale."""
    folder = tree(repository(tmp_path / "repo"), docs__a=(FERRY, "Middle."), docs__b=("Middle too.", FERRY))
    configure(folder)
    committed(folder, "first")
    git(folder, "checkout", "-q", "-b", "topic")
    monkeypatch.chdir(folder)
    run("lint", "docs", "--write-baseline", "known.json")
    tree(folder, docs__c=(TICKET,), docs__d=("Last.", TICKET))
    committed(folder, "second")
    done = run("lint", "docs", "--since", "main", "--baseline", "known.json")
    assert (done.exit_code, lines(done)) == (1, 1)
    assert TICKET in done.stdout
    assert "stale" not in done.stderr
    assert lines(run("lint", "docs")) == 2
    assert run("lint", "docs", "--since", "nowhere").exit_code == 2
