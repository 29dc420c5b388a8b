"""Read whether the opening words of a sentence point at the sentence before it, and whether they can go.

"However, ..." joins to the sentence before and can lose the word; "These strains ..." points at it and cannot stand
without it; "It is important to ..." points at nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import LETTER, folded, folded_end, word_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.language import Language
    from dedup.records import Passage

__all__ = [
    "Link",
    "Opener",
    "asks",
    "beginning",
    "first_word_at",
    "names_itself",
    "opener",
    "openers_of",
    "questions_in",
]


class Link(Enum):
    """How the opening of a sentence is linked to the sentence before it."""

    NONE = auto()
    CONNECTIVE = auto()
    ANAPHORIC = auto()


@dataclass(frozen=True, slots=True)
class Opener:
    """The opening of a sentence.

    Attributes:
        link: how it is linked to the sentence before.
        word: the opening words that do it, as written; "" when free.
        length: characters from the start of the text that go when a joining word is dropped.
    """

    link: Link
    word: str = ""
    length: int = 0


LEADING: Final = re.compile(r"""^[\s"'“‘«„(\[*_~>]*""")
WORDS: Final = re.compile(word_pattern(LETTER, r"'’\-"))
AFTER: Final = re.compile(r"^\s*,\s*(?=\S)")
MARKED: Final = re.compile(r"""["'“‘«„(\[*_~`<]""")


def opener(text: str, language: Language) -> Opener:
    """Read how a sentence opens.

    How the passages of a reading open is read off its `Discourse`. This is asked of a text that is no passage of it:
    one of an output, or what is left of a sentence when words are cut out.
    """
    start = first_word_at(text)
    words = [folded(word) for word in WORDS.findall(text[start : start + SETTINGS.opening_characters])]
    if not words:
        return Opener(Link.NONE)
    joined = _joined(text, start, language) or _conjoined(text, start, words, language)
    if joined is not None:
        return joined
    if words[0] in language.pointers and not names_itself(words, language):
        return Opener(Link.ANAPHORIC, words[0])
    word = (
        _behind_a_phrase(text[start : start + SETTINGS.opening_characters], language)
        or _at_the_end(text, language)
        or _recalled(text, language)
    )
    return Opener(Link.ANAPHORIC, word) if word else Opener(Link.NONE)


def asks(text: str) -> bool:
    """Tell whether a sentence is a question, whatever marks close it; of a reading, its `Discourse` tells.

    >>> asks('"Is it **safe?**"'), asks("It is safe.")
    (True, False)
    """
    return text.rstrip(CLOSING).endswith(("?", "？"))


def openers_of(
    passages: Sequence[Passage], language: Language, known: Mapping[str, Opener] = MappingProxyType({})
) -> tuple[Opener, ...]:
    """Read how each passage opens, as far as it is not known of its text."""
    return tuple(known.get(passage.text) or opener(passage.text, language) for passage in passages)


def questions_in(passages: Sequence[Passage]) -> frozenset[int]:
    """Give the passages that ask."""
    return frozenset(passage.index for passage in passages if asks(passage.text))


CLOSING: Final = "\"'”’»*_) "
"""Marks that may stand behind the question mark."""


def first_word_at(text: str) -> int:
    """Give where the first word of a sentence begins, behind marks."""
    found = LEADING.match(text)
    return found.end() if found else 0


def beginning(text: str) -> str:
    """Give the folded signs a sentence opens with, behind marks.

    >>> beginning("**One drawback** is the noise.")
    'one drawback** is the noise.'
    """
    start = first_word_at(text)
    return folded(text[start : start + SETTINGS.opening_characters])


def _joined(text: str, start: int, language: Language) -> Opener | None:
    lowered = folded(text[start : start + SETTINGS.opening_characters])
    if not lowered.startswith(language.connectives):
        return None
    for word in language.connectives:
        if not lowered.startswith(word):
            continue
        rest = AFTER.match(lowered[len(word) :])
        if rest is not None:
            written = text[start : start + folded_end(text[start:], len(word))]
            after = start + folded_end(text[start:], len(word) + rest.end())
            if word in language.pointers:
                return Opener(Link.ANAPHORIC, written)
            # A sentence that opens inside a quotation or a mark keeps its words: dropping one would alter a quotation.
            # "In fact, it was ..." points by its "it" when "In fact" is gone.
            behind = opener(text[after:], language).link
            whole = start == 0 and behind is Link.NONE and not MARKED.match(text[after:])
            link = Link.CONNECTIVE if whole else Link.ANAPHORIC
            return Opener(link, written, after - start)
        if not lowered[len(word) : len(word) + 1].isalnum() and word in language.pointers:
            return None
    return None


def _conjoined(text: str, start: int, words: list[str], language: Language) -> Opener | None:
    """Read a sentence that opens with "But" or "And" and no comma: the word can go where the rest stands alone."""
    if words[0] not in language.conjunctions or not text[start : start + 1].isupper() or names_itself(words, language):
        return None
    end = start + folded_end(text[start:], len(words[0]))
    written, rest = text[start:end], text[end:].lstrip()
    droppable = start == 0 and rest[:1].isalnum() and not MARKED.match(rest)
    free = droppable and opener(rest, language).link is Link.NONE
    return Opener(Link.CONNECTIVE, written, len(text) - len(rest)) if free else Opener(Link.ANAPHORIC, written)


def _recalled(text: str, language: Language) -> str:
    """Give the words by which a sentence speaks of what was named before: "the two events were"; or ""."""
    lowered = text.lower()
    found = next((match for pattern in language.recalls if (match := re.search(pattern, lowered))), None)
    return found.group() if found else ""


def _behind_a_phrase(opening: str, language: Language) -> str:
    """Give the word that points in or right behind a phrase before the subject: "On one of them, she ..."; or ""."""
    lowered = folded(opening)
    phrase = _fronted(lowered, language)
    words: list[str] = WORDS.findall(phrase.group(1)) if phrase else []
    if phrase is None or len(words) < SETTINGS.shortest_phrase_words:
        return ""
    rest: list[str] = WORDS.findall(lowered[phrase.end() :])
    for at, word in enumerate(words[: SETTINGS.pointer_within_words]):
        if word in language.standins and not names_itself([*words[at:], *rest], language):
            return word
    if phrase.group(2) and rest and rest[0] in language.standins | (language.pointers & language.pronouns):
        return "" if names_itself(rest, language) else rest[0]
    return ""


def _fronted(lowered: str, language: Language) -> re.Match[str] | None:
    """Give the phrase before the subject that opens a sentence, with its comma; None without."""
    phrase = PHRASE.match(lowered)
    words: list[str] = WORDS.findall(phrase.group(1)) if phrase else []
    return phrase if words and words[0] in language.fronting else None


PHRASE: Final = re.compile(
    rf"""
    ((?:{LETTER}|\d|[ '\-%./])+)   # words and figures, no other marks: one phrase,
    (,\s+)?                        # and the comma that parts it from the subject
    """,
    re.VERBOSE,
)


def _at_the_end(text: str, language: Language) -> str:
    """Give the closing word by which a sentence of one clause points: "In May, use the stairs instead."; or ""."""
    words: list[str] = WORDS.findall(text[-SETTINGS.opening_characters :].lower())
    if not words[1:] or words[-1] not in language.aftermath:
        return ""
    lowered = folded(text)
    phrase = _fronted(lowered, language)
    return "" if PARTED.search(lowered, phrase.end() if phrase else 0) else words[-1]


PARTED: Final = re.compile("[,;:–—]")
"""Marks between clauses: what "this" or "instead" points at may be in the same sentence."""


def names_itself(words: list[str], language: Language) -> bool:
    """Whether the opening only looks like a pointer: "it is important to", "this article", "those who"."""
    opening = " ".join(words)
    if any(opening.startswith(group) for group in language.announcements):
        return True
    return any(re.match(pattern, opening) for pattern in language.expletives)
