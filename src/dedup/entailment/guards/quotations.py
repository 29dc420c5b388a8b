"""Guard quotations: what stands between quotation marks is somebody's words, and a paraphrase keeps them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "quotation"

QUOTED: Final = re.compile(
    r"""
    “(?P<curly>[^“”]+)(?:”|$)        # an opening mark whose partner a cut may have taken
    | ^(?P<end>[^“”]+)”              # or the other way round
    | «(?P<angle>[^«»]+)»
    | „(?P<low>[^„“”]+)[“”]
    | "(?P<straight>[^"]+)"
    | ``(?P<tex>[^`']+)''
    """,
    re.VERBOSE,
)


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:  # noqa: ARG001 - all finders have one shape
    """Find quotations, with the keys of their content words in order."""
    if not any(mark in words.text for mark in '"“”«„`'):
        return
    for match in QUOTED.finditer(words.text):
        span = TextSpan(*match.span(match.lastgroup or 0))
        inside = sorted(words.inside((span,)))
        keys = tuple(words.keys[at] for at in inside if words.content[at])
        if keys:
            yield Fact(KIND, " ".join(words.lower[at] for at in inside), span, keys)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each quotation whose words the support does not have, or has as its own and not as a quotation.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "“The harbour wall will be rebuilt before winter,” the mayor said.",
    ...     "The mayor said the harbour wall will be rebuilt before winter.",
    ... )
    ('quotation',)
    >>> refusals(
    ...     "“We will rebuild the old wall,” the mayor said.",
    ...     "The mayor said: “We will rebuild the old wall, stone by stone.”",
    ... )
    ()
    """
    quoted = [set(fact.near) for fact in support.found(KIND)]
    halved = support.words.text.count('"') % 2 == 1
    for fact in claim.found(KIND):
        shared = sum(key in support.words.key_set for key in fact.near)
        bare = len(fact.value.split()) >= SETTINGS.saying_words and not halved
        needed = SETTINGS.quotation_share * len(fact.near)
        if shared < needed or (bare and not any(sum(key in keys for key in fact.near) >= needed for keys in quoted)):
            yield Conflict(KIND, fact.value, " | ".join(other.value for other in support.found(KIND)))
