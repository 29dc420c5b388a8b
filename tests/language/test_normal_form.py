"""What a word is, and what two copies of a text have in common."""

from __future__ import annotations

import random
import re
import textwrap

import pytest

from dedup.language.normal_form import (
    LETTER,
    LETTERS,
    WORD,
    capitalised,
    exact,
    fingerprint,
    folded,
    shortened,
    word_pattern,
)


def test_words_hold_apostrophes_of_both_kinds() -> None:
    """A word goes on behind an apostrophe; a hyphen, a full stop and an underscore part it."""
    assert WORD.findall("Don’t re-read it's 3.4 a_b") == ["Don’t", "re", "read", "it's", "3", "4", "a", "b"]


def test_words_of_letters_leave_figures_out() -> None:
    """Where only letters count, a figure is no word and parts one."""
    assert LETTERS.findall("l’eau mp3 x 42") == ["l’eau", "mp", "x"]


def test_other_marks_may_stand_inside_a_word() -> None:
    """The pattern is written for other signs and marks too."""
    assert re.findall(word_pattern(LETTER, r"'\-"), "well-known 2-door") == ["well-known", "door"]


@pytest.mark.parametrize(("written", "found"), [("Don’t", "don't"), ("ÉTÉ", "été"), ("it's", "it's")])
def test_words_are_folded_as_the_tables_write_them(written: str, found: str) -> None:
    """Lower case, straight apostrophes."""
    assert folded(written) == found


def test_copies_differ_in_marks_or_in_nothing() -> None:
    """A fingerprint is words only; what is exact keeps all signs but the style of quotation marks."""
    assert fingerprint("It’s **5** o'clock!") == fingerprint("it's 5 o'clock")
    assert exact("“It is -5.”") == exact('"It is  -5."') != exact('"It is 5."')


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Is it safe?", "Is it safe."),
        ("It was -5 degrees.", "It was 5 degrees."),
        ("It costs $50.", "It costs €50."),
        ("Made for C++.", "Made for C."),
        ("Keep it < 5 bar.", "Keep it > 5 bar."),
        ("It ended 3-4.", "It ended 3+4."),
        ("Half of 50% is left.", "Half of 50 is left."),
        ("Ask the US fleet.", "Ask the us fleet."),
    ],
)
def test_a_sign_makes_a_difference(one: str, other: str) -> None:
    """Texts that differ in a sign or inside a word are no copies, though they have the same words."""
    assert exact(one) != exact(other)


def test_style_makes_none() -> None:
    """The style of quotation marks, white space and a capital at the start make no difference."""
    assert exact("The  mayor’s “plan”\nfailed.") == exact('the mayor\'s "plan" failed.')
    assert fingerprint("The **mill**, 3.4 km off!") == fingerprint("the mill 3.4 km off")


@pytest.mark.parametrize("most", [5, 12, 18, 40, 120])
@pytest.mark.parametrize("seed", range(40))
def test_a_long_text_is_cut_where_its_beginning_is(seed: int, most: int) -> None:
    """What stands far behind the cut decides nothing: the standard library, given all of it, cuts at the same place."""
    chance = random.Random(seed)  # noqa: S311 - texts to try, no secret
    parts = ("a", "bb", "ccc-dd", " ", "  ", "\n", "-", "--", "—", "x1-2", "well-known", "\u3000", "工作", "word" * 12)
    text = "".join(chance.choice(parts) for _ in range(chance.randint(0, 120)))
    whole = textwrap.shorten(text, most, placeholder=" ...")
    assert whole == "..." or shortened(text, most) == whole


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("Rye bread", 9, "Rye bread"),
        ("Rye bread keeps", 13, "Rye bread ..."),
        ("渡し船は正午に出ます。", 8, "渡し船は ..."),
        ("a" * 20, 10, "aaaaaa ..."),
        ("", 10, ""),
    ],
)
def test_shortened(text: str, most: int, shown: str) -> None:
    """Cut at a space where there is one, else inside the word, and never longer than asked for."""
    assert shortened(text, most) == shown
    assert len(shown) <= most


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the roof leaks.", "The roof leaks."),
        ("état is a word.", "État is a word."),
        ("e-mail is slow.", "E-mail is slow."),
        ("don’t go.", "Don’t go."),
        ("ice. Rain", "Ice. Rain"),
        ("iPhones leak.", "iPhones leak."),
        ("x86 chips leak.", "x86 chips leak."),
        ("example.com is down.", "example.com is down."),
        ("a/b tests fail.", "a/b tests fail."),
        ("4 roofs leak.", "4 roofs leak."),
        ("", ""),
    ],
)
def test_a_sentence_begins_with_a_capital(text: str, written: str) -> None:
    """But for a word that is written otherwise: with a capital, a figure or the marks of an address further in."""
    assert capitalised(text) == written
