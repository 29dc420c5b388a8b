"""Terms and guards read the same tokens."""

from __future__ import annotations

import pytest

from dedup.entailment.guards.words import Lexicon, Words
from dedup.language import table
from dedup.language.terms import Analyzer
from dedup.language.tokens import TOKEN

READ = [
    ("Don't", [("word", "Do"), ("not", "n't")]),
    ("DIDN’T", [("word", "DID"), ("not", "N’T")]),
    ("an'tor", [("word", "an'tor")]),
    ("l'eau", [("word", "l'eau")]),
    ("22nd 3rds", [("mixed", "22nd"), ("number", "3"), ("word", "rds")]),
    ("the mill's wheel", [("word", "the"), ("word", "mill"), ("own", "'s"), ("word", "wheel")]),
    ("U.S. law", [("word", "U.S"), ("stop", "."), ("word", "law")]),
    ("It closed. Then", [("word", "It"), ("word", "closed"), ("stop", "."), ("word", "Then")]),
    ("node.js, v1.2.0", [("word", "node.js"), ("break", ","), ("mixed", "v1.2.0")]),
    ("1,024 of 3.4 mg", [("number", "1,024"), ("word", "of"), ("number", "3.4"), ("word", "mg")]),
    ("10mg", [("number", "10"), ("word", "mg")]),
    ("A320, mp3", [("mixed", "A320"), ("break", ","), ("mixed", "mp3")]),
    ("max_size", [("word", "max"), ("word", "size")]),
    ("see https://a.org/b.", [("word", "see"), ("link", "https://a.org/b"), ("stop", ".")]),
    ("so[^1] 5 %", [("word", "so"), ("footnote", "[^1]"), ("number", "5"), ("sign", "%")]),
    ("桥于1931年", [("run", "桥于"), ("number", "1931"), ("run", "年")]),
    ("सेतु का", [("word", "सेतु"), ("word", "का")]),
]


@pytest.mark.parametrize(("text", "tokens"), READ, ids=[text for text, _ in READ])
def test_tokens(text: str, tokens: list[tuple[str, str]]) -> None:
    """A token has a kind and the signs it is written with."""
    assert [(match.lastgroup, match[0]) for match in TOKEN.finditer(text)] == tokens


SHARED = ["U.S. law", "1,024 cups", "10mg daily", "node.js runs", "see https://a.org/b", "max_size is set"]


@pytest.mark.parametrize("text", SHARED)
def test_guards_and_terms_cut_alike(text: str) -> None:
    """No word is one to the guards and two to the terms."""
    language = table("en")
    analyzer = Analyzer(language)
    words = Words.read(text, Lexicon(language)).lower
    assert analyzer.of(text) == [analyzer.stem(word) for word in words if word not in language.stop_words]
