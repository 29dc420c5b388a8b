"""Words are stemmed once, for the terms and for the guards."""

from __future__ import annotations

from dedup.entailment.guards import Lexicon
from dedup.language import table
from dedup.language.stemming import Stemmer
from dedup.language.terms import Analyzer


def test_forms_of_a_word_share_their_stem() -> None:
    """The stemmer of the language is used; without one every word is its own stem."""
    assert Stemmer("english").stem("crossings") == Stemmer("english").stem("crossing") == "cross"
    assert Stemmer("german").stem("brücken") == "bruck"
    assert Stemmer("").stem("crossings") == "crossings"


def test_a_lexicon_takes_the_stems_of_an_analyzer() -> None:
    """With a shared stemmer the guards see the keys they see with their own."""
    language = table("en")
    analyzer = Analyzer(language)
    analyzer.of("The ferries were licensed.")
    shared, own = Lexicon(language, analyzer.stemmer), Lexicon(language)
    assert [shared.key(word) for word in ("ferries", "licensed", "huge")] == [
        own.key(word) for word in ("ferries", "licensed", "huge")
    ]
