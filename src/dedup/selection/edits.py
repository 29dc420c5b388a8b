"""What removing a sentence leaves to mend: one file a rule, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.selection import connectives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dedup.changes import Change, Draft
    from dedup.language import Language

    Rule = Callable[[Draft, Language], Iterator[Change]]

__all__ = ["RULES", "repaired"]

RULES: Final[tuple[tuple[str, Rule], ...]] = (("connectives", connectives.changes),)
"""Each rule reads the draft that the rules before it left."""


def repaired(draft: Draft, language: Language) -> Draft:
    """Apply every rule to a draft."""
    for _, rule in RULES:
        draft = draft.with_changes(tuple(rule(draft, language)))
    return draft
