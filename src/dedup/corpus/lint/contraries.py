"""Tell whether one statement says the contrary of another one of the same words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.lexemes import LexemeKind

if TYPE_CHECKING:
    from dedup.corpus.lint.reads import Read
    from dedup.language import Language

__all__ = ["is_turned"]

MOST_TURNED: Final = 6
"""Words by which a statement and its contrary may differ: a negation in a clause more turns nothing round."""


def is_turned(one: Read, other: Read, missing: tuple[str, ...], surplus: tuple[str, ...], language: Language) -> bool:
    """Whether a statement says the contrary of another: by a negation, an opposite, or what changed places.

    Args:
        one: the first statement.
        other: the second one.
        missing: the words only the first has.
        surplus: those only the second has.
        language: the word table.
    """
    if not (missing or surplus):
        return _negations(one, language) != _negations(other, language) or _is_swapped(one, other, language)
    if len(missing) + len(surplus) > MOST_TURNED:
        return False
    added = not (missing and surplus) and (_is_added(one, missing, language) or _is_added(other, surplus, language))
    return not added and _is_contrary(one, other, missing, surplus, language)


def _negations(read: Read, language: Language) -> int:
    return sum(each.form in language.negations for each in read.lexemes)


def _is_added(read: Read, words: tuple[str, ...], language: Language) -> bool:
    """Whether a statement only adds what is not meant: "..., not just the leader"."""
    for before, each in pairwise(read.lexemes):
        if each.form in words and each.form in language.negations:
            return before.kind is LexemeKind.STOP or before.form in language.conjunctions
    return False


def _is_swapped(one: Read, other: Read, language: Language) -> bool:
    """Whether figures, code or a negation of the same words stand in other places."""
    kinds = (LexemeKind.FIGURE, LexemeKind.VERSION, LexemeKind.CODE)
    turned = [[each for each in read.lexemes if each.kind not in (LexemeKind.STOP, LexemeKind.SIGN)]
              for read in (one, other)]  # fmt: skip
    forms = [[each.form for each in side] for side in turned]
    if forms[0] == forms[1] or sorted(forms[0]) != sorted(forms[1]):
        return False
    moved = [a for a, b in zip(*turned, strict=True) if a.form != b.form]
    return any(each.kind in kinds or each.form in language.negations for each in moved)


def _is_contrary(
    one: Read, other: Read, missing: tuple[str, ...], surplus: tuple[str, ...], language: Language
) -> bool:
    """Whether a negation stands on one side only, or an opposite on either."""
    negated = [any(word in language.negations for word in words) for words in (missing, surplus)]
    if negated[0] != negated[1]:
        return True
    known = language.antonyms
    # Opposites are known as they are spelled, not by their stems.
    theirs = frozenset(map(str.lower, other.spelled(surplus)))
    return any(not known.get(word.lower(), frozenset()).isdisjoint(theirs) for word in one.spelled(missing))
