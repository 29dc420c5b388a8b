"""Gather what the script of the review page works on, as JSON values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dedup.output.plan import digest
from dedup.output.review.pieces import pieces
from dedup.output.settings import SETTINGS
from dedup.output.visible import shown_name

if TYPE_CHECKING:
    from dedup.changes import Draft, Suggestion
    from dedup.output.review.chart import Section
    from dedup.output.review.relations import Relations, Reviewed
    from dedup.output.strict_json import JsonValue

__all__ = ["review_data"]


def review_data(draft: Draft, reviewed: Reviewed, found: tuple[Section, ...]) -> dict[str, Any]:
    """Give the data of a page.

    Args:
        draft: the source with what was decided.
        reviewed: what else is shown.
        found: sections of the source.
    """
    relations = reviewed.relations
    plan: dict[str, Any] = json.loads(reviewed.plan)
    entries = {each.pop("passage"): each for each in plan.pop("changes")}
    for each in entries.values():
        # The text of a passage stands beside its piece of the source.
        del each["was"]
    return {
        **pieces(draft, relations),
        "name": shown_name(draft.document.name),
        "digest": digest(draft.document.source),
        "plan": plan,
        "entries": entries,
        "lines": [draft.document.place(passage.span.start).line for passage in draft.passages]
        if draft.document.origins
        else _lines(draft),
        "files": [shown_name(name) for _, name, _ in draft.document.origins],
        "claims": _claims(draft, relations),
        "near": {passage: _rounded(held) for passage, held in relations.shares.items() if held},
        "terms": _terms(draft, relations),
        "losses": {passage: round(loss, 3) for passage, loss in relations.losses.items()},
        "below": {passage: list(under) for passage, under in relations.below.items()},
        "contents": dict(relations.contents),
        "joinings": {passage: each.opener for passage, each in relations.joinings.items()},
        "ordinals": dict(relations.ordinals),
        "sections": [[part.title, part.first, part.last] for part in found],
        "offers": [_offer(each) for each in reviewed.suggestions],
        "likelihoods": [list(each) for each in SETTINGS.likelihoods],
        "likeliest": SETTINGS.likeliest_loss,
    }  # fmt: skip


def _lines(draft: Draft) -> list[int]:
    """Give the line each passage begins on; counted once through, as a book has thousands of passages."""
    source, found, at, line = draft.document.source, [], 0, 1
    for passage in draft.passages:
        line += source.count("\n", at, passage.span.start) if passage.span.start > at else 0
        at = max(at, passage.span.start)
        found.append(line)
    return found


def _rounded(held: tuple[tuple[int, float], ...]) -> list[JsonValue]:
    return [[by, round(share, 2)] for by, share in held]


def _claims(draft: Draft, relations: Relations) -> list[JsonValue]:
    """Give for each passage its claims: where each stands in its text, and the passages that hold it."""
    found: list[list[JsonValue]] = [[] for _ in draft.passages]
    for claim in relations.claims:
        held = _rounded(relations.carriers.get(claim.index, ()))
        found[claim.passage].append([claim.span.start, claim.span.end, held])
    return list(found)


def _terms(draft: Draft, relations: Relations) -> list[JsonValue]:
    """Give for each passage its words with content, three numbers each: start, length and term.

    A word of several terms stands there once for each.
    """
    numbers: dict[str, int] = {}
    found: list[list[JsonValue]] = [[] for _ in draft.passages]
    for word in relations.words:
        for term in word.terms:
            number = numbers.setdefault(term, len(numbers))
            found[word.passage] += [word.span.start, word.span.end - word.span.start, number]
    return list(found)


def _offer(suggestion: Suggestion) -> JsonValue:
    return {
        "passages": list(suggestion.passages),
        "words": suggestion.words,
        "chance": round(suggestion.chance, 3),
        "by": [[each.claim.start, each.claim.end, each.by, round(each.score, 2)] for each in suggestion.reason.by],
    }
