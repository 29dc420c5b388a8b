"""What removing a sentence leaves to mend: one file a rule, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.selection import connectives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.changes import Change, Draft
    from dedup.discourse.openers import Opener

    Rule = Callable[[Draft, Sequence[Opener]], Iterator[Change]]

__all__ = ["RULES", "repaired"]

RULES: Final[tuple[tuple[str, Rule], ...]] = (("connectives", connectives.changes),)
"""Each rule reads the draft that the rules before it left."""


def repaired(draft: Draft, openers: Sequence[Opener]) -> Draft:
    """Apply every rule to a draft of a source whose passages open so."""
    for _, rule in RULES:
        draft = draft.with_changes(tuple(rule(draft, openers)))
    return draft
