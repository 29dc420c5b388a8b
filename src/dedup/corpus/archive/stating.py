"""Say what a passage has that a published one has not: stretches of new words, and what keeps the two apart.

Each sentence is compared with the published sentence that has most of its words, by the guards that keep sentences
apart in an article: another figure, date or name, a negation, a condition.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.stretches import joined_stretches
from dedup.entailment.guards import Lexicon, conflicts, facts_of
from dedup.entailment.guards.substitution import EXTRA
from dedup.language.normal_form import exact, folded, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dedup.entailment.guards import Conflict, Facts
    from dedup.language import Language
    from dedup.records import TextSpan

__all__ = ["HERE_ONLY", "Stating", "new_stretches"]

WORD: Final = re.compile(r"\w+(?:[.,:'’-]\w+)*%?")
FIGURE: Final = re.compile(r"\d[\d.,]*\d|\d")

QUOTED: Final = 80
"""Characters of a sentence that is quoted as new."""

HERE_ONLY: Final = "said here only: "
"""How a difference begins that is no other figure, name or date, but more words."""


class Stating:
    """Compares passages of one language; remembers what it read of the published ones."""

    def __init__(self, language: Language, split: Callable[[str], list[TextSpan]]) -> None:
        """Make the tools of the language ready.

        Args:
            language: of both.
            split: cuts a passage into sentences.
        """
        self._lexicon = Lexicon(language)
        self._split = split
        self._facts: dict[str, Facts] = {}

    def differences(self, text: str, published: str) -> tuple[str, ...]:
        """Say in words what a passage says that a published one does not; nothing where all is said there."""
        if exact(text) == exact(published):
            return ()
        theirs = [(each, frozenset(_words(each))) for each in self._sentences(published)]
        return tuple(dict.fromkeys(said for each in self._sentences(text) for said in self._of(each, theirs)))

    def _of(self, sentence: str, published: list[tuple[str, frozenset[str]]]) -> Iterator[str]:
        words = frozenset(_words(sentence))
        if not words:
            return
        best, theirs = max(published, key=lambda each: len(words & each[1]), default=("", frozenset[str]()))
        if len(words & theirs) < SETTINGS.sentence_shared * len(words):
            yield f'{HERE_ONLY}"{shortened(sentence, QUOTED)}"'
        elif exact(sentence) != exact(best):
            for each in conflicts(self._read(sentence), self._read(best)):
                yield _more(sentence, best) if each.kind == EXTRA else _worded(each, sentence, best)

    def _sentences(self, text: str) -> list[str]:
        return [text[span.start : span.end] for span in self._split(text)]

    def _read(self, sentence: str) -> Facts:
        if sentence not in self._facts:
            self._facts[sentence] = facts_of(sentence, self._lexicon)
        return self._facts[sentence]


def new_stretches(text: str, published: str) -> tuple[str, ...]:
    """Give the stretches of words that only a passage has, as they stand there; a word between two belongs to both.

    >>> new_stretches("The ferry leaves at noon from the old pier.", "The ferry leaves at one from the pier.")
    ('noon', 'old')
    """
    held = frozenset(_words(published))
    new = ((at, *found.span()) for at, found in enumerate(WORD.finditer(text)) if folded(found[0]) not in held)
    return tuple(text[start:end] for start, end in joined_stretches(new))


def _words(text: str) -> list[str]:
    return [folded(found[0]) for found in WORD.finditer(text)]


def _more(sentence: str, published: str) -> str:
    new = new_stretches(sentence, published) or (sentence,)
    return HERE_ONLY + ", ".join(f'"{shortened(each, QUOTED)}"' for each in new)


def _worded(conflict: Conflict, sentence: str, published: str) -> str:
    forms = conflict.claim, conflict.support
    if all(each.startswith("~") for each in forms):
        # "Some 40" and "some 50" are both about so many: that says nothing of the difference.
        forms = conflict.claim[1:], conflict.support[1:]
    here, there = _as_written(forms[0], sentence) or "nothing", _as_written(forms[1], published)
    return f"{conflict.kind}: {here} here" + (f", published before with {there}" if there else ", not published")


def _as_written(form: str, text: str) -> str:
    """Give the normal form of a figure with the figure as it is written in a text."""
    found = FIGURE.search(form)
    if found is None:
        return form
    written = next((each for each in FIGURE.findall(text) if _value(each) == _value(found[0])), found[0])
    return form[: found.start()] + written + form[found.end() :]


def _value(figure: str) -> str:
    # Zeros at the end of a fraction say nothing, whatever the sign before it is.
    plain = figure.replace(",", ".")
    return plain.rstrip("0").rstrip(".") if plain.count(".") == 1 else plain.replace(".", "")
