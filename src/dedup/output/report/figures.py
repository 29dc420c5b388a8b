"""Count how much went, how, and what it may have cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.changes import Announcement, Copy, FindingKind, OverLength, Stated, Superseded, Trimmed
from dedup.language.normal_form import exact
from dedup.language.word_count import words_in
from dedup.output.settings import SETTINGS

if TYPE_CHECKING:
    from dedup.changes import Draft, Finding

__all__ = ["Figures", "figures"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How much went, how, and what it may have cost.

    Attributes:
        name: what the source is called.
        words_before: words of the source.
        words_after: words of the output.
        sentences: sentences and other prose passages of the source.
        removed: how many of those are gone.
        verbatim: removed sentences that stand word for word in the output.
        nearly: removed sentences that stand there nearly word for word.
        reworded: removed sentences that are said there in other words.
        answered: removed sentences of which an editor or a judge said so.
        to_check: removals with a risk from 0.05 that nobody was asked about, and passages of which the check says that
            something is lost.
        at_risk: claims that may be lost, as the risks of these removals add up.
        trimmed: sentences that stay and lost a clause.
        words_trimmed: words they lost by it.
        claims_lost: claims left out to reach a length.
        broken: findings that are a fault of this library.
        superseded: passages that went because a later one gives a later figure.
        announced: passages that went because they only say what the text is about to do.
    """

    name: str
    words_before: int
    words_after: int
    sentences: int
    removed: int
    verbatim: int
    nearly: int
    reworded: int
    answered: int
    to_check: int
    at_risk: float
    trimmed: int
    words_trimmed: int
    claims_lost: int
    broken: int
    superseded: int = 0
    announced: int = 0

    def line(self) -> str:
        """Give them as one line, such as "a.txt: 1,199 -> 860 words (72 %), 17 of 48 sentences removed: ..."."""
        share = f" ({100 * self.words_after / self.words_before:.0f} %)" if self.words_before else ""
        return (
            f"{self.name}: {self.words_before:,} -> {self.words_after:,} words{share}, "
            f"{self.removed:,} of {self.sentences:,} sentences removed{self._how()}{self._trimmed()}{self._cost()}"
        )

    def _how(self) -> str:
        kinds = (
            (self.verbatim, "verbatim"),
            (self.nearly, "nearly verbatim"),
            (self.reworded, "in other words"),
            (self.answered, "as answered"),
            (self.superseded, "for a later figure"),
            (self.announced, "only announced"),
        )
        said = ", ".join(f"{count:,} {how}" for count, how in kinds if count)
        return f": {said}" if said else ""

    def _trimmed(self) -> str:
        return f", {self.trimmed:,} trimmed by {self.words_trimmed:,} words" if self.trimmed else ""

    def _cost(self) -> str:
        if self.broken:
            return "; the check of the output failed: a fault of dedup"
        parts = []
        if self.claims_lost:
            parts.append(f"{self.claims_lost:,} claim{'s' * (self.claims_lost > 1)} left out to reach the length")
        if self.to_check or self.at_risk >= SETTINGS.fewest_claims_shown:
            parts.append(f"{self.to_check:,} to check, about {self.at_risk:.1f} claims at risk")
        return f"; {', '.join(parts)}" if parts else ""


def figures(draft: Draft, findings: tuple[Finding, ...] = ()) -> Figures:
    """Count what a draft keeps and loses.

    Args:
        draft: the draft.
        findings: what the check of the output found.
    """
    trimmed = [change for change in draft.changes if isinstance(change.reason, Trimmed)]
    prose = [passage.index for passage in draft.passages if passage.prose]
    stated = {change.passage: change.reason for change in draft.changes if isinstance(change.reason, Stated)}
    unasked = {passage: reason for passage, reason in stated.items() if not reason.answered}
    doubtful = {passage for passage, reason in unasked.items() if reason.risk >= SETTINGS.risk_to_check}
    doubtful |= {finding.passages[0] for finding in findings if finding.kind is FindingKind.LOST and finding.passages}
    nearly = sum(reason.same_order >= SETTINGS.nearly_same_from for reason in unasked.values())
    return Figures(
        name=draft.document.name,
        words_before=sum(passage.words for passage in draft.passages),
        words_after=draft.words(),
        sentences=len(prose),
        removed=sum(draft.text(index) is None for index in prose),
        verbatim=sum(isinstance(change.reason, Copy) for change in draft.changes),
        nearly=nearly,
        reworded=len(unasked) - nearly,
        answered=len(stated) - len(unasked),
        to_check=len(doubtful),
        at_risk=sum(reason.risk for reason in unasked.values()),
        trimmed=len(trimmed),
        words_trimmed=sum(draft.passages[change.passage].words - words_in(change.text or "") for change in trimmed),
        claims_lost=len(_left_out(draft)),
        broken=sum(finding.broken for finding in findings),
        superseded=sum(isinstance(change.reason, Superseded) for change in draft.changes),
        announced=sum(isinstance(change.reason, Announcement) for change in draft.changes),
    )


def _left_out(draft: Draft) -> set[str]:
    """Give the claims left out to reach a length; what a copy claims is one claim."""
    return {
        exact(span.of(draft.passages[change.passage].text))
        for change in draft.changes
        if isinstance(change.reason, OverLength)
        for span in change.reason.lost
    }
