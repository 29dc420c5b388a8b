"""Two words that change parts around a verb make another statement."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The mayor thanked the pilot for the rescue.", "The pilot thanked the mayor for the rescue.", True),
        ("The town lent the company two boats.", "The company lent the town two boats.", True),
        ("In the hall the council met on Monday.", "On Monday the council met in the hall.", False),
        ("Red, white and blue boats sail.", "Blue, white and red boats sail.", False),
        ("Yesterday the council met Bob.", "The council met Bob yesterday.", False),
        ("The boat hit the ferry at noon.", "The ferry was hit by the boat at noon.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses, whichever would go."""
    assert refused("role", claim, support) is kept
    assert refused("role", support, claim) is kept
