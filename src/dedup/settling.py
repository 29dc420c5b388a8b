"""Decide what goes, and decide again among what is left, until that takes nothing more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.changes import Stated, draft_of
from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.output.render.source import written
from dedup.parsing.reading import read_output
from dedup.selection.decide import removals
from dedup.selection.edits import repaired
from dedup.selection.removal import Deciding, with_more
from dedup.selection.settings import SETTINGS
from dedup.selection.structure import same_structure, structure_of
from dedup.selection.trim_clauses import trimmed_clauses

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.changes import Change, Draft, Written
    from dedup.entailment.relate import Relation
    from dedup.options import Options
    from dedup.records import Reading
    from dedup.selection.removal import Removal
    from dedup.selection.structure import Structure

__all__ = ["decided", "drawn", "settled", "trimmed"]

WRITTEN_AGAIN: Final = 4
"""Times at most that what was decided is written and read again."""


def decided(relation: Relation, structure: Structure, options: Options) -> tuple[Removal, Draft]:
    """Decide what goes, so that nothing more would go if the article were written, read and condensed again.

    Args:
        relation: gives risks.
        structure: what hangs on what.
        options: the risk that may be run, and what hangs together.

    Returns:
        The decision, and the source with it.
    """
    rate = relation.model.rate(options.risk)
    found = settled(relation, structure, rate)
    draft = drawn(relation, found.kept)
    related: Relation | None = None
    for _ in range(WRITTEN_AGAIN):
        mended = repaired(draft, relation.discourse.openers)
        output = written(mended)
        reading = read_output(output.text, relation.reading)
        discourse = discourse_of(reading, (relation.reading, relation.discourse))
        left = structure_of(reading, discourse, options)
        if found.settled and same_structure(structure, left, mended.kept()):
            break
        places = _places(reading, output)
        kept = np.isin(np.arange(len(found.kept)), mended.kept())
        related = relation.of_output(reading, discourse, places, kept, related)
        again = settled(related, left.named(places, len(kept)), rate, among=kept)
        more = np.flatnonzero(kept & ~again.kept).tolist()
        if not more:
            break
        found = with_more(relation, structure, found, more)
        draft = drawn(relation, found.kept)
    return found, draft


def _places(reading: Reading, output: Written) -> dict[int, int]:
    """Give for each passage of an output that was read which passage of the source it is.

    What is written may be cut into other sentences than the source; what is part of one or holds several is missing.
    """
    of_place = {(span.start, span.end): passage for passage, span in output.places.items()}
    ends = {span.end: passage for passage, span in output.places.items()}
    found: dict[int, int] = {}
    for passage in reading.passages:
        span = passage.span
        here = of_place.get((span.start, span.end)) if passage.prose else ends.get(span.end)
        # A block that is no running text begins with its marks, which belong to no place.
        if here is not None and output.places[here].start >= span.start:
            found[passage.index] = here
    return found


def trimmed(relation: Relation, options: Options, draft: Draft) -> Draft:
    """Cut clauses out of the sentences that stay, so that none of these would go as a whole if it were condensed again.

    Args:
        relation: gives risks.
        options: the risk that may be run, and what hangs together.
        draft: what was decided before, openings mended.
    """
    rate = relation.model.rate(options.risk)
    whole: set[int] = set()
    while True:
        changes = trimmed_clauses(draft, relation, rate, whole)
        if not changes:
            return draft
        short = draft.with_changes(changes)
        more = _going(relation, options, short) & {change.passage for change in changes}
        if not more:
            return short
        whole |= more


def _going(relation: Relation, options: Options, draft: Draft) -> set[int]:
    """Give what would go if an output were written, read and condensed again, as anybody would who was given it."""
    output = written(draft)
    reading = read_output(output.text, relation.reading)
    discourse = discourse_of(reading)
    related = replace(relate(reading, discourse), model=relation.model)
    found, _ = decided(related, structure_of(reading, discourse, options), options)
    places = _places(reading, output)
    return {places[passage] for passage in np.flatnonzero(~found.kept).tolist() if passage in places}


def settled(
    relation: Relation, structure: Structure, rate: float, *, among: NDArray[np.bool_] | None = None
) -> Removal:
    """Decide what goes, and again among what is left as if the rest had never been, until that takes nothing more.

    Groups of sentences that hang together go, those that win most words for each statement they may lose first, while
    that rate is at least the one asked for; what went before is judged again when what it leaned on goes. At the end
    each removed sentence is safe beside what stays, and none that stays could go if the removed ones had never been.

    Args:
        relation: gives risks.
        structure: what hangs on what.
        rate: the words a removal must win for each statement it may lose.
        among: (passages,), those there are; by default all.
    """
    deciding = Deciding(relation, structure, rate)
    if among is not None:
        deciding.kept &= among
    deciding.run()
    stable = not deciding.gone
    known: set[bytes] = set()
    fresh, had = relation, np.ones(len(deciding.kept), dtype=bool)
    for _ in range(SETTINGS.fresh_decisions if deciding.gone else 0):
        kept = deciding.left()
        if kept.tobytes() in known:
            break
        known.add(kept.tobytes())
        # What was found among more of them is not found again.
        fresh, had = (fresh if had[kept].all() else relation).among(kept), kept
        more = deciding.afresh(fresh, kept)
        if not more:
            stable = True
            break
        deciding.take_also(more)
    return deciding.removal(settled=stable)


def drawn(
    relation: Relation,
    kept: NDArray[np.bool_],
    *,
    answered: NDArray[np.bool_] | None = None,
    left_out: bool = False,
) -> Draft:
    """Give the source without what goes, each removal with its reason.

    Args:
        relation: the source, and what its sentences hold of each other.
        kept: (passages,), True for those that stay.
        answered: (passages,), True for those that went on an answer; None where nobody was asked.
        left_out: whether some went for the length.
    """
    changes = removals(relation, relation.discourse, kept, left_out=left_out)
    if answered is not None:
        changes = tuple(_answered(change) if answered[change.passage] else change for change in changes)
    return draft_of(relation.reading).with_changes(changes)


def _answered(change: Change) -> Change:
    """Note in the reason of a change that somebody was asked."""
    if not isinstance(change.reason, Stated):
        return change
    return replace(change, reason=replace(change.reason, answered=True))
