"""Of two runs that write to one output at once one is refused in one line, and the output is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpora import made_up, rows_file, texts_of
from dedup.corpus import condense_corpus
from dedup.corpus.options import CorpusOptions
from dedup.errors import OutputError
from dedup.output.lone_run import alone

COMMAND = [sys.executable, "-m", "dedup", "corpus", "--quiet"]

HELD = """
import sys
import dedup.corpus.run as run
from dedup.cli import main

write = run.{step}

def wait(*given):
    print("at work", flush=True)
    sys.stdin.readline()
    return write(*given)

run.{step} = wait
sys.exit(main(sys.argv[1:]))
"""
"""The command, which waits at a step until it is told to go on."""


def begun(step: str, *arguments: str) -> subprocess.Popen[str]:
    """Begin a run that waits at a step."""
    command = [sys.executable, "-c", HELD.format(step=step), "corpus", "--quiet", *arguments]
    run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    assert run.stdout.readline() == "at work\n"
    return run


def sources(home: Path, kind: str) -> tuple[str, str]:
    """Make an input and name an output: rows, or a folder of texts."""
    texts = made_up(60)
    if kind == "rows":
        return str(rows_file(home / "in.jsonl", texts)), str(home / "out.jsonl")
    (home / "in").mkdir()
    for number in range(0, 60, 10):
        (home / "in" / f"{number:02}.txt").write_text("\n\n".join(texts[number : number + 10]))
    return str(home / "in"), str(home / "out")


def held_in(path: Path) -> dict[str, bytes]:
    """Give what stands in a file or folder."""
    files = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    return {str(each.relative_to(path)): each.read_bytes() for each in files}


@pytest.mark.parametrize(("kind", "step"), [("rows", "_found"), ("folder", "write_corpus")])
def test_a_second_run_is_refused(tmp_path: Path, kind: str, step: str) -> None:
    """While one reads or writes; what it has done stays, and its output is that of a run by itself."""
    source, out = sources(tmp_path, kind)
    first = begun(step, source, "-o", out)
    second = subprocess.run([*COMMAND, source, "-o", out], check=False, capture_output=True, text=True)
    assert second.returncode == 3
    assert second.stderr.splitlines() == [
        f"Error: {out}: another run is writing to it at this moment; wait until that ends, or name another output"
    ]
    condense_corpus(source, tmp_path / f"other-{Path(out).name}", CorpusOptions(quiet=True))
    first.communicate("go\n")
    assert first.returncode == 0
    found = held_in(tmp_path / out)
    condense_corpus(source, out, CorpusOptions(quiet=True))
    assert held_in(tmp_path / out) == found
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("kind", ["rows", "folder"])
def test_many_at_once(tmp_path: Path, kind: str) -> None:
    """Whoever wins, each run ends well or with the line, and one whole output stands."""
    source, out = sources(tmp_path, kind)
    runs = [subprocess.Popen([*COMMAND, source, "-o", out], stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [run.communicate()[1] for run in runs]
    assert {run.returncode for run in runs} <= {0, 3}
    assert 0 in {run.returncode for run in runs}
    assert all(
        ("another run is writing" in line) == (run.returncode == 3) for line, run in zip(said, runs, strict=True)
    )
    found = held_in(tmp_path / out)
    condense_corpus(source, out, CorpusOptions(quiet=True))
    assert held_in(tmp_path / out) == found


def test_one_file_written_by_two(tmp_path: Path) -> None:
    """Of two runs with other inputs and one report the last wins whole."""
    one, other = (str(rows_file(tmp_path / name, made_up(count))) for name, count in (("a.jsonl", 40), ("b.jsonl", 50)))
    groups = str(tmp_path / "groups.jsonl")
    first = begun("_write", one, "-o", str(tmp_path / "one.jsonl"), "--groups", groups)
    condense_corpus(other, tmp_path / "other.jsonl", CorpusOptions(quiet=True, groups=Path(groups)))
    whole = (tmp_path / "groups.jsonl").read_text("utf-8")
    first.communicate("go\n")
    assert first.returncode == 0
    assert "b.jsonl" in whole
    assert "b.jsonl" not in (tmp_path / "groups.jsonl").read_text("utf-8")
    assert len(texts_of(tmp_path / "one.jsonl")) < 40


def test_after_a_kill(tmp_path: Path) -> None:
    """A run that was killed holds nothing: the next one goes ahead, and clears away what it left."""
    source, out = sources(tmp_path, "rows")
    first = begun("_found", source, "-o", out)
    first.kill()
    first.communicate()
    assert list(tmp_path.glob(".dedup-*.lock"))
    condense_corpus(source, out, CorpusOptions(quiet=True))
    assert not list(tmp_path.glob(".*"))


def test_the_lock(tmp_path: Path) -> None:
    """It is held by one, of one name, and leaves nothing; where no file can be made it says so."""
    place = tmp_path / ("x" * os.pathconf(tmp_path, "PC_NAME_MAX"))
    with alone(place, place), alone(tmp_path / "other", place):
        with pytest.raises(OutputError, match="another run is writing"), alone(place, place):
            pass
        assert len(list(tmp_path.iterdir())) == 2
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OutputError, match="cannot be written"), alone(tmp_path / "no" / "folder", place):
        pass
