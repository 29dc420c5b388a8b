"""What a passage has that a published one has not: words, and what keeps the two apart."""

from __future__ import annotations

import pytest

from dedup.corpus.archive.stating import Stating, new_stretches
from dedup.language import table
from dedup.parsing.sentences import splitter

VOTE = "In Linz 95.40 % of the voters said no to the new plan on Sunday."
RAIN = "It rained all day in most of the country."


@pytest.mark.parametrize(
    ("text", "published", "new"),
    [
        ("The ferry leaves at noon.", "The ferry leaves at noon.", ()),
        ("The FERRY leaves at noon.", "The ferry leaves at noon.", ()),
        ("The old blue ferry leaves.", "The ferry leaves.", ("old blue",)),
        ("Old and new, the ferry leaves.", "The ferry leaves and stays.", ("Old and new",)),
        ("It costs 4.50 euros, not 3.", "It costs 4 euros.", ("4.50 euros, not 3",)),
        ("", "The ferry leaves.", ()),
    ],
)
def test_new_stretches(text: str, published: str, new: tuple[str, ...]) -> None:
    """They are quoted as they stand, with one word between two in them."""
    assert new_stretches(text, published) == new


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (VOTE, []),
        (VOTE.replace("95.40", "95.4"), []),
        (VOTE.replace("95.40", "59.40"), ["number: 59.40 % here, published before with 95.40 %"]),
        (VOTE.replace("Sunday", "Monday"), ["date: "]),
        (VOTE.replace("Linz", "Graz"), ["name: "]),
        (VOTE.replace("said no", "never said no"), ["negation: "]),
        (f"{VOTE} {RAIN}", []),
        (RAIN, []),
        (f"{RAIN} {VOTE}", []),
        (f"{VOTE} The mayor of the town will resign tomorrow.", ['said here only: "The mayor of the town']),
        (VOTE.replace("Sunday.", "Sunday, says the manager."), ['said here only: "says the manager"']),
        (VOTE.replace("new plan", "new costly plan"), ['said here only: "costly"']),
        ("!", []),
    ],
)
def test_differences(text: str, said: list[str]) -> None:
    """A sentence is compared with the published one of most of its words; the order of sentences says nothing."""
    found = Stating(table("en"), splitter(table("en"))).differences(text, f"{VOTE} {RAIN}")
    assert len(found) >= len(said)
    assert bool(found) == bool(said)
    assert all(any(each.startswith(begin) for each in found) for begin in said), found


@pytest.mark.parametrize(("words", "new"), [("one two three four", False), ("one two five four", False),
                                            ("one six five four", False), ("one six five seven", True)])  # fmt: skip
def test_half_of_the_words_make_a_sentence_the_same(words: str, new: bool) -> None:
    """With half of its words in a published sentence it is compared with that one; with fewer it is new."""
    found = Stating(table("en"), splitter(table("en"))).differences(f"{words.capitalize()}.", "One two three four.")
    assert any(each.startswith("said here only") for each in found) == new
