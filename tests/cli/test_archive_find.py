"""`archive find` and `archive condense`: what of a draft was published before, and the draft without it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from command_line import run

if TYPE_CHECKING:
    from pathlib import Path

BRIDGE = "The bridge stays shut until the weekend, says the mayor."
VOTE = "In Linz 95.40 % of the voters said no to the new plan on Sunday."
OTHER = VOTE.replace("95.40", "59.40")
NEW = "All of this is quite new for every reader."
DRAFT = f"# Draft\n\n{BRIDGE}\n\n{OTHER}\n\n{NEW}\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an archive and a draft, which is where commands run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.md").write_text(f"{BRIDGE}\n\n{VOTE}\n", "utf-8")
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    assert run("archive", "add", "news.db", "x.md", "--date", "2024-03-05").exit_code == 0
    return tmp_path


def test_find(home: Path) -> None:
    """Each match is a line: where, when, how alike, what is new, what differs."""
    done = run("archive", "find", "news.db", "draft.md")
    first, second = done.stdout.splitlines()
    assert first == "draft.md:3 was published 2024-03-05 in x.md:1 (1.00)"
    assert second.startswith("draft.md:5 was published 2024-03-05 in x.md:3 (0.")
    assert second.endswith(
        'what is new in yours: "59.40"; it differs: number: 59.40 % here, published before with 95.40 %'
    )
    assert done.stderr == "draft.md: 3 passages, 2 published before, 1 with nothing new\n"
    assert home.is_dir()


def test_find_as_json(home: Path) -> None:
    """The same as data; standard input is read too."""
    done = run("archive", "find", "news.db", "-", "--format", "json", "-q", stdin=(home / "draft.md").read_bytes())
    data = json.loads(done.stdout)
    assert (data["file"], data["passages"], [each["known"] for each in data["matches"]]) == (
        "<stdin>",
        3,
        [True, False],
    )
    assert done.stderr == ""


def test_condense(home: Path) -> None:
    """What readers had goes; which, and what stays though it is alike, is said."""
    done = run("archive", "condense", "news.db", "draft.md")
    assert done.stdout == f"# Draft\n\n{OTHER}\n\n{NEW}\n"
    assert [line.split(" was ")[0] for line in done.stderr.splitlines()] == [
        "dropped: draft.md:3", "kept: draft.md:5", "draft.md: 3 passages, 1 dropped, 0 linked, 1 kept, as they differ",
    ]  # fmt: skip
    assert (home / "draft.md").read_text("utf-8") == DRAFT


@pytest.mark.parametrize("name", ["draft.md", "draft.txt"])
def test_condense_with_links(home: Path, name: str) -> None:
    """A link stands where a passage was, in the format of the draft; the output keeps its encoding."""
    (home / name).write_bytes(f"{BRIDGE}\r\n\r\nDas Café öffnet erst am Montag wieder.\r\n".encode("cp1252"))
    done = run("archive", "condense", "news.db", name, "--known", "link", "-o", "short.txt", "--encoding", "cp1252")
    link = "*Published before: [x.md](<x.md>), 2024-03-05.*" if name.endswith(".md") else (
        "(Published before: x.md, 2024-03-05.)"
    )  # fmt: skip
    assert (done.exit_code, done.stdout) == (0, "")
    assert (home / "short.txt").read_bytes().decode("cp1252") == (
        f"{link}\r\n\r\nDas Café öffnet erst am Montag wieder.\r\n"
    )
    assert "linked: " in done.stderr


@pytest.mark.parametrize("target", ["draft.md", "news.db", "link.md"])
def test_nothing_is_written_over(home: Path, target: str) -> None:
    """Neither the draft nor the archive is ever an output."""
    (home / "link.md").symlink_to("draft.md")
    done = run("archive", "condense", "news.db", "draft.md", "-o", target)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert (home / "draft.md").read_text("utf-8") == DRAFT
    assert run("archive", "check", "news.db").exit_code == 0


def test_the_threshold(home: Path) -> None:
    """A higher one finds less; one below what the archive was made for is refused with what to do."""
    assert run("archive", "find", "news.db", "draft.md", "--threshold", "0.99").stdout.count("\n") == 1
    done = run("archive", "find", "news.db", "draft.md", "--threshold", "0.5")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "--threshold: must be at least 0.8, for which the archive was made, got 0.5; make another" in done.stderr
    assert home.is_dir()


@pytest.mark.parametrize(("others", "dropped"), [(0, True), (2, True), (3, False)])
def test_the_three_best_are_compared(home: Path, others: int, dropped: bool) -> None:
    """A passage goes where one of the three best published ones says all of it, though others are more similar."""
    long = "The old mill at the north end of our town was sold by its heirs to the miller of the village in the year"
    (home / "draft.md").write_text(f"{long} 1930.\n\n{NEW}\n", "utf-8")
    (home / "full.md").write_text(f"{long} 1930, as people who live around there like to tell.\n", "utf-8")
    for number in range(others):
        (home / f"{number}.md").write_text(f"{long} 194{number}.\n", "utf-8")
    run("archive", "add", "mills.db", "full.md", *(f"{number}.md" for number in range(others)), "--least", "0.7")
    listed = run("archive", "find", "mills.db", "draft.md", "--most", "9", "--threshold", "0.7").stdout.splitlines()
    assert ["full.md" in line for line in listed] == [False] * others + [True]
    done = run("archive", "condense", "mills.db", "draft.md", "--threshold", "0.7")
    assert (done.stdout == f"{NEW}\n") == dropped
