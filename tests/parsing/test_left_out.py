"""What of a folder is left alone by its name, by `.gitignore` and by patterns."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.errors import OptionError
from dedup.parsing.left_out import Globs, Ignored, WhyLeftOut, ignored_above, named_reason


@pytest.mark.parametrize(
    ("name", "folder", "why"),
    [
        (".git", True, WhyLeftOut.VERSION_CONTROL),
        (".svn", True, WhyLeftOut.VERSION_CONTROL),
        ("CVS", True, WhyLeftOut.VERSION_CONTROL),
        (".git", False, WhyLeftOut.HIDDEN),
        (".trash", True, WhyLeftOut.HIDDEN),
        (".obsidian", True, WhyLeftOut.HIDDEN),
        (".venv", True, WhyLeftOut.HIDDEN),
        ("._note.md", False, WhyLeftOut.HIDDEN),
        ("node_modules", True, WhyLeftOut.VENDORED),
        ("venv", True, WhyLeftOut.VENDORED),
        ("vendor", True, WhyLeftOut.VENDORED),
        ("__pycache__", True, WhyLeftOut.VENDORED),
        ("ferry-1.0.dist-info", True, WhyLeftOut.VENDORED),
        ("ferry.egg-info", True, WhyLeftOut.VENDORED),
        ("__MACOSX", True, WhyLeftOut.VENDORED),
        ("vendor", False, None),
        ("docs", True, None),
        ("vendors.md", False, None),
        ("build", True, None),
    ],
)
def test_named_reason(name: str, folder: bool, why: WhyLeftOut | None) -> None:
    """A name says what is hidden, of version control, or fetched and made by tools; nothing else is left alone."""
    assert named_reason(name, folder=folder) is why


@pytest.mark.parametrize(
    ("pattern", "path", "folder", "fits"),
    [
        ("drafts/", "in/drafts", True, True),
        ("drafts/", "in/deep/drafts", True, True),
        ("drafts/", "in/drafts", False, False),
        ("/drafts", "in/deep/drafts", True, False),
        ("drafts", "in/drafts/deep/a.md", False, True),
        ("*.bak.md", "in/a.bak.md", False, True),
        ("**/old/*.md", "in/x/old/a.md", False, True),
        ("in/old", "in/old", True, True),
        ("./in/old", "in/old", True, True),
        ("old", "in/older", True, False),
        ("", "in/a.md", False, False),
    ],
)
def test_globs(pattern: str, path: str, folder: bool, fits: bool) -> None:
    """Patterns are those of `.gitignore`, and also fit the path as it was typed."""
    assert Globs.of([pattern]).fit(Path("in"), Path(path), folder=folder) is fits


@pytest.mark.parametrize(
    ("pattern", "leads"),
    [(".notes/*.md", True), ("**/.notes/**", True), ("**/*.md", False), ("*.md", False), (".other/*.md", False)],
)
def test_globs_lead_into_folders(pattern: str, leads: bool) -> None:
    """A pattern opens a folder that it names on the way, and none that merely may be on it."""
    assert Globs.of([pattern]).lead_into(Path("in"), Path("in/.notes")) is leads


def test_ignored(tmp_path: Path) -> None:
    """Of several `.gitignore` files the innermost that speaks decides; those above count up to the repository's top."""
    inner = tmp_path / "repo" / "docs"
    inner.mkdir(parents=True)
    (tmp_path / "repo" / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*.md\n")
    (tmp_path / "repo" / ".gitignore").write_text("*.txt\nbuilt/\n\n# a comment\n")
    (inner / ".gitignore").write_text("!kept.txt\n")
    ignored = ignored_above(inner).within(inner)
    assert ignored.ignores(inner / "a.txt", folder=False)
    assert not ignored.ignores(inner / "kept.txt", folder=False)
    assert not ignored.ignores(inner / "a.md", folder=False)
    assert ignored.ignores(inner / "built", folder=True)
    assert not ignored.ignores(inner / "built", folder=False)


def test_an_ignored_folder_that_is_named_was_meant(tmp_path: Path) -> None:
    """What a repository says of the folder itself does not empty it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "built").mkdir()
    (tmp_path / ".gitignore").write_text("built/\n*.md\n")
    assert ignored_above(tmp_path / "built") == Ignored()


@pytest.mark.parametrize("pattern", ["!", "\\", "[z-a]"])
def test_what_is_no_pattern(tmp_path: Path, pattern: str) -> None:
    """A pattern that cannot be read is refused where it was asked for; in a `.gitignore` the other lines hold."""
    with pytest.raises(OptionError, match="no pattern"):
        Globs.of(["*.bak", pattern])
    (tmp_path / ".gitignore").write_text(f"*.bak\n{pattern}\n*.tmp\n")
    ignored = Ignored().within(tmp_path)
    assert ignored.ignores(tmp_path / "a.tmp", folder=False)
    assert not ignored.ignores(tmp_path / "a.md", folder=False)


def test_a_folder_called_gitignore(tmp_path: Path) -> None:
    """It says nothing."""
    (tmp_path / ".gitignore").mkdir()
    assert Ignored().within(tmp_path) == Ignored()
