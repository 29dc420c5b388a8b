"""Whatever ends a command, foreseen or not, is one line and an exit code that says whose fault it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click
import pytest

from command_line import run
from dedup.cli.failures import failure
from dedup.errors import BrokenPromiseError, InputError, OptionError

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS: Final = (
    ("condense", "{source}"),
    ("condense", "{source}", "{source}", "--merge"),
    ("condense", "{source}", "--explain"),
    ("find", "{source}"),
    ("check", "{source}", "{source}"),
    ("apply", "{source}", "{source}"),
    ("corpus", "{source}", "-o", "out.txt"),
)

FAULTS: Final[tuple[tuple[Exception, int, str], ...]] = (
    (KeyError("gone"), 5, "Error: dedup broke down (KeyError: 'gone'"),
    (RecursionError("too deep"), 5, "Error: dedup broke down (RecursionError: too deep"),
    (UnicodeEncodeError("utf-8", "\udce9", 0, 1, "no"), 5, "Error: dedup broke down (UnicodeEncodeError: "),
    (ValueError("two\nlines \x1b[31m"), 5, r"Error: dedup broke down (ValueError: two\nlines \x1b[31m"),
    (AssertionError(), 5, "Error: dedup broke down (AssertionError"),
    (ImportError("no name", name="dedup.gone"), 5, "Error: dedup broke down (ImportError: no name"),
    (ImportError("no numpy", name="numpy"), 3, "Error: numpy cannot be loaded (no numpy); install dedup again"),
    (MemoryError(), 3, "Error: there is not enough memory; give dedup more of it"),
    (EOFError(), 3, "Error: there is not enough memory; give dedup more of it"),
    (OSError(28, "No space left", "a\x1b[31m"), 3, r"Error: a\x1b[31m: No space left"),
    (BrokenPromiseError("is broken", file="a"), 4, "Error: a: is broken"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("expected", FAULTS, ids=lambda value: type(value[0]).__name__)
def test_a_fault_is_one_line_from_every_command(
    expected: tuple[Exception, int, str], command: tuple[str, ...], article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback, nothing on standard output, and an exit code other than 1: a check ends with that one."""
    fault, code, said = expected

    def broken(*_: object, **__: object) -> None:
        raise fault

    for place in ("dedup.parsing.foreign.read_article", "dedup.corpus.condense_corpus"):
        monkeypatch.setattr(place, broken)
    done = run(*(each.format(source=article) for each in command))
    assert (done.exit_code, done.stdout) == (code, "")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


def test_the_trace_is_shown_where_it_is_asked_for(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line names the place in the package; DEDUP_TRACEBACK=1 puts the trace before it."""
    monkeypatch.setattr("dedup.cli.input.is_file", len)
    monkeypatch.setattr("dedup.parsing.foreign.read_article", lambda *_, **__: int("gone"))
    short = run("find", article).stderr
    assert "at dedup/cli/input.py:" in short
    assert short.endswith("not of the source; run it again with DEDUP_TRACEBACK=1 for a trace to report\n")
    monkeypatch.setenv("DEDUP_TRACEBACK", "1")
    trace = run("find", article).stderr
    assert trace.startswith("Traceback (most recent call last):\n")
    assert trace.endswith(short)


def test_the_root_of_a_failed_import_is_shown() -> None:
    """Packages wrap it in pages of advice."""
    first = ImportError("libblas.so: cannot be mapped")
    last = ImportError("\n\nIMPORTANT: PLEASE READ THIS\n", name="numpy")
    last.__cause__ = first
    assert failure(last).said[0].startswith("Error: numpy cannot be loaded (libblas.so: cannot be mapped); install")


def test_wrong_usage_is_shown_as_click_shows_it() -> None:
    """Usage, hint and message stand in lines of their own; what was typed cannot add lines or signs."""
    done = run("condense", "a.txt", "--bo\x1b[31mgus\n")
    assert done.exit_code == 2
    usage, hint, empty, said, rest = done.stderr.split("\n")
    assert usage.endswith(" condense [OPTIONS] PATH...")
    assert hint.endswith(" condense --help' for help.")
    assert said.startswith("Error: No such option")
    assert "--bo\\x1b[31mgus\\n" in said
    assert empty == rest == ""


def test_errors_of_options_name_them() -> None:
    """The errors of the library keep their words and codes."""
    assert failure(OptionError("is wrong", option="keep_steps")).said == ("Error: --keep-steps: is wrong",)
    assert failure(OptionError("is wrong")).code == 2
    assert failure(InputError("is gone", file="a")).code == 3
    assert failure(click.exceptions.Abort()).code == 130
