"""Guard names of one letter: "Vitamin A" is not "Vitamin D"; the article "A" and the pronoun "I" are no names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.language.normal_form import LETTER
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.fact import Conflict
    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "letter"

CAPITAL: Final = re.compile(
    r"""
    (?<![\w'’.\-&/])                    # not the end of "O'A", "U.S", "B-A", "R&D"
    (?P<letter>[A-Z\u0391-\u03a9\u0410-\u042f])   # Latin, Greek, Cyrillic
    (?P<sign>\+\+|\+(?!\w)|\#)?          # C++, A+, C#
    (?![\w'’&/] | -\w | \.\w)           # not the beginning of "I'm", "X-ray", "U.S."
    """,
    re.VERBOSE,
)

INITIAL: Final = re.compile(rf"\.\s+{LETTER}")
"""Behind the first letter of a first name: "J. Smith"."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:  # noqa: ARG001 - all finders have one shape
    """Find capital letters that stand alone and are neither an initial nor a word."""
    if words.text.isupper():
        return
    starts = {span.start: at for at, span in enumerate(words.spans)}
    for match in CAPITAL.finditer(words.text):
        at = starts.get(match.start())
        if at is not None and _names(words, at, match.end()):
            yield Fact(KIND, match[0].lower(), TextSpan(*match.span()))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each letter the support does not name.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Vitamin A is good for the eyes.", "Vitamin D is good for the eyes.")
    ('letter',)
    >>> refusals("Vitamin A is good for the eyes.", "Vitamin A is good for the eyes and the skin.")
    ()
    """
    return claim.unmatched(KIND, support)


def _names(words: Words, at: int, end: int) -> bool:
    word, guard_words = words.lower[at], words.lexicon.guard_words
    before = words.text[: words.spans[at].start].rstrip(" *_")
    label = at > 0 and words.lower[at - 1] in guard_words.labels
    if INITIAL.match(words.text, end) and not label:
        return False
    if words.starts[at] or not before:
        return word not in words.lexicon.language.stop_words and words.text[end : end + 1] not in (".", ")", ":")
    if word == "i":
        # The pronoun stands between words in lower case, the numeral behind a name: "World War I".
        return label or (words.text[words.spans[at - 1].start].isupper() and not words.starts[at - 1])
    if word in guard_words.articles:
        return (before[-1].isalnum() or before[-1] in ",(") and not _in_title(words)
    return True


def _in_title(words: Words) -> bool:
    """Tell whether most words are written large, so that "A" may be an article."""
    large = sum(words.text[span.start].isupper() for span in words.spans)
    return 2 * large > len(words.spans) and len(words.spans) > SETTINGS.untold_title_words
