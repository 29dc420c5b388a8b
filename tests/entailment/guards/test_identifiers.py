"""Code is named to the letter."""

from __future__ import annotations

import time

import pytest

from dedup.entailment.guards import facts_of
from dedup.entailment.guards.words import Lexicon
from dedup.language import table
from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "carrier", "kept"),
    [
        ("Run it with `--keep-all` now.", "Run it with `--keep-none` now.", True),
        ("Install `kubectl` here.", "Install kubectl here.", False),
        ("Open `mill` here.", "Open `mill_local` here.", True),
    ],
)
def test_what_keeps_both(claim: str, carrier: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("code", claim, carrier) is kept


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


@pytest.mark.parametrize(
    "unit",
    [
        "1.1.",
        "A.A.",
        "a-a-",
        '"a ',
        "1.",
        "a.",
        ".",
        "a.b@",
        "a",
        "a_",
        "a()",
        "`a",
        "«a ",
        "--a ",
        "/a",
        "a@",
        "x1",
        "[a][",
    ],
)
def test_time_grows_with_length_only(unit: str) -> None:
    """Eight times the text takes well under 64 times the time, whatever it is made of."""
    lexicon = Lexicon(table("en"))
    facts_of("A ferry leaves.", lexicon)
    seconds = []
    for size in (3_000, 24_000):
        text = (unit * size)[:size]
        start = time.process_time()
        facts_of(text, lexicon)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 24 * seconds[0] + 0.1


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
