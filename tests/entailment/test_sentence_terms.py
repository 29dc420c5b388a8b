"""Sentences become terms with weights of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dedup.entailment.sentence_terms import redescribed
from dedup.entailment.settings import SETTINGS
from dedup.entailment.traits import Traits
from relating import related, sentence

if TYPE_CHECKING:
    from dedup.entailment.sentence_terms import SentenceTerms


def weight(found: SentenceTerms, at: int) -> float:
    """Give the weight of the word at a place among the content words."""
    return float(found.weights[found.order[at]])


def test_a_weight_does_not_depend_on_the_text_around() -> None:
    """A sentence weighs the same alone and among others that use its words: a condensed text is judged as before."""
    said = "The zygote of the kettle floats."
    alone, among = sentence(said), sentence(f"{said} The kettle is old. A kettle floats. Kettles are sold.")
    assert alone.total == pytest.approx(among.total)
    assert alone.weights[alone.order].tolist() == pytest.approx(among.weights[among.order].tolist())


def test_rarer_words_weigh_more() -> None:
    """A word that ordinary sentences seldom hold weighs more."""
    found = sentence("People: a zygote.")
    assert 0 < weight(found, 0) < weight(found, 1) == float(found.weights.max())


def test_figures_and_names_are_marked() -> None:
    """A term with a digit is a figure; a name has a capital letter elsewhere than where a sentence opens."""
    found = sentence("Ferries sail to Brevik at 12 o'clock.")
    assert found.figures[found.order].sum() == 1
    names = np.flatnonzero(found.names[found.order]).tolist()
    assert names == [2]


def test_the_first_word_is_no_name() -> None:
    """What stands first, or behind a colon or an opening quotation mark there, has its capital letter from that."""
    assert not sentence("Ferries sail.").names.any()
    assert not sentence("“Ferries sail.”").names.any()
    assert sentence("NATO ferries sail.").names.any()


def test_claims_hold_their_terms() -> None:
    """Each clause is a row, and each term is held by the clause it stands in."""
    found = sentence("The mill grinds rye every week, and the bakery sells nine kinds of bread.")
    assert found.claims.shape == (len(found.claim_numbers), len(found.terms))
    assert len(found.claim_numbers) == 2
    assert found.claims.sum(axis=0).tolist() == [1.0] * len(found.terms)


def test_only_running_text_is_described() -> None:
    """A heading has no description, and asking for one is an error."""
    document = related("# Mills", "The mill grinds rye.").terms
    assert document.of[0] is None
    assert document.sentence(1).words == 4
    with pytest.raises(LookupError):
        document.sentence(0)


@pytest.mark.parametrize(("between", "paired"), [(SETTINGS.pair_distance - 1, True), (SETTINGS.pair_distance, False)])
def test_words_near_each_other_are_pairs(between: int, paired: bool) -> None:
    """Two words make a pair up to four content words apart; those further apart weigh less."""
    fill = ("copper", "marble", "velvet", "cotton")[:between]
    found = sentence(" ".join(["Zygotes", *fill, "kettles."]))
    ends = {int(found.order[0]), int(found.order[-1])}
    pairs = [set(pair) for pair in found.pairs.T.tolist()]
    assert (ends in pairs) is paired
    assert (found.pair_weights <= found.weights.max()).all()


def test_copies_have_one_text() -> None:
    """Two sentences that differ in quotation marks only are described by the same text."""
    one, other = (sentence(f"The “old{mark}s” mill grinds rye.") for mark in ("’", "'"))
    assert one.text == other.text
    assert one.text != sentence("The old mill grinds wheat.").text


def test_a_sentence_without_content() -> None:
    """A sentence of function words has no terms, no traits and no weight."""
    found = sentence("And so on. The mill grinds rye.")
    assert (len(found.terms), found.total, found.traits) == (0, 0.0, ())


@pytest.mark.parametrize(
    ("whole", "rest", "anew"),
    [
        ("In addition, the mill grinds rye.", "The mill grinds rye.", True),
        ("Ultimately, the old mill of Marrow grinds rye.", "The old mill of Marrow grinds rye.", True),
        ("The mill grinds rye.", "The mill grinds wheat.", False),
    ],
)
def test_a_sentence_is_described_anew_once_words_are_cut(whole: str, rest: str, anew: bool) -> None:
    """It has the terms of what is left, numbered as before; with a term that was not there it keeps its own."""
    source, output = related(whole), related(rest)
    found = redescribed(
        source.terms.sentence(0),
        output.reading.passages[0],
        output.reading.claims,
        source.terms,
        (source.analyzer, Traits(output.reading, output.discourse)),
    )
    numbers = source.terms.numbers
    left = {numbers[term] for term in (output if anew else source).terms.numbers}
    assert set(found.terms.tolist()) == left
    assert found.weights.tolist() == source.terms.weights[found.terms].tolist()
    assert found.claim_numbers == source.terms.sentence(0).claim_numbers
    assert found.text == output.terms.sentence(0).text
