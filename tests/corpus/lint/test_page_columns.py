"""Statements that say the same have the same numbers, and what tells them apart has others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dedup.corpus.lint import page_columns
from dedup.corpus.lint.page_columns import columns_of
from dedup.corpus.lint.text_numbers import TextNumbers, text_number
from linting import numbers_of, small_tree

if TYPE_CHECKING:
    from dedup.corpus.lint.columns import StatementColumns


def numbered(*pages: str) -> StatementColumns:
    """Number the statements of a few pages."""
    return small_tree(*pages).columns


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It holds 80 jobs here.", "It holds 80 jobs here.", {"said", "text", "masked", "filled", "lexed"}),
        ("It holds 80 jobs here.", "it holds 80 jobs here.", {"text", "masked", "filled", "lexed"}),
        ("It holds 80 jobs here.", "It holds 70 jobs here.", {"masked"}),
        ("It has 80 jobs.", "It has 80.0 jobs.", {"masked", "filled", "lexed"}),
    ],
)
def test_what_is_the_same(one: str, other: str, same: set[str]) -> None:
    """What two statements have in common has one number; what is too short to be a copy has none."""
    columns = numbered(one, other)
    names = ("said", "text", "masked", "filled", "lexed")
    found = {name for name in names if getattr(columns, name)[0] == getattr(columns, name)[1] != 0}
    assert found == same


def test_words_and_values() -> None:
    """Words, values, what they count, names and spellings are those of the statement."""
    tree = small_tree("# Shop\n\nSet `max-size` of 80 jobs by help@example.org.")
    columns, read = tree.columns, tree.reads[1]
    for name in ("own", "near", "far"):
        assert getattr(columns, name).row(1) == sorted(map(text_number, getattr(read, name)))
    assert columns.formed.row(1) == [text_number(each.form) for each in read.mentions]
    assert columns.headed.row(1) == [text_number(each.head) for each in read.mentions]
    assert [tree.texts[each] for each in columns.spelled.row(1)] == ["name\nmax-size", "mail\nhelp@example.org"]
    assert sorted(tree.texts[each] for each in columns.named.row(1)) == ["help@example.org", "max-size"]
    assert columns.words[1] == 8 - 1


def test_parts_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbered a few at a time, statements get the numbers they get together."""
    tree = small_tree("One is here.\n\nAll 80 plugins are small.\n\nRain is rare.")
    monkeypatch.setattr(page_columns, "TOGETHER", 2)
    assert numbers_of(columns_of(tree.statements, tree.reads, TextNumbers())) == numbers_of(tree.columns)
    assert not len(columns_of((), (), TextNumbers()))
    assert np.all(tree.columns.words > 0)
