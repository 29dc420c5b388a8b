"""A tree is compared for an editor as the command does, and what was read is kept in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from dedup.cli.lsp_linter import ConfiguredLinter, MemoryCache
from dedup.corpus.lint.directives import Directives
from dedup.corpus.lint.kept import Kept
from dedup.corpus.lint.kept_pages import KeptPage
from dedup.errors import InputError, OptionError
from lint_findings import DOGS, FERRY, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy, from which the linter moves into others."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tree(tmp_path / "docs", a=(FERRY, DOGS, FERRY), b=(DOGS,))


def found(root: Path, unsaved: dict[str, str] | None = None) -> list[str]:
    """Give the files of what is found."""
    linted = ConfiguredLinter().lint(root, unsaved or {})
    return [f"{each.finding.place.path} {each.finding.others[0].path}" for each in linted.outcome.active]


def test_a_folder_and_a_file(here: Path) -> None:
    """A folder is compared whole, a file with itself."""
    assert sorted(found(here)) == ["a.md a.md", "a.md b.md"]
    assert found(here / "a.md") == ["a.md a.md"]


def test_settings(here: Path) -> None:
    """The settings above a folder count, and begin where they stand: paths, encoding, language."""
    (here / "dedup.toml").write_text('paths = ["b.md", "../c"]\nencoding = "cp1252"\n', encoding="utf-8")
    tree(here.parent, c__c=(DOGS,))
    linted = ConfiguredLinter().lint(here, {})
    assert [each.path for each in linted.outcome.repetition] == ["b.md", "../c/c.md"]
    assert (linted.encoding, linted.language) == ("cp1252", "en")


def test_what_is_said(here: Path) -> None:
    """What was left out, and a comment that means nothing."""
    (here / "c.md").write_text("<!-- dedup: of -->\n\nOne.\n", encoding="utf-8")
    said = ConfiguredLinter().lint(here, {}).said
    assert any("did you mean 'off'?" in each for each in said)


@pytest.mark.parametrize(
    ("settings", "error", "told"),
    [
        ('rul = "exact"\n', OptionError, "dedup.toml, rul: is unknown; did you mean 'rule'?"),
        (
            'cache = "x"\nno-cache = true\n',
            click.UsageError,
            "--cache keeps what --no-cache does not; give one of them",
        ),
        ('baseline = "x"\n', InputError, "x: there is no such baseline; write one with --write-baseline"),
    ],
)
def test_what_ends_a_run(here: Path, settings: str, error: type[Exception], told: str) -> None:
    """Each is said in the one line of the command."""
    (here / "dedup.toml").write_text(settings, encoding="utf-8")
    linter = ConfiguredLinter()
    with pytest.raises(error) as raised:
        linter.lint(here, {})
    assert linter.told(raised.value) == told
    assert not linter.is_empty(here, raised.value)


def test_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to compare is nobody's mistake, but it is where the settings name what is not there."""
    monkeypatch.chdir(tmp_path)
    linter = ConfiguredLinter()
    with pytest.raises(InputError) as raised:
        linter.lint(tmp_path, {})
    assert linter.is_empty(tmp_path, raised.value)
    (tmp_path / "dedup.toml").write_text('paths = ["docs"]\n', encoding="utf-8")
    with pytest.raises(InputError) as raised:
        linter.lint(tmp_path, {})
    assert not linter.is_empty(tmp_path, raised.value)


def test_a_folder_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It cannot be entered, and that is said."""
    monkeypatch.chdir(tmp_path)
    linter = ConfiguredLinter()
    with pytest.raises(OSError, match="gone") as raised:
        linter.lint(tmp_path / "gone" / "a.md", {})
    assert linter.told(raised.value).endswith("gone: No such file or directory")


def test_what_is_not_saved_is_not_kept_on_the_disk(here: Path) -> None:
    """Only what the files hold is, and nothing where the settings say so."""
    kept = here.parent / "cache" / "dedup" / "lint"
    assert found(here, {str(here / "b.md"): "Nothing is said.\n"}) == ["a.md a.md"]
    assert not kept.exists()
    (here / "dedup.toml").write_text("no-cache = true\n", encoding="utf-8")
    found(here)
    assert not kept.exists()
    (here / "dedup.toml").unlink()
    found(here)
    assert len(list(kept.iterdir())) == 1


def test_what_was_read_is_kept_in_memory(tmp_path: Path) -> None:
    """For the tree as it was asked for last; other settings make another tree."""
    held: dict[str, Kept] = {}
    kept = Kept(pages={"a": KeptPage(b"1", 0, 0, "", Directives())})
    MemoryCache(tmp_path / "x", held, reads=True, writes=False).store("one", kept)
    assert MemoryCache(tmp_path / "x", held).load("one") is kept
    assert not (tmp_path / "x").exists()
    MemoryCache(tmp_path / "x", held, reads=True, writes=True).store("one", kept)
    assert not MemoryCache(tmp_path / "x", held, reads=False).load("two").pages
    assert list(held) == ["two"]
    again = MemoryCache(tmp_path / "x", held, reads=True).load("one").pages
    assert {key: bytes(page.data) for key, page in again.items()} == {"a": b"1"}
