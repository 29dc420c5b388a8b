"""Find the word that joins a sentence to the one before and without which it stands: "The roof, however, leaks."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.openers import WORDS, Link
from dedup.language.normal_form import capitalised, folded
from dedup.records import TextSpan

if TYPE_CHECKING:
    from dedup.discourse.openers import Opener
    from dedup.language import Language

__all__ = ["joined_inside", "without_joining", "without_link"]


def without_link(text: str, found: Opener, language: Language) -> tuple[str, str] | None:
    """Give the word that joins a sentence to the one before, at its opening or inside it, and the sentence without it.

    Args:
        text: a sentence.
        found: how it opens.
        language: what it is written in.

    Returns:
        The word and the sentence, or None where nothing joins them that can go.
    """
    if found.link is Link.ANAPHORIC:
        return None
    rest = text[found.length :]
    inside = joined_inside(rest, language)
    if found.link is Link.CONNECTIVE:
        rest = rest if inside is None else without_joining(rest, inside)
        return found.word, capitalised(rest)
    return None if inside is None else (inside.of(text).strip(" ,"), without_joining(text, inside))


def joined_inside(text: str, language: Language) -> TextSpan | None:
    """Give what goes where a sentence loses the word that joined it to the one before; None without.

    Only one in its first clause joins to the sentence before; what follows may stand against that clause. Behind a
    phrase or clause before the subject one comma stays. A word such as "also" needs no commas, and may close a sentence
    of one clause.

    >>> from dedup.language import table
    >>> for text in ("The board has, therefore, met.", "The board also met.", "The board met as well."):
    ...     without_joining(text, joined_inside(text, table("en")))
    'The board has met.'
    'The board met.'
    'The board met.'
    """
    return _between_commas(text, language) or _adding(text, language)


def _between_commas(text: str, language: Language) -> TextSpan | None:
    found = INSIDE.match(text)
    if found is None or folded(found["word"]) not in language.parentheticals:
        return None
    first = next(iter(WORDS.findall(folded(found["before"]))), "")
    fronted = first in language.fronting | language.clause_fronting
    return TextSpan(found.start("cut"), found.end("word") if fronted else found.end("cut"))


INSIDE: Final = re.compile(r"(?P<before>[^,;:.!?()\"“”–—]+)(?P<cut>,\s(?P<word>[^,;:.!?()\"“”–—]{2,30}),)(?=\s)")


def _adding(text: str, language: Language) -> TextSpan | None:
    """Give the word that adds a sentence to the one before; in "not only ... but also" it adds a part of it.

    In a quotation, in code and in a title ("Also sprach Zarathustra") it belongs to what is quoted.
    """
    barred = language.negations.union(
        language.conjunctions, language.pairing, language.pointers, language.clause_openers
    )
    for words, shape in ((language.additives, AMID), (language.closing_links, AT_THE_END)):
        choices = "|".join(map(re.escape, words))
        found = re.match(shape.format(choices), text) if words else None
        if found is None or any(re.search(pattern, folded(text)) for pattern in language.nonadditives):
            continue
        first, *others = WORDS.findall(folded(found["before"])) or [""]
        if first and first not in language.clause_fronting and barred.isdisjoint(others):
            return TextSpan(*found.span("cut"))
    return None


AMID: Final = r"(?P<before>[^,;:.!?()\"“”„«»`–—]+?)(?P<cut>\s(?:{0}))(?=\s\w)"
AT_THE_END: Final = r"(?P<before>[^,;:.!?()\"“”„«»`–—]+?)(?P<cut>,?\s(?:{0}))(?=[.!][*_]*$)"


def without_joining(text: str, span: TextSpan) -> str:
    """Give a sentence without its joining word."""
    return text[: span.start] + text[span.end :]
