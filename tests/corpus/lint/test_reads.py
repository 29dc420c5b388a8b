"""A statement is read with what stands around it; what was cut once is not cut again."""

from __future__ import annotations

import random

import pytest

from dedup.corpus.lint.lexemes import CONTENT, Lexer
from dedup.corpus.lint.reads import StatementReader
from dedup.corpus.lint.statements import MOST_LEAD, Element, Statement
from dedup.language import table
from dedup.records import Span
from linting import small_tree

PARTS = (
    "It holds 5", "million people live here.", "Call (202)", "555-0199 at night.", "Use `max", "size` of the queue.",
    "Set `a` and `b c`.", "See https://x.org/a`b", "at `c`.", "about twelve", "percent of it.", "Take 3 -", "4 of them",
    "- a dash opens", "and it ends -", "The end of 10", "GB is near", "up to 95.40", "% of all", "mailto:a@b.org`",
    "#tag", "x `12`", "days", "v1.2", "rain falls on the hills in autumn, and a baker opens the shop at dawn " * 3, "(",
    ")", "`",
)  # fmt: skip


def block_of(said: list[str]) -> list[Statement]:
    """Make the sentences of one block, as a document is cut into them."""
    found = []
    for place, text in enumerate(said):
        around = " ".join(each for other, each in enumerate(said) if other != place)[:MOST_LEAD]
        found.append(Statement(
            file=0, span=Span(0, 1), line=1, last=1, column=1, end_column=2, element=Element.PROSE, text=text,
            said=text, heads=("Queue",), around=around, block=0,
        ))  # fmt: skip
    return found


@pytest.mark.parametrize("seed", range(150))
def test_words_around_are_those_of_the_whole_text(seed: int) -> None:
    """Cut sentence by sentence, what stands around a statement has the words it has when it is cut as one text."""
    chance = random.Random(seed)  # noqa: S311 - texts to try, no secret
    english = table("en")
    block = block_of([" ".join(chance.choices(PARTS, k=chance.randint(1, 2))) for _ in range(chance.randint(1, 7))])
    for statement, read in zip(block, StatementReader.of(english).reads(block), strict=True):
        lexemes = Lexer.of(english).cut(statement.around).lexemes
        forms = {each.form for each in lexemes if each.kind in CONTENT}
        around = {each.lower() for each in forms if each not in english.stop_words}
        assert read.near == (around | {"queue"}) - read.own


@pytest.mark.parametrize(
    ("around", "words"),
    [("A mill stands. Ships sail.", {"mill", "stand", "ship", "sail"}), ("A mill", {"mill"}), ("", set())],
)
def test_words_around_are_those_it_names(around: str, words: set[str]) -> None:
    """Where the other sentences are not those that a statement names, the words are those it names."""
    (statement,) = block_of(["Bees sleep."])
    other = Statement(**{name: getattr(statement, name) for name in Statement.__slots__} | {"around": around})
    (read,) = StatementReader.of(table("en")).reads([other])
    assert read.near == words | {"queue"}


def test_what_is_said_twice_is_read_once() -> None:
    """Copies share what they say, whatever stands above them, and are one where that is the same too."""
    tree = small_tree("# Ships\n\nThe ferry has 4 cabins.", "# Boats\n\nThe ferry has 4 cabins.")
    one, other = (each for each in tree.reads if "cabin" in each.own)
    assert one.far != other.far or one.near != other.near
    assert one.lexemes is other.lexemes
    again = small_tree("# Ships\n\nThe ferry has 4 cabins.\n\nThe ferry has 4 cabins.")
    one, other = (each for each in again.reads if "cabin" in each.own)
    assert one is other


def test_a_word_is_one_lexeme() -> None:
    """A word and a sign take memory once, and know their places apart."""
    lexer = Lexer.of(table("en"))
    one, other = lexer.cut("All ferries, big ones."), lexer.cut("Red ferries, small ones.")
    assert one.lexemes[1] is other.lexemes[1]
    assert one.lexemes[2] is other.lexemes[2]
    assert (one.starts, other.starts) == ((0, 4, 11, 13, 17, 21), (0, 4, 11, 13, 19, 23))
