"""Classify the words that turn, narrow, bound or order a statement, from the word tables of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.entailment.guards.words import Lexicon

__all__ = ["limiting_class", "modal_class", "operator_classes"]

MODALS: Final = {"allowed": "possible", "unable": "not", "forbidden": "not", "unlikely": "not", "certain": ""}
"""Classes of modals -> what they are here: "may" says what "is allowed to" says, "will" no more than a plain verb."""


def modal_class(name: str) -> str:
    """Give the class of a modal: "not" where it denies, "" where it only stresses.

    >>> modal_class("allowed"), modal_class("required"), modal_class("certain")
    ('possible', 'required', '')
    """
    return MODALS.get(name, name)


def limiting_class(word: str, lexicon: Lexicon) -> str:
    """Give the class of a limiting word or word group ("only", "at least", "about"): words of a class are exchanged.

    >>> from dedup.entailment.guards.words import Lexicon
    >>> from dedup.language import table
    >>> english = Lexicon(table("en"))
    >>> limiting_class("about", english) == limiting_class("roughly", english) != limiting_class("usually", english)
    True
    """
    guard_words = lexicon.guard_words
    if word in guard_words.limits:
        return f"limit {guard_words.limits[word]}"
    if word in guard_words.bounds:
        return f"bound {guard_words.bounds[word]}"
    if word in guard_words.quantities:
        return f"quantity {guard_words.quantities[word]}"
    return f"limit {word}"


def operator_classes(lexicon: Lexicon) -> Mapping[str, str]:
    """Give the single words that change what a statement says without being content: key of the word -> class."""
    language, guard_words, links = lexicon.language, lexicon.guard_words, lexicon.clause_links
    found: dict[str, str] = {}
    found.update((word, "if") for word in links.conditions)
    limiting = (
        *language.exceptions,
        *guard_words.limits,
        *guard_words.bounds,
        *guard_words.bounds_after,
        *guard_words.quantities,
    )
    found.update((word, limiting_class(word, lexicon)) for word in limiting)
    found.update((word, modal_class(name)) for word, name in language.modals.items())
    found.update((word, "before") for word in links.before)
    found.update((word, "after") for word in links.after)
    found.update((word, "not") for word in (*language.negations, *guard_words.negations))
    # Of a group of words the parts mean nothing alone: "at least" is found as an item.
    return {lexicon.key(word): name for word, name in found.items() if name and " " not in word and len(word) > 1}
