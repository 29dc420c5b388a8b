"""Dates and times of day."""

from __future__ import annotations

import pytest

from reading_facts import found


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on March 4, 2024", ["y2024 m3 d4"]),
        ("on 4 March 2024", ["y2024 m3 d4"]),
        ("on the 4th of March", ["m3 d4"]),
        ("on 2024-03-04", ["y2024 m3 d4"]),
        ("on Monday, 4 March", ["m3 d4 w1"]),
        ("in the 1990s", ["y1990s"]),
        ("since March 2021", ["y2021 m3"]),
        ("at 5 p.m. sharp", ["t17:00"]),
        ("at 10:30 am", ["t10:30"]),
        ("due 04/05/2021 at last", ["04/05/2021"]),
        ("you may march on", []),
        ("the sun sat low", []),
        ("weighs 2000 kg", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    """Dates and times of day are read whatever their notation; verbs are no months."""
    assert found("date", text) == dates


@pytest.mark.parametrize(("text", "values"), [("on Sunday", ["w7"]), ("on Friday", ["w5"]), ("on Sun at noon", [])])
def test_a_weekday_is_written_out(text: str, values: list[str]) -> None:
    """An abbreviation of a weekday may be another word."""
    assert found("date", text) == values
