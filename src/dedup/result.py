"""The condensed article with everything that was decided on the way, and how it is written out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.changes import Change, Draft, Finding, Suggestion
    from dedup.options import Options
    from dedup.records import Claim, Original
    from dedup.selection.judging import Judgement

__all__ = ["Result"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Result:
    """A condensed article with everything that was decided on the way.

    Attributes:
        draft: the source with the changes; what every rendering is made of.
        options: what was asked for.
        claims: the claims of the source.
        findings: what an editor should look at; one that is `broken` is a fault of this library.
        suggestions: likely repeats that were not removed, those first that win most words; none at a length.
        judgement: what a judge said of such repeats; None where none was asked.
        original: the document that was read; None where it was a text.
    """

    draft: Draft
    options: Options
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    suggestions: tuple[Suggestion, ...] = ()
    judgement: Judgement | None = None
    original: Original | None = None

    def __repr__(self) -> str:
        """Say in one line what became of which source."""
        gone = sum(change.text is None for change in self.changes)
        return (
            f"Result({self.draft.document.name!r}, {self.words_before:,} -> {self.words_after:,} words, "
            f"{gone:,} of {len(self.draft.passages):,} passages removed, {len(self.findings):,} findings)"
        )

    @property
    def text(self) -> str:
        """The condensed article in the format of its source."""
        return self.render("source")

    @property
    def changes(self) -> tuple[Change, ...]:
        """The decisions, in the order of the source."""
        return self.draft.changes

    @property
    def words_before(self) -> int:
        """Words of the source."""
        return sum(passage.words for passage in self.draft.passages)

    @property
    def words_after(self) -> int:
        """Words of the condensed article."""
        return self.draft.words()

    def render(self, format: str) -> str:  # noqa: A002 - the option's word
        """Write the article as "source", "text", "markdown", "html", "json" or "diff"."""
        from dedup.output.render import render

        return render(self.draft, format)

    def document(self, *, track_changes: bool = False) -> bytes:
        """Give the document that was read (Word, HTML) without what went, or with it as tracked deletions.

        Raises:
            OptionError: it was no such document.
        """
        from dedup.output.documents.given_back import given_back

        return given_back(self.draft, self.original, track_changes=track_changes)

    def plan(self) -> str:
        """Write the decisions as JSON; `apply_plan` carries them out again."""
        import dedup
        from dedup.output.plan import dumps

        return dumps(self.draft, self.options, dedup.__version__, self.suggestions)

    def explain(self) -> str:
        """Say what was removed and which passages say it, the riskiest first, and what might go besides."""
        from dedup.output.report import explain

        return explain(self.draft, self.findings, self.suggestions)
