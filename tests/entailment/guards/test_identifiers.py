"""Code is named to the letter."""

from __future__ import annotations

import pytest

from dedup.entailment.guards import facts_of
from dedup.entailment.guards.words import Lexicon
from dedup.language import table
from guard_growth import UNITS
from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Run it with `--keep-all` now.", "Run it with `--keep-none` now.", True),
        ("Install `kubectl` here.", "Install kubectl here.", False),
        ("Open `mill` here.", "Open `mill_local` here.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("code", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("run `ls -l` in /usr/local/bin with --all", ["ls -l", "/usr/local/bin", "--all"]),
        ("`` Song '' is a title", []),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("code", text) == values


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_run_is_read(unit: str) -> None:
    """A run of the same signs ends, however long it is (benchmarks/guard_growth.py measures how the time grows)."""
    text = (unit * 48_000)[:48_000]
    assert facts_of(text, Lexicon(table("en"))).words.text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Call os.path.join() first.", ["os.path.join()"]),
        ("It is .close() here.", ["close()"]),
        ("Open well-known.txt and a.b.json now.", ["well-known.txt", "b.json"]),
    ],
)
def test_calls_and_files_are_read_whole(text: str, values: list[str]) -> None:
    """With the full stops and hyphens inside them."""
    assert [fact.value for fact in facts_of(text, table("en")).found("code")] == values
