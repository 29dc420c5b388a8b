"""Guard ordinals and numbered things: third is 3rd, step 5 is not step 4."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Fact
from dedup.language.tokens import ORDERING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.fact import Conflict
    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "ordinal"

FIGURE: Final = re.compile(rf"(\d+){ORDERING}")


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find ordinals (value "3") and labelled numbers (value "step 5")."""
    guard_words, language = words.lexicon.guard_words, words.lexicon.language
    for at, word in enumerate(words.lower):
        if at in taken:
            continue
        before = words.lower[at - 1] if at else ""
        match = FIGURE.fullmatch(word)
        value = int(match[1]) if match else language.ordinals.get(word)
        if value is not None and not _idle(words, at):
            tens = language.numbers.get(before, 0)
            value += int(tens) if tens in range(20, 100, 10) and value < min(10, tens) else 0
            yield Fact(KIND, str(value), words.span(at, at + 1), words.following(at + 1, 1))
        elif before in guard_words.labels and words.clauses[at] == words.clauses[at - 1] and _counts(words, at):
            number = f"{language.numbers.get(word, word)}"
            yield Fact(KIND, f"{words.keys[at - 1]} {number}", words.span(at - 1, at + 1))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each ordinal the support does not have.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The runner finished third in the final.", "The runner finished fourth in the final.")
    ('ordinal',)
    >>> refusals("She came third.", "She came 3rd in the final.")
    ()
    """
    return claim.unmatched(KIND, support)


def _counts(words: Words, at: int) -> bool:
    """Tell whether a word behind a label is a number; "no one" is none."""
    word = words.lower[at]
    return word.isdigit() or (word in words.lexicon.language.numbers and words.content[at - 1])


def _idle(words: Words, at: int) -> bool:
    """Tell whether an ordinal only orders the talk ("First, ...", "at first") or is a unit of time ("a second")."""
    guard_words = words.lexicon.guard_words
    before = words.lower[at - 1] if at else ""
    after = words.lower[at + 1] if at + 1 < len(words.lower) else ""
    if before in guard_words.plain_ordinals or after in guard_words.plain_ordinals:
        return True
    opening = words.starts[at] and after and words.clauses[at + 1] != words.clauses[at]
    counted = before in guard_words.articles or before in guard_words.each or before[:1].isdigit()
    return bool(opening) or (words.lower[at] in words.lexicon.language.units and counted)
