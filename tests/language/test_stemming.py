"""Words are stemmed once, for the terms and for the guards."""

from __future__ import annotations

import subprocess
import sys

from dedup.entailment.guards import Lexicon
from dedup.language import table
from dedup.language.stemming import Stemmer
from dedup.language.terms import Analyzer


def test_forms_of_a_word_share_their_stem() -> None:
    """The stemmer of the language is used; without one every word is its own stem."""
    assert Stemmer("english").stem("crossings") == Stemmer("english").stem("crossing") == "cross"
    assert Stemmer("german").stem("brücken") == "bruck"
    assert Stemmer("").stem("crossings") == "crossings"


def test_known_stems_need_no_stemmer() -> None:
    """A stem that is known is given as it is, and one that is not is worked out and known from then on."""
    stemmer = Stemmer("english", {"crossings": "known"})
    assert [stemmer.stem(word) for word in ("crossings", "bridges")] == ["known", "bridg"]
    assert stemmer.stems() == {"crossings": "known", "bridges": "bridg"}
    program = "import sys\nfrom dedup.language.stemming import Stemmer\n"
    program += "Stemmer('english', {'a': 'b'}).stem('a')\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "nltk" not in done.stdout.split()


def test_a_lexicon_takes_the_stems_of_an_analyzer() -> None:
    """With a shared stemmer the guards see the keys they see with their own."""
    language = table("en")
    analyzer = Analyzer(language)
    analyzer.of("The ferries were licensed.")
    shared, own = Lexicon(language, analyzer.stemmer), Lexicon(language)
    assert [shared.key(word) for word in ("ferries", "licensed", "huge")] == [
        own.key(word) for word in ("ferries", "licensed", "huge")
    ]
