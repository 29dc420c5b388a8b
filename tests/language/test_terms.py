"""Texts become terms: runs of letters where a language has no table."""

from __future__ import annotations

import pytest

from dedup.entailment.tfidf import rows
from dedup.language import table
from dedup.language.frequencies import frequencies
from dedup.language.terms import Analyzer


@pytest.fixture
def terms() -> Analyzer:
    """Analyzer of a language without a table."""
    return Analyzer(table("und"))


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("mostu", [" mos", "most", "ostu"]),
        ("Dom", [" dom", "dom "]),
        ("w", [" w "]),
        ("neotevřen", [" neo", "neot", "eote"]),
    ],
)
def test_a_word_is_its_first_runs_of_four_letters(terms: Analyzer, word: str, found: list[str]) -> None:
    """A space before and behind a word counts as a letter, and the ending of a long word is left out."""
    assert terms.of(word) == found


def test_a_word_turned_round_by_its_beginning_is_another(terms: Analyzer) -> None:
    """Czech "neotevřen" (not opened) shares nothing with "otevřen", "otevřena" everything."""
    assert set(terms.of("otevřen")) == set(terms.of("otevřena"))
    assert not set(terms.of("otevřen")) & set(terms.of("neotevřen"))


def test_figures_links_and_pairs_of_signs_stay_whole(terms: Analyzer) -> None:
    """4000 and 4001 have nothing in common, nor have two links; Lao gives pairs of signs as before."""
    assert terms.of("4000 v2.1 https://example.org/a") == ["4000", "v2.1", "https://example.org/a"]
    assert terms.of("ຂົວ") == Analyzer(table("en")).of("ຂົວ")
    assert [terms.part(term) for term in ("4000", "ຂົ", "most")] == [1.0, 1.0, pytest.approx(1 / 3)]


def test_a_korean_noun_keeps_its_runs_with_another_particle(terms: Analyzer) -> None:
    """Syllables are taken apart into letters, so the particle joined to a noun is an ending like any other."""
    assert len(set(terms.of("다리는")) & set(terms.of("다리를"))) == 2


def test_the_arabic_article_is_no_part_of_a_word(terms: Analyzer) -> None:
    """The bridge is a bridge, also behind "and"."""
    assert terms.of("الجسر") == terms.of("جسر") == terms.of("والجسر")


def test_vowel_signs_part_no_word(terms: Analyzer) -> None:
    """A word of Hindi is one word, though Unicode calls some of its vowels marks."""
    assert terms.of("पुल") == [" पुल", "पुल "]


def test_with_a_table_a_term_is_a_word() -> None:
    """Languages with a table have stems, each a whole word."""
    english = Analyzer(table("en"))
    assert [english.part(term) for term in english.of("The ferries leaving")] == [1.0, 1.0]


def test_a_word_weighs_as_much_in_runs_as_whole(terms: Analyzer) -> None:
    """Three runs of a word together weigh what a figure does that is as rare."""
    found = rows([terms.of("mostu"), terms.of("4000")], [0, 1], terms, frequencies("und"))
    assert (found.binary @ found.weights)[0] == pytest.approx((found.binary @ found.weights)[1])
