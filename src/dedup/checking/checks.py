"""Compare an output with its source as a stranger would, without the reasons for the changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Finding, FindingKind
from dedup.discourse.clauses import without
from dedup.discourse.openers import Link, opener
from dedup.entailment.support import Support

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.checking.alignment import Matched
    from dedup.entailment.stated_pairs import StatedPairs
    from dedup.entailment.term_overlap import TermOverlap
    from dedup.language import Language
    from dedup.records import Claim, Passage

__all__ = ["dangling", "lost", "repeats", "shortened", "strangers", "unsaid"]


def unsaid(claims: Sequence[Claim], pairs: StatedPairs, found: Matched, silent: frozenset[int]) -> Iterator[Claim]:
    """Give the claims of the source that the passages of the output do not state."""
    proof = Support(pairs, claims, found.said)
    for claim in claims:
        if claim.passage not in proof.said and claim.passage not in silent and proof.of(claim.index) is None:
            yield claim


def lost(claims: Sequence[Claim], pairs: StatedPairs, found: Matched, silent: frozenset[int]) -> Iterator[Finding]:
    """Report the claims of the source that no passage of the output states."""
    for claim in unsaid(claims, pairs, found, silent):
        message = f"nothing states {claim.text.strip()!r}"
        yield Finding(kind=FindingKind.LOST, passages=(claim.passage,), message=message, broken=True)


def shortened(
    source: Sequence[Passage], claims: Sequence[Claim], pairs: StatedPairs, found: Matched, overlap: TermOverlap
) -> Iterator[Finding]:
    """Give the claims that only a clause stated which was cut out of its sentence.

    Args:
        source: passages of the source.
        claims: the claims that must be stated.
        pairs: who states them.
        found: what stands in the output, and what was cut out of it.
        overlap: what the passages hold with and without their clauses.
    """
    for claim in claims:
        standing = [int(p) for p in pairs.of(claim.index)[0] if int(p) in found.said]
        whole = claim.passage in found.said and not overlap.touches(claim, found.gone.get(claim.passage, ()))
        # Nothing was cut that could have stated it: `lost` has judged it.
        if whole or (claim.passage not in found.said and not found.gone.keys() & set(standing)):
            continue
        texts = {p: source[p].text for p in standing}
        if not any(overlap.still(claim.text, text, without(text, found.gone.get(p, ()))) for p, text in texts.items()):
            message = f"nothing states {claim.text.strip()!r}, which was cut out of a sentence"
            yield Finding(kind=FindingKind.LOST, passages=(claim.passage,), message=message, broken=True)


def strangers(source: Sequence[Passage], output: Sequence[Passage], found: Matched) -> Iterator[Finding]:
    """Give the passages of the output whose words do not stand in the source in that order.

    A line that was part of a wrapped heading can be read as running text once its company is gone; its words are known.
    """
    known = f" {' '.join(passage.text for passage in source)} "
    for passage in output:
        if not passage.prose or passage.index in found.source_of:
            continue
        if f" {passage.text} " not in known:
            yield Finding(
                kind=FindingKind.NOTE, passages=(), message=f"not in the source: {passage.text[:SHOWN]!r}", broken=True
            )


SHOWN = 80
"""Characters of a passage shown in a message."""


def dangling(output: Sequence[Passage], found: Matched, language: Language) -> Iterator[Finding]:
    """Give the sentences that point at something that no longer stands before them."""
    for passage in output:
        origin = found.source_of.get(passage.index)
        if not passage.prose or not origin or opener(passage.text, language).link is not Link.ANAPHORIC:
            continue
        before = found.alike.get(passage.index - 1, ())
        if not any(place == 0 or place - 1 in before for place in found.alike[passage.index]):
            yield Finding(
                kind=FindingKind.DANGLING,
                passages=(origin,),
                message=f"{passage.text[:SHOWN]!r} points at a removed sentence",
            )


def repeats(
    claims: Sequence[Claim], now: StatedPairs, before: StatedPairs, found: Matched, held: Mapping[int, str]
) -> Iterator[Finding]:
    """Give the passages of the output that say nothing that others of it do not say.

    Args:
        claims: all claims of the source.
        now: who states them among the passages of the output, as if the others had never been there.
        before: who states them in the source, for what removed passages said.
        found: what stands in the output.
        held: passage -> why it stays although others say the same; "" where it is not judged at all.

    Returns:
        Findings of the kind REPEAT; of the kind STAYS where there is a reason for it.
    """
    by = _others(claims, now, found.standing)
    relied = _relied_on(claims, before, found.standing)
    for passage, others in by.items():
        why = held.get(passage, relied.get(passage))
        if why != "":
            kind, rest = (FindingKind.REPEAT, "") if why is None else (FindingKind.STAYS, f"; it stays because {why}")
            yield Finding(kind=kind, passages=(passage, *others), message=f"what it says stands elsewhere too{rest}")


def _others(claims: Sequence[Claim], now: StatedPairs, standing: frozenset[int]) -> dict[int, tuple[int, ...]]:
    """Give the standing passages all of whose claims others state -> those others."""
    by: dict[int, set[int]] = {}
    open_ = set()
    for claim in claims:
        if claim.passage in standing:
            others = [int(p) for p in now.of(claim.index)[0] if int(p) in standing]
            if others:
                by.setdefault(claim.passage, set()).add(others[0])
            else:
                open_.add(claim.passage)
    return {passage: tuple(sorted(others)) for passage, others in by.items() if passage not in open_}


def _relied_on(claims: Sequence[Claim], before: StatedPairs, standing: frozenset[int]) -> dict[int, str]:
    """Give the standing passages that alone state a claim of a removed passage -> that claim in words."""
    found: dict[int, str] = {}
    for claim in claims:
        if claim.passage not in standing:
            carriers = [int(p) for p in before.of(claim.index)[0] if int(p) in standing]
            if len(carriers) == 1:
                found.setdefault(carriers[0], f"it alone states {claim.text.strip()!r}, which was removed")
    return found
