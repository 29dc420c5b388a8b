"""Count how much went and what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.changes import FindingKind, OverLength, Superseded, Trimmed
from dedup.language.normal_form import exact
from dedup.word_count import words_in

if TYPE_CHECKING:
    from dedup.changes import Draft, Finding

__all__ = ["Figures", "figures"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How much went and what it cost.

    Attributes:
        name: what the source is called.
        words_before: words of the source.
        words_after: words of the output.
        sentences: sentences and other prose passages of the source.
        removed: how many of those are gone.
        trimmed: sentences that stay and lost a clause.
        words_trimmed: words they lost by it.
        claims_lost: claims that nothing left states.
        broken: findings that break the promise.
        to_check: statements of which the check of the output misses something.
        superseded: passages that went because a later one gives a later figure.
    """

    name: str
    words_before: int
    words_after: int
    sentences: int
    removed: int
    trimmed: int
    words_trimmed: int
    claims_lost: int
    broken: int
    to_check: int = 0
    superseded: int = 0

    def line(self) -> str:
        """Give them as one line, such as "a.txt: 1,199 -> 860 words (72 %), 17 of 48 sentences removed, ..."."""
        older = f" ({self.superseded:,} for a later figure)" if self.superseded else ""
        share = f" ({100 * self.words_after / self.words_before:.0f} %)" if self.words_before else ""
        return (
            f"{self.name}: {self.words_before:,} -> {self.words_after:,} words{share}, "
            f"{self.removed:,} of {self.sentences:,} sentences removed{older}, "
            f"{self._trimmed()}{self._cost()}"
        )

    def _trimmed(self) -> str:
        return f"{self.trimmed:,} trimmed by {self.words_trimmed:,} words, " if self.trimmed else ""

    def _cost(self) -> str:
        if self.broken:
            return "and something stands there that should not: a fault of dedup"
        costs = [f"{_claims(self.claims_lost)} left out to reach the length"] if self.claims_lost else []
        costs += [f"{self.to_check:,} to check"] if self.to_check else []
        if costs:
            return ", ".join(costs)
        return f"every {'other ' if self.superseded else ''}claim still stated"


def figures(draft: Draft, findings: tuple[Finding, ...] = ()) -> Figures:
    """Count what a draft keeps and loses.

    Args:
        draft: the draft.
        findings: what the check of the output found.
    """
    trimmed = [change for change in draft.changes if isinstance(change.reason, Trimmed)]
    prose = [passage.index for passage in draft.passages if passage.prose]
    return Figures(
        name=draft.document.name,
        words_before=sum(passage.words for passage in draft.passages),
        words_after=draft.words(),
        sentences=len(prose),
        removed=sum(draft.text(index) is None for index in prose),
        trimmed=len(trimmed),
        words_trimmed=sum(draft.passages[change.passage].words - words_in(change.text or "") for change in trimmed),
        claims_lost=len(_left_out(draft)),
        broken=sum(finding.broken for finding in findings),
        to_check=sum(finding.kind is FindingKind.LOST for finding in findings),
        superseded=sum(isinstance(change.reason, Superseded) for change in draft.changes),
    )


def _left_out(draft: Draft) -> set[str]:
    """Give the claims left out to reach a length; what a copy claims is one claim."""
    return {
        exact(span.of(draft.passages[change.passage].text))
        for change in draft.changes
        if isinstance(change.reason, OverLength)
        for span in change.reason.lost
    }


def _claims(count: int) -> str:
    return f"{count:,} claim{'s' * (count > 1)}"
