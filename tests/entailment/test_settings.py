"""Numbers that decide about a risk and what objects to it have an input on either side of them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest

from dedup.entailment.candidates import TermIndex, candidates_of
from dedup.entailment.claim_shares import claim_shares
from dedup.entailment.risk_features import FEATURES
from dedup.entailment.support import supports
from dedup.entailment.tfidf import TermRows, rows
from dedup.language import table
from dedup.language.frequencies import frequencies
from dedup.language.terms import Analyzer
from relating import related, same_risk, sentence, state_of

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation
    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.risks import Risk

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")

RARE: Final = tuple(
    f"{head}{tail}" for head in ("zyx", "qop", "vux", "jiq", "wez") for tail in ("am", "ol", "ur", "ep", "ik")
)
"""Words nobody knows, which all weigh the same."""


def first(relation: Relation, chance: float) -> Risk:
    """Judge the first sentence, whatever its features at one risk."""
    (risk,) = state_of(replace(relation, model=same_risk(chance))).risks([0])
    return risk


@pytest.mark.parametrize(("chance", "asked"), [(0.3, True), (0.58, True), (0.62, False), (0.75, False)])
def test_guards_are_asked_up_to_a_risk_of_six_tenths(chance: float, *, asked: bool) -> None:
    """What would not go at any rate needs no guard."""
    toll = "The toll of the old bridge is 6 euros a car."
    assert bool(first(related(toll, toll.replace("6", "8")), chance).conflict) is asked


@pytest.mark.parametrize(("said", "enough"), [(9, False), (11, True)])
def test_half_of_a_sentence_must_be_said(said: int, *, enough: bool) -> None:
    """Below, nothing that stays can be said to state it, whatever the model says."""
    words = " ".join(RARE[:20]).capitalize()
    other = " ".join((*RARE[:said], "lie", "there")).capitalize()
    assert (first(related(f"{words}.", f"{other}."), 0.1).conflict != "unsaid") is enough


@pytest.mark.parametrize(("text", "loss"), [("Rye bread rises.", 0.2), ("Coarse rye bread rises.", 0.0)])
def test_a_copy_of_four_words_is_sure(text: str, loss: float) -> None:
    """A shorter one stands there twice by chance more easily."""
    assert first(related(text, *FILLER, text), 0.2).loss == pytest.approx(loss)


POINT: Final = "The ferry to the north pier carries cows and sheep each day"


def objection(text: str, other: str, **view: Any) -> str:  # noqa: ANN401 - fields of the record
    """Name what keeps a sentence beside one that is seen otherwise than it is."""
    relation = related(text, other)
    seen = first(relation, 0.1).view
    assert seen is not None
    assert relation.vetoes is not None
    values = seen.values.copy()
    for name, value in view.pop("values", {}).items():
        values[FEATURES.index(name)] = value
    return relation.vetoes.conflict(relation.terms.sentence(0), replace(seen, values=values, **view))


MAY: Final = FERRY.replace("leaves", "may leave")


@pytest.mark.parametrize(("near", "conflict"), [(0.65, ""), (0.75, "modality")])
def test_every_guard_holds_from_seven_tenths_in_order(near: float, conflict: str) -> None:
    """Nearly the same sentence says how certain it is on purpose."""
    shares = {"best one": 0.8, "reverse share": 0.8}
    assert objection(MAY, FERRY, near=near, unsaid=0.0, values=shares) == conflict


@pytest.mark.parametrize(("share", "other", "conflict"), [(0.87, 1.0, ""), (0.92, 1.0, "modality"), (1.0, 0.87, "")])
def test_every_guard_holds_between_sentences_of_the_same_words(share: float, other: float, conflict: str) -> None:
    """Nine tenths of either one's, in whatever order."""
    shares = {"best one": share, "reverse share": other}
    assert objection(MAY, FERRY, near=0.5, unsaid=0.0, values=shares) == conflict


@pytest.mark.parametrize(
    ("near", "unsaid", "conflict"),
    [(0.75, 9.0, ""), (0.85, 9.0, "dropped"), (0.85, 3.5, ""), (0.85, 4.5, "dropped")],
)
def test_a_word_is_missed_in_nearly_the_same_sentence(near: float, unsaid: float, conflict: str) -> None:
    """From eight tenths of the weight in order, a word of four nats."""
    assert objection(FERRY, f"{FERRY} ", near=near, unsaid=unsaid, copy=False) == conflict


@pytest.mark.parametrize(("words", "leans"), [(11, True), (12, False)])
def test_a_point_of_twelve_words_says_what_it_speaks_of(words: int, *, leans: bool) -> None:
    """A shorter one leans on what leads into its list."""
    point = " ".join(POINT.split()[:words])
    text = f"# Boats\n\nIt is so:\n\n- {point}\n- {FILLER[0]}\n\n# Piers\n\n{point} too.\n"
    relation = related(text)
    (at,) = [p.index for p in relation.reading.passages if p.text == point]
    (risk,) = state_of(replace(relation, model=same_risk(0.1))).risks([at])
    assert (risk.conflict == "list") is leans


@pytest.mark.parametrize(("chance", "expected"), [(0.0, 1e-6), (1.0, 1 - 1e-6)])
def test_no_probability_is_nothing_or_all(chance: float, expected: float) -> None:
    """One in a million is the least."""
    model = replace(same_risk(0.5), calibration=(1.0, 0.0))
    assert model.expected(chance) == pytest.approx(expected, abs=1e-8)
    assert np.log(1 / model.expected(0.0)) == pytest.approx(np.log(1e6), abs=0.1)


def shares_of_first(*paragraphs: str) -> list[float]:
    """Give what the other passages hold of the first claim."""
    relation = related(*paragraphs)
    return [float(share) for share in claim_shares(relation.reading, relation.analyzer).of(0)[1]]


@pytest.mark.parametrize(("words", "held"), [(22, False), (17, True)])
def test_a_passage_holds_something_of_a_claim_from_fifteen_percent(words: int, *, held: bool) -> None:
    """Three words of twenty-two are nothing, three of seventeen are something."""
    assert bool(shares_of_first(f"{' '.join(RARE[:words])}.", f"{' '.join(RARE[:3])} lie there.")) is held


@pytest.mark.parametrize(("words", "held"), [(2, False), (3, True)])
def test_a_claim_of_three_words_may_stand_in_other_words(words: int, *, held: bool) -> None:
    """A shorter one must stand there word for word."""
    turned = " ".join(reversed(RARE[:words]))
    assert bool(shares_of_first(f"{' '.join(RARE[:words])}.", f"The {turned} is old.")) is held
    assert shares_of_first(f"{' '.join(RARE[:words])}.", f"The {' '.join(RARE[:words])} is old.") == pytest.approx(
        [1.0]
    )


@pytest.mark.parametrize(
    ("text", "share"),
    [("Zyxamol.", 0.0), ("People.", frequencies("en")("people")), ("Ice cream.", 1e-6)],
    ids=["unknown", "ordinary", "expression"],
)
def test_a_word_weighs_by_the_ordinary_sentences_that_hold_it(text: str, share: float) -> None:
    """Of 100 sentences of 20 words; half a sentence more, and one in a million words for an expression."""
    ordinary = 100 * (1 - (1 - share) ** 20)
    assert sentence(text).total == pytest.approx(math.log(101 / (ordinary + 0.5)), abs=1e-5)


@pytest.mark.parametrize(
    ("text", "common", "specific"),
    [("Time.", 1.0, 0), ("People.", 0.0, 0), ("Water.", 0.0, 0), ("City.", 0.0, 1), ("Boat.", 0.0, 1)],
)
def test_a_word_is_common_below_three_and_a_half_and_specific_from_four_and_a_half(
    text: str, common: float, specific: int
) -> None:
    """The words weigh 3.23, 3.52, 4.49, 4.7 and 5.1 nats; alone, a specific one is missing as such."""
    found = dict(sentence(text).traits)
    assert (found["common share"], found["specific terms"]) == (common, specific)
    view = first(related(text, *FILLER), 0.1).view
    assert view is None or view.values[FEATURES.index("specific missing")] == specific


@pytest.mark.parametrize(("between", "paired"), [(3, True), (4, False)])
def test_words_pair_over_four_words(between: int, *, paired: bool) -> None:
    """Further ones belong to something else."""
    found = sentence(f"{' '.join(RARE[: between + 2]).capitalize()}.")
    assert ({int(found.order[0]), int(found.order[-1])} in [set(pair) for pair in found.pairs.T.tolist()]) is paired


def claim_rows(texts: list[str], share: float) -> TermRows:
    """Weigh terms that all are one share of ordinary language."""
    terms = Analyzer(table("en"))
    return rows([terms.of(text) for text in texts], range(len(texts)), terms, lambda _: share)


@pytest.mark.parametrize(
    ("share", "held"), [(0.0, 0.0), (0.001, 1.98112), (0.04, 55.7998), (0.05, 64.1514), (0.07, 64.1514)]
)
def test_a_term_of_a_claim_weighs_by_a_hundred_sentences_of_the_language(share: float, held: float) -> None:
    """Beside those of the text, here two; a word of more than one in twenty words weighs like one of so many."""
    weights = claim_rows(["kettle", "pot"], share).weights
    assert weights.tolist() == pytest.approx([math.log(103 / (1 + held + 0.5))] * 2, abs=1e-5)


@pytest.mark.parametrize(("texts", "weight"), [(1000, math.log(1101 / 1064.6514)), (3000, 0.02)])
def test_a_term_of_a_claim_weighs_two_hundredths_at_least(texts: int, weight: float) -> None:
    """A word of every sentence of a long text would weigh nothing."""
    assert claim_rows(["kettle"] * texts, 0.05).weights.tolist() == pytest.approx([weight], abs=1e-5)


@pytest.mark.parametrize(
    ("zipf", "cost"),
    [(9.0, 0.350008), (4.9, 0.524811), (4.5, 0.675), (3.5, 0.950692), (1.0, 0.999897), (-1.0, 0.999897)],
)
def test_an_ordinary_word_costs_a_third_when_it_is_missing(zipf: float, cost: float) -> None:
    """Half of the way at 4.5 on Zipf's scale, whose least place is 1; a word said twice costs all."""
    assert claim_rows(["kettle", "pot pan", "pan"], 10 ** (zipf - 9)).wording.tolist() == pytest.approx(
        [cost, 1.0, cost], abs=1e-6
    )


def test_a_word_of_the_same_meaning_is_worth_85_percent() -> None:
    """Against the word itself."""
    found = claim_rows(["begin", "start"], 0.0).with_synonyms.toarray()
    assert found.tolist() == [pytest.approx([1.0, 0.85]), pytest.approx([0.85, 1.0])]


def test_what_is_scattered_over_a_sentence_is_worth_seven_tenths() -> None:
    """All words of a claim in three clauses that do not stand together."""
    claim = " ".join(RARE[:9])
    clauses = [RARE[:3], RARE[10:13], RARE[3:6], RARE[13:16], RARE[6:9]]
    assert shares_of_first(f"{claim}.", f"{'; '.join(map(' '.join, clauses))}.") == pytest.approx([0.7])


@pytest.mark.parametrize(("said", "supports_it"), [(9, False), (11, True)])
def test_half_of_a_claim_supports_it(said: int, *, supports_it: bool) -> None:
    """A passage that has less of it is not asked."""
    relation = related(f"{' '.join(RARE[:20])}.", f"{' '.join((*RARE[:said], 'lie'))}.")
    assert bool(supports(relation)[0]) is supports_it


def seen(*paragraphs: str) -> Comparison:
    """Compare the first sentence with the others."""
    view = first(related(*paragraphs), 0.1).view
    assert view is not None
    return view


@pytest.mark.parametrize(("said", "nearly"), [(14, False), (15, True), (16, True)])
def test_sentences_are_nearly_the_same_from_three_quarters(said: int, *, nearly: bool) -> None:
    """In the same order; from there what differs counts."""
    view = seen(f"{' '.join(RARE[:20])}.", f"{' '.join(RARE[:said])}.")
    assert bool(view.values[FEATURES.index("nearly the same")]) is nearly


@pytest.mark.parametrize(("said", "supporting"), [(15, 1), (17, 2)])
def test_what_holds_eight_tenths_of_the_best_supports_too(said: int, supporting: int) -> None:
    """A passage that holds less of the claim does not."""
    text = f"{' '.join(RARE[:20])}."
    assert len(seen(text, text, f"{' '.join(RARE[:said])}.").supporting[0]) == supporting


@pytest.mark.parametrize(("copies", "supporting"), [(2, 2), (3, 3), (4, 3)])
def test_three_passages_support_a_claim(copies: int, supporting: int) -> None:
    """Of more, the first."""
    text = f"{' '.join(RARE[:20])}."
    assert len(seen(*[text] * (copies + 1)).supporting[0]) == supporting


MANY: Final = tuple(f"{word}{end}" for end in ("bo", "du", "fi", "gy") for word in RARE)
"""A hundred words nobody knows."""


@pytest.mark.parametrize(("distance", "heard"), [(25, True), (26, False)])
def test_twenty_five_sentences_around_tell_whether_a_text_repeats_itself(distance: int, *, heard: bool) -> None:
    """A repeat further on is one of another part."""
    texts = [f"{word.capitalize()} there." for word in MANY[:70]]
    texts[distance] = texts[65]
    assert bool(related(*texts).overlaps.echo([0])[0]) is heard


@pytest.mark.parametrize(("gone", "kept"), [(8, False), (9, True)])
def test_eight_candidates_tell_a_risk(gone: int, *, kept: bool) -> None:
    """Where they stay, no others are looked for."""
    relation = related(*(f"{RARE[0]} {word}." for word in MANY[:60]))
    nearest = relation.overlaps.candidates(0).passages
    stay = np.ones(60, dtype=bool)
    stay[nearest[gone - 1]] = False
    assert (0 in relation.overlaps.left(stay).found) is kept


def index_of(*holding: int) -> TermIndex:
    """Index terms that so many passages hold, the last passages alone hold the last terms."""
    return TermIndex(
        starts=np.concatenate([[0], np.cumsum(holding)]),
        passages=np.concatenate([np.arange(number) for number in holding]),
        begins=np.concatenate([[0], np.cumsum([sum(at < n for n in holding) for at in range(max(holding))])]),
        terms=np.array([term for at in range(max(holding)) for term, n in enumerate(holding) if at < n]),
        totals=np.full(max(holding), float(len(holding))),
    )


@pytest.mark.parametrize(("entries", "looked_up"), [(1998, True), (1999, False)])
def test_two_thousand_entries_are_looked_at(entries: int, *, looked_up: bool) -> None:
    """Those of the rarest terms first; a commoner term alone finds nobody."""
    described = sentence(f"{' '.join(RARE[:2])}.")
    found = candidates_of(described, index_of(2, entries))
    assert (len(found.passages) > 1) is looked_up
