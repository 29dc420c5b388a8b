"""Hold what a review page shows of how passages hang together, beside what a draft knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.changes import Finding, Suggestion
    from dedup.records import Claim, TextSpan

__all__ = ["ContentWord", "Joining", "Relations", "Reviewed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentWord:
    """A word with content, and the terms that count as the same word in another passage."""

    passage: int
    span: TextSpan
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """A word that joins a sentence to the one before it, and goes with it.

    Attributes:
        opener: the opening words, as written.
        text: the sentence without them.
    """

    opener: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """What passages hold of each other and need of each other, whatever stays.

    Attributes:
        claims: of the source.
        carriers: claim -> (passage that holds it, share), best first.
        shares: passage -> (passage that holds some of it, share), best first.
        words: words with content, in order.
        losses: passage -> probability that its removal loses something, beside what else stays.
        below: passage that goes when nothing is left below it -> what is below it.
        contents: line of a contents list -> the heading it names.
        joinings: passage -> its opening that joins.
        ordinals: passage -> the number its opening counts ("First," is 1).
    """

    claims: tuple[Claim, ...] = ()
    carriers: Mapping[int, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    shares: Mapping[int, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    words: tuple[ContentWord, ...] = ()
    losses: Mapping[int, float] = field(default_factory=dict)
    below: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    contents: Mapping[int, int] = field(default_factory=dict)
    joinings: Mapping[int, Joining] = field(default_factory=dict)
    ordinals: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What a review is of, beside the draft.

    Attributes:
        relations: how the passages hang together.
        findings: what an editor should look at.
        suggestions: likely repeats that were not removed.
        plan: the decisions as JSON, as `--plan` writes them.
    """

    relations: Relations
    findings: tuple[Finding, ...]
    suggestions: tuple[Suggestion, ...]
    plan: str
