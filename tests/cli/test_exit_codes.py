"""Each error has its exit code and its one line."""

from __future__ import annotations

from command_line import run
from dedup.cli.exit_codes import exit_code, spoken
from dedup.errors import BrokenPromiseError, DedupError, InputError, LanguageError, OptionError


def test_an_option_is_named_as_it_is_typed() -> None:
    """An error about options shows their names with dashes."""
    assert run("condense", "a.txt", "--ratio", "3").stderr == "Error: --ratio: must be above 0 and at most 1, got 3.0\n"


def test_exit_codes_of_errors() -> None:
    """An error of ours is 4, one of the options 2, every other 3."""
    errors = (BrokenPromiseError("x"), OptionError("x"), LanguageError("x"), InputError("x"), DedupError("x"))
    assert [exit_code(error) for error in errors] == [4, 2, 2, 3, 3]


def test_two_options_are_both_named() -> None:
    """An error about two options names both with dashes, an error about a file names the file."""
    assert spoken(OptionError("contradict", option=("keep_steps", "words"))) == "--keep-steps and --words: contradict"
    assert spoken(InputError("is empty", file="a.txt")) == "a.txt: is empty"
