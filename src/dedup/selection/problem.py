"""State what has to be covered, at which price and with what hanging on what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.stated_pairs import StatedPairs
    from dedup.options import Options
    from dedup.records import Passage, Reading


__all__ = ["SPARE", "Problem", "budget_of", "closure", "price", "problem_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What has to be covered, by what, at which price.

    Attributes:
        words: (passages,), what keeping a passage costs.
        owner: (claims,), passage each claim comes from; ascending.
        pairs: who else states each claim.
        fixed: passages that stay whatever happens.
        needs: passage -> passages that must stay when it stays (what its opening word points at).
        announcing: passages that carry no claim of their own and go first (announcements).
        gone: passages removed before; they cannot come back, and what they claimed is proved by those that remained.
        structural: passages that carry no claim of their own and go last, when nothing needs them any more (headings,
            lead-ins of lists).
        summarising: passages whose paragraphs sum up what others say; they go first where the whole paragraph can.
        paragraph: (passages,), number of the paragraph each stands in; empty where that makes no difference.
    """

    words: NDArray[np.int64]
    owner: NDArray[np.int64]
    pairs: StatedPairs
    fixed: frozenset[int] = frozenset()
    needs: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    announcing: frozenset[int] = frozenset()
    structural: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()
    summarising: frozenset[int] = frozenset()
    paragraph: Sequence[int] = ()


def closure(passage: int, links: Mapping[int, Sequence[int]], among: NDArray[np.bool_]) -> list[int]:
    """Give a passage with those it leads to along the links, as far as they are among some."""
    found, known = [passage], {passage}
    for member in found:
        fresh = [p for p in links.get(member, ()) if among[p] and p not in known]
        found.extend(dict.fromkeys(fresh))
        known.update(fresh)
    return found


def budget_of(reading: Reading, options: Options) -> int | None:
    """Give the words (or, with `sentences`, the sentences) allowed; None where everything may stay."""
    if options.ratio is not None:
        return int(options.ratio * sum(passage.words for passage in reading.passages))
    return options.words if options.words is not None else options.sentences


def problem_of(
    relation: Relation, discourse: Discourse, options: Options, fixed: frozenset[int], budget: int | None
) -> Problem:
    """State what has to be covered, at which price and with what hanging on what; `budget` in words or sentences."""
    reading = relation.reading
    document = reading.document
    kinds = [document.blocks[passage.block].kind for passage in reading.passages]
    headings = frozenset(p.index for p in reading.passages if kinds[p.index] is Kind.HEADING)
    first = discourse.first
    # Where a length must be reached, a contents list and set-off quotations are the first that can be done without.
    spare = frozenset(p.index for p in reading.passages if budget is not None and kinds[p.index] in SPARE)
    stay = {p.index for p in reading.passages if not p.prose and p.index not in headings | spare}
    if budget is None:
        # A heading that never had anything below it is part of an outline, and nothing was taken from it.
        stay |= headings - {heading for _, heading in discourse.under}
    return Problem(
        words=np.array([price(passage, options) for passage in reading.passages], dtype=np.int64),
        owner=np.array([claim.passage for claim in relation.claims], dtype=np.int64),
        pairs=relation.pairs,
        fixed=fixed | stay | ({first} if first is not None and budget is None else set()),
        needs=discourse.hanging(keep_steps=options.keep_steps and budget is None),
        announcing=discourse.announcements,
        summarising=discourse.summaries,
        paragraph=[passage.block for passage in reading.passages],
        structural=headings | spare | frozenset(discourse.lead_ins) | discourse.waiting,
    )


SPARE: Final = frozenset({Kind.QUOTE, Kind.CONTENTS})


def price(passage: Passage, options: Options) -> int:
    """Give what a passage takes of the length allowed: its words or, where sentences are counted, one of them."""
    if options.sentences is not None:
        return int(passage.prose)
    return passage.words
