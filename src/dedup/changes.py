"""What was decided: changes with their reasons, the draft they fold into, and findings for an editor."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from dedup.language.word_count import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dedup.records import Claim, Document, Passage, Reading, Span, TextSpan
__all__ = [
    "Announcement",
    "Change",
    "Connective",
    "Copy",
    "Draft",
    "EmptySection",
    "Evidence",
    "Finding",
    "FindingKind",
    "OverLength",
    "Reason",
    "Removal",
    "Requested",
    "Stated",
    "Suggestion",
    "Superseded",
    "Trimmed",
    "Written",
    "claims_by_passage",
    "draft_of",
    "supporting",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One claim of a removed passage and the passage that stays and holds most of it.

    Attributes:
        claim: the claim, a range of the removed passage's text.
        by: the passage.
        score: share of the claim's weight that stands there, 0 to 1, by weights of the language.
    """

    claim: TextSpan
    by: int
    score: float


def supporting(by: Iterable[Evidence]) -> list[int]:
    """Give the passages that hold the claims, each once, in the order of the text."""
    return sorted({each.by for each in by})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What the passage says is said by passages that stay.

    Attributes:
        by: the evidence, claim by claim; every passage named stands in the output.
        risk: probability, 0 to 1, that something is lost all the same.
        same_order: share of its weight that stands in the same order in the passage nearest to it, 0 to 1: from 0.9 the
            two are nearly the same.
        missing: its words that stand in none of these passages, ranges of its text.
        answered: whether an editor or a judge was asked and said that nothing is lost, whatever the risk.
    """

    by: tuple[Evidence, ...]
    risk: float = 0.0
    same_order: float = 0.0
    missing: tuple[TextSpan, ...] = ()
    answered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The passage is the same, word for word, as one that stays."""

    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """The sentence only says what the text is about to do and carries no claim of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverLength:
    """Left out to reach the length asked for; `lost` are the claims (ranges in the text) that nobody else states."""

    lost: tuple[TextSpan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptySection:
    """A heading, contents line or list lead-in with nothing left below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """The passage gives an earlier figure of what the passage `by` gives later; only where that was asked for."""

    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Connective:
    """A word that joined the passage to a removed sentence was dropped; `opener` is that word."""

    opener: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trimmed:
    """A clause that another passage states was cut out of a sentence that stays."""

    cut: tuple[TextSpan, ...]
    by: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """A person asked for it in an edited plan."""


Removal = Stated | Copy | Announcement | OverLength | EmptySection | Superseded
"""Why a passage was removed."""


Reason = Removal | Connective | Trimmed | Requested
"""Why a change was made: a closed union, so that the type checker names every reader that must say a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One decision: which passage, what stands there afterwards (None where it is removed), and why."""

    passage: int
    text: str | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Passages that are likely repeats and were not removed, for an editor to decide on.

    Attributes:
        passages: the passage, and those that cannot stand without it, headings left empty included.
        words: how many words their removal wins.
        chance: probability, 0 to 1, that nothing is lost.
        reason: what the passages that stay say of the first one.
    """

    passages: tuple[int, ...]
    words: int
    chance: float
    reason: Stated


class FindingKind(StrEnum):
    """What a finding is about.

    Attributes:
        LOST: words of the source that no longer stand near what they belonged to.
        DANGLING: an opening that points at a removed sentence.
        DIFFERS: passages that say the same of different figures.
        LEFT_OUT: claims that had no room in the length asked for.
        NOTE: anything else about how the source was read or the output made.
    """

    LOST = "lost"
    DANGLING = "dangling"
    DIFFERS = "differs"
    LEFT_OUT = "left out"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something an editor should look at: what kind, where, and in words.

    Attributes:
        kind: what it is about.
        passages: indices of the passages of the source it is about; of a loss first the sentence, then its versions.
        message: one sentence.
        broken: whether it breaks the promise (then our own output is at fault).
        severity: of a loss, how likely something is lost, from 0 to 1.
    """

    kind: FindingKind
    passages: tuple[int, ...]
    message: str
    broken: bool = False
    severity: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document, its passages and the changes decided so far; a later change to a passage replaces an earlier one."""

    document: Document
    passages: tuple[Passage, ...]
    changes: tuple[Change, ...] = ()
    _by_passage: dict[int, Change] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Index the changes by passage."""
        self._by_passage.update((change.passage, change) for change in self.changes)

    def change(self, passage: int) -> Change | None:
        """Give the change in force for a passage."""
        return self._by_passage.get(passage)

    def text(self, passage: int) -> str | None:
        """Give the passage's text as it stands now, None when it is removed."""
        change = self._by_passage.get(passage)
        return self.passages[passage].text if change is None else change.text

    def kept(self) -> tuple[int, ...]:
        """Indices of the passages that stay, in order."""
        return tuple(p.index for p in self.passages if self.text(p.index) is not None)

    def words(self) -> int:
        """Count of words that stay."""
        return sum(words_in(self.text(p.index) or "") for p in self.passages)

    def with_changes(self, changes: tuple[Change, ...]) -> Draft:
        """Give a new draft with further changes applied."""
        merged = {**self._by_passage, **{change.passage: change for change in changes}}
        return Draft(
            document=self.document, passages=self.passages, changes=tuple(merged[key] for key in sorted(merged))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written of a draft in the format of its source.

    Attributes:
        text: the output.
        places: passage -> where it stands in the output, without its list marker; those that were removed are missing.
    """

    text: str
    places: Mapping[int, Span]


def draft_of(reading: Reading) -> Draft:
    """Give the draft before any decision."""
    return Draft(document=reading.document, passages=reading.passages)


def claims_by_passage(claims: Iterable[Claim]) -> dict[int, list[Claim]]:
    """Give the claims of each passage that makes any, in order."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.passage, []).append(claim)
    return found
