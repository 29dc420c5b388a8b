"""Find the facts of a text that a paraphrase may not drop or change, and object where it did."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import (
    complements,
    conditions,
    contrasts,
    dates,
    identifiers,
    letters,
    limits,
    links,
    modality,
    names,
    negation,
    numbers,
    opposites,
    order,
    ordinals,
    polarity,
    quotations,
    reports,
    roles,
    sequence,
    signs,
    substitution,
    superlatives,
    tense,
    versions,
)
from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.names import names_of
from dedup.entailment.guards.record import Facts
from dedup.entailment.guards.words import Lexicon, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from dedup.language import Language

    Finder = Callable[[Words, frozenset[int]], Iterator[Fact]]
    Guard = Callable[[Facts, Facts], Iterator[Conflict]]

__all__ = [
    "FINDERS",
    "GUARDS",
    "Conflict",
    "Fact",
    "Facts",
    "Lexicon",
    "conflicts",
    "facts_of",
    "found_in",
    "has_conflict",
    "names_of",
    "refusals",
]

FINDERS: Final[dict[str, Finder]] = {
    links.KIND: links.find,
    identifiers.KIND: identifiers.find,
    dates.KIND: dates.find,
    versions.KIND: versions.find,
    ordinals.KIND: ordinals.find,
    numbers.KIND: numbers.find,
    quotations.KIND: quotations.find,
    polarity.KIND: negation.find,
    limits.KIND: limits.find,
    conditions.KIND: conditions.find,
    sequence.KIND: sequence.find,
    reports.KIND: reports.find,
    tense.KIND: tense.find,
    superlatives.KIND: superlatives.find,
    modality.KIND: modality.find,
    opposites.KIND: opposites.find,
    names.KIND: names.find,
    complements.KIND: complements.find,
    letters.KIND: letters.find,
}
"""Kind -> finder, in the order they read a text: a word that belongs to a date is no number afterwards."""

TAKING: Final = frozenset({links.KIND, identifiers.KIND, dates.KIND, versions.KIND, ordinals.KIND, numbers.KIND})
"""Kinds whose words the later finders leave alone."""

GUARDS: Final[dict[str, Guard]] = {
    numbers.KIND: numbers.conflicts,
    signs.KIND: signs.conflicts,
    dates.KIND: dates.conflicts,
    versions.KIND: versions.conflicts,
    ordinals.KIND: ordinals.conflicts,
    names.KIND: names.conflicts,
    letters.KIND: letters.conflicts,
    links.KIND: links.conflicts,
    identifiers.KIND: identifiers.conflicts,
    quotations.KIND: quotations.conflicts,
    polarity.KIND: negation.conflicts,
    limits.KIND: limits.conflicts,
    conditions.KIND: conditions.conflicts,
    sequence.KIND: sequence.conflicts,
    reports.KIND: reports.conflicts,
    tense.KIND: tense.conflicts,
    superlatives.KIND: superlatives.conflicts,
    opposites.KIND: opposites.conflicts,
    modality.KIND: modality.conflicts,
    substitution.EXTRA: substitution.surplus,
    substitution.PREDICATE: substitution.predicate,
    substitution.KIND: substitution.conflicts,
    complements.KIND: complements.conflicts,
    order.KIND: order.conflicts,
    roles.KIND: roles.conflicts,
    contrasts.KIND: contrasts.conflicts,
}
"""Kind -> guard, the cheap ones first."""


def facts_of(text: str, language: Language | Lexicon, *, names: frozenset[str] = frozenset()) -> Facts:
    """Find everything in one text that a paraphrase may not drop or change.

    Args:
        text: a clause, a sentence or a few sentences.
        language: the word table; for many texts a `Lexicon` of it, which keeps the stems it has worked out.
        names: words in lower case that are names in the whole document (`names_of`).

    >>> from dedup.language import table
    >>> facts = facts_of("About 12 people left on 4 March.", table("en"))
    >>> [(fact.kind, fact.bound + fact.value) for kind in ("number", "date") for fact in facts.found(kind)]
    [('number', '~12'), ('date', 'm3 d4')]
    """
    lexicon = language if isinstance(language, Lexicon) else Lexicon(language)
    words, by_kind = found_in(Words.read(text, lexicon, names), FINDERS.keys())
    return Facts.of(words, by_kind)


def found_in(words: Words, kinds: Collection[str]) -> tuple[Words, dict[str, tuple[Fact, ...]]]:
    """Find the facts of some kinds in a text that is cut; gives them with the text in which each is one word.

    Args:
        words: the text.
        kinds: keys of `FINDERS`; those whose words the others leave alone are looked for in any case.
    """
    by_kind: dict[str, tuple[Fact, ...]] = {}
    taken: frozenset[int] = frozenset()
    for kind, find in FINDERS.items():
        if kind in TAKING or kind in kinds:
            found = tuple(find(words, taken))
            if found:
                by_kind[kind] = found
                if kind in TAKING:
                    taken |= words.inside(fact.span for fact in found)
                    words = words.folded(found)
    return words, by_kind


def conflicts(claim: Facts, support: Facts) -> tuple[Conflict, ...]:
    """Give every reason why the support may not state the claim; none when it may. The support may say more.

    >>> from dedup.language import table
    >>> english = table("en")
    >>> conflicts(facts_of("It costs 3.4 euros.", english), facts_of("It costs 3.5 euros.", english))
    (Conflict(kind='number', claim='3.4 EUR', support='3.5 EUR'),)
    """
    return tuple(chain.from_iterable(guard(claim, support) for guard in GUARDS.values()))


def has_conflict(claim: Facts, support: Facts) -> bool:
    """Tell whether any guard objects; stops at the first that does."""
    return any(True for guard in GUARDS.values() for _ in guard(claim, support))


def refusals(claim: str, support: str, code: str = "en") -> tuple[str, ...]:
    """Name the kinds of facts for which one sentence may not stand for another; none when it may.

    Args:
        claim: the sentence that would go.
        support: the sentence that would stay.
        code: language of both.

    >>> refusals("The mill burned down in May.", "The mill burned down in June.")
    ('date',)
    >>> refusals("The mill burned down in May.", "The old mill burned down in May 1931.")
    ()
    """
    from dedup.language import table

    lexicon = Lexicon(table(code))
    return tuple(dict.fromkeys(found.kind for found in conflicts(facts_of(claim, lexicon), facts_of(support, lexicon))))
