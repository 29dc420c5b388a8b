"""Figures, number words, ranges, fractions, units and bounds."""

from __future__ import annotations

import pytest

from reading_facts import found


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("a dozen eggs", ["=12"]),
        ("The tower is 40 metres high.[^1] It leans.[^note2]", ["=40 m"]),
        ("[^3]: Two of them.", ["=2"]),
        ("two hundred and fifty boats", ["=250"]),
        ("three point", ["=3"]),
        ("3.5 million people", ["=3500000"]),
        ("1k runs", ["=1000"]),
        ("€500,000 in all", ["=500000 EUR"]),
        ("$5m for each", ["=5000000 USD"]),
        ("half a million euros", ["=500000 EUR"]),
        ("2/3 of them", ["=0.6666666667"]),
        ("two thirds of them", ["=0.6666666667"]),
        ("between 3 and 5 km", ["=3-5 km"]),
        ("3-5 km", ["=3-5 km"]),
        ("up to 30 minutes", ["<=30 min"]),
        ("at least 12 people", [">=12"]),
        ("12 people or more", [">=12"]),
        ("nearly 60 %", ["~60 %"]),
        ("less than a day", ["<=1 day"]),
        ("twice a day", ["=2"]),
        ("no one knows one another", []),
        ("this one is red", []),
        ("5 in total", ["=5"]),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    """Figures, number words, ranges, fractions, units and bounds have one normal form."""
    assert found("number", text) == numbers
