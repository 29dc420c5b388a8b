"""Numbers by which the guards read figures, compare words and tell parts have an input on either side of them."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.entailment.guards import facts_of, refusals
from dedup.entailment.guards.foreign_negation import ForeignNegations
from dedup.language import table
from reading_facts import refused

ENGLISH: Final = table("en")

RARE: Final = tuple(f"{head}{tail}" for head in ("zyx", "qop", "vux", "jiq") for tail in ("am", "ol", "ur", "ep", "ik"))
"""Words nobody knows."""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They sold one hundred twenty boats.", "120"),
        ("They sold twenty five boats.", "25"),
        ("They sold twenty nine boats.", "29"),
        ("They sold two thousand three hundred boats.", "2300"),
        ("They sold three hundred thousand boats.", "300000"),
        ("They took two thirds of it.", "0.6666666667"),
        ("They took three seconds for it.", "3"),
        ("They paid EUR 5m for it.", "5000000"),
        ("They swam 5m for it.", "5"),
    ],
)
def test_number_words_add_up(text: str, value: str) -> None:
    """Tens take ones, hundreds take both, thousands count what stands before; seconds are no halves."""
    assert [fact.value for fact in facts_of(text, ENGLISH).found("number")] == [value]


@pytest.mark.parametrize(("day", "read"), [("Thurs", True), ("Tues", False), ("Tuesday", True)])
def test_a_short_weekday_is_read_beside_a_date_only(day: str, *, read: bool) -> None:
    """A name of five letters is one; "sat" and "sun" are words as well."""
    assert bool(list(facts_of(f"The pier closes on {day}.", ENGLISH).found("date"))) is read


@pytest.mark.parametrize(("shared", "objects"), [(13, False), (15, True)])
def test_order_counts_where_seven_tenths_are_shared(shared: int, *, objects: bool) -> None:
    """Two sentences that share less say their words in orders of their own."""
    claim = [*RARE]
    support = [claim[1], claim[0], *claim[2:shared]]
    said = refusals(f"It is {' '.join(claim)}.", f"It is {' '.join(support)}.")
    assert ("order" in said) is objects


def test_two_words_have_an_order() -> None:
    """The shortest sentence that says who is before whom."""
    assert "order" in refusals("Cows before sheep.", "Sheep before cows.")


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        (
            "If the old red iron lamp burns, the door is shut.",
            "If the old red iron bell rings, the door is shut.",
            False,
        ),
        ("If the old red iron lamp burns, the door is shut.", "If the old red tin bell rings, the door is shut.", True),
    ],
)
def test_half_of_the_words_of_a_condition_are_said(claim: str, support: str, *, kept: bool) -> None:
    """Two of five are another condition, three of five the same."""
    assert refused("condition", claim, support) is kept


@pytest.mark.parametrize(("name", "kept"), [("X", False), ("MX", True)])
def test_capitals_of_two_letters_make_another_word(name: str, *, kept: bool) -> None:
    """A letter by itself may be written either way."""
    assert refused("contrast", f"Set {name} to the port.", f"Set {name.lower()} to the port.") is kept


@pytest.mark.parametrize(("code", "word", "foreign"), [("de", "mai", True), ("en", "ne", True), ("en", "sans", False)])
def test_a_foreign_word_is_a_thousand_times_rarer(code: str, word: str, *, foreign: bool) -> None:
    """Italian "mai" is 1122 times rarer in German than in Italian, French "sans" 562 times rarer in English."""
    one, other = "Porto lago monte", f"Porto {word} lago monte"
    assert ForeignNegations([one, other], table(code)).differ(one, other) is foreign


@pytest.mark.parametrize(
    ("claim", "support", "aligned"),
    [
        ("The ferry may sell old red boats in it", "The ferry may sell new tin horns in it", False),
        ("The ferry may sell old red boats in it here", "The ferry may sell old tin horns in it here", True),
    ],
)
def test_texts_are_aligned_from_half_of_the_words(claim: str, support: str, *, aligned: bool) -> None:
    """Two of five words of content are shared, or three."""
    assert refused("substitution", claim, support) is aligned


MANY: Final = tuple(f"{word}{end}" for end in ("", "o", "u", "i", "y") for word in RARE)
"""A hundred words nobody knows."""


@pytest.mark.parametrize(("words", "kept"), [(80, True), (81, False)])
def test_eighty_words_are_aligned(words: int, *, kept: bool) -> None:
    """A longer text is no sentence."""
    ahead, behind = " ".join(MANY[:40]), " ".join(MANY[40 : words - 1])
    assert refused("substitution", f"{ahead} red {behind}", f"{ahead} blue {behind}") is kept


@pytest.mark.parametrize(("same", "kept"), [(8, False), (9, True)])
def test_nine_tenths_of_the_words_around_agree(same: int, *, kept: bool) -> None:
    """Two words that differ besides are of eighteen that agree too many, and of twenty not."""
    ahead, behind = " ".join(RARE[:4]), " ".join(RARE[4:same])
    assert refused("substitution", f"{ahead} red {behind} of", f"{ahead} blue {behind} to") is kept


@pytest.mark.parametrize(("frame", "ends", "kept"), [(5, 1, False), (6, 1, True), (10, 3, True), (10, 4, False)])
def test_six_words_frame_a_replaced_one(frame: int, ends: int, *, kept: bool) -> None:
    """Three words at either end may differ all the same."""
    ahead, behind = " ".join(RARE[:3]), " ".join(RARE[3:frame])
    claim, support = (
        f"{' '.join(words[:ends]).capitalize()} {ahead} {colour} {behind} {' '.join(words[ends : 2 * ends])}."
        for words, colour in ((MANY[20:], "red"), (MANY[40:], "blue"))
    )
    assert refused("substitution", claim, support) is kept


@pytest.mark.parametrize(("shared", "kept"), [(13, False), (14, True), (15, True)])
def test_parts_count_where_seven_tenths_are_shared(shared: int, *, kept: bool) -> None:
    """Of the longer text's words of content."""
    said, others = " ".join(RARE[3:shared]), " ".join(MANY[20 : 40 - shared])
    claim = f"Cows sued sheep over {' '.join(RARE[3:20])}."
    assert refused("role", claim, f"Sheep sued cows over {said} {others}.") is kept


@pytest.mark.parametrize(("words", "kept"), [(24, True), (25, False)])
def test_parts_of_up_to_24_words_are_compared(words: int, *, kept: bool) -> None:
    """Each is tried as the verb."""
    said = " ".join(MANY[: words - 3])
    assert refused("role", f"Cows sued sheep over {said}.", f"Sheep sued cows over {said}.") is kept


def test_three_words_have_parts() -> None:
    """A verb, who does it, and to whom."""
    assert refused("role", "Cows sued sheep.", "Sheep sued cows.")
    assert not refused("role", "Cows sued.", "Sued cows.")
