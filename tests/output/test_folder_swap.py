"""A folder is replaced as a whole, and a kill at any step leaves the old one or the new one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from stat import S_IMODE

import pytest

from dedup.errors import OutputError
from dedup.output.folder_swap import settle, staged_folder
from dedup.output.write_guard import WriteGuard

NAMES = ("a.txt", "sub/b.txt", "sub/deep/c.txt")
OLD = dict.fromkeys(NAMES, "old") | {"kept.txt": "mine", "sub/kept.txt": "mine"}
NEW = dict.fromkeys(NAMES, "new") | {"kept.txt": "mine", "sub/kept.txt": "mine"}


def fill(folder: Path, texts: dict[str, str]) -> None:
    """Write texts by name."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def texts_in(folder: Path) -> dict[str, str]:
    """The texts of a folder by name."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a source and an old output."""
    fill(tmp_path / "src", dict.fromkeys(NAMES, "source"))
    fill(tmp_path / "out", OLD)
    return tmp_path


def replaced(home: Path) -> None:
    """Put the new texts over the old ones."""
    with staged_folder(home / "out", home / "src", guard=WriteGuard.over([], [home / "src"])) as part:
        fill(part, dict.fromkeys(NAMES, "new"))


def left(home: Path) -> list[str]:
    """What stands beside source and output."""
    return sorted(path.name for path in home.iterdir() if path.name not in ("src", "out"))


def test_new_and_old(home: Path) -> None:
    """What is new takes the place of what was there, what else stands there stays, nothing is left beside it."""
    replaced(home)
    assert texts_in(home / "out") == NEW
    assert left(home) == []
    replaced(home)
    assert texts_in(home / "out") == NEW


def test_a_folder_that_is_not_there(home: Path) -> None:
    """Missing folders above are made."""
    with staged_folder(home / "one" / "two", home / "src", guard=WriteGuard()) as part:
        fill(part, {"a.txt": "new"})
    assert texts_in(home / "one") == {"two/a.txt": "new"}
    assert left(home) == ["one"]


def test_permissions_and_links_stay(home: Path) -> None:
    """What is replaced keeps its permissions, what is new has those of its source, links in the folder stay links."""
    out, source = home / "out", home / "src"
    fill(source, {"x.sh": "run", "private/p.txt": "p", "alias/q.txt": "q"})
    for path, mode in ((source / "x.sh", 0o755), (source / "private", 0o700), (source / "private/p.txt", 0o600)):
        path.chmod(mode)
    (out / "a.txt").chmod(0o640)
    (out / "sub").chmod(0o750)
    (out / "alias").symlink_to("sub")
    (out / "dangling").symlink_to("nowhere")
    with staged_folder(out, source, guard=WriteGuard()) as part:
        assert S_IMODE(part.stat().st_mode) == 0o700
        fill(part, texts_in(source))
    modes = {
        name: S_IMODE((out / name).stat().st_mode) for name in ("a.txt", "sub", "x.sh", "private", "private/p.txt")
    }
    assert modes == {"a.txt": 0o640, "sub": 0o750, "x.sh": 0o755, "private": 0o700, "private/p.txt": 0o600}
    assert ((out / "alias").is_symlink(), (out / "sub" / "q.txt").read_text()) == (True, "q")
    assert (out / "dangling").is_symlink()


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError("full")])
@pytest.mark.parametrize("step", range(5))
def test_a_failure_at_any_step(
    home: Path, monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException | type[BaseException]
) -> None:
    """An interrupt or a fault while it is replaced leaves the old folder whole, and nothing beside it."""
    steps = iter(range(100))
    for name in ("rename", "chmod", "mkdir"):
        plain = getattr(Path, name)

        def failing(path: Path, *rest: object, plain: object = plain, **named: object) -> object:
            if next(steps) == step * 3:
                raise error
            return plain(path, *rest, **named)  # type: ignore[operator] # one of three methods

        monkeypatch.setattr(Path, name, failing)
    with pytest.raises((KeyboardInterrupt, OutputError)):
        replaced(home)
    monkeypatch.undo()
    assert texts_in(home / "out") == OLD
    assert left(home) == []


KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from test_folder_swap import replaced
steps = iter(range(10_000))
def watched(event, arguments):
    if event in ("os.rename", "os.mkdir", "os.link", "os.chmod", "os.remove", "os.rmdir", "open"):
        if str(sys.argv[1]) in str(arguments[0]) and next(steps) == int(sys.argv[2]):
            os._exit(9)
sys.addaudithook(watched)
replaced(Path(sys.argv[1]))
os._exit(0)
"""


def test_killed_at_any_step(home: Path) -> None:
    """After a kill before any change to the disk, the next run finds the old folder whole, or the new one."""
    seen = set()
    for step in range(0, 80, 3):
        for path in home.glob("out"):
            fill(path, OLD)
        program = [sys.executable, "-c", KILLED, str(home), str(step), str(Path(__file__).parent)]
        done = subprocess.run(program, check=False)
        assert done.returncode in (0, 9)
        settle(home / "out")
        found = texts_in(home / "out")
        assert found in (OLD, NEW), step
        seen.add(found["a.txt"])
        assert left(home) == []
        replaced(home)
    assert seen == {"old", "new"}


def test_what_is_not_ours_is_left_alone(home: Path) -> None:
    """A note that is a link or holds something else is refused, and so is a folder put where one was moved away."""
    with staged_folder(home / "out", home / "src", guard=WriteGuard()) as part:
        (note,) = home.glob(".dedup-*.swap")
        token = note.read_text()
        fill(part, {"a.txt": "old"})
    for make in (lambda: note.symlink_to("src/a.txt"), lambda: note.write_text("../src"), note.mkdir):
        make()
        with pytest.raises(OutputError, match="not a note of ours"):
            replaced(home)
        note.rmdir() if note.is_dir() else note.unlink()
    (home / "out").rename(home / f".dedup-{token}.old")
    fill(part, {"a.txt": "new"})
    fill(home / "out", {"a.txt": "put there since"})
    note.write_text(token)
    with pytest.raises(OutputError, match="what stood in it is in"):
        replaced(home)
    assert texts_in(home / f".dedup-{token}.old") == OLD
    assert texts_in(home / "out") == {"a.txt": "put there since"}


@pytest.mark.parametrize("target", [".", "sub", "/"])
def test_where_we_are(home: Path, monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    """The folder somebody stands in is not pulled away, nor the root."""
    monkeypatch.chdir(home / "out" / "sub")
    with (
        pytest.raises(OutputError, match="is the folder you are in"),
        staged_folder(Path(target) if target != "sub" else home / "out", home / "src", guard=WriteGuard()),
    ):
        pass
    assert texts_in(home / "out") == OLD
