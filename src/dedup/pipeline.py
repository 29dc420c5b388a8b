"""The order of the stages, once: read, judge, decide, repair, check."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup import validation as arguments
from dedup.changes import draft_of
from dedup.checking.findings import compared, findings
from dedup.discourse.record import discourse_of
from dedup.entailment.relate import relate
from dedup.errors import InputError, OptionError, PlanError
from dedup.options import Options
from dedup.output.render import render
from dedup.parsing.merge import read_merged
from dedup.parsing.reading import read_output, read_source
from dedup.result import Result

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dedup.changes import Draft, Finding
    from dedup.parsing.decode import Text
    from dedup.records import Reading

__all__ = ["Result", "apply_plan", "apply_plan_merged", "check", "condense", "condense_file", "condense_merged"]

EVERYTHING = Options()
"""Options of a run without a length."""


def condense(
    source: str,
    options: Options = EVERYTHING,
    *,
    name: str = "<text>",
    format: str | None = None,  # noqa: A002
) -> Result:
    """Condense an article: what it says more than once is said once.

    Args:
        source: the text.
        options: what to ask for; by default about one statement in a hundred may be lost.
        name: what to call the source in messages.
        format: "text" or "markdown"; by default told from the name and the text.

    Raises:
        InputError: the text is empty.
        OptionError: the format is unknown, or no sentence of the text fits into the length asked for.
        LanguageError: there is no word table for the language asked for.

    Examples:
        >>> from dedup import condense
        >>> text = "The bridge opened in May 1931. It is red. The bridge opened in May 1931."
        >>> condense(text).text
        'The bridge opened in May 1931. It is red.'
    """
    _require(source, name, options)
    if format is not None:
        arguments.text("format", format)
    return _condense(read_source(source, options, name=name, format=format), options)


def condense_file(path: str | Path, options: Options = EVERYTHING, *, encoding: str | None = None) -> Result:
    """Condense a text or Markdown file.

    Raises:
        InputError: the file cannot be read or decoded.
    """
    from dedup.parsing.decode import read

    arguments.path("path", path)
    if encoding is not None:
        arguments.text("encoding", encoding)
    text = read(path, encoding=encoding)
    return condense(text.source, options, name=text.name)


def condense_merged(texts: Iterable[Text], options: Options = EVERYTHING) -> Result:
    """Condense several sources into one article in which nothing is said twice.

    Args:
        texts: in the order in which they are to stand; the line ends of the first are those of the article.
        options: what to ask for.

    Raises:
        InputError: there is no text.
    """
    return _condense(read_merged(_texts(texts, options), options), options)


def apply_plan(source: str, plan: str, *, name: str = "<text>") -> Result:
    """Carry out a plan, edited or not, and check what comes out.

    Raises:
        PlanError: it is no plan, or belongs to another source.
    """
    _require(source, name, EVERYTHING)
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
    parts = _texts(texts, EVERYTHING)
    return _applied(plan, lambda options, form: read_merged(parts, options, format=form))


def _applied(plan: str, read: Callable[[Options, str], Reading]) -> Result:
    from dedup.output.plan import header, loads

    head = header(arguments.text("plan", plan))
    options = replace(head.options, language=head.language)
    try:
        reading = read(options, head.format)
    except OptionError as error:
        raise PlanError(error.message, path=f"$.source.{error.where}") from error
    draft = draft_of(reading)
    draft = draft.with_changes(loads(plan, draft))
    if not any(draft.text(passage.index) for passage in draft.passages):
        raise PlanError("the plan removes every passage; keep at least one", path="changes")
    discourse = discourse_of(reading)
    relation = relate(reading, discourse)
    return Result(
        draft=draft,
        options=head.options,
        claims=reading.claims,
        findings=tuple(findings(relation, discourse, draft, _written(draft, reading), options)),
    )


def check(source: str, output: str, options: Options = EVERYTHING, *, name: str = "<text>") -> tuple[Finding, ...]:
    """Check an output against its source by reading both afresh, without knowing how it was made.

    Args:
        source: the text as it was.
        output: what was made of it, in the same format.
        options: the language of both.
        name: what to call the source in messages.

    Returns:
        Findings about words that no longer stand near what they belonged to, the most severe first, sentences that are
        not of the source, and openings that point at nothing; empty when there are none.
    """
    _require(source, name, options)
    arguments.text("output", output)
    reading = read_source(source, options, name=name)
    return tuple(compared(reading, read_output(output, reading), silent=discourse_of(reading).silent))


def _condense(reading: Reading, options: Options) -> Result:
    from dedup.entailment.claim_shares import claim_shares
    from dedup.selection.budgeted_coverage import most_claims, worth_of
    from dedup.selection.decide import removals
    from dedup.selection.edits import repaired
    from dedup.selection.latest_figures import without_older
    from dedup.selection.least_length import require_room
    from dedup.selection.removal import removal
    from dedup.selection.structure import budget_of, structure_of
    from dedup.selection.suggestions import Suggestions
    from dedup.selection.trim_clauses import trimmed

    discourse = discourse_of(reading)
    relation = relate(reading, discourse)
    structure = structure_of(reading, discourse, options)
    decided = removal(relation, structure, options.risk)
    kept = decided.kept
    budget = budget_of(reading, options)
    within = budget is None or int(structure.words[kept].sum()) <= budget
    if budget is not None and not within:
        shares = claim_shares(reading, relation.analyzer)
        tighter = structure_of(reading, discourse, options, at_length=True)
        kept = most_claims(tighter, worth_of(reading, shares, relation.analyzer), budget)
    draft = draft_of(reading).with_changes(removals(relation, discourse, kept))
    require_room(reading, discourse, draft, options)
    if options.prefer == "latest":
        draft = draft.with_changes(without_older(draft, relation, discourse, keep_steps=options.keep_steps))
    draft = repaired(draft, reading.language)
    if options.trim:
        draft = draft.with_changes(trimmed(draft, relation))
    return Result(
        draft=draft,
        options=options,
        claims=reading.claims,
        findings=tuple(findings(relation, discourse, draft, _written(draft, reading), options)),
        suggestions=tuple(Suggestions(relation, structure, decided).ranked(SUGGESTED)) if within else (),
    )


SUGGESTED: Final = 40
"""Suggestions at most: about what an editor of an article answers (docs/quality.md)."""


def _written(draft: Draft, source: Reading) -> Reading:
    """Write a draft out and read it as a stranger would."""
    return read_output(render(draft, "source"), source)


def _require(source: str, name: str, options: Options) -> None:
    """Refuse arguments of the wrong kind, and a text without words."""
    arguments.text("source", source, advice="for a file there is condense_file")
    arguments.text("name", name)
    arguments.instance("options", options, Options, "such as dedup.Options(ratio=0.4)")
    if not source.strip():
        raise InputError("there is no text in it; give a text of at least one word", file=name)


def _texts(texts: Iterable[Text], options: Options) -> tuple[Text, ...]:
    """Refuse what cannot be merged."""
    from dedup.parsing.decode import Text

    if isinstance(texts, Text | str) or not isinstance(texts, Iterable):
        raise OptionError(f"must be a list of dedup.Text, got {type(texts).__name__}", option="texts")
    found = tuple(texts)
    for text in found:
        arguments.instance("texts", text, Text, "such as dedup.Text(name='a.txt', source='...')")
        _require(text.source, text.name, options)
    if not found:
        raise InputError("there is nothing to merge; give at least one text", option="texts")
    return found
