"""A command line without a command, or with one misspelt, is answered by the one that was meant."""

from __future__ import annotations

import os

import pytest

from command_line import run


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["article.txt"], "dedup condense article.txt"),
        (["ferry.txt", "-o", "short.txt"], "dedup condense ferry.txt -o short.txt"),
        (["-"], "dedup condense -"),
        (["rows.jsonl"], "dedup corpus rows.jsonl -o OUTPUT"),
        (["rows.csv", "-o", "out.csv"], "dedup corpus rows.csv -o out.csv"),
        (["docs/*.md"], "dedup find 'docs/*.md'"),
        ([os.curdir], "dedup find ."),
        (["condens", "a.txt"], "dedup condense a.txt"),
        (["Find", "a b.txt"], "dedup find 'a b.txt'"),
        (["chek"], "dedup check"),
        (["help"], "dedup --help"),
        (["help", "find"], "dedup find --help"),
        (["version"], "dedup --version"),
        (["quux"], ""),
    ],
)
def test_what_was_meant_is_said(arguments: list[str], meant: str) -> None:
    """The suggestion can be typed as it stands; where there is none, the commands are named. Nothing is run."""
    done = run(*arguments)
    assert done.exit_code == 2
    expected = (
        f"Did you mean: {meant}"
        if meant
        else "There are condense, review, apply, find, check, lint, lsp, corpus, archive."
    )
    assert done.stderr.rstrip().endswith(expected)
    assert f"No such command {arguments[0]!r}" in done.stderr
