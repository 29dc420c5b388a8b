"""Outputs go where they were asked to go, and never over an input."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from command_line import PROGRAM, TEXT, process, run


def test_the_input_is_not_overwritten(article: Path) -> None:
    """Naming the input as output is refused before anything is done."""
    for option, said in (("-o", "--in-place"), ("--plan", "is the input itself")):
        done = run("condense", article, option, article)
        assert done.exit_code == 3
        assert said in done.stderr
    assert article.read_text(encoding="utf-8") == TEXT


def test_a_file_keeps_its_encoding(tmp_path: Path) -> None:
    """UTF-16 with a byte order mark and Windows line ends stay what they are in a file; standard output is UTF-8."""
    source, target = tmp_path / "wide.txt", tmp_path / "out.txt"
    source.write_bytes(TEXT.replace("\n", "\r\n").encode("utf-16"))
    assert run("condense", source, "-o", target).exit_code == 0
    assert target.read_bytes().decode("utf-16").startswith("The Harbour Ferry\r\n")
    assert target.read_bytes()[:2] == source.read_bytes()[:2]
    assert process("condense", source).stdout.startswith(b"The Harbour Ferry\r\n")


def test_output_is_utf8_whatever_the_terminal_says() -> None:
    """A terminal with another encoding gets UTF-8 bytes, not an error."""
    text = "Кратом растёт в Таиланде.\n".encode()
    done = process("condense", "-", "--language", "en", stdin=text, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stdout) == (0, text), done.stderr


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    """When the reader closes the pipe nothing is complained about."""
    program = [*PROGRAM, "condense", str(article), "--quiet"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="needs a device that is always full")
def test_a_full_disk_is_one_line(article: Path) -> None:
    """Output that cannot be written gives exit code 3 and says why, to a file and to standard output."""
    done = run("condense", article, "-o", "/dev/full")
    assert (done.exit_code, len(done.stderr.splitlines())) == (3, 1)
    program = [*PROGRAM, "condense", str(article)]
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device, opened as a shell does
        streamed = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, check=False)
    assert b"Error: standard output: cannot be written" in streamed.stderr
    assert b"Traceback" not in streamed.stderr


def test_a_line_break_in_a_name_is_shown_as_one(tmp_path: Path) -> None:
    """What is said of a file stays one line, whatever its name."""
    source = tmp_path / "two\nlines.txt"
    source.write_text(TEXT)
    assert len(run("condense", source).stderr.splitlines()) == 1
    assert len(run("condense", tmp_path / "no\nfile").stderr.splitlines()) == 1


LOOPS: Final = (
    ("condense a.txt -o LOOP", "LOOP"),
    ("condense a.txt -o LOOP/b.txt", "LOOP/b.txt"),
    ("condense a.txt -o b.txt --plan LOOP", "LOOP"),
    ("condense a.txt --plan LOOP -o LOOP", ""),
    ("condense a.txt --out-dir LOOP", "LOOP/a.txt"),
    ("condense LOOP", "LOOP"),
    ("apply a.txt LOOP", "LOOP"),
    ("corpus a.txt -o LOOP", "LOOP"),
    ("corpus r.jsonl -o b.jsonl --pairs LOOP.jsonl", "LOOP.jsonl"),
    ("corpus r.jsonl -o b.jsonl --report LOOP.json", "LOOP.json"),
    ("corpus LOOP -o b.txt", "LOOP"),
    ("corpus a.txt -o .", "."),
    ("corpus a.txt -o /", "/"),
    ("corpus a.txt -o ''", "."),
    ("corpus r.jsonl -o b.jsonl --pairs ''", "."),
    ("corpus r.jsonl -o b.jsonl --groups ''", "."),
    ("corpus r.jsonl -o b.jsonl --report ''", "."),
    ("corpus r.jsonl -o b.jsonl --save-idf ''", "."),
    ("condense a.txt -o ''", ""),
    ("condense a.txt --plan ''", ""),
)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize(("command", "named"), LOOPS)
def test_names_that_lead_nowhere(command: str, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link that leads to itself and a name that is empty are refused in one line, and stay as they are."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "r.jsonl").write_text('{"text": "It rains."}\n')
    for loop in ("LOOP", "LOOP.jsonl", "LOOP.json"):
        (tmp_path / loop).symlink_to(loop)
    before = sorted(tmp_path.iterdir())
    done = run(*shlex.split(command))
    assert done.exit_code == (3 if named else 2)
    assert done.stderr.splitlines()[-1].startswith(f"Error: {named}")
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "LOOP").is_symlink()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(("source", "code"), [("a.txt", 0), ("missing.txt", 3)])
def test_nobody_listens(tmp_path: Path, source: str, code: int) -> None:
    """Where standard error is full the exit code still says how it went."""
    (tmp_path / "a.txt").write_text(TEXT)
    program = [sys.executable, "-m", "dedup", "condense", source, "-o", "b.txt"]
    with Path("/dev/full").open("wb") as full:
        assert subprocess.run(program, cwd=tmp_path, stderr=full, check=False).returncode == code
    assert (tmp_path / "b.txt").exists() == (code == 0)
