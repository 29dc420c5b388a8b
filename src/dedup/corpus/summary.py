"""What a run over a corpus did, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Summary"]


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
    """

    files: int
    passages: int
    copies: int
    near: int
    inside: int
    groups: int
    pairs: int
    rejected: int
