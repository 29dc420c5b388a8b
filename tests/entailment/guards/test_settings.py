"""Numbers by which the guards read figures, dates and orders have an input on either side of them."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.entailment.guards import facts_of, refusals
from dedup.language import table

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
