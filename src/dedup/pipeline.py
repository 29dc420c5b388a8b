"""The order of the stages, once: read, judge, decide, repair, check."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup import validation as arguments
from dedup.changes import draft_of
from dedup.checking.findings import compared, findings
from dedup.discourse.record import discourse_of
from dedup.entailment.judge import require_judge
from dedup.entailment.relate import relate
from dedup.errors import OptionError, PlanError
from dedup.options import Options, asked
from dedup.output.plan import header, loads
from dedup.output.render.source import written
from dedup.parsing.foreign import read_article
from dedup.parsing.merge import read_merged
from dedup.parsing.reading import read_output, read_source
from dedup.parsing.requirements import require_output, require_source, require_sources
from dedup.result import Result
from dedup.selection.edits import repaired
from dedup.selection.judging import judged, questions_for, repeated
from dedup.selection.latest_figures import without_older
from dedup.selection.least_length import require_room
from dedup.selection.shortening import shortened_to
from dedup.selection.structure import structure_of
from dedup.selection.suggestions import Suggestions
from dedup.settling import decided, drawn, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Unpack

    from dedup.changes import Draft, Finding, Suggestion
    from dedup.entailment.judge import Judge
    from dedup.options import Fields
    from dedup.records import Reading, Text
    from dedup.selection.judging import Judgement

__all__ = [
    "Interview",
    "Result",
    "apply_plan",
    "apply_plan_merged",
    "check",
    "condense",
    "condense_file",
    "condense_merged",
    "interview",
    "interview_merged",
]


def condense(
    source: str,
    options: Options | None = None,
    *,
    name: str = "<text>",
    format: str | None = None,  # noqa: A002
    judge: Judge | None = None,
    **fields: Unpack[Fields],
) -> Result:
    """Condense an article: what it says more than once is said once.

    Args:
        source: the text.
        options: what to ask for; by default about one claim in a hundred may be lost.
        name: what to call the source in messages.
        format: "text", "markdown" ...; by default told from the name and the text.
        judge: whom to ask about the likely repeats that stay, at most 40 for each 1,000 words; nobody by default.
        **fields: single options in place of `options`, such as `ratio=0.4`.

    Raises:
        InputError: the text is empty.
        JudgeError: the judge gives no answer.
        OptionError: options are given both ways, the format is unknown, or no sentence fits into the length asked for.
        LanguageError: there is no word table for the language asked for.

    Examples:
        >>> from dedup import condense
        >>> text = "The bridge opened in May 1931. It is red. The bridge opened in May 1931."
        >>> condense(text).text
        'The bridge opened in May 1931. It is red.'
    """
    require_source(source, name, options := asked(options, fields))
    if format is not None:
        arguments.require_text("format", format)
    begun = _started(read_source(source, options, name=name, format=format), options)
    if judge is not None:
        begun.judged(judge)
    return begun.result()


def condense_file(
    path: str | Path, options: Options | None = None, *, encoding: str | None = None, **fields: Unpack[Fields]
) -> Result:
    """Condense a text, Markdown or document; raises InputError where it cannot be read, or is a table or the like."""
    arguments.path("path", path)
    if encoding is not None:
        arguments.require_text("encoding", encoding)
    text = read_article(path, encoding=encoding)
    return replace(interview_merged([text], asked(options, fields)).result(), original=text.original)


def condense_merged(texts: Iterable[Text], options: Options | None = None, **fields: Unpack[Fields]) -> Result:
    """Condense several sources into one article in which nothing is said twice, with options as for `condense`.

    They stand in the order in which they are given; the line ends of the first are the article's.
    """
    return interview_merged(texts, asked(options, fields)).result()


def apply_plan(source: str, plan: str, *, name: str = "<text>") -> Result:
    """Carry out a plan, edited or not, and check what comes out.

    Raises:
        PlanError: it is no plan, or belongs to another source.
    """
    require_source(source, name, Options())
    return _applied(plan, lambda options, form: read_source(source, options, name=name, format=form))


def apply_plan_merged(texts: Iterable[Text], plan: str) -> Result:
    """Carry out a plan that `condense_merged` made, edited or not, and check what comes out.

    Args:
        texts: those the plan was made for, in the same order.
        plan: the JSON.

    Raises:
        InputError: there is no text.
        PlanError: it is no plan, or belongs to other sources or another order of them.
    """
    parts = require_sources(texts, Options())
    return _applied(plan, lambda options, form: read_merged(parts, options, format=form))


def _applied(plan: str, read: Callable[[Options, str], Reading]) -> Result:
    head = header(arguments.require_text("plan", plan))
    options = replace(head.options, language=head.language)
    try:
        reading = read(options, head.format)
    except OptionError as error:
        raise PlanError(error.message, path=f"$.source.{error.where}") from error
    draft = draft_of(reading)
    draft = draft.with_changes(loads(plan, draft))
    if not any(draft.text(passage.index) for passage in draft.passages):
        raise PlanError("the plan removes every passage; keep at least one", path="$.changes")
    return Result(
        draft=draft,
        options=head.options,
        claims=reading.claims,
        findings=tuple(findings(relate(reading, discourse_of(reading)), draft, written(draft))),
    )


def check(
    source: str, output: str, options: Options | None = None, *, name: str = "<text>", format: str | None = None,  # noqa: A002
    **fields: Unpack[Fields],
) -> tuple[Finding, ...]:  # fmt: skip
    """Check an output against its source by reading both afresh, without knowing how it was made.

    Args:
        source: the text as it was.
        output: what was made of it, in the same format.
        options: the language of both; or as `language="de"`.
        name: what to call the source in messages.
        format: of both.

    Returns:
        Findings about words that no longer stand near what they belonged to, the most severe first, sentences that are
        not of the source, and openings that point at nothing; empty when there are none.
    """
    require_source(source, name, options := asked(options, fields))
    require_output(output, name)
    reading = read_source(source, options, name=name, format=format)
    return tuple(compared(reading, discourse_of(reading), read_output(output, reading)))


class Interview:
    """A source that is being condensed, with the likely repeats an editor is asked about.

    Attributes:
        answers: the answers so far, True for a removal.
        judgement: what a judge said before; None where none was asked.
    """

    def _started(self, reading: Reading, options: Options) -> Interview:
        """Decide what goes unasked; raises OptionError where no sentence fits into the length asked for."""
        self._draft: Draft | None
        self._reading, self._options = reading, options
        self._discourse = discourse_of(reading)
        self._relation = relate(reading, self._discourse)
        self._structure = structure_of(reading, self._discourse, options)
        self._decided, self._unasked = decided(self._relation, self._structure, options)
        self.judgement: Judgement | None = None
        self._begin()
        return self

    def _begin(self) -> None:
        self._suggestions = self._fresh()
        self.answers: list[bool] = []
        self._kept, self._draft = self._decided.kept, self._unasked
        if self.judgement is not None:
            self._suggestions, _ = repeated(self._suggestions, self.judgement.gone)
            self._kept, self._draft = self._suggestions.kept(), None

    def judged(self, judge: Judge, questions: int | None = None) -> Judgement:
        """Let a judge answer, as an editor would; what was answered before is taken back.

        Args:
            judge: whom to ask.
            questions: suggestions to ask about at most, from 1; by default 40 for each 1,000 words.

        Raises:
            JudgeError: the judge gives no answer, or none of the form asked for; nothing is answered then.
            OptionError: the number of questions is outside its range, or the judge is no judge.
        """
        require_judge(judge)
        most = questions_for(self._reading) if questions is None else arguments.whole("questions", questions, least=1)
        self.judgement = judged(self._fresh, self._reading, judge, most)
        self._begin()
        return self.judgement

    def _fresh(self) -> Suggestions:
        return Suggestions(self._relation, self._structure, self._decided)

    @property
    def draft(self) -> Draft:
        """Give the source with what was decided and answered so far, drawn when it is asked for."""
        if self._draft is None:
            self._draft = drawn(self._relation, self._kept, answered=self._decided.kept & ~self._kept)
        return self._draft

    def next(self) -> Suggestion | None:
        """Give the suggestion that wins most words times probability; None where none is left."""
        return self._suggestions.next()

    def answer(self, *, yes: bool) -> None:
        """Answer the suggestion that `next` gives."""
        if (suggestion := self._suggestions.next()) is None:
            return
        (self._suggestions.yes if yes else self._suggestions.no)(suggestion)
        self.answers.append(yes)
        self._kept, self._draft = self._suggestions.kept(), None

    def undo(self) -> None:
        """Take the last answer back."""
        earlier = self.answers[:-1]
        self._begin()
        for yes in earlier:
            self.answer(yes=yes)

    def result(self) -> Result:
        """Give the article as decided and answered, brought to the length asked for, mended and checked."""
        reading, options, relation = self._reading, self._options, self._relation
        shorter = shortened_to(relation, self._discourse, self._structure, self._kept, options)
        if shorter is None:
            draft = self.draft
        else:
            draft = drawn(relation, shorter, answered=self._decided.kept & ~self._kept, left_out=True)
        require_room(reading, self._discourse, draft, options)
        if options.prefer == "latest":
            draft = draft.with_changes(without_older(draft, relation, self._discourse, keep_steps=options.keep_steps))
        draft = repaired(draft, self._discourse.openers)
        if options.trim:
            draft = trimmed(relation, options, draft)
        return Result(
            draft=draft,
            options=options,
            claims=reading.claims,
            findings=tuple(findings(relation, draft, written(draft))),
            suggestions=tuple(self._suggestions.ranked(SUGGESTED)) if shorter is None else (),
            judgement=self.judgement,
        )


SUGGESTED: Final = 40
"""Suggestions at most: about what an editor of an article answers (docs/quality.md)."""


def _started(reading: Reading, options: Options) -> Interview:
    return Interview()._started(reading, options)  # noqa: SLF001 - an interview begins with a source, not a reading


def interview(
    source: str, options: Options | None = None, *, name: str = "<text>", **fields: Unpack[Fields]
) -> Interview:
    """Condense an article and make ready to ask about the likely repeats that stay; raises what `condense` raises."""
    require_source(source, name, options := asked(options, fields))
    return _started(read_source(source, options, name=name), options)


def interview_merged(texts: Iterable[Text], options: Options | None = None, **fields: Unpack[Fields]) -> Interview:
    """Condense several sources into one article and make ready to ask, as `interview` does for one."""
    return _started(read_merged(require_sources(texts, options := asked(options, fields)), options), options)
