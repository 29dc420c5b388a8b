"""Hold all facts found in one text, read once and compared often."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import polarity
from dedup.entailment.guards.fact import Conflict
from dedup.entailment.guards.words import alike
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dedup.entailment.guards.fact import Fact
    from dedup.entailment.guards.words import Words

__all__ = ["Facts"]

INHERITED: Final = ("condition", "sequence", "report")
"""Kinds that hold for every clause of a sentence."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The words of a text and the facts in it, by kind.

    Attributes:
        words: the text cut into words.
        by_kind: the facts of each kind in order of the text; kinds without facts are missing.
        all_keys: keys of all words, stop words included.
        turned: content key -> whether it stands plain (1), turned round by a negation (2) or both (3).
        negative: the keys that only stand turned round.
        places: key of a content word or folded fact -> positions in `words`.
    """

    words: Words
    by_kind: Mapping[str, tuple[Fact, ...]]
    all_keys: frozenset[str]
    turned: Mapping[str, int] = field(repr=False)
    negative: frozenset[str]
    places: Mapping[str, tuple[int, ...]] = field(repr=False)
    _values: Mapping[str, frozenset[str]] = field(repr=False)

    @classmethod
    def of(cls, words: Words, by_kind: Mapping[str, tuple[Fact, ...]]) -> Facts:
        """Index the facts of a text for comparing."""
        places: dict[str, list[int]] = {}
        for at, key in enumerate(words.keys):
            if words.content[at] or " " in key:
                places.setdefault(key, []).append(at)
        turned = polarity.polarity(words, by_kind.get(polarity.KIND, ()))
        return cls(
            words,
            by_kind,
            frozenset(words.keys),
            turned,
            frozenset(key for key, sides in turned.items() if sides == polarity.Side.TURNED),
            {key: tuple(found) for key, found in places.items()},
            {kind: frozenset(fact.value for fact in found) for kind, found in by_kind.items()},
        )

    def within(self, whole: Facts) -> Facts:
        """Give the facts of a clause with what its sentence says of it.

        Its conditions, what comes before and after it, who reports it, and whether it is quoted.
        """
        more = {kind: whole.found(kind) for kind in INHERITED if whole.found(kind) and not self.found(kind)}
        if self.words.key_set and not self.found("quotation"):
            around = tuple(fact for fact in whole.found("quotation") if self.words.key_set <= set(fact.near))
            if around:
                own = TextSpan(0, len(self.words.text))
                inside = tuple(key for at, key in enumerate(self.words.keys) if self.words.content[at])
                more["quotation"] = (replace(around[0], value=" ".join(self.words.lower), span=own, near=inside),)
        return replace(self, by_kind={**self.by_kind, **more}) if more else self

    def found(self, kind: str) -> tuple[Fact, ...]:
        """Give the facts of a kind."""
        return self.by_kind.get(kind, ())

    def speaks_of(self, key: str, spellings: Iterable[str]) -> bool:
        """Tell whether the text has a word, a form of it, or an opposite of it, which other guards judge.

        Args:
            key: key of the word.
            spellings: the word in lower case, in each way it is written.
        """
        if key in self.all_keys or key in self.turned or any(alike(key, other) for other in self.words.key_set):
            return True
        antonyms = self.words.lexicon.language.antonyms
        return any(not self.words.lower_set.isdisjoint(antonyms.get(word, ())) for word in spellings)

    def around(self, key: str, most: int) -> frozenset[str]:
        """Give the keys of the content words near a key, wherever it stands."""
        found: set[str] = set()
        for at in self.places.get(key, ()):
            for step in (-1, 1):
                place, left = at + step, most
                while left and 0 <= place < len(self.words.keys):
                    if self.words.content[place]:
                        found.add(self.words.keys[place])
                        left -= 1
                    place += step
        return frozenset(found - {key})

    def unmatched(self, kind: str, support: Facts) -> Iterator[Conflict]:
        """Object to each fact of a kind whose value the support does not have."""
        held = support.values(kind)
        for fact in self.found(kind):
            if fact.value not in held:
                yield Conflict(kind, fact.value, ", ".join(sorted(held)))

    def values(self, kind: str) -> frozenset[str]:
        """Give the values of the facts of a kind."""
        return self._values.get(kind, frozenset())
