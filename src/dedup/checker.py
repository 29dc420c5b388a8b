"""Source and output -> findings, computed afresh: the output is read as a stranger would read it, without the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.guarding import exact
from dedup.model import Finding
from dedup.pointing import Pointing, opener

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.model import Claim, Passage
    from dedup.states import Relation

__all__ = ["Matched", "dangling", "lost", "matched", "repeats", "strangers"]


class Matched:
    """Which passage of the source each passage of the output is.

    Attributes:
        source_of: output passage -> source passage; output passages that stand nowhere in the source are missing.
        standing: source passages that stand in the output.
    """

    def __init__(self, source_of: dict[int, int]) -> None:
        """Keep the mapping and its values."""
        self.source_of = source_of
        self.standing = frozenset(source_of.values())


def matched(source: Sequence[Passage], output: Sequence[Passage], language: Language) -> Matched:
    """Match the passages of an output to those of its source by their words, in reading order where copies leave a choice.

    A sentence that lost a joining word at its opening still matches.
    """
    places: dict[str, list[int]] = {}
    for passage in source:
        text = exact(passage.text)
        places.setdefault(text, []).append(passage.index)
        found = opener(passage.text, language)
        if found.pointing is Pointing.JOINED:
            places.setdefault(exact(passage.text[found.length :]), []).append(passage.index)
    used: set[int] = set()
    source_of = {}
    last = -1
    for passage in output:
        free = [p for p in places.get(exact(passage.text), ()) if p not in used]
        if free:
            # The next copy in reading order, or the first of them where the output changed the order.
            last = min((p for p in free if p > last), default=free[0])
            used.add(last)
            source_of[passage.index] = last
    return Matched(source_of)


def lost(
    source: Sequence[Passage], claims: Sequence[Claim], relation: Relation, found: Matched, idle: frozenset[int]
) -> Iterator[Finding]:
    """Give the claims of the source that no passage of the output states."""
    for claim in claims:
        if claim.passage in found.standing or claim.passage in idle:
            continue
        if not any(int(carrier) in found.standing for carrier in relation.of(claim.index)[0]):
            passage = source[claim.passage]
            yield Finding(
                kind="lost", passages=(passage.index,), message=f"nothing states {claim.text.strip()!r}", broken=True
            )


def strangers(output: Sequence[Passage], found: Matched) -> Iterator[Finding]:
    """Give the passages of the output that do not stand in the source."""
    for passage in output:
        if passage.prose and passage.index not in found.source_of:
            yield Finding(
                kind="note", passages=(), message=f"not in the source: {passage.text[:SHOWN]!r}", broken=True
            )


SHOWN = 80
"""Characters of a passage shown in a message."""


def dangling(output: Sequence[Passage], found: Matched, language: Language) -> Iterator[Finding]:
    """Give the sentences that point at something that no longer stands before them."""
    for passage in output:
        origin = found.source_of.get(passage.index)
        if not passage.prose or not origin or opener(passage.text, language).pointing is not Pointing.POINTS:
            continue
        before = found.source_of.get(passage.index - 1)
        if before != origin - 1:
            yield Finding(
                kind="dangling", passages=(origin,), message=f"{passage.text[:SHOWN]!r} points at a removed sentence"
            )


def repeats(
    claims: Sequence[Claim], relation: Relation, found: Matched, fixed: frozenset[int]
) -> Iterator[Finding]:
    """Give the passages of the output all of whose claims are stated by others that stay."""
    stated: dict[int, bool] = {}
    by: dict[int, int] = {}
    for claim in claims:
        if claim.passage in found.standing and claim.passage not in fixed:
            standing = [int(p) for p in relation.of(claim.index)[0] if int(p) in found.standing]
            stated[claim.passage] = stated.get(claim.passage, True) and bool(standing)
            if standing:
                by.setdefault(claim.passage, standing[0])
    for passage, repeated in stated.items():
        if repeated:
            yield Finding(
                kind="repeat", passages=(passage, by[passage]), message="says nothing that others do not say"
            )
