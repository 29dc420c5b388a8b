"""Say what stays whatever happens, what hangs on what, and what a passage costs of the length allowed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.options import Options
    from dedup.records import Passage, Reading

__all__ = ["SPARE", "Structure", "budget_of", "closure", "price", "same_structure", "structure_of"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Structure:
    """What hangs on what, and at which price.

    Attributes:
        words: (passages,), what keeping a passage costs.
        fixed: passages that stay whatever happens.
        needs: passage -> passages that must stay when it stays (what its opening word points at, its heading).
        structural: passages that say nothing of their own and go when nothing needs them any more (headings, lead-ins
            of lists, questions that only wait for their answers).
        announcing: passages that only say what the text will do.
        pointed: passage -> passages that need it.
    """

    words: NDArray[np.int64]
    fixed: frozenset[int] = frozenset()
    needs: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    structural: frozenset[int] = frozenset()
    announcing: frozenset[int] = frozenset()

    pointed: Mapping[int, tuple[int, ...]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Turn the needs around: for each passage those that need it."""
        found: dict[int, list[int]] = {}
        for passage, targets in self.needs.items():
            for target in targets:
                found.setdefault(target, []).append(passage)
        object.__setattr__(self, "pointed", {target: tuple(needing) for target, needing in found.items()})

    def named(self, places: Mapping[int, int], passages: int) -> Structure:
        """Give the structure of an output with its passages named as those of the source.

        What has no name there stays, and so does what it needs.

        Args:
            places: passage of the output -> the passage of the source it is.
            passages: how many the source has.
        """
        here = {place: there for there, place in places.items()}
        words = np.zeros(passages, dtype=np.int64)
        words[list(here)] = self.words[list(here.values())]

        def named(some: Iterable[int]) -> frozenset[int]:
            return frozenset(places[passage] for passage in some if passage in places)

        leaned_on = {each for passage, targets in self.needs.items() if passage not in places for each in targets}
        return Structure(
            words=words,
            fixed=named(self.fixed) | named(leaned_on) | (frozenset(range(passages)) - here.keys()),
            needs={places[passage]: tuple(places[each] for each in targets if each in places)
                   for passage, targets in self.needs.items() if passage in places},
            structural=named(self.structural),
            announcing=named(self.announcing),
        )  # fmt: skip

    def without_empty(self, kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Give what stays without the structural passages nothing needs any more, the inner ones emptied first."""
        left = kept.copy()
        for passage in sorted(self.structural - self.fixed, reverse=True):
            if left[passage] and not any(left[other] for other in self.pointed.get(passage, ())):
                left[passage] = False
        return left


def same_structure(before: Structure, after: Structure, left: Sequence[int]) -> bool:
    """Say whether what was written hangs together as it did: nothing to decide that was not decided.

    Args:
        before: structure of the source.
        after: structure of the output.
        left: passage of the source that each passage of the output is.
    """
    place = {passage: at for at, passage in enumerate(left)}

    def here(passages: Iterable[int]) -> frozenset[int]:
        return frozenset(place[passage] for passage in passages if passage in place)

    return (
        after.words.tolist() == before.words[list(left)].tolist()
        and after.fixed == here(before.fixed)
        and after.structural == here(before.structural)
        and all({*after.needs.get(place[p], ())} == {place.get(q, -1) for q in before.needs.get(p, ())} for p in left)
    )


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


def structure_of(reading: Reading, discourse: Discourse, options: Options, *, at_length: bool = False) -> Structure:
    """Say what stays, what hangs on what and what it costs.

    Args:
        reading: the source.
        discourse: what its passages do and need.
        options: whether procedures stay whole, and in what a length is counted.
        at_length: whether a length must be reached: then nothing opens the text by right, procedures may be cut, and a
            contents list and set-off quotations are the first that can be done without.
    """
    blocks = reading.document.blocks
    kinds = [blocks[passage.block].kind for passage in reading.passages]
    headings = frozenset(p.index for p in reading.passages if kinds[p.index] is Kind.HEADING)
    spare = frozenset(p.index for p in reading.passages if at_length and kinds[p.index] in SPARE)
    spare |= discourse.tags if at_length else frozenset()
    stay = {p.index for p in reading.passages if not p.prose and p.index not in headings | spare}
    if not at_length:
        # A heading that never had anything below it is part of an outline, and nothing was taken from it.
        stay |= headings - {heading for _, heading in discourse.under}
        stay |= {discourse.first} if discourse.first is not None else set()
    return Structure(
        words=np.array([price(passage, options) for passage in reading.passages], dtype=np.int64),
        fixed=frozenset(stay),
        needs=discourse.hanging(keep_steps=options.keep_steps, at_length=at_length),
        structural=headings | spare | frozenset(discourse.lead_ins) | discourse.waiting,
        announcing=discourse.announcements,
    )


SPARE: Final = frozenset({Kind.QUOTE, Kind.CONTENTS})


def price(passage: Passage, options: Options) -> int:
    """Give what a passage takes of the length allowed: its words or, where sentences are counted, one of them."""
    if options.sentences is not None:
        return int(passage.prose)
    return passage.words
