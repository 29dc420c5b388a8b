"""An opposite counts where the words around it agree: three on each side."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The wall is high.", "The wall is low.", True),
        ("The wall is high.", "The wall is not low.", False),
        ("High iron stone fence.", "Low oak clay fence.", True),
        ("High iron stone brick fence.", "Low oak clay reed fence.", False),
        ("High walls and low walls stand here.", "Low walls stand here.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("opposite", claim, support) is kept
