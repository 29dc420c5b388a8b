"""What is read is not written over, by whatever way it is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dedup.errors import OutputError
from dedup.output.write_guard import WriteGuard, place_of


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder that is read: a text, a file that is passed on, and ways around both beside it."""
    (tmp_path / "src" / "sub").mkdir(parents=True)
    (tmp_path / "src" / "a.txt").write_text("a text")
    (tmp_path / "src" / "sub" / "x.bin").write_bytes(b"x")
    (tmp_path / "linked.txt").symlink_to("src/a.txt")
    (tmp_path / "hard.txt").hardlink_to(tmp_path / "src" / "a.txt")
    (tmp_path / "hard.bin").hardlink_to(tmp_path / "src" / "sub" / "x.bin")
    (tmp_path / "way").symlink_to("src/sub")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "plain").write_text("a file")
    return tmp_path / "src"


REFUSED = {
    "src/a.txt": "is the input itself",
    "src/../src/./a.txt": "is the input itself",
    "linked.txt": "is the input itself",
    "hard.txt": "is the input itself",
    "hard.bin": "is the input itself",
    "src": "is the input itself",
    "src/new.txt": "inside the input",
    "src/sub/x.bin": "is the input itself",
    "way": "inside the input",
    "way/new.txt": "inside the input",
    ".": "holds the input",
    "src/..": "holds the input",
    "loop": "cannot be written",
    "loop/new.txt": "cannot be written",
    "plain/new.txt": "cannot be written",
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(source: Path, name: str) -> None:
    """Whatever leads to what is read, into it or around it is refused, and the message says why."""
    guard = WriteGuard.over([source / "a.txt"], [source])
    with pytest.raises(OutputError, match=REFUSED[name]):
        guard.refuse(source.parent / name)


@pytest.mark.parametrize("name", ["new.txt", "plain", "none/new.txt", "src.txt", os.devnull])
def test_taken(source: Path, name: str) -> None:
    """What is not read may be written, and devices may be."""
    WriteGuard.over([source / "a.txt"], [source]).refuse(source.parent / name)


@pytest.mark.parametrize("other", ["plain", "./plain", "same", "hard"])
def test_two_outputs_in_one_file(source: Path, other: str) -> None:
    """Two outputs are told to be one by every name of it; a device takes several."""
    home = source.parent
    (home / "same").symlink_to("plain")
    (home / "hard").hardlink_to(home / "plain")
    guard = WriteGuard.over([source / "a.txt"])
    with pytest.raises(OutputError, match="written twice"):
        guard.refuse_all([home / "plain", home / other])
    guard.refuse_all([home / "plain", Path(os.devnull), Path(os.devnull)])


def test_a_place_is_where_links_lead(source: Path) -> None:
    """Links are followed, also to what is not there yet."""
    (source.parent / "dangling").symlink_to("later")
    assert place_of(source.parent / "linked.txt") == source / "a.txt"
    assert place_of(source.parent / "dangling") == source.parent / "later"


@pytest.mark.parametrize(
    ("stands", "match"),
    [
        ("link out", "leads out of the output folder"),
        ("file link out", "leads out of the output folder"),
        ("link in", "leads out of the output folder"),
        ("folder for file", "a folder stands where the file"),
        ("file for folder", "a file stands where the folder"),
        ("hard", "is the input itself"),
        ("two names", "written twice"),
    ],
)
def test_trees(source: Path, stands: str, match: str) -> None:
    """What stands in the way of a tree is named before anything is written."""
    out = source.parent / "out"
    (out / "other").mkdir(parents=True)
    match stands:
        case "link out":
            (out / "sub").symlink_to("..")
        case "link in":
            (out / "sub").symlink_to(source / "sub")
        case "file link out":
            (out / "a.txt").symlink_to("../plain")
        case "folder for file":
            (out / "a.txt").mkdir()
        case "file for folder":
            (out / "sub").write_text("a file")
        case "hard":
            (out / "a.txt").hardlink_to(source / "a.txt")
        case _:
            (out / "a.txt").symlink_to("sub/x.bin")
    guard = WriteGuard.over([source / "a.txt"], [source])
    with pytest.raises(OutputError, match=match):
        guard.refuse_tree(out, [Path("a.txt"), Path("sub/x.bin")])


def test_links_inside_a_tree_are_followed(source: Path) -> None:
    """A link that stays in the output folder says where the file goes; another output may not go there, too."""
    out = source.parent / "out"
    (out / "other").mkdir(parents=True)
    (out / "sub").symlink_to("other")
    guard = WriteGuard.over([source / "a.txt"], [source])
    placed = guard.refuse_tree(out, [Path("a.txt"), Path("sub/x.bin")])
    assert placed == {Path("a.txt"): Path("a.txt"), Path("sub/x.bin"): Path("other/x.bin")}
    with pytest.raises(OutputError, match="written twice"):
        guard.refuse_tree(out, [Path("sub/x.bin")], [out / "other" / "x.bin"])


def test_new_files_are_as_private_as_what_is_read(source: Path) -> None:
    """The permissions for new files are those that all inputs have; the owner may always read and write."""
    source.joinpath("a.txt").chmod(0o440)
    source.joinpath("b.txt").write_text("b")
    source.joinpath("b.txt").chmod(0o604)
    both = WriteGuard.over([source / "a.txt", source / "b.txt"])
    assert both.mode == 0o600
    assert both.private_as([source / "a.txt"]).mode == 0o640
    assert WriteGuard.over([]).mode is None
