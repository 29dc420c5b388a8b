"""Reading -> Discourse: what each passage does in the text and what it needs to stand, worked out once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.dependence import lead_ins, needs, questions
from dedup.guarding import fingerprint
from dedup.model import Kind
from dedup.zones import restating

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.model import Passage
    from dedup.reading import Reading

__all__ = ["Discourse", "discourse_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Discourse:
    """What the passages of a reading do, and what they need.

    Attributes:
        needs: passage -> passages it cannot stand without, its heading apart.
        needs_with_steps: the same where numbered procedures stay whole.
        under: (passage, the heading it stands under).
        lead_ins: passages that only lead into a list -> the first passages of its items.
        announcements: passages that only say what the text will do.
        waiting: questions that only wait for their answers.
        summaries: passages of paragraphs that sum up.
        first: the passage that opens the text; None where there is none.
    """

    needs: Mapping[int, tuple[int, ...]]
    needs_with_steps: Mapping[int, tuple[int, ...]]
    under: tuple[tuple[int, int], ...]
    lead_ins: Mapping[int, tuple[int, ...]]
    announcements: frozenset[int]
    waiting: frozenset[int]
    summaries: frozenset[int]
    first: int | None

    @property
    def silent(self) -> frozenset[int]:
        """Passages that carry no claim of their own."""
        return self.announcements | frozenset(self.lead_ins) | self.waiting

    def hanging(self, *, keep_steps: bool) -> dict[int, tuple[int, ...]]:
        """Give for each passage what must stay when it stays: what it points at and the heading it stands under."""
        found = dict(self.needs_with_steps if keep_steps else self.needs)
        for passage, heading in self.under:
            found[passage] = (*found.get(passage, ()), heading)
        return found


def discourse_of(reading: Reading) -> Discourse:
    """Work out what each passage does."""
    document, passages, language = reading.document, reading.passages, reading.language
    announced = frozenset(_announcements(reading))
    return Discourse(
        needs=needs(document, passages, language, keep_steps=False),
        needs_with_steps=needs(document, passages, language, keep_steps=True),
        under=tuple(under_headings(reading)),
        lead_ins=lead_ins(document, passages),
        announcements=announced,
        waiting=_answered(reading),
        summaries=restating(document, passages, language),
        first=next((p.index for p in passages if p.prose and p.index not in announced), None),
    )


def _answered(reading: Reading) -> frozenset[int]:
    """Give the questions that only wait for their answers; a longer one says more than that and is stated or stays."""
    asked = questions(reading.document, reading.passages)
    return frozenset(index for index in asked if _only_asks(reading.passages[index]))


def _only_asks(passage: Passage) -> bool:
    return passage.words <= ASKING and not CLAUSED.search(passage.text)


ASKING: Final = 12
"""Words up to which a question of one clause says nothing but what its answer says."""

CLAUSED: Final = re.compile(r"[;:–—]\s|^\W*(?:\S+\s+){2,}\S+,\s")
"""What parts a question from a statement before it: "There is one problem: where to put it?"."""


def _announcements(reading: Reading) -> Iterator[int]:
    """Give the sentences that only say what the text is about to do."""
    groups = reading.language.announcements
    for passage in reading.passages:
        text = fingerprint(passage.text)
        # A quotation announces nothing of ours, and a figure is a fact wherever it stands.
        if not passage.prose or QUOTED.search(passage.text) or any(map(str.isdigit, text)):
            continue
        opening = f" {' '.join(text.split()[:OPENING])} "
        # "The First Thing We Look At" is a title.
        if any(f" {group} " in opening and group.title() not in passage.text for group in groups):
            yield passage.index


OPENING: Final = 12
"""Words of a sentence in which it says that it announces: "Exploring the interplay of A and B, this article ..."."""

QUOTED: Final = re.compile(r"[\"“”„«»]")


def under_headings(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (passage, the heading it stands under); a heading stands under the nearest one of a higher level."""
    blocks = reading.document.blocks
    of_block = {passage.block: passage.index for passage in reading.passages if not passage.prose}
    for passage in reading.passages:
        block = blocks[passage.block]
        above = block.heading
        if block.kind in (Kind.HEADING, Kind.TITLE):
            while above >= 0 and blocks[above].level >= block.level:
                above = blocks[above].heading
        if above >= 0 and above in of_block and blocks[above].kind is Kind.HEADING and block.kind is not Kind.CONTENTS:
            yield passage.index, of_block[above]
