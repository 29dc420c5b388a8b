"""Find the sentences that lean on what stands before them, though no pointing word opens them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.lists import leads
from dedup.discourse.openers import PARTED, WORDS, asks, beginning, names_itself
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import LETTER, folded
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Document, Passage

__all__ = ["going_on", "labelled", "leans"]


def leans(passage: Passage, passages: Sequence[Passage], language: Language) -> bool:
    """Whether a sentence leans on the one before.

    One in brackets adds to it, "So better be sure" follows from it, "More specifically:" goes on with it, and a pronoun
    behind "When" or "Usually" stands for something in it; so does a closing "this".
    """
    return bool(
        BRACKETED.fullmatch(passage.text)
        or (leads([passage.index], passages) and _only_joins(passage.text, language))
        or (not asks(passage.text) and _pronoun_before_nouns(passage.text, language))
        or _joins_without_comma(passage.text, language)
        or _closes_pointing(passage.text, language)
    )


BRACKETED: Final = re.compile(r"\([^()]+\)[.]?")
"""A whole sentence in brackets."""


def _only_joins(text: str, language: Language) -> bool:
    words = " ".join(WORDS.findall(folded(text)))
    *before, last = words.split() or [""]
    return words in language.connectives or (len(before) == 1 and last in language.connectives)


def _joins_without_comma(text: str, language: Language) -> bool:
    """Whether a joining word opens a sentence with no comma behind it, so that it cannot be dropped."""
    opening = beginning(text)
    words: list[str] = WORDS.findall(opening)
    if not words[1:] or words[0] not in language.joiners or names_itself(words, language):
        return False
    return opening.startswith(words[0]) and not opening.startswith(",", len(words[0]))


def _pronoun_before_nouns(text: str, language: Language) -> bool:
    """Whether a pronoun comes before anything it could stand for: "When it breaks, ...", "Then they sail ..."."""
    words: list[str] = WORDS.findall(FRONT_COMMA.sub(r"\1 ", beginning(text), count=1))
    for count in (2, 1):
        before, rest = " ".join(words[:count]), words[count:]
        if before in language.clause_fronting or before in language.connectives:
            return bool(rest) and rest[0] in language.standins and not names_itself(rest, language)
    return False


FRONT_COMMA: Final = re.compile(rf"^({LETTER}+), ")
"""The comma behind a word that stands alone before its sentence: "Essentially, they ..."."""


def _closes_pointing(text: str, language: Language) -> bool:
    """Whether a sentence of one clause ends in "this" or "these": "An example is a good way of showing this."."""
    words: list[str] = WORDS.findall(folded(text[-SETTINGS.opening_characters :]))
    demonstratives = language.standins - language.pronouns
    return len(words) > 1 and words[-1] in demonstratives and not ENDS_OPEN.search(text) and not PARTED.search(text)


ENDS_OPEN: Final = re.compile(r"[:：,][*_ ]*$")


def going_on(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give (what goes on below code in small letters, the sentence that leads into the code), and the other way round.

    "The line", code, "is the same as the other one." is one sentence: neither end can stand without the other.
    """
    for index in range(2, len(document.blocks)):
        before, here = document.blocks[index - 1], document.blocks[index]
        above, below = of_block[index - 2], of_block[index]
        if before.kind is not Kind.CODE or here.kind is not Kind.PARAGRAPH or not (above and below):
            continue
        lead, rest = passages[above[-1]], passages[below[0]]
        if lead.prose and rest.prose and rest.text[:1].islower() and leads(above, passages):
            yield rest.index, lead.index
            yield lead.index, rest.index


def labelled(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """Give (a further passage of a point that opens with its label, the first one).

    Of "`warn`: prints a line. It goes on." the second sentence alone would be a point about nothing.
    """
    for index, block in enumerate(document.blocks):
        first, *others = of_block[index] or [-1]
        if others and block.kind is Kind.ITEM and LABEL.match(passages[first].text):
            yield from ((passage, first) for passage in others)


LABEL: Final = re.compile(
    r"""
      [*_]{1,2} [^*_]{1,60} [:.] [*_]{1,2} (?: [ ] | $ )                  # the stop inside the mark
    | (?:
          [*_]{1,2} [^*_]{1,60} [*_]{1,2}                                # a mark around it
        | `[^`]{1,60}`
        | [^\s:.!?]+ (?: [ ] [^\s:.!?]+ ){0,3}                           # or few words
      ) [ ]? [:–—] [ ]
    """,
    re.VERBOSE,
)
"""What a point opens with: "**Warn**: ...", "`warn`: ...", "The old line: ..."."""
