"""Sources that cannot be read are refused in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "content", [None, b"", b"\x89PNG\r\n\x1a\n\0\0", b" \n"], ids=["missing", "empty", "image", "blank"]
)
def test_an_unreadable_source_is_one_line(tmp_path: Path, content: bytes | None) -> None:
    """What cannot be read gives exit code 3, one line that names the file, and no output."""
    source, target = tmp_path / "bad.txt", tmp_path / "out.txt"
    if content is not None:
        source.write_bytes(content)
    for path in (source, tmp_path):
        done = run("condense", path, "-o", target)
        assert done.exit_code == 3
        assert len(done.stderr.splitlines()) == 1
        assert str(path) in done.stderr
        assert not target.exists()


def test_a_source_without_a_name() -> None:
    """An empty name is no folder."""
    done = run("condense", "")
    assert (done.exit_code, done.stderr) == (
        3,
        "Error: a source has an empty name; name a file, or - for standard input\n",
    )
