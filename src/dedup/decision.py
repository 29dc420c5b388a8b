"""Judgement -> changes: which passages go, each with the passages that say it, or with what is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.budget import most_claims
from dedup.cover import Problem, fewest_words
from dedup.dependence import lead_ins, needs, questions
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
from dedup.states import after_removal
from dedup.vocabulary import Terms
from dedup.zones import restating

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.model import Passage, Reason
    from dedup.options import Options
    from dedup.reading import Judged, Reading

__all__ = [
    "budget_of",
    "contents_lines",
    "decide",
    "first_told",
    "hanging",
    "price",
    "problem_of",
    "silent",
    "under_headings",
]


def decide(judged: Judged, options: Options, fixed: frozenset[int] = frozenset()) -> tuple[tuple[Change, ...], Judged]:
    """Decide which passages go.

    Args:
        judged: the claims and who states them.
        options: a length to reach, if any, and whether procedures stay whole.
        fixed: further passages that must stay.

    Returns:
        The changes, and the judgement whose relation holds the proof for all of them.
    """
    budget = budget_of(judged.reading, options)
    problem = problem_of(judged, options, fixed, None)
    kept, settled = _settled(judged, problem)
    if budget is not None and int(problem.words[kept].sum()) > budget:
        problem = problem_of(judged, options, fixed, budget)
        partly = replace(problem, relation=judged.partial())
        kept = most_claims(partly, _values(judged), budget, _terms(judged.reading))
        settled = judged
    kept[list(contents_lines(judged.reading, kept))] = False
    return tuple(_changes(settled, problem, kept)), settled


def _settled(judged: Judged, problem: Problem) -> tuple[NDArray[np.bool_], Judged]:
    """Decide until deciding again changes nothing.

    Words weigh more and less once repeats are gone, so what is left is judged anew, as if it had come as it is.

    Returns:
        The passages that stay, and the judgement whose relation holds the proof for all that went.
    """
    kept = fewest_words(problem)
    for _ in range(ROUNDS):
        left = frozenset(np.flatnonzero(kept).tolist())
        relation = after_removal(judged.relation, judged.again(left), judged.claims, left)
        judged = replace(judged, relation=relation)
        gone = frozenset(np.flatnonzero(~kept).tolist())
        fewer = fewest_words(replace(problem, relation=relation, gone=gone))
        if (fewer == kept).all():
            break
        kept = fewer
    return kept, judged


ROUNDS: Final = 5
"""Rounds at most; on 81 articles none took more than three (benchmarks/quality.py)."""


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


def problem_of(judged: Judged, options: Options, fixed: frozenset[int], budget: int | None) -> Problem:
    """State what has to be covered, at which price and with what hanging on what; `budget` in words or sentences."""
    reading = judged.reading
    document = reading.document
    kinds = [document.blocks[passage.block].kind for passage in reading.passages]
    headings = frozenset(p.index for p in reading.passages if kinds[p.index] is Kind.HEADING)
    first = first_told(reading)
    # Where a length must be reached, a contents list and set-off quotations are the first that can be done without.
    spare = frozenset(p.index for p in reading.passages if budget is not None and kinds[p.index] in SPARE)
    stay = {p.index for p in reading.passages if not p.prose and p.index not in headings | spare}
    if budget is None:
        # A heading that never had anything below it is part of an outline, and nothing was taken from it.
        stay |= headings - {heading for _, heading in under_headings(reading)}
    return Problem(
        words=np.array([price(passage, options) for passage in reading.passages], dtype=np.int64),
        owner=np.array([claim.passage for claim in judged.claims], dtype=np.int64),
        relation=judged.relation,
        fixed=fixed | stay | ({first} if first is not None and budget is None else set()),
        needs=hanging(reading, keep_steps=options.keep_steps and budget is None),
        idle=frozenset(_announcements(reading)),
        restating=restating(document, reading.passages, reading.language),
        paragraph=[passage.block for passage in reading.passages],
        hollow=headings | spare | frozenset(lead_ins(document, reading.passages)) | _answered(reading),
    )


SPARE: Final = frozenset({Kind.QUOTE, Kind.CONTENTS})


def hanging(reading: Reading, *, keep_steps: bool) -> dict[int, tuple[int, ...]]:
    """Give for each passage what must stay when it stays: what it points at and the heading it stands under."""
    found = needs(reading.document, reading.passages, reading.language, keep_steps=keep_steps)
    for passage, heading in under_headings(reading):
        found[passage] = (*found.get(passage, ()), heading)
    return found


def first_told(reading: Reading) -> int | None:
    """Give the passage that opens the text: the first that does not only announce; None where there is none."""
    announced = frozenset(_announcements(reading))
    return next((p.index for p in reading.passages if p.prose and p.index not in announced), None)


def _answered(reading: Reading) -> frozenset[int]:
    """Give the questions that only wait for their answers; a longer one says more than that and is stated or stays."""
    asked = questions(reading.document, reading.passages)
    return frozenset(index for index in asked if _only_asks(reading.passages[index]))


def _only_asks(passage: Passage) -> bool:
    return passage.words <= ASKING and not CLAUSED.search(passage.text)


ASKING: Final = 12
"""Words up to which a question of one clause says nothing but what its answer says."""

CLAUSED: Final = re.compile(r"[;:–—]\s|^\W*(?:\S+\s+){2,}\S+,\s")
"""What parts a question from a statement before it: "There is one problem: where to put it?"."""


def price(passage: Passage, options: Options) -> int:
    """Give what a passage takes of the length allowed: its words or, where sentences are counted, one of them."""
    if options.sentences is not None:
        return int(passage.prose)
    return passage.words


def silent(reading: Reading) -> frozenset[int]:
    """Give the passages that carry no claim of their own: announcements, what leads into a list, questions."""
    leading = frozenset(lead_ins(reading.document, reading.passages))
    return frozenset(_announcements(reading)) | leading | _answered(reading)


def _announcements(reading: Reading) -> Iterator[int]:
    """Give the sentences that only say what the text is about to do."""
    groups = reading.language.announcements
    for passage in reading.passages:
        text = fingerprint(passage.text)
        # A quotation announces nothing of ours, and a figure is a fact wherever it stands.
        if not passage.prose or QUOTED.search(passage.text) or any(map(str.isdigit, text)):
            continue
        opening = f" {' '.join(text.split()[:OPENING])} "
        # "The First Thing We Look At" is a title.
        if any(f" {group} " in opening and group.title() not in passage.text for group in groups):
            yield passage.index


OPENING: Final = 12
"""Words of a sentence in which it says that it announces: "Exploring the interplay of A and B, this article ..."."""

QUOTED: Final = re.compile(r"[\"“”„«»]")


def under_headings(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (passage, the heading it stands under); a heading stands under the nearest one of a higher level."""
    blocks = reading.document.blocks
    of_block = {passage.block: passage.index for passage in reading.passages if not passage.prose}
    for passage in reading.passages:
        block = blocks[passage.block]
        above = block.heading
        if block.kind in (Kind.HEADING, Kind.TITLE):
            while above >= 0 and blocks[above].level >= block.level:
                above = blocks[above].heading
        if above >= 0 and above in of_block and blocks[above].kind is Kind.HEADING and block.kind is not Kind.CONTENTS:
            yield passage.index, of_block[above]


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
