"""Words, figures and code are cut in the form by which they are compared."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.lexemes import CONTENT, LexemeKind, Lexer
from dedup.language import table


@pytest.fixture(scope="module")
def lexer() -> Lexer:
    """Give the lexer of English."""
    return Lexer.of(table("en"))


@pytest.mark.parametrize(
    ("one", "other", "form", "unit"),
    [
        ("1,024 rules", "1024 rules", "1024", ""),
        ("100K users", "100,000 users", "100000", ""),
        ("1 million tasks", "1M tasks", "1000000", ""),
        ("two keys", "2 keys", "2", ""),
        ("95.40 %", "95.4 percent", "95.4", "%"),
        ("10GiB", "10 GB", "10000000000", "byte"),
        ("5-10 words", "5–10 words", "5-10", ""),
        ("$1,500 a year", "$1500 a year", "1500", "$"),
        ("at 9AM", "at 9 am", "9", "am"),
        (".005 seconds", "0.0050 seconds", "0.005", ""),
        ("on 2025-10-14", "since 2025-10-14 only", "2025-10-14", "date"),
        ("on 27/10/2021", "since 27/10/2021.", "27/10/2021", "date"),
    ],
)
def test_figures_written_in_two_ways(lexer: Lexer, one: str, other: str, form: str, unit: str) -> None:
    """A figure is compared by its value and unit, however it is written."""
    for text in (one, other):
        (found,) = [each for each in lexer.cut(text).lexemes if each.kind is LexemeKind.FIGURE]
        assert (found.form, found.unit) == (form, unit)


@pytest.mark.parametrize(
    ("text", "kind", "form"),
    [
        ("v1.37", LexemeKind.VERSION, "1.37"),
        ("3.x", LexemeKind.VERSION, "3.x"),
        ("`--flag`", LexemeKind.CODE, "--flag"),
        ("(877) 472-6716", LexemeKind.ADDRESS, "8774726716"),
        ("#training-desk", LexemeKind.ADDRESS, "#training-desk"),
        ("a@b.gov", LexemeKind.ADDRESS, "a@b.gov"),
        ("/etc/app.toml", LexemeKind.ADDRESS, "/etc/app.toml"),
        ("cannot", LexemeKind.WORD, "not"),
        ("plugins", LexemeKind.WORD, "plugin"),
        ("18F", LexemeKind.WORD, "18f"),
    ],
)
def test_other_lexemes(lexer: Lexer, text: str, kind: LexemeKind, form: str) -> None:
    """Versions, code, addresses and words are told apart."""
    (found,) = lexer.cut(text).lexemes
    assert (found.kind, found.form) == (kind, form)


@pytest.mark.parametrize("text", ["a pair of keys", "one another", "no one"])
def test_words_that_count_nothing(lexer: Lexer, text: str) -> None:
    """A pair, and one, are words."""
    assert not [each for each in lexer.cut(text).lexemes if each.kind is LexemeKind.FIGURE]


@pytest.mark.parametrize(
    "text",
    [
        "All rules of `--all`, and 95.40 percent of twelve files",
        "Ask ops@example.org, see https://x.org/a or /etc/hosts; `a b=1` and `12` - not v1.2.3.",
        "two million people",
        "v2 and X11 - done",
        "#channel --flag 10 GB",
        "",
    ],
)
def test_content_is_what_lexemes_hold(lexer: Lexer, text: str) -> None:
    """The words a text speaks of are those of its lexemes, whether or not figures are joined to some."""
    assert lexer.content(text) == {each.form for each in lexer.cut(text).lexemes if each.kind in CONTENT}
