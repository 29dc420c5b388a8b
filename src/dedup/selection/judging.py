"""Put likely repeats to a judge in place of an editor, several at once, and put each yes to it a second time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedup.changes import supporting
from dedup.entailment.judge import probabilities
from dedup.records import Kind
from dedup.selection.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dedup.changes import Suggestion
    from dedup.entailment.judge import Judge
    from dedup.records import Reading
    from dedup.selection.suggestions import Suggestions

__all__ = ["Judgement", "judged", "questions_for", "repeated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a judge said of the likely repeats of an article.

    Attributes:
        asked: suggestions it was asked about.
        agreed: those of which it said that the article says them without.
        gone: those of which it said so again beside what stayed at the end.
    """

    asked: int
    agreed: int
    gone: tuple[Suggestion, ...]

    def line(self) -> str:
        """Say it in words."""
        back = self.agreed - len(self.gone)
        return (
            f"the judge was asked about {self.asked:,} likely repeats and agreed to {self.agreed:,}"
            f"{f', {back:,} of them brought back when asked again' if back else ''}"
        )


def questions_for(reading: Reading) -> int:
    """Give how many suggestions of an article are put to a judge where nothing else is asked for."""
    words = sum(passage.words for passage in reading.passages)
    return max(1, round(SETTINGS.questions_per_thousand_words * words / 1000))


def judged(fresh: Callable[[], Suggestions], reading: Reading, judge: Judge, questions: int) -> Judgement:
    """Let go what a judge says the rest of the article says.

    Suggestions of which none is evidence for another are asked about together, beside all that stays without them. At
    the end each that went is asked about once more, beside what stays then: what said it may have gone later, and a
    judge that errs once in twenty errs twice once in four hundred.

    Args:
        fresh: gives the suggestions as they were before any answer.
        reading: the source.
        judge: whom to ask.
        questions: suggestions that are asked about at most; the second asking is not counted.

    Raises:
        JudgeError: the judge gives no answer, or none of the form asked for.
    """
    suggestions, agreed, asked = fresh(), [], 0
    while asked < questions:
        batch = _apart(suggestions.ranked(SETTINGS.suggestions_looked_at), questions - asked)
        if not batch:
            break
        asked += len(batch)
        for suggestion, said in zip(batch, _said(suggestions, reading, judge, batch), strict=True):
            if not said:
                suggestions.no(suggestion)
            elif (now := suggestions.again(suggestion)) is not None:
                suggestions.yes(now)
                agreed.append(now)
    sure = [one for each in _parts(agreed) for one in _confirmed(suggestions, reading, judge, each)]
    # What more would go with a passage, now that something is back, was not asked about.
    gone = repeated(fresh(), sure)[1]
    return Judgement(asked=asked, agreed=len(agreed), gone=tuple(gone))


def _apart(ranked: Iterable[Suggestion], most: int) -> list[Suggestion]:
    """Choose suggestions, the best first, none of which is evidence for another or goes with it."""
    chosen: list[Suggestion] = []
    going: set[int] = set()
    leaned_on: set[int] = set()
    for suggestion in ranked:
        if len(chosen) == min(most, SETTINGS.questions_at_once):
            break
        own, by = set(suggestion.passages), set(supporting(suggestion.reason.by))
        if own.isdisjoint(going | leaned_on) and by.isdisjoint(going):
            chosen.append(suggestion)
            going |= own
            leaned_on |= by
    return chosen


def _parts(suggestions: Sequence[Suggestion]) -> Iterable[Sequence[Suggestion]]:
    size = SETTINGS.questions_at_once
    return (suggestions[at : at + size] for at in range(0, len(suggestions), size))


def _confirmed(
    suggestions: Suggestions, reading: Reading, judge: Judge, gone: Sequence[Suggestion]
) -> Iterable[Suggestion]:
    """Give those of some suggestions that went of which the judge says so again."""
    said = _said(suggestions, reading, judge, gone)
    return (suggestion for suggestion, sure in zip(gone, said, strict=True) if sure)


def repeated(suggestions: Suggestions, sure: Sequence[Suggestion]) -> tuple[Suggestions, list[Suggestion]]:
    """Let suggestions go again, one after the other; one stays with which other passages would go by now."""
    gone = []
    for suggestion in sure:
        now = suggestions.again(suggestion)
        if now is not None:
            suggestions.yes(now)
            gone.append(now)
    return suggestions, gone


def _said(suggestions: Suggestions, reading: Reading, judge: Judge, about: Sequence[Suggestion]) -> list[bool]:
    """Ask whether what stays without some suggestions says each of them."""
    premises = _premises(suggestions, reading, about)
    statements = [_text(reading, suggestion.passages) for suggestion in about]
    return [answer >= SETTINGS.sure_answer for answer in probabilities(judge, premises, statements)]


def _premises(suggestions: Suggestions, reading: Reading, about: Sequence[Suggestion]) -> list[str]:
    """Give what stays without some suggestions: of a long article what stands nearest, with the headings above it."""
    without = {passage for suggestion in about for passage in suggestion.passages}
    kept = suggestions.kept()
    stay = [passage for passage in reading.passages if kept[passage.index]]
    if sum(passage.words for passage in stay) > SETTINGS.most_premise_words:
        near = suggestions.near(sorted(without), SETTINGS.nearest_premises)
        blocks = reading.document.blocks
        above = {blocks[reading.passages[passage].block].heading for passage in near}
        stay = [passage for passage in stay if passage.index in near or passage.block in above]
    return [passage.text for passage in stay if passage.index not in without]


def _text(reading: Reading, passages: Iterable[int]) -> str:
    """Give what the passages of a suggestion say, behind the heading they stand under: it may tell of what."""
    blocks, source = reading.document.blocks, reading.document.source
    members = [reading.passages[passage] for passage in sorted(passages)]
    prose = [each for each in members if blocks[each.block].kind not in (Kind.HEADING, Kind.TITLE)]
    heading = blocks[prose[0].block].heading if prose else -1
    above = f"{blocks[heading].span.of(source).strip()}\n\n" if heading >= 0 else ""
    return above + " ".join(each.text for each in prose)
