"""The command `corpus` reads standard input, says its errors, and stops when it is told to."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from click.testing import CliRunner

from dedup.cli.corpus import corpus_command
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

ROWS = "".join(json.dumps({"text": text}) + "\n" for text in ("one two three four", "five six", "one two three four"))


def test_standard_input(tmp_path: Path) -> None:
    """Rows from standard input are condensed, and one line says what was done."""
    done = CliRunner().invoke(corpus_command, ["-", "-o", str(tmp_path / "out.jsonl")], input=ROWS)
    assert done.exit_code == 0
    assert (tmp_path / "out.jsonl").read_text() == "".join(ROWS.splitlines(keepends=True)[:2])
    assert "3 passages: 1 copies and 0 near-duplicates" in done.stderr


def test_standard_input_is_read_once(tmp_path: Path) -> None:
    """What was on standard input cannot be resumed."""
    done = CliRunner().invoke(corpus_command, ["-", "--resume", "-o", str(tmp_path / "out.jsonl")], input=ROWS)
    assert isinstance(done.exception, InputError)
    assert "cannot be read again" in str(done.exception)


def test_standard_input_that_is_closed(tmp_path: Path) -> None:
    """Where the caller closed it the error says so."""
    script = f"{sys.executable} -c 'from dedup.cli import main; main()' corpus - -o {tmp_path}/out.jsonl <&-"
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (3, "Error: <stdin>: is closed; name a file\n")


def test_quiet(tmp_path: Path) -> None:
    """Nothing is said where that is asked for."""
    source = tmp_path / "in.jsonl"
    source.write_text(ROWS)
    pairs = tmp_path / "pairs.jsonl"
    done = CliRunner().invoke(corpus_command, ["-q", str(source), "--pairs", str(pairs)])
    assert (done.exit_code, done.output) == (0, "")
    expected = {"left": f"{source}:1", "right": f"{source}:3", "score": 1.0, "kind": "copy"}
    assert json.loads(pairs.read_text()) == expected


def test_interrupt(tmp_path: Path) -> None:
    """An interrupt ends the run before the output is written, and leaves what can be resumed."""
    source = tmp_path / "in.jsonl"
    with source.open("w") as file:
        file.writelines(
            json.dumps({"text": f"{at} words that {at % 977} differ {at % 89}"}) + "\n" for at in range(60_000)
        )
    # Where the tests run in the background, the signal is ignored, and a child would inherit that.
    listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    script = f"{listen}; from dedup.cli.corpus import corpus_command; corpus_command()"
    command = [sys.executable, "-c", script, str(source), "-o", str(tmp_path / "out.jsonl"), "-q"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    work = tmp_path / ".out.jsonl.dedup-work" / "terms-000000.arrow"
    while not work.exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert "--resume" in said
    assert work.exists()
    assert not (tmp_path / "out.jsonl").exists()
