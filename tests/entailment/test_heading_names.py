"""A heading names something, whatever number it has in an order, and some only say when."""

from __future__ import annotations

import pytest

import dedup
from dedup.entailment.heading_names import are_contrasted, are_times_of_one, figures_apart, heading_name
from dedup.language import table

STATED = "The ferry is not taking on water."
EN = table("en")


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("3. Limits", "limits"),
        ("## 12) Limits", "limits"),
        ("2023 in figures", "2023 in figures"),
        ("4.2.3 (May)", "4.2.3 may"),
        ("3. 2023", "3 2023"),
        ("Version 2", "version 2"),
    ],
)
def test_names(heading: str, name: str) -> None:
    """Numbering goes; years, versions and what is numbered stay."""
    assert heading_name(heading) == name


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Version 2", "Version 3", True),
        ("Four plans", "4 plans", False),
        ("3. Limits", "4. Prices", False),
        ("Update 1, 07:40", "Update 2, 09:15", True),
    ],
)
def test_figures(one: str, other: str, apart: bool) -> None:
    """Figures that number an order tell no two things apart."""
    names = heading_name(one), heading_name(other)
    assert figures_apart(*names, EN) is apart
    assert are_contrasted(*names, EN) is apart


@pytest.mark.parametrize(
    ("one", "other", "of_one"),
    [
        ("Update 1, Tuesday 07:40", "Update 2, Wednesday 09:15", True),
        ("Update 1, 3 March 07:40", "Update 2, 4 April 09:15", True),
        ("Session A, 09:00", "Session B, 10:00", False),
        ("Update 1, 07:40", "Version 2", False),
        ("Update 1, 07:40", "Report 2, 09:15", False),
        ("Ratio 16:90", "Ratio 4:30", False),
        ("Update 1", "Update 2", False),
    ],
)
def test_times(one: str, other: str, of_one: bool) -> None:
    """Two headings that both give a time of day, and differ in figures, weekdays and months only, say when."""
    assert are_times_of_one(one, other, EN) is of_one


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [
        ("Update 1, Tuesday 07:40", "Update 2, Tuesday 09:15", 1),
        ("1. Ship", "2. Crew", 1),
        ("Ship", "Crew", 1),
        ("Version 1", "Version 2", 2),
        ("Session Alder, 09:00", "Session Cedar, 10:00", 2),
    ],
)
def test_a_short_copy_under_another_heading(one: str, other: str, left: int) -> None:
    """What stands again word for word goes, unless its heading gives a figure that it may lean on."""
    source = f"## {one}\n\n{STATED} It lies off Tern Point.\n\n## {other}\n\n{STATED} Divers have found no cracks.\n"
    assert dedup.condense(source, name="a.md").text.count(STATED) == left
