"""Suggest what was meant where the first argument names no command: one misspelt, or a file without one."""

from __future__ import annotations

import shlex
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["meant"]

_ROWS: Final = (".jsonl", ".ndjson", ".csv", ".parquet")


def meant(word: str, rest: Sequence[str], commands: Sequence[str]) -> str:
    """Give the command line that was probably meant, "" where nothing suggests itself.

    >>> meant("condens", ["a.txt"], ["condense", "corpus"]), meant("help", ["find"], ["find"])
    ('dedup condense a.txt', 'dedup find --help')
    """
    if word in ("help", "version"):
        known = [each for each in rest if each in commands]
        return f"dedup {' '.join([*known[:1], f'--{word}'])}"
    if _is_source(word):
        return _line(_command_for(word), [word, *rest])
    close = get_close_matches(word.lower().strip("-"), commands, n=1)
    return _line(close[0], rest) if close else ""


def _is_source(word: str) -> bool:
    return word == "-" or "/" in word or bool(Path(word).suffix) or Path(word).exists()


def _command_for(word: str) -> str:
    name = word.lower().removesuffix(".gz").removesuffix(".zst")
    if name.endswith(_ROWS):
        return "corpus"
    return "find" if Path(word).is_dir() or "*" in word else "condense"


def _line(command: str, rest: Sequence[str]) -> str:
    line = shlex.join(["dedup", command, *rest])
    return f"{line} -o OUTPUT" if command == "corpus" and "-o" not in rest else line
