"""Cut clauses out of sentences that stay where the sentences that stay say the same without them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dedup.changes import Change, Connective, Evidence, Trimmed, claims_by_passage
from dedup.discourse.clauses import Shape, further, places_left, without_spans
from dedup.discourse.openers import Link, opener
from dedup.entailment.clause_features import Clause, Standing
from dedup.entailment.clause_risks import clause_risk, shipped_clause_model
from dedup.language.normal_form import WORD, folded
from dedup.records import TextSpan
from dedup.selection.evidence_of_cuts import Leaning
from dedup.selection.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dedup.changes import Draft
    from dedup.discourse.clauses import Cut
    from dedup.entailment.clause_risks import ClauseModel, ClauseRisk
    from dedup.entailment.relate import Relation
    from dedup.records import Passage

__all__ = ["Trimming", "trimmed_clauses"]


def trimmed_clauses(draft: Draft, relation: Relation, rate: float, whole: Collection[int] = ()) -> tuple[Change, ...]:
    """Decide which clauses go.

    Args:
        draft: what was decided before, openings mended.
        relation: the sentences and what they hold of each other.
        rate: the words a removal must win for each statement it may lose.
        whole: sentences that stay whole.

    Returns:
        A change for each sentence that loses a clause, and for each removed sentence that rested on such a clause and
        now rests on another sentence.
    """
    if relation.reading.language.clauses is None:
        return ()
    trimming = Trimming(draft, relation, rate * SETTINGS.clause_rate_factor, shipped_clause_model(), whole)
    while trimming.take_best():
        pass
    return tuple(trimming.changes())


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """One clause more that goes.

    Attributes:
        passage: the sentence.
        cut: the clause, placed in the whole sentence.
        clause: the same as it stands in what is left of the sentence.
        after: all spans gone then.
        words: words won.
        risk: how it was judged.
    """

    passage: int
    cut: Cut
    clause: Clause
    after: tuple[TextSpan, ...]
    words: int
    risk: ClauseRisk

    @property
    def value(self) -> float:
        """Words won for each statement at risk; 0 where something keeps the clause."""
        kept = self.risk.conflict or self.risk.chance > SETTINGS.greatest_clause_risk
        return 0.0 if kept else self.words / max(self.risk.chance, SETTINGS.least_loss)


class Trimming:
    """What has gone so far, and what the sentences that stay say."""

    def __init__(
        self,
        draft: Draft,
        relation: Relation,
        rate: float,
        model: ClauseModel,
        whole: Collection[int] = (),
    ) -> None:
        """Start with no clause gone; what each argument is, `trimmed_clauses` says."""
        self.draft, self.relation, self.rate, self.model = draft, relation, rate, model
        texts = {p: draft.text(p) or "" for p in draft.kept() if draft.passages[p].prose}
        self.standing = Standing(relation, texts)
        self.gone: dict[int, tuple[TextSpan, ...]] = {}
        self.taken: list[_Step] = []
        self._leaning = Leaning(draft, claims_by_passage(relation.reading.claims), self.standing)
        self._whole = frozenset(whole) | relation.discourse.steps
        self._ahead = {p: self._steps(draft.passages[p]) for p in texts if p not in self._whole}

    def drop(self, passage: int) -> None:
        """Take a sentence away, as if it had been removed before."""
        self.standing.put(passage, "")
        del self.standing.texts[passage]
        self._ahead.pop(passage, None)

    def judged_anew(self) -> Iterator[tuple[int, Cut, tuple[TextSpan, ...], ClauseRisk]]:
        """Give the clauses that may go next by their grammar: sentence, clause, all spans gone then, risk."""
        for passage, steps in self._ahead.items():
            for step in map(self._judged, steps):
                yield passage, step.cut, step.after, step.risk

    def take_best(self) -> bool:
        """Let the clause go that wins most words for each statement at risk; says whether there was one."""
        while True:
            best = max(
                (step for steps in self._ahead.values() for step in steps if step.value >= self.rate),
                key=lambda step: (step.value, step.words, -step.passage, -step.cut.span.start),
                default=None,
            )
            if best is None:
                return False
            now = self._judged(best)
            steps = self._ahead[best.passage]
            place = steps.index(best)
            if now.value < best.value:
                steps[place] = now
            else:
                self._take(now)
                return True

    def _judged(self, step: _Step) -> _Step:
        risk = clause_risk(step.clause, self.standing, self.model, self.relation.guards)
        return replace(step, risk=risk)

    def _steps(self, passage: Passage) -> list[_Step]:
        """Give the clauses of a sentence that may go next."""
        base = self._base(passage)
        if base is None:
            return []
        before = self.gone.get(passage.index, base)
        text = without_spans(passage.text, before)
        found = []
        for cut, after in further(passage.text, self.relation.reading.language, before):
            rest = without_spans(passage.text, after)
            clause = _clause(passage, cut, before)
            words = len(text.split()) - len(rest.split())
            if words < SETTINGS.shortest_clause_words:
                continue
            if not self._is_pointed_at(passage, cut, clause.text, rest) and self._is_known(passage, after[0], rest):
                risk = clause_risk(clause, self.standing, self.model, self.relation.guards)
                found.append(_Step(passage.index, cut, clause, after, words, risk))
        return found

    def _base(self, passage: Passage) -> tuple[TextSpan, ...] | None:
        """Give what is gone of a passage before any clause is: a joining word at the most; None where none may go."""
        change = self.draft.change(passage.index)
        if change is None:
            return ()
        spans = (TextSpan(0, self.relation.discourse.openers[passage.index].length),)
        mended = isinstance(change.reason, Connective) and without_spans(passage.text, spans) == change.text
        return spans if mended else None

    def _take(self, step: _Step) -> None:
        """Let a clause go.

        It is judged beside the sentences that stay alone, so what was removed and what was cut before need not be asked
        about: who condenses the output again does not know of it either.
        """
        passage = self.draft.passages[step.passage]
        self.standing.put(step.passage, without_spans(passage.text, step.after))
        self.gone[step.passage] = step.after
        self.taken.append(step)
        self._ahead[step.passage] = self._steps(passage)

    def changes(self) -> Iterator[Change]:
        """Give the change of each sentence that lost a clause, and of what rested on one."""
        by: dict[int, list[Evidence]] = {}
        for step in self.taken:
            supporting = self._judged(step).risk.view.supporting
            for passage, share in supporting[:1]:
                by.setdefault(step.passage, []).append(Evidence(claim=step.cut.span, by=passage, score=min(share, 1.0)))
        for passage, gone in sorted(self.gone.items()):
            text = without_spans(self.draft.passages[passage].text, gone)
            yield Change(passage=passage, text=text, reason=Trimmed(cut=gone, by=tuple(by.get(passage, ()))))
        yield from self._leaning.moved(self.gone)

    def _is_known(self, passage: Passage, gone: TextSpan, rest: str) -> bool:
        """Whether a sentence that loses its opening may still open with "the": what it names was named before."""
        words = [word.lower() for word in WORD.findall(rest)[: SETTINGS.named_opening_words]]
        grammar = self.relation.reading.language.clauses
        if grammar is None or gone.start > 0 or not words or words[0] not in grammar.definite:
            return True
        wanted = set(self.standing.terms(" ".join(words)))
        earlier = (text for index, text in self.standing.texts.items() if index < passage.index)
        return any(wanted <= set(self.standing.terms(text)) for text in earlier)

    def _is_pointed_at(self, passage: Passage, cut: Cut, clause: str, rest: str) -> bool:
        """Whether the next sentence that stays points at the clause, or speaks of what only the clause had named.

        "They" goes on with the subject of a sentence, and what only tells how or where has none.
        """
        passages, language = self.draft.passages, self.relation.reading.language
        standing = (index for index in range(passage.index + 1, len(passages)) if self.draft.text(index) is not None)
        following = next(standing, None)
        if following is None:
            return False
        text = self.draft.text(following) or ""
        whole = text == passages[following].text
        found = self.relation.discourse.openers[following] if whole else opener(text, language)
        subject = cut.form == "main clause" or cut.shape in NAMING
        if found.link is Link.ANAPHORIC and (subject or found.word.lower() not in language.pronouns):
            return True
        words = [folded(word) for word in WORD.findall(text[found.length :])[: SETTINGS.pointing_back_words]]
        grammar = language.clauses
        pointing = grammar is not None and any(word in grammar.referring for word in words[found.link is Link.NONE :])
        if subject and pointing:
            return True
        new = set(self.standing.terms(clause)) - set(self.standing.terms(rest))
        return bool(words) and bool(new & set(self.standing.terms(" ".join(words[:4]))))


NAMING: Final = frozenset({Shape.RELATIVE, Shape.APPOSITIVE, Shape.ASIDE})
"""Clauses that say of a noun what the next sentence may speak of."""


def _clause(passage: Passage, cut: Cut, gone: tuple[TextSpan, ...]) -> Clause:
    """Give a clause with what stands around it in what is left of its sentence."""
    kept = places_left(passage.text, gone)
    before, inside, after = (
        "".join(passage.text[at] for at in kept if start <= at < end)
        for start, end in (
            (0, cut.span.start),
            (cut.span.start, cut.span.end),
            (cut.span.end, len(passage.text)),
        )
    )
    return Clause(passage=passage.index, text=inside, before=before, after=after, form=cut.form)
