"""The addresses of editors are read, however they escape a name, and written."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.lsp.addresses import address_of, file_at, real_path

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("address", "windows", "path"),
    [
        ("file:///docs/a.md", False, "/docs/a.md"),
        ("file:///docs/two%20keys.md", False, "/docs/two keys.md"),
        ("file:///docs/two keys.md", False, "/docs/two keys.md"),
        ("file:///docs/50%25%23%3Fa%3Bb;c%2Bd.md", False, "/docs/50%#?a;b;c+d.md"),
        ("file:///docs/caf%C3%A9/%E6%97%A5%F0%9F%98%80.md", False, "/docs/café/日😀.md"),
        ("file:///docs/café.md", False, "/docs/café.md"),
        ("file:///docs/caf%E9.md", False, os.fsdecode(b"/docs/caf\xe9.md")),
        ("file://localhost/docs/a.md", False, "/docs/a.md"),
        ("file:///c%3A/My%20docs/a.md", True, "c:\\My docs\\a.md"),
        ("file:///C:/docs/a.md", True, "C:\\docs\\a.md"),
        ("file://localhost/c:/docs/a.md", True, "c:\\docs\\a.md"),
        ("file://server/share/a.md", True, "\\\\server\\share\\a.md"),
        ("untitled:Untitled-1", False, None),
        ("vscode-notebook-cell:/docs/a.ipynb#1", False, None),
        ("http://example.org/a.md", False, None),
        ("file://[broken/a.md", False, None),
        ("file:///a%00b.md", False, None),
        ("file:a.md", False, None),
        ("", False, None),
    ],
)
def test_addresses_are_read(address: str, windows: bool, path: str | None) -> None:
    """A file is what the escapes stand for, byte by byte; what is no file has none."""
    assert file_at(address, windows=windows) == path


@pytest.mark.parametrize("name", ["a.md", "two keys.md", "50%#?a;b+c.md", "日😀.md", os.fsdecode(b"caf\xe9.md")])
def test_addresses_come_back(tmp_path: Path, name: str) -> None:
    """What is written as an address is read as the same file, and no sign in it has a meaning of its own."""
    address = address_of(str(tmp_path / name))
    assert file_at(address) == str(tmp_path / name)
    assert address.isascii()
    assert not set(" #?;") & set(address)


def test_links_lead_to_one_file(tmp_path: Path) -> None:
    """A file is the same whichever links lead to it."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("One.\n", encoding="utf-8")
    (tmp_path / "link").symlink_to("docs")
    assert real_path(str(tmp_path / "link" / "a.md")) == real_path(str(tmp_path / "docs" / "a.md"))
