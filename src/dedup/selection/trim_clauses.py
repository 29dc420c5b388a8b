"""Cut clauses out of sentences that stay where another sentence that stays says the same."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final, assert_never

from dedup.changes import (
    Announcement,
    Change,
    Connective,
    Copy,
    EmptySection,
    Evidence,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
    claims_by_passage,
)
from dedup.discourse.clauses import Shape, further, without_spans
from dedup.discourse.openers import Link, opener
from dedup.entailment.support import supports
from dedup.entailment.term_overlap import term_overlap
from dedup.language.normal_form import WORD, folded
from dedup.records import TextSpan
from dedup.selection.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.changes import Draft
    from dedup.discourse.clauses import Cut
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.term_overlap import TermOverlap
    from dedup.language import Language
    from dedup.records import Claim, Passage

__all__ = ["trimmed_clauses"]


FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")


def trimmed_clauses(draft: Draft, relation: Relation) -> tuple[Change, ...]:
    """Decide which clauses go.

    Args:
        draft: what was decided before, openings mended.
        relation: the sentences and what they hold of each other.

    Returns:
        A change for each sentence that loses a clause, and for each removed sentence that rested on such a clause and
        now rests on another sentence.
    """
    reading = relation.reading
    if reading.language.clauses is None:
        return ()
    said_by = _said_by(draft, relation)
    claims = _Claims.of(reading.claims, said_by)
    overlap = term_overlap(reading)
    state = _State(
        draft=draft,
        language=reading.language,
        discourse=relation.discourse,
        said_by=said_by,
        overlap=overlap,
        claims=claims,
        gone={},
        taken={},
    )
    queue = [entry for passage in reading.passages for entry in _candidates(state, passage)]
    heapify(queue)
    while queue:
        _, index, _, _, step = heappop(queue)
        if state.gone.get(index, step.before) == step.before and state.allows(index, step):
            state = state.after(index, step)
            for entry in _candidates(state, reading.passages[index]):
                heappush(queue, entry)
    return (*state.trimmed(), *state.moved())


def _said_by(draft: Draft, relation: Relation) -> dict[int, list[tuple[int, float]]]:
    """Give the passages that say each claim: the evidence for what was removed stands whatever its share."""
    found = supports(relation)
    claims = {(claim.passage, claim.span): claim.index for claim in relation.reading.claims}
    for change in draft.changes:
        for each in change.reason.by if isinstance(change.reason, Stated) else ():
            held = found[claims[change.passage, each.claim]]
            if each.by not in [passage for passage, _ in held]:
                held.append((each.by, each.score))
    return found


@dataclass(frozen=True, slots=True)
class _Step:
    """One clause more that goes: the clause, and all spans gone before and after."""

    cut: Cut
    before: tuple[TextSpan, ...]
    after: tuple[TextSpan, ...]


def _candidates(state: _State, passage: Passage) -> Iterator[tuple[int, int, tuple[TextSpan, ...], TextSpan, _Step]]:
    """Give the clauses that may go next: words won (negative, most first), passage, spans gone, place, step."""
    base = state.base(passage)
    if base is None or passage.index in state.discourse.steps:
        return
    before = state.gone.get(passage.index, base)
    text = without_spans(passage.text, before)
    for cut, after in further(passage.text, state.language, before):
        rest = without_spans(passage.text, after)
        clause = cut.span.of(passage.text)
        if not _is_pointed_at(state, passage, clause, rest) and _is_known(state, passage, after[0], rest):
            won = len(text.split()) - len(rest.split())
            yield -won, passage.index, before, cut.span, _Step(cut, before, after)


@dataclass(frozen=True, slots=True)
class _Claims:
    """Claims by the passage they stand in, and by each passage that states them."""

    within: dict[int, list[Claim]]
    leaning: dict[int, list[Claim]]

    @classmethod
    def of(cls, claims: Sequence[Claim], said_by: Mapping[int, list[tuple[int, float]]]) -> _Claims:
        """Sort the claims."""
        found = cls(claims_by_passage(claims), {})
        for claim in claims:
            for passage, _ in said_by[claim.index]:
                found.leaning.setdefault(passage, []).append(claim)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What has gone so far, and what is still said.

    Attributes:
        draft: the draft before any clause went.
        language: the word table in use.
        discourse: what the passages of the source do.
        said_by: the passages that say each claim, with the shares they hold.
        overlap: what passages hold.
        claims: the claims by passage.
        gone: passage -> spans of it that are gone.
        taken: passage -> the clauses among them.
    """

    draft: Draft
    language: Language
    discourse: Discourse
    said_by: Mapping[int, list[tuple[int, float]]]
    overlap: TermOverlap
    claims: _Claims
    gone: dict[int, tuple[TextSpan, ...]]
    taken: dict[int, tuple[Cut, ...]]

    def base(self, passage: Passage) -> tuple[TextSpan, ...] | None:
        """Give what is gone of a passage before any clause is: a joining word at the most; None where none may go."""
        change = self.draft.change(passage.index)
        if not passage.prose or (change is not None and not isinstance(change.reason, Connective)):
            return None
        if change is None:
            return ()
        spans = (TextSpan(0, self.discourse.openers[passage.index].length),)
        return spans if without_spans(passage.text, spans) == change.text else None

    def after(self, passage: int, step: _Step) -> _State:
        """Give the state in which a clause went too."""
        taken = (*self.taken.get(passage, ()), step.cut)
        return replace(self, gone={**self.gone, passage: step.after}, taken={**self.taken, passage: taken})

    def allows(self, passage: int, step: _Step) -> bool:
        """Whether everything that is said now is still said when a clause goes too."""
        then = self.after(passage, step)
        concerned = [*self.claims.within.get(passage, ()), *self.claims.leaning.get(passage, ())]
        return all(then.says(claim) for claim in concerned if self.says(claim))

    def says(self, claim: Claim) -> bool:
        """Whether a claim is said: by its own sentence, or else by another, with certainty where a clause was cut."""
        if self.draft.text(claim.passage) is None:
            return any(True for _ in self.supporting(claim))
        return all(self.proof(claim, cut) is not None for cut in self._cuts_of(claim))

    def supporting(self, claim: Claim) -> Iterator[Evidence]:
        """Give the passages that stay and still state a claim, best first."""
        for index, score in self.said_by[claim.index]:
            whole = self.draft.passages[index].text
            rest = without_spans(whole, self.gone.get(index, ()))
            stays = self.draft.text(index) is not None
            if stays and (rest == whole or self.overlap.still(claim.text, whole, rest)):
                yield Evidence(claim=claim.span, by=index, score=float(score))

    def proof(self, claim: Claim, cut: Cut) -> Evidence | None:
        """Give the sentence that certainly says a claim which its own sentence lost."""
        text = self.draft.passages[claim.passage].text
        figures = set(FIGURE.findall(claim.text))
        for each in self.supporting(claim):
            other = without_spans(self.draft.passages[each.by].text, self.gone.get(each.by, ()))
            named = self._names(cut.about.of(text), cut.shape, other)
            if each.score >= SETTINGS.trimmed_claim_share and named and figures <= set(FIGURE.findall(other)):
                return each
        return None

    def trimmed(self) -> Iterator[Change]:
        """Give the change of each sentence that lost a clause."""
        for passage, gone in sorted(self.gone.items()):
            found = (
                self.proof(claim, cut) for claim in self.claims.within.get(passage, ()) for cut in self._cuts_of(claim)
            )
            by = tuple(each for each in dict.fromkeys(found) if each is not None)
            text = without_spans(self.draft.passages[passage].text, gone)
            yield Change(passage=passage, text=text, reason=Trimmed(cut=gone, by=by))

    def moved(self) -> Iterator[Change]:
        """Give the changes of removed sentences that rested on a sentence which lost a clause."""
        for change in self.draft.changes:
            claims = {claim.span: claim for claim in self.claims.within.get(change.passage, ())}
            match change.reason:
                case Copy(of=of) if of in self.gone:
                    found = tuple(next(self.supporting(claim), None) for claim in claims.values())
                case Stated(by=by) if any(each.by in self.gone for each in by):
                    found = tuple(next(self.supporting(claims[each.claim]), each) for each in by)
                case (
                    Copy()
                    | Stated()
                    | Announcement()
                    | OverLength()
                    | EmptySection()
                    | Superseded()
                    | Connective()
                    | Trimmed()
                    | Requested()
                ):
                    continue
                case _:
                    assert_never(change.reason)
            by = tuple(each for each in found if each is not None)
            moved = replace(change.reason, by=by) if isinstance(change.reason, Stated) else Stated(by=by)
            yield replace(change, reason=moved)

    def _cuts_of(self, claim: Claim) -> Iterator[Cut]:
        return (cut for cut in self.taken.get(claim.passage, ()) if self.overlap.touches(claim, [cut.span]))

    def _names(self, about: str, shape: Shape, other: str) -> bool:
        """Whether another sentence speaks of what the clause is about."""
        terms = self.overlap.terms(about)
        if shape in OWN_SUBJECT or not terms:
            return shape in OWN_SUBJECT
        if shape in LAST_NAMED:
            return bool(self.overlap.held(terms[-1], other)) or self.overlap.held(about, other) == frozenset(terms)
        return 2 * len(self.overlap.held(about, other)) >= len(set(terms))


OWN_SUBJECT: Final = frozenset({Shape.CONCESSION, Shape.SIDE})
"""Clauses that name what they are about."""

LAST_NAMED: Final = frozenset({Shape.RELATIVE, Shape.APPOSITIVE, Shape.PARENTHESIS})
"""Clauses about the noun right before them; the others are about the subject, of which half the words must be found."""


def _is_known(state: _State, passage: Passage, gone: TextSpan, rest: str) -> bool:
    """Whether a sentence that loses its opening may still open with "the": what it names was named before."""
    words = [word.lower() for word in WORD.findall(rest)[: SETTINGS.named_opening_words]]
    grammar = state.language.clauses
    if grammar is None or gone.start > 0 or not words or words[0] not in grammar.definite:
        return True
    earlier = (state.draft.text(index) or "" for index in range(passage.index))
    wanted = set(state.overlap.terms(" ".join(words)))
    return any(wanted <= set(state.overlap.terms(text)) for text in earlier)


def _is_pointed_at(state: _State, passage: Passage, clause: str, rest: str) -> bool:
    """Whether the next sentence that stays points back, or speaks of what only the clause had named."""
    passages, language = state.draft.passages, state.language
    standing = (index for index in range(passage.index + 1, len(passages)) if state.draft.text(index) is not None)
    following = next(standing, None)
    if following is None:
        return False
    text = state.draft.text(following) or ""
    whole = text == passages[following].text
    found = state.discourse.openers[following] if whole else opener(text, language)
    if found.link is Link.ANAPHORIC:
        return True
    words = [folded(word) for word in WORD.findall(text[found.length :])[: SETTINGS.pointing_back_words]]
    grammar = language.clauses
    if grammar is not None and any(word in grammar.referring for word in words[found.link is Link.NONE :]):
        return True
    new = set(state.overlap.terms(clause)) - set(state.overlap.terms(rest))
    return bool(words) and bool(new & set(state.overlap.terms(" ".join(words[:4]))))
