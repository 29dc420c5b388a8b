"""A killed run can go on, and a full disk is one clear error."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from command_line import on_a_small_disk, run
from corpora import TEXTS, quiet, random_texts, rows_file
from dedup.corpus import condense_corpus
from dedup.corpus.workfiles import WorkFiles
from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions


KILLED: Final = """
import os, signal
import dedup.corpus.blocks as blocks, dedup.similarity.join.prefix as prefix
from dedup.cli.corpus import corpus_command
from dedup.corpus.workfiles import WorkFiles

blocks.CHUNK, prefix.PIECE = 10_000, 1e4
left, share = int(os.environ["FILES"]), float(os.environ["SHARE"])
made = WorkFiles.made


def dying(self, name, make, **more):
    def write(path):
        global left
        make(path)
        left -= 1
        if not left:
            os.truncate(path, int(path.stat().st_size * share))
            os.kill(os.getpid(), signal.SIGKILL)

    return made(self, name, write, **more)


WorkFiles.made = dying
corpus_command()
"""
"""Dies at once when it has written a share of one of its files of work."""


def test_killed_runs_go_on(tmp_path: Path) -> None:
    """Killed amid a file, behind one and amid the last, a run that resumes gives the bytes of one never killed."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    assert run("corpus", source, "-q", "-o", tmp_path / "whole.jsonl").exit_code == 0
    command = [sys.executable, "-c", KILLED, str(source), "-q", "--resume", "-o", str(tmp_path / "killed.jsonl")]
    work = tmp_path / ".killed.jsonl.dedup-work"
    # Of 23 files of passages, as many of terms, and one of pairs.
    for files, share, whole in ((13, 0.5, 12), (13, 1.0, 24), (23, 0.5, 46)):
        killed = subprocess.run(command, env={**os.environ, "FILES": str(files), "SHARE": str(share)}, check=False)
        assert killed.returncode == -signal.SIGKILL
        assert len(list(work.glob("*.arrow"))) == whole
        assert not (tmp_path / "killed.jsonl").exists()
    subprocess.run(command, env={**os.environ, "FILES": "-1", "SHARE": "1"}, check=True)
    assert (tmp_path / "killed.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.parametrize(("limit", "place"), [(100, ".dedup-work"), (30_000, ".dedup-work"), (150_000, "out.jsonl")])
def test_disk_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int, place: str) -> None:
    """No room for a file is one clear error with exit code 3; source and old output stay, and the run can go on."""
    pytest.importorskip("resource", reason="limits of processes are a matter of POSIX systems")
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    condense_corpus(source, tmp_path / "whole.jsonl", quiet())
    assert (tmp_path / "whole.jsonl").stat().st_size > 150_000
    (tmp_path / "out.jsonl").write_text("old")
    before = source.read_bytes()
    monkeypatch.setattr("dedup.corpus.blocks.CHUNK", 20_000)
    script = "import dedup.corpus.blocks as blocks\nblocks.CHUNK = 20_000\nfrom dedup.cli import main\nmain()"
    command = ["corpus", str(source), "-q", "--resume", "--threshold", "0.7", "-o", str(tmp_path / "out.jsonl")]
    done = on_a_small_disk([sys.executable, "-c", script, *command], limit)
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert place in done.stderr
    assert "File too large" in done.stderr
    assert (source.read_bytes(), (tmp_path / "out.jsonl").read_text()) == (before, "old")
    assert run(*command).exit_code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_no_room_for_rows(tmp_path: Path) -> None:
    """Rows that do not fit the disk are an error, not the end of the process."""
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    with pytest.raises(OutputError, match="cannot be written"):
        work.array("columns.rows", 1 << 55, np.int32)


def small_run(folder: Path) -> CorpusOptions:
    """Options of a run that goes on and writes pairs, of a source in the folder, whose first try was cut short."""
    rows_file(folder / "in.jsonl", random_texts(60))
    options = quiet(resume=True, pairs=folder / "pairs.csv", containment=0.9)
    # Where a file is to be written stands a folder, which is found when all work is done.
    (folder / "out.jsonl.rejects.jsonl").mkdir()
    with (folder / "in.jsonl").open("a", encoding="utf-8") as file:
        file.write("no row\n")
    with pytest.raises(OutputError):
        condense_corpus(folder / "in.jsonl", folder / "out.jsonl", options)
    (folder / "out.jsonl.rejects.jsonl").rmdir()
    return options


@pytest.mark.parametrize("damage", ["cut", "zeros", "empty", "one bit", "digest"])
def test_damaged_work_is_made_anew(tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    """A file of the run before that is not what it was is made anew, and this is said; the result is a new run's."""
    source = tmp_path / "in.jsonl"
    options = replace(small_run(tmp_path), quiet=False)
    work = [path for path in (tmp_path / ".out.jsonl.dedup-work").iterdir() if path.suffix == ".arrow"]
    assert {path.name.split("-")[0] for path in work} == {"passages", "terms", "pairs", "inside"}
    for path in work:
        data = path.read_bytes()
        match damage:
            case "cut":
                path.write_bytes(data[: len(data) // 2])
            case "zeros":
                path.write_bytes(bytes(len(data)))
            case "empty":
                path.write_bytes(b"")
            case "one bit":
                path.write_bytes(data[:-20] + bytes([data[-20] ^ 1]) + data[-19:])
            case _:
                path.with_name(f"{path.name}.sum").write_bytes(b"\xff")
    condense_corpus(source, tmp_path / "out.jsonl", options)
    assert caplog.text.count("is damaged and is made anew") == len(work)
    condense_corpus(source, tmp_path / "fresh.jsonl", replace(options, pairs=tmp_path / "fresh.csv"))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()
    assert (tmp_path / "pairs.csv").read_bytes() == (tmp_path / "fresh.csv").read_bytes()


def test_stale_work_is_not_used(tmp_path: Path) -> None:
    """An input of other content, with size and time of change kept, is read anew."""
    options = small_run(tmp_path)
    source = tmp_path / "in.jsonl"
    state = source.stat()
    rows_file(source, random_texts(60)[::-1])
    with source.open("a", encoding="utf-8") as file:
        file.write("no row\n")
    os.utime(source, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert source.stat().st_size == state.st_size
    condense_corpus(source, tmp_path / "out.jsonl", options)
    condense_corpus(source, tmp_path / "fresh.jsonl", quiet(containment=0.9))
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "fresh.jsonl").read_bytes()


@pytest.mark.parametrize(
    "there", ["file", "link", "dangling", "notes", "folder inside", "link inside", "work without run"]
)
def test_what_is_not_ours_is_left_alone(tmp_path: Path, there: str) -> None:
    """What stands where the work is to go and was not made by a run is neither removed nor written through."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "mine.txt").write_text("mine")
    work = tmp_path / ".out.jsonl.dedup-work"
    if there == "file":
        work.write_text("mine")
    elif there in ("link", "dangling"):
        work.symlink_to("victim" if there == "link" else "nowhere")
    else:
        work.mkdir()
        (work / "run.json").write_text('"run"')
        if there == "notes":
            (work / "mine.txt").write_text("mine")
        elif there == "folder inside":
            (work / "terms-000000.arrow").mkdir()
        elif there == "link inside":
            (work / "terms-000000.arrow").symlink_to("../victim/mine.txt")
        else:
            (work / "run.json").rename(work / "data.bin")
    before = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*"))
    for resume in (False, True):
        with pytest.raises(OutputError, match=r"dedup-work: is needed .* not ours; move it away"):
            condense_corpus(source, tmp_path / "out.jsonl", quiet(resume=resume))
    assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*")) == before
    assert (victim / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("error", "stays"),
    [(InputError("bad"), False), (ValueError(), False), (OutputError("full"), True), (KeyboardInterrupt(), True)],
)
def test_work_stays_where_it_helps(tmp_path: Path, error: BaseException, stays: bool) -> None:
    """After a fault of an input or of ours nothing is left; after an interrupt or a full disk what was finished is."""
    for made in (False, True):
        work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
        assert work.folder.stat().st_mode & 0o777 == 0o700
        if made:
            work.made("terms-000000.arrow", lambda path: path.write_text("x"))
        with pytest.raises(type(error)), work.held():
            raise error
        assert work.folder.exists() == (stays and made)
