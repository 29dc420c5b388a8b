"""What makes two texts the same."""

from __future__ import annotations

import pytest

from dedup.language.normal_form import exact, fingerprint


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
