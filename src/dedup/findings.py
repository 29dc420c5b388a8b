"""Judgement and output -> findings: what an editor should look at, and what would be a fault of ours."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup import checker
from dedup.guarding import exact
from dedup.model import Finding, OverLength
from dedup.reading import among, carrying, read_document, remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.discourse import Discourse
    from dedup.model import Draft
    from dedup.options import Options
    from dedup.reading import Judged

__all__ = ["compared", "findings"]


def findings(judged: Judged, discourse: Discourse, draft: Draft, options: Options) -> Iterator[Finding]:
    """Read the output of a draft as a stranger would, and say what is left out, differs or stays twice."""
    from dedup.contradictions import differences
    from dedup.model import Announcement, EmptySection, Requested, Superseded
    from dedup.render import render

    excused = frozenset(
        change.passage
        for change in draft.changes
        if isinstance(change.reason, OverLength | Announcement | EmptySection | Superseded)
    )
    # What a person asked for may cost claims, of the passage itself and of those that rested on it: said, but no fault.
    asked = any(isinstance(change.reason, Requested) for change in draft.changes)
    for finding in compared(judged, discourse, render(draft, "source"), options, idle=excused):
        yield replace(finding, broken=finding.broken and not asked)
    yield from remarks(judged.reading)
    yield from differences(judged.claims, judged.guarding, frozenset(draft.kept()))
    yield from _left_out(draft)


def _left_out(draft: Draft) -> Iterator[Finding]:
    """Give the claims that had no room, those of copies once."""
    together: dict[tuple[str, ...], tuple[str, list[int]]] = {}
    for change in draft.changes:
        if isinstance(change.reason, OverLength):
            text = draft.passages[change.passage].text
            claims = [span.of(text).strip() for span in change.reason.lost]
            told = together.setdefault(tuple(map(exact, claims)), ("; ".join(claims), []))
            told[1].append(change.passage)
    for message, places in together.values():
        yield Finding(kind="left out", passages=tuple(places), message=message)


def compared(
    judged: Judged, discourse: Discourse, output: str, options: Options, *, idle: frozenset[int]
) -> Iterator[Finding]:
    """Compare an output with its source, without knowing how it was made.

    Args:
        judged: the claims of the source and who states them.
        discourse: what the passages of the source do and need.
        output: what was made of it.
        options: what was asked for; it tells why a repeat stays.
        idle: passages of the source whose claims need not be stated.
    """
    from dedup.parse import parse

    reading = judged.reading
    document = reading.document
    again = (
        read_document(replace(parse(output, document.name, document.format), language=document.language)).passages
        if output.strip()
        else ()
    )
    again = checker.recut(again, reading.passages)
    found = checker.matched(reading.passages, again, reading.language)
    after = _weighed_after(judged, found, idle)
    yield from checker.lost(after.claims, after.relation, found, idle)
    if found.gone:
        due = [claim for claim in after.claims if claim.passage not in idle]
        yield from checker.shortened(reading.passages, due, after.relation, found, carrying(reading))
    yield from checker.strangers(reading.passages, again, found)
    yield from checker.dangling(again, found, reading.language)
    yield from _repeats(judged, discourse, found, options)


def _weighed_after(judged: Judged, found: checker.Matched, idle: frozenset[int]) -> Judged:
    """Judge what seems lost among what is left too: repeats that are gone no longer make a word common."""
    from dedup.states import joined

    missing = {claim.passage for claim in checker.unsaid(judged.claims, judged.relation, found, idle)}
    if not missing:
        return judged
    return replace(judged, relation=joined(judged.relation, among(judged, found.standing | missing), judged.claims))


def _repeats(judged: Judged, discourse: Discourse, found: checker.Matched, options: Options) -> Iterator[Finding]:
    if found.standing.isdisjoint(claim.passage for claim in judged.claims):
        return
    held = _held(judged, discourse, found.standing, options)
    yield from checker.repeats(judged.claims, among(judged, found.standing), judged.relation, found, held)


OPENING: Final = 40
"""Characters of the sentence that leans on another: enough to see the word it points with."""


def _held(judged: Judged, discourse: Discourse, standing: frozenset[int], options: Options) -> Mapping[int, str]:
    """Give the passages that stay whatever others say -> why; nothing where they are not judged."""
    from dedup.lists import bound_to_steps, procedures

    reading = judged.reading
    document, passages = reading.document, reading.passages
    held = {}
    for passage, targets in discourse.needs.items():
        if passage in standing:
            opening = textwrap.shorten(passages[passage].text, OPENING, placeholder=" ...")
            held.update(dict.fromkeys(targets, f'"{opening}" cannot stand without it'))
    free = any(value is not None for value in (options.ratio, options.words, options.sentences))
    if options.keep_steps and not free:
        steps = {step for procedure in procedures(document, passages) for step in procedure}
        steps |= {further for _, further in bound_to_steps(document, passages, reading.language)}
        held.update(dict.fromkeys(steps, "procedures keep their steps"))
    first = discourse.first
    if first is not None and not free:
        held[first] = "it opens the text"
    return {**held, **dict.fromkeys(discourse.silent, "")}
