"""Which words of a language say the same: word families and groups of interchangeable words, read from a data file."""

from __future__ import annotations

from dataclasses import dataclass

from dedup.language.load import DATA

__all__ = ["Thesaurus", "thesaurus"]


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
    """Give the thesaurus of a language, an empty one where there is no file of it."""
    path = DATA / f"synonyms_{code}.txt"
    if not path.exists():
        return Thesaurus()
    _, forms, groups = path.read_text("utf-8").replace("[groups]\n", "[forms]\n").split("\n[forms]\n")
    return Thesaurus(families=_lines(forms), groups=_lines(groups))


def _lines(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(words for line in text.splitlines() if len(words := tuple(line.split())) > 1)
