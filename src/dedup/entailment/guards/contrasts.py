"""Small words that say another thing each: "and" and "or", "he" and "she", "all" and "most", "MAX" and "max"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict
from dedup.entailment.guards.settings import SETTINGS
from dedup.language.normal_form import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts"]

KIND: Final = "contrast"

EXACT, ROUGH = "=", "~"
"""Bounds of "exactly 400" and "about 400"."""

LETTERED: Final = re.compile(rf"(?<![\w.,])(?P<figure>\d{{1,6}})(?P<letter>{LETTER})(?!\w)")


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where another word of a group stands between the same words, or a word is written large in one text only.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Bring a passport and a ticket.", "Bring a passport or a ticket.")
    ('contrast',)
    >>> refusals("The exhibition shows coins and maps.", "The exhibition shows maps and coins.")
    ()
    """
    yield from _replaced(claim, support)
    yield from _bounds(claim, support)
    yield from _letters(claim.words.text, support.words.text)
    yield from _capitals(claim.words, support.words)


def _replaced(claim: Facts, support: Facts) -> Iterator[Conflict]:
    groups = claim.words.lexicon.guard_words.contrasts
    for group in groups:
        mine, its = claim.words.lower_set.intersection(group), support.words.lower_set.intersection(group)
        if not mine or not its or (mine == its and len(mine) == 1):
            continue
        ours, theirs = _framed(claim.words, group), _framed(support.words, group)
        for frame in sorted(ours.keys() & theirs.keys()):
            if ours[frame] != theirs[frame]:
                yield Conflict(KIND, ours[frame], theirs[frame])


def _framed(words: Words, group: Sequence[str]) -> dict[tuple[str, str], str]:
    """Give the words of a group by the words of content, or the figures, on both sides."""
    found = {}
    for at, word in enumerate(words.lower):
        if word in group:
            inside = words.sentence(at)
            before = next(
                (words.keys[place] for place in range(at - 1, inside.start - 1, -1) if _says(words, place)), ""
            )
            after = next((words.keys[place] for place in range(at + 1, inside.stop) if _says(words, place)), "")
            if before or after:
                found[before, after] = word
    return found


def _says(words: Words, at: int) -> bool:
    return words.content[at] or " " in words.keys[at]


def _bounds(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to "about 400" where the other says "exactly 400"."""
    bounds = claim.words.lexicon.guard_words.bounds
    exact = {word for word, bound in bounds.items() if bound == EXACT}
    if exact.isdisjoint(claim.words.lower_set | support.words.lower_set):
        return
    theirs = {fact.value: fact.bound for fact in support.found("number")}
    for fact in claim.found("number"):
        if {fact.bound, theirs.get(fact.value)} == {EXACT, ROUGH}:
            yield Conflict(KIND, fact.bound + fact.value, theirs[fact.value] + fact.value)


def _letters(claim: str, support: str) -> Iterator[Conflict]:
    """Object to a figure with a letter behind it that the other text has with other letters only: "table 4a"."""
    ours, theirs = (_by_figure(text) for text in (claim, support))
    for figure in sorted(ours.keys() & theirs.keys()):
        if ours[figure].isdisjoint(theirs[figure]):
            yield Conflict(KIND, figure + min(ours[figure]), figure + min(theirs[figure]))


def _by_figure(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for match in LETTERED.finditer(text):
        found.setdefault(match["figure"], set()).add(match["letter"].lower())
    return found


def _capitals(mine: Words, its: Words) -> Iterator[Conflict]:
    """Object to a word in capitals that the other text has in small letters only."""
    if mine.text.isupper() or its.text.isupper():
        return
    ours, theirs = _large(mine), _large(its)
    for word in sorted((ours ^ theirs) & mine.lower_set & its.lower_set):
        yield Conflict(KIND, word.upper() if word in ours else word, word.upper() if word in theirs else word)


def _large(words: Words) -> set[str]:
    written = zip(words.lower, words.spans, words.content, strict=True)
    return {
        word
        for word, span, content in written
        if content and len(word) >= SETTINGS.shortest_variable_letters and words.text[span.start : span.end].isupper()
    }
