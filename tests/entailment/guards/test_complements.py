"""What a text says of its subject at its very end must be said."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The pool is heated.", "The pool lies here.", True),
        ("The pool is heated.", "They heat the pool.", False),
        ("The pool is still heated.", "The pool lies here.", True),
        ("The pool is not at all heated.", "The pool lies here.", False),
        ("When the pool is heated", "The pool lies here.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("complement", claim, support) is kept
