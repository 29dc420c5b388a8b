"""Read an abbreviation as the name it was introduced for: "the Clean Rivers Act (CRA)", and "the CRA" from then on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from dedup.language.normal_form import WORD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.language import Language
    from dedup.records import Claim, Passage, Reading


__all__ = ["introduced", "spelled_out"]

Piece = TypeVar("Piece", "Passage", "Claim")

BRACKETED: Final = re.compile(r"\(([A-Z]{2,8})\)")
"""Two to eight capital letters in brackets: what introduces an abbreviation behind its name."""


MARKS: Final = re.compile(r"[.;:!?()\"“”]")
"""Signs that no name has in it."""


def spelled_out(reading: Reading) -> Reading:
    """Give a reading in which each abbreviation reads as its name, but where it is introduced.

    There it stays what it is: were the sentence to go, nothing would say what the letters stand for.
    """
    names = introduced(reading)
    if not names:
        return reading
    short = re.compile(rf"(?<![\w(])({'|'.join(sorted(names, key=len, reverse=True))})(?![\w)])")

    def long(text: str) -> str:
        return short.sub(lambda found: names[found[1]], text)

    passages = tuple(_with(passage, long(passage.text)) for passage in reading.passages)
    claims = tuple(_with(claim, long(claim.text)) for claim in reading.claims)
    return replace(reading, passages=passages, claims=claims)


def _with(piece: Piece, text: str) -> Piece:
    return piece if text == piece.text else replace(piece, text=text)


def introduced(reading: Reading) -> Mapping[str, str]:
    """Give each abbreviation -> its name, as far as both were introduced together; the first introduction holds.

    >>> from dedup.options import Options
    >>> from dedup.parsing.reading import read_source
    >>> introduced(read_source("The Clean Rivers Act (CRA) is a law.", Options(language="en")))
    {'CRA': 'Clean Rivers Act'}
    """
    found: dict[str, str] = {}
    for passage in reading.passages:
        for bracket in BRACKETED.finditer(passage.text) if passage.prose else ():
            name = _name(passage.text[: bracket.start()], bracket[1], reading.language)
            if name:
                found.setdefault(bracket[1], name)
    return found


def _name(before: str, letters: str, language: Language) -> str:
    """Give the words right before a bracket whose initials it spells, small words between them left out."""
    words = list(WORD.finditer(before))
    left = list(letters.lower())
    for word in reversed(words):
        initials = [part[:1].lower() for part in re.split(r"[-–’']", word[0]) if part]
        if left[-len(initials) :] == initials:
            del left[-len(initials) :]
        elif word[0].lower() not in language.stop_words or len(left) == len(letters):
            return ""
        if not left:
            name = before[word.start() :].strip()
            # "Restless legs syndrome" opened a sentence; within one it is no proper name.
            opens = not before[: word.start()].strip() and not any(map(str.isupper, name[1:]))
            return "" if MARKS.search(name) else name[:1].lower() + name[1:] if opens else name
    return ""
