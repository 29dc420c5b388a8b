"""Record what each passage does in its text and what it needs in order to stand, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from dedup.discourse.abridging import first_answers, heads_of_points, parallel_lists, whole_lists
from dedup.discourse.containers import boxes, contained
from dedup.discourse.dependencies import lead_ins, needs, with_steps
from dedup.discourse.enumerations import enumerated, steps_by_heading
from dedup.discourse.lists import is_step
from dedup.discourse.openers import Link, Opener, openers_of, questions_in
from dedup.discourse.roles import announcements, waiting_questions
from dedup.discourse.sections import under_headings
from dedup.discourse.series import counted_wholes, in_series, unfinished
from dedup.discourse.summaries import summarising
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.records import Reading

__all__ = ["Discourse", "discourse_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Discourse:
    """What the passages of a reading do, and what they need.

    Attributes:
        openers: how each passage opens.
        questions: passages that ask.
        steps: passages of the steps of numbered procedures.
        needs: passage -> passages it cannot stand without, its heading apart.
        needs_with_steps: the same where numbered procedures stay whole.
        needs_at_length: the same where a length is asked for: short lists stay whole, answers keep their beginning.
        under: (passage, the heading it stands under).
        lead_ins: passages that only lead into a list -> the first passages of its items.
        announcements: passages that only say what the text will do.
        waiting: questions that only wait for their answers.
        summaries: passages of paragraphs that sum up.
        first: the passage that opens the text; None where there is none.
        tags: passages that only open and close containers; where a length is asked for they go with what is inside.
    """

    openers: tuple[Opener, ...]
    questions: frozenset[int]
    steps: frozenset[int]
    needs: Mapping[int, tuple[int, ...]]
    needs_with_steps: Mapping[int, tuple[int, ...]]
    needs_at_length: Mapping[int, tuple[int, ...]]
    under: tuple[tuple[int, int], ...]
    lead_ins: Mapping[int, tuple[int, ...]]
    announcements: frozenset[int]
    waiting: frozenset[int]
    summaries: frozenset[int]
    first: int | None
    tags: frozenset[int]

    @property
    def silent(self) -> frozenset[int]:
        """Passages that carry no claim of their own."""
        return self.announcements | frozenset(self.lead_ins) | self.waiting

    def hanging(self, *, keep_steps: bool = False, at_length: bool = False) -> dict[int, tuple[int, ...]]:
        """Give for each passage what must stay when it stays: what it points at and the heading it stands under."""
        found = dict(self.needs_at_length if at_length else self.needs_with_steps if keep_steps else self.needs)
        for passage, heading in self.under:
            found[passage] = (*found.get(passage, ()), heading)
        return found


def discourse_of(reading: Reading, before: tuple[Reading, Discourse] | None = None) -> Discourse:
    """Work out what each passage does.

    Args:
        reading: the text.
        before: a text of the same language with what its passages do: how a sentence opens is read once.
    """
    document, passages, language = reading.document, reading.passages, reading.language
    announced = frozenset(announcements(reading))
    told = tuple(in_series(reading))
    series = (*enumerated(reading), *told)
    together = (*series, *counted_wholes(reading, series), *unfinished(reading))
    # "On the other hand, ..." joins to "On the one hand, ...", whatever goes from between them.
    bound = set(chain.from_iterable(told))
    openers = tuple(
        Opener(Link.NONE) if passage in bound and found.link is Link.CONNECTIVE else found
        for passage, found in enumerate(openers_of(passages, language, _known(*before) if before else {}))
    )
    asking = questions_in(passages)
    needed = needs(reading, openers, asking, keep_steps=False)
    firsts = tuple(contained(document, passages))
    boxed = boxes(document, passages)
    return Discourse(
        openers=openers,
        questions=asking,
        steps=frozenset(passage.index for passage in passages if is_step(document.blocks[passage.block])),
        needs=_joined(needed, together, firsts),
        needs_with_steps=_joined(
            with_steps(needed, document, passages, language), (*together, *steps_by_heading(reading)), firsts
        ),
        needs_at_length=_joined(
            needed,
            (*together, *whole_lists(reading), *parallel_lists(reading)),
            (*first_answers(reading), *heads_of_points(reading), *boxed.inside),
        ),
        under=tuple(under_headings(reading)),
        lead_ins=lead_ins(document, passages),
        announcements=announced,
        waiting=waiting_questions(reading, asking),
        summaries=summarising(document, passages, language),
        first=_opening(reading, announced),
        tags=boxed.tags,
    )


def _known(reading: Reading, discourse: Discourse) -> dict[str, Opener]:
    """Give how the sentences of a text open, but for those whose series tells."""
    bound = set(chain.from_iterable(in_series(reading)))
    return {
        passage.text: discourse.openers[passage.index] for passage in reading.passages if passage.index not in bound
    }


def _joined(
    needed: Mapping[int, tuple[int, ...]],
    together: Iterable[tuple[int, ...]],
    besides: Iterable[tuple[int, int]] = (),
) -> Mapping[int, tuple[int, ...]]:
    """Let the members of each group need one another, in a ring, beside what each needs already."""
    found = {passage: list(targets) for passage, targets in needed.items()}
    for passage, target in besides:
        found.setdefault(passage, []).append(target)
    for members in together:
        for one, other in zip(members, (*members[1:], members[0]), strict=True):
            found.setdefault(one, []).append(other)
    return {passage: tuple(dict.fromkeys(targets)) for passage, targets in found.items()}


def _opening(reading: Reading, announced: frozenset[int]) -> int | None:
    """Give the sentence that opens the text; the line of a list opens nothing."""
    first = next((p for p in reading.passages if p.prose and p.index not in announced), None)
    if first is None or reading.document.blocks[first.block].kind is Kind.ITEM:
        return None
    return first.index
