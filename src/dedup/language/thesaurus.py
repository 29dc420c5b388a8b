"""Which words of a language say the same: word families and groups of interchangeable words, as data."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

__all__ = ["Thesaurus", "thesaurus"]

MODULES: Final = {"en": ("synonyms_en_verbs", "synonyms_en_nouns", "synonyms_en_adjectives")}
"""Language code -> modules that hold FORMS or GROUPS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thesaurus:
    """Words that say the same; several words of one expression are joined with "_".

    Attributes:
        families: forms of one word that no stemmer brings together ("go", "went", "gone").
        groups: words that stand for one another in most prose ("increase", "rise", "go_up"); a word may be in several.
    """

    families: tuple[tuple[str, ...], ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()


def thesaurus(code: str) -> Thesaurus:
    """Give the thesaurus of a language, an empty one where there is none."""
    modules = [import_module(f"dedup.language.{name}") for name in MODULES.get(code, ())]
    return Thesaurus(
        families=tuple(line for module in modules for line in _lines(getattr(module, "FORMS", ""))),
        groups=tuple(line for module in modules for line in _lines(getattr(module, "GROUPS", ""))),
    )


def _lines(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(words for line in text.splitlines() if len(words := tuple(line.split())) > 1)
