"""What a run over a corpus found, for its readers and in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from dedup.corpus.engine import Found
    from dedup.corpus.passages import Corpus
    from dedup.corpus.table import Table
    from dedup.similarity.stars import Stars
__all__ = ["Outcome", "Summary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run over a corpus did.

    Attributes:
        files: files read.
        passages: passages compared.
        copies: passages removed that have the same terms as one that stays.
        near: passages removed for a near-duplicate that stays.
        inside: passages removed because they lie inside a longer one that stays.
        groups: passages that stand for others.
        pairs: pairs at or above the threshold among passages with different terms.
        rejected: records that could not be used.
        unread: records of which the date or number that `keep` goes by could not be read; others stay before them.
    """

    files: int
    passages: int
    copies: int
    near: int
    inside: int
    groups: int
    pairs: int
    rejected: int
    unread: int


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """All that a run found, for its readers."""

    corpus: Corpus
    table: Table
    found: Found
    among: npt.NDArray[np.int64]
    stars: Stars
    inside: npt.NDArray[np.bool_]
    summary: Summary
