"""Hold the numbers by which is chosen what goes, what is suggested and what is cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "SelectionSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionSettings:
    """The numbers of the selection."""

    # The most that fits a length: budgeted_coverage.
    partial_share_power: float = 1.5
    """Power of a share that is held only in part: of 1, 1.5, 2 and 3 tried on the annotated articles 1.5 kept the
    most."""

    wording_worth: float = 0.3
    """What all words together are worth against all claims. On 26 annotated articles 0.15, 0.2 and 0.3 keep 0.677,
    0.684 and 0.688 of the facts at 40 % of the words."""

    length_powers: tuple[float, ...] = (1.0, 1.2, 0.8)
    """Powers of the words a gain is divided by; the best of the three beginnings is taken."""

    exchange_sweeps: int = 6
    """Sweeps of exchanges at most; on the annotated articles the fourth never found one."""

    most_passages_exchanged: int = 400
    """Passages up to which exchanges are tried; a book has so many that the greedy answer must do."""

    rounding: float = 1e-9
    """Difference of worth that is taken for none."""

    claim_weight_power: float = 0.7
    """Power of the weight of a claim that is its worth. Tried on 26 annotated articles at 40 and 50 % of the words: 0.6
    to 0.8 keep the same share of the facts to within 0.004; a bonus for what the text says again keeps 0.001 to 0.02
    less."""

    leading_worth: float = 0.2
    """What a line that leads into a list, a question or a bare address is worth against another sentence; tried as the
    power above."""

    # What goes: removal, decide.
    least_loss: float = 0.002
    """Loss that is taken for nothing: no sentence is safer than that."""

    greatest_risk: float = 0.35
    """No sentence goes at a greater risk, however many words it has."""

    rounding_up: float = 1 + 1e-9
    """Times a quotient that is no less than the one worked out the other way round."""

    removal_rounds: int = 8
    """Rounds of taking and bringing back at most."""

    fresh_decisions: int = 6
    """Times at most that what stays is decided as if it had come as it is, until that takes nothing more."""

    announcement_evidence_share: float = 0.5
    """Share of a claim from which a passage that holds it is named for an announcement too."""

    # What is offered: suggestions.
    least_chance_suggested: float = 0.05
    """Probability of being a repeat below which nothing is suggested."""

    suggestions_in_reserve: int = 40
    """Passages whose suggestions are worked out beside those that are asked for: what hangs on a passage may move it
    up."""

    chance_left_by_conflict: float = 0.5
    """What is left of the probability of a sentence a guard objects to."""

    least_chance_to_stay: float = 1e-9
    """Stands for no chance to stay at all, of which nothing can be a share."""

    # What a judge is asked: judging.
    sure_answer: float = 0.5
    """Probability from which an answer of a judge counts as yes."""

    questions_at_once: int = 8
    """Suggestions put to a judge together; none of them is evidence for another."""

    suggestions_looked_at: int = 32
    """Suggestions among which those are chosen."""

    questions_per_thousand_words: int = 40
    """Suggestions put to a judge at most where nothing else is asked for: of 10, 20 and 40 the last leaves fewest words
    (docs/quality.md)."""

    most_premise_words: int = 4000
    """Words of an article that is given to a judge whole; of a longer one it is given what stands nearest."""

    nearest_premises: int = 30
    """Passages given for each question about a longer article: of 122 sentences that others together say, all of what
    says them was among the 20 nearest of 90."""

    # What is cut: trim_clauses.
    clause_rate_factor: float = 0.5
    """Times the words that a clause must win for a claim it may lose, against a sentence: the risk of most clauses is
    small, and so are they. Read off the frontier of `benchmarks/train_trim.py`."""

    greatest_clause_risk: float = 0.25
    """No clause goes at a greater risk, however many words it has."""

    shortest_clause_words: int = 2
    """Words a cut wins at least."""

    pointing_back_words: int = 8
    """Words of the next sentence among which one that points back may point into the clause."""

    named_opening_words: int = 4
    """Words of an opening with "the" that must have been named in one sentence before."""


SETTINGS: Final = SelectionSettings()
