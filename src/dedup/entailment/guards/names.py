"""Guard names: "Anthony Blum" says "Blum", not the other way round."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.entailment.guards.words import Lexicon, Words, alike
from dedup.language.normal_form import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.language import Language

__all__ = ["KIND", "Capitals", "conflicts", "find", "names_of"]

KIND: Final = "name"

SHAPED: Final = re.compile(rf"{LETTER}*[a-zß-ÿ][A-Z]\w*|[A-Z]{{2,}}s?|[A-Z]+\d\w*")
"""Words whose letters alone make them a name: CamelCase, acronyms, A320."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find the words of names; `near` holds the whole name."""
    names = words.names
    marked = [at not in taken and _named(words, at, names) for at in range(len(words.lower))]
    plain = _title_case(words)
    for at, is_name in enumerate(marked):
        if is_name and not (plain and words.lower[at] not in names and not _shaped(words, at)):
            first, last = at, at
            while first and marked[first - 1] and words.clauses[first - 1] == words.clauses[at]:
                first -= 1
            while last + 1 < len(marked) and marked[last + 1] and words.clauses[last + 1] == words.clauses[at]:
                last += 1
            yield Fact(KIND, words.lower[at], words.spans[at], words.lower[first : last + 1])


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each word of a name that the support has in no form: as it is, as an adjective, as an acronym.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("A report by the WHO names three causes.", "A report by the FAO names three causes.")
    ('name',)
    >>> refusals("The survey was led by Blum.", "The survey was led by Anthony Blum.")
    ()
    """
    yield from _longer(claim, support)
    for fact in claim.found(KIND):
        if fact.value in support.words.lower_set or claim.words.lexicon.key(fact.value) in support.all_keys:
            continue
        others = support.found(KIND)
        if any(alike(fact.value, other.value) for other in others) or _short(fact, support) or _short_of(fact, others):
            continue
        yield Conflict(KIND, fact.value, ", ".join(sorted({other.value for other in others})))


def names_of(texts: Iterable[str], language: Language | Lexicon) -> frozenset[str]:
    """Find the words that are names in a whole document: capitalised inside sentences more often than in lower case.

    A word that only ever opens sentences is a name where a name follows it ("Anthony Blum").
    """
    return Capitals.of(texts, language if isinstance(language, Lexicon) else Lexicon(language)).names()


@dataclass(frozen=True, slots=True, eq=False)
class Capitals:
    """How often the words of some texts are written large and small.

    Attributes:
        inside: how often with a capital letter inside a sentence.
        small: how often in lower case.
        opening: how often with a capital letter where a sentence opens and a name follows.
    """

    inside: Counter[str]
    small: Counter[str]
    opening: Counter[str]

    @classmethod
    def of(cls, texts: Iterable[str], lexicon: Lexicon) -> Capitals:
        """Count the words of some texts."""
        inside, small, opening = Counter[str](), Counter[str](), Counter[str]()
        for text in texts:
            words = Words.read(text, lexicon)
            title = _title_case(words)
            for at, word in enumerate(words.lower):
                if not words.text[words.spans[at].start].isupper():
                    small[word] += 1
                elif _shaped(words, at) or (not title and not words.starts[at] and words.content[at]):
                    inside[word] += 1
                elif words.starts[at] and words.content[at] and not title and _follows(words, at):
                    opening[word] += 1
        return cls(inside, small, opening)

    def exchanged(self, gone: Capitals, came: Capitals) -> Capitals:
        """Give the counts where some of the texts went and others came."""
        return Capitals(
            self.inside - gone.inside + came.inside,
            self.small - gone.small + came.small,
            self.opening - gone.opening + came.opening,
        )

    def names(self) -> frozenset[str]:
        """Give the words that are names."""
        known = {word for word, count in self.inside.items() if count > self.small[word] and len(word) > 1}
        return frozenset(known | {word for word in self.opening if not self.small[word]})


def _longer(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support has the claim's name only as part of one that goes on: "Attribution NonCommercial"."""
    runs = {fact.near for fact in support.found(KIND)}
    for name in sorted({fact.near for fact in claim.found(KIND) if len(fact.near) > 1}):
        # Words in front do not matter: "President Anthony Blum" is "Anthony Blum".
        if not any(run[-len(name) :] == name for run in runs):
            longer = [run for run in runs if len(run) > len(name) and name[0] in run and set(name) < set(run)]
            if longer:
                yield Conflict(KIND, " ".join(name), " ".join(min(longer)))


def _follows(words: Words, at: int) -> bool:
    """Tell whether a capitalised word of the same clause comes next."""
    after = at + 1
    if after >= len(words.lower) or words.clauses[after] != words.clauses[at] or not words.content[after]:
        return False
    return words.text[words.spans[after].start].isupper()


def _shaped(words: Words, at: int) -> bool:
    span = words.spans[at]
    written = words.text[span.start : span.end]
    return bool(SHAPED.fullmatch(written)) and not words.text.isupper()


def _named(words: Words, at: int, names: frozenset[str]) -> bool:
    written = words.text[words.spans[at].start]
    word = words.lower[at]
    if not written.isupper():
        return False
    if _shaped(words, at):
        return True
    if not words.content[at]:
        return False
    language = words.lexicon.language
    if word in language.months or word in language.weekdays or word in language.ordinals or word in language.numbers:
        return False
    return word in names if words.starts[at] else len(word) > 1 or word in names


def _title_case(words: Words) -> bool:
    letters = [at for at in range(len(words.lower)) if words.content[at] and words.lower[at][0].isalpha()]
    large = sum(words.text[words.spans[at].start].isupper() for at in letters)
    opened = bool(words.spans) and words.text[words.spans[0].start].isupper()
    return (
        opened
        and len(letters) >= SETTINGS.shortest_title_words
        and large >= SETTINGS.title_share * len(letters)
        and words.text[-1:] not in ".!?"
    )


def _short(fact: Fact, support: Facts) -> bool:
    """Tell whether the support has the acronym of the claim's name."""
    return len(fact.near) > 1 and "".join(word[0] for word in fact.near) in support.words.lower_set


def _short_of(fact: Fact, others: tuple[Fact, ...]) -> bool:
    """Tell whether the claim has the acronym of a name in the support."""
    return len(fact.value) > 1 and any(
        len(other.near) == len(fact.value) and "".join(word[0] for word in other.near) == fact.value for other in others
    )
