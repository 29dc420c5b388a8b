"""Temporary files: those of a killed run are cleared away, those of a run at work and those of others stay."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from command_line import TEXT, process
from dedup.output.atomic_write import write
from dedup.output.part_files import clear_dead, held_part, new_part

if TYPE_CHECKING:
    from pathlib import Path

STAGES: Final = """
import sys
from pathlib import Path
from dedup.output.atomic_write import staged
with staged(Path(sys.argv[1])) as part:
    part.write_text("half")
    print(part.name, flush=True)
    input()
"""

needs_locks = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be renamed there")


def begun(target: Path) -> tuple[subprocess.Popen[str], str]:
    """Start a process that writes to a target and waits in the midst of it; with the name of its temporary file."""
    run = subprocess.Popen(
        [sys.executable, "-c", STAGES, str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    return run, run.stdout.readline().strip()


@needs_locks
@pytest.mark.parametrize("options", [("--out-dir", "out"), ("-o", "out/short.txt"), ("--plan", "out/p.json")])
def test_what_a_killed_run_left_goes(tmp_path: Path, options: tuple[str, str]) -> None:
    """Whatever output is written into a folder, what killed runs left there goes, and what a live one has stays."""
    source, out = tmp_path / "a.txt", tmp_path / "out"
    source.write_text(TEXT)
    out.mkdir()
    dead, left = begun(out / "dead.txt")
    dead.kill()
    dead.communicate()
    live, held = begun(out / "live.txt")
    assert {left, held} <= {path.name for path in out.iterdir()}
    done = process("condense", source, options[0], tmp_path / options[1])
    assert done.returncode == 0, done.stderr
    assert not (out / left).exists()
    assert (out / held).exists()
    live.communicate("go\n")
    assert live.returncode == 0
    assert (out / "live.txt").read_text() == "half"
    assert not list(out.glob(".*"))


@needs_locks
@pytest.mark.parametrize(
    "name",
    [
        ".dedup-0123456789abcdef.old",
        ".dedup-0123.part",
        "x.dedup-0123456789abcdef.part",
        ".dedup-0123456789ABCDEF.part",
    ],
)
def test_what_has_another_name_stays(tmp_path: Path, name: str) -> None:
    """Only names that this program gives are cleared away."""
    (tmp_path / name).write_text("not ours")
    clear_dead([tmp_path])
    assert (tmp_path / name).read_text() == "not ours"


@needs_locks
def test_what_is_no_file_of_ours_stays(tmp_path: Path) -> None:
    """A folder, a link and the file it leads to stay, whatever their names; a missing folder is no matter."""
    other, link = tmp_path / "other", tmp_path / ".dedup-0123456789abcdef.part"
    other.write_text("kept")
    link.symlink_to(other)
    folder = tmp_path / ".dedup-fedcba9876543210.part"
    folder.mkdir()
    clear_dead([tmp_path, tmp_path / "missing"])
    assert link.is_symlink()
    assert other.read_text() == "kept"
    assert folder.is_dir()


@needs_locks
def test_a_part_without_a_lock_is_a_dead_one(tmp_path: Path) -> None:
    """What nobody holds goes with the next file that is written beside it."""
    part = new_part(tmp_path)
    write(tmp_path / "out.txt", b"whole")
    assert not part.exists()


def test_nothing_is_left_of_it(tmp_path: Path) -> None:
    """It is there within the block and gone behind it, also where it fails."""
    with held_part(tmp_path) as part:
        assert part.read_bytes() == b""
    with pytest.raises(RuntimeError), held_part(tmp_path) as part:
        raise RuntimeError
    assert not list(tmp_path.iterdir())
