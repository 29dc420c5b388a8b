"""Cut passages into claims where a clause begins, never below a few content words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import WORD, folded
from dedup.language.summing_up import summing_up
from dedup.parsing.settings import SETTINGS
from dedup.records import Claim, Passage, TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.language import Language
    from dedup.records import Reading

__all__ = ["claims"]


PUNCTUATION: Final = r"(?:[;:–—()，；：、]|,(?!\s+\d))\s+|[，；：、]|\s[-–—]+\s"
"""Marks that end a clause; a comma before a figure belongs to a date or a row of figures ("March 4, 2024")."""


def claims(passages: Iterable[Passage], language: Language, before: Reading | None = None) -> tuple[Claim, ...]:
    """Cut every passage into its claims, in order; the claims of a passage cover its text without a gap.

    A passage that is not prose is one claim as a whole.

    Args:
        passages: what is cut.
        language: the word table.
        before: what was read in the same language; a sentence of it is not cut again.
    """
    pattern = _cuts(language)
    known = _known(before) if before is not None else {}
    found: list[Claim] = []
    for passage in passages:
        if passage.prose and passage.text in known:
            same, first = known[passage.text], len(found)
            found.extend(replace(one, index=first + at, passage=passage.index) for at, one in enumerate(same))
            continue
        spans = _pieces(passage.text, pattern, language) if passage.prose else [TextSpan(0, len(passage.text))]
        # "In summary," claims nothing.
        said = summing_up(passage.text, language) if passage.prose else 0
        for span in spans:
            text = passage.text[max(span.start, said) : span.end]
            found.append(Claim(index=len(found), passage=passage.index, span=span, text=text))
    return tuple(found)


def _known(reading: Reading) -> dict[str, list[Claim]]:
    """Give the claims of the sentences of a reading by their text."""
    known: dict[str, list[Claim]] = {}
    for passage, group in groupby(reading.claims, key=attrgetter("passage")):
        known.setdefault(reading.passages[passage].text, list(group))
    return known


def _cuts(language: Language) -> re.Pattern[str]:
    # The longest opener first, so that "as well as" is not cut as "as".
    openers = "|".join(re.escape(opener) for opener in sorted(language.clause_openers, key=lambda o: (-len(o), o)))
    before_opener = rf"|\s+(?=(?:{openers})\s)" if openers else ""
    return re.compile(PUNCTUATION + before_opener, re.IGNORECASE)


def _pieces(text: str, pattern: re.Pattern[str], language: Language) -> list[TextSpan]:
    joined: list[tuple[TextSpan, int]] = []
    for piece in _raw(text, pattern):
        count = _content(piece.of(text), language)
        if joined and (count < SETTINGS.shortest_claim_words or joined[-1][1] < SETTINGS.shortest_claim_words):
            before, had = joined.pop()
            joined.append((TextSpan(before.start, piece.end), had + count))
        else:
            joined.append((piece, count))
    return [span for span, _ in joined]


def _raw(text: str, pattern: re.Pattern[str]) -> Iterator[TextSpan]:
    start = 0
    for match in pattern.finditer(text):
        if match.end() > start:
            yield TextSpan(start, match.end())
            start = match.end()
    if start < len(text) or not text:
        yield TextSpan(start, len(text))


def _content(text: str, language: Language) -> int:
    if not language.spaced:
        # Two characters carry about as much as one word of a script with spaces.
        return sum(char.isalnum() for char in text) // 2
    return sum(folded(word) not in language.stop_words for word in WORD.findall(text))
