"""Guard links and mail addresses: a paraphrase points to the same place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Fact
from dedup.language.normal_form import LETTER
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.fact import Conflict
    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "link"

LINK: Final = re.compile(
    r"""
    (?:https?|ftp|file)://[^\s<>"'`)\]]+          # with a scheme
    | \bwww\.[^\s<>"'`)\]]+                       # without
    # The look-behind keeps a run of letters or full stops from being tried at each of them.
    | (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+    # mail
    """,
    re.VERBOSE | re.IGNORECASE,
)

REFERENCE: Final = re.compile(rf"\[(?=[^\[\]]*{LETTER})[^\[\]]{{1,200}}\](\[[^\[\]]{{1,100}}\])")
"""A link whose target stands elsewhere under a label: "[the page][1]"; "[1][2]" are two notes."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:  # noqa: ARG001 - all finders have one shape
    """Find links; the scheme, "www." and closing punctuation make no difference."""
    if "][" in words.text:
        for match in REFERENCE.finditer(words.text):
            yield Fact(KIND, match[1].lower(), TextSpan(*match.span(1)))
    if "." not in words.text:
        return
    for match in LINK.finditer(words.text):
        link = match[0].rstrip(".,;:!?*_")
        value = re.sub(r"^(?:\w+://)?(?:www\.)?", "", link.lower()).rstrip("/")
        yield Fact(KIND, value, TextSpan(match.start(), match.start() + len(link)))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each link of the claim that the support does not give.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "The form is at https://forms.example.org/2023/apply for everyone.",
    ...     "The form is at https://forms.example.org/2024/apply for everyone.",
    ... )
    ('link',)
    >>> refusals("The form is at www.example.org/apply.", "The form is at https://example.org/apply/.")
    ()
    >>> refusals("See [the page][1] for fares.", "See [the page][2] for fares.")
    ('link',)
    """
    return claim.unmatched(KIND, support)
