"""Shorten a decision to the length asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.selection.structure import budget_of, structure_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.options import Options
    from dedup.selection.structure import Structure

__all__ = ["shortened_to"]


def shortened_to(
    relation: Relation, discourse: Discourse, structure: Structure, kept: NDArray[np.bool_], options: Options
) -> NDArray[np.bool_] | None:
    """Choose what says most in the length asked for; None where none is asked for, or what stays is within it.

    Args:
        relation: gives the reading and its terms.
        discourse: what the passages do.
        structure: what hangs on what where no length is asked for, and what each passage costs.
        kept: (passages,), True for those that stay without it.
        options: the length.
    """
    budget = budget_of(relation.reading, options)
    if budget is None or int(structure.words[kept].sum()) <= budget:
        return None
    # Shares of claims need scikit-learn, which costs more to load than an article to condense.
    from dedup.entailment.claim_shares import claim_shares
    from dedup.selection.budgeted_coverage import most_claims, worth_of

    worth = worth_of(relation.reading, claim_shares(relation.reading, relation.analyzer), relation.analyzer)
    return most_claims(structure_of(relation.reading, discourse, options, at_length=True), worth, budget)
