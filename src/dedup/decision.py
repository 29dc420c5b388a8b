"""Judgement -> changes: which passages go, each with the passages that say it, or with what is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.budget import most_claims
from dedup.cover import Problem, fewest_words
from dedup.guarding import exact, fingerprint
from dedup.model import (
    Announcement,
    Change,
    Copy,
    EmptySection,
    Evidence,
    Kind,
    OverLength,
    Span,
    Stated,
)
from dedup.proof import Proof
from dedup.vocabulary import Terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.discourse import Discourse
    from dedup.model import Passage, Reason
    from dedup.options import Options
    from dedup.reading import Judged, Reading
    from dedup.states import Relation

__all__ = ["budget_of", "changes", "contents_lines", "decide", "length", "price", "problem_of", "shortened"]


def decide(
    judged: Judged,
    discourse: Discourse,
    options: Options,
    fixed: frozenset[int] = frozenset(),
    gone: frozenset[int] = frozenset(),
) -> NDArray[np.bool_]:
    """Choose the passages that stay: the fewest words that state every claim.

    Args:
        judged: the claims and who states them.
        discourse: what the passages do and need.
        options: whether procedures stay whole.
        fixed: further passages that must stay.
        gone: passages removed before.
    """
    return fewest_words(replace(problem_of(judged, discourse, options, fixed, None), gone=gone))


def shortened(
    judged: Judged, discourse: Discourse, options: Options, shares: Relation, budget: int
) -> NDArray[np.bool_]:
    """Choose the passages that say the most in the words allowed; `shares` is the relation with partial shares."""
    problem = replace(problem_of(judged, discourse, options, frozenset(), budget), relation=shares)
    return most_claims(problem, _values(judged), budget, _terms(judged.reading))


def length(judged: Judged, options: Options, kept: NDArray[np.bool_]) -> int:
    """Give the length of what stays, in words or sentences."""
    return sum(price(passage, options) for passage in judged.reading.passages if kept[passage.index])


def changes(
    judged: Judged, discourse: Discourse, options: Options, kept: NDArray[np.bool_], budget: int | None
) -> tuple[Change, ...]:
    """Give the changes with their reasons."""
    kept = kept.copy()
    kept[list(contents_lines(judged.reading, kept))] = False
    return tuple(_changes(judged, problem_of(judged, discourse, options, frozenset(), budget), kept))


def _values(judged: Judged) -> NDArray[np.float64]:
    """Say what stating each claim is worth where not all can be stated.

    What the text says more than once is worth more; a line that leads into a list and a question say little alone.
    """
    values = np.asarray(judged.weights) ** WEIGHT_POWER
    for claim in judged.claims:
        text = judged.reading.passages[claim.passage].text.rstrip("*_ ")
        values[claim.index] *= 1 + AGAIN * min(2, len(judged.relation.of(claim.index)[0]))
        values[claim.index] *= LEADING if text.endswith((":", "?", "：", "？")) else 1
    return values


def _terms(reading: Reading) -> list[frozenset[str]]:
    """Give the distinct terms of each passage of running text, none for the others."""
    terms = Terms(reading.language)
    return [frozenset(terms.of(passage.text)) if passage.prose else frozenset() for passage in reading.passages]


WEIGHT_POWER: Final = 0.7
AGAIN: Final = 0.15
LEADING: Final = 0.2
"""Tried on the annotated articles at 40 and 50 % of the words: powers 0.5 to 1.3, bonuses 0 to 0.25. Without the bonus
and the malus the mean share of the facts that fit is 0.01 lower at 40 % and the same at 50 %."""


def budget_of(reading: Reading, options: Options) -> int | None:
    """Give the words (or, with `sentences`, the sentences) allowed; None where everything may stay."""
    if options.ratio is not None:
        return int(options.ratio * sum(passage.words for passage in reading.passages))
    return options.words if options.words is not None else options.sentences


def problem_of(
    judged: Judged, discourse: Discourse, options: Options, fixed: frozenset[int], budget: int | None
) -> Problem:
    """State what has to be covered, at which price and with what hanging on what; `budget` in words or sentences."""
    reading = judged.reading
    document = reading.document
    kinds = [document.blocks[passage.block].kind for passage in reading.passages]
    headings = frozenset(p.index for p in reading.passages if kinds[p.index] is Kind.HEADING)
    first = discourse.first
    # Where a length must be reached, a contents list and set-off quotations are the first that can be done without.
    spare = frozenset(p.index for p in reading.passages if budget is not None and kinds[p.index] in SPARE)
    stay = {p.index for p in reading.passages if not p.prose and p.index not in headings | spare}
    if budget is None:
        # A heading that never had anything below it is part of an outline, and nothing was taken from it.
        stay |= headings - {heading for _, heading in discourse.under}
    return Problem(
        words=np.array([price(passage, options) for passage in reading.passages], dtype=np.int64),
        owner=np.array([claim.passage for claim in judged.claims], dtype=np.int64),
        relation=judged.relation,
        fixed=fixed | stay | ({first} if first is not None and budget is None else set()),
        needs=discourse.hanging(keep_steps=options.keep_steps and budget is None),
        idle=discourse.announcements,
        restating=discourse.summaries,
        paragraph=[passage.block for passage in reading.passages],
        hollow=headings | spare | frozenset(discourse.lead_ins) | discourse.waiting,
    )


SPARE: Final = frozenset({Kind.QUOTE, Kind.CONTENTS})


def price(passage: Passage, options: Options) -> int:
    """Give what a passage takes of the length allowed: its words or, where sentences are counted, one of them."""
    if options.sentences is not None:
        return int(passage.prose)
    return passage.words


def contents_lines(reading: Reading, kept: NDArray[np.bool_]) -> Iterator[int]:
    """Give the lines of the contents list that name a removed heading."""
    blocks = reading.document.blocks
    names = {fingerprint(p.text): p.index for p in reading.passages if blocks[p.block].kind is Kind.HEADING}
    for passage in reading.passages:
        if blocks[passage.block].kind is Kind.CONTENTS:
            heading = _named_by(fingerprint(passage.text), names)
            if heading is not None and not kept[heading]:
                yield passage.index


def _named_by(line: str, names: dict[str, int]) -> int | None:
    """Give the heading a line of a contents list names; the line may add a number before it or a page behind it."""
    words = line.split()
    for start, end in ((0, None), (1, None), (0, -1), (1, -1)):
        found = names.get(" ".join(words[start:end]))
        if found is not None:
            return found
    return None


def _changes(judged: Judged, problem: Problem, kept: NDArray[np.bool_]) -> Iterator[Change]:
    claims_of: dict[int, list[int]] = {}
    for claim in judged.claims:
        claims_of.setdefault(claim.passage, []).append(claim.index)
    proof = Proof(judged.relation, judged.claims, np.flatnonzero(kept).tolist())
    for passage in judged.reading.passages:
        if not kept[passage.index]:
            reason = _reason(judged, problem, proof, passage.index, claims_of.get(passage.index, []))
            yield Change(passage=passage.index, text=None, reason=reason)


def _reason(judged: Judged, problem: Problem, proof: Proof, passage: int, claims: list[int]) -> Reason:
    by: list[Evidence] = []
    lost = []
    for claim in claims:
        found = proof.of(claim)
        if found is None:
            lost.append(judged.claims[claim].span)
        else:
            by.append(Evidence(claim=judged.claims[claim].span, by=found[0], score=min(found[1], 1.0)))
    if judged.reading.document.blocks[judged.reading.passages[passage].block].kind is Kind.QUOTE:
        return OverLength(lost=(Span(0, len(judged.reading.passages[passage].text)),))
    if not claims or (lost and passage in problem.hollow):
        return EmptySection()
    if lost:
        return Announcement() if passage in problem.idle else OverLength(lost=tuple(lost))
    text = exact(judged.reading.passages[passage].text)
    for evidence in by:
        if exact(judged.reading.passages[evidence.by].text) == text:
            return Copy(of=evidence.by)
    return Stated(by=tuple(by))
