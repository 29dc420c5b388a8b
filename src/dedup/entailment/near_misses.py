"""List the pairs closest to the threshold on both sides, and how the text repeats itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.relate import by_threshold
from dedup.language.normal_form import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.relate import Relation
    from dedup.entailment.stated_pairs import StatedPairs

__all__ = ["told"]

STEP: Final = 0.05
"""How far the threshold is moved to see which claims are close to it."""

SHOWN: Final = 100
"""Characters of a claim that are shown: one line of a terminal with its place."""


def told(relation: Relation) -> tuple[str, ...]:
    """Say it in some lines, for a person who thinks of setting the threshold."""
    style, line = relation.style, relation.thresholds
    lower, higher = max(line.much - STEP, STEP), min(line.much + STEP, 1.0)
    now = _pairs(relation, relation.pairs)
    more, fewer = _pairs(relation, by_threshold(relation, lower)), _pairs(relation, by_threshold(relation, higher))
    below = [(more[pair], pair) for pair in more.keys() - now.keys()]
    above = [(now[pair], pair) for pair in now.keys() - fewer.keys()]
    how = f"{style.restated:.0%} of it may be restated, {style.copied:.0%} of that almost word for word."
    where = (
        f"a passage states a claim when it holds {line.little:.2f} of its weight, or {line.much:.2f} where the two "
        "share plenty of rare words (--threshold sets the latter)."
    )
    lines = [f"How this text repeats itself: {how}", f"Where the line was drawn: {where}"]
    lines += _moved(
        relation,
        f"With --threshold {higher:.2f} {_pairs_told(len(above))} would no longer count",
        min(above, default=None),
    )
    lines += _moved(
        relation, f"With --threshold {lower:.2f} {_pairs_told(len(below))} more would count", _nearest(below, line.much)
    )
    if above and below:
        lines.append("No gap parts what counts from what does not; look at these claims before moving the threshold.")
    return tuple(lines)


def _pairs(relation: Relation, pairs: StatedPairs) -> dict[tuple[int, int], float]:
    """Give the pairs of a claim and a passage that states it, with the share."""
    return {
        (claim.index, int(by)): float(share)
        for claim in relation.claims
        for by, share in zip(*pairs.of(claim.index), strict=True)
    }


def _pairs_told(count: int) -> str:
    return f"{count:,} pair{'s' * (count != 1)} of claim and passage"


def _nearest(pairs: list[tuple[float, tuple[int, int]]], much: float) -> tuple[float, tuple[int, int]] | None:
    """Give the pair whose share is the closest below the threshold, before those that lacked rare words in common."""
    return max(pairs, key=lambda pair: (pair[0] < much, pair[0]), default=None)


def _moved(relation: Relation, what: str, closest: tuple[float, tuple[int, int]] | None) -> Iterator[str]:
    if closest is None:
        yield f"{what}."
        return
    share, pair = closest
    yield f"{what}, the closest with a share of {share:.2f}:"
    yield from _shown(relation, pair)


def _shown(relation: Relation, pair: tuple[int, int]) -> Iterator[str]:
    document = relation.reading.document
    claim, by = relation.claims[pair[0]], relation.reading.passages[pair[1]]
    yield f"  {document.place(relation.reading.passages[claim.passage].span.start)}: {_short(claim.text)}"
    yield f"  {document.place(by.span.start)}: {_short(by.text)}"


def _short(text: str) -> str:
    return shortened(text, SHOWN)
