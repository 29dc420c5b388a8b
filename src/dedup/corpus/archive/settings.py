"""Hold the numbers that decide what an archive keeps and finds, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "ArchiveSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveSettings:
    """The numbers of this room.

    Attributes:
        least_score: cosine down to which a new archive can be searched. Each tenth lower doubles the lists that a
            search reads (`benchmarks/archive.py`).
        score_from: cosine from which a passage counts as published, unless told otherwise: the threshold of a corpus.
        looked_up_to: length of what is left of a passage's row where no further key of it is looked up. The rest
            bounds what a candidate can still gain; 0.55 left the fewest candidates for the fewest keys.
        few_enough: candidates that are compared without looking up further keys: of a million passages, to read
            three more lists took as long as to compare 200 to 300 candidates.
        most_listed: passages read of the list of one key; a search in which a longer one was cut says so. Of a million
            passages none of a thousand searches met such a list; one takes 50 ms.
        most_verified: candidates of one passage whose terms are compared; likewise. As many take 150 ms.
        batch_passages: passages from which several documents are written together.
        busy_seconds: how long a writer waits for another.
        recount_until: passages up to which the weights of words are counted anew as the archive grows.
        recount_growth: how many times as many passages there must be for that.
        places_given: places of publication that a match names; further ones are counted.
        sentence_shared: share of a sentence's words that a published sentence must have to be the one it is compared
            with; below it the sentence is new.
        matches_compared: published passages that a passage of a draft is compared with before it stays: the best
            may lack what the next one says.
    """

    least_score: float = 0.8
    score_from: float = 0.8
    looked_up_to: float = 0.55
    few_enough: int = 256
    most_listed: int = 200_000
    most_verified: int = 20_000
    batch_passages: int = 1_000
    busy_seconds: float = 60.0
    recount_until: int = 50_000
    recount_growth: int = 4
    places_given: int = 10
    sentence_shared: float = 0.5
    matches_compared: int = 3


SETTINGS: Final = ArchiveSettings()
