"""The condensed article with everything that was decided on the way, and how it is written out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Change, Draft, Finding, Suggestion
    from dedup.discourse.record import Discourse
    from dedup.options import Options
    from dedup.output.review.relations import ContentWord, Joining, Relations
    from dedup.records import Claim, Original, Reading
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

        return render(self.draft, format, self.findings, self.suggestions)

    def document(self, *, track_changes: bool = False) -> bytes:
        """Give the document that was read (Word, HTML) without what went, or with it as tracked deletions.

        Raises:
            InputError: a part of it that holds no text is damaged.
            OptionError: it was no such document.
        """
        from dedup.output.documents.given_back import given_back

        return given_back(self.draft, self.original, track_changes=track_changes)

    def plan(self) -> str:
        """Write the decisions as JSON; `apply_plan` carries them out again."""
        import dedup
        from dedup.output.plan import dumps

        return dumps(self.draft, self.options, dedup.__version__, self.suggestions)

    def explain(self, *, whole: bool = False) -> str:
        """Say what was removed and which passages say it, the riskiest first, and what might go besides.

        Args:
            whole: whether nothing is left out; otherwise it is at most half as long as the source, or one screen.
        """
        from dedup.output.report import explain

        return explain(self.draft, self.findings, self.suggestions, whole=whole)

    def review(self) -> str:
        """Write a page that stands alone, on which an editor reads the decisions, changes them and takes them away."""
        from dedup.output.review import Reviewed, review_page

        reviewed = Reviewed(
            relations=_relations(self), findings=self.findings, suggestions=self.suggestions, plan=self.plan()
        )
        return review_page(self.draft, reviewed)

    def plot(self) -> str:
        """Draw a map of the article as SVG: which sentence holds how much of which."""
        from dedup.entailment.carriers import passage_shares
        from dedup.entailment.relate import relate
        from dedup.output.review import map_svg

        return map_svg(self.draft, passage_shares(relate(*_read(self))), alone=True)


def _read(result: Result) -> tuple[Reading, Discourse]:
    """Give the reading a result was made from; what a plan made knows of it is the same."""
    from dedup.discourse.record import discourse_of
    from dedup.language import table
    from dedup.records import Reading

    draft = result.draft
    reading = Reading(
        document=draft.document,
        passages=draft.passages,
        claims=result.claims,
        language=table(draft.document.language),
    )
    return reading, discourse_of(reading)


def _relations(result: Result) -> Relations:
    """Gather what the passages hold and need of each other, as a page shows it."""
    import numpy as np

    from dedup.discourse.sections import headings_named
    from dedup.entailment import carriers
    from dedup.entailment.relate import relate
    from dedup.output.review import Relations
    from dedup.selection.connectives import counted_openers
    from dedup.selection.structure import structure_of

    reading, discourse = _read(result)
    relation = relate(reading, discourse)
    kept = np.zeros(len(reading.passages), dtype=bool)
    kept[list(result.draft.kept())] = True
    structure = structure_of(reading, discourse, result.options)
    counts = counted_openers(discourse.openers, reading.document.language)
    return Relations(
        claims=result.claims,
        carriers=carriers.claim_carriers(relation),
        shares=carriers.passage_shares(relation),
        words=tuple(_words(carriers.content_words(relation))),
        losses=carriers.losses_alone(relation, kept),
        below={p: structure.pointed[p] for p in structure.structural - structure.fixed if p in structure.pointed},
        contents=dict(headings_named(reading)),
        joinings=dict(_joinings(reading, discourse)),
        ordinals={passage: value for passage, value in enumerate(counts) if value},
    )


def _words(found: Iterator[tuple[int, int, int, tuple[str, ...]]]) -> Iterator[ContentWord]:
    from dedup.output.review import ContentWord
    from dedup.records import TextSpan

    for passage, start, end, terms in found:
        yield ContentWord(passage=passage, span=TextSpan(start, end), terms=terms)


def _joinings(reading: Reading, discourse: Discourse) -> Iterator[tuple[int, Joining]]:
    """Give the joining words that go with the sentence before, as `selection/connectives.py` drops them."""
    from dedup.discourse.inner_joining import without_link
    from dedup.output.review import Joining

    for passage in reading.passages[1:]:
        link = without_link(passage.text, discourse.openers[passage.index], reading.language) if passage.prose else None
        if link is not None:
            yield passage.index, Joining(opener=link[0], text=link[1])
