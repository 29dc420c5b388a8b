"""Which words of a language say the same: word families and groups of interchangeable words, read from a data file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from dedup.language.load import DATA
from dedup.language.pickled import Pickled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Thesaurus", "thesaurus"]

Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thesaurus(Pickled):
    """Words that say the same; several words of one expression are joined with "_".

    Attributes:
        families: forms of one word that no stemmer brings together ("go", "went", "gone").
        groups: words that stand for one another in most prose ("increase", "rise", "go_up"); a word may be in several.
        firsts: each word of a family -> the first of its family.
        expressions: opening of an expression (`opening`) -> the expressions of several words that open so.
    """

    families: Lines = ()
    groups: Lines = ()
    firsts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    expressions: Mapping[str, Lines] = field(default_factory=lambda: MappingProxyType({}))

    def opening(self, words: Sequence[str]) -> str:
        """Give the first letters of the first two words, by which expressions are found without stemming them all."""
        return " ".join([self.firsts.get(word, word)[:2] for word in words[:2]])


def thesaurus(code: str) -> Thesaurus:
    """Read the thesaurus of a language, an empty one where there is no file of it."""
    path = DATA / f"synonyms_{code}.txt"
    if not path.exists():
        return Thesaurus()
    _, forms, found = path.read_text("utf-8").replace("[groups]\n", "[forms]\n").split("\n[forms]\n")
    families, groups = _lines(forms), _lines(found)
    firsts = {word: family[0] for family in families for word in family if "_" not in word}
    known = Thesaurus(families=families, groups=groups, firsts=MappingProxyType(firsts))
    expressions: dict[str, Lines] = {}
    for entry in (entry for group in (*groups, *families) for entry in group if "_" in entry):
        words = tuple(entry.split("_"))
        opening = known.opening(words)
        expressions[opening] = (*expressions.get(opening, ()), words)
    return replace(known, expressions=MappingProxyType(expressions))


def _lines(text: str) -> Lines:
    return tuple(words for line in text.splitlines() if len(words := tuple(line.split())) > 1)
