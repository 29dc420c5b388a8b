"""No command writes over what it reads, whatever option, name or link leads there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from command_line import PROGRAM, TEXT, on_a_small_disk, run

SOURCES = {"a.txt": TEXT, "b.txt": TEXT.replace("ferry", "barge"), "old.html": "<p>mine</p>", "old.jsonl": "mine\n"}

WAYS = ("same", "dotted", "absolute", "link", "hard", "through a folder link", "link inside the output folder")

CONDENSE = {
    "-o": ["condense", "src/a.txt", "-o", "{}"],
    "--plan": ["condense", "src/a.txt", "--plan", "{}"],
    "--review": ["condense", "src/a.txt", "--review", "{}"],
    "--plot": ["condense", "src/a.txt", "--plot", "{}"],
    "review": ["review", "src/a.txt", "-o", "{}"],
    "-o and --plan": ["condense", "src/a.txt", "-o", "new.txt", "--plan", "{}"],
    "--merge": ["condense", "src/b.txt", "src/a.txt", "--merge", "-o", "{}"],
    "--merge --plan": ["condense", "src/b.txt", "src/a.txt", "--merge", "--plan", "{}"],
    "--in-place --plan": ["condense", "src/a.txt", "--in-place", "--plan", "{}"],
    "--out-dir --plan": ["condense", "src/a.txt", "--out-dir", "new", "--plan", "{}"],
    "--explain": ["condense", "src/a.txt", "--explain", "-o", "{}"],
    "--format": ["condense", "src/a.txt", "--format", "text", "-o", "{}"],
    "apply": ["apply", "src/a.txt", "plan.json", "-o", "{}"],
}

CORPUS = {
    "--report": ["corpus", "src", "-o", "new", "--report", "{}", "src/old.html"],
    "--pairs": ["corpus", "src", "-o", "new", "--pairs", "{}", "src/old.jsonl"],
    "--groups": ["corpus", "src", "--groups", "{}", "src/old.jsonl"],
    "--rejects": ["corpus", "src", "-o", "new", "--rejects", "{}", "src/old.jsonl"],
    "--save-idf": ["corpus", "src", "-o", "new", "--save-idf", "{}", "src/a.txt"],
    "--idf --save-idf": ["corpus", "src", "-o", "new", "--idf", "idf", "--save-idf", "{}", "idf"],
    "--idf --report": ["corpus", "src", "-o", "new", "--idf", "idf.html", "--report", "{}", "idf.html"],
    "-o of rows": ["corpus", "rows.jsonl", "-o", "{}", "rows.jsonl"],
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with sources."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "src").mkdir()
    for name, text in SOURCES.items():
        (tmp_path / "src" / name).write_text(text)
    for name in ("idf", "idf.html"):
        (tmp_path / name).write_text("kept")
    (tmp_path / "rows.jsonl").write_text('{"text": "one two three four five"}\n')
    return tmp_path


def way_to(source: Path, way: str) -> str:
    """A way to name a file: a name, or a link that is made."""
    other = Path(f"other{source.suffix}")
    match way:
        case "same":
            return str(source)
        case "dotted":
            return f"./src/.././{source}"
        case "absolute":
            return str(source.absolute())
        case "link":
            other.symlink_to(source)
        case "hard":
            other.hardlink_to(source)
        case "through a folder link":
            Path("way").symlink_to(source.parent)
            return str(Path("way", source.name))
        case _:
            Path("new").mkdir()
            other = Path("new", other)
            other.symlink_to(Path("..", source))
    return str(other)


def state(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("option", [*CONDENSE, *CORPUS])
def test_an_input_is_never_an_output(here: Path, option: str, way: str) -> None:
    """Each option refuses each way to what is read, in one line that names it, and writes nothing."""
    if option == "apply":
        assert run("condense", "src/a.txt", "--plan", "plan.json").exit_code == 0
    arguments = CONDENSE.get(option) or CORPUS[option][:-1]
    target = way_to(Path("src/a.txt") if option in CONDENSE else Path(CORPUS[option][-1]), way)
    before = state(here)
    done = run(*[target if each == "{}" else each for each in arguments])
    assert done.exit_code == 3, done.output
    assert str(Path(target)) in done.stderr.replace(target, str(Path(target)))
    assert "the input itself" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert state(here) == before


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a name")
@pytest.mark.parametrize(
    "arguments", [["condense", "pipe"], ["condense", "src/a.txt", "pipe", "--merge"], ["apply", "pipe", "p"]]
)
def test_a_pipe_that_is_read_is_no_output(here: Path, arguments: list[str]) -> None:
    """This is said before anybody waits for what comes out of it."""
    os.mkfifo(here / "pipe")
    done = run(*arguments, "-o", "./pipe")
    assert done.exit_code == 3
    assert "is the input itself" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["corpus", "src", "-o", "."], "has no name of its own"),
        (["corpus", "src", "-o", "../{}"], "holds the input"),
        (["corpus", "src", "-o", "src"], "the input itself"),
        (["corpus", "src", "-o", "src/new"], "inside the input"),
        (["corpus", "src", "-o", "into"], "leads out of the output folder"),
        (["corpus", "src", "-o", "new", "--report", "src/new.html"], "inside the input"),
        (["corpus", "src", "-o", "new", "--report", "new/old.html"], "written twice"),
        (
            ["corpus", "src", "-o", "new", "--report", "r.json", "--pairs", "r2.jsonl", "--groups", "./r2.jsonl"],
            "twice",
        ),
        (["corpus", "src", "-o", "loop"], "cannot be written"),
        (["corpus", "src", "-o", "new", "--report", "loop.html"], "cannot be written"),
        (["condense", "src/a.txt", "-o", "loop"], "cannot be written"),
        (["condense", "src/a.txt", "--plan", "loop"], "cannot be written"),
        (["condense", "src/a.txt", "--out-dir", "loop"], "cannot be"),
        (["condense", "src/a.txt", "--out-dir", "src"], "the input itself"),
        (["condense", "src/a.txt", "src/b.txt", "--out-dir", "src/../src"], "the input itself"),
        (["condense", "src/a.txt", "src/a.txt", "--in-place"], "written twice"),
        (["condense", "src/a.txt", "./src/a.txt", "--in-place"], "written twice"),
        (["condense", "src/a.txt", "--out-dir", "new", "--plan", "new/a.txt"], "written twice"),
        (["condense", "src/a.txt", "src/b.txt", "--out-dir", "one"], "written twice"),
        (["apply", "src/a.txt", "plan.json", "-o", "plan.json", "--format", "json"], "the input itself"),
        (["apply", "src/a.txt", "plan.json", "-o", "loop"], "cannot be written"),
    ],
    ids=str,
)
def test_folders_and_doubles(here: Path, arguments: list[str], said: str) -> None:
    """Folders above and below, links in the output folder, circles of links and two outputs in one are refused."""
    (here / "into").mkdir()
    (here / "into" / "a.txt").symlink_to("../src/a.txt")
    (here / "one").mkdir()
    (here / "one" / "a.txt").symlink_to("b.txt")
    (here / "loop").symlink_to("loop")
    (here / "loop.html").symlink_to("loop.html")
    (here / "plan.json").write_text("{}")
    before = state(here)
    done = run(*[each.format(here.name) for each in arguments])
    assert done.exit_code == 3, done.output
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert state(here) == before


@pytest.mark.skipif(os.name != "posix", reason="limits of processes are a matter of POSIX systems")
@pytest.mark.parametrize("plan", ["plan.json", "src/a.plan.json"])
def test_in_place_on_a_full_disk(here: Path, plan: str) -> None:
    """Where the plan does not fit on the disk, the source is not given up, and no plan is left; else both are there."""
    text = "\n\n".join(f"## Part {number}\n\n{TEXT}" for number in range(20))
    (here / "src" / "a.txt").write_text(text)
    before = state(here)
    done = on_a_small_disk([*PROGRAM, "condense", "src/a.txt", "--in-place", "--plan", plan], len(text))
    assert done.returncode == 3
    assert "File too large" in done.stderr
    assert state(here) == before
    assert run("condense", "src/a.txt", "--in-place", "--plan", plan).exit_code == 0
    assert (here / plan).stat().st_size > len(text) > (here / "src" / "a.txt").stat().st_size
