"""The program: help, version, interrupts."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import Final

import click
import pytest

import dedup
from command_line import process, run
from dedup.cli import main
from dedup.cli.program import COMMANDS

WAITING: Final = """
import signal, sys, time, types

# Where the tests run in the background, the signal is ignored, and a child would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

def read():
    print(flush=True)
    time.sleep(600)

sys.stdin = types.SimpleNamespace(buffer=types.SimpleNamespace(read=read))
sys.argv = ["dedup", "condense", "-"]
from dedup.cli import main
main()
"""
"""The program, which says when it waits for its source."""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX systems")
def test_ctrl_c_is_no_traceback() -> None:
    """Interrupted while it waits for its source, the program says so and returns 130."""
    with subprocess.Popen([sys.executable, "-c", WAITING], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        said = running.stderr.read().decode()
        assert running.wait() == 130
    assert said.split() == ["Interrupted."]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name: str) -> None:
    """Each command and option is explained, and the list of commands says what the command says of itself."""
    command = main.get_command(click.Context(main), name)
    assert command
    assert command.get_short_help_str(200) == COMMANDS[name][1]
    assert [each.name for each in command.params if isinstance(each, click.Option) and not each.help] == []


def test_help_shows_the_exit_codes() -> None:
    """Every exit code stands in --help."""
    text = run("--help").stdout
    assert all(f"\n    {code}  " in text for code in range(6))


def test_version() -> None:
    """The program tells its version."""
    assert run("--version").stdout == f"dedup {dedup.__version__}\n"


def test_without_a_command_the_help_is_shown() -> None:
    """Each line of the help is a line, and the exit code is that of wrong usage."""
    done = run()
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == run("--help").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    """Each shell is given a script, and told the commands and options that begin as what was typed."""
    assert b"_DEDUP_COMPLETE" in process(_DEDUP_COMPLETE=f"{shell}_source").stdout
    typed = "co" if shell == "fish" else "1"
    said = process(_DEDUP_COMPLETE=f"{shell}_complete", COMP_WORDS="dedup co", COMP_CWORD=typed).stdout.decode()
    assert "condense" in said
    assert "corpus" in said
    assert "find" not in said
