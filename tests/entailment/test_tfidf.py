"""Texts become rows of weighed terms."""

from __future__ import annotations

from itertools import combinations

import pytest

from dedup.entailment.settings import SETTINGS
from dedup.entailment.tfidf import rows
from dedup.language import table
from dedup.language.frequencies import frequencies
from dedup.language.terms import Analyzer
from dedup.language.thesaurus import thesaurus


@pytest.fixture
def terms() -> Analyzer:
    """Analyzer of English."""
    return Analyzer(table("en"))


def test_terms_are_stems_without_stop_words(terms: Analyzer) -> None:
    """Inflections of a word are one term, and function words are none."""
    assert terms.of("The ferries leaving") == terms.of("A ferry leaves") == ["ferri", "leav"]
    assert terms.of("of the and") == []


def test_figures_and_links_are_one_term(terms: Analyzer) -> None:
    """A decimal, a version and a link stay in one piece; the mark behind a link is not part of it."""
    found = terms.of("Version 3.4.1 costs 2.50: see https://example.org/a/b.")
    assert {"3.4.1", "2.50", "https://example.org/a/b"} <= set(found)


def test_scripts_without_spaces(terms: Analyzer) -> None:
    """A run of kanji or kana gives its pairs of characters, and what stands beside it in Latin letters is a term."""
    assert terms.of("桜の花") == ["桜の", "の花"]
    assert "abc" in terms.of("abc桜の花")


def test_synonyms_pair_both_ways(terms: Analyzer) -> None:
    """Words of one group are paired in both directions, never a word with itself."""
    vocabulary = sorted({terms.stem(word) for word in ("begin", "start", "kettle", "buy", "purchase")})
    pairs = terms.synonyms(vocabulary)
    named = {(vocabulary[a], vocabulary[b]) for a, b in pairs}
    assert (terms.stem("begin"), terms.stem("start")) in named
    assert (terms.stem("buy"), terms.stem("purchase")) in named
    assert named == {(b, a) for a, b in named}
    assert all(a != b for a, b in named)


def test_a_synonym_counts_for_less(terms: Analyzer) -> None:
    """Where a text holds a word of the same meaning, its row has the discount."""
    texts = [terms.of("they begin"), terms.of("they start")]
    found = rows(texts, [0, 1], terms, frequencies("en"))
    other = found.vocabulary.index(terms.stem("start"))
    assert found.binary[0, other] == 0
    assert found.with_synonyms[0, other] == pytest.approx(SETTINGS.synonym_worth)


def test_rarer_terms_weigh_more(terms: Analyzer) -> None:
    """A term weighs more the fewer sentences of the document, and of ordinary language, hold it; all weigh."""
    texts = [terms.of(f"the kettle and a {word} thing") for word in ("zygote", "water", "clay", "glass", "wood")]
    found = rows(texts, range(5), terms, frequencies("en"))
    weight = dict(zip(found.vocabulary, found.weights, strict=True))
    assert weight[terms.stem("kettle")] < weight[terms.stem("zygote")]
    assert weight[terms.stem("water")] < weight[terms.stem("zygote")]
    assert (found.weights > 0).all()


def test_no_terms_at_all(terms: Analyzer) -> None:
    """Texts without a single term give empty rows and no error."""
    found = rows([[], []], [0, 1], terms, frequencies("en"))
    assert found.binary.shape == (2, 0)
    assert found.vocabulary == ()


def test_entries_of_the_thesaurus_are_looked_up(terms: Analyzer) -> None:
    """The letters an entry is found by leave none out: the terms of a group find one another."""
    for group in thesaurus("en").groups[::60]:
        vocabulary = sorted({"_".join(terms.stem(word) for word in entry.split("_")) for entry in group})
        found = set(terms.synonyms(vocabulary))
        assert found >= set(combinations(range(len(vocabulary)), 2)), group
