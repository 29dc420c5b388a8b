"""Writing: whole or not at all, and never over an input."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from dedup.errors import OutputError
from dedup.output.atomic_write import staged, write, write_all
from dedup.output.write_guard import UNGUARDED, WriteGuard


def test_the_file_holds_the_bytes(tmp_path: Path) -> None:
    """What is written is what was given, and nothing else is left in the folder."""
    target = tmp_path / "out.txt"
    write(target, b"a\r\nb")
    assert target.read_bytes() == b"a\r\nb"
    assert list(tmp_path.iterdir()) == [target]


def test_an_input_is_refused(tmp_path: Path) -> None:
    """The input itself is refused by its own name, by another spelling and through links."""
    source = tmp_path / "in.txt"
    source.write_text("kept")
    symbolic, hard = tmp_path / "symbolic", tmp_path / "hard"
    symbolic.symlink_to(source)
    hard.hardlink_to(source)
    for target in (source, tmp_path / "." / "in.txt", symbolic, hard):
        with pytest.raises(OutputError, match="is the input itself"):
            write(target, b"lost", guard=WriteGuard.over([source]))
    assert source.read_text() == "kept"


def test_permissions_stay(tmp_path: Path) -> None:
    """Overwriting a file keeps its permissions; a new file has the ones any program would give it."""
    old, new, plain = tmp_path / "old", tmp_path / "new", tmp_path / "plain"
    old.write_text("x")
    old.chmod(0o640)
    plain.write_text("x")
    write(old, b"y")
    write(new, b"y")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert new.stat().st_mode == plain.stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Writing through a symbolic link changes the file it leads to."""
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_text("old")
    link.symlink_to(file)
    write(link, b"new")
    assert link.is_symlink()
    assert file.read_text() == "new"


def test_what_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    """A missing folder, a folder and a name too long are refused, and no part of a file is left behind."""
    for target in (tmp_path / "none" / "out.txt", tmp_path, tmp_path / ("n" * 300)):
        with pytest.raises(OutputError, match="cannot be written"):
            write(target, b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="only there the null device is a file")
def test_a_device_is_written_straight() -> None:
    """The null device takes the bytes and stays a device."""
    write(Path(os.devnull), b"gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a name")
def test_a_pipe_is_written_straight(tmp_path: Path) -> None:
    """A named pipe takes the bytes and stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe, b"through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_private_file_is_never_readable(tmp_path: Path) -> None:
    """What is made of a private source, or takes the place of a private file, is private from its first byte on."""
    source = tmp_path / "in.txt"
    source.write_text("secret")
    source.chmod(0o600)
    guard = WriteGuard.over([source])
    for name in ("new.txt", "old.txt"):
        (tmp_path / "old.txt").write_text("x")
        (tmp_path / "old.txt").chmod(0o604)
        with staged(tmp_path / name, guard=guard) as part:
            assert stat.S_IMODE(part.stat().st_mode) == 0o600
            part.write_text("secret")
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == (0o600 if name == "new.txt" else 0o604)


def link_in_the_way(part: Path, target: Path, source: Path) -> None:
    """Write, while somebody links the target to the source."""
    part.write_text("lost")
    target.symlink_to(source)


def test_the_guard_is_asked_again(tmp_path: Path) -> None:
    """A link that was put in the way while the work was done is noticed before the rename."""
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("kept")
    context = staged(target, guard=WriteGuard.over([source]))
    with pytest.raises(OutputError, match="is the input itself"), context as part:
        link_in_the_way(part, target, source)
    assert source.read_text() == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.txt", "out.txt"]


@pytest.mark.parametrize("second", ["none/plan.json", ".", "loop", "in.txt/plan.json"])
def test_all_or_none(tmp_path: Path, second: str) -> None:
    """Where one of two files cannot be written, the other is as it was."""
    source = tmp_path / "in.txt"
    source.write_text("kept")
    (tmp_path / "loop").symlink_to("loop")
    for outputs in ([source, tmp_path / second], [tmp_path / second, source]):
        with pytest.raises(OutputError, match="cannot be written"):
            write_all([(target, b"new", UNGUARDED) for target in outputs])
    assert source.read_text() == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.txt", "loop"]
    write_all([(source, b"new", UNGUARDED), (tmp_path / "plan.json", b"plan", UNGUARDED)])
    assert (source.read_text(), (tmp_path / "plan.json").read_text()) == ("new", "plan")
