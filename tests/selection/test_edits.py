"""The rules that mend what a removal leaves."""

from __future__ import annotations

from dedup.selection.edits import RULES


def test_rules_have_names() -> None:
    """Each rule of the list is named after its file."""
    assert [rule.__module__.rpartition(".")[2] for _, rule in RULES] == [name for name, _ in RULES]
